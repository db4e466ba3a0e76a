//! What readers call groups of residents.

use super::super::super::Page;
use crate::observe::strata::STRATA;

pub fn group(page: &Page, stratum: usize) -> String {
    let Some(of) = STRATA.get(stratum) else { return String::new() };
    match (of.by, of.name) {
        ("vulnerability", "low") => page.say("who-least", &[]),
        ("vulnerability", "middle") => page.say("who-middle", &[]),
        ("vulnerability", "high") => page.say("who-most", &[]),
        ("livelihood", "secure") => page.say("who-secure", &[]),
        ("livelihood", "insecure") => page.say("who-insecure", &[]),
        ("livelihood", "problem-debt") => page.say("who-debt", &[]),
        (_, ages) => page.say("who-years", &[("ages", &ages.replace('-', "–"))]),
    }
}

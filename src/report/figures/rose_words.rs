//! What Rose's lens says of a plan, in a few sentences; also where nothing is prevented or nothing is known.

use super::Material;
use crate::evaluation::ledger::Rose;
use crate::evaluation::ledger::strata::DECILES;
use crate::evidence::Text;
use crate::report::ledger_words::fill;
use crate::report::numbers::{fixed, percent};

pub const LATER: Text = Text::new("arrived later", "later gekomen");

const NET: Text = Text::new("Net prevented: {net} a year", "Per saldo voorkomen: {net} per jaar");
const NONE: Text = Text::new(
    "No net prevention: {more} more severe episodes a year than in {against}",
    "Per saldo niets voorkomen: {more} zware episodes per jaar meer dan in {against}",
);
const ZERO: Text = Text::new("No net prevention", "Per saldo niets voorkomen");
const CHANCE: Text = Text::new("This may be chance.", "Dit kan toeval zijn.");
const BELOW: Text = Text::new(
    "{share} of it among the nine lower tenths (of all episodes: {all}).",
    "Daarvan {share} bij de negen lagere tiende delen (van alle episodes: {all}).",
);
const ALL_BELOW: Text = Text::new(
    "All of it among the nine lower tenths; in the highest tenth no net prevention.",
    "Alles daarvan bij de negen lagere tiende delen; in het hoogste tiende deel per saldo niets voorkomen.",
);
const ALL_TOP: Text = Text::new(
    "All of it in the highest tenth; in the nine lower tenths no net prevention.",
    "Alles daarvan in het hoogste tiende deel; bij de negen lagere per saldo niets voorkomen.",
);
const UNFLAGGED: Text = Text::new(
    "{share} of it among residents who stood out to nobody at the start.",
    "Daarvan {share} bij inwoners die bij de start nergens in beeld waren.",
);
const ALL_UNFLAGGED: Text = Text::new(
    "All of it among residents who stood out to nobody at the start.",
    "Alles daarvan bij inwoners die bij de start nergens in beeld waren.",
);
const ALL_FLAGGED: Text = Text::new(
    "None of it among residents who stood out to nobody at the start.",
    "Niets daarvan bij inwoners die bij de start nergens in beeld waren.",
);
const REACH: Text = Text::new(
    "{reach} more residents reached for each episode prevented.",
    "{reach} extra bereikte inwoners per voorkomen episode.",
);
const NO_REACH: Text =
    Text::new("No more residents were reached than in {against}.", "Er zijn niet meer inwoners bereikt dan in {against}.");
const UNKNOWN: Text = Text::new("What was prevented is not known.", "Wat er is voorkomen, is niet bekend.");
const NEWCOMERS: Text = Text::new("On balance only among those who arrived later.", "Per saldo alleen bij wie later kwam.");

/// Sentences in the order in which they are read.
pub fn lines(material: &Material, rose: &Rose) -> Vec<String> {
    let language = material.language;
    let say = |text: Text, values: &[(&str, &str)]| fill(text, language, values);
    let against = ("against", material.reference());
    let number = |value: f64| fixed(value, if value.abs() < 9.95 { 1 } else { 0 }, language);
    let whole = |value: f64| percent(value, 0, language);
    let net = rose.all.mean;
    if !net.is_finite() {
        return vec![say(UNKNOWN, &[])];
    }
    let interval = rose.all.bounds.filter(|(low, high)| low.is_finite() && high.is_finite());
    let range = interval.map_or(String::new(), |(low, high)| format!(" ({}\u{a0}…\u{a0}{})", number(low), number(high)));
    let maybe = interval.is_some_and(|(low, high)| low <= 0.0 && high >= 0.0);
    let chance = maybe.then(|| say(CHANCE, &[]));
    if net <= 0.0 {
        let interval = interval.map_or(String::new(), |(low, high)| format!(" ({}\u{a0}…\u{a0}{})", number(-high), number(-low)));
        let none = if net == 0.0 { ZERO } else { NONE };
        let said = format!("{}{interval}.", say(none, &[("more", &number(-net)), against]));
        return [said].into_iter().chain(chance.filter(|_| net != 0.0)).collect();
    }
    let mut lines = vec![format!("{}{range}.", say(NET, &[("net", &number(net))]))];
    lines.extend(chance);
    let stayed: f64 = rose.deciles.iter().take(DECILES).map(|decile| decile.mean).sum();
    if stayed > 0.0 {
        let all = whole(rose.episodes_below_top);
        let by = |share: f64, words: [Text; 3]| {
            let text = words[if share > 1.0 {
                1
            } else if share < 0.0 {
                2
            } else {
                0
            }];
            share.is_finite().then(|| say(text, &[("share", &whole(share)), ("all", &all)]))
        };
        lines.extend(by(rose.below_top, [BELOW, ALL_BELOW, ALL_TOP]));
        lines.extend(by(rose.unflagged, [UNFLAGGED, ALL_UNFLAGGED, ALL_FLAGGED]));
    } else {
        lines.push(say(NEWCOMERS, &[]));
    }
    match rose.needed_to_reach {
        reach if reach > 0.0 && reach.is_finite() => lines.push(say(REACH, &[("reach", &number(reach))])),
        reach if reach <= 0.0 => lines.push(say(NO_REACH, &[against])),
        _ => {}
    }
    lines
}

//! Effects by group of residents: one strip per way of splitting and per measure.

use super::super::super::Page;
use super::super::super::chart::{Mark, colours, strip};
use super::super::super::parts::table;
use super::super::super::sheet::beside;
use super::names;
use crate::compare::groups::GroupEffect;
use crate::observe::strata::{STRATA, SUMMED};
use crate::report::numbers::{fixed, signed_fixed};
use maud::{Markup, html};

/// What is shown of each group, by its key, with the title for each way of splitting.
pub const SHOWN: [(&str, &str); 2] = [("severe_loneliness_years", "who-lonely"), ("high_strain", "who-strain")];
const SPLITS: [(&str, &str); 3] = [("livelihood", "who-livelihood"), ("age", "who-age"), ("vulnerability", "who-vulnerability")];

/// Effects on the groups of one kind; groups in which nobody lives or nothing is counted are left out.
pub fn effects<'a>(page: &Page<'a>, plan: usize, by: &str, key: &str) -> Vec<&'a GroupEffect> {
    let what = SUMMED.iter().position(|summed| *summed == key);
    let of = |group: &&GroupEffect| {
        let kind = STRATA.get(group.stratum).is_some_and(|stratum| stratum.by == by);
        let counted = group.residents > 0.0 && group.effect.is_finite() && !(group.level == 0.0 && group.effect == 0.0);
        group.plan == plan && Some(group.what) == what && kind && counted
    };
    page.dossier.groups.iter().filter(of).collect()
}

pub fn splits(page: &Page, plan: usize) -> Markup {
    html! {
        @for (key, measure) in SHOWN {
            h3 { (page.say(measure, &[])) }
            @let all: Vec<_> = SPLITS.iter().filter_map(|split| one(page, plan, *split, (key, measure))).collect();
            @let (pictures, tables): (Vec<_>, Vec<_>) = all.into_iter().unzip();
            @if !pictures.is_empty() {
                (beside(page, &page.say(measure, &[]), &pictures, html! { @for table in tables { (table) } }))
            }
        }
    }
}

/// Title, picture and note of one way of splitting, and its table.
fn one(
    page: &Page,
    plan: usize,
    (by, title): (&str, &str),
    (key, measure): (&str, &str),
) -> Option<((String, Markup, String), Markup)> {
    let groups = effects(page, plan, by, key);
    let title = page.say(title, &[]);
    if groups.is_empty() {
        return None;
    }
    let write = |value: f64| signed_fixed(value, 2, page.language);
    let mark = |group: &&GroupEffect| Mark {
        name: names::group(page, group.stratum),
        value: group.effect,
        interval: group.interval,
        text: write(group.effect),
        colours: colours(plan, page.setting().reference),
    };
    let marks: Vec<Mark> = groups.iter().map(mark).collect();
    let said: Vec<String> = marks.iter().map(|mark| format!("{}: {}", mark.name, mark.text)).collect();
    let (name, plan) = (page.say(measure, &[]), page.label(plan));
    let alternative = format!("{plan}, {name}, {title}. {}.", said.join("; "));
    let head = [
        title.clone(),
        page.say("who-residents", &[]),
        page.say("who-level", &[("reference", page.reference())]),
        page.say("who-change", &[]),
        page.say("who-interval", &[]),
    ];
    let row = |group: &&GroupEffect| {
        let interval = group.interval.map_or("–".into(), |(low, high)| format!("{} … {}", write(low), write(high)));
        let residents = fixed(group.residents, 0, page.language);
        vec![names::group(page, group.stratum), residents, fixed(group.level, 1, page.language), write(group.effect), interval]
    };
    let rows: Vec<Vec<String>> = groups.iter().map(row).collect();
    let table = table(&format!("{name}, {title}: {plan}"), &head, &rows);
    Some(((title, strip(&marks, &alternative, page.language), String::new()), table))
}

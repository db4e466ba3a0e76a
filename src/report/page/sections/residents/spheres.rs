//! The most telling measures of each sphere and goal, every plan against the reference.

use super::super::super::sheet::{Row, sheet};
use super::super::super::{Page, amount};
use super::{Verdict, verdict};
use crate::compare::Effect;
use crate::evidence::measures::{Goal, Measure, MeasureEntry, Sphere};
use crate::report::label::{label, unit};
use maud::{Markup, html};

/// Measures that say most to a council.
const TELLING: [Measure; 20] = [
    Measure::SevereLonelinessYears,
    Measure::Lonely,
    Measure::CloseTies,
    Measure::ExpectedCrises,
    Measure::HighStrain,
    Measure::HeavyCarers,
    Measure::ProblemDebt,
    Measure::NeedMet,
    Measure::Meetings,
    Measure::Members,
    Measure::Volunteers,
    Measure::GroupLinks,
    Measure::VolunteersNeeded,
    Measure::Trust,
    Measure::PlaceCapital,
    Measure::LightHelp,
    Measure::HiddenNeed,
    Measure::SpecialisedInflow,
    Measure::SpecialisedWait,
    Measure::TeamWait,
];

pub const SPHERES: [(Sphere, &str); 3] = [
    (Sphere::Personal, "residents-personal"),
    (Sphere::Communal, "residents-communal"),
    (Sphere::Institutional, "residents-institutional"),
];
pub const GOALS: [(Goal, &str); 3] = [
    (Goal::OwnWorth, "residents-own-worth"),
    (Goal::Preventive, "residents-preventive"),
    (Goal::LimitingCost, "residents-limiting"),
];

pub fn spheres(page: &Page) -> Markup {
    let of = |sphere: Sphere| TELLING.map(Measure::entry).into_iter().filter(move |entry| entry.sphere == sphere);
    html! {
        @for (sphere, title) in SPHERES {
            h3 { (page.say(title, &[])) }
            p { @for plan in page.dossier.others() { (counted(page, plan, of(sphere))) " " } }
            @for (goal, name) in GOALS {
                @let entries: Vec<_> = of(sphere).filter(|entry| entry.goal == goal).collect();
                @if !entries.is_empty() {
                    h4 { (page.say(name, &[])) }
                    (measured(page, &format!("{} – {}", page.say(title, &[]), page.say(name, &[])), &entries))
                }
            }
        }
    }
}

/// How many of the measures are better, worse, alike and unsure under a plan.
fn counted(page: &Page, plan: usize, entries: impl Iterator<Item = &'static MeasureEntry>) -> String {
    let found: Vec<Verdict> = entries.filter_map(|entry| page.against_reference(plan, entry.measure)).map(verdict).collect();
    let count = |wanted: &[Verdict]| found.iter().filter(|verdict| wanted.contains(verdict)).count();
    if count(&[Verdict::Same]) == found.len() {
        return page.say("residents-all-same", &[("plan", page.label(plan)), ("reference", page.reference())]);
    }
    let numbers = [
        ("better", count(&[Verdict::Better])),
        ("worse", count(&[Verdict::Worse])),
        ("small", count(&[Verdict::Same, Verdict::Small])),
        ("unsure", count(&[Verdict::Unsure])),
        ("other", count(&[Verdict::More, Verdict::Less])),
        ("all", found.len()),
    ];
    let numbers = numbers.map(|(name, number)| (name, number.to_string()));
    let mut values: Vec<(&str, &str)> = numbers.iter().map(|(name, number)| (*name, number.as_str())).collect();
    values.push(("plan", page.label(plan)));
    page.say("residents-count", &values)
}

/// A table with the plans under each measure.
fn measured(page: &Page, caption: &str, entries: &[&MeasureEntry]) -> Markup {
    let mut rows = Vec::new();
    for entry in entries {
        let effects: Vec<&Effect> =
            page.dossier.others().filter_map(|plan| page.against_reference(plan, entry.measure)).collect();
        let Some(first) = effects.first() else { continue };
        let (name, unit) = (label(entry.measure, page.language), unit(entry.measure, page.language));
        let level = amount::level(first, page.language);
        let values = [("measure", name.as_str()), ("unit", unit), ("reference", page.reference()), ("level", &level)];
        rows.push(Row::Group(page.say("residents-measure", &values)));
        if effects.iter().all(|effect| verdict(effect) == Verdict::Same) {
            rows.push(Row::Plain(vec![
                page.say("residents-every-plan", &[]),
                "0".into(),
                "–".into(),
                "–".into(),
                Verdict::Same.words(page),
            ]));
        } else {
            rows.extend(effects.into_iter().map(|effect| Row::Plain(line(page, effect))));
        }
    }
    let head = [
        page.say("residents-plan", &[]),
        page.say("residents-change", &[]),
        page.say("residents-interval", &[]),
        page.say("residents-thousand", &[]),
        page.say("residents-in-words", &[]),
    ];
    sheet(caption, &head, &rows)
}

/// Plan, change, interval, per 1,000 residents, in words.
fn line(page: &Page, effect: &Effect) -> Vec<String> {
    vec![
        page.label(effect.plan).into(),
        amount::change(effect, page.language),
        amount::interval(effect, page.language),
        amount::per_thousand(effect, page.setting(), page.language),
        verdict(effect).words(page),
    ]
}

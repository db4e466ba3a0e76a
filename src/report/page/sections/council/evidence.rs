//! Council elections beside the year in which a plan's effect could be known.

use super::super::super::Page;
use super::super::super::chart::{Known, colours, terms};
use super::super::super::parts::{figure, table};
use super::Told;
use crate::evaluation::lenses::LensRow;
use crate::report::soundness::{Evidence, SHOWN, first_evidence};
use maud::{Markup, html};

/// Months from one council election to the next (Kieswet).
const TERM: i32 = 48;
/// Part of the year at which council elections fall: March.
const MARCH: f64 = 0.2;

pub fn evidence(page: &Page, told: &Told) -> Markup {
    let (setting, evaluated) = (page.setting(), &page.dossier.evaluated);
    let years = evaluated.election_years(setting);
    let found: Vec<(usize, Option<Evidence>, bool)> =
        told.iter().map(|(plan, rows)| (*plan, first_evidence(evaluated, rows, setting), nothing_to_find(rows))).collect();
    let begin = setting.calendar(0.0);
    let end = setting.calendar((setting.months as i32 + evaluated.lag.max(0)) as f64);
    let known: Vec<Known> = found
        .iter()
        .map(|&(plan, evidence, nothing)| Known {
            name: page.label(plan).into(),
            at: evidence.map(|evidence| setting.calendar(f64::from(evidence.month))),
            text: short(page, evidence, nothing),
            colours: colours(plan, setting.reference),
        })
        .collect();
    let title = page.say("council-evidence-figure", &[]);
    let said: Vec<String> = known.iter().map(|plan| format!("{}: {}", plan.name, plan.text)).collect();
    let listed = years.iter().map(i32::to_string).collect::<Vec<_>>().join(", ");
    let elections = match years.is_empty() {
        true => page.say("council-no-elections", &[]),
        false => page.say("council-elections", &[("years", &listed)]),
    };
    let alternative = format!("{title}. {elections} {}", said.join("; "));
    let at: Vec<f64> = years.iter().map(|&year| f64::from(year) + MARCH).collect();
    let picture = terms((begin, end), &at, &page.say("council-election", &[]), &known, &alternative);
    let head = ["council-column-plan", "council-column-year", "council-column-by", "council-column-terms"];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let rows: Vec<Vec<String>> = found.iter().map(|&found| row(page, found)).collect();
    html! {
        h3 { (page.say("council-evidence", &[])) }
        p { (page.say("council-evidence-how", &[])) }
        (figure(page, &title, picture, "", table(&title, &head, &rows)))
        ul { @for &(plan, evidence, nothing) in &found { li { (sentence(page, plan, evidence, nothing)) } } }
        @if found.iter().any(|&(_, evidence, nothing)| evidence.is_none() && !nothing) { p { (page.say("council-without", &[])) } }
        p { (elections) " " (size(page)) }
    }
}

/// Whether a plan changes nothing in what the evaluations look at.
fn nothing_to_find(rows: &[&LensRow]) -> bool {
    let mut looked =
        rows.iter().filter(|row| row.outcome.is_some_and(|outcome| SHOWN.contains(&outcome)) && row.truth.is_finite());
    looked.all(|row| row.truth == 0.0)
}

/// Elections between the start and a plan month.
fn elections_before(page: &Page, month: i32) -> usize {
    let known = &page.dossier.evaluated.elections;
    let past = known.last().map_or(0, |&last| if month > last { ((month - last) / TERM) as usize } else { 0 });
    known.iter().filter(|&&election| election <= month).count() + past
}

fn horizon(page: &Page) -> String {
    page.setting().years().to_string()
}

fn short(page: &Page, evidence: Option<Evidence>, nothing: bool) -> String {
    match evidence {
        Some(evidence) => evidence.year.to_string(),
        None if nothing => page.say("council-nothing-to-find", &[]),
        None => page.say("council-not-within", &[("years", &horizon(page))]),
    }
}

fn row(page: &Page, (plan, evidence, nothing): (usize, Option<Evidence>, bool)) -> Vec<String> {
    let by = evidence.map_or("–".into(), |evidence| evidence.lens.entry().label.of(page.language).to_string());
    let terms = evidence.map_or("–".into(), |evidence| elections_before(page, evidence.month).to_string());
    vec![page.label(plan).into(), short(page, evidence, nothing), by, terms]
}

fn sentence(page: &Page, plan: usize, evidence: Option<Evidence>, nothing: bool) -> String {
    let (plan, years) = (page.label(plan), horizon(page));
    let Some(evidence) = evidence else {
        let message = if nothing { "council-evidence-nothing" } else { "council-evidence-never" };
        return page.say(message, &[("plan", plan), ("years", &years)]);
    };
    let (year, terms) = (evidence.year.to_string(), elections_before(page, evidence.month).to_string());
    let lens = evidence.lens.entry().label.of(page.language);
    page.say("council-evidence-found", &[("plan", plan), ("year", &year), ("lens", lens), ("n", &terms)])
}

/// The evaluator's municipality is the lived sample.
fn size(page: &Page) -> String {
    let count = |value: u64| crate::report::numbers::fixed(value as f64, 0, page.language);
    let (lived, all) = (page.dossier.residents_lived, page.setting().municipality_residents);
    let message = if lived < all { "council-sample" } else { "council-whole" };
    page.say(message, &[("lived", &count(lived)), ("residents", &count(all))])
}

//! For each plan what evaluators would report, beside the truth, in a figure, a sentence and a table.

use super::super::super::Page;
use super::super::super::chart::{Group, Reported, beside};
use super::super::super::parts::{figure, table};
use super::Told;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{LENSES, Lens};
use crate::evidence::unit_in;
use crate::report::lens_words;
use crate::report::numbers::{fixed, percent, signed_fixed};
use crate::report::soundness::{self, Worth, worth};
use maud::{Markup, html};

/// What a council may get to see: outcome by outcome, in this order.
const SEEN: [(Outcome, &[Lens]); 4] = [
    (
        Outcome::Distress,
        &[Lens::BeforeAfterClients, Lens::ClientsAgainstOthers, Lens::ParticipantsAgainstOthers, Lens::IndividualTrial],
    ),
    (Outcome::WijkteamEntries, REGISTERS),
    (Outcome::SpecialisedInflow, REGISTERS),
    (Outcome::CareEuros, &[Lens::ExAnteMkba]),
];
const REGISTERS: &[Lens] =
    &[Lens::BeforeAfterRegister, Lens::InterruptedTimeSeries, Lens::DifferenceInDifferences, Lens::SteppedWedgeExposure];
/// A sum made beforehand is about right within this share of the truth.
const ABOUT: f64 = 0.25;

pub fn reports(page: &Page, told: &Told) -> Markup {
    let Some((_, first)) = told.first() else { return html! {} };
    let years = first.first().map_or(0, |row| row.years).to_string();
    let shared = told.windows(2).all(|pair| unfed(page, &pair[0].1) == unfed(page, &pair[1].1));
    html! {
        h3 { (page.say("council-reports", &[("years", &years)])) }
        p { (page.say("council-reports-how", &[("reference", page.reference())])) }
        p.note { (page.say("council-words", &[])) }
        @if page.dossier.comparison.replications == 1 { p.note { (page.say("council-once", &[])) } }
        div.pairs { @for (plan, rows) in told {
            section {
                (of_plan(page, *plan, rows))
                @if !shared { @for line in unfed(page, rows) { p.note { (line) } } }
            }
        } }
        @if shared { @for line in unfed(page, first) { p { (line) } } }
        @if let Some(text) = outputs(page, told) { p { (text) } }
        (grounds(page, told))
        (explained(page, told))
    }
}

fn of_plan(page: &Page, plan: usize, rows: &[&LensRow]) -> Markup {
    let seen = seen(rows);
    if seen.iter().all(|(_, rows)| rows.is_empty()) {
        return html! { h3 { (page.label(plan)) } p { (page.say("council-nothing-seen", &[])) } };
    }
    let title = page.say("council-figure", &[("plan", page.label(plan))]);
    let groups: Vec<Group> = seen
        .iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(outcome, rows)| Group { title: named(page, *outcome), rows: rows.iter().map(|row| reported(page, row)).collect() })
        .collect();
    let said: Vec<&str> = groups.iter().flat_map(|group| &group.rows).map(|row| row.said.as_str()).collect();
    let alternative = format!("{title}. {}", said.join("; "));
    let (estimate, truth) = (page.say("council-key-estimate", &[]), page.say("council-key-truth", &[]));
    let head = ["council-column-evaluation", "council-column-reports", "council-column-truth", "council-column-worth"];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let cells: Vec<Vec<String>> =
        seen.iter().flat_map(|(outcome, rows)| rows.iter().map(|row| line(page, *outcome, row))).collect();
    let picture = beside(&groups, (&estimate, &truth), &alternative, page.language);
    html! {
        (figure(page, &title, picture, &page.say("council-scales", &[]), table(&title, &head, &cells)))
        p { (summary(page, &seen)) }
    }
}

/// The readings that are shown, by outcome.
fn seen<'a>(rows: &[&'a LensRow]) -> Vec<(Outcome, Vec<&'a LensRow>)> {
    let find = |outcome: Outcome, lens: Lens| {
        rows.iter().copied().find(|row| (row.lens, row.outcome) == (lens, Some(outcome)) && row.estimate.is_finite())
    };
    SEEN.iter().map(|&(outcome, lenses)| (outcome, lenses.iter().filter_map(|&lens| find(outcome, lens)).collect())).collect()
}

fn named(page: &Page, outcome: Outcome) -> String {
    format!("{} ({})", outcome.label(page.language), unit_in(page.language, outcome.unit()))
}

fn reported(page: &Page, row: &LensRow) -> Reported {
    let name = row.lens.entry().label.of(page.language);
    let (estimate, truth) = (number(page, row, row.estimate), number(page, row, row.truth));
    let verdict = verdict(page, row);
    let values = [("name", name), ("estimate", &estimate), ("truth", &truth), ("verdict", &verdict)];
    let said = page.say("council-said", &values);
    let interval = row.ci.0.is_finite().then_some(row.ci);
    Reported { name: name.into(), verdict, estimate: row.estimate, interval, truth: row.truth, said }
}

fn line(page: &Page, outcome: Outcome, row: &LensRow) -> Vec<String> {
    let (estimate, truth) = (number(page, row, row.estimate), number(page, row, row.truth));
    let reports = match row.ci.0.is_finite() && row.ci.1.is_finite() {
        true => format!("{estimate} ({}\u{a0}… {})", number(page, row, row.ci.0), number(page, row, row.ci.1)),
        false => estimate,
    };
    vec![full_name(page, outcome, row), reports, truth, verdict(page, row)]
}

fn full_name(page: &Page, outcome: Outcome, row: &LensRow) -> String {
    format!("{}: {}", outcome.label(page.language), row.lens.entry().label.of(page.language))
}

/// Why each reading is worth what it is.
fn grounds(page: &Page, told: &Told) -> Markup {
    let caption = page.say("council-grounds", &[]);
    let head = [
        "council-column-evaluation",
        "council-column-certain",
        "council-column-held",
        "council-column-alarms",
        "council-column-cause",
    ];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let share = |value: f64| if value.is_finite() { percent(value, 0, page.language) } else { "–".into() };
    let cells = |plan: usize, outcome: Outcome, row: &LensRow| {
        let cause = lens_words::largest(row).map_or("–".into(), |term| term.label().of(page.language).to_string());
        let name = format!("{} – {}", page.label(plan), full_name(page, outcome, row));
        vec![name, share(row.power), share(row.coverage), share(row.false_positive), cause]
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (plan, of_plan) in told {
        for (outcome, readings) in seen(of_plan) {
            rows.extend(readings.into_iter().map(|row| cells(*plan, outcome, row)));
        }
    }
    html! { details.table { summary { (caption) } (table(&caption, &head, &rows)) } }
}

fn number(page: &Page, row: &LensRow, value: f64) -> String {
    signed_fixed(value, lens_words::decimals(row.outcome), page.language)
}

/// What a reading is worth, in a word or two.
fn verdict(page: &Page, row: &LensRow) -> String {
    match worth(row) {
        Some(Worth::Right) => page.say("council-right", &[]),
        Some(Worth::Unsure) => page.say("council-unsure", &[]),
        Some(Worth::RightlyNothing) => page.say("council-rightly-nothing", &[]),
        Some(Worth::SureAndWrong) => page.say("council-sure-wrong", &[]),
        Some(Worth::Unreliable) => page.say("council-unreliable", &[]),
        None => page.say(promised(row), &[]),
    }
}

/// A sum made beforehand against what came of it. Savings are negative.
fn promised(row: &LensRow) -> &'static str {
    let gap = row.estimate - row.truth;
    match () {
        () if !gap.is_finite() => "council-unknown",
        () if gap.abs() <= ABOUT * row.truth.abs() => "council-about-right",
        () if row.estimate < 0.0 && row.truth >= 0.0 => "council-wrong-side",
        () if gap < 0.0 => "council-too-much",
        () if row.estimate > 0.0 => "council-fears",
        () => "council-too-little",
    }
}

/// How many readings with an error are worth what; words for one and for more.
fn summary(page: &Page, seen: &[(Outcome, Vec<&LensRow>)]) -> String {
    let all: Vec<Worth> = seen.iter().flat_map(|(_, rows)| rows).filter_map(|row| worth(row)).collect();
    let count = |wanted: &[Worth]| all.iter().filter(|worth| wanted.contains(worth)).count().to_string();
    let values = [
        ("all", all.len().to_string()),
        ("wrong", count(&[Worth::SureAndWrong])),
        ("loose", count(&[Worth::Unreliable])),
        ("unsure", count(&[Worth::Unsure])),
        ("right", count(&[Worth::Right, Worth::RightlyNothing])),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let mut text = if all.is_empty() { String::new() } else { page.say("council-count", &values) };
    let sum = seen.iter().flat_map(|(_, rows)| rows).find(|row| row.lens == Lens::ExAnteMkba && row.truth.is_finite());
    if let Some(row) = sum {
        text = format!("{text} {}", beforehand(page, row));
    }
    text.trim().into()
}

/// The sum made beforehand in a sentence.
fn beforehand(page: &Page, row: &LensRow) -> String {
    let phrase = |value: f64| {
        let written = fixed(value.abs(), lens_words::decimals(row.outcome), page.language);
        let message = match value {
            _ if written.bytes().all(|byte| !(b'1'..=b'9').contains(&byte)) => return page.say("council-same", &[]),
            value if value < 0.0 => "council-less",
            _ => "council-more",
        };
        page.say(message, &[("euros", &format!("€{written}"))])
    };
    page.say("council-promised", &[("promised", &phrase(row.estimate)), ("true", &phrase(row.truth))])
}

fn unfed(page: &Page, rows: &[&LensRow]) -> Vec<String> {
    let line =
        |(reason, names): (&str, Vec<&str>)| page.say("council-unfed", &[("lenses", &names.join("; ")), ("reason", reason)]);
    soundness::unfed(rows, page.language).into_iter().map(line).collect()
}

/// Contacts per euro of each plan, and what their order is worth where there is one.
fn outputs(page: &Page, told: &Told) -> Option<String> {
    let (contacts, rank) = soundness::outputs(told)?;
    let list: Vec<String> =
        contacts.iter().map(|&(plan, contacts)| format!("{} {}", page.label(plan), fixed(contacts, 2, page.language))).collect();
    let first = page.say("council-outputs", &[("list", &list.join("; "))]);
    let order = rank.is_finite() && contacts.len() > 1;
    let second = if order { page.say("council-rank", &[("rank", &fixed(rank, 2, page.language))]) } else { String::new() };
    Some(format!("{first} {second}").trim().into())
}

/// Each evaluation that is shown in an everyday sentence.
fn explained(page: &Page, told: &Told) -> Markup {
    let shown = |lens: Lens| {
        lens == Lens::Outputs
            || told.iter().any(|(_, rows)| seen(rows).iter().any(|(_, rows)| rows.iter().any(|row| row.lens == lens)))
    };
    html! {
        details.table {
            summary { (page.say("council-what-is", &[])) }
            ul { @for entry in LENSES.iter().filter(|entry| shown(entry.lens)) {
                li { b { (entry.label.of(page.language)) } ". " (entry.sees.of(page.language)) " "
                    (page.say("council-assumes", &[("what", &lower(entry.assumes.of(page.language)))])) }
            } }
        }
    }
}

/// The sentence without its capital, to go on in another; its full stop stays.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

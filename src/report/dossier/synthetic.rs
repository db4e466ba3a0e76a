//! A made-up dossier for tests of the page and the spreadsheet: the same in every run.

use super::{Curve, Dossier, FOLLOWED, Flow, OwnFigure, Town, Wijk, curves, facts};
use crate::compare::compare;
use crate::compare::groups::{groups, wijken};
use crate::compare::interval::{Interval, interval};
use crate::compare::synthetic::{records, setting};
use crate::evidence::measures::{Better, Measure};
use crate::evidence::theory::LINKS;
use crate::experiment::Chapters;
use crate::experiment::headlines::{MeasureEffect, headline_measures};
use crate::experiment::purchase::{Purchase, Year};
use crate::experiment::theory::{LinkResult, PairEffects, PairRemains, Remains, Share, Theory, WithoutEvidence};
use crate::experiment::what_if::{Cell, GAPS, LENGTHS, WhatIf};
use crate::observe::record::Record;
use crate::report::synthetic::evaluated;
use crate::scenario::plan::{Buys, Contract, Plan, Stream, Tender};
use crate::units::Bilingual;

/// Plans as in the default scenario: the reference, ten years, two years, two years with gaps, and the same once more.
pub fn dossier(plans: usize, months: usize, replications: u32) -> Dossier {
    let setting = setting(plans, months);
    of(&records(replications, &setting), plans, months)
}

/// Of made-up records.
pub fn of(records: &[Record], plans: usize, months: usize) -> Dossier {
    let setting = setting(plans, months);
    let comparison = compare(records, &setting);
    let evaluated = if records.is_empty() { Default::default() } else { evaluated(&setting) };
    let flows: Vec<Flow> = facts::flows(records, &setting);
    let curves: Vec<Curve> = curves(records, &comparison);
    assert!(curves.len().is_multiple_of(FOLLOWED.len()));
    Dossier {
        scenario: "continuity-or-projects".into(),
        title: Bilingual::new("Structural budget or short projects?", "Structureel budget of korte projecten?"),
        question: Bilingual::new(
            "Does the same money prevent more as a structural budget than as short projects?",
            "Voorkomt hetzelfde geld meer als structureel budget dan als korte projecten?",
        ),
        expected: Bilingual::new("About equal, gaps behind.", "Ongeveer gelijk, gaten minder."),
        town: town(),
        residents_lived: 20_000,
        seed: 1,
        scenario_hash: "ab".repeat(32),
        model_hash: "cd".repeat(32),
        arguments: vec!["compare".into()],
        evaluated,
        plans: (0..plans).map(|number| plan(number, &setting.plans[number])).collect(),
        purchases: (0..plans).map(|plan| purchase(plan, months)).collect(),
        flows,
        curves,
        futures: None,
        groups: groups(records, &setting),
        wijken: wijken(records, &setting),
        own: vec![
            OwnFigure { key: "own.wijkteam_fte".into(), own: 92.0, model: None },
            OwnFigure { key: "own.specialised_wait_weeks".into(), own: 24.0, model: Some(19.5) },
        ],
        chapters: Chapters { what_if: None, theory: None },
        discovery: None,
        changed: vec![("workers.keep".into(), 0.8)],
        mechanisms_off: vec![],
        comparison,
    }
}

fn town() -> Town {
    let wijk = |at: usize, name: &str, place: (f64, f64)| Wijk {
        code: format!("WK08550{at}"),
        name: name.into(),
        residents: 4_000 + 3_000 * at as u32,
        low_income: Some(30.0 + 8.0 * at as f64),
        centroid: Some(place),
    };
    Town {
        name: "Tilburg".into(),
        code: Some("GM0855".into()),
        source: "Bron: CBS".into(),
        residents: 230_000,
        notes: vec![Bilingual::new("Made up.", "Verzonnen.")],
        wijken: vec![
            wijk(0, "Binnenstad", (133_500.0, 396_900.0)),
            wijk(1, "Noord", (134_100.0, 399_400.0)),
            wijk(2, "Reeshof", (127_900.0, 397_200.0)),
            wijk(3, "Berkel-Enschot", (136_900.0, 399_800.0)),
        ],
        lived: vec!["WK085500".into(), "WK085501".into(), "WK085502".into()],
    }
}

fn plan(number: usize, name: &str) -> Plan {
    let contract = |length, gap| Contract {
        length,
        gap,
        renewal: 1.0,
        known: 6,
        tender: Tender::Selected,
        judged_by: None,
        renew_on_referrals: false,
    };
    let buys = Buys { workers: 28.0, places: 12.0, ..Buys::default() };
    let streams = match number {
        0 => vec![],
        1 => vec![Stream::of("social-base", buys, Some(contract(120, 0)))],
        3 => vec![Stream::of("social-base", buys, Some(contract(24, 6)))],
        _ => vec![Stream::of("social-base", buys, Some(contract(24, 0)))],
    };
    Plan { equal_money: (1..4).contains(&number), ..Plan::of(name, streams) }
}

fn purchase(plan: usize, months: usize) -> Purchase {
    let year = |at: usize| {
        let euros = if plan == 0 { 0.0 } else { 9.2e6 };
        let structural = if plan == 1 { euros } else { 0.0 };
        Year { year: 2027 + at as i32, structural, incidental: euros - structural }
    };
    Purchase { plan, years: (0..months.div_ceil(12)).map(year).collect(), base: 10.3e6 * months as f64 / 12.0 }
}

/// As `dossier`, with the chapters that are lived beside the main run. `effect` gives the effect of a contract of so many months
/// with so many months of gap, in hundredths of the level; `remains` what is left of it with this link off (`None`: with all
/// off that has no evidence).
pub fn with_chapters(
    (plans, months, replications): (usize, usize, u32),
    effect: impl Fn(u32, u32) -> f64,
    remains: impl Fn(Option<&str>) -> f64,
) -> Dossier {
    let mut dossier = dossier(plans, months, replications);
    let setting = &dossier.comparison.setting;
    let lived = |off: f64, wobble: f64, percent: f64| -> Vec<MeasureEffect> {
        let of = |measure: Measure| {
            let side = if measure.entry().better == Better::Up { 1.0 } else { -1.0 };
            let with = |r: u32| side * percent * (10.0 * off + 0.1 * wobble * [1.0, -1.0, 0.5, -0.5][r as usize % 4]);
            let per_replication: Vec<f64> = (0..replications).map(with).collect();
            let Interval { mean, bounds, .. } = interval(&per_replication);
            MeasureEffect { measure, effect: mean, interval: bounds, mean_against: 1_000.0, per_replication }
        };
        headline_measures().map(of).collect()
    };
    let at = LENGTHS.into_iter().flat_map(|length| GAPS.map(|gap| (length, gap)));
    let cells = at.map(|(length, gap)| Cell { length, gap, effects: lived(1.0, 1.0, effect(length, gap)) }).collect();
    let what_if = WhatIf {
        template: 1,
        lengths: LENGTHS.into(),
        gaps: GAPS.into(),
        residents: 4_000,
        replications: replications as usize,
        cells,
    };
    // Plans as `plan` has them; only contracts tell them apart.
    let of_plan = |plan: usize| effect(if plan == 1 { 120 } else { 24 }, if plan == 3 { 6 } else { 0 });
    let percent =
        |(plan, against): (usize, usize)| of_plan(plan) - if against == setting.reference { 0.0 } else { of_plan(against) };
    let pairs = setting.pairs();
    let on =
        |&(plan, against): &(usize, usize)| PairEffects { plan, against, effects: lived(1.0, 1.0, percent((plan, against))) };
    let off = |link: Option<&str>| -> Vec<PairRemains> {
        let measure = |(on, off): (MeasureEffect, MeasureEffect)| {
            let half = off.interval.map(|(low, high)| (high - low) / 2.0 / on.effect.abs());
            let share = off.effect / on.effect;
            let told = Share { share, interval: half.map(|half| (share - half, share + half)) };
            Remains { remains: on.matters().then_some(told), off }
        };
        let of = |&(plan, against): &(usize, usize)| {
            let percent = percent((plan, against));
            let both = lived(1.0, 1.0, percent).into_iter().zip(lived(remains(link), 1.0, percent));
            PairRemains { plan, against, measures: both.map(measure).collect() }
        };
        pairs.iter().map(of).collect()
    };
    let links = LINKS.iter().map(|link| {
        let off_already = link.key == "to-matter";
        let plans = dossier.others().filter(|&plan| link.key != "places-lost-fast" || plan == 3).collect();
        LinkResult { link: link.key.into(), plans, off_already, pairs: if off_already { vec![] } else { off(Some(link.key)) } }
    });
    let theory = Theory {
        residents: 4_000,
        replications: replications as usize,
        base: pairs.iter().map(on).collect(),
        links: links.collect(),
        without_evidence: Some(WithoutEvidence {
            mechanisms: vec!["place_contact".into(), "vacancies".into()],
            pairs: off(None),
        }),
    };
    dossier.chapters = Chapters { what_if: Some(what_if), theory: Some(theory) };
    dossier
}

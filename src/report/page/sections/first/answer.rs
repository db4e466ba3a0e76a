//! The answer: the verdict in one line, then three sentences with their uncertainty: own worth, prevention, money.

use super::super::super::{Page, amount};
use super::money;
use crate::compare::Effect;
use crate::compare::verdict::{Standing, Verdict, Weight, verdict, weigh};
use crate::evidence::measures::{Better, Measure};
use crate::report::numbers::fixed;
use maud::{Markup, html};

pub fn answer(page: &Page) -> Markup {
    html! {
        p.verdict { (line(page)) }
        p { strong { (page.say("topic-own", &[])) } " " (effect(page, Measure::SevereLonelinessYears)) }
        p { strong { (page.say("topic-prevention", &[])) } " " (effect(page, Measure::ExpectedCrises)) }
        p { strong { (page.say("topic-money", &[])) } " " (money::sentence(page)) }
        p.note { (certainty(page)) }
    }
}

/// The verdict in one line.
pub fn line(page: &Page) -> String {
    let comparison = &page.dossier.comparison;
    let found = verdict(&comparison.effects, &page.dossier.plans, &comparison.setting);
    let names = |plans: &[usize]| page.list(&plans.iter().map(|&plan| page.label(plan).to_string()).collect::<Vec<_>>());
    let reference = page.reference();
    match found {
        Verdict::Nothing => page.say("verdict-nothing", &[("reference", reference)]),
        Verdict::Each(all) => each(page, &all),
        Verdict::NoneBetween(all) => {
            let same = all.iter().all(|(_, standing)| *standing == all[0].1).then_some(all[0].1);
            let more = match same {
                Some(Standing::Ahead) => page.say("verdict-all-ahead", &[("reference", reference)]),
                Some(Standing::Behind) => page.say("verdict-all-behind", &[("reference", reference)]),
                _ => each(page, &all),
            };
            format!("{} {more}", page.say("verdict-none-between", &[]))
        }
        Verdict::Wins { plan, over: None } => page.say("verdict-wins", &[("plan", page.label(plan))]),
        Verdict::Wins { plan, over: Some(first) } => {
            page.say("verdict-other-wins", &[("plan", page.label(plan)), ("first", page.label(first))])
        }
        Verdict::Lead { ahead, behind } => page.say("verdict-lead", &[("ahead", &names(&ahead)), ("behind", &names(&behind))]),
        Verdict::GapNotLength { ahead, behind } => {
            page.say("verdict-gap", &[("ahead", &names(&ahead)), ("behind", &names(&behind))])
        }
        Verdict::Depends => page.say("verdict-depends", &[]),
    }
}

/// How each plan stands against the reference.
fn each(page: &Page, all: &[(usize, Standing)]) -> String {
    let one = |&(plan, standing): &(usize, Standing)| {
        page.say(against(standing), &[("plan", page.label(plan)), ("reference", page.reference())])
    };
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn against(standing: Standing) -> &'static str {
    match standing {
        Standing::Ahead => "verdict-plan-ahead",
        Standing::Behind => "verdict-plan-behind",
        Standing::Mixed => "verdict-plan-mixed",
        Standing::Even => "verdict-plan-even",
        Standing::Unclear => "verdict-plan-unclear",
    }
}

/// One sentence on a measure: the plan with the largest effect for the better with its interval, and the others beside it.
fn effect(page: &Page, measure: Measure) -> String {
    let mut effects: Vec<&Effect> = page.dossier.others().filter_map(|plan| page.against_reference(plan, measure)).collect();
    let up = measure.entry().better == Better::Up;
    effects.sort_by(|one, other| if up { other.effect.total_cmp(&one.effect) } else { one.effect.total_cmp(&other.effect) });
    let Some(first) = effects.first() else { return String::new() };
    let weights: Vec<Weight> = effects.iter().map(|effect| weigh(effect)).collect();
    if weights.iter().all(|&weight| weight == Weight::Slight) {
        if effects.iter().all(|effect| effect.effect == 0.0) {
            return page.say("answer-same", &[]);
        }
        let most = effects.iter().max_by(|a, b| a.effect.abs().total_cmp(&b.effect.abs())).unwrap_or(first);
        let values = [
            ("n", amount::size(most, page.language)),
            ("thousand", amount::plain_per_thousand(most, page.setting(), page.language)),
        ];
        return page
            .fill(if measure == Measure::ExpectedCrises { "answer-slight-crises" } else { "answer-slight-lonely" }, &values);
    }
    let values = [
        ("plan", page.label(first.plan)),
        ("n", &amount::size(first, page.language)),
        ("way", way(first)),
        ("thousand", &amount::plain_per_thousand(first, page.setting(), page.language)),
        ("share", &amount::share(first, page.language)),
        ("margin", &margin(page, first)),
    ];
    let mut text = page.say(sentence(measure), &values);
    // Of many plans the last one says enough.
    let rest: Vec<&&Effect> =
        if effects.len() > 4 { effects.iter().skip(effects.len() - 1).collect() } else { effects.iter().skip(1).collect() };
    let others: Vec<String> = rest
        .iter()
        .map(|effect| {
            let values = [("plan", page.label(effect.plan)), ("n", &amount::size(effect, page.language)), ("way", way(effect))];
            page.say(if effect.effect == 0.0 { "answer-other-none" } else { "answer-other" }, &values)
        })
        .collect();
    if !others.is_empty() {
        text.push_str(&page.say("answer-others", &[("list", &page.list(&others))]));
    }
    text.push('.');
    if weights[0] == Weight::Unclear {
        text.push(' ');
        text.push_str(&page.say("answer-unclear", &[]));
    }
    text
}

fn sentence(measure: Measure) -> &'static str {
    if measure == Measure::ExpectedCrises { "answer-crises" } else { "answer-lonely" }
}

fn way(effect: &Effect) -> &'static str {
    if effect.effect > 0.0 { "more" } else { "fewer" }
}

/// "(25 to 29)", or nothing with one replication.
fn margin(page: &Page, effect: &Effect) -> String {
    amount::sizes(effect, page.language)
        .map_or(String::new(), |(low, high)| page.say("answer-margin", &[("low", &low), ("high", &high)]))
}

/// In how many of 100 futures each plan does better than the reference, on the first measure of own worth and of prevention.
fn futures(page: &Page) -> String {
    let of = |plan: usize, measure: Measure| {
        let found = page.dossier.futures.iter().find(|future| (future.plan, future.measure) == (plan, measure));
        found.map_or(String::new(), |future| fixed(future.better * 100.0, 0, page.language))
    };
    let one = |plan: usize| {
        let values = [
            ("plan", page.label(plan).to_string()),
            ("lonely", of(plan, Measure::SevereLonelinessYears)),
            ("crises", of(plan, Measure::ExpectedCrises)),
        ];
        page.fill("certainty-futures", &values)
    };
    page.dossier.others().map(one).collect::<Vec<_>>().join(" ")
}

/// What the margins hold. Futures are counted only where the assumptions were drawn too.
fn certainty(page: &Page) -> String {
    let n = page.dossier.comparison.replications;
    if n < 2 {
        return page.say("certainty-one", &[]);
    }
    if page.dossier.assumptions_drawn {
        return format!("{} {}", page.say("certainty-drawn", &[("n", &n.to_string())]), futures(page));
    }
    page.say("certainty-chance", &[("n", &n.to_string())])
}

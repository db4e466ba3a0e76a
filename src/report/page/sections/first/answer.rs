//! The answer: the verdict in one line, then three sentences with their uncertainty: own worth, prevention, money.

use super::super::super::{Page, amount};
use super::money;
use crate::compare::verdict::{Standing, Verdict, Weight, verdict, weigh};
use crate::compare::{Effect, Setting};
use crate::evidence::measures::{Better, Measure};
use crate::report::numbers::{euros, fixed};
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

/// The verdict in one line, and whether the money is equal where it was meant to be.
pub fn line(page: &Page) -> String {
    let comparison = &page.dossier.comparison;
    let Some(gap) = comparison.money_gaps.iter().find(|gap| !gap.equal) else {
        return told(page, verdict(&comparison.effects, &page.dossier.plans, &comparison.setting));
    };
    // Plans that do not cost the same are held against the reference only.
    let setting = Setting { equal_money: vec![false; comparison.setting.plans.len()], ..comparison.setting.clone() };
    let (more, less) = if gap.euros > 0.0 { (gap.plan, gap.against) } else { (gap.against, gap.plan) };
    let values = [
        ("plan", page.label(more).to_string()),
        ("against", page.label(less).to_string()),
        ("euros", euros(gap.euros.abs(), page.language)),
    ];
    let found = verdict(&comparison.effects, &page.dossier.plans, &setting);
    format!("{} {}", told(page, found), page.fill("verdict-unequal", &values))
}

fn told(page: &Page, verdict: Verdict) -> String {
    match verdict {
        Verdict::Nothing => page.say("verdict-nothing", &[("reference", page.reference())]),
        Verdict::Each(all) => each(page, &all),
        Verdict::NoneBetween(all) => format!("{} {}", page.say("verdict-none-between", &[]), each(page, &all)),
        Verdict::Lead { ahead, between, behind, gap } => lead(page, (&ahead, &between, &behind), gap),
        Verdict::Depends(leaders) => {
            let one = |(measure, plans): &(Measure, Vec<usize>)| {
                let topic = page.say(topic(*measure), &[]);
                page.fill("verdict-leader", &[("topic", topic), ("plans", names(page, plans))])
            };
            let leaders: Vec<String> = leaders.iter().map(one).collect();
            let more = if leaders.is_empty() { "." } else { ": " };
            let end = if leaders.is_empty() { "" } else { "." };
            format!("{}{more}{}{end}", page.say("verdict-depends", &[]), leaders.join("; "))
        }
    }
}

fn lead(page: &Page, (ahead, between, behind): (&[usize], &[usize], &[usize]), gap: bool) -> String {
    let first = page.dossier.others().find(|&plan| page.setting().equal_money[plan]);
    let other = ahead.len() == 1 && first.is_some_and(|first| behind.contains(&first));
    let message = match (gap, other) {
        (true, _) => "verdict-gap",
        (false, true) => "verdict-other-wins",
        (false, false) => "verdict-lead",
    };
    let values = [
        ("n", ahead.len().to_string()),
        ("m", behind.len().to_string()),
        ("ahead", names(page, ahead)),
        ("behind", names(page, behind)),
    ];
    let text = page.fill(message, &values);
    if between.is_empty() {
        return text;
    }
    let values = [("n", between.len().to_string()), ("plans", names(page, between))];
    format!("{text} {}", page.fill("verdict-between", &values))
}

fn names(page: &Page, plans: &[usize]) -> String {
    page.list(&plans.iter().map(|&plan| page.label(plan).to_string()).collect::<Vec<_>>())
}

fn topic(measure: Measure) -> &'static str {
    match measure {
        Measure::SevereLonelinessYears => "topic-lonely",
        Measure::Meetings => "topic-meetings",
        Measure::ExpectedCrises => "topic-crises",
        _ => "topic-inflow",
    }
}

/// How the plans stand against the reference, those that stand alike in one sentence.
fn each(page: &Page, all: &[(usize, Standing)]) -> String {
    let standings = [Standing::Ahead, Standing::Mixed, Standing::Behind, Standing::Even, Standing::Unclear];
    let one = |standing: Standing| {
        let plans: Vec<usize> = all.iter().filter(|(_, found)| *found == standing).map(|&(plan, _)| plan).collect();
        let values =
            [("n", plans.len().to_string()), ("plans", names(page, &plans)), ("reference", page.reference().to_string())];
        (!plans.is_empty()).then(|| page.fill(against(standing), &values))
    };
    standings.into_iter().filter_map(one).collect::<Vec<_>>().join(" ")
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

/// In how many of the futures (of 100, where there are more) each plan does better than the reference, on the first measure of own
/// worth and of prevention, and between what the difference lies in 95 %.
fn futures(page: &Page, all: u32) -> String {
    let of = |plan: usize, measure: Measure| page.dossier.future((plan, page.setting().reference), measure);
    let share = |plan: usize, measure: Measure| {
        let found = of(plan, measure).and_then(|future| future.share_better);
        found.map_or("–".into(), |share| fixed(share * f64::from(all), 0, page.language))
    };
    let range = |plan: usize, measure: Measure| {
        of(plan, measure).map_or("–".into(), |future| amount::between(measure, future.mean, future.range, page.language))
    };
    let one = |plan: usize| {
        let values = [
            ("plan", page.label(plan).to_string()),
            ("all", all.to_string()),
            ("lonely", share(plan, Measure::SevereLonelinessYears)),
            ("lonely-range", range(plan, Measure::SevereLonelinessYears)),
            ("crises", share(plan, Measure::ExpectedCrises)),
            ("crises-range", range(plan, Measure::ExpectedCrises)),
        ];
        page.fill("certainty-futures", &values)
    };
    page.dossier.others().map(one).collect::<Vec<_>>().join(" ")
}

/// What the margins hold. Futures are counted only where the assumptions were drawn too.
fn certainty(page: &Page) -> String {
    let n = page.dossier.comparison.replications;
    let chance = match n {
        0 | 1 => page.say("certainty-one", &[]),
        _ if page.dossier.futures.is_some() => page.say("certainty-chance-first", &[("n", &n.to_string())]),
        _ => page.say("certainty-chance", &[("n", &n.to_string())]),
    };
    match &page.dossier.futures {
        Some(said) => {
            let drawn = page.say("certainty-drawn", &[("n", &said.futures.to_string())]);
            format!("{chance} {drawn} {}", futures(page, said.counted_of()))
        }
        None => chance,
    }
}

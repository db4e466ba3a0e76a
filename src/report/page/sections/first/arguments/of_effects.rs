//! Arguments from what changes for residents, against the reference and against plans with the same money.

use super::super::super::super::{Page, amount};
use super::{About, Argument, Sides};
use crate::compare::Effect;
use crate::compare::verdict::{VOTING, Weight, weigh};
use crate::evidence::measures::Measure;

/// Measure, subject, and what is said where there are more and where there are fewer of it.
const SAID: [(Measure, About, &str, &str); 12] = [
    (Measure::SevereLonelinessYears, About::OwnWorth, "argument-lonely-more", "argument-lonely-fewer"),
    (Measure::Meetings, About::OwnWorth, "argument-meetings-more", "argument-meetings-fewer"),
    (Measure::Volunteers, About::OwnWorth, "argument-volunteers-more", "argument-volunteers-fewer"),
    (Measure::Trust, About::OwnWorth, "argument-trust-more", "argument-trust-fewer"),
    (Measure::ExpectedCrises, About::Preventive, "argument-crises-more", "argument-crises-fewer"),
    (Measure::HighStrain, About::Preventive, "argument-strain-more", "argument-strain-fewer"),
    (Measure::HeavyCarers, About::Preventive, "argument-carers-more", "argument-carers-fewer"),
    (Measure::ProblemDebt, About::Preventive, "argument-debt-more", "argument-debt-fewer"),
    (Measure::SpecialisedInflow, About::Care, "argument-inflow-more", "argument-inflow-fewer"),
    (Measure::TeamQueue, About::Care, "argument-team-queue-more", "argument-team-queue-fewer"),
    (Measure::SpecialisedQueue, About::Care, "argument-care-queue-more", "argument-care-queue-fewer"),
    (Measure::NeedMet, About::Care, "argument-met-more", "argument-met-fewer"),
];

/// Beyond this many smallest relevant differences an argument is not stronger.
const STRONG: f64 = 3.0;

pub fn add(page: &Page, plan: usize, sides: &mut Sides) {
    let mut harmed = false;
    for (measure, about, more, fewer) in SAID {
        let Some(effect) = page.against_reference(plan, measure) else { continue };
        let weight = weigh(effect);
        harmed |= weight == Weight::Worse;
        if matches!(weight, Weight::Better | Weight::Worse) {
            let message = if effect.effect > 0.0 { more } else { fewer };
            let text = page.fill(message, &values(page, effect));
            sides.add(weight == Weight::Better, Argument { strength: 3.0 + strength(effect, about), about, text });
        }
    }
    let reference = page.reference();
    let helped = sides.for_it.iter().any(|argument| argument.strength > 3.0);
    if !harmed {
        let text = page.say("argument-no-harm", &[("reference", reference)]);
        sides.add(true, Argument { strength: 1.0, about: About::Otherwise, text });
    }
    if !helped {
        let text = page.say("argument-no-gain", &[("reference", reference)]);
        sides.add(false, Argument { strength: 6.0, about: About::Otherwise, text });
    }
    peers(page, plan, sides);
    surfacing(page, plan, sides);
}

/// The plan with the same money that differs most, on the measure on which it differs most.
fn peers(page: &Page, plan: usize, sides: &mut Sides) {
    let setting = page.setting();
    let mut strongest: [Option<(f64, String)>; 2] = [None, None];
    let equal = (0..setting.plans.len()).filter(|&other| other != plan && other != setting.reference);
    for other in equal.filter(|&other| setting.equal_money[plan] && setting.equal_money[other]) {
        let gap = page
            .dossier
            .comparison
            .money_gaps
            .iter()
            .find(|gap| [(plan, other), (other, plan)].contains(&(gap.plan, gap.against)));
        if gap.is_some_and(|gap| !gap.equal) {
            continue;
        }
        for measure in VOTING {
            // A pair is compared once: read it from either side.
            let own = page.effect(plan, other, measure).map(|effect| (effect, false));
            let Some((effect, turned)) = own.or_else(|| page.effect(other, plan, measure).map(|effect| (effect, true))) else {
                continue;
            };
            let better = match weigh(effect) {
                Weight::Better => !turned,
                Weight::Worse => turned,
                _ => continue,
            };
            let message = match (measure, (effect.effect > 0.0) != turned) {
                (Measure::SevereLonelinessYears, true) => "argument-peer-lonely-more",
                (Measure::SevereLonelinessYears, false) => "argument-peer-lonely-fewer",
                (Measure::Meetings, true) => "argument-peer-meetings-more",
                (Measure::Meetings, false) => "argument-peer-meetings-fewer",
                (Measure::ExpectedCrises, true) => "argument-peer-crises-more",
                (Measure::ExpectedCrises, false) => "argument-peer-crises-fewer",
                (_, true) => "argument-peer-inflow-more",
                (_, false) => "argument-peer-inflow-fewer",
            };
            let values = [("n", amount::size(effect, page.language)), ("other", page.label(other).to_string())];
            let text = page.fill(message, &values);
            let slot = &mut strongest[usize::from(better)];
            if slot.as_ref().is_none_or(|(strength, _)| strength_of(effect) > *strength) {
                *slot = Some((strength_of(effect), text));
            }
        }
    }
    for (better, found) in [false, true].into_iter().zip(strongest) {
        if let Some((_, text)) = found {
            sides.add(better, Argument { strength: if better { 2.0 } else { 7.0 }, about: About::Peers, text });
        }
    }
}

/// In the first council term more residents may come to the wijkteam, because need is seen that was hidden.
fn surfacing(page: &Page, plan: usize, sides: &mut Sides) {
    let setting = page.setting();
    let first = page.dossier.comparison.effects.iter().find(|effect| {
        let pair = (effect.plan, effect.against, effect.measure) == (plan, setting.reference, Measure::TeamInflow);
        pair && effect.window.from == 0 && (effect.window.last == 4 || effect.whole(setting))
    });
    let shown = |effect: &&Effect| {
        effect.interval.is_none_or(|(low, _)| low > 0.0) && effect.relative().is_some_and(|(share, _)| share > 0.02)
    };
    if let Some(effect) = first.filter(shown) {
        let values = [
            ("n", amount::size(effect, page.language)),
            ("share", amount::share(effect, page.language)),
            ("years", page.years_of(12 * effect.window.last as u32)),
        ];
        let text = page.fill("argument-surfacing", &values);
        sides.add(false, Argument { strength: 3.5, about: About::Surfacing, text });
    }
}

fn values(page: &Page, effect: &Effect) -> [(&'static str, String); 3] {
    [
        ("n", amount::size(effect, page.language)),
        ("share", amount::share(effect, page.language)),
        ("thousand", amount::plain_per_thousand(effect, page.setting(), page.language)),
    ]
}

/// Own worth is told before prevention and prevention before care, then what is largest in smallest relevant differences.
fn strength(effect: &Effect, about: About) -> f64 {
    let first = match about {
        About::OwnWorth => 2.0,
        About::Preventive => 1.0,
        _ => 0.0,
    };
    // Of one subject the measure that speaks in the verdict.
    let speaks = if VOTING.contains(&effect.measure) { 0.5 } else { 0.0 };
    strength_of(effect).min(STRONG) / STRONG + first + speaks
}

/// In smallest relevant differences.
fn strength_of(effect: &Effect) -> f64 {
    effect.effect.abs() / effect.measure.entry().relevant.threshold(effect.mean_against).max(f64::MIN_POSITIVE)
}

//! Arguments for and against going on as before: the zero alternative is a choice too.

use super::super::super::super::{Page, amount};
use super::super::money::{pay_back, returned};
use super::{About, Argument, Sides};
use crate::compare::Effect;
use crate::compare::verdict::{VOTING, Weight, weigh};
use crate::evidence::measures::Measure;
use crate::report::numbers::euros;

pub fn add(page: &Page, sides: &mut Sides) {
    money(page, sides);
    missed(page, sides);
    let level = |measure: Measure| page.dossier.others().find_map(|plan| page.against_reference(plan, measure));
    if let Some(effect) = level(Measure::SevereLonelinessYears) {
        let text = page.say("argument-still-lonely", &[("n", &amount::level(effect, page.language))]);
        sides.add(false, Argument { strength: 1.0, about: About::OwnWorth, text });
    }
    if let Some(effect) = level(Measure::HiddenNeed) {
        let text = page
            .say("argument-still-hidden", &[("share", &crate::report::numbers::percent(effect.mean_against, 0, page.language))]);
        sides.add(false, Argument { strength: 0.5, about: About::Care, text });
    }
    let text = page.say("argument-nothing-new", &[]);
    sides.add(true, Argument { strength: 0.5, about: About::Choice, text });
}

fn money(page: &Page, sides: &mut Sides) {
    let extra: Vec<(usize, f64)> = page
        .dossier
        .others()
        .filter_map(|plan| Some((plan, pay_back(page, plan, false)?.extra)))
        .filter(|(_, extra)| *extra > 0.0)
        .collect();
    let a_year = |sum: f64| euros(sum * 12.0 / page.setting().months as f64, page.language);
    let bought = &page.dossier.comparison.bought;
    let dearest = extra.iter().map(|&(plan, _)| bought[plan].beyond(&bought[page.setting().reference])).fold(0.0, f64::max);
    if dearest > 0.0 {
        let text = page.say("argument-money-free", &[("euros", &a_year(dearest))]);
        sides.add(true, Argument { strength: 3.0, about: About::Money, text });
    }
    let most = extra
        .iter()
        .filter_map(|&(plan, _)| returned(page, plan))
        .map(|returned| returned.share)
        .fold(f64::NEG_INFINITY, f64::max);
    if most.is_finite() && most < 1.0 {
        let text = page.say("argument-little-back", &[("cents", &page.cents(most.max(0.0)))]);
        sides.add(true, Argument { strength: 2.0, about: About::Care, text });
    }
}

/// What the best plan would have brought, or spared, on each of the measures that speak.
fn missed(page: &Page, sides: &mut Sides) {
    let mut any = false;
    for measure in VOTING {
        let effects = || page.dossier.others().filter_map(|plan| page.against_reference(plan, measure));
        let largest = |wanted: Weight| {
            effects().filter(|effect| weigh(effect) == wanted).max_by(|a: &&Effect, b| a.effect.abs().total_cmp(&b.effect.abs()))
        };
        let about = if matches!(measure, Measure::SevereLonelinessYears | Measure::Meetings) {
            About::OwnWorth
        } else {
            About::Preventive
        };
        for (wanted, for_it) in [(Weight::Better, false), (Weight::Worse, true)] {
            let Some(effect) = largest(wanted) else { continue };
            any |= !for_it;
            let message = match (measure, effect.effect > 0.0) {
                (Measure::SevereLonelinessYears, true) => "argument-ref-lonely-fewer",
                (Measure::SevereLonelinessYears, false) => "argument-ref-lonely-more",
                (Measure::Meetings, true) => "argument-ref-meetings-fewer",
                (Measure::Meetings, false) => "argument-ref-meetings-more",
                (Measure::ExpectedCrises, true) => "argument-ref-crises-fewer",
                (Measure::ExpectedCrises, false) => "argument-ref-crises-more",
                (_, true) => "argument-ref-inflow-fewer",
                (_, false) => "argument-ref-inflow-more",
            };
            let values = [("n", amount::size(effect, page.language)), ("plan", page.label(effect.plan).to_string())];
            let text = page.fill(message, &values);
            let place = VOTING.iter().position(|&voting| voting == measure).unwrap_or(0);
            sides.add(for_it, Argument { strength: 5.0 - 0.2 * place as f64, about, text });
        }
    }
    if !any {
        let text = page.say("argument-no-plan-better", &[]);
        sides.add(true, Argument { strength: 4.0, about: About::Otherwise, text });
    }
}

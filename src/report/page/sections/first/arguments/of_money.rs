//! Arguments from money, contracts and what can be shown.

use super::super::super::super::Page;
use super::super::money::{pay_back, returned, undiscounted};
use super::{About, Argument, Sides};
use crate::compare::BreakEven;
use crate::compare::verdict::contract;
use crate::evaluation::lenses::LensRow;
use crate::report::numbers::{euros, percent};

/// Contracts of at most so many months leave the next council a choice.
const SHORT: u32 = 24;
/// Contracts of at least so many months outlast a council term of 48 months.
const LONG: u32 = 49;

pub fn add(page: &Page, plan: usize, sides: &mut Sides) {
    back(page, plan, sides);
    pockets(page, plan, sides);
    choice(page, plan, sides);
    evidence(page, plan, sides);
}

fn back(page: &Page, plan: usize, sides: &mut Sides) {
    let (Some(back), years) = (pay_back(page, plan, false), page.horizon()) else { return };
    let a_year = |sum: f64| euros(sum.abs() * 12.0 / page.setting().months as f64, page.language);
    let cents = returned(page, plan).map_or(String::new(), |returned| page.cents(returned.share));
    let (for_it, strength, text) = match back.when {
        BreakEven::Year(year) => (true, 7.0, page.say("argument-back", &[("year", &year.to_string())])),
        BreakEven::NotWithin(_) if back.saved < 0.0 => {
            let undiscounted = extra(page, plan);
            (false, 8.0, page.say("argument-costs-both", &[("euros", &a_year(undiscounted)), ("years", &years)]))
        }
        BreakEven::NotWithin(_) => {
            let values = [("euros", a_year(extra(page, plan))), ("cents", cents), ("years", years)];
            (false, 5.0, page.fill("argument-not-back", &values))
        }
        BreakEven::NothingExtra if back.extra < 0.0 => {
            (true, 6.0, page.say("argument-cheaper", &[("euros", &a_year(extra(page, plan)))]))
        }
        BreakEven::NothingExtra => (true, 2.5, page.say("argument-free", &[])),
    };
    sides.add(for_it, Argument { strength, about: About::Money, text });
    if back.when == BreakEven::NothingExtra && back.saved < 0.0 {
        let text = page.say("argument-care-dearer", &[("euros", &euros(-back.saved, page.language)), ("years", &page.horizon())]);
        sides.add(false, Argument { strength: 5.0, about: About::Money, text });
    }
}

/// Extra money outside care over the horizon, not discounted.
fn extra(page: &Page, plan: usize) -> f64 {
    undiscounted(page, plan).map_or(0.0, |row| row.extra)
}

/// Who saves is not who pays.
fn pockets(page: &Page, plan: usize, sides: &mut Sides) {
    let (Some(all), Some(own)) = (pay_back(page, plan, false), pay_back(page, plan, true)) else { return };
    let elsewhere = (all.saved - own.saved) / all.saved;
    if all.extra > 0.0 && all.saved > 0.0 && (0.1..=1.0).contains(&elsewhere) {
        let text = page.say("argument-pockets", &[("share", &percent(elsewhere, 0, page.language))]);
        sides.add(false, Argument { strength: 2.0, about: About::Choice, text });
    }
}

/// What a contract leaves to the next council.
fn choice(page: &Page, plan: usize, sides: &mut Sides) {
    let years = |months: u32| page.years_of(months);
    match contract(&page.dossier.plans, plan) {
        Some((u32::MAX, _)) => {
            let text = page.say("argument-no-end", &[]);
            sides.add(false, Argument { strength: 1.5, about: About::Choice, text });
        }
        Some((length, _)) if length >= LONG => {
            let text = page.say("argument-long", &[("years", &years(length))]);
            sides.add(false, Argument { strength: 2.5, about: About::Choice, text });
            let text = page.say("argument-certain", &[("years", &years(length))]);
            sides.add(true, Argument { strength: 0.8, about: About::Choice, text });
        }
        Some((length, _)) if length <= SHORT => {
            let text = page.say("argument-short", &[("years", &years(length))]);
            sides.add(true, Argument { strength: 2.2, about: About::Choice, text });
        }
        _ => {}
    }
}

/// Whether anybody can show that it works.
fn evidence(page: &Page, plan: usize, sides: &mut Sides) {
    let evaluated = &page.dossier.evaluated;
    let rows = evaluated.last(plan);
    if rows.is_empty() {
        return;
    }
    let sound = |row: &&&LensRow| row.false_positive <= 0.1 && row.coverage >= 0.8 && row.power_from.is_some();
    let known = |row: &&LensRow| row.power_from.map(|years| evaluated.known_in(row, years, page.setting()));
    match rows.iter().filter(sound).filter_map(known).min() {
        Some(year) => {
            let text = page.say("argument-shown", &[("year", &year.to_string())]);
            sides.add(true, Argument { strength: 1.2, about: About::Evidence, text });
        }
        None => {
            let text = page.say("argument-never-shown", &[("years", &page.horizon())]);
            sides.add(false, Argument { strength: 3.0, about: About::Evidence, text });
        }
    }
}

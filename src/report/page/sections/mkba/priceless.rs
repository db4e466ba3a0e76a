//! Benefits by kind: what can be cashed, what is room in care, and what is welfare and has no price (PM).

use super::super::super::Page;
use super::super::super::sheet::{Row, sheet};
use super::account::Account;
use crate::compare::Effect;
use crate::evidence::measures::Measure;
use crate::report::numbers::{decimals, signed_fixed};
use maud::Markup;

/// Measure, name, and by what a yearly figure is multiplied over the horizon.
#[derive(Clone, Copy)]
enum Over {
    /// Months of waiting: persons at a time, twelve months a year.
    Months,
    /// Years of persons, or numbers a year.
    Years,
    /// A mean, which does not add up.
    Mean,
}

const CAPACITY: [(Measure, &str, Over); 2] = [
    (Measure::SpecialisedQueue, "mkba-waiting-specialised", Over::Months),
    (Measure::TeamQueue, "mkba-waiting-team", Over::Months),
];
const WELFARE: [(Measure, &str, Over); 7] = [
    (Measure::SevereLonelinessYears, "mkba-lonely", Over::Years),
    (Measure::SevereStrain, "mkba-strain", Over::Years),
    (Measure::Meetings, "mkba-meetings", Over::Years),
    (Measure::HeavyCarers, "mkba-carers", Over::Years),
    (Measure::Volunteers, "mkba-volunteers", Over::Years),
    (Measure::Trust, "mkba-trust", Over::Mean),
    (Measure::PlaceCapital, "mkba-places", Over::Mean),
];

pub fn kinds(page: &Page, account: &Account) -> Markup {
    let all = account.total(None);
    let thousands = |euros: f64| signed_fixed(euros / 1000.0, 0, page.language);
    let money = |name: &str, euros: f64| {
        Row::Plain(vec![page.say(name, &[]), thousands(euros), String::new(), page.say("mkba-in-euros", &[])])
    };
    let mut rows = vec![Row::Group(page.say("mkba-cashable-group", &[])), money("mkba-cashable", all.bought_care - all.benefit)];
    if all.bought_care != 0.0 {
        rows.push(money("mkba-bought-care", all.bought_care));
    }
    for (group, shown) in [("mkba-capacity-group", &CAPACITY[..]), ("mkba-welfare-group", &WELFARE[..])] {
        rows.push(Row::Group(page.say(group, &[])));
        rows.extend(shown.iter().filter_map(|&(measure, name, over)| {
            let effect = page.against_reference(account.plan, measure)?;
            let (change, interval) = change(page, effect, over);
            Some(Row::Plain(vec![page.say(name, &[]), change, interval, page.say("mkba-pm", &[])]))
        }));
    }
    let years = page.setting().years().to_string();
    let head = [
        page.say("mkba-kind", &[("years", &years)]),
        page.say("mkba-change", &[]),
        page.say("mkba-interval", &[]),
        page.say("mkba-price", &[]),
    ];
    sheet(&page.say("mkba-kinds-of", &[("plan", page.label(account.plan))]), &head, &rows)
}

/// Change over the horizon and its interval.
fn change(page: &Page, effect: &Effect, over: Over) -> (String, String) {
    let months = page.setting().months as f64;
    let factor = match over {
        Over::Months => months,
        Over::Years => months / 12.0,
        Over::Mean => 1.0,
    };
    let fine = decimals(effect.effect * factor);
    let write = |value: f64| signed_fixed(value * factor, fine, page.language);
    let interval = effect.interval.map_or("–".into(), |(low, high)| format!("{} … {}", write(low), write(high)));
    (write(effect.effect), interval)
}

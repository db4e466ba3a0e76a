//! Amounts as a council reads them: whole people where there are many, euros in millions, never more digits than are known.

use crate::compare::{Effect, Setting};
use crate::evidence::measures::{Kind, Measure};
use crate::report::numbers::{brief, decimals, euros, fixed, percent, signed_euros, signed_fixed, signed_millions};
use crate::units::Language;

/// The effect with its sign.
pub fn change(effect: &Effect, language: Language) -> String {
    match effect.measure.entry().kind {
        _ if effect.effect == 0.0 => "0".into(),
        Kind::Euros => signed_euros(effect.effect, language),
        kind => signed_fixed(effect.effect, digits(effect.effect, kind), language),
    }
}

/// Decimals: people and events are whole from ten on; an index keeps three digits.
fn digits(value: f64, kind: Kind) -> usize {
    match (kind, value.abs()) {
        (Kind::Index, _) => decimals(value),
        (_, size) if size >= 10.0 || size == 0.0 => 0,
        (_, size) if size >= 1.0 => 1,
        _ => 2,
    }
}

/// The effect without its sign, for sentences that say "fewer" or "more".
pub fn size(effect: &Effect, language: Language) -> String {
    match effect.measure.entry().kind {
        Kind::Euros => euros(effect.effect.abs(), language),
        kind => fixed(effect.effect.abs(), digits(effect.effect, kind), language),
    }
}

/// The level in the plan held against.
pub fn level(effect: &Effect, language: Language) -> String {
    match effect.measure.entry().kind {
        Kind::Euros => euros(effect.mean_against, language),
        _ => brief(effect.mean_against, language),
    }
}

/// Both ends of the 95 % interval; a dash with one replication.
pub fn interval(effect: &Effect, language: Language) -> String {
    let Some((low, high)) = effect.interval else { return "–".into() };
    match effect.measure.entry().kind {
        Kind::Euros if low.abs().max(high.abs()) >= 999_500.0 => {
            format!("{} … {}", signed_fixed(low / 1e6, 2, language), signed_euros(high, language))
        }
        Kind::Euros => format!("{} … {}", signed_fixed(low, 0, language), signed_fixed(high, 0, language)),
        _ => {
            let fine = digits(effect.effect, effect.measure.entry().kind);
            format!("{} … {}", signed_fixed(low, fine, language), signed_fixed(high, fine, language))
        }
    }
}

/// Both ends of a range of differences with their signs, as finely as their mean; a dash where there is none.
pub fn between(measure: Measure, mean: f64, range: Option<(f64, f64)>, language: Language) -> String {
    let Some((low, high)) = range else { return "–".into() };
    let write = |value: f64| match measure.entry().kind {
        _ if value == 0.0 => "0".into(),
        Kind::Euros => signed_euros(value, language),
        kind => signed_fixed(value, digits(mean, kind), language),
    };
    format!("{} … {}", write(low), write(high))
}

/// The interval of the size of an effect, for sentences: "25 to 29" whatever its sign; empty with one replication.
pub fn sizes(effect: &Effect, language: Language) -> Option<(String, String)> {
    let (low, high) = effect.interval?;
    let (low, high) = if effect.effect < 0.0 { (-high, -low) } else { (low, high) };
    let write = |value: f64| match effect.measure.entry().kind {
        Kind::Euros => euros(value, language),
        kind => fixed(value, digits(effect.effect, kind), language),
    };
    Some((write(low), write(high)))
}

/// Per 1,000 residents of the municipality; nothing for an index.
pub fn per_thousand(effect: &Effect, setting: &Setting, language: Language) -> String {
    let value = setting.per_thousand(effect.effect);
    match effect.measure.entry().kind {
        Kind::Index => "–".into(),
        Kind::Euros => signed_euros(value, language),
        _ => signed_fixed(value, if value.abs() >= 10.0 { 1 } else { 2 }, language),
    }
}

/// As `per_thousand`, without its sign.
pub fn plain_per_thousand(effect: &Effect, setting: &Setting, language: Language) -> String {
    per_thousand(effect, setting, language).trim_start_matches(['+', '−']).into()
}

/// The size of the effect as a share of the level; a dash where there is no level.
pub fn share(effect: &Effect, language: Language) -> String {
    effect.relative().map_or("–".into(), |(share, _)| percent(share.abs(), if share.abs() < 0.095 { 1 } else { 0 }, language))
}

/// Any amount of a measure with its sign, no finer than its interval lets one know.
pub fn signed_of(measure: Measure, value: f64, interval: Option<(f64, f64)>, language: Language) -> String {
    match measure.entry().kind {
        _ if value == 0.0 => "0".into(),
        Kind::Euros => signed_euros(value, language),
        kind => signed_fixed(value, digits(value.abs().max(half(interval)), kind), language),
    }
}

/// The size of an amount of a measure with half its interval, such as "240 (± 30)"; without the bracket where there is none.
pub fn with_margin(measure: Measure, value: f64, interval: Option<(f64, f64)>, language: Language) -> String {
    let size = signed_of(measure, value.abs(), interval, language).trim_start_matches('+').to_string();
    match interval {
        Some(interval) if value != 0.0 => format!("{size} ({})", margin(measure, value, interval, language)),
        _ => size,
    }
}

/// Half an interval, written as finely as the amount in the middle of it: "± 30".
pub fn margin(measure: Measure, value: f64, interval: (f64, f64), language: Language) -> String {
    let half = half(Some(interval));
    match measure.entry().kind {
        Kind::Euros if value.abs() >= 999_500.0 => format!("±\u{a0}{}", signed_millions(half, language).trim_start_matches('+')),
        Kind::Euros => format!("±\u{a0}{}", euros(half, language)),
        kind => format!("±\u{a0}{}", fixed(half, digits(value.abs().max(half), kind), language)),
    }
}

fn half(interval: Option<(f64, f64)>) -> f64 {
    interval.map_or(0.0, |(low, high)| (high - low) / 2.0)
}

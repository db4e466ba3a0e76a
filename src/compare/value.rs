//! One number for a measure over a window, scaled to the municipality.

use super::setting::Setting;
use super::window::Window;
use crate::evidence::measures::{Kind, Measure};
use crate::observe::record::PlanRecord;

/// Value of a measure over a window, for the whole municipality: stock and index the mean of the months, flow and euros per
/// year. An index is undefined (NaN) in months without anything to average; those months are left out.
pub fn window_value(plan: &PlanRecord, measure: Measure, window: Window, setting: &Setting) -> f64 {
    value_of(&plan.of(measure, setting.months)[window.from..window.until], measure.entry().kind, setting)
}

/// The same of monthly values that are at hand.
pub fn value_of(months: &[f64], kind: Kind, setting: &Setting) -> f64 {
    mean(months, kind) * yearly(kind) * scale(kind, setting)
}

/// Factor from the lived sample to the municipality; an index is never scaled.
pub fn scale(kind: Kind, setting: &Setting) -> f64 {
    if kind == Kind::Index { 1.0 } else { setting.scale }
}

/// Factor from the mean of months to what the unit says: events and euros count per year.
pub fn yearly(kind: Kind) -> f64 {
    match kind {
        Kind::Stock | Kind::Index => 1.0,
        Kind::Flow | Kind::Euros => 12.0,
    }
}

fn mean(values: &[f64], kind: Kind) -> f64 {
    if kind != Kind::Index {
        return values.iter().sum::<f64>() / values.len() as f64;
    }
    let (sum, n) = values.iter().filter(|value| value.is_finite()).fold((0.0, 0), |(sum, n), value| (sum + value, n + 1));
    if n == 0 { f64::NAN } else { sum / n as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, set, setting};
    use crate::compare::window::windows;

    #[test]
    fn stocks_are_averaged_flows_are_per_year_and_an_index_is_not_scaled() {
        let setting = setting(1, 24);
        let mut record = blank(0, &setting);
        set(&mut record.plans[0], Measure::HighStrain, &setting, |month| 10.0 + month as f64);
        set(&mut record.plans[0], Measure::Crises, &setting, |_| 2.0);
        set(&mut record.plans[0], Measure::Trust, &setting, |month| if month < 12 { f64::NAN } else { 0.6 });
        let whole = windows(24)[0];
        let value = |measure| window_value(&record.plans[0], measure, whole, &setting);
        assert_eq!(value(Measure::HighStrain), 21.5 * setting.scale);
        assert_eq!(value(Measure::Crises), 24.0 * setting.scale);
        assert!((value(Measure::Trust) - 0.6).abs() < 1e-15);
    }
}

//! What is kept of a run: every measure over every window for every plan.

use super::Base;
use crate::compare::{Setting, value};
use crate::evidence::measures::{Kind, MEASURES};
use crate::observe::record::Record;

/// Values by plan, measure (all of the catalogue), window, for the whole municipality (`compare::value`); `setting` is the point's own.
///
/// # Errors
/// A number that must be finite and is not. Only an index may be undefined, in years without anything to average.
pub fn numbers(record: &Record, setting: &Setting, base: &Base) -> Result<Vec<f64>, String> {
    let mut numbers = Vec::with_capacity(base.numbers());
    for (name, plan) in setting.plans.iter().zip(&record.plans) {
        for entry in MEASURES {
            for &window in &base.windows {
                let value = value::window_value(plan, entry.measure, window, setting);
                let undefined = value.is_nan() && entry.kind == Kind::Index;
                if !value.is_finite() && !undefined {
                    return Err(format!("`{}` of plan `{name}` is {value} in years {}", entry.key, window.name()));
                }
                numbers.push(value);
            }
        }
    }
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{records, set};
    use crate::evidence::measures::Measure;
    use crate::experiment::tiny::case;

    #[test]
    fn numbers_stand_in_their_place_and_only_an_index_may_be_undefined() {
        let case = case("continuity-or-projects", &["years=5"]);
        let (setting, base) = (case.setting(), Base::new(&case));
        let mut record = records(1, &setting).remove(0);
        set(&mut record.plans[1], Measure::Tenure, &setting, |_| f64::NAN);
        let kept = numbers(&record, &setting, &base).expect("finite");
        assert_eq!((kept.len(), base.windows.len()), (base.numbers(), 3));
        let expected = value::window_value(&record.plans[2], Measure::Crises, base.windows[1], &setting);
        assert_eq!(kept[base.place(2, Measure::Crises, 1)], expected);
        assert!(kept[base.place(1, Measure::Tenure, 0)].is_nan());
        set(&mut record.plans[1], Measure::Crises, &setting, |month| if month == 50 { f64::NAN } else { 1.0 });
        let why = numbers(&record, &setting, &base).expect_err("refused");
        assert!(why.contains("`crises`") && why.contains("1-5"), "{why}");
    }
}

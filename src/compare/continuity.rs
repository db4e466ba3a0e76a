//! The three continuity indices of each plan.

use super::interval::mean;
use super::setting::Setting;
use super::value::window_value;
use super::window::windows;
use crate::evidence::measures::Measure;
use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// Means over the horizon and the replications (months).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Continuity {
    pub plan: usize,
    /// Months since the council last re-prioritised.
    pub policy: f64,
    /// Months that running contracts still have.
    pub contract: f64,
    /// Months that workers and residents know each other.
    pub relation: f64,
}

pub fn continuity(records: &[Record], setting: &Setting) -> Vec<Continuity> {
    continuity_in_order(&super::in_order(records), setting)
}

pub(super) fn continuity_in_order(records: &[&Record], setting: &Setting) -> Vec<Continuity> {
    let whole = windows(setting.months)[0];
    (0..setting.plans.len())
        .map(|plan| {
            let of = |measure| {
                mean(&records.iter().map(|r| window_value(&r.plans[plan], measure, whole, setting)).collect::<Vec<_>>())
            };
            Continuity {
                plan,
                policy: of(Measure::PolicyContinuity),
                contract: of(Measure::ContractContinuity),
                relation: of(Measure::RelationContinuity),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, set, setting};

    #[test]
    fn indices_are_means_of_months_and_never_scaled() {
        let setting = setting(2, 12);
        let mut record = blank(0, &setting);
        set(&mut record.plans[1], Measure::ContractContinuity, &setting, |month| 24.0 - month as f64);
        let indices = continuity(&[record], &setting);
        assert_eq!((indices[0].contract, indices[1].contract), (0.0, 18.5));
    }
}

//! Effects: plan minus against, within each replication, then over replications.

use super::interval::{interval_with, mean, probability_better, variance_ratio};
use super::setting::Setting;
use super::student;
use super::value::window_value;
use super::window::{Window, windows};
use crate::evidence::measures::{MEASURES, Measure};
use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// One row of `effects.csv`: a measure over a window, in the unit of the measure, for the whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    /// Indices in `Setting::plans`.
    pub plan: usize,
    pub against: usize,
    pub measure: Measure,
    pub window: Window,
    /// Means over the replications; NaN where an index was never defined.
    pub mean_against: f64,
    pub mean_plan: f64,
    pub effect: f64,
    /// 95 % simulation interval of the effect; empty with one replication.
    pub interval: Option<(f64, f64)>,
    /// Chance that the mean effect is for the better (0–1); empty where the measure has no better side.
    pub probability_better: Option<f64>,
    /// Variance of the unpaired over variance of the paired difference.
    pub variance_ratio: Option<f64>,
    pub replications: usize,
}

impl Effect {
    /// Whether the window is the whole horizon.
    pub fn whole(&self, setting: &Setting) -> bool {
        self.window.from == 0 && self.window.until == setting.months
    }

    /// Effect and interval as shares of the mean of `against`; None where that mean is zero or undefined.
    pub fn relative(&self) -> Option<(f64, Option<(f64, f64)>)> {
        let base = self.mean_against.abs();
        let share = self.effect / base;
        share.is_finite().then(|| (share, self.interval.map(|(low, high)| (low / base, high / base))))
    }
}

/// All effects: by pair, window and measure.
pub fn effects(records: &[Record], setting: &Setting) -> Vec<Effect> {
    effects_in_order(&super::in_order(records), setting)
}

pub(super) fn effects_in_order(records: &[&Record], setting: &Setting) -> Vec<Effect> {
    if records.is_empty() {
        return Vec::new();
    }
    let windows = windows(setting.months);
    let values: Vec<_> = windows.iter().map(|&window| values(records, window, setting)).collect();
    let quantile = if records.len() > 1 { student::quantile(0.975, records.len() - 1) } else { f64::NAN };
    let mut effects = Vec::new();
    for (plan, against) in setting.pairs() {
        for (&window, values) in windows.iter().zip(&values) {
            for entry in MEASURES {
                let at = |plan: usize| &values[plan * Measure::COUNT + entry.measure.index()][..];
                effects.push(effect(entry.measure, window, (plan, at(plan)), (against, at(against)), quantile));
            }
        }
    }
    effects
}

fn effect(measure: Measure, window: Window, plan: (usize, &[f64]), against: (usize, &[f64]), quantile: f64) -> Effect {
    let differences: Vec<f64> = plan.1.iter().zip(against.1).map(|(plan, against)| plan - against).collect();
    let paired = interval_with(&differences, quantile);
    Effect {
        plan: plan.0,
        against: against.0,
        measure,
        window,
        mean_against: mean(against.1),
        mean_plan: mean(plan.1),
        effect: paired.mean,
        interval: paired.bounds,
        probability_better: probability_better(&paired, measure.entry().better),
        variance_ratio: variance_ratio(against.1, plan.1),
        replications: differences.len(),
    }
}

/// Values by plan and measure, then replication: `[plan × measures + measure][replication]`.
fn values(records: &[&Record], window: Window, setting: &Setting) -> Vec<Vec<f64>> {
    let of =
        |plan: usize, measure| records.iter().map(|record| window_value(&record.plans[plan], measure, window, setting)).collect();
    (0..setting.plans.len())
        .flat_map(|plan| MEASURES.iter().map(move |entry| (plan, entry.measure)))
        .map(|(p, m)| of(p, m))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{blank, records, set, setting};

    fn find<'a>(effects: &'a [Effect], measure: Measure, window: &str) -> &'a Effect {
        effects.iter().find(|effect| effect.measure == measure && effect.window.name() == window).expect("present")
    }

    #[test]
    fn two_replications_by_hand() {
        let setting = setting(2, 24);
        let mut records = vec![blank(0, &setting), blank(1, &setting)];
        for (record, effect) in records.iter_mut().zip([1.0, 3.0]) {
            set(&mut record.plans[0], Measure::Crises, &setting, |_| 5.0);
            set(&mut record.plans[1], Measure::Crises, &setting, |_| 5.0 - effect);
        }
        let effects = effects(&records, &setting);
        let crises = find(&effects, Measure::Crises, "1-2");
        // 2 a month fewer on average = 24 a year, times the scale; t(1) = 12.706, standard error 12.
        assert_eq!(crises.mean_against, 60.0 * setting.scale);
        assert_eq!(crises.effect, -24.0 * setting.scale);
        let (low, high) = crises.interval.expect("two replications");
        assert!((low / setting.scale - (-24.0 - 12.706_204_736 * 12.0)).abs() < 1e-6, "{low}");
        assert!((high / setting.scale - (-24.0 + 12.706_204_736 * 12.0)).abs() < 1e-6);
        // t = −2 with one degree of freedom: ½ + arctan(2)/π.
        let better = crises.probability_better.expect("crises have a better side");
        assert!((better - (0.5 + 2.0_f64.atan() / std::f64::consts::PI)).abs() < 1e-12);
        assert!(find(&effects, Measure::Referrals, "1-2").probability_better.is_none());
    }

    #[test]
    fn identical_plans_differ_by_exactly_nothing() {
        let setting = setting(3, 120);
        let mut records = records(4, &setting);
        for record in &mut records {
            record.plans[1] = record.plans[0].clone();
        }
        for effect in effects(&records, &setting).iter().filter(|effect| effect.plan == 1) {
            assert_eq!(effect.effect, 0.0, "{:?}", effect.measure);
            assert_eq!(effect.interval, Some((0.0, 0.0)));
            assert_eq!(effect.variance_ratio, None);
            assert!(effect.probability_better.is_none_or(|better| better == 0.5));
        }
    }

    #[test]
    fn the_order_in_which_replications_finish_does_not_matter() {
        let setting = setting(3, 48);
        let mut records = records(7, &setting);
        let before = effects(&records, &setting);
        records.reverse();
        records.swap(1, 4);
        assert_eq!(effects(&records, &setting), before);
    }

    #[test]
    fn an_index_that_is_never_defined_gives_no_numbers_instead_of_wrong_ones() {
        let setting = setting(2, 12);
        let mut records = records(3, &setting);
        for record in &mut records {
            set(&mut record.plans[1], Measure::Tenure, &setting, |_| f64::NAN);
        }
        let effects = effects(&records, &setting);
        let tenure = find(&effects, Measure::Tenure, "1-1");
        assert!(tenure.effect.is_nan() && tenure.interval.is_none() && tenure.probability_better.is_none());
    }
}

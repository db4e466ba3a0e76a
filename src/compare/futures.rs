//! What futures say: worlds that differ in chance and in the assumptions, every plan of a future under the same of both.

use super::interval::mean;
use super::value::value_of;
use super::window::windows;
use super::{Effect, Setting, student};
use crate::evidence::measures::{Better, Measure};
use serde::{Deserialize, Serialize};

/// Futures that were lived, and what they say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Futures {
    /// Futures lived, and different draws of the assumptions in them.
    pub futures: usize,
    pub draws: usize,
    /// Uncertain assumptions, and those the scenario itself fixes.
    pub drawn: usize,
    pub kept: usize,
    /// By pair, window and measure.
    pub rows: Vec<FutureEffect>,
}

/// A paired difference over the futures, in the unit of the measure, for the whole municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FutureEffect {
    /// Indices in `Setting::plans`.
    pub plan: usize,
    pub against: usize,
    pub measure: Measure,
    pub window: super::window::Window,
    pub mean: f64,
    /// From the 2.5th to the 97.5th percentile of the futures; empty with one.
    pub range: Option<(f64, f64)>,
    /// Share of the futures in which the plan does better, one without any difference counted half; empty where no side is better.
    pub share_better: Option<f64>,
    /// 95 % interval by chance alone under the scenario's own assumptions, as in the comparison; empty with one replication.
    pub chance: Option<(f64, f64)>,
    /// Share of the variance over the futures that chance alone does not bring (0–1); empty where nothing varies or chance is
    /// not known.
    pub assumptions: Option<f64>,
}

impl Futures {
    /// Of how many futures a share is told: of 100, or of those that there are where they are fewer.
    pub fn counted_of(&self) -> u32 {
        self.futures.min(100) as u32
    }

    /// The row of a pair over the whole horizon.
    pub fn whole(&self, (plan, against): (usize, usize), measure: Measure, setting: &Setting) -> Option<&FutureEffect> {
        let wanted = |row: &&FutureEffect| (row.plan, row.against, row.measure) == (plan, against, measure);
        self.rows.iter().filter(wanted).find(|row| row.window.from == 0 && row.window.until == setting.months)
    }
}

/// Monthly values of the futures as they were lived: `values[future][(plan × measures + measure) × months + month]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lived {
    pub measures: Vec<Measure>,
    pub values: Vec<Vec<f64>>,
}

impl Lived {
    /// A measure of a plan over a window in each future, in order.
    pub fn over(&self, plan: usize, measure: Measure, window: super::window::Window, setting: &Setting) -> Vec<f64> {
        let Some(at) = self.measures.iter().position(|&known| known == measure) else { return Vec::new() };
        let from = (plan * self.measures.len() + at) * setting.months;
        let kind = measure.entry().kind;
        self.values.iter().map(|all| value_of(&all[from + window.from..from + window.until], kind, setting)).collect()
    }
}

/// What the futures say of every pair of plans, beside the effects of the replications that differ by chance alone.
pub fn rows(lived: &Lived, effects: &[Effect], setting: &Setting) -> Vec<FutureEffect> {
    let windows = windows(setting.months);
    let pairs = setting.pairs();
    let all = pairs.iter().flat_map(|&pair| windows.iter().map(move |&window| (pair, window)));
    let all = all.flat_map(|(pair, window)| lived.measures.iter().map(move |&measure| (pair, window, measure)));
    all.map(|((plan, against), window, measure)| {
        let of = |plan: usize| lived.over(plan, measure, window, setting);
        let differences: Vec<f64> = of(plan).iter().zip(of(against)).map(|(plan, against)| plan - against).collect();
        let same =
            |effect: &&Effect| (effect.plan, effect.against, effect.measure, effect.window) == (plan, against, measure, window);
        row((plan, against, measure, window), &differences, effects.iter().find(same))
    })
    .collect()
}

fn row(
    (plan, against, measure, window): (usize, usize, Measure, super::window::Window),
    differences: &[f64],
    chance: Option<&Effect>,
) -> FutureEffect {
    FutureEffect {
        plan,
        against,
        measure,
        window,
        mean: mean(differences),
        range: (differences.len() > 1).then(|| (percentile(differences, 0.025), percentile(differences, 0.975))),
        share_better: share_better(differences, measure.entry().better),
        chance: chance.and_then(|effect| effect.interval),
        assumptions: chance.and_then(|effect| assumptions(differences, effect)),
    }
}

fn share_better(differences: &[f64], better: Better) -> Option<f64> {
    let sign = match better {
        Better::Up => 1.0,
        Better::Down => -1.0,
        Better::Neither => return None,
    };
    let points = |&difference: &f64| match sign * difference {
        better if better > 0.0 => 1.0,
        0.0 => 0.5,
        _ => 0.0,
    };
    (!differences.is_empty()).then(|| differences.iter().map(points).sum::<f64>() / differences.len() as f64)
}

/// Chance has the variance over the replications; what the futures vary more is due to the assumptions.
fn assumptions(differences: &[f64], effect: &Effect) -> Option<f64> {
    let (low, high) = effect.interval?;
    let n = effect.replications;
    let half = (high - low) / 2.0;
    let chance = if half == 0.0 { 0.0 } else { n as f64 * (half / student::quantile(0.975, n - 1)).powi(2) };
    let centre = mean(differences);
    let all = differences.iter().map(|value| (value - centre) * (value - centre)).sum::<f64>() / (differences.len() as f64 - 1.0);
    (all > 0.0 && all.is_finite()).then(|| (1.0 - chance / all).clamp(0.0, 1.0))
}

/// Linear between the order statistics, as R's type 7; NaN of nothing.
pub fn percentile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let at = share * last as f64;
    let (below, part) = (at.floor() as usize, at.fract());
    let (low, high) = (sorted[below], sorted[(below + 1).min(last)]);
    if low == high { low } else { low + part * (high - low) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::effects;
    use crate::compare::synthetic::{records, setting};

    fn lived(setting: &Setting, futures: u32) -> Lived {
        let measures = vec![Measure::SevereLonelinessYears, Measure::Meetings];
        let values = records(futures, setting)
            .iter()
            .map(|record| {
                let of = |plan: &crate::observe::record::PlanRecord| -> Vec<f64> {
                    measures.iter().flat_map(|&measure| plan.of(measure, setting.months).to_vec()).collect()
                };
                record.plans.iter().flat_map(of).collect()
            })
            .collect();
        Lived { measures, values }
    }

    #[test]
    fn percentiles_lie_between_the_order_statistics() {
        let values: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        assert_eq!((percentile(&values, 0.025), percentile(&values, 0.5)), (2.5, 50.0));
        assert_eq!((percentile(&[3.0], 0.975), percentile(&[1.0, 2.0], 0.25)), (3.0, 1.25));
        assert!(percentile(&[], 0.5).is_nan());
    }

    #[test]
    fn futures_by_the_same_chance_leave_nothing_to_the_assumptions() {
        let setting = setting(3, 120);
        let lived = lived(&setting, 6);
        let effects = effects(&records(6, &setting), &setting);
        let rows = rows(&lived, &effects, &setting);
        assert_eq!(rows.len(), setting.pairs().len() * 3 * 2, "pairs, windows and measures");
        for row in &rows {
            let same = |effect: &&Effect| {
                (effect.plan, effect.against, effect.measure, effect.window) == (row.plan, row.against, row.measure, row.window)
            };
            let effect = effects.iter().find(same).expect("the same pair");
            assert!((row.mean - effect.effect).abs() <= 1e-9 * effect.effect.abs(), "{row:?}");
            assert_eq!(row.chance, effect.interval);
            assert!(row.assumptions.is_none_or(|share| share < 1e-6), "{row:?}");
        }
    }

    #[test]
    fn what_varies_more_than_chance_is_due_to_the_assumptions() {
        let effect = Effect {
            interval: Some((-1.0, 1.0)),
            replications: 10,
            ..effects(&records(2, &setting(2, 12)), &setting(2, 12)).remove(0)
        };
        let chance = 10.0 / student::quantile(0.975, 9).powi(2);
        let spread = (3.0 * chance).sqrt();
        let share = assumptions(&[-spread, 0.0, spread], &effect).expect("it varies");
        assert!((share - 2.0 / 3.0).abs() < 1e-9, "{share}");
        assert_eq!(assumptions(&[1.0, 1.0], &effect), None);
    }

    #[test]
    fn a_future_without_a_difference_is_half_a_better_one() {
        assert_eq!(share_better(&[-1.0, 0.0, 2.0, -3.0], Better::Down), Some(0.625));
        assert_eq!(share_better(&[-1.0, 0.0, 2.0, -3.0], Better::Up), Some(0.375));
        assert_eq!(share_better(&[1.0], Better::Neither), None);
        assert_eq!(share_better(&[], Better::Up), None);
    }
}

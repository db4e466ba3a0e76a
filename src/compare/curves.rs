//! Curves over time for figures: medians, bands and paired differences, on the calendar.

use super::interval::{interval_with, mean};
use super::setting::Setting;
use super::student;
use super::value::{scale, yearly};
use crate::evidence::measures::{Kind, Measure};
use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// A point of a curve with its bands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Calendar position (years).
    pub at: f64,
    /// Median, or the mean of a paired difference.
    pub middle: f64,
    /// 25–75 % over replications, or the 95 % interval of the mean; equal to `middle` with one replication.
    pub inner: (f64, f64),
    /// 10–90 % over replications, or the same as `inner`.
    pub outer: (f64, f64),
}

/// Spread of a measure over replications: median, 25–75 % and 10–90 %.
pub fn fan(records: &[&Record], plan: usize, measure: Measure, setting: &Setting) -> Vec<Point> {
    over_time(
        records,
        setting,
        |record| series(record, plan, measure, setting),
        |values| {
            values.sort_by(f64::total_cmp);
            let at = |share| quantile(values, share);
            (at(0.5), (at(0.25), at(0.75)), (at(0.1), at(0.9)))
        },
    )
}

/// Mean paired difference of two plans with the 95 % interval of that mean.
pub fn difference(records: &[&Record], plan: usize, against: usize, measure: Measure, setting: &Setting) -> Vec<Point> {
    let t = if records.len() > 1 { student::quantile(0.975, records.len() - 1) } else { f64::NAN };
    let paired = |record: &Record| {
        let other = series(record, against, measure, setting);
        series(record, plan, measure, setting).iter().zip(other).map(|(one, other)| (one.0, one.1 - other.1)).collect()
    };
    over_time(records, setting, paired, |values| {
        let interval = interval_with(values, t);
        (interval.mean, interval.ends(), interval.ends())
    })
}

/// Mean over replications of the sum of stocks, monthly, whole municipality.
pub fn mean_sum(records: &[&Record], plan: usize, measures: &[Measure], setting: &Setting) -> Vec<(f64, f64)> {
    (0..setting.months)
        .map(|month| {
            let sum =
                |record: &&Record| -> f64 { measures.iter().map(|&m| record.plans[plan].of(m, setting.months)[month]).sum() };
            let values: Vec<f64> = records.iter().map(sum).collect();
            (setting.calendar(month as f64 + 0.5), mean(&values) * scale(measures[0].entry().kind, setting))
        })
        .collect()
}

/// A measure on the calendar: stocks and indices by month, flows and euros by plan year (their months are too noisy to read).
fn series(record: &Record, plan: usize, measure: Measure, setting: &Setting) -> Vec<(f64, f64)> {
    let kind = measure.entry().kind;
    let months = record.plans[plan].of(measure, setting.months);
    let factor = scale(kind, setting) * yearly(kind);
    let step = if matches!(kind, Kind::Stock | Kind::Index) { 1 } else { 12 };
    let chunk = |(i, values): (usize, &[f64])| {
        let middle = (i * step) as f64 + values.len() as f64 / 2.0;
        (setting.calendar(middle), values.iter().sum::<f64>() / values.len() as f64 * factor)
    };
    months.chunks(step).enumerate().map(chunk).collect()
}

type Spread = (f64, (f64, f64), (f64, f64));

/// Summarises each moment over the replications; moments without a number are left out.
fn over_time(
    records: &[&Record],
    setting: &Setting,
    of: impl Fn(&Record) -> Vec<(f64, f64)>,
    spread: impl Fn(&mut Vec<f64>) -> Spread,
) -> Vec<Point> {
    let all: Vec<Vec<(f64, f64)>> = records.iter().map(|record| of(record)).collect();
    let moments = all.first().map_or(0, Vec::len).min(setting.months);
    (0..moments)
        .filter_map(|moment| {
            let mut values: Vec<f64> = all.iter().map(|series| series[moment].1).filter(|value| value.is_finite()).collect();
            if values.is_empty() {
                return None;
            }
            let (middle, inner, outer) = spread(&mut values);
            Some(Point { at: all[0][moment].0, middle, inner, outer })
        })
        .collect()
}

/// Quantile of sorted numbers by linear interpolation.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len() - 1) as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::in_order;
    use crate::compare::synthetic::{blank, set, setting};

    #[test]
    fn bands_are_quantiles_over_replications_and_flows_are_yearly() {
        let setting = setting(2, 24);
        let mut records: Vec<_> = (0..5).map(|r| blank(r, &setting)).collect();
        for (r, record) in records.iter_mut().enumerate() {
            set(&mut record.plans[0], Measure::Trust, &setting, |_| r as f64);
            set(&mut record.plans[1], Measure::Crises, &setting, |_| 1.0);
        }
        let records = in_order(&records);
        let trust = fan(&records, 0, Measure::Trust, &setting);
        assert_eq!((trust.len(), trust[0].middle, trust[0].inner), (24, 2.0, (1.0, 3.0)));
        assert!((trust[0].outer.0 - 0.4).abs() < 1e-12);
        let crises = difference(&records, 1, 0, Measure::Crises, &setting);
        assert_eq!((crises.len(), crises[0].middle, crises[0].at), (2, 12.0 * setting.scale, 2027.5));
    }
}

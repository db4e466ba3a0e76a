//! Who benefits: effects within groups of residents and within neighbourhoods.

use super::interval::{interval, mean};
use super::setting::Setting;
use crate::evidence::measures::{Kind, MEASURES, Measure};
use crate::observe::record::{PlanRecord, Record};
use crate::observe::strata::{STRATA, SUMMED};
use serde::{Deserialize, Serialize};

/// Effect on the residents of a group, against the reference: means over the ends of all years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupEffect {
    pub plan: usize,
    /// Places in `observe::strata::{STRATA, SUMMED}`.
    pub stratum: usize,
    pub what: usize,
    /// Residents of the group in the reference, whole municipality (persons).
    pub residents: f64,
    /// In the reference, and the effect with its 95 % interval (per 1,000 residents of the group).
    pub level: f64,
    pub effect: f64,
    pub interval: Option<(f64, f64)>,
}

/// Effect within one lived neighbourhood, against the reference, over the horizon.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WijkEffect {
    pub plan: usize,
    /// Place in the order of the records.
    pub neighbourhood: usize,
    pub measure: Measure,
    /// In the reference, and the effect with its 95 % interval (unit of the measure, of this neighbourhood; not scaled).
    pub level: f64,
    pub effect: f64,
    pub interval: Option<(f64, f64)>,
}

/// Effects by group, for every plan against the reference.
pub fn groups(records: &[Record], setting: &Setting) -> Vec<GroupEffect> {
    let records = super::in_order(records);
    let mut all = Vec::new();
    for plan in others(setting, &records) {
        for stratum in 0..STRATA.len() {
            for what in 1..SUMMED.len() {
                let value = |plan: usize, what: usize| -> Vec<f64> {
                    records.iter().map(|record| over_years(&record.plans[plan], (stratum, what), setting)).collect()
                };
                let (reference, own, residents) =
                    (value(setting.reference, what), value(plan, what), value(setting.reference, 0));
                let per_thousand: Vec<f64> = own
                    .iter()
                    .zip(&reference)
                    .zip(&residents)
                    .map(|((plan, reference), residents)| 1000.0 * (plan - reference) / residents)
                    .collect();
                let paired = interval(&per_thousand);
                let people = mean(&residents);
                all.push(GroupEffect {
                    plan,
                    stratum,
                    what,
                    residents: people * setting.scale,
                    level: 1000.0 * mean(&reference) / people,
                    effect: paired.mean,
                    interval: paired.bounds,
                });
            }
        }
    }
    all
}

/// Effects by lived neighbourhood on the measures that are kept for neighbourhoods, for every plan against the reference.
pub fn wijken(records: &[Record], setting: &Setting) -> Vec<WijkEffect> {
    let records = super::in_order(records);
    let neighbourhoods = records.first().map_or(0, |record| record.neighbourhoods);
    let mut all = Vec::new();
    for plan in others(setting, &records) {
        for entry in MEASURES.iter().filter(|entry| entry.kind != Kind::Index) {
            for neighbourhood in 0..neighbourhoods {
                let value = |plan: usize| -> Vec<f64> {
                    let of =
                        |record: &&Record| of_wijk(&record.plans[plan], entry.measure, (neighbourhood, neighbourhoods), setting);
                    records.iter().map(of).collect()
                };
                let (reference, own) = (value(setting.reference), value(plan));
                if own.iter().chain(&reference).any(|value| !value.is_finite()) {
                    continue;
                }
                let paired = interval(&own.iter().zip(&reference).map(|(plan, reference)| plan - reference).collect::<Vec<_>>());
                let (level, effect, bounds) = (mean(&reference), paired.mean, paired.bounds);
                all.push(WijkEffect { plan, neighbourhood, measure: entry.measure, level, effect, interval: bounds });
            }
        }
    }
    all
}

fn others<'a>(setting: &'a Setting, records: &[&Record]) -> impl Iterator<Item = usize> + use<'a> {
    let plans = if records.is_empty() { 0 } else { setting.plans.len() };
    (0..plans).filter(move |&plan| plan != setting.reference)
}

/// Mean over the ends of the years of a sum, of the lived sample.
fn over_years(plan: &PlanRecord, (stratum, what): (usize, usize), setting: &Setting) -> f64 {
    let years = setting.months / 12;
    let sums = &plan.strata[(stratum * SUMMED.len() + what) * years..][..years];
    sums.iter().map(|&sum| crate::observe::strata::value(what, sum)).sum::<f64>() / years as f64
}

/// Mean over the years of a neighbourhood's yearly value.
fn of_wijk(plan: &PlanRecord, measure: Measure, (neighbourhood, all): (usize, usize), setting: &Setting) -> f64 {
    let years = setting.months / 12;
    plan.yearly[(measure.index() * all + neighbourhood) * years..][..years].iter().sum::<f64>() / years as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::synthetic::{NEIGHBOURHOODS, blank, records, setting};

    #[test]
    fn an_effect_within_a_group_is_per_thousand_of_its_residents() {
        let setting = setting(2, 24);
        let mut record = blank(0, &setting);
        let lonely = SUMMED.iter().position(|&key| key == "severe_loneliness_years").expect("summed");
        let (stratum, years) = (5, 2);
        for (plan, (residents, count)) in [(0, (400, 40)), (1, (400, 30))] {
            for year in 0..years {
                record.plans[plan].strata[(stratum * SUMMED.len()) * years + year] = residents;
                record.plans[plan].strata[(stratum * SUMMED.len() + lonely) * years + year] = count;
            }
        }
        let groups = groups(&[record], &setting);
        let found = groups.iter().find(|group| (group.stratum, group.what) == (stratum, lonely)).expect("a row");
        assert_eq!((found.level, found.effect, found.interval), (100.0, -25.0, None));
        assert_eq!(found.residents, 400.0 * setting.scale);
    }

    #[test]
    fn neighbourhoods_are_held_against_themselves_and_what_is_not_kept_is_left_out() {
        let setting = setting(3, 24);
        let mut all = records(3, &setting);
        for record in &mut all {
            let cell = Measure::Meetings.index() * NEIGHBOURHOODS * 2 + 2;
            record.plans[0].yearly[cell..cell + 2].copy_from_slice(&[10.0, 20.0]);
            record.plans[2].yearly[cell..cell + 2].copy_from_slice(&[16.0, 26.0]);
        }
        let wijken = wijken(&all, &setting);
        let of = |measure| wijken.iter().find(|row| (row.plan, row.neighbourhood, row.measure) == (2, 1, measure));
        let meetings = of(Measure::Meetings);
        if Measure::Meetings.index().is_multiple_of(2) {
            assert_eq!(meetings.map(|row| (row.level, row.effect)), Some((15.0, 6.0)));
        }
        assert!(wijken.iter().all(|row| row.effect.is_finite() && row.plan != 0));
        assert!(super::wijken(&[], &setting).is_empty() && groups(&[], &setting).is_empty());
    }
}

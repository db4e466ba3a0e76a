//! How far municipalities differ under the status quo: a few at the ends of what the model knows of them, lived.

use super::{Job, Watch};
use crate::evidence::measures::Measure;
use crate::scenario::Scenario;
use crate::scenario::municipality::Municipality;
use crate::scenario::sample::{Residents, sample};
use rayon::prelude::*;

/// Of the municipalities with 10,000 residents or more (CBS 2022), those with the lowest and the highest share of low
/// incomes, of residents of 65 and over, and of one-person households: nothing else of a municipality is in the model.
/// Urk has fewest of the last two. Ten others that were lived once (large cities, Bunnik, Lansingerland, Rozendaal) lie
/// between 10.5 and 15.5 %, these five between 11.1 and 15.6 %.
pub const MUNICIPALITIES: [&str; 5] = ["Oegstgeest", "Pekela", "Urk", "Bergen (NH.)", "Wageningen"];
/// Residents lived in each (persons).
const RESIDENTS: u32 = 10_000;

/// Share of severely lonely adults in years 11–20 of each municipality, mean over replications. `None` = stopped.
///
/// # Panics
/// Never: the names are those of the embedded tables, which a test checks.
pub fn severe_loneliness(job: &Job, replications: u32, watch: &dyn Watch) -> Option<Vec<(&'static str, f64)>> {
    let lived = MUNICIPALITIES.par_iter().map(|&name| {
        let municipality = Municipality::by_name(name).expect("a municipality of the embedded tables");
        let sample = sample(&municipality, Residents::Number(RESIDENTS));
        let scenario = Scenario { municipality, ..job.scenario.clone() };
        let job = Job { scenario: &scenario, sample: &sample, seed: job.seed };
        let shares = (0..replications).map(|replication| {
            let (record, _) = super::status_quo::live(&job, replication, watch)?;
            watch.finished(replication, false);
            let late = |measure: Measure| super::status_quo::mean(&record, measure);
            Some(late(Measure::SevereLonelinessYears) / late(Measure::Adults))
        });
        let sum: Option<f64> = shares.sum();
        Some((name, sum? / f64::from(replications)))
    });
    lived.collect()
}

/// Highest less lowest.
pub fn spread(shares: &[(&str, f64)]) -> Option<f64> {
    let values = || shares.iter().map(|&(_, share)| share);
    Some(values().reduce(f64::max)? - values().reduce(f64::min)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::cbs::{MunicipalityRow, municipalities, wijken_of};

    fn aged(row: &MunicipalityRow) -> f64 {
        let people: f64 = wijken_of(&row.code).map(|wijk| f64::from(wijk.inhabitants)).sum();
        wijken_of(&row.code).map(|wijk| f64::from(wijk.inhabitants) * wijk.ages[4]).sum::<f64>() / people
    }

    #[test]
    fn the_municipalities_stand_at_the_ends_of_what_the_model_knows() {
        let large = || municipalities().iter().filter(|row| row.inhabitants >= RESIDENTS);
        let ends = |of: &dyn Fn(&MunicipalityRow) -> Option<f64>| {
            let mut rows: Vec<_> = large().filter_map(|row| Some((of(row)?, row.name.as_str()))).collect();
            rows.sort_by(|a, b| a.0.total_cmp(&b.0));
            [rows[0].1, rows[rows.len() - 1].1]
        };
        let mut found = ends(&|row| Some(row.pct_low_income)).to_vec();
        found.extend(ends(&|row| Some(aged(row))));
        found.extend(ends(&|row| Some(row.households?.one_person_share())));
        assert_eq!(found, ["Oegstgeest", "Pekela", "Urk", "Bergen (NH.)", "Urk", "Wageningen"]);
        assert!(found.iter().all(|name| MUNICIPALITIES.contains(name)) && MUNICIPALITIES.len() == 5);
    }

    #[test]
    fn the_spread_is_from_the_lowest_to_the_highest() {
        assert_eq!(spread(&[("a", 0.5), ("b", 0.125), ("c", 0.25)]), Some(0.375));
        assert_eq!(spread(&[]), None);
    }
}

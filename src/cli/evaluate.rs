//! What evaluators make of the replications that were lived.

use weefsel::compare::Comparison;
use weefsel::evaluation::pockets::pockets;
use weefsel::experiment::run::Outcome as Lived;
use weefsel::experiment::{Case, lenses};
use weefsel::report::Evaluated;

/// The lenses and the pockets of a comparison, for a seed.
pub fn evaluated(case: &Case, seed: u64, lived: &Lived, comparison: &Comparison) -> Evaluated {
    let scenario = &case.scenario;
    let lenses = lenses(&case.job(seed), &lived.observed);
    let pockets = pockets(&lived.records, &comparison.payers, &lenses, &comparison.setting);
    let elections = &scenario.circumstances.elections;
    let every = usize::try_from(elections.every).unwrap_or(0).max(1);
    let elections = if elections.every > 0 { (elections.first..scenario.horizon()).step_by(every).collect() } else { vec![] };
    Evaluated { lenses, pockets, lag: scenario.parameters.lenses.registry_lag.round() as i32, elections }
}

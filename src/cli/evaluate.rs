//! What evaluators make of the replications that were lived.

use weefsel::compare::Comparison;
use weefsel::evaluation::ledger::{Ledger, rose, rows};
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
    let ledgers: Vec<&Ledger> = lived.ledgers.iter().collect();
    let (ledger, rose) = (rows(&ledgers, &comparison.setting), rose(&ledgers, &comparison.setting));
    let lives = ledgers.first().map_or_else(Vec::new, |ledger| ledger.lives.clone());
    Evaluated { ledger, rose, lives, lenses, pockets, lag: scenario.parameters.lenses.registry_lag.round() as i32, elections }
}

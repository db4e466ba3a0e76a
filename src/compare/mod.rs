//! Effects within twins, their intervals over replications, and where the money goes.

pub mod breakeven;
pub mod continuity;
pub mod curves;
pub mod effects;
pub mod futures;
pub mod groups;
pub mod interval;
pub mod money;
pub mod payers;
pub mod precision;
pub mod setting;
pub mod student;
pub mod value;
pub mod verdict;
pub mod window;

#[cfg(test)]
pub mod synthetic;

pub use breakeven::{BreakEven, PayBack, pay_back};
pub use continuity::{Continuity, continuity};
pub use effects::{Effect, effects};
pub use money::{Bought, MoneyGap, bought, money_gaps};
pub use payers::{PayerRow, payers};
pub use precision::{Precision, precision, widest};
pub use setting::{Setting, Start};

use crate::observe::record::Record;
use serde::{Deserialize, Serialize};

/// All that the reports say about a set of replications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub setting: Setting,
    pub replications: usize,
    pub effects: Vec<Effect>,
    pub payers: Vec<PayerRow>,
    pub bought: Vec<Bought>,
    pub money_gaps: Vec<MoneyGap>,
    pub pay_back: Vec<PayBack>,
    pub continuity: Vec<Continuity>,
}

/// Compares the plans of finished replications. The order of the records does not matter.
pub fn compare(records: &[Record], setting: &Setting) -> Comparison {
    let records = &in_order(records)[..];
    Comparison {
        setting: setting.clone(),
        replications: records.len(),
        effects: effects::effects_in_order(records, setting),
        payers: payers::payers_in_order(records, setting),
        bought: money::bought_in_order(records, setting),
        money_gaps: money::money_gaps(&money::bought_in_order(records, setting), setting),
        pay_back: breakeven::pay_back_in_order(records, setting),
        continuity: continuity::continuity_in_order(records, setting),
    }
}

/// Records by replication number: floating-point sums then never depend on which thread finished first.
pub fn in_order(records: &[Record]) -> Vec<&Record> {
    let mut sorted: Vec<&Record> = records.iter().collect();
    sorted.sort_by_key(|record| record.replication);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_lived_gives_nothing_and_no_panic() {
        let nothing = compare(&[], &synthetic::setting(3, 24));
        assert!(nothing.effects.is_empty() && nothing.payers.is_empty() && nothing.replications == 0);
    }
}

//! What a stream takes from the catalogue where the scenario says nothing, and how it follows another catalogue or contract.

use super::plan::{Contract, Stream};
use crate::evidence::parameters::Workers;

/// Share of worker time lost to running a contract of this length (months; `None`: without an end).
pub fn overhead(length: Option<u32>, workers: &Workers) -> f64 {
    match length {
        Some(..=24) => workers.overhead_two_years,
        Some(25..=48) => workers.overhead_four_years,
        _ => workers.overhead_continuous,
    }
}

/// Months that renewal is known ahead of the end.
pub fn known(workers: &Workers) -> u32 {
    workers.known.round().max(0.0) as u32
}

impl Stream {
    /// The stream under another contract and another catalogue. A checked stream does not tell what was written and what was
    /// left unsaid: a value equal to what the catalogue gave the old contract follows, any other stays as it is.
    pub fn following(&self, contract: Option<Contract>, catalogues: (&Workers, &Workers)) -> Stream {
        let (before, after) = catalogues;
        let follow = |own: f64, old: f64, new: f64| if own == old { new } else { own };
        let length = |contract: &Option<Contract>| contract.as_ref().map(|contract| contract.length);
        let (old, new) = (overhead(length(&self.contract), before), overhead(length(&contract), after));
        let renewal = |contract: Contract| Contract {
            known: if contract.known == known(before) { known(after) } else { contract.known },
            ..contract
        };
        Stream {
            overhead: follow(self.overhead, old, new),
            keep: follow(self.keep, before.keep, after.keep),
            handover: follow(self.handover, before.handover, after.handover),
            contract: contract.map(renewal),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::plan::{Buys, Tender};

    fn contract(length: u32) -> Option<Contract> {
        let (judged_by, renew_on_referrals) = (None, false);
        Some(Contract { length, gap: 0, renewal: 1.0, known: 0, tender: Tender::Selected, judged_by, renew_on_referrals })
    }

    #[test]
    fn what_was_left_unsaid_follows_and_what_was_said_stays() {
        let workers = Workers::default();
        let other = Workers { keep: 1.0, known: 6.0, ..workers };
        let mut stream = Stream::of("extra", Buys::default(), contract(120));
        let short = stream.following(contract(24), (&workers, &other));
        assert_eq!((short.overhead, short.keep, short.handover), (workers.overhead_two_years, 1.0, workers.handover));
        assert_eq!(short.contract.map(|contract| (contract.length, contract.known)), Some((24, 6)));
        (stream.overhead, stream.keep) = (0.2, 0.7);
        let said = stream.following(contract(24), (&workers, &other));
        assert_eq!((said.overhead, said.keep), (0.2, 0.7));
        assert_eq!(stream.following(stream.contract.clone(), (&workers, &workers)), stream);
    }
}

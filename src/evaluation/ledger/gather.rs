//! From what watchers saw of groups of lanes to the ledger of all plans of a replication.

use super::tally::Ledger;
use super::watcher::Seen;

impl Ledger {
    /// Of one group whose lanes are these plans, the reference first; behind them the placebo, if there is one.
    pub fn of_group(seen: Seen, plans: &[usize]) -> Ledger {
        let placebo_lane = plans.len();
        let number = |lane: usize| plans.get(lane).copied().unwrap_or(plans[0]);
        let (mut pairs, mut lives, mut placebo) = (Vec::new(), Vec::new(), None);
        for mut pair in seen.pairs {
            let lanes = (pair.plan, pair.against);
            (pair.plan, pair.against) = (number(lanes.0), number(lanes.1));
            if lanes.0 == placebo_lane {
                placebo = Some(pair);
                continue;
            }
            if lanes.1 == 0 {
                let chosen = seen.follow.as_ref().and_then(|follow| follow.choose(lanes.0, lanes.1));
                lives.extend(chosen.map(|lines| super::LifeLines { plan: pair.plan, against: pair.against, ..lines }));
            }
            pairs.push(pair);
        }
        let lanes = seen.lanes.into_iter().take(plans.len()).collect();
        Ledger { residents: seen.residents, lanes, pairs, placebo, lives }
    }

    /// Adds the plans of another group of the same replication, which begins with the reference as well.
    pub fn join(&mut self, other: Ledger) {
        self.lanes.extend(other.lanes.into_iter().skip(1));
        self.pairs.extend(other.pairs);
        self.lives.extend(other.lives);
        self.placebo = self.placebo.take().or(other.placebo);
    }

    /// From reference first, then the others, to the order of the scenario; pairs in a given order.
    pub fn put_in_order(&mut self, reference: usize, pairs: &[(usize, usize)]) {
        let first = self.lanes.remove(0);
        self.lanes.insert(reference.min(self.lanes.len()), first);
        let place = |pair: (usize, usize)| pairs.iter().position(|&known| known == pair).unwrap_or(pairs.len());
        self.pairs.sort_by_key(|pair| place((pair.plan, pair.against)));
        self.lives.sort_by_key(|lines| place((lines.plan, lines.against)));
    }
}

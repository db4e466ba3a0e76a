//! Rose's lens: most of what is prevented, is it prevented among the few at high risk or the many at ordinary risk?
//!
//! Source: Rose (1985), International Journal of Epidemiology 14: a measure that does much for the population offers little to
//! each participant.

use super::event::{Class, Event};
use super::strata::{ARRIVED, By, DECILES, UNFLAGGED};
use super::tally::{Ledger, Unseen};
use crate::compare::Setting;
use crate::compare::interval::{Interval, interval};
use serde::{Deserialize, Serialize};

/// What counts as a severe episode.
const SEVERE: [Event; 2] = [Event::Specialised, Event::Crisis];

/// Severe episodes that a plan prevented on balance, by the risk that residents ran at month 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rose {
    pub plan: usize,
    pub against: usize,
    /// Net prevented (prevented − extra) per year by decile of risk, lowest first; then of who arrived later. Whole municipality.
    pub deciles: Vec<Interval>,
    /// Episodes in the world held against, per year, by the same.
    pub episodes: Vec<f64>,
    /// Share of net prevented episodes below the highest decile of risk, of those who lived there at month 0.
    pub below_top: f64,
    /// The same deciles' share of all episodes in the world held against.
    pub episodes_below_top: f64,
    /// Share of net prevented episodes among residents whom nobody would have flagged at month 0, of those who lived there then.
    pub unflagged: f64,
    /// Residents reached more than in the world held against, per net prevented episode.
    pub needed_to_reach: f64,
    /// Net prevented per year, everyone.
    pub all: Interval,
}

/// One for each pair of the ledgers.
pub fn rose(ledgers: &[&Ledger], setting: &Setting) -> Vec<Rose> {
    let Some(first) = ledgers.first() else { return vec![] };
    let pairs = first.pairs.iter().enumerate();
    pairs.map(|(place, pair)| of_pair(ledgers, place, (pair.plan, pair.against), setting)).collect()
}

fn of_pair(ledgers: &[&Ledger], place: usize, (plan, against): (usize, usize), setting: &Setting) -> Rose {
    let pairs: Vec<&Unseen> = ledgers.iter().filter_map(|ledger| ledger.pairs.get(place)).collect();
    let per_year = setting.scale / (setting.months as f64 / 12.0);
    let net = |pair: &Unseen, by: By, stratum: usize| {
        let count = |class| SEVERE.iter().map(|&event| f64::from(pair.count(by, stratum, event, class))).sum::<f64>();
        (count(Class::Prevented) - count(Class::Extra)) * per_year
    };
    let before = |pair: &Unseen, stratum: usize| {
        let classes = [Class::Unchanged, Class::Postponed, Class::BroughtForward, Class::Prevented];
        let counts = classes.iter().flat_map(|&class| SEVERE.map(|event| f64::from(pair.count(By::Risk, stratum, event, class))));
        counts.sum::<f64>() * per_year
    };
    let over = |of: &dyn Fn(&Unseen) -> f64| interval(&pairs.iter().map(|pair| of(pair)).collect::<Vec<f64>>());
    let deciles: Vec<Interval> = (0..=DECILES).map(|decile| over(&|pair| net(pair, By::Risk, decile))).collect();
    let episodes: Vec<f64> = (0..=DECILES).map(|decile| over(&|pair| before(pair, decile)).mean).collect();
    let flags: Vec<f64> = (0..=ARRIVED).map(|flag| over(&|pair| net(pair, By::Flagged, flag)).mean).collect();
    let share = |numbers: &[f64]| numbers[..DECILES - 1].iter().sum::<f64>() / numbers[..DECILES].iter().sum::<f64>();
    let means: Vec<f64> = deciles.iter().map(|decile| decile.mean).collect();
    let all = over(&|pair| (0..=DECILES).map(|decile| net(pair, By::Risk, decile)).sum());
    let reached: Vec<f64> =
        ledgers.iter().map(|ledger| f64::from(ledger.lanes[plan].reached) - f64::from(ledger.lanes[against].reached)).collect();
    Rose {
        plan,
        against,
        below_top: share(&means),
        episodes_below_top: share(&episodes),
        unflagged: flags[UNFLAGGED] / flags[..ARRIVED].iter().sum::<f64>(),
        needed_to_reach: interval(&reached).mean * per_year / all.mean,
        deciles,
        episodes,
        all,
    }
}

#[cfg(test)]
mod tests {
    use super::super::synthetic::ledger;
    use super::*;
    use crate::compare::synthetic::setting;

    #[test]
    fn shares_and_totals_follow_from_the_counts() {
        let setting = setting(2, 48);
        let ledgers: Vec<Ledger> = (0..3).map(|replication| ledger(replication, (48, 2, 2))).collect();
        let rose = &rose(&ledgers.iter().collect::<Vec<_>>(), &setting)[0];
        assert_eq!((rose.plan, rose.against, rose.deciles.len()), (1, 0, DECILES + 1));
        let sum: f64 = rose.deciles.iter().map(|decile| decile.mean).sum();
        assert!((sum - rose.all.mean).abs() < 1e-9 * sum.abs());
        let net = |ledger: &Ledger| {
            let total = |event, class| f64::from(ledger.pairs[0].total(event, class));
            SEVERE.iter().map(|&event| total(event, Class::Prevented) - total(event, Class::Extra)).sum::<f64>()
        };
        let counted = ledgers.iter().map(net).sum::<f64>() / 3.0 * setting.scale / 4.0;
        assert!((rose.all.mean - counted).abs() < 1e-6 * counted.abs(), "{} {counted}", rose.all.mean);
        assert!((0.0..=1.0).contains(&rose.below_top) && (0.0..=1.0).contains(&rose.episodes_below_top));
        assert!((rose.needed_to_reach - 300.0 * setting.scale / 4.0 / rose.all.mean).abs() < 1e-9);
    }
}

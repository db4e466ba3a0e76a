//! The contract book: what has been agreed per extra stream and neighbourhood, and what the funders remember of referrals.

/// One line of the book: the running agreement of a stream in a neighbourhood.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Deal {
    /// Number of the last contract that was paid; `None` before the first.
    pub contract: Option<u32>,
    /// The term that runs or comes next was not renewed; holds until the next tender date.
    pub refused: bool,
    /// Stopped by a council that re-prioritised; holds until the next election.
    pub stopped: bool,
    /// Money flows this month.
    pub funded: bool,
    /// A new partner took over this month, workers and all.
    pub switched: bool,
    /// A tender was held this month.
    pub tendered_now: bool,
    /// Fit e_j of the partner (mean 1 over partners).
    pub fit: f64,
    /// Month of the last tender (months).
    pub tendered: i32,
    /// Funded months with this partner, this one included (months).
    pub with_partner: u32,
    /// Funded months since the partner was new or came back from a gap, this one included (months).
    pub since_start: u32,
    /// Fit e of the contract this month: e_j, learning, drift and start lag together; 0 without money.
    pub quality: f64,
    /// Months to the contract's end (months, ≥ 1); `None` without contract end.
    pub months_to_end: Option<i32>,
}

/// New wijkteam entries of the last months per neighbourhood, twice the window that a council compares.
#[derive(Clone, Debug, PartialEq)]
pub struct Referrals {
    window: usize,
    months: usize,
    ring: Vec<u32>,
}

impl Referrals {
    pub fn new(window: usize, neighbourhoods: usize) -> Referrals {
        Referrals { window: window.max(1), months: 0, ring: vec![0; 2 * window.max(1) * neighbourhoods] }
    }

    /// Remembers last month's entries and forgets the oldest.
    pub fn remember(&mut self, entries: &[u32]) {
        let row = self.months % (2 * self.window) * entries.len();
        self.ring[row..row + entries.len()].copy_from_slice(entries);
        self.months += 1;
    }

    /// Whether fewer were referred in the last window than in the one before; true as long as two windows are not yet known.
    pub fn fell(&self, neighbourhood: usize) -> bool {
        if self.months < 2 * self.window {
            return true;
        }
        let neighbourhoods = self.ring.len() / (2 * self.window);
        let entries = |back: usize| self.ring[(self.months - back) % (2 * self.window) * neighbourhoods + neighbourhood] as u64;
        let recent: u64 = (1..=self.window).map(entries).sum();
        let before: u64 = (self.window + 1..=2 * self.window).map(entries).sum();
        recent < before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_council_compares_the_last_window_with_the_one_before() {
        let mut referrals = Referrals::new(3, 2);
        for month in 0..40u32 {
            if month >= 6 {
                let sum = |from: u32| (from..from + 3).map(|m| m * m % 11).sum::<u32>();
                assert_eq!(referrals.fell(0), sum(month - 3) < sum(month - 6), "month {month}");
                assert!(!referrals.fell(1), "unchanged is not fallen");
            }
            referrals.remember(&[month * month % 11, 4]);
        }
    }
}

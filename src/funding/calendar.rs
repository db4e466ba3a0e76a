//! When a stream pays in one neighbourhood: contracts of L months with gaps of G between them, cut by a pause and by the horizon.

use crate::scenario::plan::Stream;

/// The paying months of one stream in one neighbourhood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// First month (months); not before `horizon` = never.
    pub start: i32,
    /// First month after the plan (months).
    pub horizon: i32,
    /// Contract length and the gap after it (months); `None`: no contract end.
    cycle: Option<(i32, i32)>,
    /// Months without money, first and first after; empty without a pause.
    pause: (i32, i32),
    /// The money of the pause is not spent, instead of being spread over the other months.
    saved: bool,
}

impl Calendar {
    pub fn new(stream: &Stream, start: Option<i32>, horizon: u32) -> Calendar {
        let horizon = horizon as i32;
        let start = start.unwrap_or(horizon).clamp(0, horizon);
        let cycle = stream.contract.as_ref().map(|c| (c.length.max(1) as i32, c.gap as i32));
        let pause = stream.pause.as_ref().map_or((start, start), |p| {
            let from = p.from.clamp(start, horizon);
            (from, p.until.clamp(from, horizon))
        });
        Calendar { start, horizon, cycle, pause, saved: stream.pause.as_ref().is_some_and(|p| p.saved) }
    }

    /// Whether the plan pays in this month (a council may still withhold it).
    pub fn pays(&self, month: i32) -> bool {
        let lived = (self.start..self.horizon).contains(&month);
        let paused = (self.pause.0..self.pause.1).contains(&month);
        lived && !paused && self.cycle.is_none_or(|(length, gap)| (month - self.start) % (length + gap) < length)
    }

    /// Number of the contract whose term or following gap `month` falls in; 0 without contract end.
    pub fn number(&self, month: i32) -> u32 {
        self.cycle.map_or(0, |(length, gap)| ((month - self.start).max(0) / (length + gap)) as u32)
    }

    /// The number of the next contract, if a contract's term is over as from this month.
    pub fn ends(&self, month: i32) -> Option<u32> {
        let (length, gap) = self.cycle?;
        let since = month - self.start;
        (since > 0 && (since + gap) % (length + gap) == 0).then(|| ((since + gap) / (length + gap)) as u32)
    }

    /// Months from this one to the first month after the running contract (months, ≥ 1); `None` without contract end.
    pub fn months_to_end(&self, month: i32) -> Option<i32> {
        let (length, gap) = self.cycle?;
        Some(length - (month - self.start) % (length + gap))
    }

    /// Months over which the money of the span is paid out (months): those of the contracts, less a pause that is spread.
    pub fn instalments(&self) -> i32 {
        self.instalments_before(self.horizon)
    }

    /// Of these, the ones before `month` (months).
    pub fn instalments_before(&self, month: i32) -> i32 {
        let (from, until) = self.pause;
        let spread = if self.saved { 0 } else { self.term_before(month.clamp(from, until)) - self.term_before(from) };
        self.term_before(month) - spread
    }

    /// Months before `month` in which a contract runs, pause or not.
    fn term_before(&self, month: i32) -> i32 {
        let since = (month.min(self.horizon) - self.start).max(0);
        self.cycle.map_or(since, |(length, gap)| since / (length + gap) * length + (since % (length + gap)).min(length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::examples;
    use crate::scenario::plan::Pause;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn instalments_count_the_paying_months(
            length in 1u32..60, gap in 0u32..20, start in 0i32..40, horizon in 1u32..260, from in 0i32..100, span in 0i32..60,
        ) {
            let mut stream = examples::stream(examples::contract(length, gap));
            for saved in [false, true] {
                stream.pause = Some(Pause { from, until: from + span, saved });
                let calendar = Calendar::new(&stream, Some(start), horizon);
                let paying = (0..horizon as i32).filter(|&m| calendar.pays(m)).count() as i32;
                let mut unpaused = stream.clone();
                unpaused.pause = None;
                let unpaused = Calendar::new(&unpaused, Some(start), horizon);
                let running = (0..horizon as i32).filter(|&m| unpaused.pays(m)).count() as i32;
                prop_assert_eq!(calendar.instalments(), if saved { running } else { paying });
                for month in (0..horizon as i32).filter(|&m| calendar.pays(m)) {
                    prop_assert_eq!(calendar.instalments_before(month + 1), calendar.instalments_before(month) + 1);
                }
            }
        }
    }

    #[test]
    fn a_contract_ends_after_its_length_and_the_next_begins_after_the_gap() {
        let calendar = Calendar::new(&examples::stream(examples::contract(24, 6)), Some(3), 240);
        assert!(!calendar.pays(2) && calendar.pays(3) && calendar.pays(26) && !calendar.pays(27) && !calendar.pays(32));
        assert!(calendar.pays(33));
        assert_eq!((calendar.ends(26), calendar.ends(27), calendar.ends(33), calendar.ends(57)), (None, Some(1), None, Some(2)));
        assert_eq!((calendar.number(26), calendar.number(33)), (0, 1));
        assert_eq!((calendar.months_to_end(3), calendar.months_to_end(26)), (Some(24), Some(1)));
    }
}

//! Twins whose events have not met their partner yet.

use super::event::Class;
use super::tally::{MONTHS_FORWARD, MONTHS_POSTPONED, Place, Tally};
use std::collections::BTreeSet;

/// Events of one pair of plans in one neighbourhood that wait for the twin's: the side that is ahead, as a bit per kind and bed,
/// and the months in order. One side only can be ahead in a kind.
#[derive(Clone, Debug)]
pub struct Pending {
    plan: Vec<u8>,
    against: Vec<u8>,
    /// Bed, kind and month in one number.
    months: BTreeSet<u64>,
}

fn key(bed: usize, kind: usize, month: usize) -> u64 {
    (bed as u64) << 32 | (kind as u64) << 16 | month as u64
}

impl Pending {
    pub fn new(beds: usize) -> Pending {
        Pending { plan: vec![0; beds], against: vec![0; beds], months: BTreeSet::new() }
    }

    /// A month in which something happened to a resident in the plan, in the world held against, or in both (bits by kind).
    #[inline]
    pub fn meet(&mut self, bed: usize, happened: (u8, u8), month: usize, tally: (&mut Tally, Place)) {
        let ((plan, against), (tally, place)) = (happened, tally);
        let together = plan & against & !(self.plan[bed] | self.against[bed]);
        let mut left = together;
        while left != 0 {
            tally.add(place, month, left.trailing_zeros() as usize, (Class::Unchanged as usize, 1));
            left &= left - 1;
        }
        let mut left = (plan | against) & !together;
        while left != 0 {
            let kind = left.trailing_zeros() as usize;
            left &= left - 1;
            if plan >> kind & 1 != 0 {
                self.in_plan(bed, kind, month, (tally, place));
            }
            if against >> kind & 1 != 0 {
                self.in_against(bed, kind, month, (tally, place));
            }
        }
    }

    fn in_plan(&mut self, bed: usize, kind: usize, month: usize, tally: (&mut Tally, Place)) {
        if self.against[bed] >> kind & 1 == 0 {
            self.plan[bed] |= 1 << kind;
            self.months.insert(key(bed, kind, month));
            return;
        }
        let (first, more) = self.first(bed, kind);
        self.against[bed] &= !((!more as u8) << kind);
        tally.0.add(tally.1, first, kind, (Class::Postponed as usize, 1));
        tally.0.add(tally.1, first, kind, (MONTHS_POSTPONED, (month - first) as u32));
    }

    fn in_against(&mut self, bed: usize, kind: usize, month: usize, tally: (&mut Tally, Place)) {
        if self.plan[bed] >> kind & 1 == 0 {
            self.against[bed] |= 1 << kind;
            self.months.insert(key(bed, kind, month));
            return;
        }
        let (first, more) = self.first(bed, kind);
        self.plan[bed] &= !((!more as u8) << kind);
        tally.0.add(tally.1, month, kind, (Class::BroughtForward as usize, 1));
        tally.0.add(tally.1, month, kind, (MONTHS_FORWARD, (month - first) as u32));
    }

    /// Takes the earliest month that waits; and whether more wait.
    fn first(&mut self, bed: usize, kind: usize) -> (usize, bool) {
        let mut waiting = self.months.range(key(bed, kind, 0)..=key(bed, kind, 0xffff)).copied();
        let first = waiting.next().expect("a bit is set while a month waits");
        let more = waiting.next().is_some();
        self.months.remove(&first);
        (first as usize & 0xffff, more)
    }

    /// The resident leaves, or the horizon ends: what waits stays without a partner.
    #[inline]
    pub fn leave(&mut self, bed: usize, tally: (&mut Tally, Place)) {
        if self.plan[bed] | self.against[bed] != 0 {
            self.close(bed, tally);
        }
    }

    fn close(&mut self, bed: usize, tally: (&mut Tally, Place)) {
        while let Some(waiting) = self.months.range(key(bed, 0, 0)..key(bed + 1, 0, 0)).next().copied() {
            let (kind, month) = (waiting as usize >> 16 & 0xff, waiting as usize & 0xffff);
            let class = if self.plan[bed] >> kind & 1 != 0 { Class::Extra } else { Class::Prevented };
            tally.0.add(tally.1, month, kind, (class as usize, 1));
            self.months.remove(&waiting);
        }
        (self.plan[bed], self.against[bed]) = (0, 0);
    }

    /// Events that wait now.
    pub fn waiting(&self) -> usize {
        self.months.len()
    }
}

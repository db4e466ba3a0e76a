//! Who could meet whom: potential ties, drawn once per replication and the same in all plans.
//!
//! Private ties join beds by keyed permutations, so that every bed has exactly six private ends and both ends can keep
//! the tie without lists. Street and group ties stay within the neighbourhood and are kept by the bed that drew them.

use crate::chance::{Chance, Purpose, Subject};
use crate::units::Month;
use crate::units::columns::padded;

/// Private ends per bed: three drawn, three received.
pub const PRIVATE_ENDS: usize = 6;
/// Street and group ties kept per bed: two and three.
pub const STREET_TIES: usize = 2;
pub const OWN_GROUPS: usize = 3;
pub const LOCAL_TIES: usize = STREET_TIES + OWN_GROUPS;
/// A dropped private end, within the municipality.
pub const NO_BED: u32 = u32::MAX;
/// A dropped street or group tie.
pub const NO_END: u16 = u16::MAX;
/// Beds a neighbourhood can have: a local end packs the bed in 14 bits and the partner's own group in two.
pub const MOST_BEDS: usize = (1 << 14) - 1;

/// Potential ties of one neighbourhood.
#[derive(Clone, Debug)]
pub struct TieFrame {
    /// Group slots of the neighbourhood.
    pub slots: usize,
    /// The three group slots a bed has an affinity with: `[own group][bed]`.
    pub own_slots: [Vec<u8>; OWN_GROUPS],
    /// Ends of private ties: `[bed × 6 + end]`, a bed of the municipality or `NO_BED`.
    pub private: Vec<u32>,
    /// Ends of street and group ties: `[bed × 5 + tie]`, bed of the neighbourhood + own group of the partner << 14, or `NO_END`.
    pub local: Vec<u16>,
}

/// A neighbourhood while the frame is drawn.
pub struct Ground<'a> {
    pub first_bed: u32,
    pub beds: usize,
    pub slots: usize,
    /// Number of the first dwelling, and the first bed of each dwelling within the neighbourhood with one more at the end.
    pub first_dwelling: u32,
    pub dwelling_starts: &'a [u16],
}

impl Ground<'_> {
    /// Beds of each dwelling.
    fn homes(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.dwelling_starts.windows(2).map(|pair| pair[0] as usize..pair[1] as usize)
    }
}

/// Draws the frame of every neighbourhood.
pub fn draw(grounds: &[Ground], chance: &Chance) -> Vec<TieFrame> {
    let mut frames: Vec<TieFrame> = grounds.iter().map(|ground| local_frame(ground, chance)).collect();
    let dwelling = dwelling_of_beds(grounds);
    for tie in 0..PRIVATE_ENDS / 2 {
        for (bed, partner) in private_partners(grounds, tie, chance) {
            if dwelling[bed as usize] == dwelling[partner as usize] {
                continue;
            }
            *private_end(&mut frames, grounds, bed, tie) = partner;
            *private_end(&mut frames, grounds, partner, tie + PRIVATE_ENDS / 2) = bed;
        }
    }
    frames
}

fn private_end<'a>(frames: &'a mut [TieFrame], grounds: &[Ground], bed: u32, end: usize) -> &'a mut u32 {
    let n = grounds.partition_point(|ground| ground.first_bed <= bed) - 1;
    let local = (bed - grounds[n].first_bed) as usize;
    &mut frames[n].private[local * PRIVATE_ENDS + end]
}

fn dwelling_of_beds(grounds: &[Ground]) -> Vec<u32> {
    let mut of = Vec::new();
    for ground in grounds {
        for (d, home) in ground.homes().enumerate() {
            of.resize(of.len() + home.len(), ground.first_dwelling + d as u32);
        }
    }
    of
}

/// Pairs (bed, partner) of one private tie: half of the beds are permuted within their neighbourhood, half within the
/// municipality, by lot. Beds are numbered without padding: `first_bed` counts the beds before.
fn private_partners(grounds: &[Ground], tie: usize, chance: &Chance) -> Vec<(u32, u32)> {
    let index = tie as u32;
    let mut everywhere = Vec::new();
    let mut pairs = Vec::new();
    for ground in grounds {
        let mut nearby = Vec::new();
        for bed in ground.first_bed..ground.first_bed + ground.beds as u32 {
            let u = chance.uniform(Purpose::PrivateScope, Subject::fixed(bed), Month(0), index);
            if u < 0.5 { &mut nearby } else { &mut everywhere }.push(bed);
        }
        permute(&nearby, index, chance, &mut pairs);
    }
    permute(&everywhere, index, chance, &mut pairs);
    pairs
}

/// Appends (bed, image) of the permutation that sorts the beds by a keyed word.
fn permute(beds: &[u32], index: u32, chance: &Chance, pairs: &mut Vec<(u32, u32)>) {
    let mut order: Vec<(u32, u32)> =
        beds.iter().map(|&bed| (chance.word(Purpose::PrivatePartner, Subject::fixed(bed), Month(0), index), bed)).collect();
    order.sort_unstable();
    pairs.extend(beds.iter().zip(&order).map(|(&bed, &(_, partner))| (bed, partner)));
}

fn local_frame(ground: &Ground, chance: &Chance) -> TieFrame {
    assert!(ground.beds <= MOST_BEDS && ground.slots >= OWN_GROUPS && ground.slots <= 256);
    let n = padded(ground.beds);
    let mut frame = TieFrame {
        slots: ground.slots,
        own_slots: std::array::from_fn(|_| vec![0; n]),
        private: vec![NO_BED; n * PRIVATE_ENDS],
        local: vec![NO_END; n * LOCAL_TIES],
    };
    for bed in 0..ground.beds {
        let own = own_slots(Subject::fixed(ground.first_bed + bed as u32), ground.slots as u32, chance);
        for (column, slot) in frame.own_slots.iter_mut().zip(own) {
            column[bed] = slot;
        }
    }
    let mut affine: Vec<Vec<u16>> = vec![Vec::new(); ground.slots]; // ends, ready packed
    for bed in 0..ground.beds {
        for own in 0..OWN_GROUPS {
            affine[frame.own_slots[own][bed] as usize].push(bed as u16 | (own as u16) << 14);
        }
    }
    for home in ground.homes() {
        for bed in home.clone() {
            let subject = Subject::fixed(ground.first_bed + bed as u32);
            for tie in 0..LOCAL_TIES {
                let end = if tie < STREET_TIES {
                    let away = 3 + chance.below(40, Purpose::StreetPartner, subject, tie as u32);
                    bed as u32 + away
                } else {
                    let others = &affine[frame.own_slots[tie - STREET_TIES][bed] as usize];
                    let pick = chance.below(others.len() as u32, Purpose::GroupPartner, subject, tie as u32);
                    others[pick as usize] as u32
                };
                let partner = (end & MOST_BEDS as u32) as usize;
                let outside = tie < STREET_TIES && end as usize >= ground.beds;
                if !outside && !home.contains(&partner) {
                    frame.local[bed * LOCAL_TIES + tie] = end as u16;
                }
            }
        }
    }
    frame
}

/// Three different slots, each by one draw among those that are left.
fn own_slots(bed: Subject, slots: u32, chance: &Chance) -> [u8; OWN_GROUPS] {
    let mut taken: [u32; OWN_GROUPS] = [u32::MAX; OWN_GROUPS];
    for k in 0..OWN_GROUPS {
        let mut slot = chance.below(slots - k as u32, Purpose::GroupSlot, bed, k as u32);
        let mut before = taken;
        before.sort_unstable();
        for &other in &before[..k] {
            slot += (slot >= other) as u32;
        }
        taken[k] = slot;
    }
    taken.map(|slot| slot as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames() -> (Vec<TieFrame>, Vec<Vec<u16>>) {
        let chance = Chance::new(3, 1);
        let sizes = [2_000usize, 1_500];
        let starts: Vec<Vec<u16>> = sizes.map(|beds| (0..=beds as u16).step_by(2).collect()).to_vec();
        let grounds: Vec<Ground> = (0..2)
            .map(|n| Ground {
                first_bed: [0, 2_000][n],
                beds: sizes[n],
                slots: 13,
                first_dwelling: [0, 1_000][n],
                dwelling_starts: &starts[n],
            })
            .collect();
        (draw(&grounds, &chance), starts)
    }

    #[test]
    fn a_private_tie_is_known_at_both_ends() {
        let (frames, _) = frames();
        let end = |bed: u32, k: usize| {
            let (n, local) = if bed < 2_000 { (0, bed) } else { (1, bed - 2_000) };
            frames[n].private[local as usize * PRIVATE_ENDS + k]
        };
        let mut kept = 0;
        for bed in 0..3_500 {
            for k in 0..3 {
                let partner = end(bed, k);
                if partner != NO_BED {
                    kept += 1;
                    assert_eq!(end(partner, k + 3), bed);
                }
            }
        }
        assert!(kept > 3 * 3_500 * 99 / 100, "few draws fall within the dwelling: {kept}");
    }

    #[test]
    fn own_slots_differ_and_every_slot_is_somebodys() {
        let (frames, _) = frames();
        let mut seen = [0; 13];
        for bed in 0..2_000 {
            let own = [0, 1, 2].map(|k| frames[0].own_slots[k][bed]);
            assert!(own[0] != own[1] && own[1] != own[2] && own[0] != own[2]);
            own.iter().for_each(|&slot| seen[slot as usize] += 1);
        }
        assert!(seen.iter().all(|&count| (400..530).contains(&count)), "{seen:?}");
    }

    #[test]
    fn group_ties_join_beds_with_the_same_slot_outside_the_home() {
        let (frames, starts) = frames();
        for home in starts[0].windows(2).map(|pair| pair[0] as usize..pair[1] as usize) {
            for bed in home.clone() {
                for tie in 0..LOCAL_TIES {
                    let end = frames[0].local[bed * LOCAL_TIES + tie];
                    if end == NO_END {
                        continue;
                    }
                    let partner = end as usize & MOST_BEDS;
                    assert!(!home.contains(&partner));
                    if tie >= STREET_TIES {
                        let own = frames[0].own_slots[tie - STREET_TIES][bed];
                        assert_eq!(frames[0].own_slots[end as usize >> 14][partner], own);
                    } else {
                        assert!((3..43).contains(&(partner - bed)));
                    }
                }
            }
        }
    }
}

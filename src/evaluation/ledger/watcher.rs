//! Streams the months of a lockstep world and pairs the events of twins. Memory grows with beds, not with months.

use super::event::{Class, Event};
use super::lifelines::Follow;
use super::pending::Pending;
use super::spells::{Here, Limits, Month, Spells};
use super::strata::{self, By, CODES, LATER, NOBODY, strata};
use super::tally::{Lane, Margins, Place, Residents, Tally, Unseen};
use crate::network::sums::MOST_LANES;
use crate::residents::lives::CONTACT;
use crate::units::columns::{CHUNK, Chunk, chunk};
use crate::units::wide::{Work, wide};
use crate::world::{Neighbourhood, World};

/// Watches a lockstep world from month 0 on; the reference is lane 0.
pub struct Watcher {
    months: usize,
    pairs: Vec<(usize, usize)>,
    limits: Limits,
    quarters: Vec<Quarter>,
    tallies: Vec<Tally>,
    lanes: Vec<Lane>,
    /// Residents now, by strata and by neighbourhood.
    by_code: Vec<u32>,
    by_wijk: Vec<u32>,
    /// Resident-months so far.
    code_months: Vec<u64>,
    residents: Residents,
    desk: Box<Desk>,
    follow: Option<Follow>,
}

/// Columns of one neighbourhood.
struct Quarter {
    /// Strata of whoever lives in each bed.
    codes: Vec<u16>,
    /// One per plan.
    spells: Vec<Spells>,
    /// One per pair.
    pending: Vec<Pending>,
}

/// Scratch of a chunk.
#[derive(Default)]
struct Desk {
    here: Here,
    lanes: [Month; MOST_LANES],
}

/// What a watcher has seen.
pub struct Seen {
    pub residents: Residents,
    /// One per lane.
    pub lanes: Vec<Lane>,
    /// One per pair; plans are lanes.
    pub pairs: Vec<Unseen>,
    /// Lives that were followed.
    pub follow: Option<Follow>,
}

impl Watcher {
    /// From the forked world before month 0, for pairs of lanes (plan, against) and a horizon (months).
    pub fn new(world: &World, pairs: &[(usize, usize)], months: usize) -> Watcher {
        let (years, wijken) = (months.div_ceil(12), world.neighbourhoods.len());
        let limits = Limits::new(&world.laws.parameters.observation);
        let codes = strata::at_the_start(world);
        let quarters = world.neighbourhoods.iter().zip(codes).map(|(n, codes)| Quarter {
            spells: n.sides.iter().map(|side| Spells::new(&n.people, &side.lives, &limits)).collect(),
            pending: pairs.iter().map(|_| Pending::new(codes.len())).collect(),
            codes,
        });
        let mut watcher = Watcher {
            months,
            pairs: pairs.to_vec(),
            limits,
            quarters: quarters.collect(),
            tallies: pairs.iter().map(|_| Tally::new(years, wijken)).collect(),
            lanes: vec![Lane::new(years); world.plans.len()],
            by_code: vec![0; CODES],
            by_wijk: vec![0; wijken],
            code_months: vec![0; CODES],
            residents: Residents {
                start: Margins::new(By::sizes(years, wijken), 1),
                months: Margins::new(By::sizes(years, wijken), 1),
            },
            desk: Box::default(),
            follow: None,
        };
        watcher.count_residents();
        watcher
    }

    /// Follows the lives of some adults as well.
    pub fn following(mut self, world: &World) -> Watcher {
        self.follow = Some(Follow::new(world, self.months));
        self
    }

    fn count_residents(&mut self) {
        for (wijk, quarter) in self.quarters.iter().enumerate() {
            for &code in quarter.codes.iter().filter(|&&code| code != NOBODY) {
                self.by_code[code as usize] += 1;
                self.by_wijk[wijk] += 1;
            }
        }
        let start = &mut self.residents.start.by;
        start[By::Wijk as usize].copy_from_slice(&self.by_wijk);
        for (code, &count) in self.by_code.iter().enumerate() {
            strata(code).into_iter().for_each(|(by, stratum)| start[by as usize][stratum] += count);
        }
    }

    /// Looks at the month that was just lived.
    pub fn look(&mut self, world: &World) {
        let month = world.month.0 as usize;
        for (wijk, n) in world.neighbourhoods.iter().enumerate() {
            for start in (0..n.people.age.len()).step_by(CHUNK) {
                self.look_at(n, (wijk, start), month);
            }
            self.expect(n, month / 12);
        }
        self.count_months(month / 12);
        if let Some(follow) = &mut self.follow {
            follow.look(world);
        }
    }

    fn look_at(&mut self, n: &Neighbourhood, at: (usize, usize), month: usize) {
        let (wijk, start) = at;
        let known = chunk(&self.quarters[wijk].codes, start);
        wide(LookHere { here: &mut self.desk.here, n, known, start });
        for i in marked(&words(&self.desk.here.changed)) {
            self.turn_over(n, (wijk, start + i));
        }
        let Quarter { codes, spells, pending } = &mut self.quarters[wijk];
        let Desk { here, lanes } = &mut *self.desk;
        wide(LookAt { lanes, spells, n, here, start, limits: &self.limits });
        let place = |i: usize| Place { wijk, code: codes[start + i] };
        let mut kinds = [[0u64; CHUNK / 8]; MOST_LANES];
        for (l, (lane, seen)) in self.lanes.iter_mut().zip(lanes.iter()).enumerate() {
            lane.reached += seen.reached;
            for i in marked(&words(&seen.severe)) {
                lane.severe_months[decile(codes[start + i])] += 1;
            }
            kinds[l] = words(&seen.kinds);
        }
        for (p, &(plan, against)) in self.pairs.iter().enumerate() {
            let (tally, pending) = (&mut self.tallies[p], &mut pending[p]);
            for i in marked(&std::array::from_fn(|w| kinds[plan][w] | kinds[against][w])) {
                let happened = (lanes[plan].kinds[i], lanes[against].kinds[i]);
                pending.meet(start + i, happened, month, (tally, place(i)));
                if happened.0 & !happened.1 & CONTACT != 0 && n.sides[against].lives.hidden_months[start + i] > 0 {
                    // The twin's first contact is still to come, or never comes.
                    if !spells[against].contacted(start + i) {
                        tally.add(place(i), month, Event::Contact as usize, (Class::Surfaced as usize, 1));
                    }
                }
            }
        }
    }

    /// Someone left, or someone came, or both.
    fn turn_over(&mut self, n: &Neighbourhood, at: (usize, usize)) {
        let (wijk, bed) = at;
        let Quarter { codes, spells, pending } = &mut self.quarters[wijk];
        let before = codes[bed];
        if before != NOBODY {
            let place = Place { wijk, code: before };
            self.tallies.iter_mut().zip(pending).for_each(|(tally, pending)| pending.leave(bed, (tally, place)));
            self.by_code[before as usize] -= 1;
            self.by_wijk[wijk] -= 1;
        }
        codes[bed] = NOBODY;
        spells.iter_mut().for_each(|spells| spells.begin(bed));
        if n.people.occupied(bed) {
            let code = strata::newcomer(&n.people, &n.sides[0].lives, bed);
            codes[bed] = code;
            self.by_code[code as usize] += 1;
            self.by_wijk[wijk] += 1;
        }
    }

    fn expect(&mut self, n: &Neighbourhood, year: usize) {
        let years = self.months.div_ceil(12);
        for (lane, side) in self.lanes.iter_mut().zip(&n.sides) {
            let h = &side.happenings;
            for (event, sum) in [
                (Event::Contact, h.expected_contacts),
                (Event::Specialised, h.expected_referrals),
                (Event::Crisis, h.expected_crises),
                (Event::Debt, h.expected_debts),
                (Event::Stopping, h.expected_stops),
            ] {
                lane.expected[event as usize * years + year] += sum;
            }
        }
    }

    fn count_months(&mut self, year: usize) {
        self.code_months.iter_mut().zip(&self.by_code).for_each(|(sum, &now)| *sum += u64::from(now));
        let months = &mut self.residents.months.by;
        months[By::Wijk as usize].iter_mut().zip(&self.by_wijk).for_each(|(sum, &now)| *sum += u64::from(now));
        months[By::Year as usize][year] += self.by_wijk.iter().map(|&now| u64::from(now)).sum::<u64>();
    }

    /// What was seen, when all months have been lived.
    pub fn finish(mut self) -> Seen {
        for (wijk, quarter) in self.quarters.iter_mut().enumerate() {
            for (bed, &code) in quarter.codes.iter().enumerate().filter(|(_, code)| **code != NOBODY) {
                for (tally, pending) in self.tallies.iter_mut().zip(&mut quarter.pending) {
                    pending.leave(bed, (tally, Place { wijk, code }));
                }
            }
        }
        for (code, &sum) in self.code_months.iter().enumerate() {
            strata(code).into_iter().for_each(|(by, stratum)| self.residents.months.by[by as usize][stratum] += sum);
        }
        let pairs = self.tallies.iter().zip(&self.pairs).map(|(tally, &pair)| tally.finish(pair)).collect();
        Seen { residents: self.residents, lanes: self.lanes, pairs, follow: self.follow }
    }

    /// Events that wait for the twin's now, over all pairs.
    pub fn waiting(&self) -> usize {
        self.quarters.iter().flat_map(|quarter| &quarter.pending).map(Pending::waiting).sum()
    }
}

/// Decile of risk of a code; whoever arrived later comes last.
fn decile(code: u16) -> usize {
    if code == NOBODY { LATER } else { strata(code as usize)[2].1 }
}

struct LookHere<'a> {
    here: &'a mut Here,
    n: &'a Neighbourhood,
    known: &'a Chunk<u16>,
    start: usize,
}

impl Work for LookHere<'_> {
    #[inline(always)]
    fn run(self) {
        self.here.look(&self.n.people, self.known, self.start);
    }
}

struct LookAt<'a> {
    lanes: &'a mut [Month; MOST_LANES],
    spells: &'a mut [Spells],
    n: &'a Neighbourhood,
    here: &'a Here,
    start: usize,
    limits: &'a Limits,
}

impl Work for LookAt<'_> {
    #[inline(always)]
    fn run(self) {
        let LookAt { lanes, spells, n, here, start, limits } = self;
        for ((month, spells), side) in lanes.iter_mut().zip(spells).zip(&n.sides) {
            spells.look(month, (&n.people, &side.lives, here), start, limits);
        }
    }
}

/// A chunk of bytes as words of eight.
fn words(bytes: &Chunk<u8>) -> [u64; CHUNK / 8] {
    let (words, _) = bytes.as_chunks::<8>();
    std::array::from_fn(|w| u64::from_le_bytes(words[w]))
}

/// Places whose byte is not zero, in order; whole words of zeros are passed over.
fn marked(words: &[u64; CHUNK / 8]) -> impl Iterator<Item = usize> + use<> {
    let words = *words;
    (0..CHUNK / 8).filter(move |&w| words[w] != 0).flat_map(move |w| {
        let mut left = words[w];
        std::iter::from_fn(move || {
            let byte = (left != 0).then(|| left.trailing_zeros() as usize / 8)?;
            left &= !(0xff << (8 * byte));
            Some(8 * w + byte)
        })
    })
}

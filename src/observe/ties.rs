//! Ties that are still there years later, as a panel survey would count them: asked of residents who can be asked twice.
//!
//! In the Survey of the Social Networks of the Dutch 1,007 people aged 18–65 named the members of their network and 604
//! were asked again seven years later; 48 % of the members were still named (Mollenhorst, 2000–07). Here: residents of
//! 18–65 who still live in the same bed name every private, street or group tie of at least 0.3. A tie is kept if the
//! same two people still have it at that strength. Whoever dies or moves out is lost, as every tie of a bed starts again
//! with a new occupant; the survey could follow those who moved. Housemates are not counted: their tie has no strength of
//! its own.

use crate::network::{LOCAL_TIES, MOST_BEDS, NO_BED, NO_END, PRIVATE_ENDS};
use crate::processes::encounters::CLOSE;
use crate::residents::people::EMPTY;
use crate::world::{Neighbourhood, World};

/// Months between the two interviews (months).
pub const BETWEEN: usize = 84;
/// Ages at the first interview: 18 up to and including 65 (months).
const ASKED: std::ops::Range<u16> = 18 * 12..66 * 12;

/// The close ties of one moment, as seen from each end that was asked.
pub struct FirstLook {
    /// Occupancy of each bed, by neighbourhood.
    occupancy: Vec<Vec<u16>>,
    ends: Vec<End>,
}

/// A close tie as one of its ends names it.
struct End {
    /// Neighbourhood and bed of who names, and of who is named.
    by: (usize, usize),
    of: (usize, usize),
    /// Where the strength is kept.
    tie: Tie,
}

#[derive(Clone, Copy)]
enum Tie {
    Private { neighbourhood: usize, place: usize },
    Local { neighbourhood: usize, place: usize },
}

/// What became of the ties (ends).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Named at first, by those who could be asked again.
    pub named: u64,
    /// Of these, still there.
    pub kept: u64,
}

impl FirstLook {
    /// Looks at the first plan of a world.
    pub fn at(world: &World) -> FirstLook {
        let neighbourhoods = &world.neighbourhoods;
        let occupancy = neighbourhoods.iter().map(|n| n.people.occupancy.clone()).collect();
        let mut ends = Vec::new();
        for (number, n) in neighbourhoods.iter().enumerate() {
            for bed in (0..n.beds).filter(|&bed| n.people.occupied(bed)) {
                ends.extend(private_ends(neighbourhoods, (number, bed)));
                ends.extend(local_ends(n, (number, bed)));
            }
        }
        let asked = |(number, bed): (usize, usize)| ASKED.contains(&neighbourhoods[number].people.age[bed]);
        ends.retain(|end| asked(end.by) && close(neighbourhoods, end.tie));
        FirstLook { occupancy, ends }
    }

    /// Asks the same people again.
    pub fn again(&self, world: &World) -> Kept {
        let here = |(number, bed): (usize, usize)| {
            let people = &world.neighbourhoods[number].people;
            people.age[bed] != EMPTY && people.occupancy[bed] == self.occupancy[number][bed]
        };
        let mut found = Kept::default();
        for end in self.ends.iter().filter(|end| here(end.by)) {
            found.named += 1;
            found.kept += u64::from(here(end.of) && close(&world.neighbourhoods, end.tie));
        }
        found
    }
}

fn private_ends(neighbourhoods: &[Neighbourhood], by: (usize, usize)) -> impl Iterator<Item = End> {
    let (neighbourhood, bed) = by;
    (bed * PRIVATE_ENDS..(bed + 1) * PRIVATE_ENDS).filter_map(move |place| {
        let partner = neighbourhoods[neighbourhood].frame.private[place];
        let of = (partner != NO_BED).then(|| locate(neighbourhoods, partner))?;
        let occupied = neighbourhoods[of.0].people.occupied(of.1);
        occupied.then_some(End { by, of, tie: Tie::Private { neighbourhood, place } })
    })
}

/// Both views of the ties that a bed keeps.
fn local_ends(n: &Neighbourhood, keeper: (usize, usize)) -> impl Iterator<Item = End> {
    let (neighbourhood, bed) = keeper;
    let ties = (bed * LOCAL_TIES..(bed + 1) * LOCAL_TIES).filter(|&place| n.frame.local[place] != NO_END);
    ties.flat_map(move |place| {
        let partner = (neighbourhood, n.frame.local[place] as usize & MOST_BEDS);
        let tie = Tie::Local { neighbourhood, place };
        let both = [End { by: keeper, of: partner, tie }, End { by: partner, of: keeper, tie }];
        both.into_iter().filter(move |_| n.people.occupied(partner.1))
    })
}

/// Neighbourhood and bed within it, of a bed of the municipality.
fn locate(neighbourhoods: &[Neighbourhood], bed: u32) -> (usize, usize) {
    let number = neighbourhoods.partition_point(|n| n.people.first_bed <= bed) - 1;
    (number, (bed - neighbourhoods[number].people.first_bed) as usize)
}

fn close(neighbourhoods: &[Neighbourhood], tie: Tie) -> bool {
    let strength = match tie {
        Tie::Private { neighbourhood, place } => neighbourhoods[neighbourhood].strengths.private[place],
        Tie::Local { neighbourhood, place } => {
            let n = &neighbourhoods[neighbourhood];
            n.strengths.local[place * n.sides.len()]
        }
    };
    u32::from(strength) >= CLOSE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::evidence::Parameters;
    use crate::funding::examples::circumstances;
    use crate::scenario::sample::small_world;
    use crate::world::{Crew, Laws, build::build, month::live};
    use std::sync::LazyLock;

    /// Two neighbourhoods after two years.
    static WORLD: LazyLock<World> = LazyLock::new(|| {
        let laws = Laws::new(&Parameters::default(), &circumstances());
        let mut world = build(&small_world(2, 800), laws, Chance::new(5, 0));
        let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
        (0..24).for_each(|_| live(&mut world, &mut crew));
        world
    });

    #[test]
    fn asked_again_at_once_everybody_names_the_same_people() {
        let found = FirstLook::at(&WORLD).again(&WORLD);
        assert_eq!(found.kept, found.named);
        assert!(found.named > 800, "adults have a close tie or more: {found:?}");
    }

    #[test]
    fn a_tie_below_three_tenths_is_named_by_nobody_and_one_that_fades_is_lost() {
        let mut faded = WORLD.clone();
        for n in &mut faded.neighbourhoods {
            n.strengths.private.fill(CLOSE as u16 - 1);
            n.strengths.local.fill(CLOSE as u16 - 1);
        }
        assert_eq!(FirstLook::at(&faded).again(&faded), Kept::default());
        let found = FirstLook::at(&WORLD).again(&faded);
        assert!(found.named > 0 && found.kept == 0, "{found:?}");
    }

    #[test]
    fn who_moves_is_not_asked_again_and_is_lost_to_the_others() {
        let first = FirstLook::at(&WORLD);
        let before = first.again(&WORLD);
        let mover = first.ends[0].by;
        let named_by = first.ends.iter().filter(|end| end.by == mover).count() as u64;
        let named_mover = first.ends.iter().filter(|end| end.of == mover && end.by != mover).count() as u64;
        assert!(named_by > 0);
        for emptied in [false, true] {
            let mut moved = WORLD.clone();
            let people = &mut moved.neighbourhoods[mover.0].people;
            if emptied {
                people.depart(mover.1)
            } else {
                people.occupancy[mover.1] += 1
            }
            let after = first.again(&moved);
            assert_eq!(after.named, before.named - named_by);
            assert_eq!(after.kept, before.kept - named_by - named_mover);
        }
    }

    #[test]
    fn a_private_tie_is_named_from_both_ends() {
        let first = FirstLook::at(&WORLD);
        let private: Vec<_> = first.ends.iter().filter(|end| matches!(end.tie, Tie::Private { .. })).collect();
        let adult = |(number, bed): (usize, usize)| ASKED.contains(&WORLD.neighbourhoods[number].people.age[bed]);
        for end in private.iter().filter(|end| adult(end.of)).take(200) {
            assert!(private.iter().any(|other| other.by == end.of && other.of == end.by));
        }
    }
}

//! The start and the warm-up are those of the catalogue.

use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::residents::lives::{MEMBER, VOLUNTEER};
use crate::residents::people::EMPTY;
use crate::scenario::sample::small_world;
use crate::world::build::build;
use crate::world::month::live;
use crate::world::{Crew, Laws, World};

fn started(parameters: &Parameters) -> World {
    let laws = Laws::new(parameters, &super::support::circumstances());
    build(&small_world(2, 600), laws, Chance::new(12, 0))
}

/// After a few months of the warm-up: team slots of the first district, and specialised places.
fn warmed(change: fn(&mut Parameters)) -> (f64, f64) {
    let mut parameters = Parameters::default();
    change(&mut parameters);
    let mut world = started(&parameters);
    let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
    (0..6).for_each(|_| live(&mut world, &mut crew));
    (world.plans[0].capacity.team_slots[0], world.plans[0].capacity.places)
}

#[test]
fn members_volunteers_and_groups_start_as_the_catalogue_says() {
    let mut parameters = Parameters::default();
    (parameters.groups.initial_member, parameters.groups.initial_vitality) = (0.0, 0.75);
    parameters.volunteering.initial_share = 1.0;
    (parameters.volunteering.age_low, parameters.volunteering.age_high) = (20.0, 60.0);
    let world = started(&parameters);
    for n in &world.neighbourhoods {
        let side = &n.sides[0];
        assert!(side.groups.vitality.iter().all(|&v| v == 0.75));
        for bed in (0..n.beds).filter(|&bed| n.people.age[bed] != EMPTY) {
            let age = n.people.age[bed];
            assert_eq!(side.lives.marks[bed] & MEMBER, 0);
            assert_eq!(side.lives.marks[bed] & VOLUNTEER != 0, (240..720).contains(&age), "{age} months");
        }
    }
}

#[test]
fn nobody_outside_the_ages_starts_to_volunteer() {
    let mut parameters = Parameters::default();
    (parameters.volunteering.initial_share, parameters.volunteering.start) = (0.0, 0.5);
    (parameters.volunteering.age_low, parameters.volunteering.age_high) = (30.0, 40.0);
    let mut world = started(&parameters);
    let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
    (0..3).for_each(|_| live(&mut world, &mut crew));
    let mut volunteers = 0;
    for n in &world.neighbourhoods {
        for bed in (0..n.beds).filter(|&bed| n.people.age[bed] != EMPTY) {
            let volunteer = n.sides[0].lives.marks[bed] & VOLUNTEER != 0;
            volunteers += u32::from(volunteer);
            assert!(!volunteer || (30 * 12..40 * 12 + 3).contains(&n.people.age[bed]));
        }
    }
    assert!(volunteers > 10, "{volunteers}");
}

#[test]
fn slots_and_places_find_their_level_at_the_pace_and_until_the_month_of_the_catalogue() {
    let still = warmed(|p| (p.team.settle, p.specialised.settle) = (0.0, 0.0));
    let ordinary = warmed(|_| {});
    assert!(still.0 != ordinary.0 && still.1 != ordinary.1, "{still:?} {ordinary:?}");
    // The warm-up begins 120 months before the start: what ends 120 months before it never begins.
    let ended = warmed(|p| (p.team.settle_until, p.specialised.settle_until, p.specialised.settle_last) = (120.0, 120.0, 0.0));
    assert_eq!(ended, still);
    assert!(warmed(|p| p.team.settle_wait = 0.1).0 > warmed(|p| p.team.settle_wait = 20.0).0);
}

//! Once a year: who is how, by thirds of lasting vulnerability, by livelihood in the reference world and by age.
//!
//! Whole-number sums, as in `glance`. A plan can move livelihood but not who lives where, so everybody is counted under
//! the livelihood of the twin in the first plan of the world, which is the reference. Flows are not counted here.

use super::glance::{Limits, SHARE_UNIT, STRAIN_UNIT, is_helped};
use crate::chance::math;
use crate::evidence::Parameters;
use crate::residents::lives::{Lives, MEMBER, VOLUNTEER};
use crate::residents::people::{EMPTY, People};
use crate::world::{Neighbourhood, World};

/// Month of the calendar year of the plan that is looked at: the twelfth.
pub const LOOKED_AT: usize = 11;

/// A kind of strata and one of them.
pub struct Stratum {
    pub by: &'static str,
    pub name: &'static str,
}

macro_rules! strata {
    ($($by:literal: $($name:literal)*;)*) => {
        /// All strata; those of one kind stand together and everybody belongs to one of each kind.
        pub const STRATA: &[Stratum] = &[ $($( Stratum { by: $by, name: $name }, )*)* ];
    };
}

strata! {
    "vulnerability": "low" "middle" "high";
    "livelihood": "secure" "insecure" "problem-debt";
    "age": "0-5" "6-22" "23-64" "65+";
}

/// First stratum of each kind.
const VULNERABILITY: usize = 0;
const LIVELIHOOD: usize = 3;
const AGE: usize = 6;
/// Kinds of strata.
pub const KINDS: usize = 3;

/// What is summed over the residents of a stratum, by the key of the measure (persons). `strain_sum` is in SD × persons.
pub const SUMMED: [&str; 11] = [
    "residents",
    "adults",
    "lonely",
    "severe_loneliness_years",
    "strain_sum",
    "high_strain",
    "severe_strain",
    "in_care",
    "members",
    "volunteers",
    "heavily_loaded_carers",
];
const STRAIN_SUM: usize = 4;

/// Half of a normal distribution's middle third (SD): −0.4307 and +0.4307 part it in three.
const TERCILE: f64 = 0.4307;

/// Sums of one year: `[stratum × summed + what]`; strain in 1/65,536 SD.
pub type Sums = [i64; STRATA.len() * SUMMED.len()];

/// A sum in the unit of its measure.
pub fn value(what: usize, sum: i64) -> f64 {
    if what == STRAIN_SUM { sum as f64 / STRAIN_UNIT } else { sum as f64 }
}

/// Looks at every plan of a world; changes nothing.
pub fn look(world: &World) -> Vec<Sums> {
    let parameters = &world.laws.parameters;
    let mut sums = vec![[0; STRATA.len() * SUMMED.len()]; world.plans.len()];
    for n in &world.neighbourhoods {
        let strata = strata_of(n, parameters);
        for (sums, side) in sums.iter_mut().zip(&n.sides) {
            add(sums, (&n.people, &side.lives), &strata, &Limits::new(&parameters.observation));
        }
    }
    sums
}

/// Where everybody belongs, by bed: one stratum of each kind. Nothing in it depends on the plan.
fn strata_of(n: &Neighbourhood, parameters: &Parameters) -> Vec<[u8; KINDS]> {
    // Fixed cut points, so that a stratum means the same in every sample and neighbourhood.
    let cut = (TERCILE * parameters.traits.vulnerability_sd) as f32;
    let reference = &n.sides[0].lives;
    let stratum = |bed: usize| {
        let b = n.people.vulnerability[bed];
        let third = 1 + usize::from(b > cut) - usize::from(b < -cut);
        let age = n.people.age[bed] / 12;
        let band = usize::from(age >= 6) + usize::from(age >= 23) + usize::from(age >= 65);
        let livelihood = reference.livelihood(bed) as usize;
        [VULNERABILITY + third, LIVELIHOOD + livelihood, AGE + band].map(|stratum| stratum as u8)
    };
    (0..n.beds).map(stratum).collect()
}

fn add(sums: &mut Sums, who: (&People, &Lives), strata: &[[u8; KINDS]], limits: &Limits) {
    let (people, lives) = who;
    for (bed, strata) in strata.iter().enumerate().filter(|&(bed, _)| people.age[bed] != EMPTY) {
        let strain = lives.strain[bed];
        let adult = people.age[bed] >= 18 * 12;
        let gap = people.desired[bed] - lives.connected[bed] as f32 * (1.0 / SHARE_UNIT as f32);
        let marks = lives.marks[bed];
        let values: [i64; SUMMED.len()] = [
            1,
            adult.into(),
            (adult && gap > limits.lonely).into(),
            (adult && gap > limits.severely_lonely).into(),
            math::whole(strain * STRAIN_UNIT as f32).into(),
            (strain > limits.high).into(),
            (strain > limits.severe).into(),
            is_helped(lives.care[bed]).into(),
            (marks & MEMBER != 0).into(),
            (marks & VOLUNTEER != 0).into(),
            (adult && lives.load[bed] > limits.heavy_carer).into(),
        ];
        for &stratum in strata {
            let own = &mut sums[stratum as usize * SUMMED.len()..][..SUMMED.len()];
            own.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::funding::examples;
    use crate::observe::glance::Glance;
    use crate::scenario::plan::Plan;
    use crate::scenario::sample::small_world;
    use crate::world::{Crew, Laws, build::build, fork::fork, month::live};
    use std::sync::LazyLock;

    /// The status quo, money, the same money under another name, after two years of each.
    static WORLD: LazyLock<World> = LazyLock::new(|| {
        let laws = Laws::new(&Parameters::default(), &examples::circumstances());
        let mut warm = build(&small_world(2, 900), laws, Chance::new(8, 0));
        let mut crew = Crew::new(&warm.neighbourhoods, 1, 1);
        (0..120).for_each(|_| live(&mut warm, &mut crew));
        let funded = |name: &str| Plan { name: name.into(), ..examples::plan(vec![examples::stream(None)]) };
        let mut world = fork(&warm, &[examples::plan(vec![]), funded("money"), funded("same")], 24);
        let mut crew = Crew::new(&world.neighbourhoods, 3, 1);
        (0..24).for_each(|_| live(&mut world, &mut crew));
        world
    });

    fn kinds() -> Vec<std::ops::Range<usize>> {
        vec![VULNERABILITY..LIVELIHOOD, LIVELIHOOD..AGE, AGE..STRATA.len()]
    }

    #[test]
    fn strata_of_each_kind_add_up_to_the_whole() {
        for (plan, sums) in look(&WORLD).iter().enumerate() {
            let mut whole = Glance::default();
            for n in &WORLD.neighbourhoods {
                whole.add(&Glance::of(&n.people, &n.sides[plan], &WORLD.laws.parameters.observation));
            }
            let g = whole;
            let wanted = [g.residents, g.adults, g.lonely, g.severely_lonely, g.strain, g.high, g.severe, g.in_care];
            let wanted = [&wanted[..], &[g.members, g.volunteers, g.heavy_carers]].concat();
            for kind in kinds() {
                let of = |what: usize| kind.clone().map(|stratum| sums[stratum * SUMMED.len() + what]).sum::<i64>();
                let found: Vec<i64> = (0..SUMMED.len()).map(of).collect();
                assert_eq!(found, wanted, "plan {plan}, by {}", STRATA[kind.start].by);
            }
        }
    }

    #[test]
    fn identical_plans_have_identical_strata_and_others_do_not() {
        let sums = look(&WORLD);
        assert_eq!(sums[1], sums[2]);
        assert_ne!(sums[0], sums[1]);
    }

    #[test]
    fn a_stratum_holds_the_same_people_in_every_plan() {
        let sums = look(&WORLD);
        for (stratum, of) in STRATA.iter().enumerate() {
            let residents = |plan: usize| sums[plan][stratum * SUMMED.len()];
            assert_eq!(residents(0), residents(1), "{} {}", of.by, of.name);
            assert!(residents(0) > 0, "{} {}", of.by, of.name);
        }
        let mut moved = WORLD.clone();
        for n in &mut moved.neighbourhoods {
            let beds = 0..n.beds;
            n.sides[1].lives.set_livelihood(beds, 2);
        }
        assert_eq!(look(&moved), sums, "livelihood counts as it is in the reference");
    }

    #[test]
    fn cut_points_part_vulnerability_in_thirds_and_ages_where_they_say() {
        let sums = look(&WORLD);
        let residents = |stratum: usize| sums[0][stratum * SUMMED.len()] as f64;
        let all: f64 = (0..3).map(residents).sum();
        for third in 0..3 {
            // 1,800 residents: a standard error of 1.1 points.
            assert!((residents(third) / all - 1.0 / 3.0).abs() < 0.045, "{third}: {} of {all}", residents(third));
        }
        let strain = |third: usize| sums[0][third * SUMMED.len() + STRAIN_SUM] as f64 / residents(third);
        assert!(strain(0) < strain(1) && strain(1) < strain(2), "the vulnerable are under more strain");
        let adults = |band: usize| sums[0][(AGE + band) * SUMMED.len() + 1] as f64;
        assert_eq!(adults(0), 0.0);
        assert!(adults(1) > 0.0 && adults(1) < residents(AGE + 1));
        assert_eq!((adults(2), adults(3)), (residents(AGE + 2), residents(AGE + 3)));
    }
}

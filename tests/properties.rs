//! Conservation under random plans: whatever a council decides, people, places and euros are neither made nor lost, every
//! share stays a share and no column holds what is not a number.

mod common;

use proptest::prelude::*;
use std::sync::OnceLock;
use weefsel::chance::Chance;
use weefsel::evidence::Parameters;
use weefsel::funding::ledger::{Item, Payer};
use weefsel::funding::{Instrument, Schedule};
use weefsel::residents::people::EMPTY;
use weefsel::scenario::plan::*;
use weefsel::scenario::sample::{Sample, small_world};
use weefsel::services::care;
use weefsel::units::Cents;
use weefsel::world::{Crew, Laws, World, build::sites, fork::fork, month::live};

const MONTHS: i32 = 30;

fn sample() -> Sample {
    let mut sample = small_world(3, 250);
    (0..3).for_each(|i| sample.neighbourhoods[i].district = i / 2);
    sample.districts = 2;
    sample
}

fn warm() -> &'static World {
    static WARM: OnceLock<World> = OnceLock::new();
    WARM.get_or_init(|| common::warm(&sample(), &Parameters::default(), &common::calm(), Chance::new(17, 0)))
}

fn contracts() -> impl Strategy<Value = Option<Contract>> {
    let tender = prop_oneof![Just(Tender::Kept), Just(Tender::Selected), Just(Tender::AlwaysNew)];
    let one = (1u32..20, 0u32..8, prop_oneof![Just(1.0), 0.0..1.0f64], 0u32..9, tender, any::<bool>());
    let contract = one.prop_map(|(length, gap, renewal, known, tender, renew_on_referrals)| Contract {
        length,
        gap,
        renewal,
        known,
        tender,
        judged_by: None,
        renew_on_referrals,
    });
    proptest::option::weighted(0.8, contract)
}

fn streams() -> impl Strategy<Value = Stream> {
    let money = || prop_oneof![2 => Just(0.0), 3 => 0.0..60.0f64];
    let buys = (money(), money(), money(), money(), money(), money()).prop_map(
        |(workers, places, wijkteam, specialised, debt_help, carer_support)| Buys {
            workers,
            places,
            wijkteam,
            specialised,
            debt_help,
            carer_support,
        },
    );
    let roll_out = prop_oneof![
        Just(RollOut::All),
        (1u32..3).prop_map(RollOut::WorstFirst),
        Just(RollOut::RandomHalf),
        (1u32..4).prop_map(RollOut::SteppedWedge)
    ];
    let allocation = prop_oneof![Just(Allocation::Equal), (0.0..2.0f64).prop_map(Allocation::Proportionate)];
    let target = proptest::option::of(prop_oneof![Just(Target::Youth), Just(Target::Older)]);
    let monitoring = prop_oneof![Just(Monitoring::None), Just(Monitoring::Accounting), Just(Monitoring::Learning)];
    let pause = proptest::option::of((6i32..20, 1i32..10, any::<bool>()));
    let who = (0.0..0.3f64, 0.0..1.0f64, 0.0..1.0f64, any::<bool>(), 0u32..11, monitoring, 0.0..1.0f64, target, 0.0..1.0f64);
    (buys, 0i32..18, contracts(), pause, allocation, roll_out, who).prop_map(
        |(buys, start, contract, pause, allocation, roll_out, who)| {
            let (overhead, keep, handover, ring_fenced, partners, monitoring, innovation, target, abcd) = who;
            Stream {
                name: "random".into(),
                buys,
                start,
                contract,
                pause: pause.map(|(from, months, saved)| Pause { from: start + from, until: start + from + months, saved }),
                overhead,
                keep,
                handover,
                ring_fenced,
                allocation,
                roll_out,
                partners,
                monitoring,
                innovation,
                target,
                abcd,
            }
        },
    )
}

fn plans() -> impl Strategy<Value = Plan> {
    let base = proptest::option::of((0i32..20, 1i32..20, 0.0..2.0f64, any::<bool>(), any::<bool>()));
    let booked = proptest::option::of((1i32..20, 1.0..40.0f64, any::<bool>(), 0.0..1.0f64));
    let rules = (0.0..1.0f64, 0.0..0.5f64, any::<[bool; 3]>(), proptest::option::of((0.0..0.02f64, 0.0..0.02f64)));
    (proptest::collection::vec(streams(), 0..4), base, booked, rules).prop_map(|(streams, base, booked, rules)| {
        let mut plan = common::plan("random", streams);
        plan.base_changes.extend(base.map(|(from, months, factor, workers, places)| BaseChange {
            from,
            until: from + months,
            factor,
            workers,
            places,
        }));
        plan.booked_savings =
            booked.map(|(from, euros, to_social_base, instrumental)| BookedSavings { from, euros, to_social_base, instrumental });
        let (trap, outreach, [nearby, run, own], supply) = rules;
        (plan.capability_trap, plan.outreach_share, plan.supply) = (trap, outreach, supply);
        (plan.nearby_teams, plan.residents_run_places, plan.own_space_groups) = (nearby, run, own);
        plan
    })
}

fn circumstances() -> impl Strategy<Value = Circumstances> {
    let shock = proptest::option::of((0i32..20, 1i32..8, 0.0..1.0f64, 0.5..4.0f64));
    (0.3..3.0f64, shock, 0.0..1.0f64, 0.5..2.0f64, 0.5..2.0f64).prop_map(|(pressure, shock, reprioritise, vacancy, exit)| {
        Circumstances {
            structural_pressure: vec![(4, pressure)],
            shocks: shock
                .map(|(from, months, open, volunteer_stop)| Shock { from, until: from + months, open, volunteer_stop })
                .into_iter()
                .collect(),
            elections: Elections { first: 6, every: 9, reprioritise },
            vacancy_factor: vacancy,
            exit_factor: exit,
        }
    })
}

/// Whether every number of a plan's world is one, and every share between 0 and 1.
fn is_sound(world: &World, l: usize) -> Result<(), TestCaseError> {
    let share = |x: f64| (0.0..=1.0).contains(&x);
    for n in &world.neighbourhoods {
        let lives = &n.sides[l].lives;
        prop_assert!(lives.strain.iter().all(|y| y.is_finite() && y.abs() < 50.0), "strain");
        prop_assert!(lives.trust.iter().chain(&lives.motivation).all(|&x| share(x as f64)), "trust or motivation");
        prop_assert!(n.people.vulnerability.iter().chain(&n.people.desired).all(|x| x.is_finite()));
        let groups = &n.sides[l].groups;
        prop_assert!(groups.vitality.iter().all(|&v| share(v as f64)), "vitality {:?}", groups.vitality);
        prop_assert!(groups.overload.iter().all(|x| (0.0..=3.0).contains(x)));
        for (slot, alive) in groups.alive.iter().enumerate() {
            let members = (0..n.beds)
                .any(|bed| (0..3).any(|own| lives.marks[bed] >> own & 1 != 0 && n.frame.own_slots[own][bed] as usize == slot));
            prop_assert!(*alive || !members, "a member of a group that is not there");
        }
    }
    let plan = &world.plans[l];
    for offer in &plan.offers {
        let shares = [offer.bridging, offer.trust_kept, offer.place, offer.instrumental, offer.relational];
        prop_assert!(shares.iter().chain(&offer.bridging_signal).all(|&x| share(x as f64)), "{offer:?}");
        let rest = [offer.team_slots, offer.specialised_places, offer.debt_cases, offer.carer_support];
        prop_assert!(rest.iter().all(|x| x.is_finite()) && share(offer.debt_reach), "{offer:?}");
        prop_assert!([offer.tenure, offer.dyad_tenure, offer.remaining_contract, offer.tendering].iter().all(|x| x.is_finite()));
    }
    prop_assert!(plan.capacity.places > 0.0 && plan.capacity.team_slots.iter().all(|s| s.is_finite() && *s >= 0.0));
    Ok(())
}

/// Residents and households are where they should be: homes hold people, care holds residents, counts agree.
fn people_are_conserved(world: &World, l: usize) -> Result<(), TestCaseError> {
    let (mut cases, mut clients) = (0, 0);
    for n in &world.neighbourhoods {
        let here = n.people.age.iter().filter(|&&age| age != EMPTY).count() as u32;
        let side = &n.sides[l];
        prop_assert_eq!(side.happenings.residents, here, "residents counted once");
        let homes = (0..n.dwellings.len()).filter(|&d| n.dwellings.let_out[d]).count() as u32;
        prop_assert_eq!(side.happenings.households, homes);
        for d in 0..n.dwellings.len() {
            let full = n.dwellings.beds(d).any(|bed| n.people.occupied(bed));
            prop_assert!(n.dwellings.let_out[d] || !full, "somebody lives in a dwelling that is not let");
        }
        for (bed, &now) in side.lives.care.iter().enumerate() {
            prop_assert!(now == care::NONE || n.people.age[bed] != EMPTY, "care for nobody");
            cases += (care::state(now) == care::TEAM_CASE) as u32;
            clients += (care::state(now) == care::SPECIALISED_CARE) as u32;
        }
    }
    let capacity = &world.plans[l].capacity;
    prop_assert_eq!(cases, capacity.team_cases.iter().sum::<u32>());
    prop_assert_eq!(clients, capacity.cases);
    Ok(())
}

/// What is booked on a stream's line never exceeds what is contracted; the base is paid to the cent.
fn euros_are_conserved(world: &World, l: usize, schedule: &Schedule) -> Result<(), TestCaseError> {
    let ledger = &world.plans[l].ledger;
    let booked = |item: Item| -> Cents { ledger[item as usize * 3..][..3].iter().copied().sum() };
    let contracted = |stream: usize, instrument: Instrument| -> Cents {
        (0..world.neighbourhoods.len()).map(|n| schedule.cents(stream, n, instrument, world.month.0)).sum()
    };
    for instrument in Instrument::ALL {
        let most: Cents = (1..schedule.streams()).map(|stream| contracted(stream, instrument)).sum();
        let paid = booked(instrument.item(1));
        prop_assert!(Cents::ZERO <= paid && paid <= most, "{instrument:?}: {paid} of {most}");
        if matches!(instrument, Instrument::Workers | Instrument::Places) {
            prop_assert_eq!(booked(instrument.item(0)), contracted(0, instrument));
        }
    }
    prop_assert!(ledger.iter().all(|&cents| cents >= Cents::ZERO), "{ledger:?}");
    let crisis = |payer: Payer| ledger[Item::Crisis as usize * 3 + payer as usize];
    let crises: u32 = world.neighbourhoods.iter().map(|n| n.sides[l].happenings.crises).sum();
    prop_assert_eq!(booked(Item::Crisis), Cents::from_euros(crises as f64 * 12_000.0));
    prop_assert_eq!(crisis(Payer::Insurer), crisis(Payer::Municipality) + crisis(Payer::State));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_decided_people_places_and_euros_are_conserved(
        random in proptest::collection::vec(plans(), 1..4), around in circumstances(),
    ) {
        let mut from = warm().clone();
        from.laws = Laws::new(&from.laws.parameters, &around);
        let mut world = fork(&from, &random, MONTHS as u32);
        let mut crew = Crew::new(&world.neighbourhoods, random.len(), 1);
        let schedules: Vec<Schedule> = random
            .iter()
            .map(|plan| Schedule::of(plan, &sites(&sample()), MONTHS as u32, &from.laws.parameters, &from.chance))
            .collect();
        for _ in 0..MONTHS {
            live(&mut world, &mut crew);
            for (l, schedule) in schedules.iter().enumerate() {
                is_sound(&world, l)?;
                people_are_conserved(&world, l)?;
                euros_are_conserved(&world, l, schedule)?;
            }
        }
    }
}

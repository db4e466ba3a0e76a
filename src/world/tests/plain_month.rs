//! The fast month equals the plain one to the last bit, whatever the order in which residents, homes, ties and groups are
//! stored (§12.1).

use super::support::*;
use crate::chance::{Chance, Purpose, Subject};
use crate::evidence::Parameters;
use crate::network::{LOCAL_TIES, MOST_BEDS, NO_BED, NO_END, PRIVATE_ENDS, STREET_TIES};
use crate::processes::demography::DemographyLaw;
use crate::residents::lives::VOLUNTEER;
use crate::residents::people::{CHILD, DEPARTING, NEWCOMER};
use crate::scenario::plan::Plan;
use crate::services::care::{self, CareType};
use crate::units::Month;
use crate::world::World;
use crate::world::fork::fork;
use crate::world::reference::{Care, Group, Home, Place, PlainWorld, Resident, Tie};

/// One plan of a world, told resident by resident and put in an order of its own.
fn tell(world: &World, l: usize, plan: &Plan, order: u32) -> PlainWorld {
    let parts = || world.neighbourhoods.iter().enumerate();
    let (mut residents, mut homes, mut ties, mut groups) = (vec![], vec![], vec![], vec![]);
    for (neighbourhood, n) in parts() {
        let side = &n.sides[l];
        for d in 0..n.dwellings.len() {
            let beds: Vec<u32> = n.dwellings.beds(d).map(|bed| n.people.first_bed + bed as u32).collect();
            homes.push(Home {
                number: n.dwellings.first_dwelling + d as u32,
                neighbourhood,
                livelihood: side.lives.livelihood(n.dwellings.beds(d).start),
                beds,
                letting: n.dwellings.letting[d],
                let_out: n.dwellings.let_out[d],
            });
            for bed in n.dwellings.beds(d) {
                residents.push(tell_resident(world, l, (neighbourhood, bed), n.dwellings.first_dwelling + d as u32));
            }
        }
        for bed in 0..n.beds {
            let here = n.people.first_bed + bed as u32;
            for k in 0..PRIVATE_ENDS / 2 {
                let row = bed * PRIVATE_ENDS + k;
                let other = n.frame.private[row];
                if other != NO_BED {
                    let strength = n.strengths.private[row];
                    ties.push(Tie { ends: [here, other], place: Place::Private, strength, row: (neighbourhood, row) });
                }
            }
            for k in 0..LOCAL_TIES {
                let row = bed * LOCAL_TIES + k;
                let end = n.frame.local[row];
                if end == NO_END {
                    continue;
                }
                let place = if k < STREET_TIES {
                    Place::Street
                } else {
                    let own = k - STREET_TIES;
                    let slot = n.first_slot + n.frame.own_slots[own][bed] as u32;
                    Place::Group { own: [own, end as usize >> 14], slot }
                };
                let other = n.people.first_bed + (end as usize & MOST_BEDS) as u32;
                let strength = n.strengths.local[row * world.plans.len() + l];
                ties.push(Tie { ends: [here, other], place, strength, row: (neighbourhood, row) });
            }
        }
        for slot in 0..n.frame.slots {
            groups.push(Group {
                number: n.first_slot + slot as u32,
                neighbourhood,
                alive: side.groups.alive[slot],
                vitality: side.groups.vitality[slot],
                overload: side.groups.overload[slot],
            });
        }
    }
    // Any order will do: sort each by a keyed word.
    let chance = Chance::new(99, order);
    let lot = |number: u32, index: u32| chance.word(Purpose::Survey, Subject::fixed(number), Month(0), index);
    residents.sort_by_key(|r: &Resident| lot(r.bed, 0));
    homes.sort_by_key(|h: &Home| lot(h.number, 1));
    ties.sort_by_key(|t: &Tie| (lot(t.ends[0], 2), lot(t.row.1 as u32, 3)));
    groups.sort_by_key(|g: &Group| lot(g.number, 4));
    let state = &world.plans[l];
    PlainWorld {
        chance: world.chance,
        month: world.month,
        parameters: world.laws.parameters,
        circumstances: world.laws.circumstances.clone(),
        plan: plan.clone(),
        residents,
        homes,
        ties,
        groups,
        institutions: state.institutions.clone(),
        offers: state.offers.clone(),
        capacity: state.capacity.clone(),
        ledger: state.ledger.clone(),
        seen: state.seen.clone(),
        adversity: parts().map(|(_, n)| n.adversity).collect(),
        district: parts().map(|(_, n)| n.district).collect(),
        demography: parts().map(|(_, n)| n.demography.clone()).collect(),
        births: parts().map(|(_, n)| birth(&n.demography)).collect(),
        happenings: parts().map(|(_, n)| n.sides[l].happenings).collect(),
    }
}

fn tell_resident(world: &World, l: usize, at: (usize, usize), home: u32) -> Resident {
    let (neighbourhood, bed) = at;
    let n = &world.neighbourhoods[neighbourhood];
    let (people, lives) = (&n.people, &n.sides[l].lives);
    let marks = people.marks[bed];
    Resident {
        bed: people.first_bed + bed as u32,
        neighbourhood,
        home,
        own_slots: [0, 1, 2].map(|own| n.first_slot + n.frame.own_slots[own][bed] as u32),
        age: people.occupied(bed).then_some(people.age[bed]),
        occupancy: people.occupancy[bed],
        child: marks & CHILD != 0,
        newcomer: marks & NEWCOMER != 0,
        departs: marks & DEPARTING != 0,
        root_sociability: people.root_sociability[bed],
        vulnerability: people.vulnerability[bed],
        scar: lives.scar.get(bed).copied().unwrap_or(0.0),
        desired: people.desired[bed],
        motivation_baseline: people.motivation[bed],
        trust_baseline: people.trust[bed],
        strain: lives.strain[bed],
        trust: lives.trust[bed],
        motivation: lives.motivation[bed],
        connected: lives.connected[bed],
        support: lives.support[bed],
        load: lives.load[bed],
        member: [0, 1, 2].map(|own| lives.marks[bed] >> own & 1 != 0),
        volunteer: lives.marks[bed] & VOLUNTEER != 0,
        care: match care::state(lives.care[bed]) {
            care::TEAM_QUEUE => Care::TeamQueue,
            care::TEAM_CASE => Care::TeamCase,
            care::SPECIALISED_QUEUE => Care::SpecialisedQueue { crisis: lives.care[bed] & care::PRIORITY != 0 },
            care::SPECIALISED_CARE => Care::Specialised(CareType::ALL[care::care_type(lives.care[bed])]),
            _ => Care::None,
        },
        care_months: lives.care_months[bed],
        hidden_months: lives.hidden_months[bed],
        events: lives.events[bed],
    }
}

/// Chance of a birth as the spin-up left it (per month): the law keeps it to itself, but prints it.
fn birth(law: &DemographyLaw) -> f32 {
    let text = format!("{law:?}");
    let from = text.find(" birth: ").expect("a chance of birth") + " birth: ".len();
    text[from..].split(',').next().and_then(|number| number.parse().ok()).expect("a number")
}

/// Residents without what nobody reads: the columns of an empty bed.
fn normal(mut r: Resident) -> String {
    if r.age.is_none() {
        r = Resident {
            root_sociability: 0.0,
            vulnerability: 0.0,
            desired: 0.0,
            motivation_baseline: 0.0,
            trust_baseline: 0.0,
            strain: 0.0,
            trust: 0.0,
            motivation: 0.0,
            connected: 0,
            support: 0,
            load: 0,
            care_months: 0,
            hidden_months: 0,
            events: 0,
            newcomer: false,
            departs: false,
            ..r
        };
    }
    format!("{r:?}")
}

fn assert_told_alike(plain: &PlainWorld, world: &World, l: usize) {
    let month = world.month.0;
    let fast = tell(world, l, &plain.plan, 0);
    let find = |bed: u32| plain.residents.iter().find(|r| r.bed == bed).expect("the bed").clone();
    for r in fast.residents {
        let bed = r.bed;
        assert_eq!(normal(r), normal(find(bed)), "month {month}, plan {l}: fast, then plain");
    }
    let mut homes = plain.homes.clone();
    homes.sort_by_key(|h| h.number);
    let mut fast_homes = fast.homes;
    fast_homes.sort_by_key(|h| h.number);
    assert_eq!(format!("{fast_homes:?}"), format!("{homes:?}"), "month {month}, plan {l}: homes");
    for tie in &plain.ties {
        let (n, row) = tie.row;
        let kept = &world.neighbourhoods[n].strengths;
        let strength = if tie.place == Place::Private { kept.private[row] } else { kept.local[row * world.plans.len() + l] };
        assert_eq!(strength, tie.strength, "month {month}, plan {l}: {tie:?}");
    }
    let mut groups = plain.groups.clone();
    groups.sort_by_key(|g| g.number);
    let mut fast_groups = fast.groups;
    fast_groups.sort_by_key(|g| g.number);
    assert_eq!(format!("{fast_groups:?}"), format!("{groups:?}"), "month {month}, plan {l}: groups");
    assert_eq!(fast.happenings, plain.happenings, "month {month}, plan {l}");
    assert_eq!(format!("{:?}", fast.offers), format!("{:?}", plain.offers), "month {month}, plan {l}: offers");
    assert_eq!(format!("{:?}", fast.capacity), format!("{:?}", plain.capacity), "month {month}, plan {l}: capacity");
    assert_eq!(format!("{:?}", fast.seen), format!("{:?}", plain.seen), "month {month}, plan {l}: seen");
    assert_eq!(fast.ledger, plain.ledger, "month {month}, plan {l}: ledger");
}

#[test]
fn the_fast_month_equals_the_plain_one_in_any_order() {
    let mut parameters = Parameters::default();
    // Mechanisms that are off by default, and more of what is rare.
    (parameters.strain.role_benefit, parameters.volunteering.displacement) = (0.07, 0.2);
    (parameters.crisis.level, parameters.demography.move_out) = (0.02, 0.02);
    parameters.strain.scarring = 0.003;
    let mut from = young(&sample(3, 220), &parameters, 8);
    pass(&mut from, 40, 1);
    // To the eve of the plans: the calendar of contracts and circumstances counts from month 0.
    from.month = Month(-1);
    from.laws = crate::world::Laws::new(&parameters, &hard_times());
    let mut plans = [plan("status-quo"), everything()];
    plans[1].baseline_shift = 0.03;
    let mut world = fork(&from, &plans, HORIZON);
    let mut plain: Vec<PlainWorld> = (0..2).map(|l| tell(&world, l, &plans[l], 1 + l as u32)).collect();
    let (mut crises, mut helped, mut groups_gone) = (0, 0, 0);
    for _ in 0..24 {
        pass(&mut world, 1, 1);
        for (l, plain) in plain.iter_mut().enumerate() {
            plain.live();
            assert_told_alike(plain, &world, l);
            crises += plain.happenings.iter().map(|h| h.crises).sum::<u32>();
            helped += plain.happenings.iter().map(|h| h.light_help + h.specialised_admitted + h.team_admitted).sum::<u32>();
            groups_gone += plain.groups.iter().filter(|g| !g.alive).count();
        }
    }
    assert!(crises > 5 && helped > 20 && groups_gone > 0, "{crises} crises, {helped} helped, {groups_gone} groups gone");
}

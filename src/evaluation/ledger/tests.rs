//! The streaming ledger against a plain one that collects a whole run first and matches afterwards.

use super::pending::Pending;
use super::strata::{By, FLAGGED, LATER, UNFLAGGED};
use super::tally::{MONTHS_FORWARD, MONTHS_POSTPONED, Place, Tally};
use super::watcher::{Seen, Watcher};
use super::{Class, Event, Unseen};
use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::funding::examples::{self, circumstances, contract, stream};
use crate::residents::lives::*;
use crate::residents::people::EMPTY;
use crate::scenario::plan::Plan;
use crate::scenario::sample::small_world;
use crate::services::care;
use crate::world::{Crew, Laws, World, build, fork, month};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const MONTHS: usize = 48;

/// Three neighbourhoods of 400 residents at the end of their warm-up.
fn warm() -> &'static World {
    static WARM: OnceLock<World> = OnceLock::new();
    WARM.get_or_init(|| {
        let mut world =
            build::build(&small_world(3, 400), Laws::new(&Parameters::default(), &circumstances()), Chance::new(5, 0));
        let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
        (0..120).for_each(|_| month::live(&mut world, &mut crew));
        world
    })
}

/// The status quo, a plan that does a lot, projects with gaps, and a placebo.
fn plans() -> Vec<Plan> {
    let named = |name: &str, plan: Plan| Plan { name: name.into(), ..plan };
    let mut rich = named("rich", examples::plan(vec![stream(None)]));
    rich.baseline_shift = -0.3;
    let gaps = named("gaps", examples::plan(vec![stream(contract(7, 3))]));
    let mut sham = named("sham", examples::plan(vec![]));
    sham.sham = Some((0.02, 0.5));
    vec![named("status-quo", examples::plan(vec![])), rich, gaps, sham]
}

fn watched(plans: &[Plan], pairs: &[(usize, usize)], months: usize) -> Seen {
    let mut world = fork::fork(warm(), plans, MONTHS as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
    let mut watcher = Watcher::new(&world, pairs, months).following(&world);
    for _ in 0..months {
        month::live(&mut world, &mut crew);
        watcher.look(&world);
    }
    watcher.finish()
}

/// Neighbourhood, bed, occupancy.
type Resident = (usize, usize, u16);

/// What is written down of a resident: strata, and the months of each event in each plan.
#[derive(Default)]
struct Diary {
    strata: Vec<(By, usize)>,
    months: BTreeMap<(usize, u8), Vec<usize>>,
    lonely: Vec<usize>,
    loaded: Vec<usize>,
    hidden: BTreeMap<(usize, usize), bool>,
    gone: bool,
}

fn residents(world: &World) -> Vec<Resident> {
    let of = |(i, n): (usize, &crate::world::Neighbourhood)| -> Vec<Resident> {
        (0..n.beds).filter(|&bed| n.people.age[bed] != EMPTY).map(|bed| (i, bed, n.people.occupancy[bed])).collect()
    };
    world.neighbourhoods.iter().enumerate().flat_map(of).collect()
}

fn gap(world: &World, who: Resident, lane: usize) -> f32 {
    let n = &world.neighbourhoods[who.0];
    n.people.desired[who.1] - n.sides[lane].lives.connected[who.1] as f32 * (1.0 / 65_535.0)
}

fn spells_now(world: &World, who: Resident, lane: usize) -> (bool, bool) {
    let (n, limits) = (&world.neighbourhoods[who.0], &world.laws.parameters.observation);
    let adult = n.people.age[who.1] >= 18 * 12;
    let load = n.sides[lane].lives.load[who.1] > (limits.heavy_carer_load * 65_535.0) as u16;
    (adult && gap(world, who, lane) > limits.severely_lonely_gap as f32, adult && load)
}

fn risk(world: &World, who: Resident) -> f64 {
    let (n, law) = (&world.neighbourhoods[who.0], &world.laws.parameters.strain);
    let lives = &n.sides[0].lives;
    law.baseline
        + f64::from(n.people.vulnerability[who.1])
        + law.livelihood * 0.5 * f64::from(lives.livelihood(who.1))
        + law.loneliness * (f64::from(n.people.desired[who.1]) - f64::from(lives.connected[who.1]) / 65_535.0)
            / law.loneliness_unit
        + law.care_load * f64::from(lives.load[who.1]) / 65_535.0
}

fn begin(world: &World, who: Resident, decile: Option<usize>) -> Diary {
    let n = &world.neighbourhoods[who.0];
    let (lives, age) = (&n.sides[0].lives, n.people.age[who.1] / 12);
    let band = if age < 23 {
        0
    } else if age < 65 {
        1
    } else {
        2
    };
    let flagged = lives.care[who.1] & 7 != care::NONE || lives.livelihood(who.1) == PROBLEM_DEBT;
    let flag = match decile {
        None => 2,
        Some(_) if flagged => FLAGGED,
        Some(_) => UNFLAGGED,
    };
    let (livelihood, risk) = (lives.livelihood(who.1) as usize, decile.unwrap_or(LATER));
    let strata = vec![(By::Age, band), (By::Livelihood, livelihood), (By::Wijk, who.0), (By::Risk, risk), (By::Flagged, flag)];
    let lanes = n.sides.len();
    let standing = |lane: usize| {
        let (lonely, loaded) = spells_now(world, who, lane);
        if decile.is_some() { (if lonely { 9 } else { 0 }, if loaded { 9 } else { 0 }) } else { (0, 0) }
    };
    let (lonely, loaded) = (0..lanes).map(standing).unzip();
    Diary { strata, lonely, loaded, ..Diary::default() }
}

/// Lives the plans and writes a diary of everyone.
fn diaries(plans: &[Plan]) -> BTreeMap<Resident, Diary> {
    let mut world = fork::fork(warm(), plans, MONTHS as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
    let mut ranked = residents(&world);
    ranked.sort_by(|one, other| risk(&world, *one).total_cmp(&risk(&world, *other)).then(one.cmp(other)));
    let n = ranked.len();
    let mut all: BTreeMap<Resident, Diary> =
        ranked.into_iter().enumerate().map(|(rank, who)| (who, begin(&world, who, Some(rank * 10 / n)))).collect();
    for now in 0..MONTHS {
        month::live(&mut world, &mut crew);
        let here = residents(&world);
        for (who, diary) in &mut all {
            diary.gone |= !here.contains(who);
        }
        for who in here {
            let diary = all.entry(who).or_insert_with(|| begin(&world, who, None));
            assert!(!diary.gone, "nobody returns");
            for lane in 0..plans.len() {
                write_down(&world, who, lane, now, diary);
            }
        }
    }
    all
}

fn write_down(world: &World, who: Resident, lane: usize, now: usize, diary: &mut Diary) {
    let lives = &world.neighbourhoods[who.0].sides[lane].lives;
    let events = lives.events[who.1];
    diary.hidden.insert((lane, now), lives.hidden_months[who.1] > 0);
    let (lonely, loaded) = spells_now(world, who, lane);
    diary.lonely[lane] = if lonely { diary.lonely[lane] + 1 } else { 0 };
    diary.loaded[lane] = if loaded { diary.loaded[lane] + 1 } else { 0 };
    let first = !diary.months.contains_key(&(lane, Event::Contact as u8));
    for (event, happened) in [
        (Event::Contact, events & CONTACT != 0 && first),
        (Event::Specialised, events & CARE_BEGAN != 0),
        (Event::Crisis, events & CRISIS != 0),
        (Event::Debt, events & INTO_DEBT != 0),
        (Event::Stopping, events & STOPPED != 0),
        (Event::Loneliness, diary.lonely[lane] == 3),
        (Event::CareLoad, diary.loaded[lane] == 3),
    ] {
        if happened {
            diary.months.entry((lane, event as u8)).or_default().push(now);
        }
    }
}

/// Classes of a resident's events, with the month that decides the year and the months of delay.
fn classes(plan: &[usize], against: &[usize]) -> Vec<(Class, usize, usize)> {
    let both = plan.iter().zip(against).map(|(&one, &other)| match one.cmp(&other) {
        std::cmp::Ordering::Equal => (Class::Unchanged, other, 0),
        std::cmp::Ordering::Greater => (Class::Postponed, other, one - other),
        std::cmp::Ordering::Less => (Class::BroughtForward, other, other - one),
    });
    let prevented = against.iter().skip(plan.len()).map(|&month| (Class::Prevented, month, 0));
    let extra = plan.iter().skip(against.len()).map(|&month| (Class::Extra, month, 0));
    both.chain(prevented).chain(extra).collect()
}

/// Numbers by split, stratum, kind and cell.
type Counts = BTreeMap<(By, usize, Event, usize), u32>;

fn plain(diaries: &BTreeMap<Resident, Diary>, pair: (usize, usize)) -> Counts {
    let mut counts = Counts::new();
    let nothing = Vec::new();
    for diary in diaries.values() {
        for event in Event::ALL {
            let months = |lane: usize| diary.months.get(&(lane, event as u8)).unwrap_or(&nothing);
            let (plan, against) = (months(pair.0), months(pair.1));
            let mut found: Vec<(usize, usize, u32)> = Vec::new();
            for (class, month, shift) in classes(plan, against) {
                found.push((class as usize, month, 1));
                match class {
                    Class::Postponed => found.push((MONTHS_POSTPONED, month, shift as u32)),
                    Class::BroughtForward => found.push((MONTHS_FORWARD, month, shift as u32)),
                    _ => {}
                }
            }
            if let (Event::Contact, Some(&first)) = (event, plan.first()) {
                let later = against.first().is_none_or(|&twin| twin > first);
                if later && diary.hidden[&(pair.1, first)] {
                    found.push((Class::Surfaced as usize, first, 1));
                }
            }
            for (cell, month, amount) in found {
                for &(by, stratum) in diary.strata.iter().chain(&[(By::Year, month / 12)]) {
                    *counts.entry((by, stratum, event, cell)).or_default() += amount;
                }
            }
        }
    }
    counts
}

fn told(unseen: &Unseen, wijken: usize) -> Counts {
    let mut counts = Counts::new();
    for (by, size) in By::ALL.into_iter().zip(By::sizes(MONTHS / 12, wijken)) {
        for stratum in 0..size {
            for event in Event::ALL {
                for cell in 0..8 {
                    let count = unseen.cell((by, stratum), event, cell);
                    if count > 0 {
                        counts.insert((by, stratum, event, cell), count);
                    }
                }
            }
        }
    }
    counts
}

#[test]
fn streaming_finds_what_collecting_first_and_matching_afterwards_finds() {
    let (plans, pairs) = (plans(), [(1, 0), (2, 0), (3, 0), (2, 1)]);
    let (seen, diaries) = (watched(&plans, &pairs, MONTHS), diaries(&plans));
    assert!(diaries.values().filter(|diary| diary.gone).count() > 200, "many leave");
    for (unseen, pair) in seen.pairs.iter().zip(pairs) {
        assert_eq!(told(unseen, 3), plain(&diaries, pair), "{pair:?}");
    }
    let everyone = |class| Event::ALL.map(|event| seen.pairs[0].total(event, class)).iter().sum::<u32>();
    for class in Class::ALL {
        assert!(everyone(class) > 0, "{class:?} never happens in this test");
    }
}

#[test]
fn classes_add_up_to_the_events_of_each_world() {
    let (plans, pairs) = (plans(), [(1, 0), (2, 1)]);
    let (seen, diaries) = (watched(&plans, &pairs, MONTHS), diaries(&plans));
    for (unseen, (plan, against)) in seen.pairs.iter().zip(pairs) {
        for event in Event::ALL {
            let lived =
                |lane: usize| diaries.values().filter_map(|d| d.months.get(&(lane, event as u8))).map(Vec::len).sum::<usize>();
            let sum = |classes: &[Class]| classes.iter().map(|&class| unseen.total(event, class) as usize).sum::<usize>();
            let both = sum(&[Class::Unchanged, Class::Postponed, Class::BroughtForward]);
            assert_eq!(both + sum(&[Class::Prevented]), lived(against), "{event:?}");
            assert_eq!(both + sum(&[Class::Extra]), lived(plan), "{event:?}");
        }
    }
}

#[test]
fn identical_plans_change_nothing() {
    let plan = &plans()[2];
    let seen = watched(&[plan.clone(), plan.clone()], &[(1, 0)], MONTHS);
    for event in Event::ALL {
        for class in &Class::ALL[1..] {
            assert_eq!(seen.pairs[0].total(event, *class), 0, "{event:?} {class:?}");
        }
    }
    assert!(seen.pairs[0].total(Event::Stopping, Class::Unchanged) > 100);
    assert!(seen.follow.expect("followed").choose(1, 0).is_none(), "nothing to show");
}

#[test]
fn other_plans_and_their_order_do_not_matter() {
    let all = plans();
    let some = watched(&[all[0].clone(), all[2].clone()], &[(1, 0)], MONTHS);
    let more = watched(&all, &[(1, 0), (2, 0), (2, 1)], MONTHS);
    let turned = watched(&[all[0].clone(), all[3].clone(), all[2].clone(), all[1].clone()], &[(3, 0), (2, 0), (2, 3)], MONTHS);
    assert_eq!(more.pairs[1].counts, some.pairs[0].counts);
    for (one, other) in more.pairs.iter().zip(&turned.pairs) {
        assert_eq!(one.counts, other.counts);
    }
    assert_eq!((&more.lanes[0], &more.lanes[1], &more.lanes[2]), (&turned.lanes[0], &turned.lanes[3], &turned.lanes[2]));
    assert_eq!(more.residents, some.residents);
}

#[test]
fn residents_and_their_months_add_up_in_every_split() {
    let seen = watched(&plans(), &[(1, 0)], MONTHS);
    let world = fork::fork(warm(), &plans(), MONTHS as u32);
    let start = residents(&world).len() as u64;
    for by in By::ALL {
        let months: u64 = seen.residents.months.by[by as usize].iter().sum();
        assert_eq!(months, seen.residents.months.by[By::Year as usize].iter().sum::<u64>(), "{by:?}");
        let sum: u64 = seen.residents.start.by[by as usize].iter().map(|&count| u64::from(count)).sum();
        assert!(by == By::Year || sum == start, "{by:?}");
    }
    let deciles = &seen.residents.start.by[By::Risk as usize];
    assert!(deciles[..10].iter().all(|&count| count.abs_diff(start as u32 / 10) <= 1) && deciles[LATER] == 0, "{deciles:?}");
    // Whoever is at more risk is strained more.
    let severe = &seen.lanes[0].severe_months;
    assert!(severe[9] > 4 * severe[4] && severe[4] > severe[0], "{severe:?}");
}

#[test]
fn whoever_is_reached_counts_once_and_hazards_are_those_of_the_world() {
    let (plans, mut reached, mut crises) = (plans(), std::collections::BTreeSet::new(), 0);
    let seen = watched(&plans, &[(1, 0)], MONTHS);
    let mut world = fork::fork(warm(), &plans, MONTHS as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
    for _ in 0..MONTHS {
        month::live(&mut world, &mut crew);
        for who in residents(&world) {
            let events = world.neighbourhoods[who.0].sides[1].lives.events[who.1];
            if events & SIGNAL != 0 && events & CONTACT == 0 || events & LINKED != 0 {
                reached.insert(who);
            }
        }
        crises += world.neighbourhoods.iter().map(|n| n.sides[1].happenings.expected_crises).sum::<i64>();
    }
    assert_eq!(seen.lanes[1].reached as usize, reached.len());
    assert!(reached.len() > 100);
    let years = MONTHS / 12;
    assert_eq!(seen.lanes[1].expected[Event::Crisis as usize * years..][..years].iter().sum::<i64>(), crises);
}

#[test]
fn a_followed_life_is_the_one_that_was_lived() {
    let plans = plans();
    let follow = watched(&plans, &[(1, 0)], MONTHS).follow.expect("followed");
    let lines = follow.choose(1, 0).expect("a strong plan prevents something");
    assert!(lines.shaped(MONTHS));
    let mut world = fork::fork(warm(), &plans, MONTHS as u32);
    let mut crew = Crew::new(&world.neighbourhoods, plans.len(), 1);
    month::live(&mut world, &mut crew);
    let same = |who: &&Resident| {
        let strain = |lane: usize| world.neighbourhoods[who.0].sides[lane].lives.strain[who.1];
        strain(1) == lines.strain[0][0] && strain(0) == lines.strain[1][0]
    };
    let all = residents(&world);
    assert_eq!(all.iter().filter(same).count(), 1, "the lines begin with someone's strain in both plans");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn waiting_events_meet_the_twins_in_their_order(happened in prop::collection::vec((0u8..8, 0u8..8), 1..40), leaves in 0usize..40) {
        let (mut pending, mut tally) = (Pending::new(2), Tally::new(4, 1));
        let place = Place { wijk: 0, code: 5 };
        let stays = happened.len().min(leaves);
        for (month, &(plan, against)) in happened[..stays].iter().enumerate() {
            pending.meet(1, (plan, against), month, (&mut tally, place));
        }
        pending.leave(1, (&mut tally, place));
        prop_assert_eq!(pending.waiting(), 0);
        let unseen = tally.finish((1, 0));
        for (kind, event) in [Event::Loneliness, Event::CareLoad, Event::Crisis].into_iter().enumerate() {
            let months = |of: fn(&(u8, u8)) -> u8| -> Vec<usize> {
                (0..stays).filter(|&month| of(&happened[month]) >> kind & 1 != 0).collect()
            };
            let expected = classes(&months(|both| both.0), &months(|both| both.1));
            for class in &Class::ALL[..5] {
                let found = expected.iter().filter(|(found, ..)| found == class);
                for year in 0..4 {
                    let count = found.clone().filter(|(_, month, _)| month / 12 == year).count() as u32;
                    prop_assert_eq!(unseen.count(By::Year, year, event, *class), count);
                }
            }
            let shift = |class: Class| expected.iter().filter(|(found, ..)| *found == class).map(|(.., shift)| *shift as u32).sum::<u32>();
            prop_assert_eq!(unseen.total_of(event, MONTHS_POSTPONED), shift(Class::Postponed));
            prop_assert_eq!(unseen.total_of(event, MONTHS_FORWARD), shift(Class::BroughtForward));
        }
    }
}

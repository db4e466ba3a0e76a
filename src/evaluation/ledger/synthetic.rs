//! Made-up ledgers for tests: plausible in shape, the same in every run.

use super::event::{Class, Event};
use super::lifelines::{LifeLines, Shows};
use super::strata::{By, CODES, LATER, strata};
use super::tally::{Lane, Ledger, MONTHS_FORWARD, MONTHS_POSTPONED, Margins, Place, Residents, Tally, WITH_HAZARD};
use crate::evaluation::Lived;
use crate::evaluation::observed::Observed;
use crate::observe::record::Record;

/// A record with a ledger of its plans.
pub fn with_ledger(record: Record) -> Lived {
    let unseen = ledger(record.replication, (record.months, record.neighbourhoods, record.plans.len()));
    let observed = Observed::blank(record.months, record.neighbourhoods, record.plans.len());
    Lived { record, unseen, observed }
}

/// A ledger of months, neighbourhoods and plans lived; plan 0 is the reference.
pub fn ledger(replication: u32, lived: (usize, usize, usize)) -> Ledger {
    let (months, wijken, plans) = lived;
    let years = months.div_ceil(12);
    let pairs = (1..plans).map(|plan| counts(replication, plan, years, wijken).finish((plan, 0)));
    let lane = |plan: usize| {
        let mut lane = Lane::new(years);
        for event in WITH_HAZARD {
            let less = 1.0 - 0.01 * plan.min(3) as f64;
            lane.expected[event as usize * years..][..years].fill((level(event) * less * 4_194_303.0) as i64);
        }
        let months = |decile: usize| if decile == LATER { 4_000 } else { 200 + 400 * decile as u64 };
        lane.severe_months.iter_mut().enumerate().for_each(|(decile, sum)| *sum = months(decile));
        lane.reached = 4_000 + 300 * plan.min(3) as u32;
        lane
    };
    let lines = |plan: usize| {
        let strain = |shift: f32| (0..months).map(|month| shift + 0.8 + (month as f32 / 9.0).sin()).collect();
        let care = |from: usize| (0..months).map(|month| ((month / 18 + from) % 5) as u8).collect();
        LifeLines {
            plan,
            against: 0,
            shows: Shows::CrisisPrevented,
            strain: [strain(0.0), strain(0.3)],
            care: [care(0), care(2)],
        }
    };
    Ledger {
        residents: residents(years, wijken),
        lanes: (0..plans).map(lane).collect(),
        pairs: pairs.collect(),
        placebo: (replication < 5).then(|| counts(replication, 20, years, wijken).finish((0, 0))),
        lives: if replication == 0 { (1..plans).map(lines).collect() } else { vec![] },
    }
}

/// Events a year in the reference world.
fn level(event: Event) -> f64 {
    [600.0, 240.0, 140.0, 700.0, 520.0, 1500.0, 210.0][event as usize]
}

fn residents(years: usize, wijken: usize) -> Residents {
    let sizes = By::sizes(years, wijken);
    let (mut start, mut months) = (Margins::new(sizes, 1), Margins::new(sizes, 1));
    for by in By::ALL {
        let size = sizes[by as usize];
        start.by[by as usize].fill(20_000 / size as u32);
        months.by[by as usize].fill(20_000 * 12 * years as u64 / size as u64);
    }
    Residents { start, months }
}

/// The further the plan's number, the weaker it is; number 20 is a placebo.
fn counts(replication: u32, plan: usize, years: usize, wijken: usize) -> Tally {
    let mut tally = Tally::new(years, wijken);
    let strength = if plan == 20 { 0.05 } else { 1.0 / plan as f64 };
    for event in Event::ALL {
        for year in 0..years {
            for step in 0..60usize {
                let code = ((step * 97 + year * 31 + replication as usize * 7) % CODES) as u16;
                let place = Place { wijk: step % wijken, code };
                let decile = strata(code as usize)[2].1;
                let lean = 1.0 + 0.1 * decile.min(9) as f64;
                let share = |part: f64| (level(event) / 60.0 * part * lean).round() as u32;
                let luck = (replication as usize + step + year) % 3;
                let changes = [
                    (Class::Unchanged as usize, share(0.9)),
                    (Class::Postponed as usize, share(0.09 * strength) + u32::from(luck == 0)),
                    (Class::BroughtForward as usize, share(0.05 * strength)),
                    (Class::Prevented as usize, share(0.1 * strength) + u32::from(luck == 1)),
                    (Class::Extra as usize, share(0.04 * strength)),
                    (MONTHS_POSTPONED, 5 * share(0.09 * strength) + 5 * u32::from(luck == 0)),
                    (MONTHS_FORWARD, 3 * share(0.05 * strength)),
                ];
                changes.into_iter().for_each(|change| tally.add(place, year * 12, event as usize, change));
            }
        }
    }
    tally
}

//! Lives the reference world under the status quo and sums it up in the quantities that the targets are about.

use super::calibration::Tails;
use super::replication::warm_up;
use super::{Job, Watch};
use crate::evidence::cbs::NATIONAL_AGES;
use crate::evidence::measures::Measure;
use crate::evidence::targets::StatusQuo;
use crate::observe::Observer;
use crate::observe::record::{Item, Payer, Record};
use crate::observe::ties::{self, FirstLook, Kept};
use crate::residents::lives::PROBLEM_DEBT;
use crate::residents::people::EMPTY;
use crate::services::care::{self, CareType};
use crate::world::{Crew, Neighbourhood, World, fork, month};
use rayon::prelude::*;

/// The years that count: 11–20 (months).
const FROM: usize = 120;
const UNTIL: usize = 240;
const YEARS: f64 = (UNTIL - FROM) as f64 / 12.0;
/// Months after which ties are looked at, and looked at again.
const TIES_FROM: usize = FROM;
const TIES_AGAIN: usize = FROM + ties::BETWEEN;
/// Young in youth care: under 23 (months).
const YOUNG: u16 = 23 * 12;

/// The quantities of one replication under the reference plan, and the tails that the thresholds of observation cut. `None` =
/// stopped.
pub fn with_tails(job: &Job, replication: u32, watch: &dyn Watch) -> Option<(StatusQuo, Tails)> {
    let (record, counted) = live(job, replication, watch)?;
    Some((quantities(&record, &counted), counted.tails))
}

/// Mean of the quantities over replications, under the reference plan of the job. `None` = stopped.
pub fn status_quo(job: &Job, replications: u32, watch: &dyn Watch) -> Option<StatusQuo> {
    let lived = (0..replications).into_par_iter().map(|replication| {
        let (record, counted) = live(job, replication, watch)?;
        watch.finished(replication, false);
        Some(quantities(&record, &counted))
    });
    let lived: Vec<StatusQuo> = lived.collect::<Option<_>>()?;
    let mean = |of: fn(&StatusQuo) -> f64| lived.iter().map(of).sum::<f64>() / lived.len() as f64;
    let mean_of =
        |of: fn(&StatusQuo) -> Option<f64>| lived.iter().map(of).sum::<Option<f64>>().map(|sum| sum / lived.len() as f64);
    Some(StatusQuo {
        lonely: mean(|s| s.lonely),
        severely_lonely: mean(|s| s.severely_lonely),
        strain_mean: mean(|s| s.strain_mean),
        strain_sd: mean(|s| s.strain_sd),
        high_strain: mean(|s| s.high_strain),
        volunteers: mean(|s| s.volunteers),
        members: mean(|s| s.members),
        carers: mean(|s| s.carers),
        heavy_carers: mean(|s| s.heavy_carers),
        team_cases: mean(|s| s.team_cases),
        team_wait: mean(|s| s.team_wait),
        specialised: mean(|s| s.specialised),
        specialised_wait: mean(|s| s.specialised_wait),
        specialised_wmo: mean_of(|s| s.specialised_wmo),
        specialised_ggz: mean_of(|s| s.specialised_ggz),
        youth_care: mean_of(|s| s.youth_care),
        crises: mean(|s| s.crises),
        problem_debt: mean(|s| s.problem_debt),
        debt_inflow: mean(|s| s.debt_inflow),
        ties_kept: mean_of(|s| s.ties_kept),
        care_euros: mean(|s| s.care_euros),
        wmo_euros: mean_of(|s| s.wmo_euros),
        municipal_spread: None,
    })
}

/// One replication of the reference plan, with what the measures do not hold. `None` = stopped.
pub(super) fn live(job: &Job, replication: u32, watch: &dyn Watch) -> Option<(Record, Counted)> {
    let warm = warm_up(job, replication, 1, watch)?;
    let plan = &job.scenario.plans[job.scenario.reference];
    let mut world = fork::fork(&warm, std::slice::from_ref(plan), UNTIL as u32);
    let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
    let mut observer = Observer::new(&world, replication, UNTIL);
    let mut counted = Counted::default();
    let mut ties = None;
    for month in 0..UNTIL {
        if watch.stop() {
            return None;
        }
        let before = (month >= FROM).then(|| world.neighbourhoods.iter().map(Before::of).collect::<Vec<_>>());
        month::live(&mut world, &mut crew);
        observer.look(&world);
        if let Some(before) = before {
            counted.look(&world, &before, month.is_multiple_of(12));
        }
        match month {
            TIES_FROM => ties = Some(FirstLook::at(&world)),
            TIES_AGAIN => counted.ties = ties.take().map_or(Kept::default(), |first: FirstLook| first.again(&world)),
            _ => {}
        }
        watch.worked(1);
    }
    Some((observer.finish(), counted))
}

/// What the measures do not hold.
#[derive(Default)]
pub(super) struct Counted {
    /// Households that came into problem debt.
    into_debt: u64,
    /// Residents under 23, and those of them in youth care (person-months).
    young: u64,
    young_in_care: u64,
    /// By type of care: clients at the start of a year, and entries.
    clients: [u64; 3],
    /// Close ties after seven years.
    ties: Kept,
    /// How many lie beyond any threshold (person-months).
    tails: Tails,
}

/// A neighbourhood a month ago.
struct Before {
    occupancy: Vec<u16>,
    care: Vec<u8>,
    marks: Vec<u8>,
}

impl Before {
    fn of(n: &Neighbourhood) -> Before {
        let lives = &n.sides[0].lives;
        Before { occupancy: n.people.occupancy.clone(), care: lives.care.clone(), marks: lives.marks.clone() }
    }
}

impl Counted {
    fn look(&mut self, world: &World, before: &[Before], first_of_year: bool) {
        for (n, before) in world.neighbourhoods.iter().zip(before) {
            self.look_at_people(n, before, first_of_year);
            self.tails.look(&n.people, &n.sides[0].lives);
            self.look_at_households(n, before);
        }
    }

    fn look_at_people(&mut self, n: &Neighbourhood, before: &Before, first_of_year: bool) {
        let lives = &n.sides[0].lives;
        for bed in (0..n.beds).filter(|&bed| n.people.age[bed] != EMPTY) {
            let young = n.people.age[bed] < YOUNG;
            self.young += u64::from(young);
            let kind = client(lives.care[bed]);
            self.young_in_care += u64::from(young && kind == Some(CareType::Youth as usize));
            let known = before.occupancy[bed] == n.people.occupancy[bed] && client(before.care[bed]) == kind;
            if let Some(kind) = kind.filter(|_| first_of_year || !known) {
                self.clients[kind] += 1;
            }
        }
    }

    /// A household comes into debt if someone who lived there last month still does.
    fn look_at_households(&mut self, n: &Neighbourhood, before: &Before) {
        let in_debt = |marks: u8| {
            (marks & crate::residents::lives::LIVELIHOOD) >> crate::residents::lives::LIVELIHOOD_SHIFT == PROBLEM_DEBT
        };
        for dwelling in 0..n.dwellings.len() {
            let mut beds = n.dwellings.beds(dwelling);
            let first = beds.start;
            let stayed = beds.any(|bed| n.people.occupied(bed) && before.occupancy[bed] == n.people.occupancy[bed]);
            let into = in_debt(n.sides[0].lives.marks[first]) && !in_debt(before.marks[first]);
            self.into_debt += u64::from(stayed && into);
        }
    }
}

/// Type of care of someone in specialised care.
fn client(care_now: u8) -> Option<usize> {
    (care::state(care_now) == care::SPECIALISED_CARE).then(|| care::care_type(care_now))
}

/// Mean of a measure over the years that count.
pub(super) fn mean(record: &Record, measure: Measure) -> f64 {
    record.plans[0].of(measure, record.months)[FROM..UNTIL].iter().sum::<f64>() / (UNTIL - FROM) as f64
}

fn quantities(record: &Record, counted: &Counted) -> StatusQuo {
    let plan = &record.plans[0];
    let mean = |measure: Measure| mean(record, measure);
    let (residents, adults, households) = (mean(Measure::Residents), mean(Measure::Adults), mean(Measure::Households));
    let per_thousand = |count: f64| 1000.0 * count / residents;
    let a_year = |kind: CareType| Some(per_thousand(counted.clients[kind as usize] as f64 / YEARS));
    let euros = |item: Item, payer: Payer| {
        (FROM..UNTIL).map(|month| plan.booked(month, item, payer).euros()).sum::<f64>() / YEARS / residents
    };
    let care_items = [Item::Wijkteam, Item::Wmo, Item::YouthCare, Item::Ggz, Item::Crisis];
    let payers = [Payer::Municipality, Payer::Insurer, Payer::State];
    StatusQuo {
        lonely: mean(Measure::Lonely) / adults,
        severely_lonely: mean(Measure::SevereLonelinessYears) / adults,
        strain_mean: mean(Measure::Strain),
        strain_sd: mean(Measure::StrainSpread),
        high_strain: mean(Measure::HighStrain) / residents,
        // Residents of 15 and over: the composition of the reference world is the national one.
        volunteers: mean(Measure::Volunteers) / (residents * (1.0 - NATIONAL_AGES[0])),
        members: mean(Measure::Members) / residents,
        carers: mean(Measure::Carers) / adults,
        heavy_carers: mean(Measure::HeavyCarers) / mean(Measure::Carers),
        team_cases: per_thousand(mean(Measure::TeamCases)),
        team_wait: mean(Measure::TeamWait),
        specialised: per_thousand(mean(Measure::SpecialisedCases)),
        specialised_wait: mean(Measure::SpecialisedWait),
        specialised_wmo: a_year(CareType::Wmo),
        specialised_ggz: a_year(CareType::Ggz),
        youth_care: Some(counted.young_in_care as f64 / counted.young as f64),
        crises: per_thousand(12.0 * mean(Measure::Crises)),
        problem_debt: mean(Measure::ProblemDebt) / households,
        debt_inflow: counted.into_debt as f64 / YEARS / households,
        ties_kept: Some(counted.ties.kept as f64 / counted.ties.named as f64),
        care_euros: care_items.iter().flat_map(|&item| payers.map(|payer| euros(item, payer))).sum(),
        wmo_euros: Some(euros(Item::Wmo, Payer::Municipality)),
        municipal_spread: None,
    }
}

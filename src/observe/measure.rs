//! From sums to measures: what each measure of the catalogue is in terms of what was seen.

use super::glance::{Glance, SHARE_UNIT, SQUARE_UNIT, STRAIN_UNIT};
use super::record::Item;
use crate::evidence::measures::Measure;
use crate::processes::signalling::HAZARD_ONE;
use crate::units::Cents;
use crate::world::build::FILLED;
use crate::world::{Neighbourhood, PlanState, World};

/// Measures of a neighbourhood or of all: whatever follows from residents alone. `NaN` for the others.
pub fn of_residents(measure: Measure, glance: &Glance) -> f64 {
    let per = |sum: i64, count: i64| if count == 0 { 0.0 } else { sum as f64 / count as f64 };
    let share = |sum: i64| per(sum, glance.residents) / SHARE_UNIT;
    match measure {
        Measure::SevereLonelinessYears => glance.severely_lonely as f64,
        Measure::Lonely => glance.lonely as f64,
        Measure::Meetings => glance.meetings as f64 / 4096.0,
        Measure::ExpectedCrises => glance.expected_crises as f64 / HAZARD_ONE as f64,
        Measure::SignalsThroughTies => glance.signals_through_ties as f64 / HAZARD_ONE as f64,
        Measure::Crises => glance.crises as f64,
        Measure::SpecialisedInflow => glance.specialised_inflow as f64,
        Measure::Residents => glance.residents as f64,
        Measure::Adults => glance.adults as f64,
        Measure::Connectedness => share(glance.connected),
        Measure::Support => share(glance.support),
        Measure::Motivation => share(glance.motivation),
        Measure::Trust => share(glance.trust),
        Measure::CloseTies => per(glance.close_ties, glance.residents),
        Measure::Strain => per(glance.strain, glance.residents) / STRAIN_UNIT,
        Measure::StrainSpread => {
            let mean = per(glance.strain, glance.residents) / STRAIN_UNIT;
            (per(glance.strain_squared, glance.residents) / SQUARE_UNIT - mean * mean).max(0.0).sqrt()
        }
        Measure::HighStrain => glance.high as f64,
        Measure::SevereStrain => glance.severe as f64,
        Measure::HiddenNeed => per(glance.high_hidden, glance.high),
        Measure::NeedMet => per(glance.severe_in_care, glance.severe),
        Measure::Carers => glance.carers as f64,
        Measure::HeavyCarers => glance.heavy_carers as f64,
        Measure::ProblemDebt => glance.debtors as f64,
        Measure::Households => glance.households as f64,
        Measure::InCare => glance.in_care as f64,
        Measure::Members => glance.members as f64,
        Measure::Volunteers => glance.volunteers as f64,
        Measure::VolunteersNeeded => glance.volunteers_needed as f64 / STRAIN_UNIT,
        Measure::LivingGroups => glance.groups as f64,
        Measure::GroupLinks => glance.group_links as f64,
        Measure::Signals => glance.signals as f64,
        Measure::LightHelp => glance.light_help as f64,
        Measure::TeamInflow => glance.team_entries as f64,
        Measure::VisibleSurfaced => glance.surfaced as f64,
        Measure::VisibleNew => (glance.team_entries - glance.surfaced) as f64,
        Measure::Referrals => glance.referrals as f64,
        _ => f64::NAN,
    }
}

/// Measures of one neighbourhood that follow from its offer. `NaN` for the others.
pub fn of_offer(measure: Measure, plan: &PlanState, neighbourhood: (usize, &Neighbourhood)) -> f64 {
    let (number, n) = neighbourhood;
    let offer = &plan.offers[number];
    let value = match measure {
        Measure::PlaceCapital => offer.place,
        Measure::Bridging => offer.bridging,
        // A stock: what is known is gone when nobody is paid to know it.
        Measure::RelationalCapital => offer.relational * offer.funded_fte * 2_500.0 / (n.beds as f32 * FILLED as f32),
        Measure::Tenure => offer.tenure,
        Measure::RelationContinuity => offer.dyad_tenure,
        Measure::ContractContinuity => offer.remaining_contract,
        Measure::PolicyContinuity => offer.since_reprioritised,
        _ => return f64::NAN,
    };
    value as f64
}

/// Measures of the municipality that follow from services, offers and books. `NaN` for the others.
pub fn of_plan(measure: Measure, world: &World, plan: &PlanState) -> f64 {
    let capacity = &plan.capacity;
    let all = |counts: &[u32]| counts.iter().sum::<u32>() as f64;
    match measure {
        Measure::TeamCases => all(&capacity.team_cases),
        Measure::TeamQueue => all(&capacity.team_queue),
        Measure::TeamWait => all(&capacity.team_queue) / (0.1 * all(&capacity.team_cases)).max(1.0),
        Measure::SpecialisedCases => capacity.cases as f64,
        Measure::SpecialisedQueue => capacity.queue as f64,
        Measure::SpecialisedWait => world.laws.specialised.wait(capacity.queue, capacity.cases),
        Measure::SpecialisedPlaces => capacity.places + plan.offers.iter().map(|offer| offer.specialised_places).sum::<f64>(),
        Measure::PreventiveEuros => booked(plan, |item| (item as usize) <= Item::CarerSupport as usize),
        Measure::CareEuros => booked(plan, Item::of_care),
        Measure::NetCostAll => booked(plan, |_| true),
        Measure::NetCostMunicipality => plan.ledger.iter().step_by(3).copied().sum::<Cents>().euros(),
        _ => mean_offer(measure, &world.neighbourhoods, plan),
    }
}

/// Mean over neighbourhoods, by beds; what belongs to workers by funded hours.
fn mean_offer(measure: Measure, neighbourhoods: &[Neighbourhood], plan: &PlanState) -> f64 {
    let by_hours = matches!(measure, Measure::Tenure | Measure::RelationContinuity);
    let (mut sum, mut weight) = (0.0, 0.0);
    for (i, n) in neighbourhoods.iter().enumerate() {
        let w = if by_hours { plan.offers[i].funded_fte as f64 } else { n.beds as f64 };
        sum += w * of_offer(measure, plan, (i, n));
        weight += w;
    }
    if weight > 0.0 { sum / weight } else { 0.0 }
}

fn booked(plan: &PlanState, wanted: impl Fn(Item) -> bool) -> f64 {
    let items = Item::ALL.iter().filter(|&&item| wanted(item));
    items.flat_map(|&item| &plan.ledger[item as usize * 3..][..3]).copied().sum::<Cents>().euros()
}

//! Step 14, the ledger: every flow of euros of the month is one line, booked once, in whole cents.

use super::{Laws, Neighbourhood, PlanState};
use crate::evidence::parameters::Money;
use crate::funding::ledger::{Item, Payer};
use crate::services::care::CareType;
use crate::units::Cents;

/// Books care, crises and the base wijkteam; the institutions have booked their own.
pub fn book(l: usize, plan: &mut PlanState, neighbourhoods: &[Neighbourhood], laws: &Laws) {
    let money = &laws.parameters.money;
    let mut clients = [0u32; 3];
    let mut crises = 0;
    for n in neighbourhoods {
        let h = &n.sides[l].happenings;
        clients.iter_mut().zip(h.clients).for_each(|(sum, count)| *sum += count);
        crises += h.crises;
    }
    let slots: f64 = plan.capacity.team_slots.iter().sum();
    let team = slots / laws.parameters.team.slots_per_fte * money.wijkteam / 12.0;
    let own = care_share(plan, clients.iter().sum());
    let mut line = |item: Item, payer: Payer, euros: f64| {
        plan.ledger[item as usize * 3 + payer as usize] += Cents::from_euros(euros);
    };
    line(Item::Wijkteam, Payer::Municipality, team);
    for (kind, &count) in CareType::ALL.iter().zip(&clients) {
        let (item, payer, price) = price(*kind, money);
        line(item, payer, count as f64 * price / 12.0 * own);
    }
    let acute = crises as f64 * money.crisis;
    line(Item::Crisis, Payer::Insurer, acute * money.crisis_insurer);
    line(Item::Crisis, Payer::Municipality, acute * money.crisis_municipality);
    line(Item::Crisis, Payer::State, acute * (1.0 - money.crisis_insurer - money.crisis_municipality));
}

/// Share of client-months that is not paid by places which a stream bought.
fn care_share(plan: &PlanState, clients: u32) -> f64 {
    let bought: f64 = plan.offers.iter().map(|offer| offer.specialised_places.max(0.0)).sum();
    1.0 - (bought / (clients as f64).max(1.0)).min(1.0)
}

/// Item, payer and price (€ per client-year) of a type of care.
fn price(kind: CareType, money: &Money) -> (Item, Payer, f64) {
    match kind {
        CareType::Youth => (Item::YouthCare, Payer::Municipality, money.youth),
        CareType::Wmo => (Item::Wmo, Payer::Municipality, money.wmo),
        CareType::Ggz => (Item::Ggz, Payer::Insurer, money.ggz),
    }
}

/// Acute and specialised spending of a month's ledger.
pub fn acute_and_specialised(ledger: &[Cents]) -> Cents {
    let items = Item::ALL.iter().filter(|item| item.of_care());
    items.flat_map(|&item| &ledger[item as usize * 3..][..3]).copied().sum()
}

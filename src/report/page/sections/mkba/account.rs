//! One plan's costs and benefits against the reference, from the rows of the payers.

use super::super::super::Page;
use crate::compare::payers::PAYERS;
use crate::observe::record::{Item, Payer};

/// Of one payer in one calendar year or over all (euros, whole municipality): extra outside care, and less spent on care.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sides {
    pub cost: f64,
    pub benefit: f64,
    /// The same at present value.
    pub cost_now: f64,
    pub benefit_now: f64,
    /// Care that the plan itself pays for, which is not saved.
    pub bought_care: f64,
}

/// One plan against the reference.
pub struct Account {
    pub plan: usize,
    /// Calendar years, each with the payers in their order.
    pub years: Vec<(i32, [Sides; 3])>,
}

impl Account {
    pub fn of(page: &Page, plan: usize) -> Account {
        let (reference, mut years) = (page.setting().reference, Vec::<(i32, [Sides; 3])>::new());
        for row in page.dossier.comparison.payers.iter().filter(|row| row.plan == plan || row.plan == reference) {
            let sign = if row.plan == plan { 1.0 } else { -1.0 };
            let at = years.iter().position(|(year, _)| *year == row.year).unwrap_or_else(|| {
                years.push((row.year, Default::default()));
                years.len() - 1
            });
            let Some(payer) = PAYERS.iter().position(|&payer| payer == row.payer) else { continue };
            let sides = &mut years[at].1[payer];
            let (euros, now) = (sign * row.euros, sign * row.euros_discounted);
            if row.item.of_care() {
                sides.benefit -= euros;
                sides.benefit_now -= now;
            } else {
                sides.cost += euros;
                sides.cost_now += now;
            }
            if row.item == Item::ExtraSpecialised {
                sides.bought_care += euros;
            }
        }
        years.sort_by_key(|(year, _)| *year);
        Account { plan, years }
    }

    /// A payer over all years, or all payers together.
    pub fn total(&self, payer: Option<Payer>) -> Sides {
        let all = self.years.iter().flat_map(|(_, sides)| PAYERS.iter().zip(sides));
        all.filter(|(of, _)| payer.is_none_or(|payer| payer == **of)).fold(Sides::default(), |sum, (_, sides)| sum.and(sides))
    }

    /// Calendar years with the balance added up until then (euros, present value).
    pub fn balance(&self) -> Vec<(i32, f64)> {
        let mut sum = 0.0;
        let year = |(year, sides): &(i32, [Sides; 3])| {
            sum += sides.iter().map(|sides| sides.benefit_now - sides.cost_now).sum::<f64>();
            (*year, sum)
        };
        self.years.iter().map(year).collect()
    }
}

impl Sides {
    pub fn and(self, other: &Sides) -> Sides {
        Sides {
            cost: self.cost + other.cost,
            benefit: self.benefit + other.benefit,
            cost_now: self.cost_now + other.cost_now,
            benefit_now: self.benefit_now + other.benefit_now,
            bought_care: self.bought_care + other.bought_care,
        }
    }
}

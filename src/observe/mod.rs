//! From a world to monthly records: reads, never writes.

pub mod glance;
pub mod measure;
pub mod record;
pub mod strata;
pub mod ties;

use crate::evidence::measures::{Kind, MEASURES, Measure};
use crate::units::Cents;
use crate::world::World;
use glance::Glance;
use record::{Item, PlanRecord, Record};
use strata::{STRATA, SUMMED};

/// Keeps the record of a replication while it is lived.
pub struct Observer {
    record: Record,
}

impl Observer {
    /// For the plans of a forked world and a number of plan months (a multiple of 12).
    pub fn new(world: &World, replication: u32, months: usize) -> Observer {
        let count = world.neighbourhoods.len();
        let plan = PlanRecord {
            monthly: vec![0.0; Measure::COUNT * months],
            yearly: vec![0.0; Measure::COUNT * count * (months / 12)],
            strata: vec![0; STRATA.len() * SUMMED.len() * (months / 12)],
            ledger: vec![Cents::ZERO; months * Item::ALL.len() * 3],
        };
        let residents = world.neighbourhoods.iter().map(|n| n.sides[0].happenings.residents).sum();
        let plans = vec![plan; world.plans.len()];
        Observer { record: Record { replication, months, neighbourhoods: count, residents, agent_months: 0, plans } }
    }

    /// Keeps to the first plans; others live beside them unrecorded.
    pub fn of_first(mut self, plans: usize) -> Observer {
        self.record.plans.truncate(plans);
        self
    }

    /// Writes down the month that was just lived.
    pub fn look(&mut self, world: &World) {
        let month = world.month.0 as usize;
        let (months, count) = (self.record.months, self.record.neighbourhoods);
        let years = months / 12;
        let recorded = self.record.plans.len();
        for (l, plan) in world.plans.iter().take(recorded).enumerate() {
            let out = &mut self.record.plans[l];
            let mut all = Glance::default();
            for (i, n) in world.neighbourhoods.iter().enumerate() {
                let glance = Glance::of(&n.people, &n.sides[l], &world.laws.parameters.observation);
                all.add(&glance);
                for entry in MEASURES {
                    let own = measure::of_residents(entry.measure, &glance);
                    let value = if own.is_nan() { measure::of_offer(entry.measure, plan, (i, n)) } else { own };
                    let share = if matches!(entry.kind, Kind::Stock | Kind::Index) { 1.0 / 12.0 } else { 1.0 };
                    let cell = (entry.measure.index() * count + i) * years + month / 12;
                    if let Some(sum) = out.yearly.get_mut(cell) {
                        *sum += value * share;
                    }
                }
            }
            for entry in MEASURES {
                let own = measure::of_residents(entry.measure, &all);
                let value = if own.is_nan() { measure::of_plan(entry.measure, world, plan) } else { own };
                out.monthly[entry.measure.index() * months + month] = value;
            }
            out.ledger[month * Item::ALL.len() * 3..][..Item::ALL.len() * 3].copy_from_slice(&plan.ledger);
            self.record.agent_months += all.residents as u64;
        }
        if month % 12 == strata::LOOKED_AT {
            for (out, sums) in self.record.plans.iter_mut().zip(strata::look(world)) {
                for (cell, sum) in sums.into_iter().enumerate() {
                    out.strata[cell * years + month / 12] = sum;
                }
            }
        }
    }

    /// The record, when all months have been lived.
    pub fn finish(self) -> Record {
        self.record
    }
}

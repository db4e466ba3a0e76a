//! Plans, circumstances and worlds that the tests of whole runs share.
#![allow(dead_code)] // every test program uses its own part of this

use weefsel::chance::Chance;
use weefsel::evidence::Parameters;
use weefsel::scenario::plan::*;
use weefsel::scenario::sample::Sample;
use weefsel::units::Bilingual;
use weefsel::world::{Crew, Laws, World, build::build, month::live};

/// Nothing out of the ordinary.
pub fn calm() -> Circumstances {
    Circumstances {
        structural_pressure: vec![],
        shocks: vec![],
        elections: Elections { first: 24, every: 48, reprioritise: 0.0 },
        vacancy_factor: 1.0,
        exit_factor: 1.0,
    }
}

/// A plan of streams and no rules.
pub fn plan(name: &str, streams: Vec<Stream>) -> Plan {
    Plan {
        name: name.into(),
        label: Bilingual::same(name),
        streams,
        base_changes: vec![],
        capability_trap: 0.0,
        booked_savings: None,
        instrumental: None,
        supply: None,
        outreach_share: 0.0,
        nearby_teams: false,
        residents_run_places: false,
        own_space_groups: false,
        sham: None,
        baseline_shift: 0.0,
        equal_money: true,
    }
}

/// A contract that is always renewed, after a tender with selection.
pub fn contract(length: u32, gap: u32) -> Option<Contract> {
    Some(Contract { length, gap, renewal: 1.0, known: 0, tender: Tender::Selected, renew_on_referrals: false })
}

/// The standard extra stream: €28 for workers and €12 for places per resident per year.
pub fn stream(contract: Option<Contract>, overhead: f64) -> Stream {
    Stream {
        name: "base-plus".into(),
        buys: Buys { workers: 28.0, places: 12.0, ..Buys::default() },
        start: 0,
        contract,
        pause: None,
        overhead,
        keep: 0.4,
        handover: 0.15,
        ring_fenced: false,
        allocation: Allocation::Equal,
        roll_out: RollOut::All,
        partners: 0,
        monitoring: Monitoring::None,
        innovation: 0.0,
        target: None,
        abcd: 0.0,
    }
}

/// The standard plans of equal money: ten-year contracts; four years; two years with and without gaps; cut and repair.
pub fn continuous() -> Plan {
    plan("continuous", vec![stream(contract(120, 0), 0.04)])
}
pub fn four_years() -> Plan {
    plan("four-years", vec![stream(contract(48, 0), 0.08)])
}
pub fn seamless() -> Plan {
    plan("two-years", vec![stream(contract(24, 0), 0.12)])
}
pub fn gaps() -> Plan {
    plan("two-years-gaps", vec![stream(contract(24, 6), 0.12)])
}
pub fn cut(saved: bool) -> Plan {
    let mut cut = stream(contract(120, 0), 0.04);
    cut.pause = Some(Pause { from: 48, until: 72, saved });
    plan(if saved { "cut-saved" } else { "cut-and-repair" }, vec![cut])
}

/// A world at the end of its warm-up.
pub fn warm(sample: &Sample, parameters: &Parameters, circumstances: &Circumstances, chance: Chance) -> World {
    let mut world = build(sample, Laws::new(parameters, circumstances), chance);
    let mut crew = Crew::new(&world.neighbourhoods, 1, 1);
    (0..120).for_each(|_| live(&mut world, &mut crew));
    world
}

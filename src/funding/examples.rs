//! Plans and places for tests: the standard extra stream and small municipalities.

use super::Site;
use crate::scenario::plan::*;
use crate::units::Bilingual;

pub fn sites(count: usize) -> Vec<Site> {
    let site = |n: usize| Site {
        residents: 1_000 + 377 * ((n * 5) % 7) as u32,
        ages: [0.2, 0.55, 0.2],
        adversity: 0.5 + 0.17 * ((n * 5) % count) as f64 + 0.001 * n as f64,
        district: n / 4,
    };
    (0..count).map(site).collect()
}

pub fn contract(length: u32, gap: u32) -> Option<Contract> {
    Some(Contract { length, gap, renewal: 1.0, known: 0, tender: Tender::Selected, renew_on_referrals: false })
}

pub fn stream(contract: Option<Contract>) -> Stream {
    Stream {
        name: "base-plus".into(),
        buys: Buys { workers: 28.0, places: 12.0, ..Buys::default() },
        start: 0,
        contract,
        pause: None,
        overhead: 0.04,
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

pub fn plan(streams: Vec<Stream>) -> Plan {
    Plan {
        name: "example".into(),
        label: Bilingual::same("example"),
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

pub fn circumstances() -> Circumstances {
    Circumstances {
        structural_pressure: vec![],
        shocks: vec![],
        elections: Elections { first: 24, every: 48, reprioritise: 0.0 },
        vacancy_factor: 1.0,
        exit_factor: 1.0,
    }
}

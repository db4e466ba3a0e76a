//! Plans and places for tests: the standard extra stream and small municipalities.

use super::Site;
use crate::scenario::plan::*;

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
    Some(Contract { length, gap, renewal: 1.0, known: 0, tender: Tender::Selected, judged_by: None, renew_on_referrals: false })
}

pub fn stream(contract: Option<Contract>) -> Stream {
    let buys = Buys { workers: 28.0, places: 12.0, ..Buys::default() };
    Stream::of("base-plus", buys, contract)
}

pub fn plan(streams: Vec<Stream>) -> Plan {
    Plan::of("example", streams)
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

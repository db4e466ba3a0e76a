use super::build::build;
use super::fork::fork;
use super::month::live;
use super::{Crew, Laws, World};
use crate::chance::Chance;
use crate::evidence::Parameters;
use crate::scenario::plan::{Circumstances, Elections, Plan};
use crate::scenario::sample::{Neighbourhood, Sample};
use crate::services::care;
use crate::units::Bilingual;

pub fn circumstances() -> Circumstances {
    Circumstances {
        structural_pressure: vec![],
        shocks: vec![],
        elections: Elections { first: 24, every: 48, reprioritise: 0.0 },
        vacancy_factor: 1.0,
        exit_factor: 1.0,
    }
}

pub fn plan(name: &str) -> Plan {
    Plan {
        name: name.into(),
        label: Bilingual::same(name),
        streams: vec![],
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

pub fn sample(neighbourhoods: usize, residents: u32) -> Sample {
    let one = |i: usize| Neighbourhood {
        code: format!("WK{i:02}"),
        name: format!("Wijk {i}"),
        residents,
        adversity: 0.5 + 1.3 * i as f64 / (neighbourhoods - 1).max(1) as f64,
        district: i * residents as usize / 10_000,
        ages: [0.154, 0.123, 0.25, 0.273, 0.2],
        beds: [0.36, 0.30, 0.12, 0.14, 0.08],
        centroid: None,
    };
    let all: Vec<_> = (0..neighbourhoods).map(one).collect();
    let districts = all.last().unwrap().district + 1;
    Sample { neighbourhoods: all, districts, municipality_residents: (neighbourhoods as u64) * residents as u64 }
}

pub fn world(sample: &Sample, seed: u64) -> World {
    let laws = Laws::new(&Parameters::default(), &circumstances());
    build(sample, laws, Chance::new(seed, 0))
}

#[test]
#[ignore = "prints"]
fn look() {
    let size = std::env::var("N").map_or(8, |n| n.parse().unwrap());
    let plans = std::env::var("L").map_or(4, |n| n.parse().unwrap());
    let t = std::time::Instant::now();
    let sample = sample(size, 2500);
    let mut w = world(&sample, 1);
    println!("build {:?}", t.elapsed());
    let mut crew = Crew::new(&w.neighbourhoods, 1, 1);
    let t = std::time::Instant::now();
    let mut lived = 0u64;
    for _ in 0..120 {
        live(&mut w, &mut crew);
        lived += w.neighbourhoods.iter().map(|n| n.sides[0].happenings.residents as u64).sum::<u64>();
    }
    println!("warm-up {:?} {:.2} M/s", t.elapsed(), lived as f64 / t.elapsed().as_secs_f64() / 1e6);
    let plan_list: Vec<_> = (0..plans).map(|i| plan(&format!("p{i}"))).collect();
    let mut f = fork(&w, &plan_list, 240);
    let mut crew = Crew::new(&f.neighbourhoods, plans, 1);
    let t = std::time::Instant::now();
    let mut lived = 0u64;
    let (mut crises, mut exp, mut entries, mut adm) = (0, 0, 0, 0);
    for m in 0..240 {
        live(&mut f, &mut crew);
        let mut y = 0.0;
        let mut y2 = 0.0;
        let (mut res, mut memb, mut vol, mut high, mut sev, mut lonely, mut severe, mut adults, mut debt, mut hh) =
            (0u32, 0u32, 0u32, 0u32, 0u32, 0u32, 0u32, 0u32, 0, 0);
        let (mut alive, mut q) = (0, 0.0);
        let mut carers = 0;
        let (mut conn, mut ages) = (0.0, [0u32; 5]);
        for n in &f.neighbourhoods {
            let s = &n.sides[0];
            lived += s.happenings.residents as u64;
            crises += s.happenings.crises;
            exp += s.happenings.expected_crises;
            entries += s.happenings.team_entries;
            adm += s.happenings.specialised_admitted;
            debt += s.happenings.debtors;
            hh += s.happenings.households;
            alive += s.groups.alive.iter().filter(|a| **a).count();
            let bands = crate::processes::demography::age_bands(&n.people);
            (0..5).for_each(|b| ages[b] += bands[b]);
            for bed in 0..n.beds {
                if n.people.occupied(bed) {
                    res += 1;
                    let v = s.lives.strain[bed] as f64;
                    y += v;
                    y2 += v * v;
                    high += (v > 1.1) as u32;
                    sev += (v > 1.8) as u32;
                    memb += (s.lives.marks[bed] & 7 != 0) as u32;
                    vol += (s.lives.marks[bed] & 8 != 0) as u32;
                    q += s.lives.trust[bed] as f64;
                    let c = s.lives.connected[bed] as f32 / 65535.0;
                    conn += c as f64;
                    if n.people.age[bed] >= 216 {
                        adults += 1;
                        lonely += (n.people.desired[bed] - c > 0.0) as u32;
                        severe += (n.people.desired[bed] - c > 0.15) as u32;
                        carers += (s.lives.load[bed] > (0.26 * 65535.0) as u16) as u32;
                    }
                }
            }
        }
        if m % 60 == 59 {
            let r = res as f64;
            let cap = &f.plans[0].capacity;
            println!(
                "m{m} res {res} beds {} y {:.3} sd {:.3} high {:.4} sev {:.4} memb {:.3} vol {:.3} alive {alive} q {:.3} c {:.3} lonely {:.3} severe {:.3} carers {:.3} debt {:.3} team {:.1} q{:?} slots {:?} spec {:.1} q {} wait {:.2} K {:.0}",
                f.neighbourhoods.iter().map(|n| n.beds).sum::<usize>(),
                y / r,
                (y2 / r - (y / r).powi(2)).sqrt(),
                high as f64 / r,
                sev as f64 / r,
                memb as f64 / r,
                vol as f64 / r,
                q / r,
                conn / r,
                lonely as f64 / adults as f64,
                severe as f64 / adults as f64,
                carers as f64 / adults as f64,
                debt as f64 / hh as f64,
                1000.0 * cap.team_cases.iter().sum::<u32>() as f64 / r,
                cap.team_queue,
                cap.team_slots,
                1000.0 * cap.cases as f64 / r,
                cap.queue,
                f.laws.specialised.wait(cap.queue, cap.cases),
                cap.places
            );
            println!("   ages {:?}", ages.map(|a| (1000.0 * a as f64 / r).round()));
        }
        assert_eq!(f.neighbourhoods[0].sides[0].lives.strain, f.neighbourhoods[0].sides[plans - 1].lives.strain);
        let _ = care::NONE;
    }
    let years = 20.0 * lived as f64 / 240.0 / 1000.0;
    println!(
        "crises {:.2} expected {:.2} entries {:.1} spec {:.1} per 1000 per year",
        crises as f64 / years,
        exp as f64 / (1u64 << 30) as f64 / years,
        entries as f64 / years,
        adm as f64 / years
    );
    println!("live {:?} {:.2} M/s", t.elapsed(), lived as f64 * plans as f64 / t.elapsed().as_secs_f64() / 1e6);
}

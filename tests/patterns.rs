//! The patterns that the model must be able to show (P1–P8 of the model description), with their numbers. None is coded
//! as an outcome; a pattern that is not seen is reported as such in `docs/verification.md`.
//!
//! `cargo test --release -- --ignored --nocapture`. Seeds are fixed; where a mean over replications must differ from zero it
//! must do so by three standard errors (with six replications a false alarm of about 3 in 200, were the seeds not fixed).

mod common;

use common::*;
use std::sync::OnceLock;
use weefsel::chance::Chance;
use weefsel::evidence::Parameters;
use weefsel::evidence::measures::Measure;
use weefsel::observe::record::Record;
use weefsel::scenario::plan::{BookedSavings, Circumstances};
use weefsel::scenario::sample::reference_world;
use weefsel::services::care;
use weefsel::world::{Crew, fork::fork, month::live};

const SOME: u32 = 6;

const CONTINUOUS: usize = 1;
const FOUR_YEARS: usize = 2;
const SEAMLESS: usize = 3;
const GAPS: usize = 4;
const CUT_AND_REPAIR: usize = 5;
const CUT_SAVED: usize = 6;
const BOOKED: usize = 7;

fn booked_savings() -> weefsel::scenario::plan::Plan {
    let mut booked = plan("booked", vec![]);
    booked.booked_savings = Some(BookedSavings { from: 24, euros: 20.0, to_social_base: true, instrumental: 1.0 });
    booked
}

fn standard() -> &'static [Record] {
    static RECORDS: OnceLock<Vec<Record>> = OnceLock::new();
    RECORDS.get_or_init(|| {
        let plans =
            [plan("status-quo", vec![]), continuous(), four_years(), seamless(), gaps(), cut(false), cut(true), booked_savings()];
        let records = records(&Parameters::default(), &calm(), &plans, SOME);
        println!("plans minus status quo over 20 years, {SOME} replications:");
        for (l, plan) in plans.iter().enumerate().skip(1) {
            let points = |what: Measure, whom: Measure| {
                Mean::of(records.iter().map(|r| {
                    let share = |l| 100.0 * sum(r, l, what, 120..240) / sum(r, l, whom, 120..240);
                    share(l) - share(0)
                }))
            };
            let euros =
                |what: Measure| Mean::of(records.iter().map(|r| (sum(r, l, what, 0..240) - sum(r, 0, what, 0..240)) / 1e6));
            println!(
                "  {:16} lonely {} pp  volunteers {} pp  B {}  expected crises {} %  crises {} %  care {} € m  preventive {} € m",
                plan.name,
                points(Measure::Lonely, Measure::Adults),
                points(Measure::Volunteers, Measure::Adults),
                Mean::of(records.iter().map(|r| sum(r, l, Measure::Bridging, 0..240) / 240.0)),
                percent(&records, l, Measure::ExpectedCrises, 0..240),
                percent(&records, l, Measure::Crises, 0..240),
                euros(Measure::CareEuros),
                euros(Measure::PreventiveEuros),
            );
        }
        records
    })
}

/// Mean over replications of a measure in each month, plan minus reference.
fn gain(records: &[Record], plan: usize, measure: Measure) -> Vec<f64> {
    let of = |r: &Record, l: usize, m: usize| r.plans[l].of(measure, r.months)[m];
    (0..MONTHS).map(|m| records.iter().map(|r| of(r, plan, m) - of(r, 0, m)).sum::<f64>() / records.len() as f64).collect()
}

/// P1: a stronger social base first raises visible caseload; crises fall all the same.
#[test]
#[ignore = "statistical tier"]
fn p1_worse_before_better() {
    let records = standard();
    for (name, measure) in [
        ("wijkteam entries", Measure::TeamInflow),
        ("referrals", Measure::Referrals),
        ("specialised inflow", Measure::SpecialisedInflow),
        ("specialised queue", Measure::SpecialisedQueue),
        ("expected crises", Measure::ExpectedCrises),
    ] {
        let years = [0..12, 12..24, 24..36, 36..60, 60..96, 96..120, 120..240, 0..240];
        let row: Vec<String> = years.map(|months| format!("{:.1}", percent(records, CONTINUOUS, measure, months).mean)).into();
        println!("P1 {name:20} % in years 1, 2, 3, 4–5, 6–8, 9–10, 11–20, all: {}", row.join("  "));
    }
    let early = percent(records, CONTINUOUS, Measure::TeamInflow, 24..36);
    let late = percent(records, CONTINUOUS, Measure::ExpectedCrises, 0..240);
    println!("P1 wijkteam entries in year 3: {early} %; expected crises over 20 years: {late} %");
    assert!(early.over() > 3.0, "more is seen first");
    assert!(late.over() < -3.0, "and less goes wrong");
}

/// P2: half of what was built is gone sooner than half of it was built, and repair takes longer than the loss.
#[test]
#[ignore = "statistical tier"]
fn p2_slow_to_build_quick_to_lose() {
    let records = standard();
    for (name, measure) in [
        ("bridging", Measure::Bridging),
        ("places", Measure::PlaceCapital),
        ("trust", Measure::Trust),
        ("volunteers", Measure::Volunteers),
        ("connectedness", Measure::Connectedness),
    ] {
        let cut = gain(records, CUT_SAVED, measure);
        let full = gain(records, CONTINUOUS, measure);
        let peak = cut[47];
        let built = cut[..48].iter().position(|&x| x > 0.5 * peak).unwrap_or(48);
        let lost = cut[48..72].iter().position(|&x| x < 0.5 * peak);
        let repaired = (72..240).find(|&m| cut[m] > 0.9 * full[m]).map(|m| m - 72);
        println!(
            "P2 {name:14} gain at month 47 {peak:.3}; half built in {built} months, half lost in {lost:?} months of the cut, \
             left at month 71 {:.0} %; within 10 % of the uncut plan {repaired:?} months after repair began",
            100.0 * cut[71] / peak
        );
        if measure == Measure::Bridging {
            let lost = lost.expect("half of the gain is lost");
            assert!(lost < built, "lost in {lost}, built in {built} months");
            assert!(repaired.is_none_or(|repaired| repaired > lost), "repaired in {repaired:?}, lost in {lost} months");
        }
    }
    let crises = |l| percent(records, l, Measure::ExpectedCrises, 0..240);
    println!("P2 expected crises: continuous {} %, cut {} %", crises(CONTINUOUS), crises(CUT_SAVED));
}

/// P3: projects with gaps make relational capital saw-toothed: high at every contract's end, low at every gap's end.
#[test]
#[ignore = "statistical tier"]
fn p3_saw_tooth() {
    let records = standard();
    for (name, measure) in [("B", Measure::Bridging), ("P", Measure::PlaceCapital), ("trust", Measure::Trust)] {
        let level =
            |l: usize, m: usize| records.iter().map(|r| r.plans[l].of(measure, r.months)[m]).sum::<f64>() / records.len() as f64;
        let ends: Vec<f64> = (0..8).map(|k| level(GAPS, 23 + 30 * k)).collect();
        let gaps: Vec<f64> = (0..7).map(|k| level(GAPS, 29 + 30 * k)).collect();
        println!("P3 {name:5} at contract ends {ends:.3?}, at gap ends {gaps:.3?}");
        if measure == Measure::Trust {
            let mean = |l: usize| (0..240).map(|m| level(l, m)).sum::<f64>() / 240.0;
            println!("P3 mean trust: status quo {:.3}, gaps {:.3}, continuous {:.3}", mean(0), mean(GAPS), mean(CONTINUOUS));
            assert!(mean(GAPS) < mean(CONTINUOUS));
        } else {
            assert!((0..7).all(|k| gaps[k] < ends[k] && gaps[k] < ends[k + 1]), "no teeth in {name}");
        }
    }
}

/// P4: with part of the overspend on acute care taken from prevention, hard times erode prevention and its effect.
#[test]
#[ignore = "statistical tier"]
fn p4_capability_trap() {
    let hard = Circumstances { structural_pressure: vec![(0, 1.4)], ..calm() };
    let trapped = |share: f64| {
        let mut plan = continuous();
        plan.capability_trap = share;
        plan
    };
    let plans = [plan("status-quo", vec![]), trapped(0.0), trapped(0.3), trapped(1.0)];
    let records = records(&Parameters::default(), &hard, &plans, SOME);
    let money = |l: usize| {
        Mean::of(
            records
                .iter()
                .map(|r| (sum(r, l, Measure::PreventiveEuros, 0..240) - sum(r, 0, Measure::PreventiveEuros, 0..240)) / 1e6),
        )
    };
    let care = |l: usize| {
        Mean::of(records.iter().map(|r| (sum(r, l, Measure::CareEuros, 0..240) - sum(r, 0, Measure::CareEuros, 0..240)) / 1e6))
    };
    for (l, share) in [(1, 0.0), (2, 0.3), (3, 1.0)] {
        println!(
            "P4 φ {share}: extra preventive € m {}, care € m {}, expected crises {} %",
            money(l),
            care(l),
            percent(&records, l, Measure::ExpectedCrises, 0..240)
        );
    }
    let lost = Mean::of(
        records.iter().map(|r| sum(r, 1, Measure::PreventiveEuros, 0..240) - sum(r, 3, Measure::PreventiveEuros, 0..240)),
    );
    assert!(money(1).mean > money(2).mean && money(2).mean > money(3).mean && lost.over() > 3.0);
    let crises = |l| percent(&records, l, Measure::ExpectedCrises, 0..240).mean;
    assert!(crises(1) < crises(2) && crises(2) < crises(3), "less prevention, less prevented");
}

/// P5: those who are not especially vulnerable hold most entries into specialised care, and more still of what is
/// prevented; clients seen at entry improve far more than help improves them.
#[test]
#[ignore = "statistical tier"]
fn p5_prevention_paradox() {
    use rayon::prelude::*;
    // Entries by [plan][moderate, high vulnerability]; clients followed, their change in a year, what the plan changed.
    let one = |replication: u32| {
        let from = warm(&reference_world(), &Parameters::default(), &calm(), Chance::new(SEED, replication));
        let mut world = fork(&from, &[plan("status-quo", vec![]), continuous()], MONTHS as u32);
        let mut crew = Crew::new(&world.neighbourhoods, 2, 1);
        let mut entries = [[0i64; 2]; 2];
        let (mut followed, mut change, mut truth) = (0u32, 0.0f64, 0.0f64);
        let mut waiting: Vec<(usize, usize, usize, u16, f32)> = vec![];
        for month in 0..MONTHS {
            live(&mut world, &mut crew);
            waiting.retain(|&(since, n, bed, occupancy, strain)| {
                if month < since + 12 {
                    return true;
                }
                let n = &world.neighbourhoods[n];
                if n.people.occupied(bed) && n.people.occupancy[bed] == occupancy {
                    followed += 1;
                    change += (n.sides[1].lives.strain[bed] - strain) as f64;
                    truth += (n.sides[1].lives.strain[bed] - n.sides[0].lives.strain[bed]) as f64;
                }
                false
            });
            for (i, n) in world.neighbourhoods.iter().enumerate() {
                for bed in 0..n.beds {
                    let vulnerable = (n.people.vulnerability[bed] > 0.62) as usize;
                    for (side, entries) in n.sides.iter().zip(&mut entries) {
                        let lives = &side.lives;
                        let new = care::state(lives.care[bed]) == care::SPECIALISED_CARE && lives.care_months[bed] == 0;
                        entries[vulnerable] += new as i64;
                    }
                    let lives = &n.sides[1].lives;
                    if month >= 60 && lives.care[bed] == care::TEAM_QUEUE && lives.care_months[bed] <= 1 {
                        let new = !waiting.iter().rev().take(400).any(|w| w.1 == i && w.2 == bed);
                        if new {
                            waiting.push((month, i, bed, n.people.occupancy[bed], lives.strain[bed]));
                        }
                    }
                }
            }
        }
        (entries, followed, change, truth)
    };
    let all: Vec<_> = (0..SOME).into_par_iter().map(one).collect();
    let total = |plan: usize, class: usize| all.iter().map(|(entries, ..)| entries[plan][class]).sum::<i64>() as f64;
    let share = total(0, 0) / (total(0, 0) + total(0, 1));
    let prevented = [0, 1].map(|class| total(0, class) - total(1, class));
    let of_prevented = prevented[0] / (prevented[0] + prevented[1]);
    let followed: f64 = all.iter().map(|x| x.1 as f64).sum();
    let (change, truth) = (all.iter().map(|x| x.2).sum::<f64>() / followed, all.iter().map(|x| x.3).sum::<f64>() / followed);
    println!(
        "P5 b < 1 SD: {:.1} % of entries, {:.1} % of net prevented ones (net prevented {prevented:?} of {:.0})",
        100.0 * share,
        100.0 * of_prevented,
        total(0, 0) + total(0, 1)
    );
    println!("P5 wijkteam clients a year on: strain {change:+.3} SD, of which the plan {truth:+.3} SD ({followed} clients)");
    assert!(share > 0.5, "most entries come from the many");
    assert!(change < -0.2 && truth.abs() < 0.2 * change.abs(), "the clients' own improvement hides the truth");
}

/// P6: structural adversity weighs more than even seven times the social base can lift.
#[test]
#[ignore = "statistical tier"]
fn p6_limits() {
    let mut seven = continuous();
    (seven.streams[0].buys.workers, seven.streams[0].buys.places) = (180.0, 90.0);
    let plans = [plan("status-quo", vec![]), seven];
    let under = |pressure: f64| {
        let circumstances = Circumstances { structural_pressure: vec![(0, pressure)], ..calm() };
        records(&Parameters::default(), &circumstances, &plans[..if pressure == 1.0 { 2 } else { 1 }], SOME)
    };
    let (normal, half, more) = (under(1.0), under(0.5), under(1.5));
    let against = |other: &[Record]| {
        Mean::of(normal.iter().zip(other).map(|(a, b)| {
            100.0 * (sum(b, 0, Measure::ExpectedCrises, 0..240) / sum(a, 0, Measure::ExpectedCrises, 0..240) - 1.0)
        }))
    };
    let base = percent(&normal, 1, Measure::ExpectedCrises, 0..240);
    println!("P6 expected crises: base × 7 {base} %, pressure halved {} %, pressure × 1.5 {} %", against(&half), against(&more));
    assert!(base.over() < -3.0 && against(&half).mean < base.mean && against(&more).over() > 3.0);
}

/// P7: volunteers used as a hidden cut: fewer of them, although the base grew.
#[test]
#[ignore = "statistical tier"]
fn p7_crowding_out() {
    let records = standard();
    let volunteers = |l: usize| {
        Mean::of(records.iter().map(|r| 100.0 * sum(r, l, Measure::Volunteers, 120..240) / sum(r, l, Measure::Adults, 120..240)))
    };
    println!("P7 volunteers, % of adults: status quo {}, booked savings {}", volunteers(0), volunteers(BOOKED));
    println!("P7 motivation: {} %", percent(records, BOOKED, Measure::Motivation, 120..240));
    println!("P7 bridging: {} %", percent(records, BOOKED, Measure::Bridging, 120..240));
    println!(
        "P7 lonely: {} %; expected crises: {} %",
        percent(records, BOOKED, Measure::Lonely, 120..240),
        percent(records, BOOKED, Measure::ExpectedCrises, 120..240)
    );
    assert!(percent(records, BOOKED, Measure::Volunteers, 120..240).over() < -3.0);
    assert!(percent(records, BOOKED, Measure::Bridging, 120..240).over() > 3.0);
}

/// P8: where partners differ much and stale quickly, short contracts without gaps do as well as continuous ones or better;
/// with gaps they do worse.
#[test]
#[ignore = "statistical tier"]
fn p8_reversal() {
    let mut parameters = Parameters::default();
    (parameters.contracts.fit_spread, parameters.contracts.drift) = (0.5, 0.004);
    let plans = [plan("status-quo", vec![]), continuous(), four_years(), seamless(), gaps()];
    let records = records(&parameters, &calm(), &plans, 10);
    let against_continuous = |l: usize, records: &[Record]| {
        Mean::of(records.iter().map(|r| {
            let of = |l| sum(r, l, Measure::ExpectedCrises, 0..240);
            100.0 * (of(l) - of(CONTINUOUS)) / of(0)
        }))
    };
    for (l, plan) in plans.iter().enumerate().skip(1) {
        println!(
            "P8 σ_e 0.5, drift 0.004: {:16} expected crises {} %, from continuous {} pp",
            plan.name,
            percent(&records, l, Measure::ExpectedCrises, 0..240),
            against_continuous(l, &records)
        );
    }
    let usual = standard();
    for (l, name) in
        [(FOUR_YEARS, "four-years"), (SEAMLESS, "two-years"), (GAPS, "two-years-gaps"), (CUT_AND_REPAIR, "cut-and-repair")]
    {
        println!("P8 at default values: {name:16} from continuous {} pp", against_continuous(l, usual));
    }
    let seamless = against_continuous(SEAMLESS, &records);
    assert!(seamless.mean < 2.0 * seamless.error, "gapless short contracts do as well or better: {seamless}");
    assert!(against_continuous(GAPS, &records).over() > 3.0, "gaps cost");
}

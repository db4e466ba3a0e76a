//! Closed forms (§12.7–12.9, 12.11–12.13): with couplings, demography and departures' trust loss off, the model does what
//! can be worked out on paper. Fixed seeds; within three standard errors. (§12.10 stands beside `processes::staffing`, the
//! place half of §12.11 beside `processes::places`.)

use super::support::*;
use crate::chance::{Chance, Purpose, Subject};
use crate::evidence::Parameters;
use crate::processes::demography::DemographyLaw;
use crate::processes::signalling::HAZARD_ONE;
use crate::residents::lives::VOLUNTEER;
use crate::residents::people::{DEPARTING, EMPTY};
use crate::scenario::plan::Circumstances;
use crate::services::care;
use crate::units::Month;
use crate::world::{Laws, World};

/// No coupling between residents' columns, and none to the institutions but what a test turns on.
fn uncoupled() -> Parameters {
    let mut p = Parameters::default();
    (p.strain.loneliness, p.strain.buffer, p.strain.care_load, p.strain.livelihood) = (0.0, 0.0, 0.0, 0.0);
    (p.strain.waiting_harm, p.signalling.light_help, p.team.casework, p.specialised.effect) = (0.0, 0.0, 0.0, 0.0);
    (p.crisis.aftermath, p.crisis.in_care, p.trust.departure_loss, p.workers.casework_pull) = (0.0, 1.0, 0.0, 0.0);
    (p.livelihood.case_factor, p.livelihood.debt_help) = (1.0, 0.0);
    (p.workers.exit, p.workers.build_time) = (0.0, 1e-3);
    p
}

/// A world whose residents have settled and in which nobody is born, dies or moves from now on.
fn still(parameters: &Parameters, circumstances: &Circumstances, sizes: (usize, u32)) -> World {
    let mut world = young(&sample(sizes.0, sizes.1), parameters, 21);
    world.laws = Laws::new(parameters, circumstances);
    let mut frozen = *parameters;
    let d = &mut frozen.demography;
    (d.death_level, d.leave_home, d.birth, d.move_out, d.letting) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for n in &mut world.neighbourhoods {
        n.demography = DemographyLaw::new(&frozen, n.adversity);
        n.people.marks.iter_mut().for_each(|marks| *marks &= !DEPARTING);
    }
    world
}

/// One value per resident.
fn residents<T>(world: &World, value: impl Fn(usize, usize) -> Option<T>) -> Vec<T> {
    let beds = |n: usize| (0..world.neighbourhoods[n].beds).map(move |bed| (n, bed));
    let all = (0..world.neighbourhoods.len()).flat_map(beds);
    all.filter(|&(n, bed)| world.neighbourhoods[n].people.age[bed] != EMPTY).filter_map(|(n, bed)| value(n, bed)).collect()
}

/// Asserts that the mean of independent values is as expected, within three standard errors.
#[track_caller]
fn assert_mean(what: &str, values: &[f64], expected: f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0);
    let error = (variance / n).sqrt();
    assert!((mean - expected).abs() < 3.0 * error, "{what}: {mean} ± {error}, expected {expected}");
}

/// §12.7, under a pressure that the first households did not know.
#[test]
fn livelihood_settles_in_its_stationary_shares() {
    let mut p = uncoupled();
    let l = &mut p.livelihood;
    (l.to_insecure, l.to_secure, l.to_debt, l.out_of_debt) = (0.02, 0.08, 0.03, 0.07);
    let circumstances = Circumstances { structural_pressure: vec![(-200, 1.7)], ..circumstances() };
    let mut world = still(&p, &circumstances, (3, 2_500));
    pass(&mut world, 90, 1);
    for n in &world.neighbourhoods {
        let a = n.adversity * 1.7;
        let weights = [1.0, 0.02 * a / 0.08, 0.02 * 0.03 * a * a / (0.08 * 0.07)];
        for (state, weight) in weights.iter().enumerate() {
            let homes = (0..n.dwellings.len()).filter(|&d| n.dwellings.let_out[d]);
            let of = |d: usize| n.sides[0].lives.livelihood(n.dwellings.beds(d).start) as usize;
            let shares: Vec<f64> = homes.map(|d| (of(d) == state) as u32 as f64).collect();
            assert_mean(&format!("state {state} at a = {a}"), &shares, weight / weights.iter().sum::<f64>());
        }
    }
}

/// §12.8: fixed point γp/(γp + δ(1−p)), approached at rate 1 − γp − δ(1−p). Strengths are kept in 1/65,536, so the fixed
/// point is known to half a unit over the rate.
#[test]
fn ties_at_constant_contact_go_to_their_fixed_point_at_their_rate() {
    let mut p = uncoupled();
    p.traits.sociability_log_sd = 0.0;
    (p.ties.contact_street, p.ties.contact_place) = (0.09, 0.0);
    let mut world = still(&p, &circumstances(), (2, 600));
    let ties = |p: &Parameters, world: &World, private: bool| -> Vec<f64> {
        let n = &world.neighbourhoods[0];
        let here = |bed: usize| n.people.age[bed] != EMPTY;
        let _ = p;
        let of = |bed: usize| -> Option<f64> {
            if private {
                let end = n.frame.private[bed * 6] as usize;
                let both = here(bed) && end < n.beds && here(end);
                return both.then(|| n.strengths.private[bed * 6] as f64 / 65_536.0);
            }
            let end = n.frame.local[bed * 5];
            let both = end != u16::MAX && here(bed) && here(end as usize & 0x3fff);
            both.then(|| n.strengths.local[bed * 5] as f64 / 65_536.0)
        };
        (0..n.beds).filter_map(of).collect()
    };
    for (private, contact, decay, start) in
        [(true, p.ties.contact_private, p.ties.decay_private, 0.45), (false, 0.09, p.ties.decay_other, 0.05)]
    {
        let mut world = still(&p, &circumstances(), (2, 600));
        // Everybody meets anew: the strengths of the first month are known.
        for n in &mut world.neighbourhoods {
            n.strengths = crate::network::Strengths::new(&n.frame, world.laws.ties.new_private, world.laws.ties.new_local);
        }
        let (up, down) = (p.ties.growth * contact, decay * (1.0 - contact));
        let (fixed, rate) = (up / (up + down), 1.0 - up - down);
        for month in 1..=200 {
            pass(&mut world, 1, 1);
            let expected = fixed + (start - fixed) * rate.powi(month);
            let all = ties(&p, &world, private);
            let unit = 0.5 / 65_536.0 / (1.0 - rate) + 3.0 / 65_536.0;
            assert!(all.len() > 200);
            assert!(all.iter().all(|w| (w - expected).abs() < unit), "month {month}: {} want {expected}", all[0]);
        }
    }
    pass(&mut world, 1, 1);
}

/// §12.9: mean μ + p_e E[S]/κ, variance (σ_y² + p_e E[S²] − (p_e E[S])²)/(1 − (1−κ)²), autocorrelation (1−κ)^12.
#[test]
fn strain_has_the_moments_of_its_equation() {
    let mut p = uncoupled();
    (p.livelihood.to_insecure, p.livelihood.to_debt) = (0.0, 0.0);
    let mut world = still(&p, &circumstances(), (4, 2_500));
    pass(&mut world, 110, 1);
    let s = &p.strain;
    let off = |world: &World| {
        residents(world, |n, bed| {
            let n = &world.neighbourhoods[n];
            Some((n.sides[0].lives.strain[bed] - n.people.vulnerability[bed]) as f64 - s.baseline)
        })
    };
    let before = off(&world);
    pass(&mut world, 12, 1);
    let now = off(&world);
    let (size, square) = (s.event_mean, s.event_mean * s.event_mean * (s.event_log_sd * s.event_log_sd).exp());
    let pushed = s.event_rate * size;
    let mean = pushed / s.mean_reversion;
    let keep = 1.0 - s.mean_reversion;
    let variance = (s.noise * s.noise + s.event_rate * square - pushed * pushed) / (1.0 - keep * keep);
    assert_mean("mean", &now, mean);
    let squares: Vec<f64> = now.iter().map(|y| (y - mean).powi(2)).collect();
    assert_mean("variance", &squares, variance);
    let products: Vec<f64> = now.iter().zip(&before).map(|(y, x)| (y - mean) * (x - mean)).collect();
    assert_mean("autocovariance over a year", &products, variance * keep.powi(12));
}

/// §12.11: trust at constant B goes to (ρ_q B + ρ_d q0)/(ρ_q B + ρ_d), resident by resident.
#[test]
fn trust_at_constant_bridging_goes_to_its_fixed_point() {
    let mut p = uncoupled();
    (p.trust.gain, p.trust.decay) = (0.2, 0.1);
    let mut world = still(&p, &circumstances(), (2, 500));
    pass(&mut world, 110, 1);
    let bridging = world.plans[0].offers[0].bridging as f64;
    assert!(bridging > 0.1, "somebody works there");
    let all = residents(&world, |n, bed| {
        let n = &world.neighbourhoods[n];
        let b = world.plans[0].offers[0].bridging as f64;
        (n.people.age[bed] >= 72 + 109).then(|| {
            let fixed = (0.2 * b + 0.1 * n.people.trust[bed] as f64) / (0.2 * b + 0.1);
            (n.sides[0].lives.trust[bed] as f64, fixed)
        })
    });
    let offers = &world.plans[0].offers;
    assert_eq!(offers[0].bridging, offers[1].bridging, "equal money, equal residents");
    assert!(all.len() > 700 && all.iter().all(|(q, fixed)| (q - fixed).abs() < 2e-6));
}

/// §12.12, care: at constant strain and without limits a resident is none → case → specialised care, each at its own rate.
#[test]
fn care_without_limits_holds_what_flows_in_over_what_flows_out() {
    let mut p = uncoupled();
    (p.strain.mean_reversion, p.strain.noise, p.strain.event_rate, p.strain.baseline) = (1.0, 0.0, 0.0, 0.9);
    (p.traits.vulnerability_sd, p.traits.trust_logit_sd, p.traits.trust_adversity) = (0.0, 0.0, 0.0);
    (p.trust.gain, p.trust.decay, p.signalling.through_ties, p.signalling.gp, p.crisis.level) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let mut world = still(&p, &circumstances(), (2, 2_500));
    let capacity = &mut world.plans[0].capacity;
    (capacity.team_slots, capacity.fixed_slots, capacity.places) = (vec![1e6], true, 1e6);
    pass(&mut world, 115, 1);
    let logistic = |z: f64| 1.0 / (1.0 + (-z).exp());
    let signal = logistic(0.0) * 0.09 * logistic(-0.2);
    let enters = signal * logistic((0.9 - 1.0) / 0.3);
    let refer = 0.05 * logistic((0.9 - 1.2) / 0.4);
    let close = 0.05 + 0.07 * (1.0 - logistic((0.9 - 0.6) / 0.35));
    let exit = 0.03 + 0.06 * (1.0 - logistic((0.9 - 0.7) / 0.35));
    // Stationary law of the three states.
    let weights = [1.0, enters / (refer + close), enters / (refer + close) * refer / exit];
    let states = residents(&world, |n, bed| Some(care::state(world.neighbourhoods[n].sides[0].lives.care[bed])));
    for (state, weight) in [care::NONE, care::TEAM_CASE, care::SPECIALISED_CARE].into_iter().zip(weights) {
        let shares: Vec<f64> = states.iter().map(|&s| (s == state) as u32 as f64).collect();
        assert_mean(&format!("care state {state}"), &shares, weight / weights.iter().sum::<f64>());
    }
}

/// §12.12, volunteers at constant motivation: start/(start + stop).
#[test]
fn volunteers_settle_at_start_over_start_and_stop() {
    let mut p = uncoupled();
    (p.strain.mean_reversion, p.strain.noise, p.strain.event_rate, p.strain.baseline) = (1.0, 0.0, 0.0, -4.0);
    p.traits.vulnerability_sd = 0.0;
    p.traits.motivation_logit_sd = 0.0;
    let v = &mut p.volunteering;
    (v.member_factor, v.outsider_factor, v.bridging_factor, v.overload, v.motivation_worker) = (1.0, 1.0, 0.0, 0.0, 0.0);
    let mut world = still(&p, &circumstances(), (10, 2_500));
    pass(&mut world, 115, 1);
    let m = 1.0 / (1.0 + (0.1f64).exp());
    let x = 1.0 - 0.6 / (1.0 + (5.5f64 / 0.5).exp());
    let (start, stop) = (0.035 * m * x, 0.045 * (1.0 - m) * (2.0 - x));
    let shares = residents(&world, |n, bed| {
        let n = &world.neighbourhoods[n];
        let of_age = (180 + 116..1020).contains(&n.people.age[bed]);
        of_age.then(|| (n.sides[0].lives.marks[bed] & VOLUNTEER != 0) as u32 as f64)
    });
    assert_mean("volunteers", &shares, start / (start + stop));
}

/// §12.13: with strain N(μ, s²) imposed and crises rare, k_cr · exp(1.6(μ−2) + 1.28 s²) a month.
#[test]
fn crises_follow_from_the_spread_of_strain() {
    let mut p = uncoupled();
    (p.strain.mean_reversion, p.strain.noise, p.strain.event_rate) = (0.0, 0.0, 0.0);
    let mut world = still(&p, &circumstances(), (4, 2_500));
    let (mu, s) = (0.3, 0.6);
    let chance = Chance::new(31, 7);
    for n in &mut world.neighbourhoods {
        for bed in 0..n.beds {
            let subject = Subject::fixed(n.people.first_bed + bed as u32);
            n.sides[0].lives.strain[bed] = mu + s * chance.normal(Purpose::Survey, subject, Month(0), 0);
        }
    }
    pass(&mut world, 1, 1);
    let (mut expected, mut crises, mut people) = (0, 0u32, 0usize);
    let per_resident = residents(&world, |n, bed| {
        let n = &world.neighbourhoods[n];
        (n.people.age[bed] >= 72).then(|| 1.0 - (-0.006 * (1.6 * (n.sides[0].lives.strain[bed] as f64 - 2.0)).exp()).exp())
    });
    for _ in 0..60 {
        pass(&mut world, 1, 1);
        expected += world.neighbourhoods.iter().map(|n| n.sides[0].happenings.expected_crises).sum::<i64>();
        crises += world.neighbourhoods.iter().map(|n| n.sides[0].happenings.crises).sum::<u32>();
        people += residents(&world, |n, bed| (world.neighbourhoods[n].people.age[bed] >= 72).then_some(())).len();
    }
    let formula = 0.006 * (1.6 * (mu as f64 - 2.0) + 1.28 * (s as f64).powi(2)).exp();
    assert_mean("hazard per resident", &per_resident, formula);
    let expected = expected as f64 / HAZARD_ONE as f64;
    let mean = expected / people as f64;
    assert!((mean / formula - 1.0).abs() < 0.05, "summed hazard {mean}, formula {formula}");
    assert!((crises as f64 - expected).abs() < 3.0 * expected.sqrt(), "{crises} crises, {expected} expected");
}

use super::super::*;
use rand::{SeedableRng, rngs::Xoshiro256PlusPlus};
use rand_distr::{Distribution, Normal};

const STARTS: [Option<usize>; 7] = [Some(1), Some(2), Some(2), Some(4), Some(5), None, None];

fn numbers(seed: u64, n: usize) -> Vec<f64> {
    Normal::new(40.0, 3.0).expect("a spread").sample_iter(Xoshiro256PlusPlus::seed_from_u64(seed)).take(n).collect()
}

/// Every linear estimator on one set of 42 values.
fn fits(values: &[f64]) -> Vec<Fit> {
    let panel = Panel { clusters: 7, periods: 6, values };
    let fits = [
        difference_in_differences(&panel, &STARTS),
        stepped_wedge(&panel, &STARTS, Wedge::Immediate),
        stepped_wedge(&panel, &STARTS, Wedge::Exposure),
        interrupted_series(values, 20),
    ];
    fits.map(|fit| fit.expect("identified")).to_vec()
}

#[test]
fn weights_times_values_is_the_estimate() {
    for seed in 0..20 {
        let values = numbers(seed, 42);
        for fit in fits(&values) {
            assert!((fit.apply(&values) - fit.estimate.value).abs() < 1e-11, "{:?}", fit.estimate);
            assert!(fit.estimate.defined() && fit.estimate.se > 0.0);
        }
    }
}

#[test]
fn an_estimate_does_not_depend_on_the_level() {
    let values = numbers(5, 42);
    let higher: Vec<f64> = values.iter().map(|value| value + 1000.0).collect();
    for (here, there) in fits(&values).iter().zip(fits(&higher)) {
        assert!((here.estimate.value - there.estimate.value).abs() < 1e-6, "{here:?} {there:?}");
        assert!((here.estimate.se - there.estimate.se).abs() < 1e-6);
        assert!(here.weights.iter().sum::<f64>().abs() < 1e-12);
    }
}

#[test]
fn an_effect_on_every_treated_cell_is_weighed_as_one() {
    let values = numbers(7, 42);
    let treated = |i: usize| STARTS[i / 6].is_some_and(|start| i % 6 >= start);
    let in_panel: Vec<f64> = (0..42).map(|i| if treated(i) { 1.0 } else { 0.0 }).collect();
    let in_series: Vec<f64> = (0..42).map(|i| if i >= 20 { 1.0 } else { 0.0 }).collect();
    for (fit, effect) in fits(&values).iter().zip([&in_panel, &in_panel, &in_panel, &in_series]) {
        assert!((fit.apply(effect) - 1.0).abs() < 1e-12);
    }
}

#[test]
fn the_same_values_give_the_same_bits() {
    let values = numbers(11, 42);
    assert_eq!(fits(&values), fits(&values));
}

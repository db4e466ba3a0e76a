//! Our indices and boxes held against those of SALib and the EMA Workbench on the same tables, and against exact values.
//!
//! The tables are made by `oracles/make_fixtures.py`; no Python is needed here.

use serde_json::Value;
use weefsel::sampling;
use weefsel::sensitivity::prim::{Limit, Settings, prim};
use weefsel::sensitivity::{Column, Interval, morris, sobol};

const G_WEIGHTS: [f64; 6] = [0.0, 1.0, 4.5, 9.0, 99.0, 99.0];

fn fixture(text: &str) -> Value {
    serde_json::from_str(text).expect("a fixture is JSON")
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

fn outcomes(value: &Value) -> Vec<Option<f64>> {
    numbers(value).into_iter().map(Some).collect()
}

fn close(got: f64, want: f64, what: &str) {
    assert!((got - want).abs() <= 1e-9 * want.abs().max(1.0), "{what}: {got}, not {want}");
}

/// Of probabilities however small: to a millionth of themselves.
fn as_likely(got: f64, want: f64, what: &str) {
    assert!((got - want).abs() <= 1e-6 * want.abs(), "{what}: quasi-p {got}, not {want}");
}

/// Two bootstraps of a thousand resamples: half-widths agree to a sixth (their own error is about a fortieth; theirs is a
/// normal interval, ours one of percentiles).
fn as_wide(interval: Interval, half: f64, what: &str) {
    let own = (interval.high - interval.low) / 2.0;
    assert!((own - half).abs() <= half / 6.0 + 1e-12, "{what}: half-width {own}, not {half}");
}

#[test]
fn sobol_indices_are_those_of_salib_on_the_same_outcomes() {
    for (name, case) in fixture(include_str!("oracles/salib_sobol.json")).as_object().expect("functions") {
        let k = case["factors"].as_u64().expect("a count") as usize;
        let got = sobol::sobol(k, &outcomes(&case["outcomes"]), 1).expect("indices");
        let [first, first_half, total, total_half] = ["S1", "S1_conf", "ST", "ST_conf"].map(|key| numbers(&case[key]));
        for (i, index) in got.factors.iter().enumerate() {
            close(index.first, first[i], &format!("{name}: first order of {i}"));
            close(index.total, total[i], &format!("{name}: total of {i}"));
            as_wide(index.first_interval, first_half[i], &format!("{name}: first order of {i}"));
            as_wide(index.total_interval, total_half[i], &format!("{name}: total of {i}"));
        }
        assert_eq!((got.blocks, got.used, got.factors.len()), (256, 256, k));
    }
}

#[test]
fn morris_effects_are_those_of_salib_on_the_same_points() {
    for (name, case) in fixture(include_str!("oracles/salib_morris.json")).as_object().expect("functions") {
        let rows: Vec<Vec<f64>> = case["rows"].as_array().expect("rows").iter().map(numbers).collect();
        let got = morris::morris(&rows, &outcomes(&case["outcomes"]), 1).expect("effects");
        let [mu, mu_star, half, sigma] = ["mu", "mu_star", "mu_star_conf", "sigma"].map(|key| numbers(&case[key]));
        for (i, factor) in got.factors.iter().enumerate() {
            close(factor.mu, mu[i], &format!("{name}: mu of {i}"));
            close(factor.mu_star, mu_star[i], &format!("{name}: mu* of {i}"));
            close(factor.sigma, sigma[i], &format!("{name}: sigma of {i}"));
            as_wide(factor.mu_star_interval, half[i], &format!("{name}: mu* of {i}"));
        }
        assert_eq!((got.trajectories, got.complete), (40, 40));
    }
}

fn ishigami(unit: &[f64]) -> f64 {
    let x: Vec<f64> = unit.iter().map(|u| std::f64::consts::PI * (2.0 * u - 1.0)).collect();
    x[0].sin() + 7.0 * x[1].sin().powi(2) + 0.1 * x[2].powi(4) * x[0].sin()
}

fn g(unit: &[f64]) -> f64 {
    unit.iter().zip(G_WEIGHTS).map(|(u, a)| ((4.0 * u - 2.0).abs() + a) / (1.0 + a)).product()
}

/// First-order and total indices of Sobol's g function: each factor's own variance is 1/(3(1 + a)²).
fn exact_g() -> Vec<(f64, f64)> {
    let own = G_WEIGHTS.map(|a| 1.0 / (3.0 * (1.0 + a) * (1.0 + a)));
    let all: f64 = own.iter().map(|v| 1.0 + v).product();
    own.iter().map(|v| (v / (all - 1.0), v / (1.0 + v) * all / (all - 1.0))).collect()
}

#[test]
fn own_designs_find_the_exact_indices() {
    let exact_ishigami = vec![(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
    let functions: [fn(&[f64]) -> f64; 2] = [ishigami, g];
    for (function, exact) in functions.into_iter().zip([exact_ishigami, exact_g()]) {
        let rows = sampling::saltelli(4096, exact.len(), 3).expect("a design");
        let outcomes: Vec<Option<f64>> = rows.iter().map(|row| Some(function(row))).collect();
        let got = sobol::sobol(exact.len(), &outcomes, 1).expect("indices");
        for (index, (first, total)) in got.factors.iter().zip(exact) {
            assert!((index.first - first).abs() < 0.01, "{} not {first}", index.first);
            assert!((index.total - total).abs() < 0.01, "{} not {total}", index.total);
        }
    }
}

#[test]
fn own_morris_designs_rank_the_g_function_by_its_weights() {
    let rows: Vec<Vec<f64>> = sampling::morris(200, 6, 4, 3).expect("a design").into_iter().map(|row| row.unit).collect();
    let outcomes: Vec<Option<f64>> = rows.iter().map(|row| Some(g(row))).collect();
    let got = morris::morris(&rows, &outcomes, 1).expect("effects");
    for pair in got.factors.windows(2).take(4) {
        assert!(pair[0].mu_star_interval.low > pair[1].mu_star_interval.high, "{pair:?}");
    }
}

/// A table of the fixture; words as categories in the order of the alphabet.
fn table(columns: &Value) -> (Vec<String>, Vec<Column>) {
    let column = |values: &Vec<Value>| {
        if values[0].is_number() {
            return Column::Numbers(values.iter().map(|value| value.as_f64().expect("a number")).collect());
        }
        let code = |value: &Value| value.as_str().and_then(|word| word.strip_prefix('k')?.parse().ok()).expect("k and a number");
        Column::Categories { codes: values.iter().map(code).collect(), count: 4 }
    };
    let all = columns.as_object().expect("columns");
    all.iter().map(|(name, values)| (name.clone(), column(values.as_array().expect("values")))).unzip()
}

#[test]
fn every_box_on_the_trajectory_is_that_of_the_ema_workbench() {
    for (name, case) in fixture(include_str!("oracles/ema_prim.json")).as_object().expect("tables") {
        let (names, columns) = table(&case["columns"]);
        let yes: Vec<bool> =
            case["yes"].as_array().expect("answers").iter().map(|yes| yes.as_bool().expect("yes or no")).collect();
        let got = prim(&columns, &yes, &Settings { resamples: 2, ..Settings::default() }).expect("boxes");
        let theirs = case["trajectory"].as_array().expect("boxes");
        assert_eq!(got.trajectory.len(), theirs.len(), "{name}: boxes");
        for (own, their) in got.trajectory.iter().zip(theirs) {
            let what = format!("{name}, box {}", own.number);
            for (key, value) in [("coverage", own.coverage), ("density", own.density), ("mass", own.mass)] {
                close(value, their[key].as_f64().expect("a share"), &format!("{what}: {key}"));
            }
            assert_eq!(own.restrictions.len() as u64, their["restricted"].as_u64().expect("a count"), "{what}: restricted");
            for restriction in &own.restrictions {
                let column = &their["columns"][&names[restriction.column]];
                same_limits(restriction.quasi_p, &restriction.limit, column, &format!("{what}: {}", names[restriction.column]));
            }
        }
    }
}

/// Limits and the quasi-p of each end; theirs is −1 at a free end.
fn same_limits(whole: f64, own: &Limit, their: &Value, what: &str) {
    let their_p = numbers(&their["quasi_p"]);
    match own {
        Limit::Numbers { low, high, low_quasi_p, high_quasi_p } => {
            let limits = numbers(&their["limits"]);
            for (at, (limit, p)) in [(low, low_quasi_p), (high, high_quasi_p)].into_iter().enumerate() {
                close(limit.unwrap_or(limits[at]), limits[at], what);
                as_likely(p.unwrap_or(-1.0), their_p[at], what);
                assert_eq!(limit.is_none(), p.is_none(), "{what}");
            }
        }
        Limit::Categories { kept } => {
            let words: Vec<String> = kept.iter().map(|code| format!("k{code}")).collect();
            assert_eq!(their["limits"][0], serde_json::json!(words), "{what}");
            as_likely(whole, their_p[0], what);
        }
    }
}

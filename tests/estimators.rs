//! The lens estimators against statsmodels, on the data of `tests/fixtures/lenses/expected.json`; `make.py` beside it writes it.

use serde_json::Value;
use weefsel::evaluation::estimators::*;

fn fixtures(name: &str) -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/lenses/expected.json");
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the fixture")).expect("JSON");
    all[name].as_array().expect("cases").clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn count(value: &Value) -> usize {
    value.as_u64().expect("a count") as usize
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("numbers").iter().map(number).collect()
}

fn starts(case: &Value) -> Vec<Option<usize>> {
    case["starts"].as_array().expect("starts").iter().map(|start| start.as_u64().map(|start| start as usize)).collect()
}

/// Holds two numbers together within a share of the second, or of one for what is smaller.
fn close(ours: f64, theirs: &Value, share: f64, what: &str) {
    let theirs = number(theirs);
    assert!((ours - theirs).abs() <= share * theirs.abs().max(1.0), "{what}: {ours} here, {theirs} there");
}

/// Value, standard error, degrees of freedom, interval and p-value to eight digits.
fn agrees(estimate: &Estimate, expected: &Value) {
    close(estimate.value, &expected["value"], 1e-8, "value");
    close(estimate.se / number(&expected["se"]), &Value::from(1.0), 1e-8, "standard error");
    match expected["df"].as_f64() {
        Some(_) => close(estimate.df, &expected["df"], 1e-8, "degrees of freedom"),
        None => assert_eq!(estimate.df, f64::INFINITY),
    }
    close(estimate.interval().0, &expected["low"], 1e-8, "low");
    close(estimate.interval().1, &expected["high"], 1e-8, "high");
    close(estimate.p_value(), &expected["p"], 1e-8, "p");
}

#[test]
fn means_agree_with_statsmodels() {
    for case in fixtures("one_sample") {
        agrees(&mean_change(&numbers(&case["values"]).into_iter().collect()), &case["estimate"]);
    }
    for case in fixtures("welch") {
        let side = |name: &str| numbers(&case[name]).into_iter().collect::<Moments>();
        agrees(&difference_of_means(&side("a"), &side("b")), &case["estimate"]);
    }
}

#[test]
fn rates_agree_with_statsmodels() {
    for case in fixtures("rates") {
        let rate = |name: &str| Rate { events: number(&case[name][0]), time: number(&case[name][1]) };
        agrees(&change_of_rate(&rate("after"), &rate("before")), &case["estimate"]);
    }
}

#[test]
fn two_way_fixed_effects_with_clustered_errors_agree_with_statsmodels() {
    for case in fixtures("differences") {
        let values = numbers(&case["values"]);
        let panel = Panel { clusters: count(&case["clusters"]), periods: count(&case["periods"]), values: &values };
        agrees(&difference_in_differences(&panel, &starts(&case)).expect("identified").estimate, &case["estimate"]);
    }
}

#[test]
fn segmented_regressions_with_newey_west_errors_agree_with_statsmodels() {
    for case in fixtures("series") {
        let fit = interrupted_series(&numbers(&case["values"]), count(&case["interruption"])).expect("two lines");
        agrees(&fit.estimate, &case["estimate"]);
    }
}

/// Value and standard error to the accuracy of their optimiser. They read the estimate by the normal distribution, we by t with the
/// degrees of freedom within clusters, so intervals and p-values are not compared. A third of the cases sit on the bound of no
/// variance between clusters.
#[test]
fn stepped_wedges_agree_with_the_mixed_models_of_statsmodels() {
    let cases = fixtures("wedges");
    assert!(cases.iter().any(|case| number(&case["immediate"]["ratio"]) < 1e-9), "a case on the bound");
    for case in cases {
        let values = numbers(&case["values"]);
        let panel = Panel { clusters: count(&case["clusters"]), periods: count(&case["periods"]), values: &values };
        for (name, model) in [("immediate", Wedge::Immediate), ("exposure", Wedge::Exposure)] {
            let estimate = stepped_wedge(&panel, &starts(&case), model).expect("identified").estimate;
            close(estimate.value, &case[name]["value"], 1e-4, name);
            close(estimate.se / number(&case[name]["se"]), &Value::from(1.0), 1e-4, "standard error");
        }
    }
}

#[test]
fn the_tails_of_students_t_hold_for_any_degrees_of_freedom() {
    for case in fixtures("student") {
        let at = |value: f64| Estimate { value, se: 1.0, df: number(&case["df"]) };
        close(at(0.0).interval().1 / number(&case["quantile"]), &Value::from(1.0), 1e-9, &format!("quantile {}", case["df"]));
        close(at(2.2).p_value() / number(&case["p"]), &Value::from(1.0), 1e-8, &format!("p-value {}", case["df"]));
    }
}

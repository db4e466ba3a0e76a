//! What can be wrong with the figures of a municipality.

use super::{Municipality, WijkFigures};
use std::collections::BTreeSet;
use std::fmt;

/// Most residents a wijk or municipality may have (persons); more than any Dutch municipality by far.
const MOST_RESIDENTS: u64 = 5_000_000;

/// One defect: where it stands and what is wrong, with the value and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Key in the scenario file, such as `municipality.wijk[2].pct_ages` (rows count from 0).
    pub key: String,
    pub message: String,
}

impl Problem {
    pub fn new(key: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { key: key.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.key, self.message)
    }
}

/// Every problem, in the order of the file.
pub fn of_municipality(municipality: &Municipality) -> Vec<Problem> {
    let mut problems = Vec::new();
    if municipality.name.trim().is_empty() {
        problems.push(Problem::new("municipality.name", "is empty: give the municipality a name"));
    }
    if municipality.wijken.is_empty() {
        problems.push(Problem::new("municipality.wijk", "there is no wijk: add at least one [[municipality.wijk]]"));
    }
    let mut seen = BTreeSet::new();
    for (row, wijk) in municipality.wijken.iter().enumerate() {
        of_wijk(row, wijk, &mut problems);
        if !seen.insert(wijk.code.trim()) {
            let message = format!("{:?} stands twice: each wijk needs its own code", wijk.code);
            problems.push(Problem::new(format!("municipality.wijk[{row}].code"), message));
        }
    }
    let residents = municipality.residents_of_wijken();
    if !municipality.wijken.is_empty() && residents == 0 {
        problems.push(Problem::new("municipality.wijk", "nobody lives here: the residents of all wijken are 0"));
    }
    if residents > MOST_RESIDENTS {
        problems.push(Problem::new("municipality.wijk", format!("{residents} residents in all; at most {MOST_RESIDENTS}")));
    }
    let households = municipality.households;
    let larger = households.all() - households.one;
    if households.counts().iter().any(|count| !count.is_finite() || *count < 0.0) || !(households.one > 0.0 && larger > 0.0) {
        let message = "counts of households must be 0 or more, with some of one person and some larger";
        problems.push(Problem::new("municipality.households", message));
    }
    problems
}

fn of_wijk(row: usize, wijk: &WijkFigures, problems: &mut Vec<Problem>) {
    let mut add = |key: &str, message: String| problems.push(Problem::new(format!("municipality.wijk[{row}].{key}"), message));
    if wijk.code.trim().is_empty() {
        add("code", "is empty: give the wijk a code".into());
    }
    if wijk.residents == 0 {
        add("residents", "is 0: leave out a wijk where nobody lives".into());
    }
    if let Some(ages) = wijk.ages {
        let sum: f64 = ages.iter().sum();
        if ages.iter().any(|share| !(0.0..=1.0).contains(share)) || (sum - 1.0).abs() > 1e-6 {
            add("pct_ages", format!("must be five shares that add up; they are {ages:?}"));
        }
    }
    for (key, value, highest) in [
        ("pct_one_person", wijk.one_person.map(|share| share * 100.0), 100.0),
        ("pct_low_income", wijk.low_income, 100.0),
        ("pct_youth_care", wijk.youth_care, 100.0),
        ("wmo_per_1000", wijk.wmo, 1000.0),
    ] {
        if let Some(value) = value.filter(|value| !(0.0..=highest).contains(value)) {
            add(key, format!("is {value}; allowed is 0 to {highest}"));
        }
    }
    if wijk.centroid.is_some_and(|(x, y)| !x.is_finite() || !y.is_finite()) {
        add("centroid", "must be two numbers (metres, EPSG:28992)".into());
    }
}

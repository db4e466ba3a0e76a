//! Scenario discovery by patient rule induction: a box of a few limits in which the answer is nearly always yes.
//!
//! The method is that of Friedman and Fisher (1999) as Bryant and Lempert (2010) brought it to scenarios, with the choices
//! of the EMA Workbench (Kwakkel 2017): at every step the one twentieth at one end of one number, or one category, is peeled
//! off that raises the share of yes most per point lost; a peel that leaves fewer than one twentieth of the points, or gains
//! nothing, ends it; then limits are moved back out as long as that raises the share (pasting). A number with few values
//! loses whole values, and its limits lie half-way between two. One difference: the Workbench pastes no category back
//! where only categories are restricted; here it may.

mod choose;
mod field;
mod peel;
mod resample;

use super::SensitivityError;
use super::column::{Column, check};
use field::{Field, Side};
use serde::Serialize;

/// Points below which nothing is said: one peel must take one of them.
pub const LEAST_POINTS: usize = 20;

/// How the search goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Share of the points in the box that a step takes from a number (0–0.5).
    pub alpha: f64,
    /// Share of all points that a box must hold (0–1).
    pub mass: f64,
    /// Most restricted columns of the chosen box.
    pub dimensions: usize,
    /// Halves of the table on which the search is repeated.
    pub resamples: u32,
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { alpha: 0.05, mass: 0.05, dimensions: 4, resamples: 20, seed: 1 }
    }
}

/// What the search found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prim {
    pub points: usize,
    /// Points with the answer yes.
    pub cases: usize,
    /// All boxes, from the whole space inwards, the pasted ones last.
    pub trajectory: Vec<PrimBox>,
    /// Every box of the trajectory loses its least sure restriction (highest quasi-p) until all are sure (at most 0.05) and
    /// no more than `Settings::dimensions`; of what is left, the box with the highest `phi`. None where no restriction holds.
    pub chosen: Option<PrimBox>,
    /// How often each column is restricted in the chosen box's likes when the search is repeated; empty without a choice.
    pub reproduced: Vec<Reproduced>,
    /// Repetitions that the shares of `reproduced` rest on.
    pub resamples: u32,
}

/// A box: the points within all of its limits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PrimBox {
    /// Place on the trajectory, from 0; of the chosen box, of the one that it was made from.
    pub number: usize,
    /// Points in the box, and those with the answer yes.
    pub points: usize,
    pub cases: usize,
    /// Share of all cases that the box holds (0–1).
    pub coverage: f64,
    /// Share of the box's points that are cases (0–1).
    pub density: f64,
    /// Share of all points that the box holds (0–1).
    pub mass: f64,
    /// Correlation of being in the box with being a case (Matthews 1975): 1 if they are the same, 0 if unrelated.
    pub phi: f64,
    /// One for every restricted column, in their order.
    pub restrictions: Vec<Restriction>,
}

/// The limits of one column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Restriction {
    pub column: usize,
    pub limit: Limit,
    /// Probability of at least so many cases in the box by chance alone, were this restriction void (one-sided binomial; as
    /// the box was searched for, a guide and no test).
    pub quasi_p: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// From and up to, both included; none where the end is free. `quasi_p` of each end alone.
    Numbers { low: Option<f64>, high: Option<f64>, low_quasi_p: Option<f64>, high_quasi_p: Option<f64> },
    /// Category numbers that are left.
    Categories { kept: Vec<usize> },
}

/// One column over the repetitions (shares, 0–1).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reproduced {
    pub column: usize,
    /// Restricted in the box of the nearest coverage.
    pub at_coverage: f64,
    /// Restricted in the box of the nearest density.
    pub at_density: f64,
}

/// Looks for a box of columns in which `yes` is common. Errors: columns of other lengths or with unreadable values, fewer than
/// twenty points, one answer only, a setting outside its range.
pub fn prim(columns: &[Column], yes: &[bool], settings: &Settings) -> Result<Prim, SensitivityError> {
    check(columns, yes.len())?;
    let points = yes.len();
    if points < LEAST_POINTS {
        return Err(SensitivityError::FewPoints { points, need: LEAST_POINTS });
    }
    if yes.iter().all(|answer| *answer == yes[0]) {
        return Err(SensitivityError::OneAnswer { points, answer: yes[0] });
    }
    for (name, value, most) in [("alpha", settings.alpha, 0.5), ("the least mass", settings.mass, 1.0)] {
        if !(value > 0.0 && value < most) {
            return Err(SensitivityError::Setting { name, above: 0.0, below: most, value });
        }
    }
    let field = Field::new(columns, yes);
    let boxes = search(&field, settings);
    let trajectory: Vec<PrimBox> = boxes.iter().enumerate().map(|(number, sides)| field.measured(number, sides)).collect();
    let chosen = choose::choose(&field, &boxes, settings.dimensions);
    let (reproduced, resamples) = match &chosen {
        Some(chosen) => resample::reproduced(&field, chosen, settings),
        None => (vec![], 0),
    };
    Ok(Prim { points, cases: field.cases, trajectory, chosen, reproduced, resamples })
}

/// The limits of all boxes from the whole space on: peeled, then pasted.
fn search(field: &Field, settings: &Settings) -> Vec<Vec<Side>> {
    let mut boxes = vec![field.whole.clone()];
    while let Some(next) = peel::peel(field, boxes.last().unwrap_or(&field.whole), settings) {
        boxes.push(next);
    }
    while let Some(next) = peel::paste(field, boxes.last().unwrap_or(&field.whole), settings) {
        boxes.push(next);
    }
    boxes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sampling::latin_hypercube;

    /// Yes above 0.6 of the first and below 0.3 of the third column in two of four categories, with a little noise.
    fn table(points: u32) -> (Vec<Column>, Vec<bool>) {
        let rows = latin_hypercube(points, 6, 8).unwrap();
        let code = |row: &[f64]| (row[3] * 4.0) as usize;
        let yes = |row: &Vec<f64>| (row[0] > 0.6 && row[2] < 0.3 && code(row) % 2 == 1) != (row[5] < 0.01);
        let mut columns: Vec<Column> = (0..3).map(|i| Column::Numbers(rows.iter().map(|row| row[i]).collect())).collect();
        columns.push(Column::Categories { codes: rows.iter().map(|row| code(row)).collect(), count: 4 });
        columns.push(Column::Numbers(rows.iter().map(|row| (row[4] * 3.0).floor()).collect()));
        (columns, rows.iter().map(yes).collect())
    }

    #[test]
    fn the_box_that_was_put_in_is_found() {
        let (columns, yes) = table(2000);
        let settings = Settings { mass: 0.02, ..Settings::default() };
        let got = prim(&columns, &yes, &settings).unwrap();
        let chosen = got.chosen.unwrap();
        assert!(chosen.coverage > 0.75 && chosen.density > 0.9, "{chosen:?}");
        let [first, third, category] = &chosen.restrictions[..] else { panic!("{chosen:?}") };
        let Limit::Numbers { low: Some(low), high: None, .. } = first.limit else { panic!("{first:?}") };
        let Limit::Numbers { low: None, high: Some(high), .. } = third.limit else { panic!("{third:?}") };
        assert!((low - 0.6).abs() < 0.03 && (high - 0.3).abs() < 0.03, "{low} {high}");
        assert_eq!(category.limit, Limit::Categories { kept: vec![1, 3] });
        assert!(chosen.restrictions.iter().all(|restriction| restriction.quasi_p < 1e-6));
        let shares: Vec<bool> = got.reproduced.iter().map(|column| column.at_coverage > 0.9).collect();
        assert_eq!(shares, [true, false, true, true, false], "{:?}", got.reproduced);
    }

    #[test]
    fn boxes_nest_while_peeled_and_each_is_denser() {
        let (columns, yes) = table(1000);
        let got = prim(&columns, &yes, &Settings::default()).unwrap();
        assert_eq!((got.trajectory[0].mass, got.trajectory[0].coverage), (1.0, 1.0));
        for pair in got.trajectory.windows(2) {
            assert!(pair[1].density > pair[0].density && pair[1].mass >= 0.05, "{pair:?}");
        }
    }

    #[test]
    fn noise_gives_no_box_that_repeats() {
        let (columns, _) = table(400);
        let noise: Vec<bool> = latin_hypercube(400, 1, 6).unwrap().iter().map(|row| row[0] < 0.3).collect();
        let got = prim(&columns, &noise, &Settings::default()).unwrap();
        let firm = got.reproduced.iter().filter(|column| column.at_coverage.min(column.at_density) > 0.9).count();
        assert!(got.chosen.is_none_or(|chosen| chosen.phi < 0.3) && firm == 0, "{:?}", got.reproduced);
    }

    #[test]
    fn a_table_without_a_question_is_refused() {
        let (columns, yes) = table(400);
        let one = Err(SensitivityError::OneAnswer { points: 400, answer: true });
        assert_eq!(prim(&columns, &[true; 400], &Settings::default()), one);
        let few = Err(SensitivityError::FewPoints { points: 2, need: 20 });
        assert_eq!(prim(&[Column::Numbers(vec![0.0, 1.0])], &[true, false], &Settings::default()), few);
        let greedy = Settings { alpha: 0.5, ..Settings::default() };
        assert!(matches!(prim(&columns, &yes, &greedy), Err(SensitivityError::Setting { .. })));
    }
}

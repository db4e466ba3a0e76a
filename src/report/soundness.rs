//! How far a lens can be trusted, when it could tell, and which cannot be fed: what the terminal and the page both say.

use super::evaluated::Evaluated;
use crate::compare::Setting;
use crate::evaluation::lenses::LensRow;
use crate::evaluation::lenses::table::ENOUGH_POWER;
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::Lens;
use crate::units::Language;

/// Outcomes that the reports show; `lenses.csv` has the others.
pub const SHOWN: [Outcome; 4] = [Outcome::Distress, Outcome::SpecialisedInflow, Outcome::NewNeed, Outcome::CareEuros];
/// False alarms (share) up to which a lens is seldom wrong.
pub const FEW: f64 = 0.1;
/// True effects within the interval (share) from which a lens is seldom wrong.
pub const MOSTLY: f64 = 0.8;

/// What the readings of a lens on one outcome are worth, over the replications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// Seldom wrong, and significant mostly.
    Right,
    /// Seldom wrong, and seldom significant: it cannot tell.
    Unsure,
    /// Nothing to find and seldom something found.
    RightlyNothing,
    /// Significant mostly, and the truth mostly elsewhere.
    SureAndWrong,
    /// None of these: it misses the truth too often, or finds something where there is nothing.
    Unreliable,
}

/// The first reading that could tell a plan's effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// Calendar year in which it can be known.
    pub year: i32,
    pub lens: Lens,
    /// Plan month in which it can be known.
    pub month: i32,
}

/// Whether the truth lies within the interval mostly and there are few false alarms.
pub fn seldom_wrong(row: &LensRow) -> bool {
    row.coverage >= MOSTLY && row.false_positive <= FEW && row.lens != Lens::Outputs
}

/// `None` for a reading without an error, such as a sum made beforehand.
pub fn worth(row: &LensRow) -> Option<Worth> {
    if !row.power.is_finite() {
        return None;
    }
    let sure = row.power >= ENOUGH_POWER;
    Some(match seldom_wrong(row) {
        true if sure => Worth::Right,
        true if row.truth == 0.0 => Worth::RightlyNothing,
        true => Worth::Unsure,
        false if sure && row.coverage < MOSTLY => Worth::SureAndWrong,
        false => Worth::Unreliable,
    })
}

/// Of lenses that are seldom wrong, the one that first has enough power on what the reports show.
pub fn first_evidence(evaluated: &Evaluated, rows: &[&LensRow], setting: &Setting) -> Option<Evidence> {
    let shown = |row: &&&LensRow| row.outcome.is_some_and(|outcome| SHOWN.contains(&outcome)) && row.power.is_finite();
    let known = |row: &&LensRow| {
        row.power_from.map(|years| Evidence {
            year: evaluated.known_in(row, years, setting),
            lens: row.lens,
            month: evaluated.known_month(row, years),
        })
    };
    rows.iter().filter(shown).filter(|row| seldom_wrong(row)).filter_map(known).min()
}

/// Reasons why lenses cannot be fed, each with its lenses.
pub fn unfed<'a>(rows: &[&'a LensRow], language: Language) -> Vec<(&'a str, Vec<&'static str>)> {
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        let Some(reason) = row.note.as_ref().map(|note| note.get(language)) else { continue };
        let name = row.lens.entry().label.of(language);
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, names)) => names.push(name),
            None => reasons.push((reason, vec![name])),
        }
    }
    reasons
}

/// Contacts per 1,000 euros of each plan, and how their order agrees with the true fall in crises; `None` where it is not known.
pub fn outputs(told: &[(usize, Vec<&LensRow>)]) -> Option<(Vec<(usize, f64)>, f64)> {
    let of = |rows: &[&LensRow]| {
        rows.iter()
            .find(|row| row.lens == Lens::Outputs && row.estimate.is_finite())
            .map(|row| (row.estimate, row.rank_correlation))
    };
    let found: Vec<(usize, (f64, f64))> = told.iter().filter_map(|(plan, rows)| Some((*plan, of(rows)?))).collect();
    let rank = found.first()?.1.1;
    Some((found.into_iter().map(|(plan, (contacts, _))| (plan, contacts)).collect(), rank))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(power: f64, coverage: f64, false_positive: f64, truth: f64) -> Option<Worth> {
        let bare = LensRow::silent(Lens::BeforeAfterRegister, 1, 20, None);
        worth(&LensRow { outcome: Some(Outcome::Distress), power, coverage, false_positive, truth, ..bare })
    }

    #[test]
    fn every_reading_has_one_worth() {
        assert_eq!(row(0.9, 0.95, 0.05, -1.0), Some(Worth::Right));
        assert_eq!(row(0.2, 0.95, 0.05, -1.0), Some(Worth::Unsure));
        assert_eq!(row(0.05, 0.95, 0.05, 0.0), Some(Worth::RightlyNothing));
        assert_eq!(row(1.0, 0.0, 1.0, -1.0), Some(Worth::SureAndWrong));
        assert_eq!(row(1.0, 0.95, 0.6, -1.0), Some(Worth::Unreliable));
        assert_eq!(row(0.3, 0.5, 0.05, -1.0), Some(Worth::Unreliable));
        assert_eq!(row(f64::NAN, f64::NAN, f64::NAN, -1.0), None);
    }
}

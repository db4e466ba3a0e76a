//! The figures of the chosen rows.

use super::cell::{self, Number};
use super::choose::Chosen;
use super::error::Defect;
use super::fields::Field;
use super::table::{Row, Table};
use super::{Level, notes};
use crate::evidence::cbs;
use crate::scenario::municipality::{WijkTable, normalised};
use crate::units::Bilingual;

/// Rounded age per cents may be this far from 100 before they are disbelieved (points).
const AGES_OFF: f64 = 10.0;

/// Figures per area and notes on what was used, missing and left out.
pub fn wijken(table: &Table, chosen: &Chosen<'_>, level: Level) -> Result<(Vec<WijkTable>, Vec<Bilingual>), Defect> {
    let mut notes = notes::columns(&table.columns);
    let mut wijken = Vec::new();
    let mut uninhabited = Vec::new();
    for row in &chosen.rows {
        let cells = Cells { table, row };
        match cells.residents()? {
            0 => uninhabited.push((cells.name(), cells.is_water())),
            residents => wijken.push(cells.figures(residents)?),
        }
    }
    if wijken.is_empty() {
        return Err(Defect::Uninhabited { municipality: chosen.name.clone(), rows: chosen.rows.len() });
    }
    notes.extend(notes::uninhabited(&uninhabited));
    let stand_ins = wijken.iter_mut().filter_map(stand_in).count();
    notes.extend(notes::stand_ins(stand_ins, level));
    Ok((wijken, notes))
}

/// The cells of one row.
struct Cells<'a> {
    table: &'a Table,
    row: &'a Row,
}

impl Cells<'_> {
    fn figures(&self, residents: u32) -> Result<WijkTable, Defect> {
        let low_income = match self.percent(Field::LowIncome)? {
            Some(persons) => Some(persons),
            None => self.percent(Field::LowIncomeHouseholds)?,
        };
        Ok(WijkTable {
            code: self.row.region.code.clone(),
            name: self.name(),
            residents,
            pct_ages: self.ages()?,
            pct_one_person: self.one_person()?,
            pct_low_income: low_income,
            pct_youth_care: self.percent(Field::YouthCare)?,
            wmo_per_1000: self.within(Field::Wmo, 1000.0, "a number per 1,000 residents (0–1,000)")?,
            centroid: None,
        })
    }

    /// 0 if missing: CBS leaves the figures of uninhabited areas and water empty.
    fn residents(&self) -> Result<u32, Defect> {
        Ok(self.count(Field::Residents)?.unwrap_or(0.0).round() as u32)
    }

    fn name(&self) -> String {
        let in_file = self.table.cell(&self.row.cells, Field::Name).map(|(_, name)| name.to_string());
        in_file.or_else(|| official(&self.row.region.code).map(|wijk| wijk.name.clone())).unwrap_or(self.row.region.code.clone())
    }

    fn is_water(&self) -> bool {
        let water = self.table.cell(&self.row.cells, Field::Water).map(|(_, text)| text.to_uppercase());
        water.is_some_and(|text| text == "JA" || text == "B")
    }

    /// From counts or per cents, made to add up; none if a band is missing or they are far from 100.
    fn ages(&self) -> Result<Option<[f64; 5]>, Defect> {
        let mut counts = [0.0; 5];
        let mut per_cents = [0.0; 5];
        let (mut counted, mut given) = (true, true);
        for band in 0..5 {
            let count = self.count(Field::AgeCount(band))?;
            let percent = self.percent(Field::AgePercent(band))?;
            (counted, given) = (counted && count.is_some(), given && percent.is_some());
            (counts[band], per_cents[band]) = (count.unwrap_or(0.0), percent.unwrap_or(0.0));
        }
        let given = given && (per_cents.iter().sum::<f64>() - 100.0).abs() <= AGES_OFF;
        let bands = if counted { Some(counts) } else { given.then_some(per_cents) };
        let sum: f64 = bands.iter().flatten().sum();
        Ok(bands.filter(|_| sum > 0.0).map(|bands| bands.map(|band| rounded(100.0 * band / sum))))
    }

    fn one_person(&self) -> Result<Option<f64>, Defect> {
        let (one, all) = (self.count(Field::OnePersonCount)?, self.count(Field::Households)?);
        let of_counts = one.zip(all).filter(|(_, all)| *all > 0.0).map(|(one, all)| rounded((100.0 * one / all).min(100.0)));
        Ok(of_counts.or(self.percent(Field::OnePersonPercent)?))
    }

    fn percent(&self, field: Field) -> Result<Option<f64>, Defect> {
        self.within(field, 100.0, "a per cent (0–100)")
    }

    fn count(&self, field: Field) -> Result<Option<f64>, Defect> {
        self.number(field, cell::count, 20_000_000.0, "a count (0 or more)")
    }

    fn within(&self, field: Field, highest: f64, expected: &str) -> Result<Option<f64>, Defect> {
        self.number(field, cell::decimal, highest, expected)
    }

    fn number(&self, field: Field, read: fn(&str) -> Number, highest: f64, expected: &str) -> Result<Option<f64>, Defect> {
        let Some((column, text)) = self.table.cell(&self.row.cells, field) else { return Ok(None) };
        match read(text) {
            Number::Missing => Ok(None),
            Number::Value(value) if (0.0..=highest).contains(&value) => Ok(Some(value)),
            _ => Err(self.table.bad_cell(self.row.number, column, text, expected)),
        }
    }
}

/// Low income and one-person share of 2022 for a wijk that lacks them, if code and name are those of 2022: codes are used again
/// when wijken are redrawn. Returns something if a figure was taken.
fn stand_in(wijk: &mut WijkTable) -> Option<()> {
    let official = official(&wijk.code).filter(|official| same_name(&official.name, &wijk.name))?;
    let before = (wijk.pct_low_income, wijk.pct_one_person);
    wijk.pct_low_income = wijk.pct_low_income.or(official.pct_low_income);
    wijk.pct_one_person = wijk.pct_one_person.or(official.pct_one_person);
    (before != (wijk.pct_low_income, wijk.pct_one_person)).then_some(())
}

fn official(code: &str) -> Option<&'static cbs::Wijk> {
    let found = cbs::wijken().binary_search_by(|wijk| wijk.code.as_str().cmp(code)).ok()?;
    Some(&cbs::wijken()[found])
}

/// Without regard to case, accents and a leading "Wijk 01".
fn same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let name = normalised(name);
        let rest = name.strip_prefix("wijk ").map(|rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
        rest.map(|rest| rest.trim().to_string()).filter(|rest| !rest.is_empty()).unwrap_or(name)
    };
    plain(one) == plain(other)
}

fn rounded(pct: f64) -> f64 {
    (pct * 100.0).round() / 100.0
}

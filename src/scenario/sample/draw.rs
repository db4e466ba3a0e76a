//! Draws the neighbourhoods to live from a municipality, without chance: the same municipality gives the same sample.

use super::merge::{self, Area};
use super::{Neighbourhood, Sample, adversity, beds, districts};
use crate::scenario::municipality::Municipality;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Residents of one neighbourhood in a sample, about (persons).
const NEIGHBOURHOOD_RESIDENTS: f64 = 2_000.0;
/// Larger wijken are split when everyone is lived (persons).
const LARGEST: u32 = 10_000;

/// How many residents to live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Residents {
    /// (persons)
    Number(u32),
    /// Everyone.
    All,
}

impl Default for Residents {
    fn default() -> Residents {
        Residents::Number(20_000)
    }
}

impl FromStr for Residents {
    type Err = String;

    /// `all`, or a number such as `20000`, `20_000` or `20.000`.
    fn from_str(text: &str) -> Result<Residents, String> {
        let plain = text.trim().to_lowercase();
        if plain == "all" {
            return Ok(Residents::All);
        }
        let number = plain.replace(['_', '.', ',', ' '], "").parse().ok().filter(|number| *number > 0);
        number.map(Residents::Number).ok_or_else(|| format!("{text:?} is neither a number of residents nor \"all\""))
    }
}

/// The neighbourhoods that stand for a municipality; without wijken the sample is empty.
pub fn sample(municipality: &Municipality, residents: Residents) -> Sample {
    let areas = merge::merged(&municipality.filled().wijken);
    let everyone: u64 = areas.iter().map(|area| u64::from(area.residents)).sum();
    let lived = match residents {
        Residents::Number(number) if u64::from(number) < everyone.min(municipality.residents) => {
            systematic(&areas, number.max(1))
        }
        _ => areas.iter().flat_map(split).collect(),
    };
    let mut neighbourhoods: Vec<Neighbourhood> = lived.iter().map(|area| neighbourhood(area, municipality)).collect();
    let districts = districts::assign(&mut neighbourhoods);
    Sample { neighbourhoods, districts, municipality_residents: municipality.residents, municipality_neighbourhoods: areas.len() }
}

/// Systematic sample along low income: the areas at the midpoints of equal slices of residents, so the chance of an area is
/// proportional to its size and the sample has the municipality's distribution of low income.
fn systematic(areas: &[Area], residents: u32) -> Vec<Area> {
    let count = (f64::from(residents) / NEIGHBOURHOOD_RESIDENTS).round().max(1.0) as u32;
    let mut along: Vec<(usize, &Area)> = areas.iter().enumerate().collect();
    along.sort_by(|a, b| a.1.low_income.total_cmp(&b.1.low_income));
    let total: u64 = areas.iter().map(|area| u64::from(area.residents)).sum();

    let mut times = vec![0u32; areas.len()];
    let (mut at, mut until) = (0, u64::from(along[0].1.residents));
    for slice in 0..u64::from(count) {
        // Midpoint (slice + ½) · total / count, in whole numbers.
        while (2 * slice + 1) * total >= 2 * u64::from(count) * until {
            at += 1;
            until += u64::from(along[at].1.residents);
        }
        times[along[at].0] += 1;
    }
    let drawn: Vec<Area> =
        areas.iter().zip(times).flat_map(|(area, times)| (1..=times).map(|copy| numbered(area, copy))).collect();
    let sizes = equal_parts(residents, count);
    drawn.into_iter().zip(sizes).map(|(area, residents)| Area { residents, ..area }).collect()
}

/// Equal parts of at most 10,000 residents with the same composition.
fn split(area: &Area) -> Vec<Area> {
    let parts = area.residents.div_ceil(LARGEST);
    let sizes = equal_parts(area.residents, parts);
    (1..=parts).zip(sizes).map(|(part, residents)| Area { residents, ..numbered(area, part) }).collect()
}

/// Whole numbers that differ by at most one and add up.
fn equal_parts(total: u32, parts: u32) -> impl Iterator<Item = u32> {
    (0..parts).map(move |part| total / parts + u32::from(part < total % parts))
}

/// The first copy keeps its code and name; later ones are `WK085501-2`, "Centrum (2)".
fn numbered(area: &Area, copy: u32) -> Area {
    let mut numbered = area.clone();
    if copy > 1 {
        numbered.code = format!("{}-{copy}", area.code);
        numbered.name = format!("{} ({copy})", area.name);
    }
    numbered
}

fn neighbourhood(area: &Area, municipality: &Municipality) -> Neighbourhood {
    Neighbourhood {
        code: area.code.clone(),
        name: area.name.clone(),
        residents: area.residents,
        adversity: adversity(area.low_income),
        district: 0,
        ages: area.ages,
        beds: beds(area.one_person, &municipality.households),
        centroid: area.centroid,
    }
}

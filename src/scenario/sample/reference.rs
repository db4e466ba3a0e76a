//! Worlds of national composition: the one calibration uses, and small ones for tests.

use super::{NATIONAL_BEDS, Neighbourhood, Sample};
use crate::evidence::cbs::NATIONAL_AGES;

/// Adversity of the first and the last neighbourhood (factor).
const ADVERSITY: (f64, f64) = (0.5, 1.8);
/// Neighbourhoods per district.
const PER_DISTRICT: usize = 4;

/// The world of calibration: 8 neighbourhoods of 2,500 residents in 2 districts, adversity evenly from 0.5 to 1.8.
pub fn reference_world() -> Sample {
    small_world(8, 2_500)
}

/// Any number of neighbourhoods of national composition, adversity evenly from 0.5 to 1.8 (1 if there is one), four a district.
pub fn small_world(neighbourhoods: usize, residents_each: u32) -> Sample {
    let list: Vec<Neighbourhood> = (0..neighbourhoods)
        .map(|number| Neighbourhood {
            code: format!("R{:02}", number + 1),
            name: format!("Wijk {}", number + 1),
            residents: residents_each,
            adversity: adversity(number, neighbourhoods),
            district: number / PER_DISTRICT,
            ages: NATIONAL_AGES,
            beds: NATIONAL_BEDS,
            centroid: None,
        })
        .collect();
    let municipality_residents = u64::from(residents_each) * neighbourhoods as u64;
    let districts = neighbourhoods.div_ceil(PER_DISTRICT);
    Sample { neighbourhoods: list, districts, municipality_residents, municipality_neighbourhoods: neighbourhoods }
}

fn adversity(number: usize, neighbourhoods: usize) -> f64 {
    match neighbourhoods {
        0 | 1 => 1.0,
        _ => ADVERSITY.0 + (ADVERSITY.1 - ADVERSITY.0) * number as f64 / (neighbourhoods - 1) as f64,
    }
}

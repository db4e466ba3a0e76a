//! Joins wijken that are too small to be a neighbourhood with the one nearest in composition.

use crate::scenario::municipality::WijkFigures;

/// Wijken under this many residents are joined with another (persons).
pub const SMALLEST: u32 = 1_000;

/// A wijk, or several joined, with nothing missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    pub code: String,
    pub name: String,
    /// (persons)
    pub residents: u32,
    /// Ages (shares, sum 1).
    pub ages: [f64; 5],
    /// Households of one person (share).
    pub one_person: f64,
    /// Persons with low income (per cent).
    pub low_income: f64,
    pub centroid: Option<(f64, f64)>,
}

impl Area {
    /// One wijk; none if nobody lives there or a figure is missing.
    fn of(wijk: &WijkFigures) -> Option<Area> {
        Some(Area {
            code: wijk.code.clone(),
            name: wijk.name.clone(),
            residents: Some(wijk.residents).filter(|residents| *residents > 0)?,
            ages: wijk.ages?,
            one_person: wijk.one_person?,
            low_income: wijk.low_income?,
            centroid: wijk.centroid,
        })
    }
}

/// The wijken in code order, those under 1,000 residents joined: smallest first, each with the nearest in composition.
pub fn merged(wijken: &[WijkFigures]) -> Vec<Area> {
    let mut areas: Vec<Area> = wijken.iter().filter_map(Area::of).collect();
    areas.sort_by(|a, b| a.code.cmp(&b.code));
    while areas.len() > 1 {
        let (small, residents) = smallest(&areas);
        if residents >= SMALLEST {
            break;
        }
        let small = areas.remove(small);
        let nearest = nearest(&small, &areas);
        areas[nearest] = joined(&areas[nearest], &small);
    }
    areas
}

fn smallest(areas: &[Area]) -> (usize, u32) {
    let sizes = areas.iter().map(|area| area.residents).enumerate();
    sizes.min_by_key(|(_, residents)| *residents).expect("there is more than one area")
}

fn nearest(small: &Area, areas: &[Area]) -> usize {
    let distances = areas.iter().map(|area| distance(small, area)).enumerate();
    distances.min_by(|a, b| a.1.total_cmp(&b.1)).expect("another area is left").0
}

/// Squared distance in composition: 10 points of low income weigh as much as 10 points in one age band.
fn distance(a: &Area, b: &Area) -> f64 {
    let income = (a.low_income - b.low_income) / 100.0;
    let ages: f64 = a.ages.iter().zip(b.ages).map(|(a, b)| (a - b) * (a - b)).sum();
    income * income + ages
}

/// Both together: figures weighted by residents; code, name and place of the larger.
fn joined(one: &Area, other: &Area) -> Area {
    let (large, small) = if one.residents >= other.residents { (one, other) } else { (other, one) };
    let residents = large.residents + small.residents;
    let share = f64::from(small.residents) / f64::from(residents);
    let mix = |large: f64, small: f64| large + share * (small - large);
    Area {
        code: large.code.clone(),
        name: if large.name.ends_with(" e.a.") { large.name.clone() } else { format!("{} e.a.", large.name) },
        residents,
        ages: std::array::from_fn(|band| mix(large.ages[band], small.ages[band])),
        one_person: mix(large.one_person, small.one_person),
        low_income: mix(large.low_income, small.low_income),
        centroid: large.centroid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wijk(code: &str, residents: u32, low_income: f64) -> WijkFigures {
        WijkFigures {
            code: code.into(),
            name: code.into(),
            residents,
            ages: Some([0.2; 5]),
            one_person: Some(0.4),
            low_income: Some(low_income),
            ..WijkFigures::default()
        }
    }

    #[test]
    fn a_small_wijk_joins_the_one_most_like_it() {
        let areas = merged(&[wijk("b", 3000, 60.0), wijk("a", 500, 58.0), wijk("c", 3000, 20.0)]);
        assert_eq!(areas.iter().map(|area| (area.code.as_str(), area.residents)).collect::<Vec<_>>(), [("b", 3500), ("c", 3000)]);
        assert!((areas[0].low_income - (3000.0 * 60.0 + 500.0 * 58.0) / 3500.0).abs() < 1e-9);
        assert_eq!(areas[0].name, "b e.a.");
    }

    #[test]
    fn only_small_ones_become_one() {
        let areas = merged(&[wijk("a", 350, 58.0), wijk("b", 200, 20.0), wijk("c", 100, 20.0)]);
        assert_eq!(areas.len(), 1);
        assert_eq!((areas[0].residents, areas[0].code.as_str()), (650, "a"));
    }

    #[test]
    fn nobody_is_lost() {
        let wijken: Vec<WijkFigures> = (1..60).map(|i| wijk(&format!("{i:02}"), i * 37, f64::from(i))).collect();
        let areas = merged(&wijken);
        let all: u32 = wijken.iter().map(|wijk| wijk.residents).sum();
        assert_eq!(areas.iter().map(|area| area.residents).sum::<u32>(), all);
        assert!(areas.iter().all(|area| area.residents >= SMALLEST));
    }
}

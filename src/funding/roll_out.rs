//! Where a stream starts when, and how its money is divided over the neighbourhoods it reaches.

use super::Site;
use crate::chance::{Chance, Purpose, Subject};
use crate::scenario::plan::{Allocation, RollOut, Stream};
use crate::units::Month;

/// Months between two steps of a stepped wedge.
const STEP_MONTHS: i32 = 12;

/// First month of the stream in each neighbourhood (months); `None`: never. Lots are keyed by neighbourhood alone, so
/// streams and plans that draw lots reach the same half.
pub fn starts(stream: &Stream, sites: &[Site], chance: &Chance) -> Vec<Option<i32>> {
    let lot = |n: usize| chance.uniform(Purpose::RollOut, Subject::fixed(n as u32), Month(0), 0);
    let mut order: Vec<usize> = (0..sites.len()).collect();
    let mut starts = vec![None; sites.len()];
    match stream.roll_out {
        RollOut::All => starts.fill(Some(stream.start)),
        RollOut::WorstFirst(k) => {
            order.sort_by(|&a, &b| sites[b].adversity.total_cmp(&sites[a].adversity).then(a.cmp(&b)));
            order.iter().take(k as usize).for_each(|&n| starts[n] = Some(stream.start));
        }
        RollOut::RandomHalf => {
            order.sort_by(|&a, &b| sites[a].adversity.total_cmp(&sites[b].adversity).then(a.cmp(&b)));
            for pair in order.chunks(2) {
                let first = lot(pair[0]) < 0.5;
                match pair {
                    [one] if !first => starts[*one] = None,
                    [one] => starts[*one] = Some(stream.start),
                    _ => starts[pair[usize::from(!first)]] = Some(stream.start),
                }
            }
        }
        RollOut::SteppedWedge(steps) => {
            order.sort_by(|&a, &b| lot(a).total_cmp(&lot(b)).then(a.cmp(&b)));
            for (rank, &n) in order.iter().enumerate() {
                let step = rank * steps.max(1) as usize / sites.len();
                starts[n] = Some(stream.start + STEP_MONTHS * step as i32);
            }
        }
    }
    starts
}

/// Residents' worth of money per neighbourhood: adds up to the residents reached, whatever the allocation.
pub fn weights(stream: &Stream, sites: &[Site], starts: &[Option<i32>]) -> Vec<f64> {
    let reached = |n: usize| starts[n].is_some();
    let residents: Vec<f64> = sites.iter().map(|s| s.residents as f64).collect();
    let equal = |n: usize| if reached(n) { residents[n] } else { 0.0 };
    let total: f64 = (0..sites.len()).map(equal).sum();
    let exponent = match stream.allocation {
        Allocation::Equal => return (0..sites.len()).map(equal).collect(),
        Allocation::Proportionate(exponent) => exponent,
    };
    if total == 0.0 {
        return vec![0.0; sites.len()];
    }
    let mean = (0..sites.len()).map(|n| equal(n) * sites[n].adversity).sum::<f64>() / total;
    let raw = |n: usize| equal(n) * (1.0 + exponent * (sites[n].adversity - mean) / mean).max(0.0);
    let sum: f64 = (0..sites.len()).map(raw).sum();
    (0..sites.len()).map(|n| raw(n) * total / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::examples;

    #[test]
    fn lots_take_one_of_each_pair_and_steps_reach_all() {
        let sites = examples::sites(9);
        let mut stream = examples::stream(None);
        let (mut halves, mut first) = (vec![], vec![]);
        for replication in 0..40 {
            let chance = Chance::new(5, replication);
            stream.roll_out = RollOut::RandomHalf;
            let got = starts(&stream, &sites, &chance);
            let mut order: Vec<usize> = (0..9).collect();
            order.sort_by(|&a, &b| sites[a].adversity.total_cmp(&sites[b].adversity));
            assert!(order.chunks_exact(2).all(|p| got[p[0]].is_some() != got[p[1]].is_some()));
            halves.push(got[order[0]].is_some());
            stream.roll_out = RollOut::SteppedWedge(4);
            let got = starts(&stream, &sites, &chance);
            let counts: Vec<usize> = (0..4).map(|s| got.iter().filter(|g| **g == Some(12 * s)).count()).collect();
            assert_eq!((counts.iter().sum::<usize>(), counts.iter().min()), (9, Some(&2)));
            first.push(got[0]);
        }
        assert!(halves.contains(&true) && halves.contains(&false), "the lot must fall both ways");
        assert!((1..4).all(|s| first.contains(&Some(12 * s))));
        stream.roll_out = RollOut::WorstFirst(2);
        let got = starts(&stream, &sites, &Chance::new(1, 1));
        let worst = (0..9).max_by(|&a, &b| sites[a].adversity.total_cmp(&sites[b].adversity)).unwrap();
        assert_eq!((got.iter().flatten().count(), got[worst]), (2, Some(0)));
    }

    #[test]
    fn proportionate_money_goes_to_adversity_and_costs_the_same() {
        let sites = examples::sites(8);
        let mut stream = examples::stream(None);
        stream.allocation = Allocation::Proportionate(1.5);
        let starts = vec![Some(0); 8];
        let got = weights(&stream, &sites, &starts);
        let residents: f64 = sites.iter().map(|s| s.residents as f64).sum();
        assert!((got.iter().sum::<f64>() - residents).abs() < 1e-6);
        let each: Vec<f64> = (0..8).map(|n| got[n] / sites[n].residents as f64).collect();
        for (a, b) in (0..8).flat_map(|a| (0..8).map(move |b| (a, b))) {
            assert!(sites[a].adversity >= sites[b].adversity || each[a] <= each[b]);
        }
        stream.allocation = Allocation::Proportionate(0.0);
        let flat = weights(&stream, &sites, &starts);
        assert!((0..8).all(|n| (flat[n] - sites[n].residents as f64).abs() < 1e-9));
    }
}

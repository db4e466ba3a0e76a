//! Threads and their scratch space: the one parallel pass that a large world uses. What a part does never depends on how
//! the neighbourhoods were divided.

use super::{Neighbourhood, chunk::Desk};
use crate::network::Sums;
use crate::network::published::stride;

/// Scratch space, one per part of the municipality that is handled at a time.
pub struct Crew {
    pub scratch: Vec<Scratch>,
}

/// Scratch of one part.
pub struct Scratch {
    pub sums: Sums,
    pub desk: Box<Desk>,
    /// Contact of two members per slot and plan.
    pub together: Vec<f32>,
}

impl Crew {
    /// For a world with a number of plans, handled in so many parts at a time (1 = no threads).
    pub fn new(neighbourhoods: &[Neighbourhood], plans: usize, parts: usize) -> Crew {
        let beds = neighbourhoods.iter().map(|n| n.beds).max().unwrap_or(0);
        let slots = neighbourhoods.iter().map(|n| n.frame.slots).max().unwrap_or(0);
        let scratch = || Scratch { sums: Sums::with_room(beds, plans), desk: Box::default(), together: vec![0.0; slots * plans] };
        Crew { scratch: (0..parts.clamp(1, neighbourhoods.len().max(1))).map(|_| scratch()).collect() }
    }
}

/// Runs `work` on every neighbourhood.
pub fn each<F: Fn(usize, &mut Neighbourhood, &mut Scratch) + Sync>(
    first: usize,
    neighbourhoods: &mut [Neighbourhood],
    scratch: &mut [Scratch],
    work: &F,
) {
    match halves(neighbourhoods, scratch.len()) {
        None => {
            for (i, n) in neighbourhoods.iter_mut().enumerate() {
                work(first + i, n, &mut scratch[0]);
            }
        }
        Some(at) => {
            let (left, right) = neighbourhoods.split_at_mut(at);
            let (a, b) = scratch.split_at_mut(scratch.len() / 2);
            rayon::join(|| each(first, left, a, work), || each(first + at, right, b, work));
        }
    }
}

/// Runs `work` on every neighbourhood with its own part of the published records.
pub fn each_publishing<F: Fn(usize, &mut Neighbourhood, &mut [u32]) + Sync>(
    first: usize,
    neighbourhoods: &mut [Neighbourhood],
    published: &mut [u32],
    parts: usize,
    work: &F,
) {
    let plans = neighbourhoods.first().map_or(0, |n| n.sides.len());
    match halves(neighbourhoods, parts) {
        None => {
            let mut rest = published;
            for (i, n) in neighbourhoods.iter_mut().enumerate() {
                let (own, next) = std::mem::take(&mut rest).split_at_mut(n.beds * stride(plans));
                work(first + i, n, own);
                rest = next;
            }
        }
        Some(at) => {
            let (left, right) = neighbourhoods.split_at_mut(at);
            let beds: usize = left.iter().map(|n| n.beds).sum();
            let (a, b) = published.split_at_mut(beds * stride(plans));
            let half = parts / 2;
            rayon::join(
                || each_publishing(first, left, a, half, work),
                || each_publishing(first + at, right, b, parts - half, work),
            );
        }
    }
}

/// Where to divide: half of the parts take about half of the beds. `None` = one part does it all.
fn halves(neighbourhoods: &[Neighbourhood], parts: usize) -> Option<usize> {
    if parts < 2 || neighbourhoods.len() < 2 {
        return None;
    }
    let all: usize = neighbourhoods.iter().map(|n| n.beds).sum();
    let wanted = all * (parts / 2) / parts;
    let mut beds = 0;
    let at = neighbourhoods.iter().position(|n| {
        beds += n.beds;
        beds >= wanted
    });
    Some((at.unwrap_or(0) + 1).min(neighbourhoods.len() - 1))
}

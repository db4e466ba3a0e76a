//! Does the search find the same columns again? Repeated on random halves of the table (Bryant and Lempert 2010).

use super::super::column::Column;
use super::field::Field;
use super::{PrimBox, Reproduced, Settings, search};
use crate::sampling::keyed::{Keyed, Use};

/// Shares of the repetitions in which each column is restricted in the box most like the chosen one, and how many
/// repetitions there were: a half with one answer only has no box and does not count.
pub(super) fn reproduced(field: &Field, chosen: &PrimBox, settings: &Settings) -> (Vec<Reproduced>, u32) {
    let draws = Keyed::new(settings.seed, Use::PrimResampling);
    let mut times = vec![(0u32, 0u32); field.columns.len()];
    let mut used = 0;
    for repetition in 0..settings.resamples {
        let mut rows = draws.shuffled(field.yes.len(), [repetition, 0]);
        rows.truncate(field.yes.len() / 2);
        let columns: Vec<Column> = field.columns.iter().map(|column| column.only(&rows)).collect();
        let yes: Vec<bool> = rows.iter().map(|&row| field.yes[row]).collect();
        let half = Field::new(&columns, &yes);
        if half.cases == 0 || half.cases == yes.len() {
            continue;
        }
        used += 1;
        let boxes = search(&half, settings);
        let counts: Vec<_> = boxes.iter().map(|sides| half.count(sides)).collect();
        let coverage = |at: usize| counts[at].cases as f64 / half.cases as f64;
        let alike = nearest(boxes.len(), |at| (coverage(at) - chosen.coverage).abs());
        half.restricted(&boxes[alike]).into_iter().for_each(|column| times[column].0 += 1);
        let alike = nearest(boxes.len(), |at| (counts[at].density() - chosen.density).abs());
        half.restricted(&boxes[alike]).into_iter().for_each(|column| times[column].1 += 1);
    }
    let share = |times: u32| if used == 0 { 0.0 } else { times as f64 / used as f64 };
    let all = times.iter().enumerate();
    let all = all.map(|(column, &(a, b))| Reproduced { column, at_coverage: share(a), at_density: share(b) });
    (all.collect(), used)
}

/// The last of the boxes at the least distance: a box that holds every case must not be taken for the whole space, which does so too.
fn nearest(boxes: usize, distance: impl Fn(usize) -> f64) -> usize {
    (1..boxes).fold(0, |best, at| if distance(at) <= distance(best) { at } else { best })
}

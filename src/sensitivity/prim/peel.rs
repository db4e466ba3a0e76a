//! One step of the search: a thin slice off the box, or a thin slice back on.

use super::super::column::Column;
use super::Settings;
use super::field::{Count, Field, Side};

/// A step and its worth.
struct Step {
    column: usize,
    side: Side,
    count: Count,
}

/// The box without its best slice; none where no slice gains or the best leaves too little.
pub(super) fn peel(field: &Field, sides: &[Side], settings: &Settings) -> Option<Vec<Side>> {
    let missed = field.missed(sides);
    let now = field.standing(&missed).count;
    let inside: Vec<bool> = missed.iter().map(|missed| missed.nothing()).collect();
    let steps = ordered(field).into_iter().flat_map(|column| match (&field.columns[column], &sides[column]) {
        (Column::Numbers(values), &Side::Between(low, high)) => {
            let rows: Vec<usize> = field.rising[column].iter().copied().filter(|&row| inside[row]).collect();
            let sorted: Vec<f64> = rows.iter().map(|&row| values[row]).collect();
            let ends = [(low, edge(&sorted, 1.0 - settings.alpha)), (edge(&sorted, settings.alpha), high)];
            let step = |(low, high): (f64, f64)| Step {
                column,
                side: Side::Between(low, high),
                count: counted(field, rows.iter().copied().filter(|&row| low <= values[row] && values[row] <= high)),
            };
            ends.map(step).into_iter().collect()
        }
        (Column::Categories { codes, .. }, Side::Among(kept)) => {
            let mut each = vec![Count::NONE; kept.len()];
            (0..inside.len()).filter(|&row| inside[row]).for_each(|row| each[codes[row]].add(field.yes[row]));
            let left = (0..kept.len()).filter(|&code| kept[code]).count();
            let without = |code: usize| Step {
                column,
                side: toggled(kept, code),
                count: Count { points: now.points - each[code].points, cases: now.cases - each[code].cases },
            };
            (0..kept.len()).filter(|&code| kept[code] && left > 1).map(without).collect()
        }
        _ => vec![],
    });
    let (step, gain) = best(field, sides, now, steps)?;
    let large = step.count.points as f64 / field.yes.len() as f64 >= settings.mass;
    (large && gain > 0.0 && step.count.points < now.points).then(|| taken(sides, step))
}

/// The box with its best slice back; none where no slice raises the share of cases.
pub(super) fn paste(field: &Field, sides: &[Side], settings: &Settings) -> Option<Vec<Side>> {
    let missed = field.missed(sides);
    let now = field.standing(&missed).count;
    let restricted = field.restricted(sides);
    let steps = ordered(field).into_iter().filter(|column| restricted.contains(column)).flat_map(|column| {
        let others: Vec<bool> = missed.iter().map(|missed| missed.at_most(column)).collect();
        let step = |side: Side| {
            let rows = (0..others.len()).filter(|&row| others[row] && field.holds(&side, column, row));
            let count = counted(field, rows);
            Step { column, side, count }
        };
        match (&field.columns[column], &sides[column], &field.whole[column]) {
            (Column::Numbers(values), &Side::Between(low, high), &Side::Between(lowest, highest)) => {
                let sorted = |from: f64, to: f64| -> Vec<f64> {
                    let rows = field.rising[column].iter().filter(|&&row| others[row]);
                    rows.map(|&row| values[row]).filter(|value| from <= *value && *value <= to).collect()
                };
                let (below, above) = (sorted(lowest, low), sorted(high, highest));
                let down = if below.is_empty() { lowest } else { edge(&below, 1.0 - settings.alpha) };
                let up = if above.is_empty() { highest } else { edge(&above, settings.alpha) };
                vec![step(Side::Between(down, high)), step(Side::Between(low, up))]
            }
            (Column::Categories { .. }, Side::Among(kept), Side::Among(all)) => {
                (0..kept.len()).filter(|&code| all[code] && !kept[code]).map(|code| step(toggled(kept, code))).collect()
            }
            _ => vec![],
        }
    });
    let (step, gain) = best(field, sides, now, steps)?;
    let wider = step.count.points > now.points && step.count.density() > now.density();
    let large = step.count.points as f64 / field.yes.len() as f64 >= settings.mass;
    (wider && large && gain > 0.0).then(|| taken(sides, step))
}

/// Numbers before categories: of equal steps the first is taken, and so it does not matter how a table is laid out.
fn ordered(field: &Field) -> Vec<usize> {
    let mut columns: Vec<usize> = (0..field.columns.len()).collect();
    columns.sort_by_key(|&column| matches!(field.columns[column], Column::Categories { .. }));
    columns
}

/// The step that changes the share of cases most per point; of equals the one that leaves most columns free, then the first.
fn best(field: &Field, sides: &[Side], now: Count, steps: impl Iterator<Item = Step>) -> Option<(Step, f64)> {
    let restricted = field.restricted(sides);
    let worth = |step: &Step| {
        let moved = step.count.points.abs_diff(now.points);
        let gain = if moved == 0 { 0.0 } else { (step.count.density() - now.density()) / moved as f64 };
        let others = restricted.iter().filter(|column| **column != step.column).count();
        (gain, field.columns.len() - others - (step.side != field.whole[step.column]) as usize)
    };
    let mut best: Option<(Step, (f64, usize))> = None;
    for step in steps {
        let own = worth(&step);
        if best.as_ref().is_none_or(|(_, most)| own > *most) {
            best = Some((step, own));
        }
    }
    best.map(|(step, (gain, _))| (step, gain))
}

/// Where a slice of a share ends: half-way between two different values about that quantile, further inwards where
/// values are tied, so that a slice takes whole values.
fn edge(sorted: &[f64], share: f64) -> f64 {
    let place = (sorted.len() - 1) as f64 * share;
    let (mut low, mut high) = (place.floor() as usize, place.ceil() as usize);
    while sorted[low] == sorted[high] {
        if share > 0.5 && low > 0 {
            low -= 1;
        } else if share <= 0.5 && high + 1 < sorted.len() {
            high += 1;
        } else {
            break;
        }
    }
    (sorted[low] + sorted[high]) / 2.0
}

fn counted(field: &Field, rows: impl Iterator<Item = usize>) -> Count {
    let mut count = Count::NONE;
    rows.for_each(|row| count.add(field.yes[row]));
    count
}

fn toggled(kept: &[bool], code: usize) -> Side {
    let mut kept = kept.to_vec();
    kept[code] = !kept[code];
    Side::Among(kept)
}

fn taken(sides: &[Side], step: Step) -> Vec<Side> {
    let mut next = sides.to_vec();
    next[step.column] = step.side;
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_lies_between_different_values() {
        let sorted: Vec<f64> = (0..21).map(f64::from).collect();
        assert_eq!((edge(&sorted, 0.05), edge(&sorted, 0.95)), (1.5, 18.5));
        assert_eq!((edge(&[0.0, 0.0, 0.0, 1.0, 1.0], 0.05), edge(&[0.0, 0.0, 0.0, 1.0, 1.0], 0.95)), (0.5, 0.5));
        assert_eq!(edge(&[2.0; 5], 0.05), 2.0);
    }

    #[test]
    fn a_slice_that_was_cut_too_far_is_pasted_back() {
        let columns = [Column::Numbers((0..100).map(f64::from).collect()), Column::Categories { codes: vec![0; 100], count: 1 }];
        let yes: Vec<bool> = (0..100).map(|i| i >= 60 && i != 90).collect();
        let field = Field::new(&columns, &yes);
        let tight = vec![Side::Between(70.0, 99.0), Side::Among(vec![true])];
        let wider = paste(&field, &tight, &Settings::default()).expect("a wider box");
        let Side::Between(low, high) = wider[0] else { panic!() };
        assert!((60.0..70.0).contains(&low) && high == 99.0, "{low} {high}");
        let free = vec![Side::Between(60.0, 99.0), Side::Among(vec![true])];
        assert_eq!(paste(&field, &free, &Settings::default()), None);
    }
}

//! Extremely randomised regression trees, and what shuffling an input costs them.

use super::super::column::Column;
use super::TREES;
use crate::sampling::keyed::{Keyed, Stream};

/// Points below which a branch is not cut further (Geurts, Ernst and Wehenkel 2006, for regression).
const LEAST_BRANCH: usize = 5;
/// Far beyond any tree over a table that fits in memory; holds the recursion.
const DEEPEST: usize = 64;

/// The inputs followed by a shuffled copy of each, and the outcome.
pub(super) struct Table<'a> {
    /// Numbers, or category numbers.
    columns: Vec<Vec<f64>>,
    /// Categories of a column; none of numbers.
    kinds: Vec<Option<usize>>,
    outcomes: &'a [f64],
}

impl<'a> Table<'a> {
    pub fn new(inputs: &[Column], outcomes: &'a [f64], (draws, round): (&Keyed, u32)) -> Table<'a> {
        let plain = |column: &Column| match column {
            Column::Numbers(values) => values.clone(),
            Column::Categories { codes, .. } => codes.iter().map(|&code| code as f64).collect(),
        };
        let shuffled = |i: usize, values: &Vec<f64>| -> Vec<f64> {
            draws.shuffled(values.len(), [round << 16 | 0xffff, i as u32]).iter().map(|&row| values[row]).collect()
        };
        let mut columns: Vec<Vec<f64>> = inputs.iter().map(plain).collect();
        let copies: Vec<Vec<f64>> = columns.iter().enumerate().map(|(i, values)| shuffled(i, values)).collect();
        columns.extend(copies);
        let kind = |column: &Column| match column {
            Column::Numbers(_) => None,
            Column::Categories { count, .. } => Some(*count),
        };
        let kinds: Vec<Option<usize>> = inputs.iter().chain(inputs).map(kind).collect();
        Table { columns, kinds, outcomes }
    }
}

enum Tree {
    Leaf(f64),
    Cut { column: usize, cut: Cut, sides: Box<[Tree; 2]> },
}

enum Cut {
    /// To the left below this value.
    Below(f64),
    /// To the left with one of these categories.
    Among(Vec<bool>),
}

impl Cut {
    fn left(&self, value: f64) -> bool {
        match self {
            Cut::Below(at) => value < *at,
            Cut::Among(left) => left[value as usize],
        }
    }
}

/// Grows a forest; gives per column of the table (copies too) the mean rise of the square error when its value comes from
/// another point, and by point the sum and the number of its forecasts by trees that left it out.
pub(super) fn grow(table: &Table, (draws, round): (&Keyed, u32)) -> (Vec<f64>, Vec<(f64, u32)>) {
    let points = table.outcomes.len();
    let mut left_out = vec![(0.0, 0); points];
    let mut rises = vec![0.0; table.columns.len()];
    for number in 0..TREES {
        let mut chance = draws.stream([round << 16 | number, u32::MAX]);
        let mut grown: Vec<usize> = (0..points).map(|_| chance.below(points)).collect();
        let mut seen = vec![false; points];
        grown.iter().for_each(|&row| seen[row] = true);
        let judged: Vec<usize> = (0..points).filter(|&row| !seen[row]).collect();
        if judged.is_empty() {
            continue;
        }
        let tree = Grower { table, chance: &mut chance }.branch(&mut grown, 0);
        let judgement = Judgement { table, tree: &tree, judged: &judged };
        for &row in &judged {
            left_out[row] = (left_out[row].0 + judgement.of(row, &mut chance, &mut rises), left_out[row].1 + 1);
        }
    }
    (rises, left_out)
}

/// A tree and the points that it has not seen.
struct Judgement<'a> {
    table: &'a Table<'a>,
    tree: &'a Tree,
    judged: &'a [usize],
}

impl Judgement<'_> {
    /// Forecast of a point; adds to every column on its way what it costs to take that column's value from another point.
    /// A column that is not on the way costs nothing.
    fn of(&self, row: usize, chance: &mut Stream, rises: &mut [f64]) -> f64 {
        let columns = &self.table.columns;
        let error = |forecast: f64| (self.table.outcomes[row] - forecast).powi(2);
        let mut way = vec![];
        let forecast = self.tree.forecast(|column| {
            way.push(column);
            columns[column][row]
        });
        way.sort_unstable();
        way.dedup();
        for swapped in way {
            let other = self.judged[chance.below(self.judged.len())];
            let value = |column: usize| columns[column][if column == swapped { other } else { row }];
            rises[swapped] += (error(self.tree.forecast(value)) - error(forecast)) / (self.judged.len() * TREES as usize) as f64;
        }
        forecast
    }
}

impl Tree {
    fn forecast(&self, mut value: impl FnMut(usize) -> f64) -> f64 {
        let mut tree = self;
        loop {
            match tree {
                Tree::Leaf(mean) => return *mean,
                Tree::Cut { column, cut, sides } => tree = &sides[!cut.left(value(*column)) as usize],
            }
        }
    }
}

struct Grower<'a> {
    table: &'a Table<'a>,
    chance: &'a mut Stream,
}

impl Grower<'_> {
    /// A branch over these rows (a row may come more than once).
    fn branch(&mut self, rows: &mut [usize], depth: usize) -> Tree {
        let first = self.table.outcomes[rows[0]];
        let still = rows.iter().all(|&row| self.table.outcomes[row] == first);
        let cut = if still || rows.len() < LEAST_BRANCH || depth == DEEPEST { None } else { self.best_cut(rows) };
        let Some((column, cut)) = cut else {
            return Tree::Leaf(rows.iter().map(|&row| self.table.outcomes[row]).sum::<f64>() / rows.len() as f64);
        };
        let mut left = 0;
        for i in 0..rows.len() {
            if cut.left(self.table.columns[column][rows[i]]) {
                rows.swap(left, i);
                left += 1;
            }
        }
        let (below, above) = rows.split_at_mut(left);
        let sides = Box::new([self.branch(below, depth + 1), self.branch(above, depth + 1)]);
        Tree::Cut { column, cut, sides }
    }

    /// One random cut of each of a third of the columns, the best of them; none where nothing can be cut.
    fn best_cut(&mut self, rows: &[usize]) -> Option<(usize, Cut)> {
        let mut order: Vec<usize> = (0..self.table.columns.len()).collect();
        let mut best: Option<(f64, usize, Cut)> = None;
        let whole: f64 = rows.iter().map(|&row| self.table.outcomes[row]).sum();
        let (mut tried, wanted) = (0, order.len().div_ceil(3));
        for place in 0..order.len() {
            self.chance.shuffle(&mut order[place..], 1);
            let column = order[place];
            let Some(cut) = self.random_cut(column, rows) else { continue };
            let gain = self.gain(column, &cut, (rows, whole));
            if best.as_ref().is_none_or(|(most, ..)| gain > *most) {
                best = Some((gain, column, cut));
            }
            tried += 1;
            if tried == wanted {
                break;
            }
        }
        best.map(|(_, column, cut)| (column, cut))
    }

    /// Both sides of the cut hold rows; none where all rows have the same value.
    fn random_cut(&mut self, column: usize, rows: &[usize]) -> Option<Cut> {
        let values = &self.table.columns[column];
        let Some(kinds) = self.table.kinds[column] else {
            let (low, high) = ends(values, rows);
            let at = low + (high - low) * (1.0 - self.chance.uniform());
            return (low < high && at > low).then_some(Cut::Below(at));
        };
        let mut present = vec![false; kinds];
        rows.iter().for_each(|&row| present[values[row] as usize] = true);
        let mut here: Vec<usize> = (0..kinds).filter(|&kind| present[kind]).collect();
        if here.len() < 2 {
            return None;
        }
        let count = 1 + self.chance.below(here.len() - 1);
        self.chance.shuffle(&mut here, count);
        let mut left = vec![false; kinds];
        here[..count].iter().for_each(|&kind| left[kind] = true);
        Some(Cut::Among(left))
    }

    /// How much of the branch's sum of squares the cut takes away; `whole` is the branch's sum.
    fn gain(&self, column: usize, cut: &Cut, (rows, whole): (&[usize], f64)) -> f64 {
        let (values, outcomes) = (&self.table.columns[column], self.table.outcomes);
        let (left, m) = match cut {
            Cut::Below(at) => left_of(rows, outcomes, |row| values[row] < *at),
            Cut::Among(kinds) => left_of(rows, outcomes, |row| kinds[values[row] as usize]),
        };
        let n = rows.len() as f64 - m;
        m * n / (m + n) * (left / m - (whole - left) / n).powi(2)
    }
}

/// Additions that do not wait for each other.
const LANES: usize = 4;

/// Least and greatest value among some rows.
fn ends(values: &[f64], rows: &[usize]) -> (f64, f64) {
    let (mut low, mut high) = ([f64::MAX; LANES], [f64::MIN; LANES]);
    for rows in rows.chunks(LANES) {
        for (lane, &row) in rows.iter().enumerate() {
            let value = values[row];
            low[lane] = if value < low[lane] { value } else { low[lane] };
            high[lane] = if value > high[lane] { value } else { high[lane] };
        }
    }
    (low.into_iter().fold(f64::MAX, f64::min), high.into_iter().fold(f64::MIN, f64::max))
}

/// Sum of the outcomes of rows on the left, and their number. Counted without a branch: the side of a row is as good as a coin.
fn left_of(rows: &[usize], outcomes: &[f64], left: impl Fn(usize) -> bool) -> (f64, f64) {
    let (mut sum, mut count) = ([0.0; LANES], [0u32; LANES]);
    for rows in rows.chunks(LANES) {
        for (lane, &row) in rows.iter().enumerate() {
            let one = left(row);
            sum[lane] += f64::from(u8::from(one)) * outcomes[row];
            count[lane] += u32::from(one);
        }
    }
    (sum.iter().sum(), f64::from(count.iter().sum::<u32>()))
}

//! Periods over which a measure is summed up.

use serde::{Deserialize, Serialize};

/// Plan years `first`–`last` (years, counted from 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub first: usize,
    pub last: usize,
    /// First plan month and first month after (months).
    pub from: usize,
    pub until: usize,
}

impl Window {
    fn new(first: usize, last: usize, months: usize) -> Window {
        Window { first, last, from: (first - 1) * 12, until: (last * 12).min(months) }
    }

    /// As in the results: `1-20`.
    pub fn name(&self) -> String {
        format!("{}-{}", self.first, self.last)
    }
}

/// The whole horizon, then a council term (1–4), the rest of the first ten years (5–10) and each ten years after, cut at the horizon.
pub fn windows(months: usize) -> Vec<Window> {
    let years = months.div_ceil(12);
    let mut windows = vec![Window::new(1, years, months)];
    let mut first = 1;
    for last in [4, 10].into_iter().chain((20..).step_by(10)) {
        if first > years || years <= 4 {
            break;
        }
        windows.push(Window::new(first, last.min(years), months));
        first = last + 1;
    }
    windows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(years: usize) -> Vec<String> {
        windows(years * 12).iter().map(Window::name).collect()
    }

    #[test]
    fn the_default_horizon_has_the_four_windows_of_the_contract() {
        assert_eq!(names(20), ["1-20", "1-4", "5-10", "11-20"]);
    }

    #[test]
    fn other_horizons_are_covered_without_overlap() {
        assert_eq!(names(1), ["1-1"]);
        assert_eq!(names(4), ["1-4"]);
        assert_eq!(names(6), ["1-6", "1-4", "5-6"]);
        assert_eq!(names(10), ["1-10", "1-4", "5-10"]);
        assert_eq!(names(35), ["1-35", "1-4", "5-10", "11-20", "21-30", "31-35"]);
        let last = *windows(250).last().expect("never empty");
        assert_eq!((last.from, last.until), (240, 250));
    }
}

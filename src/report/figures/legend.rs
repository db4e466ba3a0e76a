//! Names beside the ends of lines, moved apart where they would overlap.

use super::ink::{At, Drawn, Ink, Letters};
use super::sheet::{LABEL, Space};
use plotters::style::{Color, RGBColor};

/// Room that names ask for at the right (pixels).
pub const ROOM: f64 = 165.0;
const LINE: f64 = 16.0;

/// A name and where its line ends (pixels).
pub struct End<'a> {
    pub name: &'a str,
    pub colour: RGBColor,
    pub y: f64,
}

/// Writes the names right of the frame, each near the end of its line.
pub fn ends(ink: &Ink, frame: Space, ends: &[End]) -> Drawn {
    let letters = |colour| Letters { bold: true, colour: super::palette::letters(colour), ..LABEL };
    let lines: Vec<Vec<String>> = ends.iter().map(|end| ink.wrap(end.name, ROOM - 28.0, letters(end.colour))).collect();
    let mut order: Vec<usize> = (0..ends.len()).collect();
    order.sort_by(|&one, &other| ends[one].y.total_cmp(&ends[other].y));
    let heights: Vec<f64> = order.iter().map(|&i| lines[i].len() as f64 * LINE + 3.0).collect();
    let wanted: Vec<f64> = order.iter().map(|&i| ends[i].y).collect();
    let centres = apart(&wanted, &heights, (frame.top - 8.0, frame.bottom + 8.0));
    for (&i, centre) in order.iter().zip(centres) {
        let end = &ends[i];
        let x = frame.right;
        ink.line(&[(x + 2.0, end.y), (x + 14.0, centre), (x + 20.0, centre)], end.colour.mix(0.6), 1.0)?;
        let first = centre - (lines[i].len() - 1) as f64 * LINE / 2.0;
        for (k, line) in lines[i].iter().enumerate() {
            ink.text(line, (x + 24.0, first + k as f64 * LINE), At::Left, letters(end.colour))?;
        }
    }
    Ok(())
}

/// Centres of blocks of these heights, in order, as near to where they want to be as they fit between the edges.
fn apart(wanted: &[f64], heights: &[f64], (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut centres = wanted.to_vec();
    let gap = |i: usize| (heights[i] + heights[i + 1]) / 2.0;
    for _ in 0..60 {
        for i in 0..centres.len().saturating_sub(1) {
            let missing = gap(i) - (centres[i + 1] - centres[i]);
            if missing > 0.0 {
                centres[i] -= missing / 2.0;
                centres[i + 1] += missing / 2.0;
            }
        }
        for (centre, height) in centres.iter_mut().zip(heights) {
            *centre = centre.min(bottom - height / 2.0).max(top + height / 2.0);
        }
    }
    for i in 0..centres.len().saturating_sub(1) {
        centres[i + 1] = centres[i + 1].max(centres[i] + gap(i));
    }
    centres
}

/// A row of coloured squares with names above a figure; returns the height it took (pixels).
pub fn key(ink: &Ink, space: Space, entries: &[(String, RGBColor)]) -> Result<f64, crate::report::ReportError> {
    let (mut x, mut y) = (space.left, space.top + 8.0);
    for (name, colour) in entries {
        let width = 18.0 + ink.width(name, LABEL) + 18.0;
        if x > space.left && x + width - 18.0 > space.right {
            (x, y) = (space.left, y + 19.0);
        }
        ink.bar((x, y - 5.5), (x + 11.0, y + 5.5), *colour)?;
        ink.text(name, (x + 17.0, y), At::Left, LABEL)?;
        x += width;
    }
    Ok(y + 14.0 - space.top)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_want_the_same_place_are_moved_apart_and_stay_inside() {
        let centres = apart(&[100.0, 100.0, 101.0, 195.0], &[20.0; 4], (0.0, 200.0));
        assert!(centres.windows(2).all(|pair| pair[1] - pair[0] >= 19.9), "{centres:?}");
        assert!(centres[0] >= 10.0 && centres[3] <= 190.1);
        assert_eq!(apart(&[50.0], &[20.0], (0.0, 200.0)), [50.0]);
    }
}

//! A made-up analysis with a planted box, for tests of what is written and drawn.

use crate::experiment::analysis::found::Analysis;
use crate::experiment::analysis::synthetic::{choices, noise, rows, study};
use crate::experiment::analysis::{Asked, analyse};
use crate::experiment::study::Study;
use crate::experiment::sweep::design::Sampling;

/// 240 accepted sets of four assumptions and two municipalities: better but where x1 is small and x2 large.
fn lived() -> Study {
    let rows = rows(240, 5);
    let mut study = study(&rows, 2, |point, r, plan| {
        let row = &rows[point];
        let turned = row[0] < 0.35 && row[1] > 0.6;
        100.0 + plan as f64 * (if turned { 5.0 } else { -6.0 } - 2.0 * row[2] + noise(r, point))
    });
    choices(&mut study, 4, &["Almere", "Leiden", "Oss"]);
    study.sampling = Sampling::AcceptedSet { points: 240 };
    study
}

/// The findings on one pair and measure.
pub fn analysis() -> Analysis {
    analyse(&lived(), &Asked::default()).expect("nothing is asked that is not there")
}

/// The same of a study of which one point was not lived and two failed.
pub fn partial() -> Analysis {
    let mut study = lived();
    for (point, failed) in [(4, 0), (7, 2), (9, 2)] {
        (study.points[point].done, study.points[point].failed) = (0, failed);
        study.values[point * 4..point * 4 + 4].fill(f64::NAN);
    }
    analyse(&study, &Asked::default()).expect("nothing is asked that is not there")
}

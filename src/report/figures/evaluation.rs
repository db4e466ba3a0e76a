//! The figures that show what evaluators make of the plans.

use super::{Figure, Material, caseload, ledger, lenses, life_lines, rose, waterfall};
use crate::compare::{Comparison, in_order};
use crate::observe::record::Record;
use crate::report::error::ReportError;
use crate::report::evaluated::Evaluated;
use crate::units::Language;

/// All of them; none where nobody asked for lenses.
pub fn all(
    comparison: &Comparison,
    records: &[Record],
    evaluated: &Evaluated,
    language: Language,
) -> Result<Vec<Figure>, ReportError> {
    let material = Material { comparison, records: in_order(records), language };
    if records.is_empty() || comparison.setting.plans.len() < 2 || evaluated.lenses.is_empty() {
        return Ok(Vec::new());
    }
    let mut figures = Vec::new();
    for plan in material.others() {
        figures.extend(lenses::estimates(&material, evaluated, plan)?);
        figures.extend(lenses::bias(&material, evaluated, plan)?);
    }
    figures.extend(lenses::power(&material, evaluated)?);
    figures.push(caseload::draw(&material)?);
    figures.extend(waterfall::draw(&material, evaluated)?);
    if !evaluated.ledger.is_empty() {
        figures.push(ledger::draw(&material, &evaluated.ledger)?);
        figures.push(rose::draw(&material, &evaluated.rose)?);
    }
    // One pair of twins is enough for an illustration.
    if let Some(lines) = evaluated.lives.first() {
        figures.push(life_lines::draw(&material, lines)?);
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::synthetic::{records, setting};
    use crate::evaluation::lenses::LensRow;
    use crate::evidence::lenses::Lens;
    use crate::report::figures::png;
    use crate::report::synthetic::{REASON, evaluated};

    fn drawn(plans: usize, months: usize, language: Language, change: impl Fn(&mut Evaluated)) -> Vec<Figure> {
        let setting = setting(plans, months);
        let records = records(3, &setting);
        let mut evaluated = evaluated(&setting);
        change(&mut evaluated);
        all(&compare(&records, &setting), &records, &evaluated, language).expect("drawn")
    }

    #[test]
    fn every_plan_has_its_estimates_and_bias_and_no_number_is_broken() {
        for (language, said) in [(Language::En, "Regression to the mean"), (Language::Nl, "Terugkeer naar het gemiddelde")] {
            let figures = drawn(3, 240, language, |_| ());
            let names: Vec<&str> = figures.iter().map(|figure| figure.name.as_str()).collect();
            let wanted = ["lenses-structural", "bias-structural", "lenses-projects", "bias-projects", "power", "caseload"];
            let last = ["payers-waterfall", "ledger", "rose", "life-lines-structural"];
            assert_eq!(names, [&wanted[..], &last].concat());
            // A reason may go over two lines.
            let reason = REASON.of(language).split(' ').next_back().expect("a word");
            assert!(figures[1].svg.contains(said) && figures[0].svg.contains(reason), "{reason}");
            for figure in &figures {
                let svg = &figure.svg;
                assert!(!svg.contains("NaN") && !svg.contains("inf\"") && !svg.contains('{'), "{}", figure.name);
                assert!(svg.contains("<title") && svg.contains("width=\"800\""), "{}", figure.name);
            }
        }
    }

    #[test]
    fn plans_without_a_lens_that_can_be_fed_and_numbers_that_do_not_exist_are_drawn_too() {
        let silent = drawn(2, 24, Language::En, |evaluated| {
            evaluated.lenses = vec![LensRow::silent(Lens::DifferenceInDifferences, 1, 2, Some(REASON))];
            evaluated.pockets.clear();
            (evaluated.ledger, evaluated.rose, evaluated.lives) = Default::default();
        });
        let names: Vec<&str> = silent.iter().map(|figure| figure.name.as_str()).collect();
        assert_eq!(names, ["lenses-structural", "caseload"], "nothing to draw, nothing drawn");
        let broken = drawn(2, 24, Language::En, |evaluated| {
            for row in &mut evaluated.lenses {
                (row.estimate, row.truth, row.bias, row.power) = (f64::NAN, f64::NAN, f64::NAN, f64::NAN);
            }
        });
        for figure in silent.iter().chain(&broken) {
            assert!(!figure.svg.contains("NaN"), "{}", figure.name);
            assert_eq!(&png(&figure.svg).expect("rendered")[1..4], b"PNG");
        }
        assert!(drawn(2, 24, Language::En, |evaluated| evaluated.lenses.clear()).is_empty(), "--no-lenses");
    }

    /// `FIGURES=folder cargo test --lib evaluation::tests::look -- --ignored` writes all figures to look at.
    #[test]
    #[ignore = "for people who change a figure"]
    fn look() {
        let Ok(folder) = std::env::var("FIGURES").map(std::path::PathBuf::from) else { return };
        for (name, plans, months, language) in
            [("en", 4, 240, Language::En), ("nl", 3, 240, Language::Nl), ("twelve", 12, 60, Language::Nl)]
        {
            for figure in drawn(plans, months, language, |_| ()) {
                std::fs::write(folder.join(format!("{name}-{}.png", figure.name)), png(&figure.svg).expect("png"))
                    .expect("written");
            }
        }
    }
}

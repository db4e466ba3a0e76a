//! Figures of a study: the effect along each factor and at each choice, what decides it, and the box where the conclusion turns.

mod boxed;
mod choices;
mod indices;
mod tornado;

use super::Figure;
use super::axis::Frame;
use super::ink::{Drawn, Ink};
use super::palette::RULE;
use super::sheet::Space;
use crate::evidence::measures::Measure;
use crate::experiment::analysis::found::{Analysis, Told};
use crate::report::analysis::{Sayer, Topic};
use crate::report::error::ReportError;
use crate::report::numbers::percent;
use crate::units::Language;
use plotters::style::{Color, RGBColor};

/// Most rows of a figure; further factors stand in the table.
const ROWS: usize = 14;

/// What the names of figures begin with.
const KINDS: [&str; 6] = ["tornado", "choices", "morris", "sobol", "features", "box"];

/// What a figure is drawn from: one measure of one pair.
#[derive(Clone, Copy)]
struct Subject<'a> {
    sayer: Sayer<'a>,
    topic: Topic<'a>,
}

impl Subject<'_> {
    fn name(&self, kind: &str) -> String {
        let pair = self.topic.pair;
        format!("{kind}-{}-{}-{}", pair.plan, pair.against, self.topic.of.measure.key())
    }

    fn title(&self, message: &str) -> String {
        self.sayer.fill(message, &[("measure", self.topic.of.measure.entry().label.of(self.sayer.language()).into())])
    }

    /// The plans, the window and what else a subtitle says.
    fn under(&self, message: &str, rest: &[(&str, String)]) -> String {
        let names = self.sayer.names;
        let mut values = vec![("plan", names.plan(&self.topic.pair.plan)), ("against", names.plan(&self.topic.pair.against))];
        values.push(("window", names.study.window.replace('-', "–")));
        values.extend(rest.iter().cloned());
        self.sayer.fill(message, &values)
    }

    fn percent(&self, share: f64) -> String {
        percent(share, 0, self.sayer.language())
    }
}

/// The rule above a row, whose middle is at `y`; none above the first.
fn rule_above(ink: &Ink, space: Space, place: usize, (y, height): (f64, f64)) -> Drawn {
    let at = y - height / 2.0;
    if place == 0 { Ok(()) } else { ink.line(&[(space.left, at), (space.right, at)], RULE.to_rgba(), 1.0) }
}

/// A dot with its interval.
fn dot_within(ink: &Ink, frame: &Frame, (value, interval): (f64, Option<(f64, f64)>), (y, colour): (f64, RGBColor)) -> Drawn {
    if let Some((low, high)) = interval {
        ink.line(&[(frame.x_at(low), y), (frame.x_at(high), y)], colour.to_rgba(), 1.8)?;
    }
    ink.dot((frame.x_at(value), y), 4.0, colour)
}

/// Whether a file in the folder of figures is one that an analysis of this study writes, of whatever pair and measure: its kind, and the
/// plans and the measure at its end.
pub fn is_own(file: &str, analysis: &Analysis) -> bool {
    let Some((name, "svg" | "png")) = file.rsplit_once('.') else { return false };
    let kind = KINDS.iter().any(|kind| name.strip_prefix(kind).is_some_and(|rest| rest.starts_with('-')));
    let plans = &analysis.study.plans;
    let pair = |rest| {
        plans.iter().filter_map(|plan| before(rest, plan)).any(|rest| plans.iter().any(|plan| before(rest, plan).is_some()))
    };
    kind && name.rsplit_once('-').is_some_and(|(rest, measure)| Measure::named(measure).is_some() && pair(rest))
}

/// What stands before a plan at the end of a name.
fn before<'a>(name: &'a str, plan: &str) -> Option<&'a str> {
    name.strip_suffix(plan)?.strip_suffix('-')
}

/// All figures of an analysis, pair by pair and measure by measure; what was not found is not drawn.
pub fn all(analysis: &Analysis, language: Language) -> Result<Vec<Figure>, ReportError> {
    let sayer = Sayer::new(analysis, language);
    let mut figures = Vec::new();
    for pair in &analysis.pairs {
        for of in pair.measures.iter().filter(|of| of.wins.better + of.wins.worse > 0) {
            let subject = Subject { sayer, topic: Topic { pair, of } };
            // Choices by name have figures of their own, and no lowest or highest.
            if of.leading().iter().any(|swing| !swing.by_name()) {
                figures.push(tornado::draw(&subject)?);
            }
            for swing in of.tornado.iter().filter(|swing| swing.by_name()) {
                figures.push(choices::draw(&subject, swing)?);
            }
            for ranking in &of.rankings {
                figures.push(indices::draw(&subject, ranking)?);
            }
            for flip in &of.flips {
                if let Told::Found(region) = &flip.told {
                    figures.push(boxed::draw(&subject, flip, region)?);
                }
            }
        }
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::analysis::synthetic::analysis;
    use crate::report::figures::png;

    #[test]
    fn every_figure_has_a_title_dots_and_no_broken_number() {
        for language in [Language::En, Language::Nl] {
            let figures = all(&analysis(), language).expect("drawn");
            let kinds: Vec<&str> = figures.iter().filter_map(|figure| figure.name.split('-').next()).collect();
            for kind in ["tornado", "choices", "features", "box"] {
                assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
            }
            for figure in &figures {
                assert!(figure.svg.contains("<title") && figure.svg.matches("<circle").count() > 2, "{}", figure.name);
                assert!(
                    !figure.svg.contains("NaN") && !figure.svg.contains("inf\"") && !figure.svg.contains('{'),
                    "{}",
                    figure.name
                );
            }
        }
    }

    #[test]
    fn choices_by_name_alone_make_no_tornado() {
        let mut analysis = analysis();
        let of = &mut analysis.pairs[0].measures[0];
        of.rankings.clear();
        let kinds = |analysis: &Analysis| {
            let figures = all(analysis, Language::En).expect("drawn");
            figures.iter().filter_map(|figure| figure.name.split('-').next().map(String::from)).collect::<Vec<_>>()
        };
        of.tornado.retain(|swing| swing.by_name());
        let found = kinds(&analysis);
        assert!(found.iter().any(|kind| kind == "choices") && found.iter().all(|kind| kind != "tornado"), "{found:?}");
    }

    /// `FIGURES=folder cargo test --lib figures::analysis::tests::look -- --ignored` writes the figures to look at.
    #[test]
    #[ignore = "for people who change a figure"]
    fn look() {
        let Ok(folder) = std::env::var("FIGURES").map(std::path::PathBuf::from) else { return };
        for (name, language) in [("en", Language::En), ("nl", Language::Nl)] {
            for figure in all(&analysis(), language).expect("drawn") {
                std::fs::write(folder.join(format!("{name}-{}.png", figure.name)), png(&figure.svg).expect("png"))
                    .expect("written");
            }
        }
    }
}

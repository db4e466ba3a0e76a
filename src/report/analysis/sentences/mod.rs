//! What was found, in sentences: for the terminal and for the chapter of the page.

mod decides;
mod doubts;

pub use decides::with_interval;
pub use doubts::box_title;

use super::names::Names;
use crate::evidence::measures::Better;
use crate::experiment::analysis::found::{Analysis, OfMeasure, Pair};
use crate::experiment::sweep::design::Sampling;
use crate::report::numbers::{fixed, percent};
use crate::report::words::say;
use crate::units::Language;

/// Points that are named, at most.
const IDS: usize = 8;

/// Says what was found in one language.
#[derive(Clone, Copy)]
pub struct Sayer<'a> {
    pub analysis: &'a Analysis,
    pub names: Names<'a>,
}

/// One measure of one pair.
#[derive(Clone, Copy)]
pub struct Topic<'a> {
    pub pair: &'a Pair,
    pub of: &'a OfMeasure,
}

impl<'a> Sayer<'a> {
    pub fn new(analysis: &'a Analysis, language: Language) -> Sayer<'a> {
        Sayer { analysis, names: Names { study: &analysis.study, language } }
    }

    pub fn language(&self) -> Language {
        self.names.language
    }

    pub fn fill(&self, message: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
        say(message, self.language(), &values)
    }

    /// A number of points: "31 points", "214 accepted sets of assumptions".
    fn points(&self, n: usize) -> String {
        let kind = if matches!(self.analysis.study.sampling, Sampling::AcceptedSet { .. }) { "accepted" } else { "point" };
        self.fill("analysis-points", &[("n", n.to_string()), ("written", self.count(n)), ("kind", kind.into())])
    }

    fn count(&self, n: usize) -> String {
        fixed(n as f64, 0, self.language())
    }

    /// A share without false certainty: not all is never 100 %, some is never 0 %.
    pub fn share(&self, part: usize, whole: usize) -> String {
        let share = part as f64 / whole.max(1) as f64;
        let share = if part == 0 || part == whole { share } else { share.clamp(0.01, 0.99) };
        percent(share, 0, self.language())
    }

    /// What was lived, and what of it is not there.
    pub fn lived(&self) -> Vec<String> {
        let study = &self.analysis.study;
        let mut said = vec![self.fill(
            "analysis-lived",
            &[
                ("points", self.points(study.points)),
                ("sampling", self.sampling()),
                ("n", study.replications.to_string()),
                ("window", study.window.replace('-', "–")),
                ("factors", study.factors.len().to_string()),
            ],
        )];
        if study.there < study.points || !study.partial.is_empty() {
            let values = [("there", self.count(study.there)), ("points", self.points(study.points))];
            said.push(self.fill("analysis-there", &values));
        }
        for (message, ids) in [("analysis-missing", &study.missing), ("analysis-in-part", &study.partial)] {
            if !ids.is_empty() {
                said.push(self.fill(message, &[("n", ids.len().to_string()), ("ids", self.ids(ids))]));
            }
        }
        if !study.failed.is_empty() {
            let ids: Vec<String> = study.failed.iter().map(|failed| failed.id.clone()).collect();
            said.push(self.fill("analysis-failed", &[("n", ids.len().to_string()), ("ids", self.ids(&ids))]));
        }
        said
    }

    fn ids(&self, ids: &[String]) -> String {
        if ids.len() <= IDS {
            return ids.join(", ");
        }
        let values = [("ids", ids[..IDS].join(", ")), ("n", self.count(ids.len() - IDS))];
        self.fill("analysis-and-more", &values)
    }

    fn sampling(&self) -> String {
        let message = match self.analysis.study.sampling {
            Sampling::Grid => "analysis-grid",
            Sampling::LatinHypercube { .. } => "analysis-latin",
            Sampling::Sobol { .. } => "analysis-sobol-points",
            Sampling::Morris { .. } => "analysis-morris-points",
            Sampling::Saltelli { .. } => "analysis-saltelli",
            Sampling::OneAtATime => "analysis-one-at-a-time",
            Sampling::MechanismsOff => "analysis-mechanisms-off",
            Sampling::Table => "analysis-table",
            Sampling::AcceptedSet { .. } => "analysis-accepted",
        };
        self.fill(message, &[])
    }

    /// "Structural against Projects with gaps".
    pub fn versus(&self, pair: &Pair) -> String {
        self.fill("versus", &[("plan", self.names.plan(&pair.plan)), ("against", self.names.plan(&pair.against))])
    }

    /// By how many points the comparison itself would judge.
    pub fn standings(&self, pair: &Pair) -> Option<String> {
        let standings = pair.standings?;
        let all = standings.ahead + standings.behind + standings.mixed + standings.even + standings.unclear;
        let values = [
            ("plan", self.names.plan(&pair.plan)),
            ("all", self.points(all)),
            ("ahead", self.count(standings.ahead)),
            ("behind", self.count(standings.behind)),
            ("mixed", self.count(standings.mixed)),
            ("even", self.count(standings.even)),
            ("unclear", self.count(standings.unclear)),
        ];
        (all > 0).then(|| self.fill("analysis-standings", &values))
    }

    /// How often the plan that does better over all does so.
    pub fn wins(&self, topic: Topic) -> String {
        let (wins, entry) = (topic.of.wins, topic.of.measure.entry());
        let measure = entry.label.of(self.language()).to_string();
        if wins.points == 0 {
            return self.fill("analysis-nothing-there", &[("measure", measure)]);
        }
        if wins.better + wins.worse == 0 {
            return self.fill("analysis-same", &[("measure", measure), ("all", self.points(wins.points))]);
        }
        // The side of the mean, as where it turns is told against it.
        let better = topic.of.over_points.mean * if entry.better == Better::Down { -1.0 } else { 1.0 } > 0.0;
        let word = match (entry.better, better) {
            (Better::Neither, true) => "higher",
            (Better::Neither, false) => "lower",
            (_, true) => "better",
            (_, false) => "worse",
        };
        let n = if better { wins.better } else { wins.worse };
        let values = [
            ("measure", measure),
            ("plan", self.names.plan(&topic.pair.plan)),
            ("against", self.names.plan(&topic.pair.against)),
            ("word", word.into()),
            ("n", self.count(n)),
            ("all", self.points(wins.points)),
            ("share", self.share(n, wins.points)),
        ];
        let mut said = vec![self.fill("analysis-wins", &values)];
        let equal = wins.points - wins.better - wins.worse;
        if n < wins.points - n - equal {
            said.push(self.fill("analysis-minority", &[]));
        }
        for (message, n) in [("analysis-equal", equal), ("analysis-slight", wins.slight)] {
            if n > 0 {
                said.push(self.fill(message, &[("n", n.to_string()), ("written", self.count(n))]));
            }
        }
        said.join(" ")
    }
}

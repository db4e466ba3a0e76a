//! Where a conclusion turns, what chance adds, and what cannot be said.

use super::{Sayer, Topic};
use crate::experiment::analysis::found::{Flip, Method, Needed, Question, Refused, Region, Told, Why};
use crate::report::numbers::{fixed, percent};
use crate::report::page::amount::signed_of;

/// The message that heads a box.
pub fn box_title(question: Question, region: &Region) -> &'static str {
    match question {
        _ if !region.turns() => "analysis-box-thin",
        Question::Side => "analysis-box-title",
        Question::Matters | Question::Slight => "analysis-box-matters",
    }
}

impl Sayer<'_> {
    /// Where the conclusions of a measure do not hold.
    pub fn flips(&self, topic: Topic) -> Vec<String> {
        topic.of.flips.iter().map(|flip| self.flip(flip)).collect()
    }

    fn flip(&self, flip: &Flip) -> String {
        let question = match flip.question {
            Question::Side => "side",
            Question::Matters => "matters",
            Question::Slight => "slight",
        };
        let values = [
            ("question", question.to_string()),
            ("flips", flip.flips.to_string()),
            ("written", self.count(flip.flips)),
            ("all", self.points(flip.points)),
        ];
        match &flip.told {
            Told::Nowhere => self.fill("analysis-turns-nowhere", &values),
            Told::TooFew => self.fill("analysis-turns-too-few", &values),
            Told::NoPattern(_) => self.fill("analysis-turns-no-pattern", &values),
            Told::Found(region) => self.region(flip, region, question),
        }
    }

    fn region(&self, flip: &Flip, region: &Region, question: &str) -> String {
        let limits: Vec<String> = region.limits.iter().map(|limit| self.names.limit(limit)).collect();
        let values = [
            ("question", question.to_string()),
            ("limits", self.names.list(&limits)),
            ("flips", self.count(flip.flips)),
            ("inside", self.count(region.flips_inside)),
            ("points", self.count(region.inside)),
            ("coverage", self.share(region.flips_inside, flip.flips)),
            ("density", self.share(region.flips_inside, region.inside)),
            ("base", self.share(flip.flips, flip.points)),
        ];
        let found = self.fill(if region.turns() { "analysis-turns" } else { "analysis-turns-thin" }, &values);
        match region.among {
            Some(among) => format!("{found} {}", self.fill("analysis-turns-among", &[("among", among.to_string())])),
            None => found,
        }
    }

    /// Chance against assumptions, and the replications a difference needs.
    pub fn chance(&self, topic: Topic) -> Vec<String> {
        let whole = |share: f64| percent(share, 0, self.language());
        let share = topic.of.chance.map(|chance| {
            let between = chance.interval.map_or(String::new(), |(low, high)| format!(" ({} … {})", whole(low), whole(high)));
            self.fill("analysis-chance", &[("points", whole(chance.points) + &between), ("chance", whole(1.0 - chance.points))])
        });
        share.into_iter().chain(topic.of.replications.map(|needed| self.needed(&needed, topic))).collect()
    }

    fn needed(&self, needed: &Needed, topic: Topic) -> String {
        let write = |n: Option<u64>| n.map_or(self.fill("analysis-more-than-any", &[]), |n| fixed(n as f64, 0, self.language()));
        let relevant = signed_of(topic.of.measure, needed.relevant, None, self.language());
        let values = [
            ("relevant", relevant.trim_start_matches('+').to_string()),
            ("half", write(needed.for_half_width)),
            ("power", write(needed.for_power)),
        ];
        self.fill("analysis-needed", &values)
    }

    /// Why something that the design asks for is not said.
    pub fn refused(&self, refused: &Refused) -> String {
        let method = self.method(refused.method);
        match refused.why {
            Why::TooFew { there, needed } => {
                let unit = match refused.method {
                    Method::Sobol => "blocks",
                    Method::Morris => "trajectories",
                    Method::Variance | Method::Replications => "replications",
                    _ => "points",
                };
                let counts = [("there", there.to_string()), ("needed", needed.to_string())];
                let values = [("method", method), ("unit", unit.to_string())].into_iter().chain(counts);
                self.fill("analysis-too-few", &values.collect::<Vec<_>>())
            }
            Why::Other(ref why) => self.fill("analysis-other", &[("method", method), ("why", why.clone())]),
            Why::NoSpread => self.fill("analysis-no-spread", &[("method", method)]),
            Why::Incomplete { missing } => {
                self.fill("analysis-incomplete", &[("method", method), ("missing", missing.to_string())])
            }
        }
    }
}

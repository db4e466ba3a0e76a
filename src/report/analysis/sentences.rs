//! What was found, in sentences: for the terminal and for the chapter of the page.

use super::names::Names;
use crate::evidence::measures::Better;
use crate::experiment::analysis::found::{
    Analysis, At, Flip, Level, Method, Needed, OfMeasure, Order, Pair, Question, Ranking, Refused, Region, Split, Swing, Told,
    Why,
};
use crate::experiment::sweep::design::Sampling;
use crate::report::numbers::{fixed, percent};
use crate::report::page::amount::signed_of;
use crate::report::words::say;
use crate::units::Language;

/// Factors that are named in a sentence, at most.
const NAMED: usize = 3;
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
        self.fill("analysis-turns", &values)
    }

    /// What moves the difference most, by the most telling method that there is.
    pub fn decides(&self, topic: Topic) -> Option<String> {
        if let Some(ranking) = topic.of.rankings.first() {
            return Some(self.ranking(ranking, topic));
        }
        let widest: Vec<String> =
            topic.of.tornado.iter().take(NAMED).filter(|swing| swing.width > 0.0).map(|swing| self.swing(swing, topic)).collect();
        if widest.is_empty() { None } else { Some(self.fill("analysis-moves", &[("factors", widest.join("; "))])) }
    }

    /// A factor with the lowest and the highest effect along it.
    pub fn swing(&self, swing: &Swing, topic: Topic) -> String {
        let by_effect = |a: &&Level, b: &&Level| a.effect.mean.total_cmp(&b.effect.mean);
        let (Some(low), Some(high)) = (swing.levels.iter().min_by(by_effect), swing.levels.iter().max_by(by_effect)) else {
            return self.names.quoted(&swing.factor);
        };
        let write = |level: &Level| signed_of(topic.of.measure, level.effect.mean, level.effect.bounds, self.language());
        let values = [
            ("factor", self.names.quoted(&swing.factor)),
            ("low", write(low)),
            ("low_at", self.names.at(&low.at)),
            ("high", write(high)),
            ("high_at", self.names.at(&high.at)),
        ];
        self.fill("analysis-swing", &values)
    }

    fn ranking(&self, ranking: &Ranking, topic: Topic) -> String {
        let above = |value: f64| ranking.null.is_none_or(|null| value > null) && value > 0.0;
        let leading = ranking.rows.iter().filter(|row| row.statistics.first().is_some_and(|first| above(first.value)));
        let factors: Vec<String> = leading
            .take(NAMED)
            .map(|row| {
                let first = &row.statistics[0];
                let write = |value: f64| self.statistic(ranking.method, value, topic);
                let text = match first.interval {
                    // Of feature scores the interval is that of the method alone.
                    Some((low, high)) if ranking.method != Method::Features => {
                        format!("{} ({} … {})", write(first.value), write(low), write(high))
                    }
                    _ => write(first.value),
                };
                format!("{} {text}", self.names.quoted(&row.factor))
            })
            .collect();
        let method = self.method(ranking.method);
        if factors.is_empty() {
            return self.fill("analysis-decides-none", &[("method", method)]);
        }
        self.fill("analysis-decides", &[("method", method), ("factors", factors.join("; "))])
    }

    /// A statistic of a method as it is written: indices as numbers, mu* in the unit of the measure.
    pub fn statistic(&self, method: Method, value: f64, topic: Topic) -> String {
        match method {
            Method::Morris => signed_of(topic.of.measure, value, None, self.language()).trim_start_matches('+').into(),
            _ => fixed(value, 2, self.language()),
        }
    }

    pub fn method(&self, method: Method) -> String {
        let message = match method {
            Method::Morris => "analysis-by-morris",
            Method::Sobol => "analysis-by-sobol",
            Method::Features => "analysis-by-features",
            Method::OneAtATime => "analysis-by-one",
            Method::Shapley => "analysis-by-shapley",
            Method::Variance => "analysis-by-variance",
            Method::Replications => "analysis-by-replications",
            Method::Discovery => "analysis-by-discovery",
        };
        self.fill(message, &[])
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

    /// The gap shared out over on/off factors.
    pub fn split(&self, split: &Split, topic: Topic) -> String {
        let write = |value: f64, bounds| signed_of(topic.of.measure, value, bounds, self.language());
        let whole = split.all.mean - split.none.mean;
        let part = |part: f64| if whole == 0.0 { "–".into() } else { percent(part / whole, 0, self.language()) };
        let players: Vec<String> = split
            .players
            .iter()
            .map(|player| {
                let values = [
                    ("factor", self.names.quoted(&player.factor)),
                    ("part", write(player.part.mean, player.part.bounds)),
                    ("share", part(player.part.mean)),
                ];
                self.fill("analysis-part", &values)
            })
            .collect();
        let values = [
            ("all", write(split.all.mean, split.all.bounds)),
            ("none", write(split.none.mean, split.none.bounds)),
            ("parts", self.names.list(&players)),
        ];
        self.fill("analysis-split", &values)
    }

    /// In which choices of a factor the order of the plans turns.
    pub fn orders(&self, topic: Topic) -> Vec<String> {
        let choices =
            |swing: &&Swing| swing.levels.len() > 2 && swing.levels.iter().all(|level| matches!(level.at, At::Choice(_)));
        topic.of.tornado.iter().filter(choices).map(|swing| self.order(swing)).collect()
    }

    fn order(&self, swing: &Swing) -> String {
        let of = |order: Order| -> Vec<String> {
            swing.levels.iter().filter(|level| level.order == order).map(|level| self.names.at(&level.at)).collect()
        };
        let (turned, open) = (of(Order::Turned), of(Order::Open));
        let values = [
            ("factor", self.names.quoted(&swing.factor)),
            ("all", swing.levels.len().to_string()),
            ("n", turned.len().to_string()),
            ("turned", self.names.list(&turned)),
            ("open", if open.len() == swing.levels.len() { "all".into() } else { open.len().to_string() }),
            ("open_at", self.names.list(&open)),
        ];
        self.fill("analysis-order", &values)
    }

    /// Why something that the design asks for is not said.
    pub fn refused(&self, refused: &Refused) -> String {
        let method = self.method(refused.method);
        match refused.why {
            Why::TooFew { there, needed } => {
                self.fill("analysis-too-few", &[("method", method), ("there", there.to_string()), ("needed", needed.to_string())])
            }
            Why::Other(ref why) => self.fill("analysis-other", &[("method", method), ("why", why.clone())]),
            Why::NoSpread => self.fill("analysis-no-spread", &[("method", method)]),
            Why::Incomplete { missing } => {
                self.fill("analysis-incomplete", &[("method", method), ("missing", missing.to_string())])
            }
        }
    }
}

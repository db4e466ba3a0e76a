//! What decides a difference: which factors, how much of it, and at which choices the order of plans turns.

use super::{Sayer, Topic};
use crate::compare::interval::Interval;
use crate::experiment::analysis::found::{Level, Method, Order, Player, Ranking, Split, Swing};
use crate::report::numbers::{fixed, percent};
use crate::report::page::amount::signed_of;

/// Factors that are named in a sentence, at most.
const NAMED: usize = 3;

impl Sayer<'_> {
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
        let Some((low, high)) = swing.extremes() else { return self.names.quoted(&swing.factor) };
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
        let factors: Vec<String> = ranking
            .standing_out()
            .take(NAMED)
            .map(|row| {
                let first = &row.statistics[0];
                let write = |value: f64| self.statistic(ranking.method, value, topic);
                // Of feature scores the interval is that of the method alone.
                let interval = first.interval.filter(|_| ranking.method != Method::Features);
                format!("{} {}", self.names.quoted(&row.factor), with_interval(first.value, interval, write))
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

    /// The gap shared out over on/off factors.
    pub fn split(&self, split: &Split, topic: Topic) -> String {
        let write = |of: &Interval| {
            with_interval(of.mean, of.bounds, |value| signed_of(topic.of.measure, value, of.bounds, self.language()))
        };
        // Shares of a gap that may be none would run to hundreds of per cent, of either sign.
        let sure = (split.gap.bounds.is_none() || split.gap.leaves_out_zero()) && split.gap.mean != 0.0;
        let part = |player: &Player| {
            let share = percent(player.part.mean / split.gap.mean, 0, self.language());
            let values = [
                ("factor", self.names.quoted(&player.factor)),
                ("part", write(&player.part)),
                ("share", if sure { share } else { "none".into() }),
            ];
            self.fill("analysis-part", &values)
        };
        let players: Vec<String> = split.players.iter().map(part).collect();
        let values = [("all", write(&split.all)), ("none", write(&split.none)), ("parts", self.names.list(&players))];
        self.fill("analysis-split", &values)
    }

    /// In which choices of a factor the order of the plans turns.
    pub fn orders(&self, topic: Topic) -> Vec<String> {
        topic.of.tornado.iter().filter(|swing| swing.by_name()).map(|swing| self.order(swing)).collect()
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
}

/// A number and, where there is one, its interval: "48 (40 … 56)".
pub fn with_interval(value: f64, interval: Option<(f64, f64)>, write: impl Fn(f64) -> String) -> String {
    match interval {
        Some((low, high)) => format!("{} ({} … {})", write(value), write(low), write(high)),
        None => write(value),
    }
}

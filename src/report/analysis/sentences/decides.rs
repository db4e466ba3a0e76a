//! What decides a difference: which factors, how much of it, and at which choices the order of plans turns.

use super::{Sayer, Topic};
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

    /// The gap shared out over on/off factors.
    pub fn split(&self, split: &Split, topic: Topic) -> String {
        let write = |value: f64, bounds: Option<(f64, f64)>| {
            let write = |value| signed_of(topic.of.measure, value, bounds, self.language());
            let between = |(low, high)| {
                let values = [("value", write(value)), ("low", write(low)), ("high", write(high))];
                self.fill("analysis-between", &values)
            };
            bounds.map_or_else(|| write(value), between)
        };
        // Shares of a gap that may be none would run to hundreds of per cent, of either sign.
        let sure = split.gap.bounds.is_none_or(|(low, high)| low > 0.0 || high < 0.0) && split.gap.mean != 0.0;
        let part = |player: &Player| {
            let share = percent(player.part.mean / split.gap.mean, 0, self.language());
            let values = [
                ("factor", self.names.quoted(&player.factor)),
                ("part", write(player.part.mean, player.part.bounds)),
                ("share", if sure { share } else { "none".into() }),
            ];
            self.fill("analysis-part", &values)
        };
        let players: Vec<String> = split.players.iter().map(part).collect();
        let values = [
            ("all", write(split.all.mean, split.all.bounds)),
            ("none", write(split.none.mean, split.none.bounds)),
            ("parts", self.names.list(&players)),
        ];
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

//! An effect in words: whether it matters, whether it is sure, and which way it goes.

use super::super::super::Page;
use crate::compare::Effect;
use crate::evidence::measures::Better;

/// What may be said of an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Exactly the same in every replication.
    Same,
    /// Smaller than the smallest relevant difference.
    Small,
    /// The interval holds zero and differences that would matter.
    Unsure,
    Better,
    Worse,
    /// Of a measure without a better side.
    More,
    Less,
    /// Not defined in this run.
    Unknown,
}

pub fn verdict(effect: &Effect) -> Verdict {
    let (entry, size) = (effect.measure.entry(), effect.effect);
    let matters = entry.relevant.threshold(effect.mean_against);
    if !size.is_finite() {
        return Verdict::Unknown;
    }
    if size == 0.0 && effect.interval.is_none_or(|ends| ends == (0.0, 0.0)) {
        return Verdict::Same;
    }
    if let Some((low, high)) = effect.interval {
        if low > -matters && high < matters {
            return Verdict::Small;
        }
        if low <= 0.0 && high >= 0.0 {
            return Verdict::Unsure;
        }
    }
    match entry.better {
        _ if size.abs() < matters => Verdict::Small,
        Better::Up if size > 0.0 => Verdict::Better,
        Better::Down if size < 0.0 => Verdict::Better,
        Better::Neither if size > 0.0 => Verdict::More,
        Better::Neither => Verdict::Less,
        _ => Verdict::Worse,
    }
}

impl Verdict {
    pub fn words(self, page: &Page) -> String {
        match self {
            Verdict::Same => page.say("residents-same", &[]),
            Verdict::Small => page.say("residents-small", &[]),
            Verdict::Unsure => page.say("residents-unsure", &[]),
            Verdict::Better => page.say("residents-better", &[]),
            Verdict::Worse => page.say("residents-worse", &[]),
            Verdict::More => page.say("residents-more", &[]),
            Verdict::Less => page.say("residents-less", &[]),
            Verdict::Unknown => "–".into(),
        }
    }
}

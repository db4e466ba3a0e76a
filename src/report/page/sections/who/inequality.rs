//! Whether a plan does more or less for residents with money worries than for others.

use super::super::super::Page;
use super::splits::{SHOWN, effects};
use crate::compare::groups::GroupEffect;
use crate::observe::strata::STRATA;
use crate::report::numbers::signed_fixed;

/// One sentence per measure.
pub fn sentences(page: &Page, plan: usize) -> Vec<String> {
    SHOWN.iter().filter_map(|(key, _)| sentence(page, plan, key)).collect()
}

/// Effect per 1,000 residents with half its 95 % interval; none with one replication.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Reached {
    effect: f64,
    half: Option<f64>,
}

fn sentence(page: &Page, plan: usize, key: &str) -> Option<String> {
    let groups = effects(page, plan, "livelihood", key);
    let (secure, worried): (Vec<&GroupEffect>, Vec<_>) =
        groups.into_iter().partition(|group| STRATA[group.stratum].name == "secure");
    let (secure, worried) = (together(&secure)?, together(&worried)?);
    let write = |value: f64| signed_fixed(value, 2, page.language);
    let what = match key {
        "high_strain" => page.say("who-people-strain", &[]),
        _ => page.say("who-people-lonely", &[]),
    };
    let (more, less) = (write(worried.effect), write(secure.effect));
    let values = [("what", what.as_str()), ("plan", page.label(plan)), ("worried", &more), ("secure", &less)];
    let difference = worried.effect - secure.effect;
    let sure = match (worried.half, secure.half) {
        // At most this wide, however the two groups move together.
        (Some(one), Some(other)) => Some(one + other),
        _ => None,
    };
    Some(match sure {
        _ if worried.effect == 0.0 && secure.effect == 0.0 => page.say("who-unequal-none", &values[..2]),
        None => page.say("who-unequal-one", &values),
        Some(half) if difference.abs() <= half => page.say("who-unequal-unsure", &values),
        Some(_) if difference < 0.0 => page.say("who-unequal-more", &values),
        Some(_) => page.say("who-unequal-less", &values),
    })
}

/// Groups as one, weighted by residents. The halves add up as if they moved together, so the interval is rather too wide.
fn together(groups: &[&GroupEffect]) -> Option<Reached> {
    let residents: f64 = groups.iter().map(|group| group.residents).sum();
    if groups.is_empty() || residents <= 0.0 {
        return None;
    }
    let effect = groups.iter().map(|group| group.effect * group.residents).sum::<f64>() / residents;
    let halves: Option<Vec<f64>> =
        groups.iter().map(|group| group.interval.map(|(low, high)| (high - low) / 2.0 * group.residents)).collect();
    Some(Reached { effect, half: halves.map(|halves| halves.iter().sum::<f64>() / residents) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(residents: f64, effect: f64, half: f64) -> GroupEffect {
        GroupEffect {
            plan: 1,
            stratum: 4,
            what: 3,
            residents,
            level: 10.0,
            effect,
            interval: Some((effect - half, effect + half)),
        }
    }

    #[test]
    fn groups_weigh_as_many_residents_as_they_have() {
        let both = together(&[&group(300.0, -4.0, 1.0), &group(100.0, 0.0, 3.0)]).expect("residents");
        assert_eq!(both, Reached { effect: -3.0, half: Some(1.5) });
        assert_eq!(together(&[]), None);
        let one = GroupEffect { interval: None, ..group(100.0, -1.0, 0.0) };
        assert_eq!(together(&[&one, &group(10.0, 0.0, 1.0)]).expect("residents").half, None);
    }
}

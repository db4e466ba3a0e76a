//! Effects: the headline measures in full, then all by sphere and goal in brief.

use super::lines::{Lines, Row, Tone, wrap};
use crate::compare::{Comparison, Effect};
use crate::evidence::measures::{Better, Goal, Kind, MEASURES, Measure, MeasureEntry, Sphere};
use crate::report::label::{label, unit};
use crate::report::numbers::{brief, chance, decimals, euros, fixed, signed, signed_euros, signed_fixed, signed_millions};
use crate::report::words::say;
use crate::units::Language;

/// Headline measures, each plan against the reference.
pub fn headline(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let against = setting.label(setting.reference, language);
    lines.heading(&say("headline", language, &[("window", &format!("1–{}", setting.years()))]));
    lines.toned(2, &say("headline-under", language, &[("against", against)]), Tone::Faint);
    for entry in MEASURES.iter().filter(|entry| entry.headline) {
        let of =
            |effect: &&Effect| effect.measure == entry.measure && effect.against == setting.reference && effect.whole(setting);
        let effects: Vec<&Effect> = comparison.effects.iter().filter(of).collect();
        let Some(first) = effects.first() else { continue };
        let level = amount(first.mean_against, entry.kind, language);
        let text = format!(
            "{} ({}; {}); {against}: {level}",
            label(entry.measure, language),
            unit(entry.measure, language),
            direction(entry.better, language)
        );
        lines.paragraph(2, &text);
        let rows: Vec<Row> =
            effects.iter().map(|effect| full(comparison, effect, setting.label(effect.plan, language), language)).collect();
        lines.table(4, &rows);
    }
}

/// Headline measures of each pair of equal-money plans.
pub fn between_equal(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let shown =
        |effect: &&Effect| effect.measure.entry().headline && effect.against != setting.reference && effect.whole(setting);
    let effects: Vec<&Effect> = comparison.effects.iter().filter(shown).collect();
    if effects.is_empty() {
        return;
    }
    let equal = comparison.money_gaps.iter().all(|gap| gap.equal);
    lines.heading(&say(if equal { "between-equal" } else { "between-meant" }, language, &[]));
    for pair in effects.chunk_by(|one, other| (one.plan, one.against) == (other.plan, other.against)) {
        let (plan, against) = (setting.label(pair[0].plan, language), setting.label(pair[0].against, language));
        let gap =
            comparison.money_gaps.iter().find(|gap| (gap.plan, gap.against) == (pair[0].plan, pair[0].against) && !gap.equal);
        let (message, money) = match gap {
            Some(gap) if gap.euros > 0.0 => ("versus-unequal", euros(gap.euros, language)),
            Some(gap) => ("versus-unequal-less", euros(-gap.euros, language)),
            None => ("versus", String::new()),
        };
        lines.paragraph(2, &say(message, language, &[("plan", plan), ("against", against), ("euros", &money)]));
        let rows: Vec<Row> =
            pair.iter().map(|effect| full(comparison, effect, &label(effect.measure, language), language)).collect();
        lines.table(4, &rows);
    }
}

/// Every measure, one line, a column per plan, in as many tables as the width asks for.
pub fn all(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let against = setting.label(setting.reference, language);
    lines.heading(&say("all", language, &[]));
    lines.toned(2, &say("all-under", language, &[("against", against)]), Tone::Faint);
    let plans: Vec<usize> = (0..setting.plans.len()).filter(|&plan| plan != setting.reference).collect();
    let (differing, same): (Vec<_>, Vec<_>) = MEASURES.iter().partition(|entry| differs(comparison, entry.measure));
    // A cell of at most 16 letters, two between, and 20 for the name.
    let columns = (lines.style.width.saturating_sub(22) / 18).max(1);
    for plans in plans.chunks(columns) {
        lines.blank();
        let mut rows = header(&plans.iter().map(|&plan| setting.label(plan, language)).collect::<Vec<_>>());
        for sphere in [Sphere::Personal, Sphere::Communal, Sphere::Institutional] {
            for goal in [Goal::OwnWorth, Goal::Preventive, Goal::LimitingCost] {
                let of_cell = |entry: &&&MeasureEntry| entry.sphere == sphere && entry.goal == goal;
                let entries: Vec<_> = differing.iter().filter(of_cell).collect();
                if entries.is_empty() {
                    continue;
                }
                let title = format!("{} – {}", sphere_name(sphere, language), goal_name(goal, language));
                rows.push(Row { name: title, cells: Vec::new(), tone: Tone::Plain, left: true });
                for entry in entries {
                    let cells = plans.iter().map(|&plan| {
                        let found = comparison.effects.iter().find(|effect| {
                            let same = effect.measure == entry.measure && effect.plan == plan;
                            same && effect.against == setting.reference && effect.whole(setting)
                        });
                        found.map_or(String::new(), |effect| in_brief(effect, language))
                    });
                    rows.push(Row::numbers(&label(entry.measure, language), cells.collect(), Tone::Plain));
                }
            }
        }
        lines.groups(2, &rows);
    }
    if !same.is_empty() {
        let names: Vec<String> = same.iter().map(|entry| label(entry.measure, language)).collect();
        lines.blank();
        lines.paragraph(2, &say("nowhere-different", language, &[("measures", &names.join(", "))]));
    }
}

/// Whether any plan differs from the reference in a measure, in any replication.
fn differs(comparison: &Comparison, measure: Measure) -> bool {
    let setting = &comparison.setting;
    let of = |effect: &&Effect| effect.measure == measure && effect.against == setting.reference && effect.whole(setting);
    comparison.effects.iter().filter(of).any(|effect| !exactly_zero(effect))
}

fn exactly_zero(effect: &Effect) -> bool {
    effect.effect == 0.0 && effect.interval.is_none_or(|interval| interval == (0.0, 0.0))
}

/// Names of the columns, each over as many lines as it needs.
fn header(names: &[&str]) -> Vec<Row> {
    let pieces: Vec<Vec<String>> = names.iter().map(|name| wrap(name, 16)).collect();
    let deepest = pieces.iter().map(Vec::len).max().unwrap_or(0);
    let line = |k: usize| {
        let cell = |of: &Vec<String>| (k + of.len()).checked_sub(deepest).map_or(String::new(), |i| of[i].clone());
        Row::numbers("", pieces.iter().map(cell).collect(), Tone::Bold)
    };
    (0..deepest).map(line).collect()
}

/// Effect, interval, per 1,000 residents, chance.
fn full(comparison: &Comparison, effect: &Effect, name: &str, language: Language) -> Row {
    let kind = effect.measure.entry().kind;
    if exactly_zero(effect) {
        return Row::numbers(name, vec![say("no-difference", language, &[])], Tone::Plain);
    }
    let per_thousand = comparison.setting.per_thousand(effect.effect);
    let (mean, interval) = match (kind, effect.interval) {
        (_, None) => (change(effect.effect, kind, language), String::new()),
        (Kind::Euros, Some((low, high))) => {
            let million = low.abs().max(high.abs()) >= 999_500.0;
            let bound =
                |value: f64| if million { signed_fixed(value / 1e6, 2, language) } else { signed_fixed(value, 0, language) };
            let mean = if million { signed_millions(effect.effect, language) } else { signed_euros(effect.effect, language) };
            (mean, format!("({} … {})", bound(low), bound(high)))
        }
        (_, Some((low, high))) => {
            let bound = |value: f64| signed_fixed(value, decimals(effect.effect), language);
            (change(effect.effect, kind, language), format!("({} … {})", bound(low), bound(high)))
        }
    };
    let per_thousand = match kind {
        Kind::Index => String::new(),
        Kind::Euros => say("per-thousand", language, &[("value", &signed_euros(per_thousand, language))]),
        _ => say("per-thousand", language, &[("value", &signed(per_thousand, language))]),
    };
    let better =
        effect.probability_better.map_or(String::new(), |p| say("better", language, &[("chance", &chance(p, language))]));
    Row::numbers(name, vec![mean, interval, per_thousand, better], tone(effect))
}

fn in_brief(effect: &Effect, language: Language) -> String {
    let kind = effect.measure.entry().kind;
    if exactly_zero(effect) {
        return "0".into();
    }
    let mut mean = change(effect.effect, kind, language);
    let Some((low, high)) = effect.interval else { return mean };
    let half = (high - low) / 2.0;
    let half = match kind {
        Kind::Euros if effect.effect.abs() >= 999_500.0 => fixed(half / 1e6, 2, language),
        Kind::Euros => euros(half, language).replace('€', ""),
        _ => {
            // One digit more where the interval would read as nothing.
            let fine = decimals(effect.effect);
            let fine = if half > 0.0 && half * 10_f64.powi(fine as i32) < 0.5 { fine + 1 } else { fine };
            mean = signed_fixed(effect.effect, fine, language);
            fixed(half, fine, language)
        }
    };
    let doubt = if low <= 0.0 && high >= 0.0 && low != high { "~" } else { "" };
    format!("{doubt}{mean} ±{half}")
}

/// Green where the interval lies on the better side, red on the worse, plain where it holds zero.
fn tone(effect: &Effect) -> Tone {
    match effect.probability_better {
        Some(p) if p > 0.975 => Tone::Good,
        Some(p) if p < 0.025 => Tone::Bad,
        _ => Tone::Plain,
    }
}

fn amount(value: f64, kind: Kind, language: Language) -> String {
    if kind == Kind::Euros { euros(value, language) } else { brief(value, language) }
}

fn change(value: f64, kind: Kind, language: Language) -> String {
    if kind == Kind::Euros { signed_euros(value, language) } else { signed(value, language) }
}

fn direction(better: Better, language: Language) -> String {
    match better {
        Better::Up => say("more", language, &[]),
        Better::Down => say("fewer", language, &[]),
        Better::Neither => String::new(),
    }
}

fn sphere_name(sphere: Sphere, language: Language) -> String {
    let message = match sphere {
        Sphere::Personal => "personal",
        Sphere::Communal => "communal",
        Sphere::Institutional => "institutional",
    };
    say(message, language, &[])
}

fn goal_name(goal: Goal, language: Language) -> String {
    let message = match goal {
        Goal::OwnWorth => "own-worth",
        Goal::Preventive => "preventive",
        Goal::LimitingCost => "limiting-cost",
    };
    say(message, language, &[])
}

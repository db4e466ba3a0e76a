//! Effects: the headline measures in full, then all by sphere and goal in brief.

use super::lines::{Lines, Tone, width};
use crate::compare::{Comparison, Effect};
use crate::evidence::measures::{Better, Goal, Kind, MEASURES, Sphere};
use crate::report::label::{label, unit};
use crate::report::numbers::{brief, chance, euros, fixed, signed, signed_euros};
use crate::report::words::{Message as M, say};
use crate::units::Language;

/// Headline measures, each plan against the reference.
pub fn headline(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let against = setting.label(setting.reference, language);
    lines.heading(&say(M::Headline, language, &[("window", &format!("1–{}", setting.years()))]));
    lines.toned(2, &say(M::HeadlineUnder, language, &[("against", against)]), Tone::Faint);
    let longest = (0..setting.plans.len()).map(|plan| width(setting.label(plan, language))).max().unwrap_or(0);
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
        for effect in effects {
            full(lines, comparison, effect, (setting.label(effect.plan, language), longest));
        }
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
    lines.heading(&say(M::BetweenEqual, language, &[]));
    let longest = effects.iter().map(|effect| width(&label(effect.measure, language))).max().unwrap_or(0);
    let mut last = None;
    for effect in effects {
        if last != Some((effect.plan, effect.against)) {
            let (plan, against) = (setting.label(effect.plan, language), setting.label(effect.against, language));
            lines.paragraph(2, &say(M::Versus, language, &[("plan", plan), ("against", against)]));
            last = Some((effect.plan, effect.against));
        }
        full(lines, comparison, effect, (&label(effect.measure, language), longest));
    }
}

/// Every measure, one line, a column per plan, in as many tables as the width asks for.
pub fn all(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    let against = setting.label(setting.reference, language);
    lines.heading(&say(M::All, language, &[]));
    lines.toned(2, &say(M::AllUnder, language, &[("against", against)]), Tone::Faint);
    let plans: Vec<usize> = (0..setting.plans.len()).filter(|&plan| plan != setting.reference).collect();
    let names = MEASURES.iter().map(|entry| width(&label(entry.measure, language))).max().unwrap_or(0).min(28);
    let cell = 17;
    let columns = ((lines.style.width.saturating_sub(4 + names)) / (cell + 2)).max(1);
    for plans in plans.chunks(columns) {
        lines.blank();
        let header: Vec<_> = plans.iter().map(|&plan| (short(setting.label(plan, language), cell), cell)).collect();
        lines.row(4, ("", names), &header, Tone::Bold);
        for sphere in [Sphere::Personal, Sphere::Communal, Sphere::Institutional] {
            for goal in [Goal::OwnWorth, Goal::Preventive, Goal::LimitingCost] {
                let entries: Vec<_> = MEASURES.iter().filter(|entry| entry.sphere == sphere && entry.goal == goal).collect();
                if entries.is_empty() {
                    continue;
                }
                lines.paragraph(2, &format!("{} – {}", sphere_name(sphere, language), goal_name(goal, language)));
                for entry in entries {
                    let of = |&plan: &usize| {
                        let found = comparison.effects.iter().find(|effect| {
                            effect.measure == entry.measure
                                && effect.plan == plan
                                && effect.against == setting.reference
                                && effect.whole(setting)
                        });
                        (found.map_or(String::new(), |effect| in_brief(effect, language)), cell)
                    };
                    let cells: Vec<_> = plans.iter().map(of).collect();
                    lines.row(4, (&label(entry.measure, language), names), &cells, Tone::Plain);
                }
            }
        }
    }
}

/// Effect, interval, per 1,000 residents, chance.
fn full(lines: &mut Lines, comparison: &Comparison, effect: &Effect, name: (&str, usize)) {
    let (entry, language) = (effect.measure.entry(), lines.style.language);
    let interval = effect.interval.map_or(String::new(), |(low, high)| {
        format!("({} … {})", change(low, entry.kind, language), change(high, entry.kind, language)).replace(' ', "\u{a0}")
    });
    let per_thousand = match entry.kind {
        Kind::Index => String::new(),
        Kind::Euros => {
            say(M::PerThousand, language, &[("value", &signed_euros(comparison.setting.per_thousand(effect.effect), language))])
        }
        _ => say(M::PerThousand, language, &[("value", &signed(comparison.setting.per_thousand(effect.effect), language))]),
    };
    let better =
        effect.probability_better.map_or(String::new(), |p| say(M::Better, language, &[("chance", &chance(p, language))]));
    let narrow = |text: String| text.replace(' ', "\u{a0}");
    let cells =
        [(change(effect.effect, entry.kind, language), 10), (interval, 23), (narrow(per_thousand), 16), (narrow(better), 13)];
    lines.row(4, name, &cells, tone(effect));
}

fn in_brief(effect: &Effect, language: Language) -> String {
    let kind = effect.measure.entry().kind;
    let mean = change(effect.effect, kind, language);
    let Some((low, high)) = effect.interval else { return mean };
    let half = (high - low) / 2.0;
    let half = if kind == Kind::Euros { euros(half, language) } else { fixed(half, decimals_of(effect), language) };
    let doubt = if low <= 0.0 && high >= 0.0 && low != high { "~" } else { "" };
    let whole = format!("{doubt}{mean} ±{half}");
    if kind == Kind::Euros { format!("{doubt}{mean}") } else { whole.replace(' ', "\u{a0}") }
}

fn decimals_of(effect: &Effect) -> usize {
    crate::report::numbers::decimals(effect.effect)
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

fn short(name: &str, columns: usize) -> String {
    if width(name) <= columns { name.into() } else { name.chars().take(columns - 1).chain(['…']).collect() }
}

fn direction(better: Better, language: Language) -> String {
    match better {
        Better::Up => say(M::More, language, &[]),
        Better::Down => say(M::Fewer, language, &[]),
        Better::Neither => String::new(),
    }
}

fn sphere_name(sphere: Sphere, language: Language) -> String {
    let message = match sphere {
        Sphere::Personal => M::Personal,
        Sphere::Communal => M::Communal,
        Sphere::Institutional => M::Institutional,
    };
    say(message, language, &[])
}

fn goal_name(goal: Goal, language: Language) -> String {
    let message = match goal {
        Goal::OwnWorth => M::OwnWorth,
        Goal::Preventive => M::Preventive,
        Goal::LimitingCost => M::LimitingCost,
    };
    say(message, language, &[])
}

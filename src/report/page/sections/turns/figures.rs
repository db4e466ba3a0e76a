//! The pictures of one measure, each with its table.

use super::super::super::chart::{Limited, Swinging, limits as draw_limits, swings as draw_swings};
use super::super::super::parts::{figure, table};
use super::super::super::{Page, amount};
use crate::experiment::analysis::found::{Level, Limit, Range, Region, Swing, Told};
use crate::experiment::sweep::design::Domain;
use crate::report::analysis::{Sayer, Topic, box_title};
use crate::report::numbers::percent;
use maud::{Markup, html};

/// Assumptions that are drawn; the table has as many.
const SHOWN: usize = 8;

/// The widest swings of factors that stand out; nothing where there are none.
pub fn swings(page: &Page, sayer: &Sayer, topic: Topic) -> Markup {
    let widest: Vec<&Swing> = topic.of.leading().into_iter().take(SHOWN).collect();
    let rows: Vec<Swinging> = widest.iter().filter_map(|swing| row(sayer, swing)).collect();
    if rows.is_empty() {
        return html! {};
    }
    let title = page.fill("turns-strip-caption", &[("measure", measure(page, topic))]);
    let said: Vec<String> = widest.iter().map(|swing| sayer.swing(swing, topic)).collect();
    let key = (page.say("analysis-key-low", &[]), page.say("analysis-key-high", &[]));
    let alternative = format!("{title}. {}.", said.join("; "));
    let picture = draw_swings(&rows, topic.of.over_points.mean, (&key.0, &key.1), &alternative, page.language);
    let head = ["turns-column-factor", "turns-column-at", "turns-column-points", "turns-column-effect"];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let cells: Vec<Vec<String>> =
        widest.iter().flat_map(|swing| swing.levels.iter().map(|level| cells(page, sayer, topic, (swing, level)))).collect();
    figure(page, &title, picture, &page.say("turns-strip-note", &[]), table(&title, &head, &cells))
}

/// `None` of a factor with one level.
fn row(sayer: &Sayer, swing: &Swing) -> Option<Swinging> {
    let (low, high) = swing.ends()?;
    let end = |level: &Level| (level.effect.mean, level.effect.bounds);
    let ends = (sayer.names.at(&low.at), sayer.names.at(&high.at));
    Some(Swinging { name: sayer.names.factor(&swing.factor), ends, low: end(low), high: end(high) })
}

fn cells(page: &Page, sayer: &Sayer, topic: Topic, (swing, level): (&Swing, &Level)) -> Vec<String> {
    let at = format!("{} {}", sayer.names.at(&level.at), sayer.names.unit(&swing.factor));
    let effect = match level.effect.bounds {
        Some(bounds) => {
            let effect = amount::signed_of(topic.of.measure, level.effect.mean, Some(bounds), page.language);
            format!("{effect} ({})", amount::margin(topic.of.measure, level.effect.mean, bounds, page.language))
        }
        None => amount::signed_of(topic.of.measure, level.effect.mean, None, page.language),
    };
    vec![sayer.names.factor(&swing.factor), at.trim_end().into(), level.points.to_string(), effect]
}

/// The boxes that were found.
pub fn limits(page: &Page, sayer: &Sayer, topic: Topic) -> Markup {
    let found = topic.of.flips.iter().filter_map(|flip| match &flip.told {
        Told::Found(region) => Some((flip.question, region)),
        _ => None,
    });
    html! { @for (question, region) in found {
        @let message = box_title(question, region);
        (of_region(page, sayer, region, &page.fill(message, &[("measure", measure(page, topic))])))
    } }
}

fn of_region(page: &Page, sayer: &Sayer, region: &Region, title: &str) -> Markup {
    let said: Vec<String> = region.limits.iter().map(|limit| sayer.names.limit(limit)).collect();
    let rows: Vec<Limited> =
        region.limits.iter().enumerate().map(|(place, limit)| limited(sayer, (limit, place), region, &said[place])).collect();
    let alternative = page.fill("turns-box-alternative", &[("title", title.into()), ("limits", sayer.names.list(&said))]);
    let head = ["turns-column-factor", "turns-column-limit", "turns-column-whole", "turns-column-again"];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let cells = region.limits.iter().zip(&rows).zip(&said).map(|((limit, row), said)| {
        let whole = format!("{} … {}", row.ends.0, row.ends.1);
        vec![row.name.clone(), said.clone(), whole, percent(limit.again, 0, page.language)]
    });
    let cells: Vec<Vec<String>> = cells.collect();
    figure(page, title, draw_limits(&rows, &alternative), &page.say("turns-box-note", &[]), table(title, &head, &cells))
}

fn limited(sayer: &Sayer, (limit, place): (&Limit, usize), region: &Region, said: &str) -> Limited {
    let names = sayer.names;
    let name = names.factor(&limit.factor);
    match (&limit.to, names.of(&limit.factor).map(|factor| &factor.domain)) {
        (Range::Among(labels), Some(Domain::Choice(choices))) => {
            let at = |place: usize| (place as f64, place as f64 + 1.0);
            let inside =
                choices.iter().enumerate().filter(|(_, choice)| labels.contains(&choice.label)).map(|(place, _)| at(place));
            let end = |choice: Option<&crate::experiment::sweep::design::Choice>| {
                choice.map_or(String::new(), |one| names.choice(&one.label))
            };
            let ends = (end(choices.first()), end(choices.last()));
            Limited { name, whole: (0.0, choices.len() as f64), inside: inside.collect(), ends, text: said.into() }
        }
        (to, domain) => {
            let of_domain = match domain {
                Some(Domain::Number { low, high, .. }) => (*low, *high),
                _ => (f64::INFINITY, f64::NEG_INFINITY),
            };
            let whole = region.cloud.iter().fold(of_domain, |(low, high), (at, _)| (low.min(at[place]), high.max(at[place])));
            let inside = match to {
                Range::Between(low, high) => vec![(low.unwrap_or(whole.0), high.unwrap_or(whole.1))],
                Range::Among(_) => vec![],
            };
            let unit = names.unit(&limit.factor);
            let write = |value: f64| format!("{} {unit}", names.number(value)).trim_end().to_string();
            Limited { name, whole, inside, ends: (write(whole.0), write(whole.1)), text: said.into() }
        }
    }
}

fn measure(page: &Page, topic: Topic) -> String {
    topic.of.measure.entry().label.of(page.language).into()
}

//! A figure of what remains of one effect without each link, with its table.

use super::super::super::Page;
use super::super::super::chart::{Bar, remains};
use super::super::super::parts::{figure, table};
use super::Topic;
use crate::experiment::theory::{LinkResult, Remains, Share, Theory};
use crate::report::numbers::percent;
use maud::Markup;

/// A link that changes less than this share is not named.
const TOLD: f64 = 0.05;

/// What is shown: a pair of plans and the links that may be in its figure.
pub struct Shown<'a> {
    pub pair: (usize, usize),
    pub links: Vec<&'a LinkResult>,
}

/// `None` where there is nothing to show: the effect is too small, or no link was switched off.
pub fn bars(page: &Page, theory: &Theory, shown: &Shown, topic: &Topic, title: &str) -> Option<Markup> {
    let rows = rows(page, theory, shown, topic);
    let bars: Vec<Bar> = rows
        .iter()
        .filter_map(|row| {
            let Share { share, interval } = row.remains?;
            Some(Bar { name: row.name.clone(), share, interval, together: row.together })
        })
        .collect();
    if bars.is_empty() {
        return None;
    }
    let said: Vec<String> = bars.iter().map(|bar| format!("{}: {}", bar.name, percent(bar.share, 0, page.language))).collect();
    let picture = remains(&bars, &format!("{title}. {}.", said.join("; ")), page.language);
    let head = [page.say("theory-column-link", &[]), page.say("theory-column-remains", &[]), page.say("column-interval", &[])];
    let of = if shown.pair.1 == page.setting().reference { "effect" } else { "difference" };
    let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(page, row)).collect();
    Some(figure(page, title, picture, &note(page, &rows, of), table(title, &head, &cells)))
}

struct Row {
    name: String,
    remains: Option<Share>,
    together: bool,
}

fn rows(page: &Page, theory: &Theory, shown: &Shown, topic: &Topic) -> Vec<Row> {
    let share = |remains: Option<&Remains>| remains.and_then(|remains| remains.remains).filter(|share| share.share.is_finite());
    let number = |link: &LinkResult| 1 + theory.links.iter().position(|other| other.link == link.link).unwrap_or(0);
    let of_link = |link: &&LinkResult| {
        let told = link.told()?;
        Some(Row {
            name: format!("{}. {}", number(link), told.label.of(page.language)),
            remains: share(link.remains(shown.pair, topic.measure)),
            together: false,
        })
    };
    let together = theory.without_evidence.as_ref().map(|without| Row {
        name: page.say("theory-together", &[]),
        remains: share(without.remains(shown.pair, topic.measure)),
        together: true,
    });
    shown.links.iter().filter_map(of_link).chain(together).collect()
}

fn cells(page: &Page, row: &Row) -> Vec<String> {
    let write = |share: f64| percent(share, 0, page.language);
    let (share, interval) = match row.remains {
        Some(Share { share, interval }) => {
            (write(share), interval.map_or("–".into(), |(low, high)| format!("{} … {}", write(low), write(high))))
        }
        None => (page.say("theory-is-off", &[]), "–".into()),
    };
    vec![row.name.clone(), share, interval]
}

/// Which links carry most, and those without which the effect is larger or turns round, where chance leaves no doubt.
fn note(page: &Page, rows: &[Row], of: &str) -> String {
    let single = || rows.iter().filter(|row| !row.together);
    let ends = |row: &Row| row.remains.and_then(|share| share.interval);
    let names = |wanted: &dyn Fn(&Row) -> bool| -> Vec<String> {
        single().filter(|row| wanted(row)).map(|row| format!("‘{}’", row.name)).collect()
    };
    let mut said = Vec::new();
    let by_share = |a: &(&Row, f64), b: &(&Row, f64)| a.1.total_cmp(&b.1);
    let carried = single().filter_map(|row| Some((row, row.remains?.share))).min_by(by_share);
    if let Some((row, share)) =
        carried.filter(|(row, share)| (0.0..1.0 - TOLD).contains(share) && ends(row).is_some_and(|(_, high)| high < 1.0))
    {
        let values = [("link", row.name.clone()), ("n", percent(share, 0, page.language))];
        said.push(page.fill("theory-most", &values));
    } else if carried.is_some() && !single().any(|row| ends(row).is_some_and(|(low, high)| high < 1.0 || low > 1.0)) {
        said.push(page.say("theory-no-single", &[]));
    }
    let larger = names(&|row| row.remains.is_some_and(|of| of.share > 1.0 + TOLD) && ends(row).is_some_and(|(low, _)| low > 1.0));
    let turned = names(&|row| ends(row).is_some_and(|(_, high)| high < 0.0));
    for (message, names) in [("theory-larger-without", larger), ("theory-turns-without", turned)] {
        if !names.is_empty() {
            said.push(page.fill(message, &[("links", page.list(&names)), ("of", of.to_string())]));
        }
    }
    said.join(" ")
}

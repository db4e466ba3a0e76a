//! Four measures over the years.

use super::super::super::Page;
use super::super::super::chart::{Line, colours, lines};
use super::super::super::parts::table;
use super::super::super::sheet::beside;
use crate::compare::curves::Point;
use crate::evidence::measures::Measure;
use crate::report::label::unit;
use crate::report::numbers::{decimals, signed_fixed};
use maud::{Markup, html};

const SHOWN: [(Measure, &str); 4] = [
    (Measure::SevereLonelinessYears, "residents-curve-lonely"),
    (Measure::Meetings, "residents-curve-meetings"),
    (Measure::Trust, "residents-curve-trust"),
    (Measure::ExpectedCrises, "residents-curve-crises"),
];

/// Plans whose intervals still fit in the table.
const WITH_INTERVAL: usize = 3;

pub fn curves(page: &Page) -> Markup {
    let (mut pictures, mut tables) = (Vec::new(), Vec::new());
    for (measure, title) in SHOWN {
        let Some((picture, table)) = one(page, measure, title) else { continue };
        pictures.push(picture);
        tables.push(table);
    }
    let title = page.say("residents-curves", &[]);
    html! { @if !pictures.is_empty() { h3 { (title) } (beside(page, &title, &pictures, html! { @for table in tables { (table) } })) } }
}

/// Title, picture and note of one measure, and its table.
fn one(page: &Page, measure: Measure, title: &str) -> Option<((String, Markup, String), Markup)> {
    let reference = page.setting().reference;
    let followed = page.dossier.others().map(|plan| (plan, page.dossier.curve(plan, measure)));
    let followed: Vec<(usize, &[Point])> = followed.filter(|(_, points)| !points.is_empty()).collect();
    let (title, unit) = (page.say(title, &[]), unit(measure, page.language));
    if followed.is_empty() {
        return None;
    }
    let line = |&(plan, points): &(usize, _)| Line {
        name: page.label(plan).into(),
        points,
        factor: 1.0,
        colours: colours(plan, reference),
    };
    let drawn: Vec<Line> = followed.iter().map(line).collect();
    let largest = followed.iter().flat_map(|(_, points)| *points).map(|point| point.middle.abs()).fold(0.0, f64::max);
    let fine = decimals(largest);
    let write = |value: f64| signed_fixed(value, fine, page.language);
    let told = followed.iter().filter_map(|(plan, points)| {
        let (first, last) = (points.first()?, points.last()?);
        let (from, until) = ((first.at.floor() as i32).to_string(), (last.at.floor() as i32).to_string());
        let (at_first, at_last) = (write(first.middle), write(last.middle));
        let values = [("plan", page.label(*plan)), ("from", &from), ("first", &at_first), ("until", &until), ("last", &at_last)];
        Some(page.say("residents-curve-row", &values))
    });
    let note = page.say("residents-curve-note", &[("unit", unit), ("reference", page.reference())]);
    let alternative = format!("{title}. {} {note}", told.collect::<Vec<_>>().join(" "));
    let head: Vec<String> =
        [page.say("residents-year", &[])].into_iter().chain(followed.iter().map(|(plan, _)| page.label(*plan).into())).collect();
    let cell = |points: &[Point], at: usize| match points.get(at) {
        None => "–".into(),
        Some(point) if followed.len() > WITH_INTERVAL || point.inner.0 == point.inner.1 => write(point.middle),
        Some(point) => format!("{} ({} … {})", write(point.middle), write(point.inner.0), write(point.inner.1)),
    };
    let (_, longest) = followed.iter().max_by_key(|(_, points)| points.len()).copied().unwrap_or((0, &[]));
    let row = |at: usize| {
        let cells = followed.iter().map(|(_, points)| cell(points, at));
        [(longest[at].at.floor() as i32).to_string()].into_iter().chain(cells).collect()
    };
    let rows: Vec<Vec<String>> = (0..longest.len()).map(row).collect();
    let picture = lines(&drawn, &alternative, page.language);
    let table = html! { h4 { (title) } (table(&title, &head, &rows)) };
    Some(((title.clone(), picture, note), table))
}

//! A map of wijken drawn from their centroids: circles with areas by residents, north up.

use super::super::super::Page;
use super::super::super::chart::{WIDTH, drawing, short};
use super::colour;
use super::places::Place;
use crate::report::numbers::signed_fixed;
use maud::{Markup, html};

const TALLEST: f64 = 330.0;
const EDGE: f64 = 30.0;
/// Radius of the largest wijk (units), and the share of the paper that circles may fill.
const LARGEST: f64 = 20.0;
const FILLED: f64 = 0.2;
/// Width of a letter at size 10, and height of a line (units).
const LETTER: f64 = 5.4;
const LINE: f64 = 11.0;

struct Circle {
    x: f64,
    y: f64,
    r: f64,
}

/// Left, top, right, bottom.
type Area = (f64, f64, f64, f64);

pub fn map(page: &Page, (places, largest): (&[&Place], f64), alternative: &str) -> Markup {
    let mut order: Vec<&Place> = places.to_vec();
    // Large ones first, so that small ones lie on top.
    order.sort_by(|one, other| other.wijk.residents.cmp(&one.wijk.residents).then(one.wijk.code.cmp(&other.wijk.code)));
    let (circles, height) = circles(&order);
    let names = labels(&order, &circles, height);
    let dots = html! {
        @for (place, circle) in order.iter().zip(&circles) {
            @let effect = place.effect();
            @let (fill, _) = colour::of(effect.map_or(0.0, |effect| if largest > 0.0 { effect / largest } else { 0.0 }));
            g {
                title { (place.wijk.name) @if let Some(effect) = effect { ": " (signed_fixed(effect, 2, page.language)) } }
                @if effect.is_some() {
                    circle cx=(short(circle.x)) cy=(short(circle.y)) r=(short(circle.r)) fill=(fill) stroke="#222" stroke-width="1" stroke-dasharray=[place.unsure().then_some("2 2")] {}
                } @else {
                    circle cx=(short(circle.x)) cy=(short(circle.y)) r=(short(circle.r)) fill="none" stroke="#8c8c8c" stroke-width="0.7" {}
                }
            }
        }
    };
    let body = html! {
        (dots)
        @for (at, (x, y)) in &names {
            text x=(short(*x)) y=(short(*y)) text-anchor="middle" font-size="10" fill="#222" stroke="#fff" stroke-width="2.4" paint-order="stroke" { (name(order[*at])) }
        }
        (legend(page, largest, height))
    };
    drawing((WIDTH, height + 62.0), alternative, body)
}

/// Names of CBS begin with the number of the wijk, which says nothing here.
fn name<'a>(place: &'a Place) -> &'a str {
    let full = place.wijk.name.as_str();
    let rest = full
        .strip_prefix("Wijk ")
        .and_then(|rest| rest.split_once(' '))
        .filter(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()));
    rest.map_or(full, |(_, rest)| rest)
}

/// Circles on paper, and the height it takes.
fn circles(places: &[&Place]) -> (Vec<Circle>, f64) {
    let at: Vec<(f64, f64)> = places.iter().filter_map(|place| place.wijk.centroid).collect();
    let ends =
        |of: fn(&(f64, f64)) -> f64| at.iter().map(of).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
    let ((west, east), (south, north)) = (ends(|c| c.0), ends(|c| c.1));
    let room = (WIDTH - 2.0 * EDGE, TALLEST - 2.0 * EDGE);
    // A metre of distance at least, so that a single wijk has a place too.
    let metre = (room.0 / (east - west).max(1.0)).min(room.1 / (north - south).max(1.0));
    let height = ((north - south) * metre + 2.0 * EDGE).max(4.0 * EDGE);
    let left = (WIDTH - (east - west) * metre) / 2.0;
    let residents: f64 = places.iter().map(|place| f64::from(place.wijk.residents)).sum();
    let most = places.iter().map(|place| f64::from(place.wijk.residents)).fold(1.0, f64::max);
    let per_root = (LARGEST / most.sqrt()).min((FILLED * WIDTH * height / std::f64::consts::PI / residents.max(1.0)).sqrt());
    let top = (height - (north - south) * metre) / 2.0;
    let circle = |(place, (x, y)): (&&Place, &(f64, f64))| Circle {
        x: left + (x - west) * metre,
        y: top + (north - y) * metre,
        r: (per_root * f64::from(place.wijk.residents).sqrt()).max(2.0),
    };
    (places.iter().zip(&at).map(circle).collect(), height)
}

/// Where names fit without covering each other or another circle: place in the order, and the middle of the baseline.
fn labels(places: &[&Place], circles: &[Circle], height: f64) -> Vec<(usize, (f64, f64))> {
    let mut turn: Vec<usize> = (0..places.len()).collect();
    // Lived wijken first: their colours ask for a name.
    turn.sort_by_key(|&at| places[at].lived.is_empty());
    let mut taken: Vec<Area> = Vec::new();
    let mut found = Vec::new();
    for at in turn {
        let (circle, half) = (&circles[at], name(places[at]).chars().count() as f64 * LETTER / 2.0);
        let spots = [
            (circle.x, circle.y + circle.r + LINE),
            (circle.x, circle.y - circle.r - 3.0),
            (circle.x + circle.r + half + 3.0, circle.y + 3.0),
            (circle.x - circle.r - half - 3.0, circle.y + 3.0),
            (circle.x, circle.y + 3.0),
        ];
        let free = spots.into_iter().find(|&(x, y)| {
            let area = (x - half, y - LINE + 2.0, x + half, y + 2.0);
            let inside = area.0 > 1.0 && area.2 < WIDTH - 1.0 && area.1 > 0.0 && area.3 < height;
            inside && !taken.iter().any(|other| overlap(&area, other)) && !covers(&area, circles, at)
        });
        if let Some((x, y)) = free {
            taken.push((x - half, y - LINE + 2.0, x + half, y + 2.0));
            found.push((at, (x, y)));
        }
    }
    found
}

fn overlap(one: &Area, other: &Area) -> bool {
    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
}

/// Whether a name lies over the middle of another circle.
fn covers(area: &Area, circles: &[Circle], own: usize) -> bool {
    circles.iter().enumerate().filter(|(at, _)| *at != own).any(|(_, circle)| {
        let (x, y) = (circle.x.clamp(area.0, area.2), circle.y.clamp(area.1, area.3));
        (x - circle.x).hypot(y - circle.y) < 0.7 * circle.r
    })
}

/// The scale of colours, and what the outlines mean.
fn legend(page: &Page, largest: f64, top: f64) -> Markup {
    let step = |at: usize| (at as f64 - 5.0) / 5.0;
    let written = |share: f64| signed_fixed(share * largest, 1, page.language);
    html! {
        @if largest > 0.0 {
            @for at in 0..11 { rect x=(short(10.0 + 14.0 * at as f64)) y=(short(top + 8.0)) width="14" height="10" fill=(colour::of(step(at)).0) stroke="#bdbdbd" stroke-width="0.4" {} }
            text x="10" y=(short(top + 30.0)) { (written(-1.0)) }
            text x="87" y=(short(top + 30.0)) text-anchor="middle" { "0" }
            text x="164" y=(short(top + 30.0)) text-anchor="end" { (written(1.0)) }
        }
        text x="10" y=(short(top + 52.0)) fill="#444" { (page.say("who-legend-unit", &[])) }
        circle cx="190" cy=(short(top + 13.0)) r="5" fill="none" stroke="#222" stroke-dasharray="2 2" {}
        text x="200" y=(short(top + 17.0)) fill="#444" { (page.say("who-legend-unsure", &[])) }
        circle cx="190" cy=(short(top + 29.0)) r="5" fill="none" stroke="#767676" {}
        text x="200" y=(short(top + 33.0)) fill="#444" { (page.say("who-legend-not-lived", &[])) }
    }
}

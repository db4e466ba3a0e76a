//! What changes where: lived neighbourhoods with their effects, the map, and the table with every wijk.

use super::super::super::Page;
use super::super::super::parts::table;
use super::super::super::sheet::{drawn, fold};
use super::map;
use crate::evidence::measures::Measure;
use crate::report::dossier::Wijk;
use crate::report::label::label;
use crate::report::numbers::{fixed, signed_fixed};
use maud::{Markup, html};

/// What the map shows: the first that is kept for neighbourhoods.
const SHOWN: [Measure; 2] = [Measure::SevereLonelinessYears, Measure::ExpectedCrises];

/// Effect per 1,000 residents of a lived neighbourhood, a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Local {
    pub level: f64,
    pub effect: f64,
    pub interval: Option<(f64, f64)>,
}

/// A wijk with what was lived of it: none, one, or several neighbourhoods.
pub struct Place<'a> {
    pub wijk: &'a Wijk,
    pub lived: Vec<Local>,
}

impl Place<'_> {
    /// Mean effect over its lived neighbourhoods, which are about the same size.
    pub fn effect(&self) -> Option<f64> {
        let sum: f64 = self.lived.iter().map(|local| local.effect).sum();
        (!self.lived.is_empty()).then(|| sum / self.lived.len() as f64)
    }

    /// Whether no lived neighbourhood of it has an interval free of zero.
    pub fn unsure(&self) -> bool {
        let free = |local: &Local| local.interval.is_some_and(|(low, high)| low > 0.0 || high < 0.0);
        !self.lived.iter().any(free)
    }
}

pub fn places(page: &Page, plan: usize) -> Markup {
    let town = &page.dossier.town;
    let Some(measure) = SHOWN.into_iter().find(|&measure| page.dossier.wijken.iter().any(|row| row.measure == measure)) else {
        return html! { h3 { (page.say("who-where", &[])) } p { (page.say("who-not-kept", &[])) } };
    };
    let all = of(page, plan, measure);
    let lived = all.iter().filter(|place| !place.lived.is_empty()).count();
    let values = [("lived", lived.to_string()), ("all", all.len().to_string()), ("n", town.lived.len().to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let name = label(measure, page.language);
    let title = page.say("who-map", &[("plan", page.label(plan)), ("measure", &name)]);
    let note = page.say("who-sample", &values);
    let known: Vec<&Place> =
        all.iter().filter(|place| place.wijk.centroid.is_some_and(|(x, y)| x.is_finite() && y.is_finite())).collect();
    let list = every(page, &title, &all);
    html! {
        h3 { (page.say("who-where", &[])) }
        @if all.is_empty() {
            p { (page.say("who-no-wijken", &[])) }
        } @else if known.is_empty() {
            p { (page.say("who-no-centroids", &[])) " " (note) }
            (fold(&title, list))
        } @else {
            (drawn(page, &title, map::map(page, (&known, largest(page, measure)), &alternative(page, &title, &all)), &note, list))
        }
    }
}

/// The largest effect in any plan and neighbourhood, so that maps of several plans can be compared.
fn largest(page: &Page, measure: Measure) -> f64 {
    let plans = page.dossier.others().flat_map(|plan| of(page, plan, measure));
    plans.filter_map(|place| place.effect()).filter(|effect| effect.is_finite()).map(f64::abs).fold(0.0, f64::max)
}

/// Wijken with their lived neighbourhoods. A wijk drawn twice is lived as `WK085501` and `WK085501-2`.
fn of<'a>(page: &Page<'a>, plan: usize, measure: Measure) -> Vec<Place<'a>> {
    let (dossier, town) = (page.dossier, &page.dossier.town);
    let find = |neighbourhood: usize, measure: Measure| {
        dossier.wijken.iter().find(|row| (row.plan, row.neighbourhood, row.measure) == (plan, neighbourhood, measure))
    };
    let alike = dossier.residents_lived as f64 / town.lived.len().max(1) as f64;
    let local = |neighbourhood: usize| {
        let residents = find(neighbourhood, Measure::Residents).map_or(alike, |row| row.level);
        let row = find(neighbourhood, measure).filter(|row| residents > 0.0 && row.effect.is_finite())?;
        let each = |value: f64| 1000.0 * value / residents;
        Some(Local {
            level: each(row.level),
            effect: each(row.effect),
            interval: row.interval.map(|(low, high)| (each(low), each(high))),
        })
    };
    let place = |wijk: &'a Wijk| {
        let codes = town.lived.iter().enumerate().filter(|(_, code)| is_of(code, wijk));
        Place { wijk, lived: codes.filter_map(|(neighbourhood, _)| local(neighbourhood)).collect() }
    };
    town.wijken.iter().filter(|wijk| wijk.residents > 0).map(place).collect()
}

/// Wijken of which nothing was lived, behind one fold.
pub fn others(page: &Page) -> Markup {
    let town = &page.dossier.town;
    let lived = |wijk: &Wijk| town.lived.iter().any(|code| is_of(code, wijk));
    let rest = town.wijken.iter().filter(|wijk| wijk.residents > 0 && !lived(wijk));
    let rows: Vec<Vec<String>> =
        rest.map(|wijk| vec![wijk.name.clone(), fixed(f64::from(wijk.residents), 0, page.language)]).collect();
    let (title, head) = (page.say("who-not-lived", &[]), [page.say("who-wijk", &[]), page.say("who-residents", &[])]);
    html! { @if !rows.is_empty() { (fold(&title, table(&title, &head, &rows))) } }
}

/// Whether a code is that of a wijk or of another copy of it: `WK085501`, `WK085501-2`.
fn is_of(code: &str, wijk: &Wijk) -> bool {
    let copy = code.strip_prefix(&*wijk.code).and_then(|rest| rest.strip_prefix('-'));
    code == wijk.code || copy.is_some_and(|copy| !copy.is_empty() && copy.bytes().all(|byte| byte.is_ascii_digit()))
}

fn every(page: &Page, title: &str, all: &[Place]) -> Markup {
    let head = [
        page.say("who-wijk", &[]),
        page.say("who-residents", &[]),
        page.say("who-level", &[("reference", page.reference())]),
        page.say("who-change", &[]),
        page.say("who-interval", &[]),
    ];
    let write = |value: f64| signed_fixed(value, 2, page.language);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for place in all {
        let residents = fixed(f64::from(place.wijk.residents), 0, page.language);
        for (copy, local) in place.lived.iter().enumerate() {
            let name = if copy == 0 { place.wijk.name.clone() } else { format!("{} ({})", place.wijk.name, copy + 1) };
            let interval = local.interval.map_or("–".into(), |(low, high)| format!("{} … {}", write(low), write(high)));
            rows.push(vec![name, residents.clone(), fixed(local.level, 1, page.language), write(local.effect), interval]);
        }
    }
    table(title, &head, &rows)
}

fn alternative(page: &Page, title: &str, all: &[Place]) -> String {
    let lived = all.iter().filter_map(|place| Some((place.wijk.name.as_str(), place.effect()?)));
    let said: Vec<String> = lived.map(|(name, effect)| format!("{name}: {}", signed_fixed(effect, 2, page.language))).collect();
    format!("{title}. {}.", said.join("; "))
}

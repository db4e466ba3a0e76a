//! Limits: what the intervals hold, what was changed, how well the numbers are known, and what was held against figures.

use super::super::Page;
use super::super::parts::{chapter, table, typed};
use crate::evidence::targets::{TARGETS, Use};
use crate::evidence::{CATALOGUE, MECHANISMS, Strength, find, unit_in};
use crate::report::numbers::{brief, fixed, percent};
use maud::{Markup, html};

const STRENGTHS: [Strength; 5] =
    [Strength::Strong, Strength::Moderate, Strength::Weak, Strength::Calibrated, Strength::Assumption];

pub fn limits(page: &Page) -> Markup {
    let body = html! {
        p { (page.say("limits-no-forecast", &[])) }
        h3 { (page.say("limits-intervals", &[])) }
        p { (intervals(page)) " " (sample(page)) }
        h3 { (page.say("limits-numbers", &[])) }
        (strengths(page))
        (changed(page))
        (switched_off(page))
        h3 { (page.say("limits-targets", &[])) }
        (targets(page))
        p { (page.say("limits-left-out", &[])) " " a href="#own" { (page.say("own-title", &[])) } "." }
    };
    chapter("limits", &page.say("limits-title", &[]), &page.say("limits-lead", &[]), body)
}

fn intervals(page: &Page) -> String {
    let chance = match page.dossier.comparison.replications {
        0 | 1 => page.say("limits-once", &[]),
        n if page.dossier.futures.is_some() => page.say("limits-chance-first", &[("n", &n.to_string())]),
        n => page.say("limits-chance", &[("n", &n.to_string())]),
    };
    match &page.dossier.futures {
        Some(said) => {
            let values = [("n", said.futures.to_string()), ("drawn", said.drawn.to_string())];
            format!("{chance} {}", page.fill("limits-drawn", &values))
        }
        None => chance,
    }
}

fn sample(page: &Page) -> String {
    let (lived, all) = (page.dossier.residents_lived, page.setting().municipality_residents);
    let count = |value: u64| fixed(value as f64, 0, page.language);
    if lived >= all {
        return page.say("limits-whole", &[("residents", &count(all))]);
    }
    let share = percent(lived as f64 / all as f64, 0, page.language);
    let places = page.dossier.town.lived.len().to_string();
    page.say("limits-sample", &[("lived", &count(lived)), ("residents", &count(all)), ("share", &share), ("n", &places)])
}

fn strengths(page: &Page) -> Markup {
    let caption = page.say("limits-strength", &[]);
    let all = CATALOGUE.len() as f64;
    let rows: Vec<Vec<String>> = STRENGTHS
        .iter()
        .map(|&strength| {
            let n = CATALOGUE.iter().filter(|entry| entry.strength == strength).count();
            vec![strength.label().of(page.language).into(), n.to_string(), percent(n as f64 / all, 0, page.language)]
        })
        .collect();
    let head = [caption.clone(), page.say("limits-number", &[]), page.say("limits-share", &[])];
    html! {
        p { (page.say("limits-strength-how", &[("n", &CATALOGUE.len().to_string())])) }
        (table(&caption, &head, &rows))
    }
}

fn changed(page: &Page) -> Markup {
    if page.dossier.changed.is_empty() {
        return html! { p { (page.say("limits-unchanged", &[])) } };
    }
    let caption = page.say("limits-changed", &[("n", &page.dossier.changed.len().to_string())]);
    let head = ["limits-column-value", "limits-column-here", "limits-column-default", "limits-column-range"];
    let head: Vec<String> = head.iter().map(|message| page.say(message, &[])).collect();
    let number = |value: f64| brief(value, page.language);
    let rows: Vec<Vec<String>> = page
        .dossier
        .changed
        .iter()
        .map(|(key, value)| match find(key) {
            Some(entry) => {
                let outside = !(entry.low..=entry.high).contains(value);
                let mark = if outside { page.say("limits-outside", &[]) } else { String::new() };
                vec![
                    format!("{} ({})", entry.label.of(page.language), unit_in(page.language, entry.unit)),
                    number(*value),
                    number(entry.default),
                    format!("{} … {} {mark}", number(entry.low), number(entry.high)).trim().into(),
                ]
            }
            None => vec![key.clone(), number(*value), "–".into(), "–".into()],
        })
        .collect();
    html! { p { (caption) } (table(&caption, &head, &rows)) }
}

fn switched_off(page: &Page) -> Markup {
    let off = &page.dossier.mechanisms_off;
    if off.is_empty() {
        return html! { p { (page.say("limits-all-on", &[])) } };
    }
    let name = |key: &String| match MECHANISMS.iter().find(|mechanism| mechanism.key == key) {
        Some(mechanism) => format!("{}: {}", mechanism.label.of(page.language), mechanism.does.of(page.language)),
        None => key.clone(),
    };
    html! {
        p { (page.say("limits-off", &[("n", &off.len().to_string())])) }
        ul { @for key in off { li { (name(key)) } } }
    }
}

fn targets(page: &Page) -> Markup {
    let caption = page.say("limits-targets", &[]);
    let fitted = TARGETS.iter().filter(|target| target.usage == Use::Fitted).count();
    let head = ["limits-column-target", "limits-column-range", "limits-column-use"].map(|message| page.say(message, &[]));
    let rows: Vec<Vec<String>> = TARGETS
        .iter()
        .map(|target| {
            let usage = if target.usage == Use::Fitted { "limits-fitted" } else { "limits-held-out" };
            let share = target.unit.starts_with("share");
            let write = |value: f64| if share { fixed(100.0 * value, 1, page.language) } else { brief(value, page.language) };
            let percent = if share { "%, " } else { "" };
            vec![
                format!("{} ({percent}{})", target.label.of(page.language), unit_in(page.language, target.unit)),
                format!("{} … {}", write(target.low), write(target.high)),
                page.say(usage, &[]),
            ]
        })
        .collect();
    let (fitted, held) = (fitted.to_string(), (TARGETS.len() - fitted).to_string());
    html! {
        p { (typed(&page.say("limits-targets-how", &[("fitted", &fitted), ("held", &held)]))) }
        details.table { summary { (page.say("page-table", &[])) span.hidden { ": " (caption) } } (table(&caption, &head, &rows)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::dossier::Dossier;
    use crate::report::dossier::synthetic::dossier;
    use crate::units::Language;

    fn said(dossier: &Dossier, language: Language) -> String {
        let said = limits(&Page { dossier, language }).into_string();
        assert!(!said.contains('{') && !said.contains("NaN") && !said.contains("limits-"), "{said}");
        said
    }

    #[test]
    fn intervals_say_what_they_hold() {
        let mut run = dossier(3, 96, 5);
        assert!(said(&run, Language::Nl).contains("alleen het toeval") && said(&run, Language::En).contains("chance alone"));
        run.futures = Some(crate::report::futures::tests::drawn(20, &run.comparison.setting).said);
        assert!(said(&run, Language::Nl).contains("20 toekomsten") && said(&run, Language::En).contains("20 futures"));
        assert!(said(&dossier(3, 96, 1), Language::Nl).contains("geen intervallen"));
    }

    #[test]
    fn what_was_changed_stands_beside_its_default() {
        let mut run = dossier(2, 96, 3);
        run.changed = vec![("workers.keep".into(), 0.123), ("money.wmo".into(), 99_000.0)];
        run.mechanisms_off = vec!["buffering".into(), "waiting_harm".into()];
        let (nl, en) = (said(&run, Language::Nl), said(&run, Language::En));
        let keep = find("workers.keep").expect("an entry");
        assert!(nl.contains(keep.label.nl) && nl.contains("0,123") && nl.contains("99.000") && nl.contains("buiten het bereik"));
        let off = MECHANISMS.iter().find(|mechanism| mechanism.key == "buffering").expect("a mechanism");
        assert!(en.contains(off.label.en) && en.contains("2 mechanisms are switched off"));
        run.changed.clear();
        run.mechanisms_off.clear();
        let nl = said(&run, Language::Nl);
        assert!(nl.contains("standaardwaarde") && nl.contains("Geen enkel mechanisme is uitgezet"));
    }

    #[test]
    fn the_counts_of_strength_add_up() {
        let counted: usize = STRENGTHS.iter().map(|&s| CATALOGUE.iter().filter(|entry| entry.strength == s).count()).sum();
        assert_eq!(counted, CATALOGUE.len());
    }

    #[test]
    fn a_sample_is_told_from_a_whole_municipality() {
        let mut run = dossier(2, 96, 3);
        assert!(said(&run, Language::Nl).contains("20.000 van de 230.000"));
        run.residents_lived = 230_000;
        assert!(said(&run, Language::Nl).contains("Alle 230.000 inwoners"));
    }
}

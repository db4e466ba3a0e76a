//! The municipality's own figures beside the model's, where the others come from, and what the model leaves out.

use super::super::Page;
use super::super::parts::{chapter, table, typed};
use crate::evidence::find;
use crate::evidence::targets::LEFT_OUT;
use crate::report::dossier::OwnFigure;
use crate::report::numbers::{brief, euros, fixed};
use maud::{Markup, html};

pub fn own(page: &Page) -> Markup {
    let (dossier, town) = (page.dossier, &page.dossier.town);
    let source = town.source.trim().trim_end_matches('.');
    let count = |value: u64| fixed(value as f64, 0, page.language);
    let (residents, wijken) = (count(town.residents), town.wijken.len().to_string());
    let (lived, places) = (count(dossier.residents_lived), town.lived.len().to_string());
    let body = html! {
        p { @if source.is_empty() { (page.say("own-source-unknown", &[("town", &town.name)])) }
            @else { (page.say("own-source", &[("town", &town.name), ("source", source)])) } " "
            (page.say("own-size", &[("residents", &residents), ("n", &wijken)])) " "
            (page.say("own-lived", &[("lived", &lived), ("n", &places)])) }
        @if !town.notes.is_empty() {
            p { (page.say("own-notes", &[])) }
            ul { @for note in &town.notes { li { (note.get(page.language)) } } }
        }
        h3 { (page.say("own-beside", &[])) }
        @if dossier.own.is_empty() {
            p { (page.say("own-none", &[("town", &town.name)])) }
        } @else {
            p { (page.say("own-how", &[])) }
            (beside(page))
            @if dossier.own.iter().any(|figure| figure.key.starts_with("wijk.")) { p.note { (page.say("own-levels", &[])) } }
        }
        p { (typed(&page.say("own-import", &[]))) }
        h3 { (page.say("own-left-out", &[])) }
        p { (page.say("own-left-out-how", &[])) }
        // The last is about tests of the model, not about what a municipality pays for.
        ul { @for text in LEFT_OUT.split_last().map_or(LEFT_OUT, |(_, others)| others) { li { (text.of(page.language)) } } }
    };
    chapter("own", &page.say("own-title", &[]), &page.say("own-lead", &[]), body)
}

fn beside(page: &Page) -> Markup {
    let title = page.say("own-beside", &[]);
    let head = ["own-column-figure", "own-column-own", "own-column-model"].map(|message| page.say(message, &[]));
    let line = |figure: &OwnFigure| {
        let model = match figure.model {
            Some(model) if model.is_finite() => written(page, figure, model),
            Some(_) => "–".into(),
            None => page.say("own-taken", &[]),
        };
        vec![name(page, figure), written(page, figure, figure.own), model]
    };
    table(&title, &head, &page.dossier.own.iter().map(line).collect::<Vec<_>>())
}

fn name(page: &Page, figure: &OwnFigure) -> String {
    match figure.key.as_str() {
        "own.base_workers_euros" => page.say("own-base-workers", &[]),
        "own.base_places_euros" => page.say("own-base-places", &[]),
        "own.wijkteam_fte" => page.say("own-wijkteam", &[]),
        "own.wijkteam_wait_months" => page.say("own-team-wait", &[]),
        "own.specialised_wait_weeks" => page.say("own-specialised-wait", &[]),
        "wijk.wmo_per_1000" => page.say("own-wmo", &[]),
        "wijk.pct_youth_care" => page.say("own-youth", &[]),
        key => {
            let price = key.strip_prefix("own.unit_costs.").and_then(|name| find(&format!("money.{name}")));
            price.map_or(key.into(), |entry| {
                format!("{} ({})", entry.label.of(page.language), crate::evidence::unit_in(page.language, entry.unit))
            })
        }
    }
}

fn written(page: &Page, figure: &OwnFigure, value: f64) -> String {
    match figure.key.as_str() {
        key if key.ends_with("_euros") || key.contains("unit_costs") => euros(value, page.language),
        _ => brief(value, page.language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::dossier::synthetic::dossier;
    use crate::units::Language;

    #[test]
    fn own_figures_stand_beside_the_models_in_both_languages() {
        let mut dossier = dossier(3, 96, 2);
        for (key, own, model) in [
            ("own.unit_costs.wmo", 7_900.0, None),
            ("wijk.wmo_per_1000", 45.0, Some(13.2)),
            ("own.wijkteam_wait_months", 2.0, Some(f64::NAN)),
        ] {
            dossier.own.push(OwnFigure { key: key.into(), own, model });
        }
        for (language, words) in [
            (Language::Nl, ["Wijkteam (fte)", "92,0", "19,5", "Kosten van Wmo-begeleiding", "€7.900", "zo overgenomen", "13,2"]),
            (Language::En, ["Wijkteam (FTE)", "92.0", "19.5", "Cost of Wmo support", "€7,900", "taken as given", "13.2"]),
        ] {
            let said = own(&Page { dossier: &dossier, language }).into_string();
            words.iter().for_each(|word| assert!(said.contains(word), "{word}: {said}"));
            assert!(!said.contains("NaN") && !said.contains('{'));
        }
    }

    #[test]
    fn a_municipality_without_own_figures_is_told_how_to_give_them() {
        let mut dossier = dossier(2, 48, 1);
        dossier.own.clear();
        dossier.town.notes.clear();
        let said = own(&Page { dossier: &dossier, language: Language::Nl }).into_string();
        assert!(said.contains("geen eigen cijfers") && said.contains("weefsel import") && said.contains("Huishoudelijke hulp"));
        assert!(!said.contains("<table"));
    }
}

use super::super::super::Page;
use super::super::trials::{kinds, text, written};
use super::who;
use crate::compare::groups::GroupEffect;
use crate::observe::strata::{STRATA, SUMMED};
use crate::report::dossier::Dossier;
use crate::report::dossier::synthetic::dossier;
use crate::units::Language::{En, Nl};

fn kind(name: &str) -> Dossier {
    kinds().into_iter().find(|(kind, _)| *kind == name).expect("a kind").1
}

/// Severe loneliness falls by so much for those without and with money worries, give or take the half.
fn told(secure: f64, worried: f64, half: Option<f64>) -> (String, String) {
    let mut dossier = dossier(2, 48, 3);
    let what = SUMMED.iter().position(|key| *key == "severe_loneliness_years").expect("summed");
    let of = |stratum: usize| {
        let effect = if STRATA[stratum].name == "secure" { secure } else { worried };
        let interval = half.map(|half| (effect - half, effect + half));
        GroupEffect { plan: 1, stratum, what, residents: 1000.0, level: 90.0, effect, interval }
    };
    dossier.groups = (0..STRATA.len()).map(of).collect();
    (text(&dossier, En, who), text(&dossier, Nl, who))
}

#[test]
fn the_chapter_is_whole_for_every_kind_of_scenario() {
    written(who);
}

#[test]
fn who_is_reached_more_is_said_only_where_it_is_sure() {
    let (en, nl) = told(-2.0, -5.0, Some(1.0));
    assert!(
        en.contains("works out better for residents with money worries or debt (−5.00 per 1,000) than for others (−2.00"),
        "{en}"
    );
    assert!(nl.contains("pakt Structureel gunstiger uit voor inwoners met geldzorgen of schulden (−5,00"), "{nl}");
    let (en, nl) = told(-5.0, -2.0, Some(1.0));
    assert!(en.contains("works out less well for residents") && nl.contains("minder gunstig uit"), "{en}");
    let (en, nl) = told(-5.0, -4.0, Some(1.0));
    assert!(en.contains("cannot be told: −4.00 against −5.00") && nl.contains("is niet te zeggen: −4,00"), "{en}");
    let (en, nl) = told(-5.0, -2.0, None);
    assert!(en.contains("With one replication it cannot be told") && nl.contains("Met één herhaling"), "{en}");
    let (en, nl) = told(0.0, 0.0, Some(0.0));
    assert!(en.contains("Structural changes nothing in severe loneliness") && nl.contains("verandert niets aan"), "{en}");
}

#[test]
fn a_town_without_centroids_has_a_table_and_says_why() {
    let (without, with) = (text(&kind("no centroids"), En, who), text(&kind("two plans"), En, who));
    assert!(without.contains("no map, only a table") && without.contains("Reeshof"), "{without}");
    assert!(!with.contains("no map") && with.contains("Reeshof"), "{with}");
    assert!(text(&kind("no wijken"), Nl, who).contains("zijn geen wijken bekend"));
}

#[test]
fn lived_wijken_are_in_the_table_and_the_others_in_their_own() {
    let mut dossier = dossier(2, 48, 3);
    dossier.town.lived = vec!["WK085500".into(), "WK085502".into(), "WK085502-2".into()];
    let en = text(&dossier, En, who);
    assert!(en.contains("3 neighbourhoods were lived, in 2 of the 4 wijken"), "{en}");
    assert!(en.contains("Reeshof (2)"), "a wijk drawn twice has two rows");
    let (_, rest) = en.split_once("Wijken that were not lived").expect("a list");
    assert!(rest.contains("Noord") && rest.contains("Berkel-Enschot") && !rest.contains("Reeshof"), "{rest}");
}

#[test]
fn names_on_the_map_do_not_cover_each_other() {
    let mut dossier = dossier(2, 48, 3);
    let wijk = dossier.town.wijken[0].clone();
    for at in 0..60_u32 {
        let place = (130_000.0 + f64::from(at * 7919 % 6_000), 395_000.0 + f64::from(at * 104_729 % 5_000));
        dossier.town.wijken.push(crate::report::dossier::Wijk {
            code: format!("WK0855{}", 20 + at),
            name: format!("Wijk {at} Buitengebied {at}"),
            centroid: Some(place),
            residents: 500 + 100 * at,
            ..wijk.clone()
        });
    }
    let svg = who(&Page { dossier: &dossier, language: Nl }).into_string();
    let number = |part: &str, key: &str| -> f64 {
        part.split(key).nth(1).and_then(|rest| rest.split('"').next()).and_then(|text| text.parse().ok()).expect("a number")
    };
    let labels: Vec<(f64, f64, f64)> = svg
        .split("<text ")
        .filter(|part| part.contains("font-size=\"10\""))
        .map(|part| {
            let name = part.split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("a name");
            assert!(!name.starts_with("Wijk "), "{name}");
            (number(part, "x=\""), number(part, "y=\""), name.chars().count() as f64 * 5.4 / 2.0)
        })
        .collect();
    assert!(labels.len() > 5, "{}", labels.len());
    for (place, one) in labels.iter().enumerate() {
        assert!(one.0 - one.2 >= 0.0 && one.0 + one.2 <= 360.0, "{one:?}");
        for other in &labels[..place] {
            let apart = (one.0 - other.0).abs() >= one.2 + other.2 - 0.2 || (one.1 - other.1).abs() >= 10.9;
            assert!(apart, "{one:?} {other:?}");
        }
    }
}

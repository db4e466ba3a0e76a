//! Made-up dossiers of every kind that a scenario may give, for tests of the chapters.

use super::super::Page;
use crate::compare::synthetic::{records, set, setting};
use crate::evidence::measures::Measure;
use crate::report::dossier::Dossier;
use crate::report::dossier::synthetic::{dossier, of};
use crate::units::Language;
use maud::Markup;

/// One plan to eleven, one replication, no effect at all, numbers that do not exist, no lenses, no places, a plan that spends less.
pub fn kinds() -> Vec<(&'static str, Dossier)> {
    let mut same = records(4, &setting(3, 120));
    same.iter_mut().for_each(|record| record.plans = vec![record.plans[0].clone(); 3]);
    let mut undefined = records(3, &setting(3, 48));
    for record in &mut undefined {
        for measure in [Measure::Trust, Measure::Tenure, Measure::SevereLonelinessYears] {
            set(&mut record.plans[1], measure, &setting(3, 48), |_| f64::NAN);
        }
    }
    let mut unevaluated = dossier(3, 120, 3);
    unevaluated.evaluated = Default::default();
    let mut nowhere = dossier(3, 48, 3);
    nowhere.town.wijken.iter_mut().for_each(|wijk| wijk.centroid = None);
    let mut unknown = dossier(2, 48, 3);
    (unknown.town.wijken, unknown.town.lived) = (vec![], vec![]);
    vec![
        ("one plan", dossier(1, 48, 3)),
        ("two plans", dossier(2, 48, 3)),
        ("the default", dossier(4, 240, 5)),
        ("eleven plans", dossier(11, 120, 3)),
        ("one replication", dossier(4, 120, 1)),
        ("no replication", dossier(3, 48, 0)),
        ("part of a year", dossier(3, 250, 2)),
        ("no effect", of(&same, 3, 120)),
        ("undefined", of(&undefined, 3, 48)),
        ("no lenses", unevaluated),
        ("no centroids", nowhere),
        ("no wijken", unknown),
        ("spends less", cheaper()),
    ]
}

/// The second plan pays a million less for its base and nothing else; care costs a little more.
pub fn cheaper() -> Dossier {
    let mut less = dossier(2, 48, 3);
    for row in less.comparison.payers.iter_mut().filter(|row| row.plan == 1) {
        let factor = if row.item.of_plan() {
            0.0
        } else if row.item.of_care() {
            1.1
        } else {
            0.9
        };
        row.euros *= factor;
        row.euros_discounted *= factor;
    }
    let bought = &mut less.comparison.bought[1];
    (bought.euros, bought.discounted, bought.base) = (0.0, 0.0, -1e6);
    less.flows[1].months.fill(0.0);
    less.flows[1].base_beyond.fill(-20_000.0);
    less
}

/// A chapter of every kind in both languages, none with a hole in it.
pub fn written(chapter: fn(&Page) -> Markup) {
    for (name, dossier) in kinds() {
        for language in [Language::En, Language::Nl] {
            let text = chapter(&Page { dossier: &dossier, language }).into_string();
            for hole in ["{", "}", "NaN", ">inf", "\"inf", " inf ", "-inf", "−inf", "()", "  ", "€–"] {
                let at = text
                    .find(hole)
                    .map(|at| text[..at].chars().rev().take(80).collect::<String>().chars().rev().collect::<String>());
                assert!(at.is_none(), "{name}, {language:?}: {hole:?} after {at:?}");
            }
            assert_eq!(text.matches("<svg").count(), text.matches("role=\"img\" aria-label=\"").count(), "{name}");
            assert!(!text.contains("aria-label=\"\""), "{name}");
        }
    }
}

/// What readers see of a chapter, without marks.
pub fn text(dossier: &Dossier, language: Language, chapter: fn(&Page) -> Markup) -> String {
    let whole = chapter(&Page { dossier, language }).into_string();
    let mut inside = false;
    let plain = whole.chars().map(|letter| {
        let mark = inside || letter == '<';
        inside = mark && letter != '>';
        if mark { ' ' } else { letter }
    });
    plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

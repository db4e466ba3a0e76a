//! The chapter on made-up dossiers: nothing broken in any shape, and the sentences that turn on a number.

use super::*;
use crate::compare::synthetic::{records, setting};
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::Lens;
use crate::evidence::measures::Measure;
use crate::report::dossier::Dossier;
use crate::report::dossier::synthetic::{dossier, of};
use crate::units::Language;

fn said(dossier: &Dossier, language: Language) -> String {
    council(&Page { dossier, language }).into_string()
}

/// Changes every reading of a lens at the end.
fn reading(dossier: &mut Dossier, lens: Lens, change: impl Fn(&mut LensRow)) {
    dossier.evaluated.lenses.iter_mut().filter(|row| row.lens == lens).for_each(change);
}

fn effect(dossier: &mut Dossier, measure: Measure, value: f64) {
    for effect in dossier.comparison.effects.iter_mut().filter(|effect| effect.measure == measure) {
        (effect.effect, effect.interval) = (value, Some((value - 1.0, value + 1.0)));
    }
}

#[test]
fn no_shape_of_a_run_breaks_a_sentence() {
    for language in [Language::En, Language::Nl] {
        for (plans, months, replications) in [(2, 48, 1), (2, 12, 1), (4, 240, 5), (12, 96, 2), (3, 30, 2)] {
            let whole = said(&dossier(plans, months, replications), language);
            for broken in ["NaN", "inf ", "inf<", "{", "}", "council-"] {
                assert!(!whole.contains(broken), "{broken} in {plans} plans, {months} months: {whole}");
            }
            assert_eq!(whole.matches("role=\"img\"").count(), plans - 1 + 3, "{plans} plans");
        }
    }
}

#[test]
fn who_did_not_ask_is_told_that_the_chapter_is_empty() {
    let mut dossier = dossier(3, 96, 2);
    dossier.evaluated = Default::default();
    assert!(said(&dossier, Language::Nl).contains("is leeg") && said(&dossier, Language::En).contains("is empty"));
    assert!(!said(&dossier, Language::En).contains("<svg"));
}

#[test]
fn a_reading_is_called_what_it_is_worth() {
    let mut dossier = dossier(2, 240, 5);
    reading(&mut dossier, Lens::BeforeAfterClients, |row| (row.power, row.coverage, row.false_positive) = (1.0, 0.0, 1.0));
    reading(&mut dossier, Lens::ClientsAgainstOthers, |row| (row.power, row.coverage, row.false_positive) = (0.9, 0.95, 0.04));
    reading(&mut dossier, Lens::ParticipantsAgainstOthers, |row| {
        (row.power, row.coverage, row.false_positive) = (0.1, 0.95, 0.04)
    });
    let (en, nl) = (said(&dossier, Language::En), said(&dossier, Language::Nl));
    for (name, verdict) in [
        ("Before and after, clients", "sure and wrong"),
        ("Clients against others", "right"),
        ("Club members against others", "honest, but unsure"),
    ] {
        assert!(en.lines().any(|_| en.contains(&format!("{name}: reports"))), "{name}");
        let from = en.find(&format!("{name}: reports")).expect("said");
        let end = en[from..].find(['<', '"']).map_or(en.len(), |end| from + end);
        assert!(en[from..end].contains(&format!("; {verdict}")), "{}", &en[from..end]);
    }
    assert!(nl.contains("stellig en mis") && nl.contains("eerlijk, maar onzeker"));
}

#[test]
fn a_sum_made_beforehand_is_held_against_what_came() {
    for (promised, came, words) in [
        (-13.5, -5.0, "counts on €13.5 less care cost per resident a year; what came was €5.0 less."),
        (-13.5, 2.0, "what came was €2.0 more."),
        (-13.5, 0.01, "what came was the same."),
        (0.0, -3.0, "counts on the same care cost per resident a year; what came was €3.0 less."),
        (40.1, -0.4, "counts on €40.1 more care cost"),
    ] {
        let mut dossier = dossier(2, 240, 3);
        reading(&mut dossier, Lens::ExAnteMkba, |row| (row.estimate, row.truth) = (promised, came));
        assert!(said(&dossier, Language::En).contains(words), "{words}");
    }
}

#[test]
fn evidence_is_told_in_council_terms() {
    let mut dossier = dossier(2, 240, 5);
    dossier.evaluated.lenses.iter_mut().for_each(|row| row.power_from = None);
    let never = said(&dossier, Language::Nl);
    assert!(never.contains("toont binnen 20 jaar het effect aan") && never.contains("zonder bewijs"), "{never}");
    let with = |years: usize| {
        let mut dossier = dossier.clone();
        reading(&mut dossier, Lens::BeforeAfterClients, |row| {
            (row.power, row.coverage, row.false_positive, row.power_from) = (0.9, 0.9, 0.05, Some(years));
        });
        said(&dossier, Language::Nl)
    };
    // The run begins in January 2027; elections in March 2030, 2034, 2038, ...
    assert!(with(2).contains("op zijn vroegst in 2029") && with(2).contains("nog in de zittende raadsperiode"));
    assert!(with(4).contains("in 2031") && with(4).contains("één raadsperiode later"));
    assert!(with(12).contains("in 2039") && with(12).contains("3 raadsperioden later"));
    dossier.evaluated.lenses.iter_mut().for_each(|row| row.truth = 0.0);
    let nothing = said(&dossier, Language::Nl);
    assert!(nothing.contains("er is niets te vinden") && !nothing.contains("zonder bewijs"));
}

#[test]
fn need_that_seems_to_grow_is_told_from_need_that_grows() {
    let mut dossier = dossier(2, 240, 5);
    for (seen, need, words) in [
        (1e5, -1e5, "Demand seems to grow; need falls."),
        (1e5, 1e5, "more residents are under high strain"),
        (-1e5, 1e5, "Demand seems to fall; need grows."),
        (-1e5, -1e5, "fewer residents are under high strain"),
        (0.0, 0.0, "are not appreciably different"),
    ] {
        effect(&mut dossier, Measure::TeamInflow, seen);
        effect(&mut dossier, Measure::HighStrain, need);
        assert!(said(&dossier, Language::En).contains(words), "{words}");
    }
}

#[test]
fn a_plan_that_changes_nothing_is_told_calmly() {
    let setting = setting(2, 96);
    let mut records = records(3, &setting);
    records.iter_mut().for_each(|record| record.plans[1] = record.plans[0].clone());
    let mut dossier = of(&records, 2, 96);
    for row in &mut dossier.evaluated.ledger {
        (row.per_year, row.interval, row.expected) = (0.0, Some((0.0, 0.0)), 0.0);
    }
    for rose in &mut dossier.evaluated.rose {
        (rose.all.mean, rose.all.bounds) = (0.0, Some((0.0, 0.0)));
        (rose.below_top, rose.unflagged, rose.needed_to_reach) = (f64::NAN, f64::NAN, f64::NAN);
    }
    for row in &mut dossier.evaluated.pockets {
        (row.cost, row.benefit, row.cashable, row.invisible) = (0.0, 0.0, 0.0, [f64::NAN; 2]);
    }
    for row in &mut dossier.evaluated.lenses {
        (row.truth, row.power_from) = (0.0, None);
    }
    let en = said(&dossier, Language::En);
    for words in [
        "Crises: no difference.",
        "no clear difference in the number of severe episodes",
        "no saving to credit",
        "there is nothing to find",
    ] {
        assert!(en.contains(words), "{words}: {en}");
    }
    assert!(!en.contains("NaN"));
}

#[test]
fn one_replication_claims_no_interval_and_not_among_whom() {
    let mut dossier = dossier(2, 96, 1);
    dossier.evaluated.rose.iter_mut().for_each(|rose| rose.all.bounds = None);
    let said = said(&dossier, Language::Nl);
    assert!(said.contains("Eén herhaling: geen interval.") && !said.contains("buiten de tien procent"), "{said}");
    assert!(said.contains("maar één herhaling doorgerekend"));
}

#[test]
fn designs_by_lot_are_shown_where_they_were_fed() {
    let whole = said(&dossier(3, 240, 5), Language::Nl);
    assert!(whole.contains("Individueel experiment: meldt") && whole.contains("Stapsgewijze invoering, naar duur: meldt"));
    assert!(whole.contains("Niet mogelijk: "));
    assert!(Outcome::ALL.len() > 4);
}

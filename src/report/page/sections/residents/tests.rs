use super::super::trials::{kinds, text, written};
use super::{Verdict, residents, verdict};
use crate::compare::Effect;
use crate::evidence::measures::Measure;
use crate::report::dossier::Dossier;
use crate::report::dossier::synthetic::dossier;
use crate::units::Language::{En, Nl};

fn kind(name: &str) -> Dossier {
    kinds().into_iter().find(|(kind, _)| *kind == name).expect("a kind").1
}

fn effect(measure: Measure, size: f64, interval: Option<(f64, f64)>) -> Effect {
    let dossier = dossier(2, 48, 2);
    let found = dossier.comparison.effects.iter().find(|effect| effect.measure == measure).expect("an effect");
    Effect { mean_against: 100.0, effect: size, interval, ..found.clone() }
}

#[test]
fn the_chapter_is_whole_for_every_kind_of_scenario() {
    written(residents);
}

#[test]
fn an_effect_is_named_by_what_matters_and_what_is_sure() {
    // One per cent of a hundred is one; fewer crises are better.
    let of = |size: f64, interval| verdict(&effect(Measure::ExpectedCrises, size, interval));
    assert_eq!(of(0.0, Some((0.0, 0.0))), Verdict::Same);
    assert_eq!(of(0.0, None), Verdict::Same);
    assert_eq!(of(0.0, Some((-5.0, 5.0))), Verdict::Unsure);
    assert_eq!(of(-0.5, Some((-0.9, -0.1))), Verdict::Small);
    assert_eq!(of(-0.5, Some((-3.0, 2.0))), Verdict::Unsure);
    assert_eq!(of(-0.9, Some((-1.7, -0.1))), Verdict::Small);
    assert_eq!(of(-3.0, Some((-4.0, -2.0))), Verdict::Better);
    assert_eq!(of(3.0, Some((2.0, 4.0))), Verdict::Worse);
    assert_eq!(of(-3.0, None), Verdict::Better);
    assert_eq!(of(f64::NAN, None), Verdict::Unknown);
    let meetings = |size: f64| verdict(&effect(Measure::Meetings, size, None));
    assert_eq!((meetings(3.0), meetings(-3.0)), (Verdict::Better, Verdict::Worse));
    let needed = |size: f64| verdict(&effect(Measure::VolunteersNeeded, size, None));
    assert_eq!((needed(3.0), needed(-3.0)), (Verdict::More, Verdict::Less));
}

#[test]
fn plans_that_change_nothing_are_said_to_change_nothing() {
    let dossier = kind("no effect");
    let (en, nl) = (text(&dossier, En, residents), text(&dossier, Nl, residents));
    assert_eq!(en.matches("Structural: exactly the same as Status quo.").count(), 3, "{en}");
    assert!(nl.contains("Projecten: precies gelijk aan Huidig beleid.") && nl.contains("Elk plan 0 – – precies gelijk"));
    assert!(!en.contains(" better ") && !en.contains(" worse ") && !nl.contains(" beter "), "{en}");
}

#[test]
fn one_replication_is_said_to_have_no_interval() {
    assert!(text(&kind("one replication"), Nl, residents).contains("maar één herhaling"));
    assert!(!text(&kind("the default"), Nl, residents).contains("maar één herhaling"));
}

#[test]
fn counts_are_those_of_the_verdicts() {
    let dossier = dossier(2, 120, 4);
    let setting = &dossier.comparison.setting;
    let of = |measure: Measure| {
        dossier.comparison.effects.iter().find(|e| e.measure == measure && e.whole(setting)).map(verdict).expect("an effect")
    };
    let communal = [Measure::Meetings, Measure::Members, Measure::Volunteers, Measure::GroupLinks, Measure::VolunteersNeeded];
    let count = |wanted: Verdict| communal.iter().filter(|measure| of(**measure) == wanted).count();
    let wanted = format!("Structural: of 5 measures {} better, {} worse", count(Verdict::Better), count(Verdict::Worse));
    let en = text(&dossier, En, residents);
    assert!(en.contains(&wanted), "{wanted}\n{en}");
}

#[test]
fn events_that_did_not_happen_are_told_with_who_nobody_knows() {
    let nl = text(&kind("the default"), Nl, residents);
    assert!(nl.contains("Niemand weet wie gespaard bleef.") && nl.contains("Mantelzorgers die overbelast raken"), "{nl}");
    let quiet = text(&kind("no lenses"), En, residents);
    assert!(quiet.contains("did not keep count") && !quiet.contains("who was spared"), "{quiet}");
}

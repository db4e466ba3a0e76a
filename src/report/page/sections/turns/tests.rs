use super::super::super::Page;
use super::super::what_if::tests::text;
use super::turns;
use crate::report::analysis::synthetic::{analysis, partial};
use crate::report::dossier::{Dossier, synthetic};
use crate::units::Language;

fn html(dossier: &Dossier, language: Language) -> String {
    turns(&Page { dossier, language }).into_string()
}

fn drawn() -> Dossier {
    Dossier { discovery: Some(analysis()), ..synthetic::dossier(2, 240, 3) }
}

#[test]
fn where_assumptions_were_not_drawn_it_says_how_to() {
    let dossier = synthetic::dossier(4, 240, 5);
    for (language, wanted) in [(Language::En, "only chance was varied"), (Language::Nl, "alleen het toeval gevarieerd")] {
        let html = html(&dossier, language);
        assert!(text(&html).contains(wanted) && html.contains("<code>weefsel compare --uncertainty</code>"), "{html}");
    }
}

#[test]
fn how_often_and_where_it_turns_is_said_in_both_languages() {
    for (language, wanted) in [
        (
            Language::En,
            [
                "Under which assumptions does the conclusion turn?",
                "240 accepted sets of assumptions",
                "The conclusion turns mainly where “x1” is at most",
            ],
        ),
        (
            Language::Nl,
            [
                "Onder welke aannames kantelt de conclusie?",
                "240 aanvaarde sets aannames",
                "De conclusie kantelt vooral waar ‘x1’ hoogstens",
            ],
        ),
    ] {
        let text = text(&html(&drawn(), language)).replace('\u{a0}', " ");
        wanted.iter().for_each(|part| assert!(text.contains(part), "{part}: {text}"));
        assert!(!text.contains("NaN") && !text.contains('{'), "{text}");
    }
}

#[test]
fn every_picture_has_a_text_and_a_table() {
    let html = html(&drawn(), Language::En);
    let pictures = html.matches("<svg").count();
    assert!(pictures >= 2, "a swing and a box");
    assert_eq!(
        (html.matches("aria-label").count() - html.matches("<table").count(), html.matches("<table").count()),
        (pictures, pictures)
    );
    assert!(html.contains("The exceptions lie mainly where"));
}

#[test]
fn failed_sets_are_named() {
    let dossier = Dossier { discovery: Some(partial()), ..synthetic::dossier(2, 240, 3) };
    assert!(text(&html(&dossier, Language::Nl)).contains("Bij 2 punten zijn herhalingen mislukt: 7, 9"));
}

use super::super::super::Page;
use super::{rests_on, theory};
use crate::evidence::theory::LINKS;
use crate::report::dossier::{Dossier, synthetic};
use crate::units::Language;

const BOTH: [Language; 2] = [Language::En, Language::Nl];

/// Text without tags.
fn text(dossier: &Dossier, language: Language) -> String {
    let html = theory(&Page { dossier, language }).into_string();
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
}

fn says(dossier: &Dossier, wanted: [&str; 2]) {
    for (language, wanted) in BOTH.into_iter().zip(wanted) {
        let text = text(dossier, language);
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

fn never(dossier: &Dossier, unwanted: &[&str]) {
    for language in BOTH {
        let text = text(dossier, language);
        unwanted.iter().for_each(|wrong| assert!(!text.contains(wrong), "{wrong:?}: {text}"));
    }
}

/// What `rests_on` says in English, then in Dutch.
fn short(dossier: &Dossier) -> [Option<String>; 2] {
    BOTH.map(|language| rests_on(&Page { dossier, language }).map(|text| text.replace('\u{a0}', " ")))
}

/// Ten years best, gaps worst, with so much left without evidence; each link off leaves 60 %, or as `link` says.
fn with(without: f64, link: impl Fn(&str) -> f64) -> Dossier {
    let effect = |length: u32, gap: u32| 20.0 + f64::from(length) / 60.0 - f64::from(gap);
    synthetic::with_chapters((4, 240, 5), effect, |key| key.map_or(without, &link))
}

#[test]
fn what_rests_on_assumptions_comes_first() {
    let dossier = with(0.04, |_| 0.6);
    says(&dossier, ["Structural: Of the effect on own worth 96", "Structureel: Van het effect op waarde op zich verdwijnt 96"]);
    says(&dossier, ["Of the effect on prevention 96 % goes (between 95", "verdwijnt 96 % (tussen 95"]);
    for language in BOTH {
        let text = text(&dossier, language);
        let at = |wanted: &str| text.find(wanted).unwrap_or_else(|| panic!("{wanted}: {text}"));
        let (rests, chain) =
            if language == Language::En { ("rests on assumptions", "The chain:") } else { ("rust op aannames", "De keten:") };
        assert!(at(rests) < at(chain));
    }
    let [en, nl] = short(&dossier).map(|text| text.expect("a share"));
    assert!(en.contains("About 96 % of the effect of Structural on own worth and 96 % of that on prevention goes"), "{en}");
    assert!(nl.contains("Van het effect van Structureel verdwijnt ongeveer 96 % (waarde op zich)"), "{nl}");
}

#[test]
fn effects_that_grow_turn_round_or_stay_are_told_rightly() {
    says(&with(1.5, |_| 0.6), ["The effect on own worth then gets 50 % larger", "wordt dan 50 % groter"]);
    says(&with(-0.5, |_| 0.6), ["The effect on own worth then turns round.", "keert dan om."]);
    says(&with(0.0, |_| 0.6), ["nothing remains: 100 % goes (between", "blijft niets over: 100 % verdwijnt (tussen"]);
    says(&with(1.0, |_| 0.6), ["About all of the effect on own worth remains.", "blijft ongeveer geheel over."]);
    assert!(short(&with(1.5, |_| 0.6))[0].as_ref().is_some_and(|text| text.contains("About 0 % of the effect")));
    let mut dossier = with(0.5, |_| 0.6);
    let without = dossier.chapters.theory.as_mut().and_then(|theory| theory.without_evidence.as_mut()).expect("made up");
    for share in without.pairs.iter_mut().flat_map(|pair| &mut pair.measures).filter_map(|remains| remains.remains.as_mut()) {
        share.interval = Some((-0.4, 1.4));
    }
    says(&dossier, ["How much of the effect on own worth goes, chance leaves open.", "verdwijnt, laat het toeval open."]);
}

#[test]
fn no_share_is_shown_of_an_effect_too_small_to_say() {
    let small = synthetic::with_chapters((4, 240, 5), |_, _| 0.5, |_| 0.5);
    says(
        &small,
        ["The effect on own worth is too small or too unsure", "Het effect op waarde op zich is te klein of te onzeker"],
    );
    says(
        &small,
        [
            "Between the plans of the same money the difference is too small",
            "Tussen de plannen met hetzelfde geld is het verschil te klein",
        ],
    );
    let zero = synthetic::with_chapters((4, 240, 5), |_, _| 0.0, |_| 0.5);
    says(&zero, ["There is no effect on own worth.", "Op waarde op zich is er geen effect."]);
    let one = synthetic::with_chapters((4, 240, 1), |_, _| 30.0, |_| 0.5);
    for dossier in [small, zero, one] {
        assert_eq!(short(&dossier), [None, None]);
        let html = theory(&Page { dossier: &dossier, language: Language::En }).into_string();
        assert!(!html.contains("<svg"), "{html}");
        never(&dossier, &["50 %"]);
    }
}

#[test]
fn a_plan_that_harms_has_shares_as_well() {
    let harm = synthetic::with_chapters((2, 240, 5), |_, _| -20.0, |_| 0.25);
    says(&harm, ["With everything on: 200 (± ", "Met alles aan: 200 (±"]);
    says(&harm, ["more severely lonely adults than with Status quo", "ernstig eenzame volwassenen meer dan met Huidig beleid"]);
    says(&harm, ["Of the effect on own worth 75", "verdwijnt 75"]);
}

#[test]
fn every_link_has_its_step_its_evidence_and_its_source() {
    let dossier = with(0.5, |_| 0.6);
    for language in BOTH {
        let text = text(&dossier, language);
        for link in LINKS {
            let step = format!("{} → {}. {}", link.cause.of(language), link.leads_to.of(language), link.because.of(language));
            assert!(text.contains(&step), "{step}");
            assert!(link.sources().iter().all(|source| text.contains(source.of(language))), "{}", link.key);
        }
    }
    says(&dossier, ["Evidence: none, an assumption. Source:", "Bewijs: geen, een aanname. Bron:"]);
    says(&dossier, ["Belongs to: Projects with gaps.", "Hoort bij: Projecten met gaten."]);
    says(&dossier, ["This link is switched off in this scenario.", "In dit scenario staat deze schakel uit."]);
    says(&dossier, ["5. To matter to someone off already", "5. Ertoe doen staat al uit"]);
}

#[test]
fn a_link_without_which_the_effect_is_larger_or_turns_round_is_named() {
    let of = |key: &str| match key {
        "leaving-early" => 1.4,
        "noticed-earlier" => -0.3,
        "less-strain" => 0.1,
        _ => 0.9,
    };
    let dossier = with(0.5, of);
    says(
        &dossier,
        [
            "would be larger without ‘11. Leaving before the end’.",
            "Groter zou het effect zijn zonder ‘11. Vertrek voor het einde’.",
        ],
    );
    says(&dossier, ["turns round without ‘6. Noticed earlier’.", "keert om zonder ‘6. Eerder opgemerkt’."]);
    let plain = with(0.5, |key| if key == "less-strain" { 0.1 } else { 0.9 });
    says(
        &plain,
        ["Most depends on ‘4. Contact relieves’: without that link 10 % remains.", "zonder die schakel blijft 10 % over."],
    );
    never(&plain, &["would be larger without ‘", "Groter zou", "turns round without", "keert om zonder"]);
}

#[test]
fn plans_of_the_same_money_are_told_apart_by_the_links_of_the_contract() {
    let dossier = with(0.5, |_| 0.6);
    says(&dossier, ["Projects with gaps against Structural", "Projecten met gaten tegenover Structureel"]);
    let html = theory(&Page { dossier: &dossier, language: Language::En }).into_string();
    let pairs = html.split("The difference between plans of the same money").nth(1).expect("pairs");
    assert!(pairs.contains("Gaps lose workers") && !pairs.contains("Familiar faces"), "{pairs}");
    says(&dossier, ["Own worth: share of the difference that remains", "Waarde op zich: deel van het verschil dat overblijft"]);
    let alone = synthetic::with_chapters((2, 240, 5), |_, _| 20.0, |_| 0.5);
    never(&alone, &["plans of the same money", "plannen met hetzelfde geld"]);
}

#[test]
fn many_plans_go_behind_a_fold() {
    let many = synthetic::with_chapters((12, 240, 5), |_, _| 20.0, |_| 0.5);
    says(&many, ["8 more", "Nog 8"]);
}

#[test]
fn without_a_theory_one_sentence_says_so() {
    let none = synthetic::dossier(4, 240, 5);
    says(&none, ["so there is no chain to put to the test", "er is dus geen keten om te toetsen"]);
    assert_eq!(short(&none), [None, None]);
    let mut evident = with(0.5, |_| 0.6);
    evident.chapters.theory.as_mut().expect("made up").without_evidence = None;
    says(&evident, ["No part of the chain that can still be switched off", "Geen enkel onderdeel van de keten"]);
    assert_eq!(short(&evident), [None, None]);
}

#[test]
fn nothing_is_left_open() {
    let odd = |effect: f64, remains: f64| synthetic::with_chapters((3, 60, 3), move |_, _| effect, move |_| remains);
    for dossier in
        [odd(f64::NAN, 0.5), odd(20.0, f64::NAN), odd(20.0, f64::INFINITY), odd(1e-9, 0.0), odd(20.0, 40.0), odd(20.0, -40.0)]
    {
        never(&dossier, &["NaN", "inf ", "inf%", "{", "}", " ,", "  "]);
        let html = theory(&Page { dossier: &dossier, language: Language::En }).into_string();
        assert!(!html.contains("NaN") && !html.contains("inf\""), "{html}");
    }
}

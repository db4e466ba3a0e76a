use super::super::super::Page;
use super::what_if;
use crate::report::dossier::{Dossier, synthetic};
use crate::units::Language;

const BOTH: [Language; 2] = [Language::En, Language::Nl];

/// Text without tags.
pub fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn html(dossier: &Dossier, language: Language) -> String {
    what_if(&Page { dossier, language }).into_string()
}

/// Effects in hundredths of the level, by length and gap (months).
fn with(effect: impl Fn(u32, u32) -> f64) -> Dossier {
    synthetic::with_chapters((4, 240, 5), effect, |_| 0.5)
}

fn says(dossier: &Dossier, wanted: [&str; 2]) {
    for (language, wanted) in BOTH.into_iter().zip(wanted) {
        let text = text(&html(dossier, language));
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

fn never(dossier: &Dossier, unwanted: &[&str]) {
    for language in BOTH {
        let text = text(&html(dossier, language));
        unwanted.iter().for_each(|wrong| assert!(!text.contains(wrong), "{wrong:?}: {text}"));
    }
}

#[test]
fn what_matters_more_is_said_with_its_numbers() {
    let gap = with(|length, gap| 20.0 - f64::from(gap) + f64::from(length) / 60.0);
    says(
        &gap,
        ["The gap matters more than the length. Another gap changes", "Het gat doet er meer toe dan de looptijd. Een ander gat"],
    );
    says(&gap, ["by at most 120 (± ", "met hoogstens 120 (±"]);
    says(&gap, ["Most favourable is 10 years, without a gap (−220)", "Het gunstigst is 10 jaar, zonder gat (−220)"]);
    says(&gap, ["least favourable is 1 year, a gap of 12 months (−82)", "het minst gunstig is 1 jaar, 12 maanden gat (−82)"]);
    let length = with(|length, gap| 20.0 + f64::from(length) / 10.0 - f64::from(gap) / 60.0);
    says(&length, ["The length matters more than the gap.", "De looptijd doet er meer toe dan het gat."]);
    let both = with(|length, gap| 20.0 + f64::from(length) / 10.0 - 0.9 * f64::from(gap));
    says(&both, ["Gap and length matter about alike.", "Gat en looptijd doen er ongeveer evenveel toe."]);
}

#[test]
fn a_plan_that_harms_is_told_as_calmly() {
    let harm = with(|length, gap| -20.0 - f64::from(gap) + f64::from(length) / 60.0);
    says(&harm, ["least favourable is 1 year, a gap of 12 months (+319)", "het minst gunstig is 1 jaar, 12 maanden gat (+319)"]);
    assert!(html(&harm, Language::En).contains("background:#e69f00"), "the worst has the full shade of worse");
    assert!(!html(&harm, Language::En).contains("background:#56b4e9"));
}

#[test]
fn no_difference_is_one_that_matters_only_where_it_is_said() {
    let alike = with(|length, gap| 20.0 + f64::from(length) / 1_000.0 - f64::from(gap) / 100.0);
    says(&alike, ["No difference that matters by gap or length.", "Gat en looptijd maken geen verschil dat ertoe doet."]);
    never(&alike, &["Most favourable", "Het gunstigst"]);
    // Half a smallest difference by the gap and as much by the length: one by one too little, together enough.
    let together = with(|length, gap| 20.0 - f64::from(gap) / 14.0 + f64::from(length) / 140.0);
    says(&together, ["between the extremes there is one. Another gap", "tussen de uitersten is dat er wel. Een ander gat"]);
    says(&together, ["Most favourable is 10 years, without a gap", "Het gunstigst is 10 jaar, zonder gat"]);
    says(&with(|_, _| 20.0), ["Exactly the same in every variant.", "In elke variant precies evenveel."]);
    let zero = with(|_, _| 0.0);
    says(
        &zero,
        ["Exactly the same in every variant as with Status quo.", "In elke variant precies evenveel als met Huidig beleid."],
    );
    never(&zero, &["may be chance", "toeval zijn", "± 0", "Blue", "changes the difference"]);
    assert!(!html(&zero, Language::En).contains("background:"));
}

#[test]
fn one_run_has_no_margins_and_settles_nothing() {
    let one = synthetic::with_chapters((4, 240, 1), |_, gap| 20.0 - f64::from(gap), |_| 0.5);
    says(&one, ["One run cannot tell whether gap or length matter.", "Met één doorrekening is niet te zeggen"]);
    says(&one, ["Run once, so without margins", "Eén keer doorgerekend, dus zonder marges"]);
    never(&one, &["±"]);
}

#[test]
fn an_effect_that_may_be_chance_has_no_colour_and_is_counted() {
    let mut dossier = with(|_, gap| 20.0 - f64::from(gap));
    let cell = &mut dossier.chapters.what_if.as_mut().expect("a strip").cells[4];
    for effect in &mut cell.effects {
        effect.interval = Some((-300.0, 300.0));
    }
    says(&dossier, ["One of the 12 boxes has no colour", "Eén van de 12 vakjes heeft geen kleur"]);
    assert_eq!(html(&dossier, Language::En).matches("background:").count(), 5 * 11);
    says(&dossier, ["fewer residents (4,000) and fewer runs (5)", "minder inwoners (4.000) en minder doorrekeningen (5)"]);
    says(&dossier, ["the assumptions of this scenario", "de aannames van dit scenario"]);
    dossier.changed.clear();
    says(&dossier, ["under the default assumptions", "onder de standaardaannames"]);
}

#[test]
fn where_all_may_be_chance_no_colour_is_explained_and_gaps_that_never_come_are_told() {
    let mut dossier = synthetic::with_chapters((4, 120, 5), |_, gap| 20.0 - f64::from(gap), |_| 0.5);
    says(
        &dossier,
        ["With a contract of 10 years or longer no gap falls within 10 years.", "Bij een contract van 10 jaar of langer"],
    );
    never(&with(|_, gap| 20.0 - f64::from(gap)), &["or longer no gap", "of langer valt"]);
    for effect in dossier.chapters.what_if.iter_mut().flat_map(|strip| &mut strip.cells).flat_map(|cell| &mut cell.effects) {
        effect.interval = Some((-300.0, 300.0));
    }
    says(&dossier, ["No box has a colour", "Geen vakje heeft kleur"]);
    never(&dossier, &["Blue", "Blauw"]);
}

#[test]
fn without_a_plan_to_vary_one_sentence_says_so() {
    let none = synthetic::dossier(4, 240, 5);
    says(&none, ["There is no plan to vary", "Er is geen plan om te variëren"]);
    assert!(!html(&none, Language::En).contains("<fieldset"));
}

#[test]
fn dark_letters_can_be_read_on_every_shade() {
    let light = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |hex: &str| {
        let part = |at: usize| light(u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"));
        0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
    };
    for side in [1.0, -1.0] {
        let html = html(&with(|length, gap| side * (30.0 - f64::from(gap) + f64::from(length) / 10.0)), Language::En);
        let shades: Vec<&str> = html.split("background:#").skip(1).map(|rest| &rest[..6]).collect();
        assert_eq!(shades.len(), 60);
        for shade in shades {
            assert!((luminance(shade) + 0.05) / (luminance("222222") + 0.05) >= 4.5, "{shade}");
        }
    }
}

#[test]
fn every_measure_has_a_choice_a_grid_and_a_rule_in_the_style() {
    let html = html(&with(|_, gap| 20.0 - f64::from(gap)), Language::Nl);
    let style = include_str!("../../style.css");
    for number in 1..=5 {
        assert!(html.contains(&format!("id=\"what-if-{number}\"")) && html.contains(&format!("for=\"what-if-{number}\"")));
        assert!(html.contains(&format!("<section data-choice=\"{number}\"")));
        assert!(
            style.contains(&format!(".choice:has(input[value=\"{number}\"]:checked) > section:not([data-choice=\"{number}\"])"))
        );
    }
    assert_eq!(html.matches(" checked").count(), 1);
    assert_eq!(html.matches("scope=\"row\"").count(), 15);
}

#[test]
fn nothing_is_left_open() {
    let broken = with(|_, _| f64::NAN);
    for dossier in
        [with(|_, _| 0.0), with(|_, gap| f64::from(gap)), broken, synthetic::with_chapters((2, 12, 1), |_, _| 1e9, |_| 2.0)]
    {
        never(&dossier, &["NaN", "inf ", "{", "}", " ,", " ."]);
    }
}

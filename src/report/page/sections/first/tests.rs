use super::super::super::Page;
use super::{answer, first, money};
use crate::compare::synthetic::{blank, records, set, setting};
use crate::compare::{BreakEven, Effect};
use crate::evidence::measures::{MEASURES, Measure};
use crate::report::dossier::{Dossier, synthetic};
use crate::units::Language;

const BOTH: [Language; 2] = [Language::En, Language::Nl];

/// Text without tags.
fn text(dossier: &Dossier, language: Language) -> String {
    let html = first(&Page { dossier, language }).into_string();
    let (mut text, mut tag) = (String::new(), false);
    for letter in html.chars() {
        match letter {
            '<' => tag = true,
            '>' => {
                tag = false;
                text.push(' ');
            }
            letter if !tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A dossier in which every plan changes every measure that speaks by so many per cent for the better, in every replication alike.
fn with(percents: &[f64]) -> Dossier {
    let (plans, months) = (percents.len() + 1, 240);
    let setting = setting(plans, months);
    let mut all = records(6, &setting);
    for record in &mut all {
        for entry in MEASURES {
            let base = record.plans[0].of(entry.measure, months).to_vec();
            for (plan, percent) in percents.iter().enumerate() {
                let side = if entry.better == crate::evidence::measures::Better::Up { 1.0 } else { -1.0 };
                let factor = if entry.measure.key().contains("cost") { 1.0 } else { 1.0 + side * percent / 100.0 };
                set(&mut record.plans[plan + 1], entry.measure, &setting, |month| base[month] * factor);
            }
        }
    }
    synthetic::of(&all, plans, months)
}

fn line(dossier: &Dossier, language: Language) -> String {
    answer::line(&Page { dossier, language })
}

fn sides(dossier: &Dossier, says: [&str; 2]) {
    for (language, said) in BOTH.into_iter().zip(says) {
        let (line, whole) = (line(dossier, language), text(dossier, language));
        assert!(line.contains(said), "{line}");
        assert!(whole.contains(said), "{whole}");
    }
}

#[test]
fn no_difference_that_matters_is_said_first() {
    let dossier = with(&[0.2, 0.1, 0.0]);
    sides(&dossier, ["No difference that matters", "Geen verschil dat ertoe doet"]);
    let whole = text(&dossier, Language::Nl);
    assert!(whole.contains("Nergens gaat het beter dan met"), "{whole}");
    assert!(!whole.contains("doet het beter dan"), "{whole}");
}

#[test]
fn the_other_plan_wins_is_said_where_it_does() {
    sides(
        &with(&[2.0, 5.0]),
        ["The other plan wins: for the same money Projects", "Het andere plan wint: met hetzelfde geld doet Projecten"],
    );
    sides(
        &with(&[5.0, 2.0]),
        [
            "Structural does better than Projects for the same money",
            "Structureel doet het met hetzelfde geld beter dan Projecten",
        ],
    );
}

#[test]
fn the_gap_matters_more_than_the_length_is_said_where_it_does() {
    sides(&with(&[5.0, 5.1, 2.0]), ["The gap matters more than the length", "Het gat doet er meer toe dan de looptijd"]);
    assert!(!line(&with(&[5.0, 2.1, 2.0]), Language::En).contains("gap matters"));
}

#[test]
fn a_plan_in_between_is_told_and_unequal_money_is_no_secret() {
    let said = line(&with(&[2.0, 2.7, 3.4]), Language::Nl);
    assert!(said.contains("Het andere plan wint") && said.ends_with("Projecten ligt daartussenin."), "{said}");
    let mut unequal = with(&[5.0, 2.0]);
    for gap in &mut unequal.comparison.money_gaps {
        (gap.equal, gap.euros) = (false, -4e6);
    }
    for (language, says) in BOTH
        .into_iter()
        .zip(["Structural spends €4.00 m more than Projects", "Structureel geeft €4,00 mln meer uit dan Projecten"])
    {
        let whole = text(&unequal, language);
        assert!(
            whole.contains(says) && !whole.contains("for the same money") && !whole.contains("voor hetzelfde geld"),
            "{whole}"
        );
    }
}

#[test]
fn whether_it_pays_back_is_said_in_years_and_cents() {
    let none = with(&[5.0, 5.1, 2.0]);
    let whole = text(&none, Language::En);
    assert!(whole.contains("no plan pays back within 20 years"), "{whole}");
    assert!(text(&none, Language::Nl).contains("geen enkel plan verdient zich binnen 20 jaar terug"));
    let mut back = none.clone();
    for row in back.comparison.pay_back.iter_mut().filter(|row| row.plan == 1) {
        (row.when, row.saved) = (BreakEven::Year(9), 1.2 * row.extra);
    }
    let whole = text(&back, Language::En);
    assert!(whole.contains("Structural pays back from year 9 on") && whole.contains("Structural 120 cents"), "{whole}");
    assert!(whole.contains("Projects does not pay back within 20 years"), "{whole}");
    assert!(whole.contains("It pays for itself: from year 9 on"), "an argument for: {whole}");
}

#[test]
fn a_cut_is_told_as_calmly_as_an_expense() {
    let mut dossier = with(&[-4.0]);
    for row in &mut dossier.comparison.pay_back {
        (row.when, row.extra, row.saved) = (BreakEven::NothingExtra, -30e6, -6e6);
    }
    let whole = text(&dossier, Language::En);
    assert!(whole.contains("Structural does worse than Status quo"), "{whole}");
    assert!(whole.contains("spends €30.00 m less in 20 years, and care then costs €6.00 m more"), "{whole}");
    assert!(whole.contains("more adults") && whole.contains("It spends €1.50"), "{whole}");
}

#[test]
fn futures_are_counted_only_where_the_assumptions_were_drawn() {
    let mut dossier = with(&[5.0, 2.0]);
    for language in BOTH {
        let whole = text(&dossier, language);
        assert!(!whole.contains("100 futures") && !whole.contains("100 toekomsten"), "{whole}");
    }
    assert!(text(&dossier, Language::En).contains("chance alone and under the default assumptions"));
    dossier.futures = Some(crate::report::futures::tests::drawn(20, &dossier.comparison.setting).said);
    let (en, nl) = (text(&dossier, Language::En), text(&dossier, Language::Nl));
    assert!(en.contains("With Structural fewer adults are severely lonely in 20 of 20 futures (difference in 95 %: −"), "{en}");
    assert!(en.contains("with chance alone and under the default assumptions. Beside these, 20 futures were lived"), "{en}");
    assert!(nl.contains("in 20 van de 20 toekomsten minder volwassenen ernstig eenzaam (verschil in 95 %: −"), "{nl}");
}

#[test]
fn every_plan_has_two_arguments_on_each_side() {
    for dossier in [
        with(&[5.0, 5.1, 2.0]),
        with(&[0.0, 0.0]),
        with(&[-3.0]),
        with(&[0.1]),
        synthetic::dossier(6, 48, 1),
        synthetic::dossier(12, 240, 2),
    ] {
        for language in BOTH {
            let html = first(&Page { dossier: &dossier, language }).into_string();
            let arguments = html.split("<div class=\"plans").nth(1).expect("arguments");
            for plan in arguments.split("<section>").skip(1) {
                let plan = plan.split("</section>").next().expect("an end");
                let count = |side: &str| plan.matches(&format!("<li class=\"{side}\">")).count();
                assert_eq!((count("for"), count("against")), (2, 2), "{plan}");
            }
            assert_eq!(arguments.matches("<section>").count(), dossier.plans.len());
        }
    }
}

#[test]
fn nothing_is_left_open_whatever_was_lived() {
    let mut bare = synthetic::dossier(3, 12, 1);
    bare.evaluated = Default::default();
    let odd = synthetic::of(&[blank(0, &setting(2, 48)), blank(1, &setting(2, 48))], 2, 48);
    for dossier in [bare, odd, synthetic::dossier(2, 60, 2), synthetic::dossier(12, 240, 3), with(&[f64::NAN])] {
        for language in BOTH {
            let whole = text(&dossier, language);
            for wrong in ["NaN", "inf ", "{", "  ", " ,", " ."] {
                assert!(!whole.contains(wrong), "{wrong:?}: {whole}");
            }
        }
    }
}

#[test]
fn one_run_has_no_margins_and_says_so() {
    let whole = text(&synthetic::dossier(4, 240, 1), Language::En);
    assert!(whole.contains("run once, so there are no margins") && !whole.contains("between"), "{whole}");
}

#[test]
fn the_share_that_comes_back_follows_from_what_it_costs_on_balance() {
    let dossier = synthetic::dossier(2, 240, 6);
    let page = Page { dossier: &dossier, language: Language::En };
    let returned = money::returned(&page, 1).expect("extra money");
    let wanted = |row: &&crate::compare::PayBack| row.plan == 1 && !row.discounted && !row.municipality_only;
    let row = dossier.comparison.pay_back.iter().find(wanted).expect("a row");
    assert!((returned.share - row.saved / row.extra).abs() < 1e-12);
    let net: &Effect = page.against_reference(1, Measure::NetCostAll).expect("an effect");
    let a_year = row.extra / 20.0;
    let (low, high) = net.interval.expect("an interval");
    assert_eq!(returned.interval, Some((1.0 - high / a_year, 1.0 - low / a_year)));
}

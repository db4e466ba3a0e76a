use super::super::super::Page;
use super::super::trials::{cheaper, kinds, text, written};
use super::account::Account;
use super::mkba;
use crate::compare::payers::PAYERS;
use crate::compare::{BreakEven, Effect};
use crate::evidence::measures::Measure;
use crate::observe::record::Payer;
use crate::report::dossier::synthetic::dossier;
use crate::report::numbers::{fixed, signed_fixed};
use crate::units::Language::{En, Nl};

#[test]
fn the_chapter_is_whole_for_every_kind_of_scenario() {
    written(mkba);
}

#[test]
fn accounts_add_up_to_the_rows_of_the_payers_and_to_the_pockets() {
    let dossier = dossier(4, 120, 3);
    let page = Page { dossier: &dossier, language: En };
    for plan in dossier.others() {
        let account = Account::of(&page, plan);
        let all = account.total(None);
        let booked =
            |plan: usize| dossier.comparison.payers.iter().filter(|row| row.plan == plan).map(|row| row.euros).sum::<f64>();
        assert!((all.cost - all.benefit - booked(plan) + booked(0)).abs() < 1.0, "plan {plan}");
        let balance = account.balance().last().expect("years").1;
        assert!((balance - all.benefit_now + all.cost_now).abs() < 1.0);
        for payer in PAYERS {
            let of = account.total(Some(payer));
            let pockets = dossier.evaluated.pockets.iter().filter(|row| (row.plan, row.payer) == (plan, Some(payer)));
            // The made-up pockets are of other replications: as many in kind, so only the signs are the same.
            assert!(pockets.map(|row| row.benefit).sum::<f64>() * of.benefit >= 0.0);
        }
    }
}

#[test]
fn tables_show_the_sums_of_the_dossier() {
    let dossier = dossier(3, 120, 3);
    let page = Page { dossier: &dossier, language: En };
    let en = text(&dossier, En, mkba);
    for plan in dossier.others() {
        let account = Account::of(&page, plan);
        let (all, town) = (account.total(None), account.total(Some(Payer::Municipality)));
        let thousands = |euros: f64| fixed(euros / 1000.0, 0, En);
        for wanted in [
            format!("Costs together {} {}", thousands(all.cost), thousands(all.cost_now)),
            format!("Benefits together {} {}", thousands(all.benefit), thousands(all.benefit_now)),
            format!("Municipality {} {}", thousands(town.benefit), thousands(town.benefit_now)),
            format!("Balance {} {}", thousands(all.benefit - all.cost), thousands(all.benefit_now - all.cost_now)),
            format!("Spending on care {}", signed_fixed(-all.benefit / 1000.0, 0, En)),
        ] {
            assert!(en.contains(&wanted), "{wanted}\n{en}");
        }
    }
}

#[test]
fn what_has_no_price_is_counted_over_the_horizon() {
    let mut dossier = dossier(2, 120, 3);
    let change = |effect: &mut Effect| (effect.effect, effect.interval) = (-50.0, Some((-60.0, -40.0)));
    let wanted = [Measure::SevereLonelinessYears, Measure::SpecialisedQueue];
    dossier.comparison.effects.iter_mut().filter(|effect| wanted.contains(&effect.measure)).for_each(change);
    let en = text(&dossier, En, mkba);
    assert!(en.contains("Years of severe loneliness −500 −600 … −400 PM"), "{en}");
    assert!(en.contains("Months of waiting for specialised care −6,000 −7,200 … −4,800 PM"), "{en}");
}

#[test]
fn paying_back_is_told_as_it_is() {
    let mut dossier = dossier(2, 240, 3);
    let mut told = |when: BreakEven| {
        dossier.comparison.pay_back.iter_mut().for_each(|row| row.when = when);
        (text(&dossier, En, mkba), text(&dossier, Nl, mkba))
    };
    let (en, nl) = told(BreakEven::Year(9));
    assert!(en.contains("pays back from year 9 on (2035)") && nl.contains("verdient het zich terug vanaf jaar 9 (2035)"), "{en}");
    let (en, nl) = told(BreakEven::NotWithin(20));
    assert!(en.contains("does not pay back within 20 years") && nl.contains("niet terug binnen 20 jaar"), "{en}");
    let (en, nl) = told(BreakEven::NothingExtra);
    assert!(!en.contains("pays back from") && !en.contains("not pay back") && !nl.contains("verdient het zich"), "{en}");
}

#[test]
fn a_plan_that_spends_less_and_lets_care_cost_more_is_told_without_praise() {
    let (en, nl) = (text(&cheaper(), En, mkba), text(&cheaper(), Nl, mkba));
    assert!(en.contains("less than Status quo (discounted). Care costs €") && en.contains("more. On balance"), "{en}");
    assert!(en.contains("Difference for the municipality outside care: −€") && !en.contains("The municipality pays −"));
    assert!(nl.contains("minder dan Huidig beleid (contant). De zorg kost €") && !nl.contains("De gemeente betaalt"), "{nl}");
}

#[test]
fn no_effect_costs_nothing_and_saves_nothing() {
    let (_, dossier) = kinds().into_iter().find(|(kind, _)| *kind == "no effect").expect("a kind");
    let (en, nl) = (text(&dossier, En, mkba), text(&dossier, Nl, mkba));
    assert!(en.contains("Outside care Structural costs as much as Status quo. Care costs the same."), "{en}");
    assert!(nl.contains("De zorg kost evenveel.") && !nl.contains("in de min"), "{nl}");
}

#[test]
fn a_difference_in_care_that_may_be_chance_is_said_to_be() {
    let mut dossier = dossier(2, 48, 3);
    let mut told = |interval: Option<(f64, f64)>| {
        let care = dossier.comparison.effects.iter_mut().filter(|effect| effect.measure == Measure::CareEuros);
        care.for_each(|effect| effect.interval = interval);
        (text(&dossier, En, mkba), text(&dossier, Nl, mkba))
    };
    let (en, nl) = told(Some((-2.0, 1.0)));
    assert!(en.contains("may be chance: the 95 % interval") && nl.contains("kan toeval zijn"), "{en}");
    let (en, nl) = told(Some((-2.0, -1.0)));
    assert!(!en.contains("may be chance") && !nl.contains("kan toeval zijn"), "{en}");
    assert!(told(None).1.contains("Met één herhaling is niet te zeggen"));
}

#[test]
fn the_year_deepest_in_the_red_is_the_lowest_of_the_curve() {
    let mut dossier = dossier(2, 48, 3);
    // Costs in the first two years alone, savings afterwards.
    for row in dossier.comparison.payers.iter_mut().filter(|row| row.plan == 1) {
        let factor = match row.year {
            2027 | 2028 => 1.0,
            _ if row.item.of_plan() => 0.0,
            _ if row.item.of_care() => 0.5,
            _ => 1.0,
        };
        row.euros *= factor;
        row.euros_discounted *= factor;
    }
    assert!(text(&dossier, En, mkba).contains("the balance added up is lowest in 2028"), "{}", text(&dossier, En, mkba));
    assert!(text(&dossier, Nl, mkba).contains("het opgetelde saldo is het laagst in 2028"));
}

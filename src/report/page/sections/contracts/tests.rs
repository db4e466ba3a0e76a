use super::super::trials::{cheaper, text, written};
use super::contracts;
use crate::report::dossier::Dossier;
use crate::report::dossier::synthetic::dossier;
use crate::report::numbers::fixed;
use crate::scenario::plan::{Allocation, BaseChange, BookedSavings, Monitoring, OfferTo, Pause, RollOut, Target, Tender};
use crate::units::Language::{self, En, Nl};

fn said(dossier: &Dossier, language: Language) -> String {
    text(dossier, language, contracts)
}

#[test]
fn the_chapter_is_whole_for_every_kind_of_scenario() {
    written(contracts);
}

#[test]
fn a_plan_says_what_it_buys_how_long_and_with_what_gap() {
    let dossier = dossier(4, 240, 3);
    let nl = said(&dossier, Nl);
    assert!(nl.contains("€28 voor sociaal werkers en €12 voor ontmoetingsplekken"), "{nl}");
    assert!(nl.contains("Contracten van 10 jaar, zonder gat") && nl.contains("Contracten van 2 jaar, zonder gat"));
    assert!(nl.contains("Contracten van 2 jaar, met daarna telkens 6 maanden zonder geld"));
    let en = said(&dossier, En);
    assert!(en.contains("Contracts of 10 years, without a gap") && en.contains("followed by 6 months without money"), "{en}");
    assert!(en.contains("No extra stream of money"));
}

#[test]
fn a_contract_as_long_as_the_horizon_has_no_afterwards() {
    let en = said(&dossier(2, 48, 2), En);
    assert!(en.contains("The contract lasts 10 years: the whole period") && !en.contains("Afterwards"), "{en}");
}

#[test]
fn sums_of_the_budget_are_those_of_the_dossier_and_kinds_stay_apart() {
    for plans in [4, 11] {
        let dossier = dossier(plans, 240, 2);
        let en = said(&dossier, En);
        for purchase in &dossier.purchases[1..] {
            let thousands = |euros: f64| fixed(euros / 1000.0, 0, En);
            let (structural, all) = (thousands(purchase.structural()), thousands(purchase.total()));
            let incidental = thousands(purchase.total() - purchase.structural());
            let label = dossier.comparison.setting.label(purchase.plan, En);
            assert!(en.contains(&format!("{label} {structural} {incidental} {all}")), "{label}: {en}");
        }
        // Sums at the bottom: beside each other, or plan by plan.
        let sums = if plans == 4 { "Sum 184,000 0 0 184,000 0 184,000" } else { "Sum 184,000 0 184,000" };
        assert!(en.contains(sums), "{en}");
    }
}

#[test]
fn equal_money_is_called_equal_and_a_difference_is_named() {
    let mut dossier = dossier(4, 240, 2);
    assert!(said(&dossier, En).contains("The money is equal: Structural, Projects and Projects with gaps spend the same."));
    let gap = dossier.comparison.money_gaps.iter_mut().find(|gap| (gap.plan, gap.against) == (2, 1)).expect("a pair");
    (gap.equal, gap.euros) = (false, -3e6);
    let (en, nl) = (said(&dossier, En), said(&dossier, Nl));
    assert!(
        en.contains("Structural spends €3.00\u{a0}m more than Projects.")
            || en.contains("Structural spends €3.00 m more than Projects."),
        "{en}"
    );
    assert!(!en.contains("The money is equal") && !nl.contains("Het geld is gelijk"));
    dossier.comparison.money_gaps.clear();
    assert!(said(&dossier, Nl).contains("niet bedoeld om evenveel te kosten"));
}

#[test]
fn a_plan_that_spends_less_is_said_to_and_plans_alike_share_a_sentence() {
    assert!(said(&cheaper(), En).contains("Structural spends €1.00 m less on the social base"), "{}", said(&cheaper(), En));
    assert!(said(&cheaper(), Nl).contains("Structureel geeft in 4 jaar €1,00 mln minder uit"));
    let nl = said(&dossier(4, 240, 2), Nl);
    assert!(nl.contains("Structureel, Projecten en Projecten met gaten geven elk in 20 jaar"), "{nl}");
    assert_eq!(nl.matches("meer uit aan sociale basis").count(), 1);
}

#[test]
fn the_timeline_counts_gaps_and_names_ends_and_elections() {
    let dossier = dossier(4, 240, 2);
    let en = said(&dossier, En);
    assert!(en.contains("Projects with gaps 192 42 2028, 2031, 2033, 2036, 2038, 2041, 2043, 2046"), "{en}");
    assert!(en.contains("Structural 240 0 2036"));
    assert!(en.contains("council elections (2030, 2034, 2038, 2042, 2046)"));
    let mut quiet = dossier.clone();
    quiet.evaluated = Default::default();
    assert!(!said(&quiet, En).contains("elections"));
}

#[test]
fn every_rule_of_a_plan_is_told() {
    let mut dossier = dossier(2, 240, 2);
    let plan = &mut dossier.plans[1];
    plan.base_changes = vec![
        BaseChange { from: 24, until: 48, factor: 0.5, workers: true, places: true },
        BaseChange { from: 60, until: 900, factor: 0.0, workers: true, places: false },
    ];
    plan.booked_savings = Some(BookedSavings { from: 24, euros: 20.0, to_social_base: false, instrumental: 0.5 });
    (plan.capability_trap, plan.outreach_share, plan.instrumental) = (0.3, 0.1, Some((12, 0.5)));
    (plan.supply, plan.sham, plan.offer) = (Some((0.5, 0.5)), Some((0.25, 1.0)), OfferTo::RandomHalf);
    (plan.nearby_teams, plan.residents_run_places, plan.own_space_groups) = (true, true, true);
    let stream = &mut plan.streams[0];
    (stream.buys.wijkteam, stream.buys.specialised, stream.buys.debt_help, stream.buys.carer_support) = (1.5, 2.0, 3.0, 4.0);
    stream.pause = Some(Pause { from: 48, until: 72, saved: true });
    (stream.allocation, stream.roll_out) = (Allocation::Proportionate(2.0), RollOut::SteppedWedge(5));
    (stream.partners, stream.monitoring, stream.innovation, stream.abcd) = (3, Monitoring::Learning, 0.1, 0.2);
    (stream.target, stream.ring_fenced, stream.start) = (Some(Target::Older), true, 3);
    let contract = stream.contract.as_mut().expect("a contract");
    (contract.length, contract.tender, contract.renewal) = (18, Tender::AlwaysNew, 0.8);
    let nl = said(&dossier, Nl);
    for sentence in [
        "€1,50 voor het wijkteam, €2 voor gespecialiseerde zorg, €3 voor schuldhulp en €4 voor mantelzorgondersteuning",
        "Van januari 2029 tot januari 2031 is de basis 50 % van wat die was.",
        "Vanaf januari 2032 is de basis voor sociaal werkers 0 % van wat die was.",
        "Vanaf januari 2029 is €20 per inwoner per jaar vooraf ingeboekt als besparing op gespecialiseerde zorg; dat geld verdwijnt",
        "30 % van dat tekort",
        "in 5 stappen van een jaar",
        "Contracten van 18 maanden",
        "Na afloop komt er altijd een andere partner.",
        "doorgaat, is 80 %",
        "Van januari 2031 tot januari 2033 is er geen geld; dat wordt bespaard.",
        "Het geld begint in april 2027.",
        "Wijken met meer achterstand krijgen per inwoner meer.",
    ] {
        assert!(nl.contains(sentence), "{sentence}\n{nl}");
    }
    assert!(!said(&dossier, En).contains('{'));
}

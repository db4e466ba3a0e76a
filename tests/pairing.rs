//! Twins differ by what the plans fund and by nothing else, on shipped scenarios.

use weefsel::experiment::pairing::{Claim, Ground};
use weefsel::experiment::same::same;
use weefsel::experiment::{Case, Unwatched};
use weefsel::scenario::load;
use weefsel::scenario::sample::Residents;
use weefsel::world::{Crew, fork, month};

/// Two neighbourhoods, so that they can be handled in parts.
fn small(scenario: &str) -> Case {
    let loaded = load(scenario, &[]).expect("a shipped scenario");
    Case::new(loaded.scenario, Residents::Number(3_000)).expect("a known municipality")
}

fn every_claim_holds(scenario: &str, months: u32) {
    let case = small(scenario);
    let job = case.job(7);
    let ground = Ground::prepare(&job, months, &Unwatched).expect("not stopped");
    for (claim, proof) in Claim::ALL.map(|claim| ground.prove(claim)) {
        match proof {
            Ok(values) => assert!(values > 1_000_000, "{scenario}, {claim:?}: only {values} values"),
            Err(difference) => panic!("{scenario}, {claim:?}: {difference}"),
        }
    }
}

#[test]
fn the_default_scenario_is_paired() {
    every_claim_holds("continuity-or-projects", 30);
}

#[test]
fn plans_that_cut_the_base_or_book_savings_are_paired() {
    every_claim_holds("savings-booked-in-advance", 26);
    every_claim_holds("volunteers-as-a-saving", 14);
}

#[test]
fn a_push_that_no_plan_paid_for_is_found_out() {
    let case = small("continuity-or-projects");
    let job = case.job(7);
    let warm = weefsel::experiment::replication::warm_up(&job, 0, 1, &Unwatched).expect("not stopped");
    let mut pushed = case.scenario.plans[0].clone();
    pushed.sham = Some((0.01, 0.5));
    let mut world = fork::fork(&warm, &[case.scenario.plans[0].clone(), pushed], 240);
    let mut crew = Crew::new(&world.neighbourhoods, 2, 1);
    month::live(&mut world, &mut crew);
    let difference = same((&world, 0), (&world, 1)).expect_err("one resident in a hundred was pushed");
    assert_eq!((difference.month, difference.column), (0, "strain"));
    assert!(difference.place.is_some() && difference.values.0 != difference.values.1, "{difference}");
}

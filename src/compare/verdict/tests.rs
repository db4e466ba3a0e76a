use super::*;
use crate::compare::synthetic::setting;
use crate::compare::window::windows;
use crate::evidence::measures::Measure;
use crate::scenario::plan::{Buys, Contract, Stream, Tender};

/// An effect of so many per cent of a level of 1,000, sure to half a per cent.
fn effect(plan: usize, against: usize, measure: Measure, percent: f64) -> Effect {
    Effect {
        plan,
        against,
        measure,
        window: windows(240)[0],
        mean_against: 1000.0,
        mean_plan: 1000.0 + 10.0 * percent,
        effect: 10.0 * percent,
        interval: Some((10.0 * percent - 5.0, 10.0 * percent + 5.0)),
        probability_better: None,
        variance_ratio: None,
        replications: 20,
    }
}

fn lead(ahead: &[usize], between: &[usize], behind: &[usize], gap: bool) -> Verdict {
    Verdict::Lead { ahead: ahead.into(), between: between.into(), behind: behind.into(), gap }
}

/// Plans of equal money whose expected crises differ from the reference by so many per cent.
fn lonely(percents: &[f64]) -> (Vec<Effect>, Setting) {
    let mut setting = setting(percents.len() + 1, 240);
    setting.equal_money = (0..=percents.len()).map(|plan| plan > 0).collect();
    let value = |plan: usize| if plan == 0 { 0.0 } else { percents[plan - 1] };
    let effects = setting.pairs().into_iter().map(|(p, a)| effect(p, a, Measure::ExpectedCrises, value(p) - value(a))).collect();
    (effects, setting)
}

fn plans(contracts: &[(u32, u32)]) -> Vec<Plan> {
    let contract = |(length, gap)| Contract {
        length,
        gap,
        renewal: 1.0,
        known: 0,
        tender: Tender::Kept,
        judged_by: None,
        renew_on_referrals: false,
    };
    let buys = Buys { workers: 40.0, ..Buys::default() };
    let plan = |&(length, gap): &(u32, u32)| Plan::of("plan", vec![Stream::of("stream", buys, Some(contract((length, gap))))]);
    std::iter::once(Plan::of("status-quo", vec![])).chain(contracts.iter().map(plan)).collect()
}

fn of(percents: &[f64], contracts: &[(u32, u32)]) -> Verdict {
    let (effects, setting) = lonely(percents);
    verdict(&effects, &plans(contracts), &setting)
}

#[test]
fn an_effect_is_held_against_the_smallest_relevant_difference() {
    let crises = |percent: f64| effect(1, 0, Measure::ExpectedCrises, percent);
    assert_eq!(weigh(&crises(-2.0)), Weight::Better);
    assert_eq!(weigh(&crises(2.0)), Weight::Worse);
    assert_eq!(weigh(&crises(-0.4)), Weight::Slight, "within one per cent, whatever chance does");
    assert_eq!(weigh(&crises(-0.9)), Weight::Slight, "sure, and small");
    let open = Effect { interval: Some((-50.0, 20.0)), ..crises(-1.5) };
    assert_eq!(weigh(&open), Weight::Unclear);
    assert_eq!(weigh(&Effect { interval: Some((-30.0, 20.0)), ..crises(-0.5) }), Weight::Unclear);
    assert_eq!(weigh(&Effect { interval: None, ..crises(-1.5) }), Weight::Better);
    assert_eq!(weigh(&Effect { interval: None, ..crises(0.0) }), Weight::Slight);
    assert_eq!(weigh(&Effect { effect: f64::NAN, interval: None, ..crises(0.0) }), Weight::Slight);
    assert_eq!(weigh(&effect(1, 0, Measure::Referrals, 9.0)), Weight::Slight, "no better side");
    assert_eq!(weigh(&effect(1, 0, Measure::Meetings, 9.0)), Weight::Better, "more is better");
}

#[test]
fn nothing_that_matters_is_the_first_thing_to_say() {
    assert_eq!(of(&[0.0, 0.0, 0.3], &[(120, 0), (24, 0), (24, 6)]), Verdict::Nothing);
    assert_eq!(of(&[-0.3], &[(120, 0)]), Verdict::Nothing);
}

#[test]
fn plans_may_be_alike_and_still_better_or_worse_than_the_reference() {
    let Verdict::NoneBetween(against) = of(&[-2.0, -2.2], &[(120, 0), (24, 0)]) else { panic!("none between") };
    assert_eq!(against, [(1, Standing::Ahead), (2, Standing::Ahead)]);
    let Verdict::NoneBetween(against) = of(&[2.0, 2.2], &[(120, 0), (24, 0)]) else { panic!("none between") };
    assert_eq!(against[0].1, Standing::Behind);
}

#[test]
fn whichever_plan_does_best_leads_also_if_it_is_not_the_one_asked_about() {
    assert_eq!(of(&[-5.0, -2.0], &[(120, 0), (24, 0)]), lead(&[1], &[], &[2], false));
    assert_eq!(of(&[-2.0, -5.0], &[(120, 0), (24, 0)]), lead(&[2], &[], &[1], false));
    assert_eq!(of(&[-2.0, -4.0, -6.0], &[(120, 0), (24, 0), (24, 6)]), lead(&[3], &[], &[1, 2], false));
}

#[test]
fn a_plan_may_lie_between_without_differing_from_either() {
    assert_eq!(of(&[-2.0, -2.7, -3.4], &[(120, 0), (60, 0), (24, 0)]), lead(&[3], &[2], &[1], false));
}

#[test]
fn the_gap_matters_more_than_the_length_only_where_lengths_do_not_matter() {
    let gaps = [(120, 0), (24, 0), (24, 6)];
    assert_eq!(of(&[-5.0, -5.2, -2.0], &gaps), lead(&[1, 2], &[], &[3], true));
    assert_eq!(of(&[-5.0, -5.2, -2.0], &[(24, 0), (24, 0), (24, 6)]), lead(&[1, 2], &[], &[3], false));
    assert_eq!(of(&[-5.0, -5.2, -2.0], &[(120, 0), (24, 0), (12, 6)]), lead(&[1, 2], &[], &[3], false));
    assert_eq!(of(&[-5.0, -2.2, -2.0], &gaps), lead(&[1], &[], &[2, 3], false), "the length matters");
}

#[test]
fn better_at_one_thing_and_worse_at_another_depends_on_what_one_weighs() {
    let (mut effects, setting) = lonely(&[-5.0, -2.0]);
    effects.push(effect(2, 1, Measure::Meetings, 9.0));
    assert_eq!(standing(&effects, 2, 1, &setting), Standing::Mixed);
    let leaders = vec![(Measure::Meetings, vec![2]), (Measure::ExpectedCrises, vec![1])];
    assert_eq!(verdict(&effects, &plans(&[(120, 0), (24, 0)]), &setting), Verdict::Depends(leaders));
}

#[test]
fn a_plan_alone_stands_against_the_reference() {
    assert_eq!(of(&[3.0], &[(120, 0)]), Verdict::Each(vec![(1, Standing::Behind)]));
    let (effects, mut setting) = lonely(&[-3.0, -1.5]);
    setting.equal_money = vec![false; 3];
    let Verdict::Each(all) = verdict(&effects, &plans(&[(120, 0), (24, 0)]), &setting) else { panic!("each") };
    assert_eq!(all, [(1, Standing::Ahead), (2, Standing::Ahead)]);
}

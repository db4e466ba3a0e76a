//! What a design gives.

use super::super::{Domain, Sampling, THE_TWELVE};
use super::{KEEP, NOISE, design, numbers, with};
use crate::evidence;
use crate::evidence::measures::Measure;
use crate::experiment::calibration::{accepted, uncertain};
use crate::scenario::sample::Residents;

#[test]
fn what_is_unsaid_has_its_default() {
    let design = design(&with("method = \"sobol\"", NOISE));
    assert_eq!((design.residents, design.seed, design.replications), (Residents::Number(4_000), 1, 2));
    assert_eq!((design.title.as_str(), design.scenario.as_str(), design.points.len()), ("test", "continuity-or-projects", 100));
    assert_eq!(design.measures.len(), 5);
    assert_eq!(design.measures[2], Measure::ExpectedCrises);
    let entry = evidence::find("strain.noise").expect("a parameter");
    let domain = Domain::Number { low: entry.low, high: entry.high, log: false, whole: false, base: Some(entry.default) };
    assert_eq!((&design.factors[0].domain, design.factors[0].unit.as_str()), (&domain, entry.unit));
}

#[test]
fn the_same_text_gives_the_same_points_and_longer_designs_begin_with_the_shorter() {
    let both = format!("{NOISE}{KEEP}");
    for (short, long) in [
        ("method = \"sobol\"\npoints = 20", "method = \"sobol\"\npoints = 50"),
        ("method = \"morris\"\ntrajectories = 3", "method = \"morris\"\ntrajectories = 7"),
        ("method = \"saltelli\"\nbase = 8", "method = \"saltelli\"\nbase = 16"),
    ] {
        let (short, long) = (design(&with(short, &both)), design(&with(long, &both)));
        assert_eq!(short.points, long.points[..short.points.len()]);
        assert!(long.points.len() > short.points.len());
        assert_eq!(long.hash_of_first(short.points.len()), short.hash());
        assert_ne!(long.hash(), short.hash());
    }
    let hypercube = |points: u32| design(&with(&format!("method = \"latin-hypercube\"\npoints = {points}"), &both));
    assert_eq!(hypercube(9).points, hypercube(9).points);
    assert_ne!(hypercube(18).hash_of_first(9), hypercube(9).hash(), "a hypercube cannot be made longer");
}

#[test]
fn a_grid_runs_through_all_levels_with_the_first_factor_slowest() {
    let factors = "[[factor]]\nkey = \"parameters.strain.noise\"\nlow = 0.2\nhigh = 0.4\nlevels = 3\n\
        [[factor]]\nname = \"length\"\nkeys = [\"plan.projects.stream.0.contract.months\", \"plan.projects-with-gaps.stream.0.contract.months\"]\nvalues = [12, 24]\n\
        [[factor]]\nname = \"relationship\"\nmechanisms = [\"trust_loss\", \"handover\"]\n";
    let design = design(&with("method = \"grid\"", factors));
    assert_eq!(design.points.len(), 12);
    let middle = 0.2 * 0.5 + 0.4 * 0.5;
    assert_eq!(numbers(&design, 0), [0.2, 12.0, 0.0]);
    assert_eq!(numbers(&design, 1), [0.2, 12.0, 1.0]);
    assert_eq!(numbers(&design, 6), [middle, 24.0, 0.0]);
    assert_eq!(
        design.sets(&design.points[3])[1..],
        [
            "plan.projects.stream.0.contract.months=24",
            "plan.projects-with-gaps.stream.0.contract.months=24",
            "mechanisms.trust_loss=false",
            "mechanisms.handover=false",
        ]
    );
    let scenario = design.case(&design.points[3]).expect("lived").scenario;
    let length = |plan: usize| scenario.plans[plan].streams[0].contract.as_ref().map(|contract| contract.length);
    assert_eq!((length(1), length(2), length(3)), (Some(120), Some(24), Some(24)));
    assert_eq!(scenario.mechanisms_off, ["handover", "trust_loss"]);
}

#[test]
fn one_at_a_time_begins_at_the_base_and_returns_to_it() {
    let factors = "[[factor]]\nkey = \"parameters.strain.noise\"\nlow = 0.2\nhigh = 0.4\n\
        [[factor]]\nkey = \"plan.projects.stream.0.workers\"\nvalues = [20, 28, 40]\n[[factor]]\nkey = \"mechanisms.buffering\"\n";
    let design = design(&with("method = \"one-at-a-time\"", factors));
    let found: Vec<Vec<f64>> = (0..design.points.len()).map(|at| numbers(&design, at)).collect();
    let noise = evidence::find("strain.noise").expect("a parameter").default;
    let expected =
        [[noise, 28.0, 0.0], [0.2, 28.0, 0.0], [0.4, 28.0, 0.0], [noise, 20.0, 0.0], [noise, 40.0, 0.0], [noise, 28.0, 1.0]];
    assert_eq!(found, expected);
}

#[test]
fn numbers_reach_the_scenario_bit_for_bit() {
    let factors = format!("{NOISE}{KEEP}[[factors]]\nprocess = [\"trust\", \"care\", \"team\"]\n").replace("\"care\", ", "");
    let design = design(&with("method = \"latin-hypercube\"\npoints = 25", &factors));
    for point in &design.points {
        let parameters = design.case(point).expect("lived").scenario.parameters;
        for (factor, value) in design.factors.iter().zip(&numbers(&design, point.number as usize)) {
            let entry = evidence::find(factor.name.trim_start_matches("parameters.")).expect("a parameter");
            assert_eq!((entry.get)(&parameters).to_bits(), value.to_bits(), "{}", factor.name);
        }
    }
}

#[test]
fn the_twelve_are_lived_under_their_own_names() {
    let design = design(&with("method = \"grid\"", "[[factor]]\nkey = \"municipality\"\nvalues = \"the-twelve\"\n"));
    assert_eq!(design.points.len(), 12);
    for (point, name) in design.points.iter().zip(THE_TWELVE) {
        let lived = design.case(point).expect("lived").scenario.municipality.name;
        assert!(lived == name || (name, lived.as_str()) == ("Den Haag", "'s-Gravenhage"), "{lived} for {name}");
    }
}

#[test]
fn all_municipalities_can_be_lived() {
    let design = design(&with("method = \"grid\"", "[[factor]]\nkey = \"municipality\"\nvalues = \"all\"\n"));
    assert_eq!(design.points.len(), 345);
    assert!(design.points.iter().all(|point| design.case(point).is_ok()));
}

#[test]
fn every_parameter_of_a_strength_is_one_block_and_what_is_named_itself_counts_once() {
    let text = with(
        "method = \"morris\"",
        "[[factor]]\nkey = \"parameters.strain.noise\"\nlow = 0.25\nhigh = 0.3\n[[factors]]\nevery = \"uncertain\"\nexcept = [\"observation\", \"workers.keep\"]\n",
    );
    let design = design(&text);
    let left_out = uncertain().filter(|entry| entry.process() == "observation" || entry.key == "workers.keep").count();
    assert_eq!(design.factors.len(), uncertain().count() - left_out);
    assert_eq!(design.sampling, Sampling::Morris { trajectories: 10, levels: 4, seed: 1 });
    assert_eq!(design.points.len(), 10 * (design.factors.len() + 1));
    assert!(matches!(design.factors[0].domain, Domain::Number { low: 0.25, high: 0.3, .. }));
}

#[test]
fn the_accepted_set_gives_its_draws_but_for_what_the_scenario_says_itself() {
    let set = accepted();
    let design = design("set = [\"parameters.strain.noise=0.3\"]\n[sampling]\nmethod = \"accepted-set\"\npoints = 2\n");
    assert_eq!((design.points.len(), design.factors.len()), (2, set.keys.len() - 1));
    assert!(design.factors.iter().all(|factor| factor.name != "parameters.strain.noise"));
    assert_eq!(numbers(&design, 1)[0].to_bits(), set.draws[1][0].to_bits());
    assert_eq!(design.case(&design.points[1]).expect("lived").scenario.parameters.strain.noise, 0.3);
}

#[test]
fn the_order_is_a_shuffle_that_more_points_and_replications_keep() {
    let of = |points: u32| design(&with(&format!("method = \"sobol\"\npoints = {points}"), NOISE));
    let (short, long) = (of(40).order(2), of(60).order(3));
    assert_eq!(long.len(), 180);
    let kept: Vec<(u32, u32)> = long.into_iter().filter(|(point, run)| *point < 40 && *run < 2).collect();
    assert_eq!(kept, short);
    let mean = |part: &[(u32, u32)]| part.iter().map(|(point, _)| f64::from(*point)).sum::<f64>() / part.len() as f64;
    assert!((mean(&short[..20]) - 19.5).abs() < 8.0, "{}", mean(&short[..20]));
    let mut all = short.clone();
    all.sort();
    assert!(all.iter().copied().eq((0..40).flat_map(|point| [(point, 0), (point, 1)])) && all != short);
}

#[test]
fn the_hash_is_of_what_is_lived_and_of_nothing_else() {
    let hash = |head: &str, sampling: &str| design(&format!("{head}\n{}", with(sampling, NOISE))).hash();
    let sobol = "method = \"sobol\"\npoints = 8";
    let plain = hash("", sobol);
    for same in ["title = \"Other\"", "replications = 9", "measures = [\"meetings\"]", "set = [\"title=\\\"x\\\"\"]"] {
        assert_eq!(hash(same, sobol), plain, "{same}");
    }
    for other in ["seed = 2", "residents = 5000", "residents = \"all\"", "set = [\"years=10\"]", "scenario = \"null-world\""] {
        assert_ne!(hash(other, sobol), plain, "{other}");
    }
    assert_ne!(hash("", "method = \"sobol\"\npoints = 8\nseed = 2"), plain);
    assert_ne!(hash("", "method = \"latin-hypercube\"\npoints = 8"), plain);
}

#[test]
fn a_point_that_makes_no_sense_says_why_in_one_line() {
    let factors = "[[factor]]\nkey = \"parameters.demography.parent_age_low\"\nlow = 20\nhigh = 39\n[[factor]]\nkey = \"parameters.demography.parent_age_high\"\nlow = 30\nhigh = 45\n";
    let design = design(&with("method = \"grid\"", factors));
    let told: Vec<Option<String>> = design.points.iter().map(|point| design.case(point).err()).collect();
    assert_eq!(told.iter().flatten().count(), 1);
    assert_eq!(told[2].as_deref(), Some("nobody is of an age to have children"));
}

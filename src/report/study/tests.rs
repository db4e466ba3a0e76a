use super::*;
use crate::evidence::measures::Measure;
use crate::experiment::Unwatched;
use crate::experiment::sweep::design::{Choice, Domain, Factor, Value};
use crate::experiment::sweep::tiny::{Quick, design};
use crate::experiment::sweep::{Identity, Standing, Sweep, live};
use crate::store::Units;
use std::path::Path;

/// Some points with a choice beside the number, one of them refused, one replication that stops.
fn lived(folder: &Path) -> (crate::experiment::sweep::design::Design, Quick) {
    let mut design = design(5, 3);
    let choice = |label: &str, toml: &str| Choice { label: label.into(), toml: toml.into() };
    design.factors.push(Factor {
        name: "done".into(),
        keys: vec!["mechanisms.buffering".into()],
        domain: Domain::Choice(vec![choice("on", "true"), choice("uit, of \"off\"", "false")]),
        unit: String::new(),
    });
    for point in &mut design.points {
        point.values.push(Value::Choice(point.number as usize % 2));
    }
    let quick = Quick { refused: vec![3], stops: Some(2), ..Quick::default() };
    let sweep = Sweep::new(&design, &quick).expect("lives");
    let runs: Vec<_> = sweep.order.iter().copied().filter(|run| run.0 != 3).collect();
    live(&sweep, &Units::of(folder), &runs, &Unwatched).expect("kept");
    write_tables(folder, &sweep, &Unwatched).expect("written");
    (design, quick)
}

#[test]
fn a_study_is_read_back_as_it_was_lived_with_its_failures() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let (design, quick) = lived(folder.path());
    let sweep = Sweep::new(&design, &quick).expect("lives");
    let study = read(folder.path()).expect("a study");
    assert_eq!((&study.factors, &study.sampling, &study.measures), (&design.factors, &design.sampling, &design.measures));
    assert_eq!((study.plans.len(), study.reference, &study.windows[..]), (4, 0, &["1-2".to_string()][..]));
    assert_eq!(study.pairs, sweep.base.setting.pairs());
    assert_eq!((&study.facts.design_hash, study.facts.seed, &study.facts.residents[..]), (&design.hash(), 3, "300"));
    let standings: Vec<_> = study.points.iter().map(|point| (point.done, point.failed)).collect();
    assert_eq!(standings, [(2, 1), (2, 1), (2, 1), (0, 3), (2, 1)]);
    for (number, point) in study.points.iter().enumerate() {
        assert_eq!(point.point, design.points[number]);
        for replication in 0..3 {
            let standing = sweep.standing((number as u32, replication), &Units::of(folder.path()), |_| ());
            for plan in 0..4 {
                for (place, &measure) in study.measures.iter().enumerate() {
                    let expected = match &standing {
                        Standing::Done(numbers) => Some(numbers[sweep.base.place(plan, measure, 0)]),
                        _ => None,
                    };
                    assert_eq!(study.value(number, replication as usize, plan, place, 0), expected);
                }
            }
        }
    }
    assert!(study.effect((0, 0), (1, 0), 0, 0).is_some() && study.effect((3, 0), (1, 0), 0, 0).is_none());
    let failures = std::fs::read_to_string(folder.path().join("failures.csv")).expect("read");
    assert!(failures.starts_with("point,id,replication,cause\n0,p0,2,the model stopped: a stop for the test\n"), "{failures}");
    assert_eq!((failures.lines().count(), failures.matches("refused for the test").count()), (1 + 4 + 3, 3));
}

#[test]
fn an_undefined_index_is_a_gap_and_the_rest_of_its_run_is_there() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let mut design = design(2, 1);
    design.measures = vec![Measure::Tenure, Measure::Crises];
    let quick = Quick { undefined: Some(Measure::Tenure), ..Quick::default() };
    let sweep = Sweep::new(&design, &quick).expect("lives");
    live(&sweep, &Units::of(folder.path()), &sweep.order, &Unwatched).expect("kept");
    write_tables(folder.path(), &sweep, &Unwatched).expect("written");
    let study = read(folder.path()).expect("a study");
    assert_eq!(study.value(1, 0, 2, 0, 0), None);
    assert!(study.value(1, 0, 2, 1, 0).is_some());
    assert_eq!(study.points[1].done, 1);
}

#[test]
fn no_study_a_damaged_one_and_two_that_do_not_belong_together_are_told_apart() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert!(matches!(read(folder.path()), Err(StudyError::Missing(_))));
    lived(folder.path());
    let other = tempfile::tempdir().expect("temporary folder");
    let design = {
        let mut design = design(5, 3);
        design.seed = 9;
        design
    };
    let quick = Quick::default();
    let sweep = Sweep::new(&design, &quick).expect("lives");
    write_tables(other.path(), &sweep, &Unwatched).expect("written");
    let none = read(other.path()).expect("a study of which nothing is lived");
    assert!(none.values.iter().all(|value| value.is_nan()) && none.points.iter().all(|point| point.done == 0));
    std::fs::copy(other.path().join("results.parquet"), folder.path().join("results.parquet")).expect("swapped");
    assert!(matches!(read(folder.path()), Err(StudyError::Foreign(_, why)) if why.contains("another study")));
    std::fs::write(folder.path().join("results.parquet"), "PAR1 and nothing").expect("damaged");
    assert!(matches!(read(folder.path()), Err(StudyError::Foreign(..))));
}

#[test]
fn a_folder_says_which_study_it_holds() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert_eq!(identity(&folder.path().join("nowhere")), StudyFolder::Empty);
    assert_eq!(identity(folder.path()), StudyFolder::Empty);
    let (design, quick) = lived(folder.path());
    assert_eq!(identity(folder.path()), StudyFolder::Foreign);
    let sweep = Sweep::new(&design, &quick).expect("lives");
    for shard in ["2/7".parse().ok(), None] {
        let manifest = Manifest {
            identity: Identity::of(&design, shard),
            sweep: Described::new(&sweep),
            runs: RunCounts::default(),
            arguments: vec![],
            threads: 2,
            wall_seconds: 1.5,
        };
        write_manifest(folder.path(), &manifest).expect("written");
        assert_eq!(identity(folder.path()), StudyFolder::Study(Box::new(manifest.identity), 1.5));
    }
}

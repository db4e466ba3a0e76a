//! The designs that come with the program.

use super::super::{builtin, load};

#[test]
fn every_built_in_design_loads_says_what_it_is_for_and_its_first_and_last_points_can_be_lived() {
    for built_in in builtin::list() {
        let design = load(built_in.name, &[]).unwrap_or_else(|error| panic!("{error}"));
        assert!(built_in.about().len() > 60 && design.title != design.name, "{}", built_in.name);
        assert!(design.points.len() > 1 && design.points.len() <= 3_000, "{}: {}", built_in.name, design.points.len());
        for point in [&design.points[0], &design.points[design.points.len() - 1]] {
            design.case(point).unwrap_or_else(|why| panic!("{} at {}: {why}", built_in.name, point.number));
        }
    }
}

#[test]
fn every_file_in_the_folder_is_built_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/designs");
    let files = std::fs::read_dir(folder).expect("the designs").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<String> = files.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    let mut names: Vec<&str> = builtin::list().iter().map(|built_in| built_in.name).collect();
    files.sort();
    names.sort();
    assert_eq!(files, names);
}

#[test]
fn no_point_of_the_screening_contradicts_itself() {
    let design = load("morris-default", &[]).expect("built in");
    let wrong = design.points.iter().find_map(|point| design.case(point).err());
    assert_eq!(wrong, None);
}

#[test]
fn the_levels_of_continuity_are_off_in_the_last_of_eight_points() {
    let design = load("continuity-levels", &[]).expect("built in");
    assert_eq!(design.points.len(), 8);
    let of = |point: usize| design.case(&design.points[point]).expect("lived").scenario;
    assert_eq!((of(0).circumstances.elections.reprioritise, of(7).circumstances.elections.reprioritise), (0.25, 0.0));
    assert!(of(0).mechanisms_off.is_empty());
    assert_eq!(of(7).mechanisms_off.len(), 11);
}

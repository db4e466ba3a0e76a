//! `extends` and `--set`: what is said later counts.

use super::accepted;
use weefsel::scenario::{Scenario, load, parse};

fn set(sets: &[&str]) -> Result<Scenario, String> {
    let sets: Vec<String> = sets.iter().map(|set| set.to_string()).collect();
    load("continuity-or-projects", &sets).map(|loaded| loaded.scenario).map_err(|error| error.to_string())
}

#[test]
fn a_file_that_extends_states_only_the_difference() {
    let scenario = accepted(
        "extends = \"continuity-or-projects\"\ntitle = \"Longer gaps\"\n[[plan]]\nname = \"projects-with-gaps\"\n\
         [[plan.stream]]\ncontract = { gap_months = 12 }\n[[plan]]\nname = \"new\"\n",
    );
    let base = load("continuity-or-projects", &[]).unwrap().scenario;
    assert_eq!(scenario.title.en, "Longer gaps");
    assert_eq!(scenario.plans.len(), 5);
    assert_eq!(scenario.plans[..3], base.plans[..3]);
    let stream = &scenario.plans[3].streams[0];
    let contract = stream.contract.as_ref().unwrap();
    assert_eq!((contract.length, contract.gap, stream.buys.workers), (24, 12, 28.0));
}

#[test]
fn what_excludes_each_other_is_decided_by_the_later_layer() {
    let text = "extends = \"continuity-or-projects\"\n[[plan]]\nname = \"projects\"\n[[plan.stream]]\n\
                contract = { months = 18 }\neuros_per_year = { workers = 0 }\nallocation = { proportionate = 2 }\n";
    let stream = &accepted(text).plans[2].streams[0];
    assert_eq!((stream.contract.as_ref().unwrap().length, stream.buys.workers, stream.buys.places), (18, 0.0, 12.0));
    let none = "extends = \"continuity-or-projects\"\n[[plan]]\nname = \"projects\"\n[[plan.stream]]\ncontract = \"none\"\n";
    assert_eq!(accepted(none).plans[2].streams[0].contract, None);
}

#[test]
fn nested_and_dotted_parameters_are_the_same_key() {
    let text = "[[plan]]\nname = \"a\"\n[parameters]\n\"strain.loneliness\" = 0.1\n";
    let loaded = parse("a.toml", text.as_bytes(), &["parameters.strain.loneliness=0.2".to_string()]).unwrap();
    assert_eq!(loaded.scenario.parameters.strain.loneliness, 0.2);
    let loaded = parse("a.toml", text.as_bytes(), &["parameters.\"strain.loneliness\"=0.2".to_string()]).unwrap();
    assert_eq!(loaded.scenario.parameters.strain.loneliness, 0.2);
}

#[test]
fn a_circle_of_files_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("a.toml", "extends = \"b.toml\"\n");
    write("b.toml", "extends = \"./a.toml\"\n");
    let error = load(folder.path().join("a.toml").to_str().unwrap(), &[]).unwrap_err().to_string();
    assert!(error.contains("extends itself, directly or by way of other files"), "{error}");
    for i in 0..12 {
        write(&format!("c{i}.toml"), &format!("extends = \"c{}.toml\"\n", i + 1));
    }
    let error = load(folder.path().join("c0.toml").to_str().unwrap(), &[]).unwrap_err().to_string();
    assert!(error.contains("more than 8 files extend each other"), "{error}");
}

#[test]
fn an_error_in_an_extended_file_points_into_that_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("below.toml"), "yeers = 3\n[[plan]]\nname = \"a\"\n").unwrap();
    std::fs::write(folder.path().join("above.toml"), "extends = \"below.toml\"\n").unwrap();
    let error = load(folder.path().join("above.toml").to_str().unwrap(), &[]).unwrap_err().to_string();
    assert!(error.contains("below.toml:1:1"), "{error}");
}

#[test]
fn an_argument_sets_what_the_file_would() {
    let scenario = set(&[
        "years=10",
        "start=2029-03",
        "municipality=Breda",
        "plan.projects.capability_trap=0.3",
        "plan.projects.stream.0.contract.gap_months=12",
        "plan.structural.stream.0.pause={ from = 24, until = 48 }",
        "circumstances.structural_pressure=1.4",
        "mechanisms.light_help=false",
        "reference=structural",
    ])
    .unwrap();
    assert_eq!((scenario.years, scenario.start, scenario.reference), (10, (2029, 3), 1));
    assert_eq!(scenario.circumstances.structural_pressure, [(0, 1.4)]);
    assert_eq!(scenario.plans[2].capability_trap, 0.3);
    assert_eq!(scenario.plans[2].streams[0].contract.as_ref().unwrap().gap, 12);
    assert_eq!(scenario.plans[1].streams[0].pause.as_ref().map(|pause| (pause.from, pause.until)), Some((24, 48)));
    assert_eq!((scenario.mechanisms_off, scenario.parameters.signalling.light_help), (vec!["light_help".to_string()], 0.0));
}

#[test]
fn a_stream_is_found_by_its_name() {
    let text = "[[plan]]\nname='p'\n[[plan.stream]]\nname='youth'\nworkers=1\n[[plan.stream]]\nname='old'\nworkers=1\n";
    let loaded = parse("a.toml", text.as_bytes(), &["plan.p.stream.old.workers=5".to_string()]).unwrap();
    assert_eq!(loaded.scenario.plans[0].streams[1].buys.workers, 5.0);
}

#[test]
fn a_wrong_argument_is_pointed_at() {
    let expected = "\
error: `capability_trap` must lie between 0 and 1
 --> --set:1:31
  |
1 | plan.projects.capability_trap=3
  |                               ^ too high
  |
  = help: Share of acute overspending that is taken from streams that are not ring-fenced (0–1). Default 0.";
    assert_eq!(set(&["plan.projects.capability_trap=3"]).unwrap_err(), expected);
    let cases = [
        ("yeers=10", "did you mean `years`?"),
        ("years", "`--set` wants KEY=VALUE"),
        ("=3", "`--set` wants KEY=VALUE"),
        ("years=ten", "`years` must be a whole number"),
        ("years=", "`years` must be a whole number"),
        ("plan.project.capability_trap=0.3", "did you mean `projects`"),
        ("plan.projects.stream.7.workers=3", "there is no `7`"),
        ("plan.projects.stream.0.workers.deep=3", "cannot be set inside"),
        ("plan.projects.stream.0.contract={ years = 2", "this value cannot be read"),
        ("plan.projects.stream.0.contract={years=2, gap=3}", "              ^^^ unknown key"),
        ("extends=null-world", "`extends` belongs in a file"),
        ("parameters.strain.lonelyness=1", "did you mean `strain.loneliness`?"),
        ("plan.projects.capability_trap=0,3", "write a number without quotes and with a point: 0.3"),
        ("municipality.base_workers=3", "cannot be set inside text"),
    ];
    for (argument, message) in cases {
        let told = set(&[argument]).unwrap_err();
        assert!(told.contains(message), "{argument}\nwanted: {message}\ngot: {told}");
    }
}

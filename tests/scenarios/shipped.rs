//! Every shipped scenario loads, explains itself and stays short.

use weefsel::scenario::plan::{Allocation, Tender};
use weefsel::scenario::{keys_markdown, list, load, parse, schema};

#[test]
fn every_file_in_the_folder_is_built_in_and_loads() {
    let mut files: Vec<String> = std::fs::read_dir("scenarios")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.is_dir())
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let mut names: Vec<String> = list().iter().map(|(built_in, _)| built_in.name.to_string()).collect();
    files.sort();
    names.sort();
    assert_eq!(files, names);
    for name in &names {
        let loaded = load(name, &[]).unwrap_or_else(|error| panic!("{error}"));
        let by_path = load(&format!("scenarios/{name}.toml"), &[]).unwrap();
        assert_eq!(loaded.scenario, by_path.scenario);
        assert!(loaded.warnings.is_empty(), "{}", loaded.warnings.render(false));
    }
}

#[test]
fn every_shipped_file_says_what_it_asks_and_what_was_expected_in_two_languages() {
    for (built_in, _) in list() {
        let scenario = load(built_in.name, &[]).unwrap().scenario;
        assert!(built_in.text.starts_with("# Question: "), "{}", built_in.name);
        assert!(built_in.text.contains("\n# Expected before it was run"), "{}", built_in.name);
        assert!(built_in.text.lines().count() <= 60, "{}", built_in.name);
        for words in [&scenario.title, &scenario.question, &scenario.expected] {
            assert!(!words.en.is_empty() && !words.nl.is_empty() && words.en != words.nl, "{}", built_in.name);
        }
        assert!(scenario.plans.iter().all(|plan| !plan.label.nl.is_empty()));
    }
}

#[test]
fn the_default_scenario_is_the_one_of_the_contract() {
    let scenario = load("continuity-or-projects", &[]).unwrap().scenario;
    let names: Vec<&str> = scenario.plans.iter().map(|plan| &plan.name[..]).collect();
    assert_eq!(names, ["status-quo", "structural", "projects", "projects-with-gaps"]);
    assert_eq!((scenario.reference, scenario.years, scenario.start), (0, 20, (2027, 1)));
    let equal: Vec<bool> = scenario.plans.iter().map(|plan| plan.equal_money).collect();
    assert_eq!(equal, [false, true, true, true]);
    let contracts: Vec<(u32, u32)> = scenario.plans[1..]
        .iter()
        .map(|plan| {
            let stream = &plan.streams[0];
            let contract = stream.contract.as_ref().unwrap();
            assert_eq!((stream.buys.workers, stream.buys.places, stream.buys.total()), (28.0, 12.0, 40.0));
            assert_eq!((contract.renewal, contract.tender, &stream.allocation), (1.0, Tender::Selected, &Allocation::Equal));
            (contract.length, contract.gap)
        })
        .collect();
    assert_eq!(contracts, [(120, 0), (24, 0), (24, 6)]);
    let overhead: Vec<f64> = scenario.plans[1..].iter().map(|plan| plan.streams[0].overhead).collect();
    assert_eq!(overhead, [0.04, 0.12, 0.12]);
}

#[test]
fn elections_fall_in_real_years() {
    let scenario = load("continuity-or-projects", &[]).unwrap().scenario;
    assert_eq!((scenario.circumstances.elections.first, scenario.circumstances.elections.every), (38, 48));
    assert_eq!(scenario.circumstances.elections.reprioritise, 0.0);
}

#[test]
fn the_hash_is_of_what_is_lived_and_not_of_words() {
    let hash = |sets: &[&str]| {
        let sets: Vec<String> = sets.iter().map(|set| set.to_string()).collect();
        load("continuity-or-projects", &sets).unwrap().scenario.resolved_hash()
    };
    assert_eq!(hash(&[]), hash(&["title=Another title", "plan.projects.label=Short"]));
    assert_eq!(hash(&[]), hash(&["years=20"]));
    assert_ne!(hash(&[]), hash(&["years=10"]));
    assert_ne!(hash(&[]), hash(&["parameters.strain.loneliness=0.1"]));
    assert_eq!(hash(&[]).len(), 64);
}

#[test]
fn the_schema_knows_every_key_with_its_bounds() {
    let schema: serde_json::Value = serde_json::from_str(&schema()).unwrap();
    let stream = &schema["$defs"]["stream"];
    assert_eq!(stream["properties"]["overhead"]["maximum"], 1.0);
    assert_eq!(stream["additionalProperties"], false);
    assert!(stream["properties"]["overhead"]["description"].as_str().unwrap().contains("worker time"));
    assert!(schema["properties"]["parameters"]["properties"]["strain.loneliness"]["minimum"].is_number());
    let text = schema.to_string();
    for reference in text.split("#/$defs/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(schema["$defs"][reference].is_object(), "{reference}");
    }
}

/// Regenerate with `REGENERATE=1 cargo test --test scenarios handbook`.
#[test]
fn the_handbook_lists_every_key_as_the_program_knows_it() {
    const MARK: &str = "<!-- below this line the program writes -->\n\n";
    let handbook = std::fs::read_to_string("docs/scenarios.md").unwrap();
    let (written, listed) = handbook.split_once(MARK).unwrap();
    if std::env::var_os("REGENERATE").is_some() {
        return std::fs::write("docs/scenarios.md", format!("{written}{MARK}{}", keys_markdown())).unwrap();
    }
    assert!(listed == keys_markdown(), "docs/scenarios.md is behind: REGENERATE=1 cargo test --test scenarios handbook");
}

#[test]
fn every_example_of_the_handbook_loads() {
    let handbook = std::fs::read_to_string("docs/scenarios.md").unwrap();
    let examples: Vec<&str> = handbook.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() > 5);
    for example in examples {
        let whole =
            if example.contains("name = ") { example.to_string() } else { format!("{example}\n[[plan]]\nname = \"a\"\n") };
        parse("docs/scenarios.md", whole.as_bytes(), &[]).unwrap_or_else(|error| panic!("{error}\n{example}"));
    }
}

#[test]
fn own_figures_are_divided_by_the_residents_of_the_own_municipality() {
    let scenario = load("own-municipality", &[]).unwrap().scenario;
    assert_eq!(scenario.own.base_workers, Some(770_000.0 / 32_000.0));
    assert_eq!(scenario.parameters.money.base_workers, 770_000.0 / 32_000.0);
    assert_eq!(scenario.own.wijkteam_fte, Some(26.0));
    let sets = ["municipality.own.unit_costs.wmo=8000", "parameters.money.base_workers=25"].map(String::from);
    let scenario = load("own-municipality", &sets).unwrap().scenario;
    assert_eq!((scenario.parameters.money.wmo, scenario.own.base_workers), (8_000.0, Some(25.0)));
    assert_eq!(scenario.plans[1].streams[0].buys.places, 150_000.0 / 32_000.0);
}

#[test]
fn what_import_writes_is_read_as_a_municipality() {
    use weefsel::scenario::import::{Options, import};
    let options = Options { municipality: Some("Noardeast-Fryslân".into()), ..Options::default() };
    let imported = import(std::path::Path::new("tests/fixtures/import/a_kwb2022.csv"), &options).unwrap();
    let text = format!("{}\n[[plan]]\nname = \"status-quo\"\n", imported.toml);
    let loaded = parse("import.toml", text.as_bytes(), &[]).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(loaded.scenario.municipality, imported.municipality);
}

//! Everything but the main job.

use crate::common::{stderr, stdout, weefsel};
use serde_json::Value;

fn ok(arguments: &str) -> String {
    let folder = tempfile::tempdir().expect("temporary folder");
    let output = weefsel(folder.path()).args(arguments.split_whitespace()).output().expect("run");
    assert_eq!(output.status.code(), Some(0), "{arguments}: {}", stderr(&output));
    assert_eq!(std::fs::read_dir(folder.path()).expect("folder").count(), 0, "{arguments} leaves no files");
    stdout(&output)
}

#[test]
fn without_a_command_it_names_the_one_to_try_first() {
    assert!(ok("").contains("Try first:    weefsel compare\n"));
    assert!(ok("--lang nl").contains("Begin met:    weefsel compare\n"));
    let help = ok("--help");
    assert!(help.contains("Try first: weefsel compare") && help.contains("report  ") && help.contains("analyse  "), "{help}");
    assert!(ok("--version").starts_with("weefsel 0."));
}

#[test]
fn check_shows_money_per_year_and_the_sample() {
    let page = ok("check");
    for part in ["2027", "2046", "structural", "projects-with-gaps", "is equal", "20,000 of 224,459 residents"] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(ok("check --lang nl").contains("structureel"));
    let findings: Value = serde_json::from_str(&ok("check own-municipality --json")).expect("JSON");
    assert_eq!((&findings["equal_money"], &findings["municipality"]), (&true.into(), &"Voorbeeldstad".into()));
    assert_eq!((&findings["scenario"], findings["title"]["nl"].is_string()), (&"own-municipality".into(), true));
    let plan = &findings["plans"][1];
    let years: f64 = plan["years"].as_array().expect("years").iter().filter_map(|year| year["structural"].as_f64()).sum();
    assert!((years / 10_000_000.0 - 1.0).abs() < 0.01, "half a million a year for twenty years, {years}");
    assert_eq!(plan["incidental_euros"], 0.0);
}

#[test]
fn check_fits_a_small_terminal() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let output = weefsel(folder.path()).env("COLUMNS", "60").arg("check").output().expect("run");
    let page = stdout(&output);
    let long = page.lines().find(|line| line.chars().count() > 60);
    assert_eq!(long, None);
}

#[test]
fn pairing_is_proved_claim_by_claim() {
    let page = ok("check --pairing --pairing-residents 2500 --pairing-months 6");
    assert_eq!(page.matches("holds  ").count(), 6, "{page}");
    assert!(page.contains("by what they fund and by nothing else"), "{page}");
}

#[test]
fn a_scenario_can_be_exported_edited_and_checked() {
    let list = ok("scenarios");
    assert!(list.contains("continuity-or-projects") && list.contains("Does the same money"), "{list}");
    let folder = tempfile::tempdir().expect("temporary folder");
    std::fs::write(folder.path().join("mine.toml"), ok("scenarios --export null-world")).expect("written");
    let checked = weefsel(folder.path()).args(["check", "mine.toml", "--municipality", "den bosch"]).output().expect("run");
    assert!(stdout(&checked).contains("'s-Hertogenbosch"), "{}", stderr(&checked));
}

#[test]
fn assumptions_come_as_text_markdown_and_json() {
    assert!(ok("assumptions").contains("strain"));
    assert!(ok("assumptions --markdown").contains("| `strain."));
    assert!(ok("assumptions --lang nl").contains("Opbouw") || ok("assumptions --lang nl").contains("Draaglast"));
    let rows: Value = serde_json::from_str(&ok("assumptions --json")).expect("JSON");
    assert!(rows.as_array().is_some_and(|rows| rows.len() > 100));
    let measures: Value = serde_json::from_str(&ok("assumptions --measures --json")).expect("JSON");
    assert!(measures[0]["key"].is_string());
}

#[test]
fn targets_are_held_against_a_lived_status_quo() {
    let targets: Value = serde_json::from_str(&ok("assumptions --targets --replications 1 --json --quiet")).expect("JSON");
    let rows = targets["targets"].as_array().expect("targets");
    let crises = rows.iter().find(|row| row["key"] == "crises").expect("a target");
    assert!(crises["simulated"].as_f64().is_some_and(|crises| crises > 1.0 && crises < 50.0), "{crises}");
    assert!(rows.iter().all(|row| row["holds"].is_boolean()), "every target has its simulated quantity: {rows:?}");
    let simulated = |key: &str| rows.iter().find(|row| row["key"] == key).and_then(|row| row["simulated"].as_f64());
    assert!(simulated("ties_kept").is_some_and(|share| share > 0.2 && share < 0.9));
    assert!(simulated("municipal_spread").is_some_and(|spread| spread > 0.0 && spread < 0.5));
    assert!(targets["left_out"].as_array().is_some_and(|left_out| !left_out.is_empty()));
}

#[test]
fn schema_completions_and_man_page_are_there() {
    let schema: Value = serde_json::from_str(&ok("schema")).expect("JSON");
    assert!(schema["properties"]["plan"].is_object());
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(ok(&format!("completions {shell}")).contains("compare"), "{shell}");
    }
    let man = ok("man");
    assert!(man.contains(".TH weefsel") && man.contains("WEEFSEL COMPARE") && man.contains("municipality"), "{man}");
}

#[test]
fn an_import_gives_a_table_that_can_be_read_back() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let csv = "gwb_code_10;recs;regio;gm_naam;a_inw;p_00_14_jr\n";
    std::fs::write(folder.path().join("kwb.csv"), csv).expect("written");
    let empty = weefsel(folder.path()).args(["import", "kwb.csv"]).output().expect("run");
    assert_eq!((empty.status.code(), stdout(&empty)), (Some(2), String::new()), "{}", stderr(&empty));
    assert!(stderr(&empty).contains("kwb.csv"), "{}", stderr(&empty));
}

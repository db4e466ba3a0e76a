//! Whatever the bytes, the loader answers and never panics. Files that once were trouble are kept in tests/corpus/scenario.

use proptest::prelude::*;
use std::time::{Duration, Instant};
use weefsel::scenario::{list, parse};

fn survives(bytes: &[u8], sets: &[String]) {
    match parse("nasty.toml", bytes, sets) {
        Ok(loaded) => drop((loaded.warnings.render(false), loaded.scenario.resolved_hash())),
        Err(error) => assert!(!error.render(false).is_empty() && !error.render(true).is_empty()),
    }
}

#[test]
fn the_kept_corpus_is_survived() {
    for entry in std::fs::read_dir("tests/corpus/scenario").unwrap() {
        survives(&std::fs::read(entry.unwrap().path()).unwrap(), &[]);
    }
}

#[test]
fn a_full_megabyte_of_nonsense_is_answered_soon() {
    let long = 900_000;
    let texts = [
        "[".repeat(long),
        "a.".repeat(long / 2),
        "x = [".repeat(long / 5),
        "[[plan]]\n".repeat(long / 9),
        "{".repeat(long),
        format!("title = \"{}\"", "é".repeat(long / 2)),
        format!("years = {}", "9".repeat(long)),
        (0..long / 12).map(|i| format!("k{i} = {i}\n")).collect(),
        "[[plan]]\nname='a'\n[[plan.stream]]\n".repeat(long / 36),
        "\n".repeat(long),
    ];
    for text in texts {
        let start = Instant::now();
        survives(text.as_bytes(), &[]);
        let spent = start.elapsed();
        let shown: String = text.chars().take(20).collect();
        assert!(spent < Duration::from_secs(20), "{spent:?} for {shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes, &[]);
    }

    #[test]
    fn any_argument_is_survived(argument in "[a-z.\"\\[\\]{}=0-9 é\\n-]{0,60}", key in 0_usize..6, value in any::<f64>()) {
        let keys = ["years", "plan.projects.stream.0.workers", "circumstances.structural_pressure", "plan.0.capability_trap",
            "plan.projects.stream.0.contract", "parameters.strain.loneliness"];
        let sets = [format!("{}={value}", keys[key]), argument];
        survives(b"extends = \"continuity-or-projects\"", &sets);
        survives(b"extends = \"continuity-or-projects\"", &sets[..1]);
    }

    #[test]
    fn any_damaged_scenario_is_survived(which in 0_usize..15, at in 0.0..1.0_f64, cut in 0_usize..40, put in "[ -~é\\n]{0,12}") {
        let texts = list();
        let text = texts[which % texts.len()].0.text;
        let start = text.floor_char_boundary((at * text.len() as f64) as usize);
        let end = text.floor_char_boundary((start + cut).min(text.len())).max(start);
        survives(format!("{}{put}{}", &text[..start], &text[end..]).as_bytes(), &[]);
    }

    #[test]
    fn any_values_in_the_places_of_others_are_survived(
        which in 0_usize..15, line in 0_usize..60,
        value in prop_oneof!["-?[0-9]{1,20}", "-?[0-9]{1,5}\\.[0-9]{1,5}", Just("nan".to_string()), Just("[]".to_string()),
            Just("{}".to_string()), Just("\"2029-01\"".to_string()), Just("[{from=1}]".to_string()), Just("1979-05-27".to_string())],
    ) {
        let texts = list();
        let mut lines: Vec<String> = texts[which % texts.len()].0.text.lines().map(String::from).collect();
        let line = line % lines.len();
        if let Some((key, _)) = lines[line].clone().split_once('=') {
            lines[line] = format!("{key}= {value}");
        }
        survives(lines.join("\n").as_bytes(), &[]);
    }
}

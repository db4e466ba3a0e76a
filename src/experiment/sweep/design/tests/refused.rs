//! How what is wrong is told: each with its line.

use super::super::load;
use super::{KEEP, NOISE, refused, with};

/// What must be told, and at which line of the file.
fn told(text: &str, line: usize, words: &[&str]) {
    let message = refused(text);
    assert!(message.contains(&format!("test.toml:{line}:")), "line {line} of\n{text}\n{message}");
    for word in words {
        assert!(message.contains(word), "`{word}` in\n{message}");
    }
}

#[test]
fn wrong_keys_and_values_are_told_with_their_line() {
    let sobol = "method = \"sobol\"";
    told(&with("method = \"sobel\"", NOISE), 2, &["cannot be \"sobel\"", "did you mean `sobol`?"]);
    told(&with("method = \"sobol\"\nponts = 3", NOISE), 3, &["unknown key `ponts`", "did you mean `points`?"]);
    told(&with("method = \"sobol\"\npoints = 0", NOISE), 3, &["`points` must lie between 1 and 1000000"]);
    told(&with("method = \"grid\"\npoints = 10", NOISE), 3, &["`points` says nothing for the method \"grid\""]);
    told(&with("method = \"morris\"\nlevels = 5", NOISE), 1, &["even number of levels"]);
    told(
        &format!("measures = [\"meeting\"]\n{}", with(sobol, NOISE)),
        1,
        &["unknown measure `meeting`", "did you mean `meetings`?"],
    );
    told(&format!("residents = \"some\"\n{}", with(sobol, NOISE)), 1, &["`residents`", "\"all\""]);
    told(
        &format!("title = 3\nreplications = 0\n{}", with(sobol, NOISE)),
        2,
        &["`replications` must lie between", "test.toml:1:"],
    );
    told(&with(sobol, ""), 1, &["nothing varies"]);
    told(NOISE, 1, &["the design needs `sampling`"]);
}

#[test]
fn wrong_factors_are_told_with_their_line() {
    let of = |lines: &str| with("method = \"grid\"", &format!("[[factor]]\n{lines}\n"));
    told(&of("key = \"parameters.strain.nois\""), 4, &["unknown parameter `strain.nois`", "did you mean `strain.noise`?"]);
    told(&of("key = \"plan.project.stream.0.workers\"\nlow = 1\nhigh = 2"), 4, &["there is no `project`", "`projects`", "at 1"]);
    told(&of("key = \"mechanisms.bufering\""), 4, &["unknown mechanism `bufering`", "`buffering`"]);
    told(&of("name = \"x\"\nmechanisms = [\"trust_los\"]"), 5, &["unknown mechanism `trust_los`", "`trust_loss`"]);
    told(&of("key = \"colour\""), 4, &["unknown key `colour` in the scenario"]);
    told(&of("name = \"x\""), 3, &["one of `key`, `keys` and `mechanisms`"]);
    told(&of("keys = [\"parameters.strain.noise\", \"parameters.workers.keep\"]\nlow = 0.2\nhigh = 0.3"), 4, &["needs a name"]);
    told(&of("key = \"years\""), 3, &["needs `low` and `high`, or `values`"]);
    told(&of("key = \"years\"\nlow = 2\nhigh = 60"), 4, &["`years` must lie between 1 and 50", "at 60"]);
    told(&of("key = \"years\"\nlow = 2\nhigh = 3.5"), 5, &["only whole numbers"]);
    told(&of("key = \"parameters.workers.keep\"\nvalues = [0.5, 1.5]"), 4, &["must lie between 0 and 1", "at 1.5"]);
    told(&of("key = \"parameters.strain.noise\"\nlow = 0.5"), 5, &["0.5 is not below 0.4"]);
    told(&of("key = \"parameters.strain.noise\"\nlow = 0\nscale = \"log\""), 6, &["logarithmic scale starts above 0"]);
    told(&of("key = \"parameters.strain.noise\"\nlow = 0.2\nvalues = [0.2, 0.3]"), 5, &["`low` says nothing beside `values`"]);
    told(&of("key = \"municipality\"\nvalues = [\"Tilburg\", \"Tilberg\"]"), 4, &["unknown municipality `Tilberg`", "`Tilburg`"]);
    told(&of("key = \"parameters.strain.noise\"\nvalues = \"the-twelve\""), 5, &["a list of municipalities"]);
    told(&of("key = \"years\"\nvalues = [10, 20, 10]"), 5, &["a value is there twice"]);
    told(&of("key = \"years\"\nvalues = [10, 20]\nlabels = [\"short\"]"), 6, &["1 labels for 2 values"]);
    told(&of("name = \"point\"\nkey = \"parameters.strain.noise\""), 4, &["cannot be named `point`"]);
    told(&with("method = \"grid\"", &format!("{NOISE}{KEEP}{NOISE}")), 8, &["two factors are named `parameters.strain.noise`"]);
    told(&with("method = \"sobol\"", &format!("{NOISE}levels = 4\n")), 5, &["`levels` of a factor says nothing"]);
    told(&with("method = \"mechanisms-off\"", NOISE), 4, &["is not a mechanism"]);
    told(&with("method = \"accepted-set\"", NOISE), 4, &["brings its own factors"]);
    told(&with("method = \"accepted-set\"\npoints = 900000", ""), 3, &["the accepted set has"]);
}

#[test]
fn where_a_factor_stands_must_be_known_for_one_at_a_time() {
    let factor = "[[factor]]\nkey = \"plan.projects.stream.0.wijkteam\"\nlow = 0\nhigh = 10\n";
    told(&with("method = \"one-at-a-time\"", factor), 4, &["where does `plan.projects.stream.0.wijkteam` stand", "base = "]);
    let design = super::design(&with("method = \"one-at-a-time\"", &format!("{factor}base = 0\n")));
    assert_eq!(design.points.len(), 2);
}

#[test]
fn many_parameters_at_once_are_told_with_their_line() {
    let of = |lines: &str| with("method = \"morris\"", &format!("[[factors]]\n{lines}\n"));
    told(&of("every = \"guess\""), 4, &["cannot be \"guess\"", "\"uncertain\""]);
    told(&of("process = \"worker\""), 4, &["there is no process `worker`", "`workers`"]);
    told(&of("every = \"weak\"\nexcept = [\"trust.gian\"]"), 5, &["`trust.gian`", "`trust.gain`"]);
    told(&of("except = [\"trust\"]"), 3, &["needs `every` or `process`"]);
    told(&of("every = \"strong\"\nprocess = \"ties\""), 4, &["no parameter answers to this"]);
}

#[test]
fn a_design_that_is_too_large_says_its_size() {
    let levels = |count: usize| format!("{NOISE}levels = {count}\n{KEEP}levels = {count}\n");
    told(
        &with("method = \"grid\"", &(levels(1000) + "[[factor]]\nkey = \"years\"\nvalues = [5, 10]\n")),
        2,
        &["1000 × 1000 × 2 = 2000000 points"],
    );
    let all = "[[factors]]\nevery = \"uncertain\"\n";
    told(&with("method = \"latin-hypercube\"\npoints = 1000000", all), 3, &["1000000 points of"]);
    told(&with("method = \"saltelli\"\nbase = 4", all), 3, &["at most 256 dimensions"]);
}

#[test]
fn changes_that_do_not_fit_the_scenario_and_a_wrong_scenario_are_told_with_their_line() {
    let sampling = with("method = \"sobol\"", NOISE);
    told(&format!("set = [\"years=10\",\n  \"yers=10\"]\n{sampling}"), 2, &["unknown key `yers`", "did you mean `years`?"]);
    told(&format!("scenario = \"null-wrold\"\n{sampling}"), 1, &["did you mean `null-world`?", "named here"]);
}

#[test]
fn several_things_are_told_at_once() {
    let factors = "[[factor]]\nkey = \"parameters.strain.nois\"\n[[factor]]\nkey = \"years\"\nlow = 3\nhigh = 2\n[[factor]]\nkey = \"mechanisms.bufering\"\n";
    let message = refused(&with("method = \"grid\"", factors));
    for line in [4, 8, 10] {
        assert!(message.contains(&format!("test.toml:{line}:")), "{line}\n{message}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_exit_code_1_and_an_unknown_name_gets_a_suggestion() {
    let error = load("no/such/design.toml", &[]).expect_err("no file");
    assert_eq!(error.exit_code(), 1);
    let error = load("the-twelfe", &[]).expect_err("no design");
    assert_eq!(error.exit_code(), 2);
    assert!(error.to_string().contains("did you mean `the-twelve`?"), "{error}");
    let error = load("the-twelve", &["yeers=3".to_string()]).expect_err("no key");
    assert!(error.to_string().contains("--set"), "{error}");
}

#[test]
fn editors_get_a_schema_that_knows_the_keys_of_a_factor() {
    let schema: serde_json::Value = serde_json::from_str(&super::super::schema()).expect("JSON");
    assert_eq!(schema["title"], "weefsel design");
    assert!(schema["$defs"]["factor"]["properties"]["scale"]["enum"].as_array().is_some_and(|words| words.len() == 2));
}

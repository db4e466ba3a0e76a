//! What a writer reads when something is wrong.

use super::{accepted, read, refused, with_stream};
use weefsel::scenario::{Class, load, parse};

#[test]
fn an_unknown_key_is_shown_with_its_place_and_a_suggestion() {
    let expected = "\
error: unknown key `overhed` in `[[plan.stream]]`
 --> test.toml:7:1
  |
7 | overhed = 0.1
  | ^^^^^^^ unknown key
  |
  = help: did you mean `overhead`?
  = help: allowed: name, workers, places, wijkteam, specialised, debt_help, carer_support, euros_per_year, start, contract, pause, overhead, keep, handover, ring_fenced, allocation, roll_out, partners, monitoring, innovation, target, abcd
";
    assert_eq!(refused(&with_stream("workers = 28\noverhed = 0.1")).trim(), expected.trim());
}

#[test]
fn a_number_out_of_range_shows_the_range_and_the_meaning() {
    let expected = "\
error: `overhead` must lie between 0 and 1
 --> test.toml:6:12
  |
6 | overhead = 12
  |            ^^ too high
  |
  = help: Share of worker time lost to running the contract (0–1). Default by contract length: to 24 months 0.12, to 48 months 0.08, longer or none 0.04.
";
    assert_eq!(refused(&with_stream("overhead = 12")).trim(), expected.trim());
}

#[test]
fn all_contradictions_of_a_file_are_told_at_once() {
    let text = refused(
        "years = 0\nreference = \"statusquo\"\n[[plan]]\nname = \"status-quo\"\n[[plan]]\nname = \"status-quo\"\n\
         [[plan.stream]]\nworkers = -3\nplaces = nan\nstart = \"2051-01\"\ncontract = { gap_months = 6 }\n",
    );
    for title in [
        "`years` must lie between 1 and 50",
        "the reference `statusquo` is not a plan",
        "did you mean `status-quo`?",
        "two plans are named `status-quo`",
        "`workers` must lie between 0 and 10000",
        "^^ negative",
        "^^^ not a usable number",
        "`start` is not a month that is lived",
        "a gap needs a contract with a length",
    ] {
        assert!(text.contains(title), "{title}\n{text}");
    }
}

#[test]
fn contradictions_are_refused() {
    let base = "[[plan]]\nname = \"a\"\n";
    let many = |count: usize| (0..count).map(|i| format!("[[plan]]\nname = \"p{i}\"\n")).collect::<String>();
    let streams = format!("{base}{}", "[[plan.stream]]\nworkers = 1\n".repeat(5));
    let own = |wijk: &str| format!("{base}[municipality]\nname='Ons'\nsource='us'\n[[municipality.wijk]]\ncode='W'\n{wijk}\n");
    let cases: Vec<(String, &str)> = vec![
        ("".into(), "a scenario needs at least one plan"),
        (many(13), "there are 13 plans; 12 is the most"),
        (streams, "has 5 streams; 4 is the most"),
        (with_stream("[[plan.stream]]\nname=\"stream-1\""), "has two streams named `stream-1`"),
        (with_stream("start = 240"), "after the end"),
        (with_stream("start = \"2026-12\""), "before the start"),
        (with_stream("start = 2029-01-01"), "a date without quotes"),
        (with_stream("pause = { from = 12, until = 12 }"), "ends before it begins or lasts no month"),
        (with_stream("pause = { from = 300, until = 310 }"), "`from` is not a month that is lived"),
        (with_stream("pause = { from = 100, until = 300 }"), "ends after the last month"),
        (with_stream("start = 24\npause = { from = 0, until = 12 }"), "this pause changes nothing"),
        (
            with_stream("contract = { years = 2, gap_months = 6 }\npause = { from = 24, until = 30 }"),
            "this pause changes nothing",
        ),
        (with_stream("pause = { from = 0, until = 240 }"), "leaves no month with money"),
        (with_stream("contract = { years = 2, months = 24 }"), "in years or in months, not both"),
        (with_stream("contract = { years = 0 }"), "`years` must lie between 1 and 50"),
        (with_stream("gap_months = 6"), "`gap_months` is a key of `contract`"),
        (with_stream("contract = { years = 2, tender = \"keep\" }"), "`tender` cannot be \"keep\""),
        (with_stream("workers = \"28\""), "`workers` must be a number from 0 to 10000"),
        (with_stream("workers = 28,5"), "write decimals with a point: 0.3, not 0,3"),
        (with_stream("workers = \"28,5\""), "write a number without quotes and with a point"),
        (with_stream("workers = 1\neuros_per_year = { workers = 1 }"), "`workers` is given twice"),
        (with_stream("workers = inf"), "not a usable number"),
        (with_stream("workers = 99999999999999999999"), "not a usable number"),
        (with_stream("roll_out = { }"), "give one of the two"),
        (with_stream("roll_out = { stepped_wedge = 30 }"), "the last step of the roll-out starts after the end"),
        (with_stream("roll_out = 3"), "`roll_out` must be \"all\" or \"random-half\", or a table"),
        (
            format!("{base}[[circumstances.shock]]\nfrom=1\nuntil=9\n[[circumstances.shock]]\nfrom=8\nuntil=12"),
            "two shocks overlap",
        ),
        (
            format!("{base}base_changes=[{{until=24,factor=0}},{{from=12,factor=0.5}}]"),
            "two changes of the base (workers) overlap",
        ),
        (format!("{base}[parameters]\n\"strain.lonelines\" = 0.1"), "did you mean `strain.loneliness`?"),
        (format!("{base}[parameters]\nloneliness = 0.1"), "did you mean `strain.loneliness`"),
        (format!("{base}[parameters]\n\"strain.loneliness\" = -1"), "`strain.loneliness` must lie between 0 and"),
        (format!("{base}[parameters.strain]\nloneliness = \"much\""), "`strain.loneliness` must be a number"),
        (format!("{base}[parameters.money]\ncrisis_insurer = 0.9\ncrisis_municipality = 0.9"), "more than the whole of a crisis"),
        (format!("{base}[parameters]\n\"strain.noise\" = 0.3\nstrain.noise = 0.3"), "`strain.noise` is given twice"),
        (with_stream("contract = { years = 2, gap = 6 }"), "did you mean `gap_months`?"),
        (with_stream("pause = { from_year = 2030, until = 50 }"), "did you mean `from`?"),
        (format!("{base}[mechanisms]\nlight_hlp = false"), "did you mean `light_help`?"),
        (format!("{base}[mechanisms]\nlight_help = 0"), "`light_help` must be true or false"),
        (format!("municipality = \"Tilbrug\"\n{base}"), "did you mean `Tilburg`"),
        ("plan = { name = \"a\" }".into(), "write [[…plan]] with two brackets"),
        ("[[plan]]\nlabel = \"nameless\"".into(), "`[[plan]]` needs `name`"),
        ("[[plan]]\nname = \"Two Years\"".into(), "lowercase letters, digits and hyphens"),
        (format!("title = {{ en = \"Only English\" }}\n{base}"), "needs `nl`"),
        (format!("title = \"\\u001b[31mred\"\n{base}"), "`title` is too long or holds control characters"),
        (format!("title = 3\n{base}"), "`title` must be text in quotes, or a table { en = …, nl = … }"),
        (own("residents = 0"), "`residents` must lie between 1"),
        (own("residents = 9000\npct_ages = [20, 1]"), "a list of 5 numbers from 0 to 100"),
        (own("residents = 9000\npct_ages = [20, 20, 20, 20, 10]"), "9 | pct_ages = [20, 20, 20, 20, 10]"),
        (own(""), "`[[municipality.wijk]]` needs `residents`"),
        (
            format!("{base}[circumstances]\nstructural_pressure = [{{from=3,factor=1}},{{from=3,factor=2}}]"),
            "changes twice in one month",
        ),
    ];
    for (text, message) in cases {
        let told = refused(&text);
        assert!(told.contains(message), "wanted: {message}\ngot: {told}");
    }
}

#[test]
fn three_syntax_errors_are_told_together() {
    let text = refused("years = = 3\nstart = \"2027\ntitle = tru\n");
    assert!(text.matches("this is not TOML").count() >= 2, "{text}");
}

#[test]
fn a_plan_without_streams_is_fine() {
    let scenario = accepted("[[plan]]\nname = \"status-quo\"\n");
    assert!(scenario.plans[0].streams.is_empty() && scenario.title.en == "test.toml");
}

#[test]
fn an_unlikely_parameter_is_accepted_with_a_warning() {
    let loaded = read("[[plan]]\nname = \"a\"\n[parameters]\n\"strain.loneliness\" = 0.5\n").unwrap();
    assert_eq!(loaded.warnings.titles(), ["`strain.loneliness` lies outside its plausible range"]);
    assert!(loaded.warnings.render(false).starts_with("warning: "));
}

#[test]
fn plans_called_equal_that_are_not_give_a_warning() {
    let text = "[[plan]]\nname='z'\n[[plan]]\nname='a'\nstream=[{workers=40}]\n[[plan]]\nname='b'\nstream=[{workers=28}]\n";
    let loaded = read(text).unwrap();
    assert_eq!(loaded.warnings.titles(), ["`b` costs €560 per resident in 20 years and `a` €800"]);
}

#[test]
fn a_late_start_a_saved_pause_and_a_roll_out_are_seen_when_money_is_called_equal() {
    for lines in ["start = 24", "pause = { from = 12, until = 36, saved = true }", "roll_out = \"random-half\""] {
        let text = with_stream(&format!("workers = 40\n{lines}\n[[plan]]\nname = \"all\"\n[[plan.stream]]\nworkers = 40"));
        assert_eq!(read(&text).unwrap().warnings.len(), 1, "{lines}");
    }
    let spread = with_stream("workers=40\npause={from=12,until=36}\n[[plan]]\nname='all'\n[[plan.stream]]\nworkers=40");
    assert!(read(&spread).unwrap().warnings.is_empty());
    let total = read(&with_stream("euros_per_year = { workers = 1e6 }\nroll_out = { worst_first = 3 }")).unwrap();
    assert!(total.warnings.titles()[0].starts_with("less will be spent than `euros_per_year` says"));
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let error = parse("odd.toml", b"years = 3\n# caf\xe9\n", &[]).unwrap_err().to_string();
    assert!(error.contains("odd.toml is not UTF-8 text: byte 16 (line 2) is 0xe9"), "{error}");
    let utf16 = parse("odd.toml", b"\xff\xfey\0e\0", &[]).unwrap_err().to_string();
    assert!(utf16.contains("looks like UTF-16"), "{utf16}");
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_accepted() {
    assert_eq!(accepted("\u{feff}years = 7\r\n[[plan]]\r\nname = \"a\"\r\n").years, 7);
}

#[test]
fn a_file_of_ten_megabytes_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.toml");
    std::fs::write(&path, "# much\n".repeat(1_500_000)).unwrap();
    let error = load(path.to_str().unwrap(), &[]).unwrap_err();
    assert!(error.to_string().contains("large.toml is larger than 1 MB"), "{error}");
    assert_eq!((error.class(), error.exit_code()), (Class::Content, 2));
}

#[test]
fn a_file_that_cannot_be_read_is_another_matter_than_a_wrong_one() {
    for path in ["no/such/file.toml", "scenarios/"] {
        let error = load(path, &[]).unwrap_err();
        assert_eq!((error.class(), error.exit_code()), (Class::Unreadable, 1), "{error}");
    }
    let error = load("continuity-or-project", &[]).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    assert!(error.to_string().contains("did you mean `continuity-or-projects`?"), "{error}");
}

#[test]
fn colour_is_only_there_when_asked_for() {
    let error = read("yeers = 3").unwrap_err();
    assert!(!error.render(false).contains('\u{1b}'));
    assert!(error.render(true).contains('\u{1b}'));
}

#[test]
fn a_funder_who_waits_for_what_no_design_can_show_is_warned() {
    let judged = |lens: &str, offer: &str, roll_out: &str| {
        let text = format!(
            "municipality = \"Tilburg\"\n[[plan]]\nname = \"a\"\n[[plan]]\nname = \"b\"\n{offer}\n[[plan.stream]]\nworkers = 28\n{roll_out}\n\
             contract = {{ years = 4, renewal = {{ judged_by = \"{lens}\" }} }}\n"
        );
        read(&text).unwrap().warnings.titles().len()
    };
    let half = "roll_out = \"random-half\"";
    assert_eq!(judged("individual-trial", "", ""), 1);
    assert_eq!(judged("individual-trial", "offer = \"random half\"", ""), 0);
    assert_eq!(judged("difference-in-differences", "", ""), 1);
    assert_eq!(judged("difference-in-differences", "", half), 0);
    assert_eq!(judged("stepped-wedge-exposure", "", half), 1);
    assert_eq!(judged("interrupted-time-series", "", ""), 0);
}

#[test]
fn an_unknown_lens_is_named_with_those_that_judge() {
    let text = "municipality = \"Tilburg\"\n[[plan]]\nname = \"a\"\n[[plan.stream]]\nworkers = 28\n\
        contract = { years = 4, renewal = { judged_by = \"individual-tryal\" } }\n";
    let error = read(text).unwrap_err().to_string();
    assert!(error.contains("individual-tryal") && error.contains("individual-trial"), "{error}");
}

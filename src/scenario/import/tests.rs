use super::*;
use crate::evidence::cbs;
use proptest::prelude::*;
use std::path::PathBuf;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name)
}

fn take(name: &str, municipality: Option<&str>, level: Level) -> Result<Imported, ImportError> {
    import(&fixture(name), &Options { municipality: municipality.map(Into::into), level })
}

fn wijk(name: &str, municipality: Option<&str>) -> Imported {
    take(name, municipality, Level::Wijk).unwrap()
}

fn message(name: &str, municipality: Option<&str>, level: Level) -> String {
    take(name, municipality, level).unwrap_err().to_string()
}

/// The text of a small table of dialect A.
fn of_text(text: &str) -> Result<Imported, ImportError> {
    import_bytes("test.csv", text.as_bytes(), None, &Options::default())
}

fn told(text: &str) -> String {
    of_text(text).unwrap_err().to_string()
}

fn report(imported: &Imported) -> String {
    imported.report.iter().map(|line| line.en.as_str()).collect::<Vec<_>>().join("\n")
}

#[derive(Debug, Deserialize)]
struct ScenarioFile {
    municipality: MunicipalityTable,
}

fn codes(imported: &Imported) -> Vec<&str> {
    imported.municipality.wijken.iter().map(|wijk| wijk.code.as_str()).collect()
}

#[test]
fn a_csv_export_of_the_workbook_is_read() {
    let imported = wijk("a_kwb2022.csv", Some("noardeast fryslan"));
    assert_eq!(imported.municipality.name, "Noardeast-Fryslân");
    assert_eq!(codes(&imported), ["WK197001", "WK197002", "WK197004"]);
    let dokkum = &imported.municipality.wijken[0];
    assert_eq!(
        (dokkum.residents, dokkum.low_income, dokkum.youth_care, dokkum.wmo),
        (12_585, Some(47.2), Some(13.1), Some(81.0))
    );
    assert!((dokkum.one_person.unwrap() - 2100.0 / 5800.0).abs() < 1e-4);
    assert!((dokkum.ages.unwrap()[0] - 1900.0 / 12_585.0).abs() < 1e-3);
    let report = report(&imported);
    for part in ["Lauwersmeer", "p_ink_li", "a_00_14", "row 12 (Bron: CBS)", "Lauwersmeer (1 in all, 0 of them water)"] {
        assert!(report.contains(part), "{part}: {report}");
    }
}

#[test]
fn households_stand_in_where_the_income_of_persons_is_missing() {
    let imported = wijk("a_kwb2022.csv", Some("Noardeast-Fryslân"));
    let ferwert = &imported.municipality.wijken[2];
    assert_eq!((ferwert.low_income, ferwert.youth_care, ferwert.wmo), (Some(46.5), None, None));
    assert!(ferwert.ages.is_some(), "a missing age band is filled with the municipality's mean");
    assert!(report(&imported).contains("No figure for ages: Ferwert (8.8 % of residents)"), "{}", report(&imported));
}

#[test]
fn codes_that_a_spreadsheet_made_numbers_are_mended() {
    let imported = wijk("a_numbers.txt", None);
    assert_eq!(codes(&imported), ["WK001400", "WK001401"]);
    assert_eq!(imported.municipality.code.as_deref(), Some("GM0014"));
    assert_eq!(take("a_numbers.txt", None, Level::Buurt).unwrap().municipality.wijken[0].code, "BU00140000");
}

#[test]
fn a_workbook_is_read_from_the_sheet_that_has_the_table() {
    let imported = wijk("kwb2025.xlsx", None);
    assert_eq!(codes(&imported), ["WK0363MA", "WK0363MB"]);
    let first = &imported.municipality.wijken[0];
    assert_eq!((first.residents, first.low_income, first.youth_care), (8120, Some(39.4), None));
    assert!(report(&imported).contains("sheet KWB2025"), "{}", report(&imported));
}

#[test]
fn odata_names_lose_their_numbers_and_codes_their_blanks() {
    let imported = wijk("b_odata.csv", Some("GM0505"));
    assert_eq!(codes(&imported), ["WK050500", "WK050501"]);
    let incomes: Vec<_> = imported.municipality.wijken.iter().map(|wijk| (wijk.low_income, wijk.youth_care)).collect();
    assert_eq!(incomes, [(Some(45.1), Some(9.3)), (Some(51.3), None)]);
    let official = cbs::wijken_of("GM0505").next().unwrap();
    assert_eq!(imported.municipality.wijken[1].name, official.name, "the table has no names, CBS has");
}

#[test]
fn observations_are_made_wide_and_named_from_the_file_beside_them() {
    let imported = wijk("c/Observations.csv", None);
    assert_eq!(codes(&imported), ["WK0363MA", "WK0363MB"]);
    let first = &imported.municipality.wijken[0];
    assert_eq!((first.name.as_str(), first.residents, first.low_income), ("Zeeburgereiland/Nieuwe Diep", 8120, Some(39.4)));
    assert_eq!((first.youth_care, first.wmo), (Some(8.1), Some(41.0)));
    assert!(report(&imported).contains("WK0363MC"), "{}", report(&imported));
}

#[test]
fn a_map_layer_with_rounded_per_cents_and_water_is_read() {
    let imported = wijk("d_wijken.csv", Some("Tilburg"));
    assert_eq!(codes(&imported), ["WK085511", "WK085512"]);
    assert!((imported.municipality.wijken[0].ages.unwrap().iter().sum::<f64>() - 1.0).abs() < 1e-9);
    assert_eq!(imported.municipality.wijken[0].one_person, Some(0.69));
    let report = report(&imported);
    assert!(report.contains("Buitenwater (1 in all, 1 of them water)") && report.contains("low income"), "{report}");
}

#[test]
fn an_older_map_layer_of_buurten_is_read_when_asked_for() {
    let imported = take("d_buurten_old.csv", None, Level::Buurt).unwrap();
    assert_eq!(codes(&imported), ["BU05050100"]);
    assert!(imported.municipality.wijken[0].low_income.is_some());
    let told = message("d_buurten_old.csv", None, Level::Wijk);
    assert!(told.contains("no wijk rows") && told.contains("--level buurt"), "{told}");
}

#[test]
fn buurten_are_taken_when_asked_for() {
    assert_eq!(codes(&take("a_kwb2022.csv", Some("GM1970"), Level::Buurt).unwrap()), ["BU19700100", "BU19700101"]);
}

#[test]
fn every_import_gives_a_table_that_the_scenario_file_accepts() {
    for (file, municipality) in [
        ("a_kwb2022.csv", Some("GM1970")),
        ("a_numbers.txt", None),
        ("kwb2025.xlsx", None),
        ("b_odata.csv", None),
        ("c/Observations.csv", None),
        ("d_wijken.csv", Some("den bosch")),
    ] {
        let imported = wijk(file, municipality);
        let table: ScenarioFile =
            toml::from_str(&imported.toml).unwrap_or_else(|error| panic!("{file}: {error}\n{}", imported.toml));
        assert_eq!(Municipality::from_table(table.municipality), Ok(imported.municipality), "{file}");
    }
}

#[test]
fn several_municipalities_ask_for_a_choice() {
    let told = message("a_kwb2022.csv", None, Level::Wijk);
    assert!(told.contains("--municipality") && told.contains("Súdwest-Fryslân (GM1900)"), "{told}");
    let told = message("d_wijken.csv", Some("Tilberg"), Level::Wijk);
    assert!(told.contains("did you mean Tilburg") && told.contains("'s-Hertogenbosch"), "{told}");
    let told = message("d_wijken.csv", Some("Utrecht"), Level::Wijk);
    assert!(told.contains("holds no municipality \"Utrecht\""), "{told}");
}

const HEAD: &str = "gwb_code_10,regio,gm_naam,recs,a_inw,p_ink_li,p_wmo_t\n";

#[test]
fn a_bad_cell_is_named_with_its_row_column_and_what_is_expected() {
    let told = told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,many,40,60\n"));
    for part in ["test.csv", "row 2", "column a_inw", "\"many\"", "a count", "gwb_code_10, regio"] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn impossible_values_are_refused() {
    assert!(told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,900,140,60\n")).contains("column p_ink_li: \"140\" is not a per cent"));
    assert!(told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,900,40,6000\n")).contains("per 1,000 residents"));
    assert!(told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,-900,40,60\n")).contains("row 2, column a_inw"));
    assert!(told(&format!("{HEAD}WK8501,A,Tilburg,Wijk,900,40,60\n")).contains("a code such as WK036301"));
    assert!(told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,0,,\n")).contains("nobody lives"));
}

#[test]
fn wmo_is_per_thousand_and_may_be_over_a_hundred() {
    let imported = of_text(&format!("{HEAD}WK085501,A,Tilburg,Wijk,900,40,160\n")).unwrap();
    assert_eq!(imported.municipality.wijken[0].wmo, Some(160.0));
}

#[test]
fn decimal_commas_in_a_comma_separated_file_are_noticed() {
    let told = told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,900,40,5,60\n"));
    assert!(told.contains("8 cells where the header has 7") && told.contains("decimal comma"), "{told}");
}

#[test]
fn the_same_code_twice_is_noticed() {
    let told = told(&format!("{HEAD}WK085501,A,Tilburg,Wijk,900,40,60\nWK085501,A,Tilburg,Wijk,910,41,60\n"));
    assert!(told.contains("WK085501 stands in row 2 and again in row 3"), "{told}");
}

#[test]
fn a_code_that_was_given_to_another_wijk_takes_no_figures_of_2022() {
    let official = cbs::wijken_of("GM0855").next().unwrap();
    let low_income = |name: &str| {
        let text = format!("gwb_code_10;regio;a_inw\n{};{name};900\n", official.code);
        of_text(&text).unwrap().municipality.wijken[0].low_income
    };
    assert_eq!(low_income(&format!("Wijk 01 {}", official.name)), official.pct_low_income);
    assert_eq!(low_income("Nieuwe Wijk"), Some(cbs::municipality("GM0855").unwrap().pct_low_income));
}

#[test]
fn two_years_side_by_side_are_told() {
    let imported = of_text("gwb_code_10;a_inw_2021;a_inw_2022\nWK085501;900;950\n").unwrap();
    assert!(report(&imported).contains("a_inw_2021, a_inw_2022"), "{}", report(&imported));
}

#[test]
fn what_is_no_table_says_so() {
    for (bytes, part) in [
        (&b""[..], "is empty"),
        (b"   \n\n", "is empty"),
        (b"\x00\x01\x02\x03", "no text"),
        (b"PK\x03\x04 and no more", "no workbook"),
        (b"\xd0\xcf\x11\xe0", "save it as .xlsx"),
        (b"just some words\nand more", "has no row with column names"),
        (b"gwb_code_10;regio\nWK085501;A\n", "has no column for the number of residents"),
        (b"a_inw;p_ink_li;a_hh\n900;40;300\n", "has no column for the code"),
        (b"Measure;Value\nT001036;5\n", "has no column for the code"),
        (b"gwb_code_10;a_inw\n", "holds no wijk rows"),
    ] {
        let told = import_bytes("f.csv", bytes, None, &Options::default()).unwrap_err().to_string();
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(import(Path::new("no/such/file.csv"), &Options::default()).unwrap_err().to_string().contains("cannot be read"));
    assert!(import(&fixture("c"), &Options::default()).unwrap_err().to_string().contains("folder"));
}

#[test]
fn ten_megabytes_of_garbage_are_refused_shortly() {
    let mut state = 1u64;
    let garbage: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    })
    .take(10_000_000)
    .collect();
    let letters: Vec<u8> = garbage.iter().map(|byte| b' ' + byte % 90).collect();
    for bytes in [garbage, letters] {
        let told = import_bytes("f.csv", &bytes, None, &Options::default()).unwrap_err().to_string();
        assert!(told.len() < 2_000, "{} bytes of message", told.len());
    }
}

#[test]
fn a_workbook_cut_short_or_damaged_gives_an_error_or_a_table_but_no_panic() {
    let whole = fs::read(fixture("kwb2025.xlsx")).unwrap();
    for length in 0..whole.len() {
        assert!(import_bytes("f.xlsx", &whole[..length], None, &Options::default()).is_err(), "{length}");
    }
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        let _ = import_bytes("f.xlsx", &damaged, None, &Options::default());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = import_bytes("f", &bytes, Some(&bytes), &Options::default());
    }

    #[test]
    fn arbitrary_rows_never_panic(rows in proptest::collection::vec(proptest::collection::vec("[0-9.,;x\"WKBU é-]{0,9}", 0..9), 0..12)) {
        let body: String = rows.iter().map(|row| format!("{}\n", row.join(";"))).collect();
        for head in ["gwb_code_10;regio;recs;a_inw;a_hh;a_1p_hh;p_ink_li\n", "Measure;Value;WijkenEnBuurten\n", "buurtcode;wijkcode;aantal_inwoners\n"] {
            let text = format!("{head}{body}");
            for level in [Level::Wijk, Level::Buurt] {
                let _ = import_bytes("f", text.as_bytes(), None, &Options { municipality: None, level });
            }
        }
    }

    #[test]
    fn arbitrary_figures_are_read_or_refused(inhabitants in any::<i64>(), income in any::<f64>(), name in "\\PC{0,12}") {
        let text = format!("{HEAD}WK085501,\"{}\",Tilburg,Wijk,{inhabitants},{income},60\n", name.replace('"', ""));
        if let Ok(imported) = of_text(&text) {
            let table: ScenarioFile = toml::from_str(&imported.toml).unwrap();
            prop_assert_eq!(Municipality::from_table(table.municipality), Ok(imported.municipality));
        }
    }
}

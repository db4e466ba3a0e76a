use super::*;
use crate::evidence::cbs;

fn table(text: &str) -> Result<Municipality, Vec<Problem>> {
    Municipality::from_table(toml::from_str::<MunicipalityTable>(text).unwrap())
}

fn messages(text: &str) -> String {
    table(text).unwrap_err().iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}

const SMALL: &str = "name = \"Elders\"\nsource = \"own\"\n[[wijk]]\ncode = \"1\"\nresidents = 900\npct_low_income = 50\n";

#[test]
fn every_municipality_is_complete_and_valid() {
    for row in cbs::municipalities() {
        let municipality = Municipality::by_name(&row.name).unwrap();
        assert_eq!(municipality.code.as_deref(), Some(row.code.as_str()));
        assert_eq!(municipality.validate(), [], "{}", row.name);
        let complete = |wijk: &WijkFigures| wijk.ages.is_some() && wijk.one_person.is_some() && wijk.low_income.is_some();
        assert!(municipality.wijken.iter().all(complete), "{}", row.name);
    }
}

#[test]
fn names_are_found_without_regard_to_case_accents_and_aliases() {
    for (asked, code) in [
        ("tilburg", "GM0855"),
        ("  TILBURG ", "GM0855"),
        ("GM0855", "GM0855"),
        ("gm0855", "GM0855"),
        ("0855", "GM0855"),
        ("Den Haag", "GM0518"),
        ("'s-Gravenhage", "GM0518"),
        ("s gravenhage", "GM0518"),
        ("’s-Hertogenbosch", "GM0796"),
        ("den bosch", "GM0796"),
        ("Súdwest-Fryslân", "GM1900"),
        ("Su\u{301}dwest-Frysla\u{302}n", "GM1900"),
        ("sudwest fryslan", "GM1900"),
        ("Zuidwest-Friesland", "GM1900"),
        ("Noardeast-Fryslan", "GM1970"),
        ("Nuenen", "GM0820"),
        ("Bergen (NH)", "GM0373"),
        ("bergen limburg", "GM0893"),
        ("Ĳsselstein", "GM0353"),
        ("De Friese Meren", "GM1940"),
    ] {
        assert_eq!(find(asked).map(|row| row.code.as_str()), Ok(code), "{asked}");
    }
}

#[test]
fn a_name_that_is_not_found_gives_the_nearest() {
    let nearest = |asked: &str| find(asked).unwrap_err().nearest;
    assert_eq!(nearest("Tilburgh")[0], "Tilburg");
    assert_eq!(nearest("Roterdam")[0], "Rotterdam");
    assert_eq!(nearest("Den Hag")[0], "'s-Gravenhage");
    assert_eq!(nearest("Bergen"), ["Bergen (NH.)", "Bergen (L.)"]);
    assert_eq!(nearest("Voorne aan Zee").len(), 3);
    assert_eq!(nearest("Capelle")[0], "Capelle aan den IJssel");
    assert!(nearest("xyzzy").len() <= 3);
    assert_eq!(nearest(""), [""; 0]);
    assert_eq!(find("GM9999").unwrap_err().name, "GM9999");
    let told = find("Tilburgh").unwrap_err().to_string();
    assert!(told.contains("\"Tilburgh\"") && told.contains("did you mean Tilburg"), "{told}");
}

#[test]
fn what_stands_in_for_a_missing_figure_is_said() {
    let hengelo = Municipality::by_name("Hengelo").unwrap();
    assert!(hengelo.notes.iter().any(|note| note.en.contains("mean of Overijssel")), "{:?}", hengelo.notes);
    assert_eq!(Some(hengelo.households), cbs::province_households("Overijssel"));
    let katwijk = Municipality::by_name("Katwijk").unwrap();
    assert!(katwijk.notes.iter().any(|note| note.nl.contains("laag inkomen")), "{:?}", katwijk.notes);
    let country = katwijk.wijken.iter().find(|wijk| wijk.code == "WK053706").unwrap();
    assert_eq!(country.low_income, Some(cbs::municipality("GM0537").unwrap().pct_low_income));
}

#[test]
fn an_own_table_is_read_and_filled() {
    let elders = table(SMALL).unwrap();
    assert_eq!((elders.residents, elders.wijken[0].name.as_str()), (900, "1"));
    assert_eq!(elders.wijken[0].ages, Some(cbs::NATIONAL_AGES));
    assert_eq!(elders.notes.len(), 3);
}

#[test]
fn own_money_becomes_parameters_per_resident() {
    let text = format!("{SMALL}[own]\nbase_workers_euros = 27000\n[own.unit_costs]\nwmo = 6000\n");
    let elders = table(&text).unwrap();
    assert_eq!(elders.own.parameters(elders.residents), [("money.base_workers".into(), 30.0), ("money.wmo".into(), 6000.0)]);
    for (key, _) in elders.own.parameters(900) {
        assert!(crate::evidence::CATALOGUE.iter().any(|parameter| parameter.key == key), "{key}");
    }
}

#[test]
fn problems_name_the_key_and_what_is_allowed() {
    assert!(messages("name = \"\"\nsource = \"\"").contains("municipality.wijk: there is no wijk"));
    let wijk = |figures: &str| messages(&format!("name = \"A\"\nsource = \"own\"\n[[wijk]]\ncode = \"1\"\n{figures}"));
    assert!(wijk("residents = 0").contains("municipality.wijk[0].residents: is 0"));
    assert!(wijk("residents = 9\npct_ages = [10, 10, 10, 10, 10]").contains("pct_ages: add up to 50.0"));
    assert!(wijk("residents = 9\npct_ages = [nan, 10, 10, 10, 10]").contains("pct_ages"));
    assert!(wijk("residents = 9\npct_low_income = 140").contains("pct_low_income: is 140; allowed is 0 to 100"));
    assert!(
        wijk("residents = 9\n[[wijk]]\ncode = \"1\"\nresidents = 9").contains("municipality.wijk[1].code: \"1\" stands twice")
    );
    assert!(wijk("residents = 4000000000\n").contains("at most"));
    assert!(messages(&format!("residents = 2000\n{SMALL}")).contains("municipality.residents: is 2000"));
    assert!(messages(&format!("{SMALL}[own]\nwijkteam_fte = -1")).contains("own.wijkteam_fte: is -1"));
    assert!(messages(&format!("{SMALL}[own.unit_costs]\nwmoo = 1")).contains("did you mean wmo?"));
    assert!(messages(&format!("{SMALL}[households]\none=0\ntwo=0\nthree=0\nfour=0\nfive_plus=0")).contains("households"));
}

#[test]
fn an_unknown_key_in_the_table_is_an_error() {
    assert!(toml::from_str::<MunicipalityTable>(&format!("{SMALL}pct_lowincome = 3\n")).is_err());
}

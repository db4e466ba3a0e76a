//! The `[municipality]` table as text, laid out for people.

use crate::scenario::municipality::MunicipalityTable;

/// Text that a scenario file accepts.
pub fn toml(table: &MunicipalityTable) -> String {
    let mut out = String::new();
    let quoted = |text: &str| toml::Value::String(text.into()).to_string();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line("[municipality]".into());
    line(format!("name = {}", quoted(&table.name)));
    if let Some(code) = &table.code {
        line(format!("code = {}", quoted(code)));
    }
    line(format!("source = {}", quoted(&table.source)));
    line("# pct_ages: residents aged 0-14, 15-24, 25-44, 45-64, 65+ (per cent); pct_low_income: persons in the national".into());
    line("# lowest 40 % of incomes (per cent); pct_one_person: households of one person (per cent).".into());
    for wijk in &table.wijk {
        line(String::new());
        line("[[municipality.wijk]]".into());
        line(format!("code = {}", quoted(&wijk.code)));
        line(format!("name = {}", quoted(&wijk.name)));
        line(format!("residents = {}", wijk.residents));
        if let Some(ages) = wijk.pct_ages {
            line(format!("pct_ages = [{}]", ages.map(number).join(", ")));
        }
        let figures = [
            ("pct_one_person", wijk.pct_one_person),
            ("pct_low_income", wijk.pct_low_income),
            ("pct_youth_care", wijk.pct_youth_care),
            ("wmo_per_1000", wijk.wmo_per_1000),
        ];
        for (key, value) in figures.into_iter().filter_map(|(key, value)| Some((key, value?))) {
            line(format!("{key} = {}", number(value)));
        }
        if let Some((x, y)) = wijk.centroid {
            line(format!("centroid = [{}, {}]", number(x), number(y)));
        }
    }
    out
}

/// A number that TOML reads as a float: with a decimal point.
fn number(value: f64) -> String {
    format!("{value:?}")
}

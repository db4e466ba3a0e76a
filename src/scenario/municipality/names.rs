//! Finds a municipality by name, without regard to case, accents and punctuation, by alias or by CBS code.

use crate::evidence::cbs::{MunicipalityRow, municipalities};
use thiserror::Error;

/// No municipality of that name in the CBS tables of 2022.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("no municipality called {name:?} in the CBS figures of 2022{}", suggestion(nearest))]
pub struct UnknownMunicipality {
    pub name: String,
    /// Up to three nearest names, best first.
    pub nearest: Vec<String>,
}

/// Other names of municipalities, normalised, with the name CBS uses.
const ALIASES: &[(&str, &str)] = &[
    ("den haag", "'s-Gravenhage"),
    ("the hague", "'s-Gravenhage"),
    ("haag", "'s-Gravenhage"),
    ("den bosch", "'s-Hertogenbosch"),
    ("bois le duc", "'s-Hertogenbosch"),
    ("zuidwest friesland", "Súdwest-Fryslân"),
    ("sudwest friesland", "Súdwest-Fryslân"),
    ("noordoost friesland", "Noardeast-Fryslân"),
    ("noardeast friesland", "Noardeast-Fryslân"),
    ("friese meren", "De Fryske Marren"),
    ("de friese meren", "De Fryske Marren"),
    ("fryske marren", "De Fryske Marren"),
    ("tietjerksteradeel", "Tytsjerksteradiel"),
    ("dantumadeel", "Dantumadiel"),
    ("ljouwert", "Leeuwarden"),
    ("nuenen", "Nuenen, Gerwen en Nederwetten"),
    ("nuenen gerwen nederwetten", "Nuenen, Gerwen en Nederwetten"),
    ("bergen noord holland", "Bergen (NH.)"),
    ("bergen limburg", "Bergen (L.)"),
    ("alphen a d rijn", "Alphen aan den Rijn"),
    ("alphen aan de rijn", "Alphen aan den Rijn"),
    ("capelle a d ijssel", "Capelle aan den IJssel"),
    ("krimpen a d ijssel", "Krimpen aan den IJssel"),
    ("valkenburg", "Valkenburg aan de Geul"),
    ("hogeland", "Het Hogeland"),
    ("bilt", "De Bilt"),
    ("ronde venen", "De Ronde Venen"),
    ("wolden", "De Wolden"),
    ("helder", "Den Helder"),
];

/// Names that are not in the tables of 2022, normalised, with where their residents are counted there.
const ELSEWHERE: &[(&str, &[&str])] = &[
    ("voorne aan zee", &["Hellevoetsluis", "Brielle", "Westvoorne"]),
    ("bergen", &["Bergen (NH.)", "Bergen (L.)"]),
    ("uden", &["Maashorst"]),
    ("landerd", &["Maashorst"]),
    ("cuijk", &["Land van Cuijk"]),
    ("boxmeer", &["Land van Cuijk"]),
    ("heerhugowaard", &["Dijk en Waard"]),
    ("langedijk", &["Dijk en Waard"]),
    ("delfzijl", &["Eemsdelta"]),
    ("appingedam", &["Eemsdelta"]),
    ("sneek", &["Súdwest-Fryslân"]),
    ("spijkenisse", &["Nissewaard"]),
    ("veghel", &["Meierijstad"]),
    ("hoogezand", &["Midden-Groningen"]),
    ("bussum", &["Gooise Meren"]),
];

/// The municipality of that name, alias or code (`GM0855`, `0855`).
pub fn find(name: &str) -> Result<&'static MunicipalityRow, UnknownMunicipality> {
    let wanted = normalised(name);
    let official =
        ALIASES.iter().find(|(alias, _)| *alias == wanted).map_or(wanted.clone(), |(_, official)| normalised(official));
    let code = code(name);
    municipalities()
        .iter()
        .find(|row| normalised(&row.name) == official || Some(&row.code) == code.as_ref())
        .ok_or_else(|| UnknownMunicipality { name: name.trim().into(), nearest: nearest_of_all(&wanted) })
}

/// Up to three of the names that come nearest to what was asked, best first.
pub fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = normalised(wanted);
    let mut ranked: Vec<(f64, &str)> = names.map(|name| (likeness(&wanted, &normalised(name)), name)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    ranked.into_iter().take(3).filter(|(likeness, _)| *likeness >= 0.7).map(|(_, name)| name.into()).collect()
}

/// Lowercase, without accents, punctuation as single blanks.
pub fn normalised(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => plain.push('a'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => plain.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            'ÿ' | 'ý' => plain.push('y'),
            'ĳ' => plain.push_str("ij"),
            '\u{300}'..='\u{36f}' => {}
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn nearest_of_all(wanted: &str) -> Vec<String> {
    if let Some((_, names)) = ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == wanted) {
        return names.iter().map(|name| name.to_string()).collect();
    }
    let aliases = ALIASES.iter().map(|(alias, official)| (*alias, *official));
    let mut found = nearest(wanted, municipalities().iter().map(|row| row.name.as_str()));
    let best = found.first().map_or(0.0, |name| likeness(wanted, &normalised(name)));
    for (alias, official) in aliases {
        if likeness(wanted, alias) > best.max(0.85) && !found.iter().any(|name| name == official) {
            found.insert(0, official.into());
        }
    }
    found.truncate(3);
    found
}

/// Likeness of two normalised names (0–1): a whole word in common counts for much.
fn likeness(wanted: &str, name: &str) -> f64 {
    let likeness = strsim::jaro_winkler(wanted, name);
    let part = wanted.len() >= 3 && name.split(' ').any(|word| word.starts_with(wanted));
    if part { likeness.max(0.95) } else { likeness }
}

/// `gm855`, `GM0855` and `0855` as `GM0855`.
fn code(name: &str) -> Option<String> {
    let name = name.trim();
    let digits = name.strip_prefix("GM").or_else(|| name.strip_prefix("gm")).unwrap_or(name);
    let number = digits.parse::<u16>().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    Some(format!("GM{number:04}"))
}

fn suggestion(nearest: &[String]) -> String {
    match nearest {
        [] => ": bring its own figures with a [municipality] table (weefsel import)".into(),
        names => format!("; did you mean {}?", names.join(", or ")),
    }
}

//! What an import tells about the columns and rows it used and left out.

use super::Level;
use super::fields::{Columns, Field};
use crate::units::Bilingual;

/// The figures a user looks for: fields that can give them, and what they are called.
const FIGURES: [(&[Field], &str, &str); 6] = [
    (&[Field::Residents], "residents", "inwoners"),
    (&[Field::AgeCount(0), Field::AgePercent(0)], "ages", "leeftijden"),
    (&[Field::OnePersonCount, Field::OnePersonPercent], "one-person households", "eenpersoonshuishoudens"),
    (&[Field::LowIncome, Field::LowIncomeHouseholds], "low income", "laag inkomen"),
    (&[Field::YouthCare], "youth care", "jeugdzorg"),
    (&[Field::Wmo], "Wmo clients per 1,000", "Wmo-cliënten per 1.000"),
];

/// Which columns were used, which figures have none, which columns rival each other.
pub fn columns(columns: &Columns) -> Vec<Bilingual> {
    let column = |fields: &[Field]| fields.iter().find_map(|field| columns.first(*field)).map(|at| columns.names[at].as_str());
    let used = |nl: bool| {
        let used = FIGURES.iter().filter_map(|(fields, en, dutch)| Some((if nl { dutch } else { en }, column(fields)?)));
        used.map(|(what, name)| format!("{what} = {name}")).collect::<Vec<_>>().join(", ")
    };
    let mut notes =
        vec![Bilingual { en: format!("Columns used: {}.", used(false)), nl: format!("Gebruikte kolommen: {}.", used(true)) }];
    let missing: Vec<_> = FIGURES.iter().filter(|(fields, ..)| column(fields).is_none()).collect();
    if !missing.is_empty() {
        let all = |pick: fn(&(&[Field], &'static str, &'static str)) -> &'static str| {
            missing.iter().map(|figure| pick(figure)).collect::<Vec<_>>().join(", ")
        };
        notes.push(Bilingual {
            en: format!("No columns for: {}.", all(|figure| figure.1)),
            nl: format!("Geen kolommen voor: {}.", all(|figure| figure.2)),
        });
    }
    if !columns.has(Field::LowIncome) && columns.has(Field::LowIncomeHouseholds) {
        notes.push(Bilingual::new(
            "Low income is that of households; that of persons is not in the file.",
            "Laag inkomen is dat van huishoudens; dat van personen staat niet in het bestand.",
        ));
    }
    for rivals in FIGURES.iter().flat_map(|(fields, ..)| fields.iter()).map(|field| columns.rivals(*field)) {
        if let [first, ..] = rivals.as_slice() {
            notes.push(Bilingual {
                en: format!("Several columns say the same ({}); {first} is used where it is filled.", rivals.join(", ")),
                nl: format!("Meer kolommen zeggen hetzelfde ({}); {first} is gebruikt waar die gevuld is.", rivals.join(", ")),
            });
        }
    }
    notes
}

/// Areas left out because nobody lives there: (name, whether it is water).
pub fn uninhabited(areas: &[(String, bool)]) -> Option<Bilingual> {
    let water = areas.iter().filter(|(_, water)| *water).count();
    let mut names: Vec<&str> = areas.iter().take(3).map(|(name, _)| name.as_str()).collect();
    if areas.len() > 3 {
        names.push("…");
    }
    let (count, names) = (areas.len(), names.join(", "));
    (count > 0).then(|| Bilingual {
        en: format!("Left out, because nobody lives there: {names} ({count} in all, {water} of them water)."),
        nl: format!("Weggelaten, omdat er niemand woont: {names} ({count} in totaal, waarvan {water} water)."),
    })
}

/// Areas for which figures of 2022 were taken.
pub fn stand_ins(count: usize, level: Level) -> Option<Bilingual> {
    let (singular, plural) = level.names();
    let plural = if count == 1 { singular } else { plural };
    (count > 0).then(|| Bilingual {
        en: format!(
            "Low income or one-person households are missing in {count} {plural}; CBS figures of 2022 for the same code and name stand in (one-person households are modelled)."
        ),
        nl: format!(
            "Laag inkomen of eenpersoonshuishoudens ontbreken in {count} {plural}; CBS-cijfers van 2022 met dezelfde code en naam zijn gebruikt (eenpersoonshuishoudens zijn gemodelleerd)."
        ),
    })
}

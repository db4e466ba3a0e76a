//! Words in two languages: every label, definition and unit that a reader sees.

use crate::units::{Bilingual, Language};

/// One text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Text {
    pub en: &'static str,
    pub nl: &'static str,
}

impl Text {
    pub const fn new(en: &'static str, nl: &'static str) -> Self {
        Self { en, nl }
    }

    pub const fn of(self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Nl => self.nl,
        }
    }
}

impl From<Text> for Bilingual {
    fn from(text: Text) -> Bilingual {
        Bilingual::new(text.en, text.nl)
    }
}

/// A unit in the language of the reader. Units are written in English where they are declared; one that is the same in
/// Dutch, or unknown here, comes back as it is.
pub fn unit_in(language: Language, unit: &'static str) -> &'static str {
    match language {
        Language::En => unit,
        Language::Nl => UNITS.iter().find(|(en, _)| *en == unit).map_or(unit, |(_, nl)| nl),
    }
}

const UNITS: &[(&str, &str)] = &[
    // parameters
    ("FTE per 2,500 residents", "fte per 2.500 inwoners"),
    ("SD", "SD"),
    ("SD per 0.2 gap", "SD per 0,2 gemis"),
    ("SD per month", "SD per maand"),
    ("adults", "volwassenen"),
    ("cases", "zaken"),
    ("cases a year", "casussen per jaar"),
    ("logit", "logit"),
    ("logit per SD", "logit per SD"),
    ("connectedness", "verbondenheid"),
    ("exponent", "exponent"),
    ("factor", "factor"),
    ("factor per share", "factor per aandeel"),
    ("load", "belasting"),
    ("log SD", "log-SD"),
    ("logit", "logit"),
    ("logit per unit adversity", "logit per eenheid tegenslag"),
    ("months", "maanden"),
    ("need", "zorgvraag"),
    ("per SD", "per SD"),
    ("per month", "per maand"),
    ("per year", "per jaar"),
    ("per year of age", "per levensjaar"),
    ("places per 1,000 beds", "plaatsen per 1.000 bedden"),
    ("probability", "kans"),
    ("share", "aandeel"),
    ("share of adults", "aandeel van volwassenen"),
    ("share per partner", "aandeel per partner"),
    ("slots", "plekken"),
    ("slots per 1,000 beds", "plekken per 1.000 bedden"),
    ("strength", "sterkte"),
    ("ties", "contacten"),
    ("trust", "vertrouwen"),
    ("vitality", "vitaliteit"),
    ("volunteers", "vrijwilligers"),
    ("years", "jaar"),
    ("€ per FTE-year", "€ per fte per jaar"),
    ("€ per case", "€ per traject"),
    ("€ per client-year", "€ per cliënt per jaar"),
    ("€ per event", "€ per gebeurtenis"),
    ("€ per resident per year", "€ per inwoner per jaar"),
    ("€ per user-year", "€ per gebruiker per jaar"),
    // measures
    ("0-1", "0-1"),
    ("FTE who know the wijk, per 2,500 residents", "fte die de wijk kennen, per 2.500 inwoners"),
    ("adults", "volwassenen"),
    ("clients", "cliënten"),
    ("crises per year", "crises per jaar"),
    ("entries per year", "instroom per jaar"),
    ("euros per year", "euro per jaar"),
    ("expected crises per year", "verwachte crises per jaar"),
    ("expected meetings per year", "verwachte ontmoetingen per jaar"),
    ("expected signals per year", "verwachte signalen per jaar"),
    ("first signals per year", "eerste signalen per jaar"),
    ("groups", "groepen"),
    ("households", "huishoudens"),
    ("links per year", "toeleidingen per jaar"),
    ("months, weighted by contact hours", "maanden, gewogen naar contacturen"),
    ("person-years per year", "persoonsjaren per jaar"),
    ("places", "plaatsen"),
    ("referrals per year", "verwijzingen per jaar"),
    ("residents", "inwoners"),
    ("residents helped per year", "geholpen inwoners per jaar"),
    ("residents waiting", "wachtende inwoners"),
    ("share of high strain without care", "aandeel van zwaar belasten zonder zorg"),
    ("share of severe strain in care", "aandeel van zeer zwaar belasten in zorg"),
    ("signals per year", "signalen per jaar"),
    ("ties per resident", "contacten per inwoner"),
    ("volunteers asked for", "gevraagde vrijwilligers"),
    // outcomes of lenses
    ("euros per resident a year", "euro per inwoner per jaar"),
    ("per 1,000 euros", "per 1.000 euro"),
    // targets
    ("share of residents", "aandeel van inwoners"),
    ("share of households", "aandeel van huishoudens"),
    ("share of households a year", "aandeel van huishoudens per jaar"),
    ("share of carers", "aandeel van mantelzorgers"),
    ("share of ties", "aandeel van contacten"),
    ("share of residents under 23", "aandeel van inwoners onder 23"),
    ("per 1,000 residents", "per 1.000 inwoners"),
    ("per 1,000 residents a year", "per 1.000 inwoners per jaar"),
    ("share of adults, highest less lowest municipality", "aandeel van volwassenen, hoogste min laagste gemeente"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::Outcome;
    use crate::evidence::{CATALOGUE, measures::MEASURES, targets::TARGETS};

    #[test]
    fn every_unit_has_a_dutch_word() {
        let units = CATALOGUE.iter().map(|p| p.unit).chain(MEASURES.iter().map(|m| m.unit));
        let units = units.chain(Outcome::ALL.iter().map(|outcome| outcome.unit()));
        for unit in units.chain(TARGETS.iter().map(|t| t.unit)) {
            assert!(UNITS.iter().any(|(en, _)| *en == unit), "no Dutch for the unit {unit:?}");
        }
    }

    #[test]
    fn every_unit_that_is_translated_is_used() {
        let used = |unit: &str| {
            CATALOGUE.iter().any(|p| p.unit == unit)
                || MEASURES.iter().any(|m| m.unit == unit)
                || TARGETS.iter().any(|t| t.unit == unit)
                || Outcome::ALL.iter().any(|outcome| outcome.unit() == unit)
        };
        for (unit, _) in UNITS {
            assert!(used(unit), "the unit {unit:?} is translated and never used");
        }
    }
}

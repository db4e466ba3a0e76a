//! The evaluator's lenses: methods by which people inside the world judge a plan, and the ways in which they go wrong.

use super::text::Text;
use serde::{Deserialize, Serialize};

/// What is said of a lens.
pub struct LensEntry {
    pub lens: Lens,
    pub key: &'static str,
    pub label: Text,
    /// What it sees, and what it must assume.
    pub sees: Text,
    pub assumes: Text,
}

macro_rules! lenses {
    ($( $name:ident $key:literal; en $label_en:literal: $sees_en:literal $assumes_en:literal;
        nl $label_nl:literal: $sees_nl:literal $assumes_nl:literal; )*) => {
        /// A method of evaluation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Lens { $( #[doc = $sees_en] $name, )* }
        pub static LENSES: &[LensEntry] = &[ $( LensEntry { lens: Lens::$name, key: $key,
            label: Text::new($label_en, $label_nl), sees: Text::new($sees_en, $sees_nl), assumes: Text::new($assumes_en, $assumes_nl), }, )* ];
    };
}

lenses! {
    Outputs "outputs";
        en "Outputs per euro": "Contacts that the plan's money made: signals followed up and links to groups." "That contacts are effects.";
        nl "Prestaties per euro": "Contacten die het geld opleverde: opgevolgde signalen en toeleiding naar groepen." "Dat contacten effecten zijn.";
    BeforeAfterClients "before-after-clients";
        en "Before and after, clients": "A questionnaire at the first signal and again a year later." "That clients would have stayed as they were.";
        nl "Voor en na, cliënten": "Een vragenlijst bij het eerste signaal en een jaar later." "Dat cliënten anders gebleven waren zoals ze waren.";
    BeforeAfterRegister "before-after-register";
        en "Before and after, register": "Registered numbers before the plan and during it." "That nothing else changed, and that what is registered is all need.";
        nl "Voor en na, registratie": "Geregistreerde aantallen voor en tijdens het plan." "Dat er verder niets veranderde en dat registratie alle vragen laat zien.";
    ParticipantsAgainstOthers "participants-against-others";
        en "Club members against others": "A yearly survey: members of groups against those who are not." "That members would otherwise be like the others.";
        nl "Deelnemers tegenover anderen": "Een jaarlijkse enquête: leden van groepen tegenover wie geen lid is." "Dat deelnemers anders hetzelfde zouden zijn als de anderen.";
    ClientsAgainstOthers "clients-against-others";
        en "Clients against others": "A yearly survey: residents in care against those who are not." "That clients would otherwise be like the others.";
        nl "Cliënten tegenover anderen": "Een jaarlijkse enquête: inwoners met hulp tegenover inwoners zonder." "Dat cliënten anders hetzelfde zouden zijn als de anderen.";
    DifferenceInDifferences "difference-in-differences";
        en "Difference-in-differences": "Registers of neighbourhoods with and without the plan, before and during it." "That both would have moved alike, and that nothing spills over.";
        nl "Verschil-in-verschil": "Registraties van wijken met en zonder het plan, ervoor en tijdens." "Dat beide zich gelijk zouden ontwikkelen en dat niets overloopt.";
    SteppedWedgeImmediate "stepped-wedge-immediate";
        en "Stepped wedge, immediate effect": "Registers of neighbourhoods that start in steps by lot, one effect for all." "That the whole effect is there at once and stays.";
        nl "Stapsgewijze invoering, direct effect": "Registraties van wijken die na loting stapsgewijs starten, één effect voor alle." "Dat het hele effect er meteen is en blijft.";
    SteppedWedgeExposure "stepped-wedge-exposure";
        en "Stepped wedge, by time of exposure": "The same, with an effect for every year of exposure." "That the effect depends on time since the start alone.";
        nl "Stapsgewijze invoering, naar duur": "Hetzelfde, met een effect voor elk jaar sinds de start." "Dat het effect alleen afhangt van de tijd sinds de start.";
    IndividualTrial "individual-trial";
        en "Individual trial": "Residents with a signal, half of them helped by lot, half on a waiting list; a questionnaire a year later." "That those who wait are not touched by the plan.";
        nl "Individueel experiment": "Inwoners met een signaal, na loting de helft geholpen en de helft op een wachtlijst; een jaar later een vragenlijst." "Dat wachtenden niets merken van het plan.";
    InterruptedTimeSeries "interrupted-time-series";
        en "Interrupted time series": "Monthly registers of the whole municipality, level and slope before and during the plan." "That the line before would have gone on.";
        nl "Onderbroken tijdreeks": "Maandcijfers van de hele gemeente, niveau en helling voor en tijdens het plan." "Dat de lijn van ervoor was doorgegaan.";
    ExAnteMkba "ex-ante-mkba";
        en "Cost-benefit analysis beforehand": "Contacts times an assumed share of avoided care times a list price." "The effect itself.";
        nl "MKBA vooraf": "Contacten maal een aangenomen deel vermeden zorg maal een lijstprijs." "Het effect zelf.";
    Effectencalculator "effectencalculator";
        en "Imagined timeline (effectencalculator)": "Chosen cases: what happened, against what professionals imagine." "That need would have stayed as it was last seen.";
        nl "Effectencalculator": "Gekozen casussen: wat er gebeurde, tegenover wat professionals zich voorstellen." "Dat de vraag zou zijn gebleven zoals die het laatst was gezien.";
}

macro_rules! terms {
    ($( $name:ident $key:literal; en $label_en:literal; nl $label_nl:literal; )*) => {
        /// A way in which an estimate misses the truth. The terms of an estimate add up to its gap.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Term { $( #[doc = $label_en] $name, )* }
        impl Term {
            pub const ALL: &[Term] = &[ $( Term::$name, )* ];
            pub const COUNT: usize = Term::ALL.len();
            /// Name in files: `bias_…`.
            pub const fn key(self) -> &'static str { match self { $( Term::$name => $key, )* } }
            pub const fn label(self) -> Text { match self { $( Term::$name => Text::new($label_en, $label_nl), )* } }
        }
    };
}

terms! {
    Regression "regression_to_the_mean"; en "Regression to the mean"; nl "Terugkeer naar het gemiddelde";
    Selection "selection"; en "Selection"; nl "Selectie";
    Surfacing "surfacing"; en "Hidden need that surfaces"; nl "Verborgen vraag die zichtbaar wordt";
    Trend "trend"; en "Trend"; nl "Trend";
    Shock "concurrent_shock"; en "Concurrent shock"; nl "Gelijktijdige schok";
    SpillOver "spill_over"; en "Spill-over"; nl "Overloop naar anderen";
    Weighting "weighting"; en "Weighting"; nl "Weging";
    Assumption "assumption"; en "Assumption"; nl "Aanname";
}

impl Lens {
    pub fn entry(self) -> &'static LensEntry {
        &LENSES[self as usize]
    }

    pub fn key(self) -> &'static str {
        self.entry().key
    }

    /// The lens of a name.
    pub fn find(key: &str) -> Option<Lens> {
        LENSES.iter().find(|entry| entry.key == key).map(|entry| entry.lens)
    }

    /// Whether it reads registers, which come with a lag.
    pub fn reads_registers(self) -> bool {
        use Lens::*;
        matches!(
            self,
            Outputs
                | BeforeAfterRegister
                | DifferenceInDifferences
                | SteppedWedgeImmediate
                | SteppedWedgeExposure
                | InterruptedTimeSeries
                | ExAnteMkba
        )
    }

    /// Whether a funder can judge a plan by it: outputs alone say nothing of success.
    pub fn judges(self) -> bool {
        self != Lens::Outputs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_lenses_and_names_differ() {
        for (place, entry) in LENSES.iter().enumerate() {
            assert_eq!(entry.lens as usize, place);
            assert_eq!(Lens::find(entry.key), Some(entry.lens));
            assert_eq!(serde_json::to_value(entry.lens).expect("a name"), entry.key);
        }
        assert_eq!(Lens::find("intuition"), None);
        let keys: std::collections::BTreeSet<&str> = Term::ALL.iter().map(|term| term.key()).collect();
        assert_eq!(keys.len(), Term::COUNT);
    }
}

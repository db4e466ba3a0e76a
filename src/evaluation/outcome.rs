//! What lenses look at: registered numbers, spending by payer, scores; and two things that no evaluator can see.

use crate::evidence::Text;
use crate::units::Language;
use serde::{Deserialize, Serialize};

macro_rules! outcomes {
    ($( $name:ident $key:literal $unit:literal $scaled:literal; en $en:literal; nl $nl:literal; )*) => {
        /// A quantity that a lens estimates the effect on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Outcome { $( #[doc = $en] $name, )* }
        impl Outcome {
            pub const ALL: &[Outcome] = &[ $( Outcome::$name, )* ];
            pub const fn key(self) -> &'static str { match self { $( Outcome::$name => $key, )* } }
            /// Unit of an effect on it.
            pub const fn unit(self) -> &'static str { match self { $( Outcome::$name => $unit, )* } }
            /// Whether a number of the lived sample is scaled to the municipality.
            pub const fn scaled(self) -> bool { match self { $( Outcome::$name => $scaled, )* } }
            pub const fn text(self) -> Text { match self { $( Outcome::$name => Text::new($en, $nl), )* } }
        }
    };
}

outcomes! {
    WijkteamEntries "wijkteam_entries" "per 1,000 residents a year" false; en "Wijkteam entries"; nl "Aanmeldingen bij het wijkteam";
    SpecialisedInflow "specialised_inflow" "per 1,000 residents a year" false; en "Starts of specialised care"; nl "Instroom gespecialiseerde zorg";
    Crises "crises" "per 1,000 residents a year" false; en "Crises"; nl "Crises";
    CareEurosMunicipality "care_euros_municipality" "euros per resident a year" false; en "Care paid by the municipality"; nl "Zorg betaald door de gemeente";
    CareEurosInsurer "care_euros_insurer" "euros per resident a year" false; en "Care paid by insurers"; nl "Zorg betaald door verzekeraars";
    CareEurosState "care_euros_state" "euros per resident a year" false; en "Care paid by the state and others"; nl "Zorg betaald door Rijk en anderen";
    Contacts "contacts" "per 1,000 euros" false; en "Contacts made"; nl "Gelegde contacten";
    PreventiveEuros "preventive_euros" "euros per resident a year" false; en "Money for prevention"; nl "Geld voor preventie";
    NewNeed "new_need" "per 1,000 residents a year" false; en "New need"; nl "Nieuwe hulpvragen";
    ExpectedCrises "expected_crises" "per 1,000 residents a year" false; en "Expected crises"; nl "Verwachte crises";
    Residents "residents" "residents" true; en "Residents"; nl "Inwoners";
    Distress "distress" "SD" false; en "Distress score"; nl "Klachtenscore";
    CareEuros "care_euros" "euros per resident a year" false; en "Care, all payers"; nl "Zorg, alle betalers";
}

impl Outcome {
    /// Those a register holds month by month, in the order of its rows.
    pub const REGISTERED: usize = Outcome::Residents as usize + 1;
    /// Those that are counted per neighbourhood, in the order of its rows.
    pub const PER_NEIGHBOURHOOD: [Outcome; 3] = [Outcome::WijkteamEntries, Outcome::SpecialisedInflow, Outcome::Crises];

    pub fn label(self, language: Language) -> &'static str {
        self.text().of(language)
    }

    /// Whether less of it is better; of contacts more is. New need and residents are neither, but less need is better.
    pub fn less_is_better(self) -> bool {
        !matches!(self, Outcome::Contacts | Outcome::Residents | Outcome::PreventiveEuros)
    }

    /// Whether it counts events, so that a register's error is that of Poisson.
    pub fn counts(self) -> bool {
        matches!(self, Outcome::WijkteamEntries | Outcome::SpecialisedInflow | Outcome::Crises | Outcome::NewNeed)
    }
}

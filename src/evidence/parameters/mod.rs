//! Every number of the model with its default, range, unit, source and meaning: the single place they are written.
//!
//! One file per storey of the model. An entry reads: name = default (plausible range) unit, hard limits, strength of the
//! evidence, symbol in the model description, and the mechanism it belongs to; then source and meaning in two languages.
//! A constant with "modeller's choice" as its source is a shape without evidence of its own: sweep it from half to double.

use super::{Limits, Parameter, Process, Strength, text::Text};

/// Declares one struct per process and the rows that `assumptions`, validation and sweeps read.
macro_rules! parameters {
    ($( $(#[$doc:meta])* $group:ident: $Struct:ident, section $section:literal, en $title_en:literal, nl $title_nl:literal {
        $( $name:ident = $default:literal ($low:literal to $high:literal) $unit:literal $limits:ident $strength:ident
           $symbol:literal $(of $mechanism:ident)?;
           source $source_en:literal / $source_nl:literal;
           en $label_en:literal: $meaning_en:literal;
           nl $label_nl:literal: $meaning_nl:literal; )*
    } )*) => {
        use super::{Limits, Parameter, Parameters, Process, Strength, Text};

        $( $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
        pub struct $Struct { $( #[doc = concat!($meaning_en, " (", $unit, ")")] pub $name: f64, )* }
        impl Default for $Struct { fn default() -> Self { Self { $( $name: $default, )* } } } )*

        pub(super) const PROCESSES: &[Process] = &[ $( Process {
            key: stringify!($group), section: $section, label: Text::new($title_en, $title_nl),
        }, )* ];

        pub(super) const ENTRIES: &[Parameter] = &[ $( $( Parameter {
            key: concat!(stringify!($group), ".", stringify!($name)),
            default: $default, low: $low, high: $high, unit: $unit, limits: Limits::$limits,
            strength: Strength::$strength, symbol: $symbol, mechanism: concat!("" $(, stringify!($mechanism))?),
            source: Text::new($source_en, $source_nl), label: Text::new($label_en, $label_nl), meaning: Text::new($meaning_en, $meaning_nl),
            get: |p: &Parameters| p.$group.$name, set: |p: &mut Parameters, value| p.$group.$name = value,
        }, )* )* ];
    };
}

mod care;
mod groups;
mod home;
mod lenses;
mod money;
mod people;
mod signalling;
mod strain;
mod ties;
mod workers;

pub use care::{Crisis, Specialised, Team};
pub use groups::{Groups, Volunteering};
pub use home::{InformalCare, Livelihood};
pub use lenses::Lenses;
pub use money::{Money, Observation, Policy};
pub use people::{Demography, Traits};
pub use signalling::Signalling;
pub use strain::Strain;
pub use ties::Ties;
pub use workers::{Contracts, Places, Trust, Workers};

/// All parameters of the model, by process.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Parameters {
    pub demography: Demography,
    pub traits: Traits,
    pub strain: Strain,
    pub ties: Ties,
    pub groups: Groups,
    pub volunteering: Volunteering,
    pub livelihood: Livelihood,
    pub informal_care: InformalCare,
    pub signalling: Signalling,
    pub team: Team,
    pub specialised: Specialised,
    pub crisis: Crisis,
    pub trust: Trust,
    pub workers: Workers,
    pub contracts: Contracts,
    pub places: Places,
    pub money: Money,
    pub observation: Observation,
    pub policy: Policy,
    pub lenses: Lenses,
}

const ENTRIES: [&[Parameter]; 10] = [
    people::ENTRIES,
    strain::ENTRIES,
    ties::ENTRIES,
    groups::ENTRIES,
    home::ENTRIES,
    signalling::ENTRIES,
    care::ENTRIES,
    workers::ENTRIES,
    money::ENTRIES,
    lenses::ENTRIES,
];
const TITLES: [&[Process]; 10] = [
    people::PROCESSES,
    strain::PROCESSES,
    ties::PROCESSES,
    groups::PROCESSES,
    home::PROCESSES,
    signalling::PROCESSES,
    care::PROCESSES,
    workers::PROCESSES,
    money::PROCESSES,
    lenses::PROCESSES,
];

/// The catalogue: one entry per parameter, by process in the order of [`PROCESSES`].
pub static CATALOGUE: &[Parameter] = &joined::<Parameter, { total(&ENTRIES) }>(&ENTRIES);

/// The processes the parameters belong to.
pub static PROCESSES: &[Process] = &joined::<Process, { total(&TITLES) }>(&TITLES);

const fn total<T>(parts: &[&[T]]) -> usize {
    let (mut n, mut i) = (0, 0);
    while i < parts.len() {
        n += parts[i].len();
        i += 1;
    }
    n
}

const fn joined<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    let mut all = [parts[0][0]; N];
    let (mut n, mut part) = (0, 0);
    while part < parts.len() {
        let mut i = 0;
        while i < parts[part].len() {
            all[n] = parts[part][i];
            n += 1;
            i += 1;
        }
        part += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, find};
    use super::*;

    #[test]
    fn keys_are_unique_and_snake_case() {
        let plain = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_lowercase())
                && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        for (i, entry) in CATALOGUE.iter().enumerate() {
            let (process, name) = entry.key.split_once('.').expect("process.name");
            assert!(plain(process) && plain(name), "{}", entry.key);
            assert!(CATALOGUE[..i].iter().all(|other| other.key != entry.key), "{} is there twice", entry.key);
            assert!(PROCESSES.iter().any(|p| p.key == process), "{} has no process", entry.key);
        }
    }

    #[test]
    fn every_default_lies_in_its_range_and_every_range_within_the_hard_limits() {
        for entry in CATALOGUE {
            assert!(entry.low < entry.high, "{}", entry.key);
            assert!((entry.low..=entry.high).contains(&entry.default), "{}", entry.key);
            assert!(entry.limits.allow(entry.low) && entry.limits.allow(entry.high), "{}", entry.key);
        }
    }

    #[test]
    fn what_must_stay_between_zero_and_one_is_limited_to_it() {
        for entry in CATALOGUE.iter().filter(|p| p.unit == "probability" || p.unit == "vitality" || p.unit == "trust") {
            assert!(matches!(entry.limits, Limits::Share | Limits::Positive), "{}", entry.key);
        }
    }

    #[test]
    fn the_defaults_of_the_structs_are_those_of_the_catalogue_and_setters_set_what_getters_get() {
        let start = Parameters::default();
        for entry in CATALOGUE {
            assert_eq!((entry.get)(&start), entry.default, "{}", entry.key);
            let mut changed = start;
            (entry.set)(&mut changed, entry.default + 1.0);
            assert_eq!((entry.get)(&changed), entry.default + 1.0, "{}", entry.key);
            let others = CATALOGUE.iter().filter(|other| other.key != entry.key);
            others.for_each(|other| assert_eq!((other.get)(&changed), other.default, "{} moves {}", entry.key, other.key));
        }
    }

    #[test]
    fn every_parameter_is_explained_in_both_languages() {
        for entry in CATALOGUE {
            assert!(!entry.source.en.is_empty() && entry.source.en != entry.source.nl && !entry.unit.is_empty(), "{}", entry.key);
            assert!(entry.meaning.en.starts_with("A higher value ") && entry.meaning.en.ends_with('.'), "{}", entry.key);
            assert!(entry.meaning.nl.starts_with("Bij een hogere waarde ") && entry.meaning.nl.ends_with('.'), "{}", entry.key);
            assert!(!entry.label.en.is_empty() && !entry.label.nl.is_empty(), "{}", entry.key);
            assert_ne!(entry.label.en, entry.label.nl, "{}", entry.key);
        }
    }

    #[test]
    fn a_claim_of_strong_or_moderate_evidence_names_more_than_an_assumption() {
        for entry in CATALOGUE.iter().filter(|p| matches!(p.strength, Strength::Strong | Strength::Moderate)) {
            assert!(
                !entry.source.en.starts_with("No usable evidence") && !entry.source.en.starts_with("Modeller's choice"),
                "{}",
                entry.key
            );
        }
    }

    /// Default, range and strength of the rows of the table in section 6 of the model description.
    #[test]
    fn the_table_of_the_model_description_is_kept() {
        use Strength::{Assumption as A, Calibrated as C, Moderate as M, Weak as W};
        let rows = [
            ("strain.mean_reversion", 0.08, 0.05, 0.20, M),
            ("strain.noise", 0.28, 0.2, 0.4, A),
            ("traits.vulnerability_sd", 0.62, 0.4, 0.8, A),
            ("strain.baseline", -0.34, -0.8, 0.2, C),
            ("strain.livelihood", 0.9, 0.4, 1.3, M),
            ("strain.loneliness", 0.15, 0.05, 0.27, M),
            ("strain.buffer", 0.3, 0.0, 0.5, W),
            ("strain.care_load", 0.35, 0.0, 0.6, M),
            ("ties.growth", 0.15, 0.08, 0.25, M),
            ("ties.decay_private", 0.015, 0.009, 0.02, M),
            ("ties.decay_other", 0.05, 0.03, 0.08, M),
            ("ties.contact_group", 0.28, 0.14, 0.448, A),
            ("ties.saturation_contact", 2.2, 1.5, 3.0, A),
            ("ties.saturation_support", 1.5, 1.5, 3.0, A),
            ("groups.inertia", 0.12, 0.05, 0.2, A),
            ("groups.worker_support", 1.0, 0.0, 2.0, A),
            ("groups.own_space", 0.4, 0.3, 0.7, A),
            ("groups.join", 0.02, 0.01, 0.03, A),
            ("trust.gain", 0.05, 0.02, 0.08, W),
            ("trust.decay", 0.02, 0.0, 0.04, W),
            ("trust.departure_loss", 0.35, 0.0, 0.6, W),
            ("team.trust_share", 0.5, 0.0, 0.8, M),
            ("workers.build_time", 18.0, 6.0, 36.0, W),
            ("workers.exit", 0.0135, 0.009, 0.025, M),
            ("workers.end_exit", 0.05, 0.0, 0.10, A),
            ("workers.known", 0.0, 0.0, 9.0, A),
            ("workers.vacancy", 4.0, 1.0, 6.0, M),
            ("workers.keep", 0.4, 0.0, 0.9, A),
            ("workers.handover", 0.15, 0.0, 0.4, A),
            ("contracts.start_lag", 3.0, 0.0, 6.0, A),
            ("contracts.judging_noise", 0.3, 0.0, 1.0, A),
            ("workers.overhead_continuous", 0.04, 0.03, 0.06, A),
            ("workers.overhead_four_years", 0.08, 0.05, 0.12, A),
            ("workers.overhead_two_years", 0.12, 0.05, 0.20, A),
            ("workers.casework_pull", 0.3, 0.0, 0.6, W),
            ("places.build_time", 12.0, 6.0, 24.0, A),
            ("places.loss_time", 4.0, 2.0, 18.0, M),
            ("contracts.fit_spread", 0.3, 0.0, 0.6, A),
            ("contracts.drift", 0.002, 0.0, 0.006, A),
            ("contracts.learning", 0.0033, 0.0, 0.005, A),
            ("volunteering.motivation_worker", 0.006, 0.0, 0.01, W),
            ("volunteering.motivation_instrumental", 0.015, 0.0, 0.03, W),
            ("signalling.own_step", 0.09, 0.045, 0.144, M),
            ("signalling.through_ties", 0.08, 0.04, 0.128, M),
            ("signalling.light_help", 0.10, 0.0, 0.4, W),
            ("team.casework", 0.03, 0.01, 0.05, W),
            ("specialised.effect", 0.05, 0.03, 0.07, M),
            ("strain.waiting_harm", 0.012, 0.0, 0.04, M),
            ("signalling.gp", 0.052, 0.026, 0.083, C),
            ("specialised.supply_up", 0.004, 0.0, 0.02, W),
            ("specialised.supply_down", 0.004, 0.0, 0.02, A),
            ("crisis.level", 0.006, 0.003, 0.0096, C),
            ("livelihood.to_insecure", 0.0045, 0.0032, 0.0063, M),
            ("livelihood.to_secure", 0.022, 0.0154, 0.0308, M),
            ("livelihood.to_debt", 0.005, 0.0035, 0.007, M),
            ("livelihood.out_of_debt", 0.0115, 0.008, 0.016, M),
        ];
        for (key, default, low, high, strength) in rows {
            let entry = find(key).unwrap_or_else(|| panic!("{key} is missing"));
            assert_eq!((entry.default, entry.low, entry.high, entry.strength), (default, low, high, strength), "{key}");
        }
    }
}

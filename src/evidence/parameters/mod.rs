//! Every number of the model with its default, range, unit, source and meaning: the single place they are written.
//!
//! One file per storey of the model. An entry reads: name = default (plausible range) unit, hard limits, strength of the
//! evidence, symbol in the model description, and the mechanism it belongs to; then source and meaning in two languages.
//! A constant with "shape" as its source is a calibrated shape without evidence of its own: sweep it from half to double.

use super::{Limits, Parameter, Process, Strength, text::Text};

/// Declares one struct per process and the rows that `assumptions`, validation and sweeps read.
macro_rules! parameters {
    ($( $(#[$doc:meta])* $group:ident: $Struct:ident, section $section:literal, en $title_en:literal, nl $title_nl:literal {
        $( $name:ident = $default:literal ($low:literal to $high:literal) $unit:literal $limits:ident $strength:ident
           $symbol:literal $(of $mechanism:ident)?;
           source $source:literal;
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
            source: $source, label: Text::new($label_en, $label_nl), meaning: Text::new($meaning_en, $meaning_nl),
            get: |p: &Parameters| p.$group.$name, set: |p: &mut Parameters, value| p.$group.$name = value,
        }, )* )* ];
    };
}

mod care;
mod groups;
mod home;
mod money;
mod people;
mod signalling;
mod strain;
mod ties;
mod workers;

pub use care::{Crisis, Specialised, Team};
pub use groups::{Groups, Volunteering};
pub use home::{InformalCare, Livelihood};
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
}

const ENTRIES: [&[Parameter]; 9] = [
    people::ENTRIES,
    strain::ENTRIES,
    ties::ENTRIES,
    groups::ENTRIES,
    home::ENTRIES,
    signalling::ENTRIES,
    care::ENTRIES,
    workers::ENTRIES,
    money::ENTRIES,
];
const TITLES: [&[Process]; 9] = [
    people::PROCESSES,
    strain::PROCESSES,
    ties::PROCESSES,
    groups::PROCESSES,
    home::PROCESSES,
    signalling::PROCESSES,
    care::PROCESSES,
    workers::PROCESSES,
    money::PROCESSES,
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

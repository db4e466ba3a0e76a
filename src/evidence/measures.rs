//! What is observed of a world, once for all: the measures with their sphere, goal, unit and direction.

use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sphere {
    Personal,
    Communal,
    Institutional,
}

/// The three goals municipalities invest for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    OwnWorth,
    Preventive,
    LimitingCost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    Up,
    Down,
    Neither,
}

/// How a measure adds up over months and over residents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A number of residents (or cases) at the end of the month: a window takes the mean of its months. Scaled to the municipality.
    Stock,
    /// A number of events in the month: a window takes the sum per year. Scaled to the municipality.
    Flow,
    /// A mean, share or index: a window takes the mean of its months. Never scaled.
    Index,
    /// Euros in the month: a window takes the sum per year. Scaled to the municipality.
    Euros,
}

pub struct MeasureEntry {
    pub measure: Measure,
    pub key: &'static str,
    pub sphere: Sphere,
    pub goal: Goal,
    pub unit: &'static str,
    pub better: Better,
    pub kind: Kind,
    pub headline: bool,
}

macro_rules! measures {
    ($( $name:ident $key:literal $sphere:ident $goal:ident $kind:ident $better:ident $headline:literal $unit:literal; )*) => {
        /// A quantity that is observed every month in every plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Measure { $( $name, )* }
        pub static MEASURES: &[MeasureEntry] = &[ $( MeasureEntry { measure: Measure::$name, key: $key, sphere: Sphere::$sphere,
            goal: Goal::$goal, unit: $unit, better: Better::$better, kind: Kind::$kind, headline: $headline, }, )* ];
    };
}

measures! {
    SevereLonelinessYears "severe_loneliness_years" Personal OwnWorth Stock Down true "person-years per year";
    Meetings "meetings" Communal OwnWorth Flow Up true "expected meetings per year";
    ExpectedCrises "expected_crises" Personal Preventive Flow Down true "expected crises per year";
    SpecialisedInflow "specialised_inflow" Institutional LimitingCost Flow Down true "entries per year";
    NetCostMunicipality "net_cost_municipality" Institutional LimitingCost Euros Down true "euros per year";
    Residents "residents" Personal OwnWorth Stock Neither false "residents";
    Adults "adults" Personal OwnWorth Stock Neither false "residents";
    Lonely "lonely" Personal OwnWorth Stock Down false "adults";
    Connectedness "connectedness" Personal OwnWorth Index Up false "0-1";
    CloseTies "close_ties" Personal OwnWorth Index Up false "ties per resident";
    Strain "strain" Personal Preventive Index Down false "SD";
    StrainSpread "strain_spread" Personal Preventive Index Neither false "SD";
    HighStrain "high_strain" Personal Preventive Stock Down false "residents";
    SevereStrain "severe_strain" Personal Preventive Stock Down false "residents";
    Support "support" Personal Preventive Index Up false "0-1";
    Carers "carers" Personal Preventive Stock Neither false "adults";
    HeavyCarers "heavily_loaded_carers" Personal Preventive Stock Down false "adults";
    ProblemDebt "problem_debt" Personal Preventive Stock Down false "households";
    Households "households" Personal Preventive Stock Neither false "households";
    InCare "in_care" Personal LimitingCost Stock Neither false "residents";
    NeedMet "need_met" Personal LimitingCost Index Up false "share of severe strain in care";
    Members "members" Communal OwnWorth Stock Up false "residents";
    Volunteers "volunteers" Communal OwnWorth Stock Up false "residents";
    Motivation "motivation" Communal OwnWorth Index Up false "0-1";
    LivingGroups "living_groups" Communal OwnWorth Stock Up false "groups";
    GroupLinks "group_links" Communal Preventive Flow Up false "links per year";
    SignalsThroughTies "signals_through_ties" Communal Preventive Flow Neither false "expected signals per year";
    VolunteersNeeded "volunteers_needed" Communal LimitingCost Stock Neither false "volunteers asked for";
    PlaceCapital "place_capital" Institutional OwnWorth Index Up false "0-1";
    Trust "trust" Institutional OwnWorth Index Up false "0-1";
    Tenure "tenure" Institutional OwnWorth Index Up false "months, weighted by contact hours";
    Bridging "bridging" Institutional Preventive Index Up false "0-1";
    RelationalCapital "relational_capital" Institutional Preventive Index Up false "0-1, per funded hour";
    Signals "signals" Institutional Preventive Flow Neither false "signals per year";
    LightHelp "light_help" Institutional Preventive Flow Up false "residents helped per year";
    HiddenNeed "hidden_need" Institutional Preventive Index Down false "share of high strain without care";
    TeamInflow "team_inflow" Institutional LimitingCost Flow Neither false "entries per year";
    TeamCases "team_cases" Institutional LimitingCost Stock Neither false "cases";
    TeamQueue "team_queue" Institutional LimitingCost Stock Down false "residents waiting";
    TeamWait "team_wait" Institutional LimitingCost Index Down false "months";
    SpecialisedCases "specialised_cases" Institutional LimitingCost Stock Neither false "clients";
    SpecialisedQueue "specialised_queue" Institutional LimitingCost Stock Down false "residents waiting";
    SpecialisedWait "specialised_wait" Institutional LimitingCost Index Down false "months";
    SpecialisedPlaces "specialised_places" Institutional LimitingCost Stock Neither false "places";
    Referrals "referrals" Institutional LimitingCost Flow Neither false "referrals per year";
    Crises "crises" Personal Preventive Flow Down false "crises per year";
    PolicyContinuity "months_since_reprioritisation" Institutional OwnWorth Index Up false "months";
    ContractContinuity "remaining_contract_months" Institutional OwnWorth Index Up false "months";
    RelationContinuity "dyad_tenure" Institutional OwnWorth Index Up false "months";
    PreventiveEuros "preventive_euros" Institutional Preventive Euros Neither false "euros per year";
    CareEuros "care_euros" Institutional LimitingCost Euros Down false "euros per year";
    NetCostAll "net_cost_all" Institutional LimitingCost Euros Down false "euros per year";
    VisibleNew "caseload_new_need" Institutional Preventive Flow Neither false "first signals per year";
    VisibleSurfaced "caseload_surfaced" Institutional Preventive Flow Neither false "first signals per year";
}

impl Measure {
    pub const COUNT: usize = MEASURES.len();

    /// Row of a record.
    pub fn index(self) -> usize {
        self as usize
    }

    pub fn entry(self) -> &'static MeasureEntry {
        &MEASURES[self as usize]
    }

    pub fn key(self) -> &'static str {
        self.entry().key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enumeration() {
        for (i, entry) in MEASURES.iter().enumerate() {
            assert_eq!(entry.measure.index(), i);
        }
    }
}

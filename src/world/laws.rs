//! The small parameter structs of the processes, made once from the catalogue, and the rules that a plan sets.

use crate::evidence::Parameters;
use crate::processes::belonging::BelongingLaw;
use crate::processes::crisis::CrisisLaw;
use crate::processes::encounters::TieLaw;
use crate::processes::groups::GroupLaw;
use crate::processes::joining::JoinLaw;
use crate::processes::signalling::SignalLaw;
use crate::processes::specialised::SpecialisedLaw;
use crate::processes::strain::StrainLaw;
use crate::processes::trust::TrustLaw;
use crate::processes::volunteering::VolunteerLaw;
use crate::processes::wijkteam::TeamLaw;
use crate::scenario::plan::{Circumstances, OfferTo, Plan};

/// Laws of one scenario: the same in all plans.
#[derive(Clone)]
pub struct Laws {
    pub parameters: Parameters,
    pub circumstances: Circumstances,
    pub ties: TieLaw,
    pub groups: GroupLaw,
    pub belonging: BelongingLaw,
    pub strain: StrainLaw,
    pub signalling: SignalLaw,
    pub crisis: CrisisLaw,
    pub joining: JoinLaw,
    pub volunteering: VolunteerLaw,
    pub trust: TrustLaw,
    pub team: TeamLaw,
    pub specialised: SpecialisedLaw,
}

impl Laws {
    pub fn new(parameters: &Parameters, circumstances: &Circumstances) -> Laws {
        Laws {
            parameters: *parameters,
            circumstances: circumstances.clone(),
            ties: TieLaw::new(parameters),
            groups: GroupLaw::new(parameters),
            belonging: BelongingLaw::new(parameters),
            strain: StrainLaw::new(parameters),
            signalling: SignalLaw::new(parameters),
            crisis: CrisisLaw::new(parameters),
            joining: JoinLaw::new(parameters),
            volunteering: VolunteerLaw::new(parameters),
            trust: TrustLaw::new(parameters),
            team: TeamLaw::new(parameters),
            specialised: SpecialisedLaw::new(parameters),
        }
    }
}

/// What a plan changes in the laws of residents.
#[derive(Clone)]
pub struct PlanRules {
    pub signalling: SignalLaw,
    pub strain: StrainLaw,
    /// How fast specialised capacity follows the queue: up, down (per month).
    pub supply: (f64, f64),
    pub outreach_share: f64,
    pub own_space_groups: bool,
    /// Light help and links go to half of the signalled residents, by lot.
    pub waiting_list: bool,
}

impl PlanRules {
    /// The status quo.
    pub fn status_quo(laws: &Laws) -> PlanRules {
        let p = &laws.parameters.specialised;
        PlanRules {
            signalling: laws.signalling.under(0.0, false),
            strain: laws.strain,
            supply: (p.supply_up, p.supply_down),
            outreach_share: 0.0,
            own_space_groups: false,
            waiting_list: false,
        }
    }

    pub fn of(plan: &Plan, laws: &Laws) -> PlanRules {
        let mut rules = PlanRules::status_quo(laws);
        rules.signalling = laws.signalling.under(plan.outreach_share, plan.nearby_teams);
        rules.strain.baseline += plan.baseline_shift as f32;
        rules.supply = plan.supply.unwrap_or(rules.supply);
        rules.outreach_share = plan.outreach_share;
        rules.own_space_groups = plan.own_space_groups;
        rules.waiting_list = plan.offer == OfferTo::RandomHalf;
        rules
    }
}

/// Circumstances of one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weather {
    /// Structural pressure Π on livelihood.
    pub pressure: f64,
    /// Share of ordinary meeting that goes on (0–1).
    pub open: f32,
    /// Factor on the hazard of stopping as a volunteer.
    pub volunteer_stop: f32,
}

impl Weather {
    pub fn of(circumstances: &Circumstances, month: i32) -> Weather {
        let since = |&&(from, _): &&(i32, f64)| from <= month;
        let pressure = circumstances.structural_pressure.iter().take_while(since).last().map_or(1.0, |&(_, factor)| factor);
        let shock = circumstances.shocks.iter().find(|shock| (shock.from..shock.until).contains(&month));
        Weather {
            pressure,
            open: shock.map_or(1.0, |shock| shock.open as f32),
            volunteer_stop: shock.map_or(1.0, |shock| shock.volunteer_stop as f32),
        }
    }
}

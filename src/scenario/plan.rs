//! What a scenario says once it has been checked: circumstances, plans and their funding streams.

use crate::evidence::lenses::Lens;
use crate::evidence::parameters::Workers;
use crate::units::{Bilingual, Cents};
use serde::{Deserialize, Serialize};

/// Extra streams a plan may have; the base stream is number 0, extra streams count 1, 2, … in the order of the plan.
pub const MAX_EXTRA_STREAMS: usize = 4;
/// Plans a scenario may compare.
pub const MAX_PLANS: usize = 12;

/// What the funder does not choose; the same for all plans.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Structural pressure Π on livelihood (factor, 1 = as calibrated): (first month, factor), ascending; before the first it is 1.
    pub structural_pressure: Vec<(i32, f64)>,
    pub shocks: Vec<Shock>,
    pub elections: Elections,
    /// Labour market: factor on vacancy time and on ordinary exits of workers (factor, 1 = as calibrated).
    pub vacancy_factor: f64,
    pub exit_factor: f64,
}

/// A period in which meeting is curtailed (pandemic).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shock {
    /// First month and first month after (months).
    pub from: i32,
    pub until: i32,
    /// Share of ordinary meeting, joining and founding that goes on (0–1).
    pub open: f64,
    /// Factor on the hazard of stopping as a volunteer (≥ 0).
    pub volunteer_stop: f64,
}

/// Council elections and the chance that a new council re-prioritises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Elections {
    /// First election month and the interval (months).
    pub first: i32,
    pub every: i32,
    /// Chance that the new council re-prioritises (0–1).
    pub reprioritise: f64,
}

/// One way of funding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Name in files and on the command line (lowercase, hyphens).
    pub name: String,
    pub label: Bilingual,
    pub streams: Vec<Stream>,
    /// Whether the base stream (§8, €45 per resident per year) is paid: (first month, first month after, factor) periods that scale it.
    pub base_changes: Vec<BaseChange>,
    /// Capability trap φ: share of acute overspend taken from non-ring-fenced extra streams (0–1).
    pub capability_trap: f64,
    pub booked_savings: Option<BookedSavings>,
    /// Instrumental use of volunteers I outside booked savings: (first month, level 0–1).
    pub instrumental: Option<(i32, f64)>,
    /// Elasticity of specialised capacity η (up, down); None = the catalogue's.
    pub supply: Option<(f64, f64)>,
    /// Share of team slots kept for outreach (0–1).
    pub outreach_share: f64,
    /// Wijkteam sits in the neighbourhood: lower threshold.
    pub nearby_teams: bool,
    /// Residents run the place (right to challenge).
    pub residents_run_places: bool,
    /// Own-space groups (faith, sport) instead of a uniform share α₀.
    pub own_space_groups: bool,
    /// Whom signals and links are offered to: for an individual trial within the plan.
    pub offer: OfferTo,
    /// Sham plan: share of residents whose strain gets a one-off bump at month 0, and the bump (SD). For the placebo twin.
    pub sham: Option<(f64, f64)>,
    /// Bumped at month 0: added to baseline strain μ₀ for everyone (SD). For verification (§12) and teaching.
    pub baseline_shift: f64,
    /// Belongs to the group of plans that are meant to cost the same; pairs of these are compared with each other.
    pub equal_money: bool,
}

impl Plan {
    /// A plan of streams and no rules, meant to cost what the others cost.
    pub fn of(name: &str, streams: Vec<Stream>) -> Plan {
        Plan {
            name: name.into(),
            label: Bilingual::same(name),
            streams,
            base_changes: vec![],
            capability_trap: 0.0,
            booked_savings: None,
            instrumental: None,
            supply: None,
            outreach_share: 0.0,
            nearby_teams: false,
            residents_run_places: false,
            own_space_groups: false,
            offer: OfferTo::Everyone,
            sham: None,
            baseline_shift: 0.0,
            equal_money: true,
        }
    }
}

/// The base stream × `factor` from month `from` until `until` (months).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BaseChange {
    pub from: i32,
    pub until: i32,
    pub factor: f64,
    /// Workers leave as at the end of a contract if the factor is 0.
    pub workers: bool,
    pub places: bool,
}

/// Savings on specialised care booked in advance (ingeboekte besparing).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BookedSavings {
    /// First month of the cut (months).
    pub from: i32,
    /// Cut of specialised capacity and its money (€ per resident per year).
    pub euros: f64,
    /// Whether the money goes to the social base (true) or out of the budget (false).
    pub to_social_base: bool,
    /// Instrumental use of volunteers that goes with it (0–1).
    pub instrumental: f64,
}

/// One flow of money with its contract.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stream {
    pub name: String,
    pub buys: Buys,
    /// First month (months).
    pub start: i32,
    /// None: funded without a contract end until the horizon ("a stream without end").
    pub contract: Option<Contract>,
    /// Months without money (cut): [from, until). With `saved` the money is not spent; without it is spread over the other months.
    pub pause: Option<Pause>,
    /// Share of worker time lost to running the contract (0–1).
    pub overhead: f64,
    /// Probability that a worker is kept across a gap or a switch of partner (0–1).
    pub keep: f64,
    /// Share of relational capital handed over at an ordinary departure (0–1).
    pub handover: f64,
    pub ring_fenced: bool,
    pub allocation: Allocation,
    pub roll_out: RollOut,
    /// Number of partners k (1–10): optional rule of §9; 0 = rule off.
    pub partners: u32,
    pub monitoring: Monitoring,
    /// Innovation share ν within long contracts (0–1).
    pub innovation: f64,
    /// Only residents of this target group count the workers' bridging.
    pub target: Option<Target>,
    /// ABCD share of worker time (0–1).
    pub abcd: f64,
}

impl Stream {
    /// Money from month 0 on, for everyone alike, with the catalogue's overhead, keeping and handover of a continuous stream.
    pub fn of(name: &str, buys: Buys, contract: Option<Contract>) -> Stream {
        let workers = Workers::default();
        Stream {
            name: name.into(),
            buys,
            start: 0,
            contract,
            pause: None,
            overhead: workers.overhead_continuous,
            keep: workers.keep,
            handover: workers.handover,
            ring_fenced: false,
            allocation: Allocation::Equal,
            roll_out: RollOut::All,
            partners: 0,
            monitoring: Monitoring::None,
            innovation: 0.0,
            target: None,
            abcd: 0.0,
        }
    }
}

/// What a stream pays for (€ per resident per year, at month 0's residents).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Buys {
    pub workers: f64,
    pub places: f64,
    pub wijkteam: f64,
    pub specialised: f64,
    pub debt_help: f64,
    pub carer_support: f64,
}

impl Buys {
    pub fn total(&self) -> f64 {
        self.workers + self.places + self.wijkteam + self.specialised + self.debt_help + self.carer_support
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contract {
    /// Contract length L and gap G after it (months).
    pub length: u32,
    pub gap: u32,
    /// Probability that money follows after a contract's end (0–1); not renewed = unspent until the next tender date.
    pub renewal: f64,
    /// Months that renewal is known ahead of the end.
    pub known: u32,
    pub tender: Tender,
    /// The funder renews only what this lens shows to work; the world is told its verdict before the month of the tender.
    pub judged_by: Option<Lens>,
    /// Renew only if the wijkteam referrals of the neighbourhood fell against the 24 months before (council renews on what it sees).
    pub renew_on_referrals: bool,
}

/// Who of the signalled residents gets light help and a link to a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfferTo {
    #[default]
    Everyone,
    /// Half of them, by lot; the others are on a waiting list and get neither.
    RandomHalf,
}

/// What happens at a contract's end when money goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tender {
    /// The partner is kept without a tender.
    Kept,
    /// Tendered with selection: a partner judged at least average goes on.
    Selected,
    /// Always a new partner drawn.
    AlwaysNew,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pause {
    pub from: i32,
    pub until: i32,
    pub saved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Allocation {
    /// Equal per resident.
    Equal,
    /// Proportionate to disadvantage with exponent γ_p: share ∝ N·max(0, 1+γ_p(a−ā)/ā).
    Proportionate(f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum RollOut {
    All,
    /// The k neighbourhoods with the highest adversity first; the others never.
    WorstFirst(u32),
    /// One of each pair of neighbours in the order of adversity, by lot.
    RandomHalf,
    /// Keyed steps of 12 months.
    SteppedWedge(u32),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Monitoring {
    #[default]
    None,
    Accounting,
    Learning,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    Youth,
    Older,
}

/// Own figures of a municipality that replace catalogue defaults or calibrated levels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnFigures {
    /// Base social-base money (€ per resident per year), workers and places.
    pub base_workers: Option<f64>,
    pub base_places: Option<f64>,
    /// Wijkteam (FTE for the whole municipality); None: found by the warm-up.
    pub wijkteam_fte: Option<f64>,
}

/// Sum of a plan's money as the ledger books it.
pub type Money = Cents;

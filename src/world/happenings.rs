//! What happened to the residents of a neighbourhood this month in one plan: counts and hazard sums, whole numbers.

/// Counts of one month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Happenings {
    pub residents: u32,
    pub adults: u32,
    pub volunteers: u32,
    /// Sum of motivation of residents (1/65,536).
    pub motivation: i64,
    pub households: u32,
    pub debtors: u32,
    pub signals: u32,
    pub light_help: u32,
    /// New memberships in the month of a signal.
    pub group_links: u32,
    /// Entries in the wijkteam's queue, and how many of them had hidden need for three months or more.
    pub team_entries: u32,
    pub surfaced: u32,
    /// Referrals by the wijkteam; entries by the GP route.
    pub referrals: u32,
    pub gp_entries: u32,
    pub crises: u32,
    /// Expected crises and expected signals through ties (1/4,194,303).
    pub expected_crises: i64,
    pub signals_through_ties: i64,
    /// Further hazard sums (1/4,194,303): places in the wijkteam's queue; places in the queue for specialised care; stopping
    /// as a volunteer; residents whose household comes into problem debt.
    pub expected_contacts: i64,
    pub expected_referrals: i64,
    pub expected_stops: i64,
    pub expected_debts: i64,
    /// Cases after exits, before admission.
    pub team_cases: u32,
    pub clients: [u32; 3],
    /// Admitted this month.
    pub team_admitted: u32,
    pub specialised_admitted: u32,
    /// Expected meetings in street and groups (1/4096), and close ends of such ties.
    pub meetings: u64,
    pub close_ties: u64,
}

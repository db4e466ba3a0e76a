//! Every number of the model with its default, range, unit and evidence strength: the single place they are written.

use super::{Parameter, Strength, Strength::*};

/// Declares one struct per process, the struct of all of them, and the table that `assumptions`, validation and sweeps read.
macro_rules! parameters {
    ($( $(#[$doc:meta])* $group:ident: $Struct:ident { $( $name:ident = $default:expr, $low:expr, $high:expr, $unit:expr, $strength:expr, $symbol:expr; )* } )*) => {
        $( $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
        pub struct $Struct { $( pub $name: f64, )* }
        impl Default for $Struct { fn default() -> Self { Self { $( $name: $default, )* } } } )*

        /// All parameters of the model, by process.
        #[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
        pub struct Parameters { $( pub $group: $Struct, )* }

        /// The catalogue: one entry per parameter, in the order of the model description.
        pub static CATALOGUE: &[Parameter] = &[ $( $( Parameter {
            key: concat!(stringify!($group), ".", stringify!($name)),
            default: $default, low: $low, high: $high, unit: $unit, strength: $strength, symbol: $symbol,
            get: |p| p.$group.$name, set: |p, value| p.$group.$name = value,
        }, )* )* ];
    };
}

parameters! {
    /// Death, birth, moving (§5.1); does not depend on policy.
    demography: Demography {
        death_level = 1.8e-5, 0.9e-5, 3.6e-5, "per year", Moderate, "";
        death_growth = 0.1, 0.08, 0.12, "per year of age", Moderate, "";
        leave_home = 0.03, 0.015, 0.06, "per month", Assumption, "";
        leave_home_age = 19.0, 18.0, 24.0, "years", Assumption, "";
        birth = 0.012, 0.006, 0.024, "per month", Assumption, "";
        parent_age_low = 22.0, 18.0, 25.0, "years", Assumption, "";
        parent_age_high = 42.0, 38.0, 46.0, "years", Assumption, "";
        move_out = 0.0058, 0.003, 0.012, "per month", Moderate, "";
        letting = 0.25, 0.1, 0.5, "per month", Assumption, "";
        partner = 0.82, 0.5, 1.0, "probability", Assumption, "";
        head_age_low = 20.0, 18.0, 25.0, "years", Assumption, "";
        head_age_span = 52.0, 40.0, 60.0, "years", Assumption, "";
        head_age_power = 1.6, 1.0, 2.5, "exponent", Assumption, "";
        child_gap = 30.0, 26.0, 34.0, "years", Moderate, "";
        child_gap_sd = 5.0, 3.0, 7.0, "years", Assumption, "";
    }
    /// What a resident brings along (§2, §7).
    traits: Traits {
        vulnerability_sd = 0.62, 0.4, 0.8, "SD", Assumption, "b";
        sociability_log_sd = 0.45, 0.2, 0.7, "log SD", Assumption, "σ";
        desired_mean = 0.72, 0.6, 0.85, "connectedness", Assumption, "d";
        desired_sd = 0.13, 0.05, 0.2, "connectedness", Assumption, "d";
        motivation_logit = -0.1, -0.6, 0.4, "logit", Assumption, "m0";
        motivation_logit_sd = 1.0, 0.5, 1.5, "logit", Assumption, "m0";
        trust_logit = -0.2, -0.7, 0.3, "logit", Assumption, "q0";
        trust_adversity = 0.35, 0.0, 0.7, "logit per unit adversity", Assumption, "q0";
        trust_logit_sd = 0.7, 0.3, 1.2, "logit", Assumption, "q0";
        initial_strain_sd = 0.5, 0.2, 0.8, "SD", Assumption, "";
    }
    /// Strain: burden against capacity (§5.10).
    strain: Strain {
        mean_reversion = 0.08, 0.05, 0.20, "per month", Moderate, "κ";
        noise = 0.28, 0.2, 0.4, "SD", Assumption, "σ_y";
        baseline = -0.34, -0.8, 0.2, "SD", Calibrated, "μ₀";
        livelihood = 0.9, 0.4, 1.3, "SD", Moderate, "a_A";
        loneliness = 0.15, 0.05, 0.27, "SD per 0.2 gap", Moderate, "a_L";
        loneliness_unit = 0.2, 0.1, 0.4, "connectedness", Assumption, "";
        buffer = 0.3, 0.0, 0.5, "share", Weak, "β";
        care_load = 0.35, 0.0, 0.6, "SD", Moderate, "a_C";
        event_rate = 0.04, 0.02, 0.08, "per month", Assumption, "";
        event_mean = 0.45, 0.22, 0.9, "SD", Assumption, "S";
        event_log_sd = 0.6, 0.3, 1.2, "log SD", Assumption, "S";
        waiting_harm = 0.012, 0.0, 0.04, "SD per month", Moderate, "ω";
        role_benefit = 0.0, 0.0, 0.1, "SD", Assumption, "a_V";
        scarring = 0.0, 0.0, 0.003, "per month", Assumption, "ζ";
    }
    /// Ties and what they carry (§5.4).
    ties: Ties {
        growth = 0.15, 0.08, 0.25, "per month", Moderate, "γ";
        decay_private = 0.015, 0.009, 0.02, "per month", Moderate, "δ";
        decay_other = 0.05, 0.03, 0.08, "per month", Moderate, "δ";
        contact_private = 0.22, 0.11, 0.35, "per month", Assumption, "p_pr";
        contact_street = 0.03, 0.015, 0.048, "per month", Assumption, "p_s0";
        contact_place = 0.08, 0.04, 0.128, "per month", Assumption, "p_sP";
        contact_group = 0.28, 0.14, 0.448, "per month", Assumption, "p_gr";
        contact_outside_group = 0.02, 0.01, 0.04, "per month", Assumption, "";
        housemate = 0.8, 0.6, 0.95, "strength", Assumption, "";
        new_private = 0.45, 0.2, 0.7, "strength", Assumption, "";
        new_other = 0.05, 0.0, 0.1, "strength", Assumption, "";
        saturation_contact = 2.2, 1.5, 3.0, "ties", Assumption, "W₀";
        saturation_support = 1.5, 1.5, 3.0, "ties", Assumption, "S₀";
        helper_strain = 1.0, 0.5, 2.0, "SD", Assumption, "H";
        helper_strain_scale = 0.5, 0.25, 1.0, "SD", Assumption, "H";
    }
    /// Groups (§5.5).
    groups: Groups {
        slots_per_2500_beds = 16.0, 8.0, 32.0, "slots", Assumption, "";
        inertia = 0.12, 0.05, 0.2, "per month", Assumption, "r";
        worker_support = 1.0, 0.0, 2.0, "factor", Assumption, "g_W";
        own_space = 0.4, 0.3, 0.7, "share", Assumption, "α₀";
        coverage = 1.5, 0.75, 3.0, "factor", Assumption, "";
        need_per_member = 0.32, 0.16, 0.64, "volunteers", Assumption, "";
        fold_level = 0.25, 0.12, 0.5, "per month", Assumption, "";
        fold_scale = 0.12, 0.06, 0.24, "vitality", Assumption, "";
        found = 0.02, 0.01, 0.04, "per month", Assumption, "";
        found_place = 0.7, 0.35, 1.0, "share", Assumption, "";
        found_vitality = 0.4, 0.2, 0.8, "vitality", Assumption, "";
        join = 0.02, 0.01, 0.03, "per month", Assumption, "j";
        join_cap = 0.9, 0.5, 1.0, "probability", Assumption, "";
        leave = 0.012, 0.006, 0.024, "per month", Assumption, "";
        withdrawal = 0.6, 0.0, 1.0, "share", Assumption, "x";
        withdrawal_strain = 1.5, 0.75, 3.0, "SD", Assumption, "x";
        withdrawal_scale = 0.5, 0.25, 1.0, "SD", Assumption, "x";
        link = 7.5, 0.0, 15.0, "factor", Assumption, "link";
    }
    /// Volunteering and motivation (§5.6).
    volunteering: Volunteering {
        start = 0.035, 0.018, 0.07, "per month", Assumption, "";
        stop = 0.045, 0.022, 0.09, "per month", Assumption, "";
        member_factor = 1.5, 1.0, 3.0, "factor", Assumption, "";
        outsider_factor = 0.5, 0.25, 1.0, "factor", Assumption, "";
        bridging_factor = 0.5, 0.0, 1.0, "factor", Assumption, "";
        overload = 0.3, 0.0, 0.6, "factor", Assumption, "";
        motivation_return = 0.03, 0.015, 0.06, "per month", Assumption, "";
        motivation_worker = 0.006, 0.0, 0.01, "per month", Weak, "η_W";
        motivation_instrumental = 0.015, 0.0, 0.03, "per month", Weak, "η_I";
        displacement = 0.0, 0.0, 0.3, "share", Assumption, "χ";
    }
    /// Livelihood (§5.8).
    livelihood: Livelihood {
        to_insecure = 0.0045, 0.0032, 0.0063, "per month", Moderate, "l₀₁";
        to_secure = 0.022, 0.0154, 0.0308, "per month", Moderate, "l₁₀";
        to_debt = 0.005, 0.0035, 0.007, "per month", Moderate, "l₁₂";
        out_of_debt = 0.0115, 0.008, 0.016, "per month", Moderate, "l₂₁";
        case_factor = 2.0, 1.0, 3.0, "factor", Assumption, "";
        debt_help = 0.04, 0.0, 0.08, "per month", Assumption, "";
    }
    /// Informal care (§5.9).
    informal_care: InformalCare {
        need_share = 0.8, 0.4, 1.0, "need", Assumption, "N";
        need_strain = 1.6, 0.8, 3.2, "SD", Assumption, "N";
        need_strain_scale = 0.2, 0.1, 0.4, "SD", Assumption, "N";
        need_age = 88.0, 84.0, 92.0, "years", Assumption, "N";
        need_age_scale = 3.5, 1.75, 7.0, "years", Assumption, "N";
        load = 1.6, 0.8, 3.2, "factor", Assumption, "ℓ";
        private_share = 0.35, 0.17, 0.7, "factor", Assumption, "";
        housemate_share = 0.7, 0.35, 1.0, "factor", Assumption, "";
        in_care = 0.5, 0.25, 1.0, "factor", Assumption, "";
        carer_age = 12.0, 8.0, 16.0, "years", Assumption, "";
        support_effect = 0.3, 0.0, 0.6, "share", Assumption, "";
        support_euros = 5.0, 2.5, 10.0, "€ per resident per year", Assumption, "";
    }
    /// Signalling, light help, the GP route (§5.11).
    signalling: Signalling {
        own_step = 0.09, 0.045, 0.144, "per month", Moderate, "k_q";
        through_ties = 0.08, 0.04, 0.128, "per month", Moderate, "k_c";
        through_ties_base = 0.3, 0.15, 0.6, "share", Assumption, "";
        strain = 0.9, 0.45, 1.8, "SD", Assumption, "";
        strain_scale = 0.35, 0.17, 0.7, "SD", Assumption, "";
        light_help = 0.10, 0.0, 0.4, "SD", Weak, "h_l";
        to_team_strain = 1.0, 0.5, 2.0, "SD", Assumption, "";
        to_team_scale = 0.3, 0.15, 0.6, "SD", Assumption, "";
        gp = 0.052, 0.026, 0.083, "per month", Calibrated, "k_gp";
        gp_strain = 1.2, 0.6, 2.4, "SD", Assumption, "";
        gp_scale = 0.4, 0.2, 0.8, "SD", Assumption, "";
        lowest_age = 6.0, 4.0, 8.0, "years", Assumption, "";
        outreach = 0.2, 0.0, 0.4, "per month", Assumption, "o";
        nearby = 0.2, 0.0, 0.4, "share", Assumption, "near";
    }
    /// Wijkteam (§5.12).
    team: Team {
        slots_per_fte = 28.0, 20.0, 45.0, "cases", Assumption, "";
        refer = 0.05, 0.025, 0.1, "per month", Assumption, "";
        refer_strain = 1.2, 0.6, 2.4, "SD", Assumption, "";
        refer_scale = 0.4, 0.2, 0.8, "SD", Assumption, "";
        close = 0.05, 0.025, 0.1, "per month", Assumption, "";
        close_recovered = 0.07, 0.035, 0.14, "per month", Assumption, "";
        recovered_strain = 0.6, 0.3, 1.2, "SD", Assumption, "";
        recovered_scale = 0.35, 0.17, 0.7, "SD", Assumption, "";
        give_up = 0.03, 0.015, 0.06, "per month", Assumption, "";
        give_up_recovered = 0.12, 0.06, 0.24, "per month", Assumption, "";
        casework = 0.03, 0.01, 0.05, "SD per month", Weak, "h_w";
        trust_share = 0.5, 0.0, 0.8, "share", Moderate, "θ";
        trust_unit = 0.6, 0.3, 1.0, "trust", Assumption, "";
        waiting_priority = 0.2, 0.0, 0.4, "SD per month", Assumption, "";
        initial_per_1000 = 40.0, 20.0, 80.0, "slots per 1,000 beds", Assumption, "";
    }
    /// Specialised care (§5.13).
    specialised: Specialised {
        exit = 0.03, 0.015, 0.06, "per month", Assumption, "";
        exit_recovered = 0.06, 0.03, 0.12, "per month", Assumption, "";
        recovered_strain = 0.7, 0.35, 1.4, "SD", Assumption, "";
        recovered_scale = 0.35, 0.17, 0.7, "SD", Assumption, "";
        give_up = 0.02, 0.01, 0.04, "per month", Assumption, "";
        give_up_recovered = 0.10, 0.05, 0.2, "per month", Assumption, "";
        effect = 0.05, 0.03, 0.07, "SD per month", Moderate, "h_s";
        supply_up = 0.004, 0.0, 0.02, "per month", Weak, "η";
        supply_down = 0.004, 0.0, 0.02, "per month", Assumption, "η_dn";
        throughput = 0.075, 0.04, 0.15, "per month", Assumption, "";
        wait_norm = 3.0, 2.0, 4.0, "months", Assumption, "";
        initial_per_1000 = 75.0, 40.0, 120.0, "places per 1,000 beds", Assumption, "";
        wmo_share = 0.45, 0.3, 0.6, "share of adults", Assumption, "";
        youth_age = 23.0, 18.0, 23.0, "years", Strong, "";
    }
    /// Crisis (§5.14).
    crisis: Crisis {
        level = 0.006, 0.003, 0.0096, "per month", Calibrated, "k_cr";
        slope = 1.6, 0.8, 3.2, "per SD", Assumption, "";
        strain = 2.0, 1.0, 3.0, "SD", Assumption, "";
        in_care = 0.5, 0.25, 1.0, "factor", Assumption, "φ";
        aftermath = 0.2, 0.0, 0.4, "SD", Assumption, "";
    }
    /// Trust in local professionals (§5.15).
    trust: Trust {
        gain = 0.05, 0.02, 0.08, "per month", Weak, "ρ_q";
        decay = 0.02, 0.0, 0.04, "per month", Weak, "ρ_d";
        departure_loss = 0.35, 0.0, 0.6, "share", Weak, "λ";
    }
    /// Community workers and bridging capacity (§5.2).
    workers: Workers {
        build_time = 18.0, 6.0, 36.0, "months", Weak, "τ_R";
        exit = 0.0135, 0.009, 0.025, "per month", Moderate, "h₀";
        end_exit = 0.05, 0.0, 0.10, "per month", Assumption, "h_end";
        end_window = 9.0, 3.0, 18.0, "months", Assumption, "";
        known = 0.0, 0.0, 9.0, "months", Assumption, "known";
        vacancy = 4.0, 1.0, 6.0, "months", Moderate, "f";
        keep = 0.4, 0.0, 0.9, "probability", Assumption, "keep";
        handover = 0.15, 0.0, 0.4, "share", Assumption, "hand";
        kept_capital = 0.8, 0.4, 1.0, "share", Assumption, "";
        first_tenure = 24.0, 0.0, 60.0, "months", Assumption, "";
        saturation = 1.5, 0.75, 3.0, "FTE per 2,500 residents", Assumption, "";
        casework_pull = 0.3, 0.0, 0.6, "share", Weak, "ψ";
        casework_pull_half = 3.0, 1.5, 6.0, "months", Assumption, "";
        casework_throughput = 0.1, 0.05, 0.2, "per month", Assumption, "";
        overhead_base = 0.04, 0.03, 0.06, "share", Assumption, "";
        overhead_continuous = 0.04, 0.03, 0.06, "share", Assumption, "";
        overhead_four_years = 0.08, 0.05, 0.12, "share", Assumption, "";
        overhead_two_years = 0.12, 0.05, 0.20, "share", Assumption, "";
    }
    /// How well a contract fits, learning and lag (§5.3).
    contracts: Contracts {
        fit_spread = 0.3, 0.0, 0.6, "log SD", Assumption, "σ_e";
        drift = 0.002, 0.0, 0.006, "per month", Assumption, "drift";
        learning = 0.0033, 0.0, 0.005, "per month", Assumption, "ρ_L";
        learning_after = 24.0, 12.0, 48.0, "months", Assumption, "";
        learning_cap = 0.2, 0.0, 0.4, "share", Assumption, "";
        start_lag = 3.0, 0.0, 6.0, "months", Assumption, "startlag";
        start_lag_factor = 0.5, 0.0, 1.0, "factor", Assumption, "";
        judging_noise = 0.3, 0.0, 1.0, "log SD", Assumption, "";
        partner_overhead = 0.01, 0.0, 0.02, "share per partner", Assumption, "";
        monitoring_cost = 0.03, 0.0, 0.06, "share", Assumption, "";
    }
    /// Places (§5.7).
    places: Places {
        saturation = 20.0, 10.0, 40.0, "€ per resident per year", Assumption, "";
        build_time = 12.0, 6.0, 24.0, "months", Assumption, "τ_up";
        loss_time = 4.0, 2.0, 18.0, "months", Moderate, "τ_dn";
        residents_run_factor = 2.0, 1.0, 3.0, "factor", Assumption, "";
        residents_run_volunteers = 0.35, 0.2, 0.5, "share of adults", Assumption, "";
        residents_run_need = 0.1, 0.0, 0.2, "share", Assumption, "";
    }
    /// Unit costs and base money (§8), in 2024 euros.
    money: Money {
        worker = 87_000.0, 75_000.0, 95_000.0, "€ per FTE-year", Moderate, "";
        wijkteam = 100_000.0, 95_000.0, 105_000.0, "€ per FTE-year", Moderate, "";
        wmo = 7_300.0, 5_500.0, 9_500.0, "€ per client-year", Moderate, "";
        youth = 15_500.0, 8_000.0, 20_000.0, "€ per user-year", Moderate, "";
        ggz = 5_000.0, 4_000.0, 6_500.0, "€ per client-year", Moderate, "";
        crisis = 12_000.0, 8_000.0, 20_000.0, "€ per event", Weak, "";
        crisis_insurer = 0.5, 0.25, 0.75, "share", Assumption, "";
        crisis_municipality = 0.25, 0.1, 0.5, "share", Assumption, "";
        debt_help_case = 3_000.0, 2_500.0, 4_000.0, "€ per case", Weak, "";
        base_workers = 30.0, 15.0, 60.0, "€ per resident per year", Weak, "";
        base_places = 15.0, 7.0, 30.0, "€ per resident per year", Weak, "";
        discount_rate = 0.0225, 0.0, 0.05, "per year", Strong, "";
    }
    /// What only observation uses: thresholds fixed once on the reference world (§5.4, §10).
    observation: Observation {
        lonely_gap = 0.0, -0.5, 0.5, "connectedness", Calibrated, "g₁";
        severely_lonely_gap = 0.15, -0.2, 0.7, "connectedness", Calibrated, "g₂";
        carer_load = 0.26, 0.05, 0.6, "load", Calibrated, "";
        heavy_carer_load = 0.5, 0.2, 0.9, "load", Calibrated, "";
        high_strain = 1.1, 0.8, 1.5, "SD", Assumption, "";
        severe_strain = 1.8, 1.4, 2.4, "SD", Assumption, "";
    }
    /// Rules of policy that are not a choice of the plan itself (§9).
    policy: Policy {
        reprioritise_cut = 0.5, 0.0, 1.0, "share", Assumption, "x";
        abcd_effect = 1.0, 0.0, 2.0, "factor per share", Assumption, "";
        innovation_every = 24.0, 12.0, 48.0, "months", Assumption, "";
        referral_window = 24.0, 12.0, 48.0, "months", Assumption, "";
    }
}

impl Strength {
    /// One letter as in the model description: S, M, W, A, or C for calibrated.
    pub fn letter(self) -> char {
        match self {
            Strong => 'S',
            Moderate => 'M',
            Weak => 'W',
            Assumption => 'A',
            Calibrated => 'C',
        }
    }
}

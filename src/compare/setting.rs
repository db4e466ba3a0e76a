//! What a comparison must know beside the records: the plans, the calendar and the scale.

use crate::scenario::plan::Plan;
use crate::units::{Bilingual, Language};
use serde::{Deserialize, Serialize};

/// First plan month on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    pub year: i32,
    /// 1–12.
    pub month: u32,
}

/// What a comparison must know beside the records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Names of the plans, in the order of the records.
    pub plans: Vec<String>,
    /// What tables and figures call them.
    pub labels: Vec<Bilingual>,
    /// Index of the reference plan.
    pub reference: usize,
    /// Plans that are meant to cost the same.
    pub equal_money: Vec<bool>,
    /// Plan months lived (months).
    pub months: usize,
    /// Residents of the municipality ÷ residents lived (factor).
    pub scale: f64,
    /// Residents of the whole municipality.
    pub municipality_residents: u64,
    pub start: Start,
    /// Yearly real discount rate (share): 0.0225 in Dutch cost-benefit analyses since 2021.
    pub discount: f64,
}

/// Yearly discount rate of Dutch social cost-benefit analyses since 2021 (share).
pub const STANDARD_DISCOUNT: f64 = 0.0225;

impl Setting {
    /// Of the plans of a scenario, with the standard discount rate. `residents`: of the municipality, and lived at month 0.
    pub fn new(plans: &[Plan], reference: usize, start: Start, months: usize, residents: (u64, u64)) -> Setting {
        Setting {
            plans: plans.iter().map(|plan| plan.name.clone()).collect(),
            labels: plans.iter().map(|plan| plan.label.clone()).collect(),
            reference,
            equal_money: plans.iter().map(|plan| plan.equal_money).collect(),
            months,
            scale: residents.0 as f64 / residents.1.max(1) as f64,
            municipality_residents: residents.0,
            start,
            discount: STANDARD_DISCOUNT,
        }
    }

    /// Horizon (years), a started year counts.
    pub fn years(&self) -> usize {
        self.months.div_ceil(12)
    }

    /// Calendar year of a plan month.
    pub fn calendar_year(&self, month: usize) -> i32 {
        self.start.year + ((self.start.month as usize - 1 + month) / 12) as i32
    }

    /// Calendar position of the beginning of a plan month (years, with a fraction).
    pub fn calendar(&self, month: f64) -> f64 {
        f64::from(self.start.year) + (f64::from(self.start.month - 1) + month) / 12.0
    }

    /// Present value of one euro of a plan month (factor): whole plan years, the first is not discounted (start of year).
    pub fn discount_factor(&self, month: usize) -> f64 {
        // Multiplied out: `powi` may differ between platforms.
        (0..month / 12).fold(1.0, |factor, _| factor / (1.0 + self.discount))
    }

    pub fn label(&self, plan: usize, language: Language) -> &str {
        let label = self.labels.get(plan).map_or("", |label| label.get(language));
        if label.is_empty() { &self.plans[plan] } else { label }
    }

    /// A number of the whole municipality per 1,000 of its residents.
    pub fn per_thousand(&self, value: f64) -> f64 {
        value * 1000.0 / self.municipality_residents as f64
    }

    /// (plan, against): every plan with the reference, then each pair of equal-money plans once (the later with the earlier).
    pub fn pairs(&self) -> Vec<(usize, usize)> {
        pairs(self.reference, &self.equal_money)
    }
}

/// Pairs as `Setting::pairs` has them, from the reference and whether each plan is meant to cost the same.
pub fn pairs(reference: usize, equal_money: &[bool]) -> Vec<(usize, usize)> {
    let n = equal_money.len();
    let mut pairs: Vec<_> = (0..n).filter(|&plan| plan != reference).map(|plan| (plan, reference)).collect();
    for against in 0..n {
        for plan in against + 1..n {
            let both = equal_money[plan] && equal_money[against];
            if both && plan != reference && against != reference {
                pairs.push((plan, against));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use crate::compare::synthetic::setting;

    #[test]
    fn each_plan_meets_the_reference_and_equal_money_plans_meet_once() {
        let mut setting = setting(4, 240);
        setting.equal_money = vec![false, true, true, true];
        assert_eq!(setting.pairs(), [(1, 0), (2, 0), (3, 0), (2, 1), (3, 1), (3, 2)]);
        setting.reference = 1;
        assert_eq!(setting.pairs(), [(0, 1), (2, 1), (3, 1), (3, 2)]);
    }

    #[test]
    fn calendar_years_follow_the_start_month() {
        let mut setting = setting(2, 24);
        (setting.start.year, setting.start.month) = (2027, 11);
        assert_eq!([0, 1, 2, 13, 14].map(|month| setting.calendar_year(month)), [2027, 2027, 2028, 2028, 2029]);
        assert!((setting.calendar(0.0) - (2027.0 + 10.0 / 12.0)).abs() < 1e-12);
    }

    #[test]
    fn the_first_plan_year_is_not_discounted() {
        let setting = setting(2, 240);
        assert_eq!(setting.discount_factor(11), 1.0);
        assert!((setting.discount_factor(12) - 1.0 / 1.0225).abs() < 1e-15);
        assert!((setting.discount_factor(239) - 1.0225_f64.powi(-19)).abs() < 1e-12);
    }
}

//! Places (§5.7): place capital follows its money, slowly up and quickly down.

use crate::evidence::parameters::Places as Parameters;
use crate::services::places::carried;

/// Place capital a month later, with place money in € per resident per year.
pub fn follow_money(capital: f64, euros: f64, parameters: &Parameters) -> f64 {
    let target = carried(euros, parameters);
    let time = if target > capital { parameters.build_time } else { parameters.loss_time };
    capital + (target - capital) / time
}

/// Place money that counts if residents run the place (right to challenge): as much more as there are volunteers.
pub fn run_by_residents(euros: f64, volunteers_per_adult: f64, parameters: &Parameters) -> f64 {
    let staffed = (volunteers_per_adult / parameters.residents_run_volunteers).min(1.0);
    euros * parameters.residents_run_factor * staffed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P_t = P* + (P₀ − P*)(1 − 1/τ)^t (§12.11).
    #[test]
    fn places_follow_the_closed_form_up_and_down() {
        let parameters = Parameters::default();
        for (start, euros, time) in [(0.2, 27.0, parameters.build_time), (0.9, 15.0, parameters.loss_time)] {
            let target = 1.0 - (-euros / parameters.saturation).exp();
            let mut capital: f64 = start;
            for t in 0..60 {
                let want = target + (start - target) * (1.0 - 1.0 / time).powi(t);
                assert!((capital - want).abs() < 1e-6, "month {t}: {capital} want {want}");
                capital = follow_money(capital, euros, &parameters);
            }
        }
    }

    #[test]
    fn residents_double_the_money_only_with_enough_volunteers() {
        let parameters = Parameters::default();
        assert_eq!(run_by_residents(10.0, 0.7, &parameters), 20.0);
        assert_eq!(run_by_residents(10.0, 0.175, &parameters), 10.0);
        assert_eq!(run_by_residents(10.0, 0.0, &parameters), 0.0);
    }
}

//! Bridging capacity (§5.2): what the workers of a neighbourhood reach, from their hours, their relations and the fit of
//! their contract.

use crate::chance::math;
use crate::evidence::parameters::Workers;
use crate::funding::Site;
use crate::scenario::plan::Target;

/// How the hours of one stream in one neighbourhood count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hours {
    /// Share of hours left for residents (0–1).
    pub left: f64,
    /// Fit e of the contract.
    pub fit: f64,
    /// Share of worker time for what residents start themselves (ABCD, 0–1).
    pub abcd: f64,
    pub target: Option<Target>,
}

/// Adds up the posts of one neighbourhood.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reach {
    /// Hours that saturate bridging among all residents, and among those aged 6–22, 23–64, 65+ (FTE).
    saturation: f64,
    saturation_of: [f64; 3],
    /// Exponent of B, over all posts and as it counts for signals of ages 6–22, 23–64, 65+.
    all: f64,
    signal: [f64; 3],
    /// Funded hours; of which filled; of which left for residents; of these for ABCD (FTE).
    pub funded: f64,
    filled_capital: f64,
    filled_tenure: f64,
    contact: f64,
    contact_tenure: f64,
    contact_abcd: f64,
}

impl Reach {
    pub fn new(site: &Site, workers: &Workers) -> Reach {
        let saturation = workers.saturation * site.residents as f64 / 2_500.0;
        Reach { saturation, saturation_of: site.ages.map(|share| saturation * share), ..Reach::default() }
    }

    /// A funded post: `worker` = relational capital and tenure (months) of who holds it.
    pub fn add(&mut self, fte: f64, hours: &Hours, worker: Option<(f64, u32)>) {
        self.funded += fte;
        let Some((capital, tenure)) = worker else { return };
        let contact = fte * hours.left;
        self.filled_capital += fte * capital;
        self.filled_tenure += fte * tenure as f64;
        self.contact += contact;
        self.contact_tenure += contact * tenure as f64;
        self.contact_abcd += contact * hours.abcd;
        let reach = capital * hours.fit * contact;
        let per = |saturation: f64| if saturation > 0.0 { reach / saturation } else { 0.0 };
        self.all += per(self.saturation);
        let for_signals = 1.0 - hours.abcd;
        let of = match hours.target {
            None => [self.saturation; 3],
            Some(Target::Youth) => [self.saturation_of[0], 0.0, 0.0],
            Some(Target::Older) => [0.0, 0.0, self.saturation_of[2]],
        };
        for (signal, saturation) in self.signal.iter_mut().zip(of) {
            *signal += per(saturation) * for_signals;
        }
    }

    /// B over all posts, and B for signals by age class (0–1); `pull` = share of worker time not drawn into casework.
    pub fn bridging(&self, pull: f64) -> (f32, [f32; 3]) {
        let saturate = |x: f64| 1.0 - math::exp((-x * pull) as f32);
        (saturate(self.all), self.signal.map(saturate))
    }

    /// Share of worker time for ABCD (0–1).
    pub fn abcd(&self) -> f64 {
        ratio(self.contact_abcd, self.contact)
    }

    /// Relational capital per funded hour (0–1).
    pub fn relational(&self) -> f64 {
        ratio(self.filled_capital, self.funded)
    }

    /// Tenure weighted by contact hours (months).
    pub fn tenure(&self) -> f64 {
        ratio(self.contact_tenure, self.contact)
    }

    /// Length of the relation a resident finds at a funded hour, a vacancy counting 0 (months).
    pub fn dyad_tenure(&self) -> f64 {
        ratio(self.filled_tenure, self.funded)
    }
}

/// Share of worker time not drawn into casework by a wijkteam queue of `pressure` months of throughput.
pub fn not_pulled(pressure: f64, workers: &Workers) -> f64 {
    1.0 - workers.casework_pull * pressure / (pressure + workers.casework_pull_half)
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::examples;

    #[test]
    fn bridging_is_the_formula_of_the_model() {
        let (site, workers) = (examples::sites(1)[0], Workers::default());
        let mut reach = Reach::new(&site, &workers);
        let hours = Hours { left: 0.96, fit: 1.1, abcd: 0.0, target: None };
        reach.add(0.3, &hours, Some((0.7, 20)));
        reach.add(0.3, &hours, None);
        let (b, signal) = reach.bridging(not_pulled(2.0, &workers));
        let want = 1.0 - (-0.7 * 1.1 * 0.3 * 0.96 * (1.0 - 0.3 * 2.0 / 5.0) / (1.5 * site.residents as f64 / 2_500.0)).exp();
        assert!((b as f64 - want).abs() < 1e-6, "{b} want {want}");
        assert_eq!(signal, [b; 3], "without target or ABCD signals get the same");
        assert_eq!((reach.relational(), reach.dyad_tenure()), (0.35, 10.0));
        assert!((reach.tenure() - 20.0).abs() < 1e-12);
    }

    #[test]
    fn a_target_group_gets_more_and_others_get_nothing() {
        let (site, workers) = (examples::sites(1)[0], Workers::default());
        let mut reach = Reach::new(&site, &workers);
        reach.add(0.3, &Hours { left: 1.0, fit: 1.0, abcd: 0.5, target: Some(Target::Youth) }, Some((0.7, 20)));
        let (b, signal) = reach.bridging(1.0);
        assert!(signal[0] > b && signal[1] == 0.0 && signal[2] == 0.0);
        assert_eq!(reach.abcd(), 0.5);
        let want = 1.0 - (1.0 - b as f64).powf(0.5 / site.ages[0]);
        assert!((signal[0] as f64 - want).abs() < 1e-5);
    }
}

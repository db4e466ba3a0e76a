//! Places where people meet (buurthuis, bibliotheek): place capital P per neighbourhood.

use crate::chance::math;
use crate::evidence::parameters::Places as Parameters;

/// Place capital of one plan's neighbourhoods (0–1).
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub capital: Vec<f64>,
}

impl Places {
    /// Places that have stood for long at their money (€ per resident per year, by neighbourhood).
    pub fn settled(euros: impl Iterator<Item = f64>, parameters: &Parameters) -> Places {
        Places { capital: euros.map(|e| carried(e, parameters)).collect() }
    }
}

/// Place capital P* that money carries in the long run (€ per resident per year → 0–1).
pub fn carried(euros: f64, parameters: &Parameters) -> f64 {
    1.0 - math::exp((-euros / parameters.saturation) as f32) as f64
}

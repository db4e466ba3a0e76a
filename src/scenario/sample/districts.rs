//! Groups consecutive neighbourhoods into districts of about 10,000 residents, one wijkteam each.

use super::Neighbourhood;

/// Residents one wijkteam serves, about (persons).
const DISTRICT_RESIDENTS: f64 = 10_000.0;

/// Sets the district of every neighbourhood, in their order; returns how many districts there are.
pub fn assign(neighbourhoods: &mut [Neighbourhood]) -> usize {
    let total: f64 = neighbourhoods.iter().map(|neighbourhood| f64::from(neighbourhood.residents)).sum();
    let slices = (total / DISTRICT_RESIDENTS).round().max(1.0);
    let (mut before, mut last_slice, mut districts) = (0.0, None, 0);
    for neighbourhood in neighbourhoods {
        let residents = f64::from(neighbourhood.residents);
        let slice = ((before + residents / 2.0) / total * slices) as usize;
        if last_slice != Some(slice) {
            districts += 1;
        }
        neighbourhood.district = districts - 1;
        last_slice = Some(slice);
        before += residents;
    }
    districts
}

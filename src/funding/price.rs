//! What a year of specialised care costs on average, for places bought or cut by money.

use crate::evidence::Parameters;

/// Mean price of a client-year in the pool of Wmo support, youth care and GGZ (€).
pub fn mean_client_year(parameters: &Parameters) -> f64 {
    let (money, wmo, youth) = (&parameters.money, parameters.specialised.wmo_share, parameters.specialised.youth_share);
    let adult = wmo * money.wmo + (1.0 - wmo) * money.ggz;
    youth * money.youth + (1.0 - youth) * adult
}

//! What a year of specialised care costs on average, for places bought or cut by money.

use crate::evidence::Parameters;

/// Share of clients in youth care (share). Assumption: gives about €7,800 a client-year at the default prices.
pub const YOUTH_SHARE_OF_CLIENTS: f64 = 0.19;

/// Mean price of a client-year in the pool of Wmo support, youth care and GGZ (€).
pub fn mean_client_year(parameters: &Parameters) -> f64 {
    let (money, wmo) = (&parameters.money, parameters.specialised.wmo_share);
    let adult = wmo * money.wmo + (1.0 - wmo) * money.ggz;
    YOUTH_SHARE_OF_CLIENTS * money.youth + (1.0 - YOUTH_SHARE_OF_CLIENTS) * adult
}

//! The embedded figures of Statistics Netherlands: all 345 municipalities of 2022 and their 3,312 inhabited wijken (see NOTICE.md).

mod households;
mod parse;

pub use households::Households;

use std::sync::LazyLock;

/// How reports name the source.
pub const SOURCE: &str = "CBS, Kerncijfers wijken en buurten 2022 (85318NED); Huishoudens 2020 (71486NED), CC BY 4.0. Bron: CBS";

/// Shares of ages 0–14, 15–24, 25–44, 45–64 and 65+ in the Netherlands, 2022 (sum 1).
pub const NATIONAL_AGES: [f64; 5] = [0.154, 0.123, 0.250, 0.273, 0.200];

/// Per cent of persons in the national lowest 40 % of incomes: 40 by definition.
pub const NATIONAL_LOW_INCOME: f64 = 40.0;

/// One inhabited wijk.
#[derive(Clone, Debug, PartialEq)]
pub struct Wijk {
    /// Such as `WK036301`; text, because later codes hold letters.
    pub code: String,
    pub name: String,
    pub municipality_code: String,
    pub municipality: String,
    /// (persons, rounded to 5)
    pub inhabitants: u32,
    /// Ages 0–14, 15–24, 25–44, 45–64, 65+ (per cent, rounded; need not add up to 100).
    pub ages: [f64; 5],
    /// Persons in the national lowest 40 % of incomes (per cent).
    pub pct_low_income: Option<f64>,
    /// Households of one person (per cent). Modelled, not official.
    pub pct_one_person: Option<f64>,
    /// Owner-occupied dwellings (per cent).
    pub pct_owner_occupied: Option<f64>,
    /// Net labour participation (per cent).
    pub pct_employed: Option<f64>,
    /// Higher educated (per cent).
    pub pct_higher_educated: Option<f64>,
    /// Centroid (metres, EPSG:28992).
    pub centroid: (f64, f64),
}

/// One municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct MunicipalityRow {
    /// Such as `GM0363`.
    pub code: String,
    pub name: String,
    pub province: String,
    /// (persons)
    pub inhabitants: u32,
    /// Persons in the national lowest 40 % of incomes (per cent).
    pub pct_low_income: f64,
    /// Households by size, 2020; missing for twelve municipalities.
    pub households: Option<Households>,
}

/// All wijken, in the order of the source (by municipality).
pub fn wijken() -> &'static [Wijk] {
    static TABLE: LazyLock<Vec<Wijk>> = LazyLock::new(|| parse::wijken(include_str!("wijken_2022.csv")));
    &TABLE
}

/// All municipalities, in the order of their codes.
pub fn municipalities() -> &'static [MunicipalityRow] {
    static TABLE: LazyLock<Vec<MunicipalityRow>> =
        LazyLock::new(|| parse::municipalities(include_str!("municipalities_2022.csv")));
    &TABLE
}

/// Households by size in the nation, 2020 (the municipalities that have them).
pub fn national_households() -> Households {
    static TOTAL: LazyLock<Households> = LazyLock::new(|| Households::total(municipalities().iter()));
    *TOTAL
}

/// Households by size of one province, 2020 (the municipalities that have them); none for an unknown province.
pub fn province_households(province: &str) -> Option<Households> {
    let total = Households::total(municipalities().iter().filter(|row| row.province == province));
    (total.all() > 0.0).then_some(total)
}

/// Municipality by code.
pub fn municipality(code: &str) -> Option<&'static MunicipalityRow> {
    municipalities().iter().find(|row| row.code == code)
}

/// Wijken of one municipality, in the order of their codes.
pub fn wijken_of(code: &str) -> impl Iterator<Item = &'static Wijk> {
    wijken().iter().filter(move |wijk| wijk.municipality_code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_hold_the_whole_country() {
        assert_eq!(municipalities().len(), 345);
        assert_eq!(wijken().len(), 3312);
        let of_municipalities: u64 = municipalities().iter().map(|row| u64::from(row.inhabitants)).sum();
        let of_wijken: u64 = wijken().iter().map(|wijk| u64::from(wijk.inhabitants)).sum();
        assert_eq!(of_municipalities, 17_590_672);
        assert_eq!(of_wijken, 17_588_925);
    }

    #[test]
    fn every_municipality_has_wijken_that_add_up() {
        for row in municipalities() {
            let sum: u32 = wijken_of(&row.code).map(|wijk| wijk.inhabitants).sum();
            assert!(row.inhabitants.abs_diff(sum) <= 460, "{}: {} against {sum}", row.name, row.inhabitants);
        }
        assert!(wijken().iter().all(|wijk| municipality(&wijk.municipality_code).is_some()));
    }

    #[test]
    fn codes_are_unique_and_shaped() {
        let mut codes: Vec<&str> = wijken().iter().map(|wijk| wijk.code.as_str()).collect();
        assert!(codes.iter().all(|code| code.len() == 8 && code.starts_with("WK")));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 3312);
    }

    #[test]
    fn households_are_missing_for_twelve_and_the_nation_is_known() {
        assert_eq!(municipalities().iter().filter(|row| row.households.is_none()).count(), 12);
        let nation = national_households();
        assert!((nation.one_person_share() - 0.3866).abs() < 0.0005);
        assert!(province_households("Fryslân").is_some());
        assert!(province_households("Atlantis").is_none());
    }

    #[test]
    fn names_carry_their_accents() {
        let name = |code| municipality(code).unwrap().name.as_str();
        assert_eq!(name("GM1900"), "Súdwest-Fryslân");
        assert_eq!(name("GM1970"), "Noardeast-Fryslân");
    }

    #[test]
    fn national_ages_follow_from_the_wijken() {
        assert!((NATIONAL_AGES.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        let total: f64 = wijken().iter().map(|wijk| f64::from(wijk.inhabitants)).sum();
        for (band, share) in NATIONAL_AGES.iter().enumerate() {
            let sum: f64 = wijken().iter().map(|wijk| f64::from(wijk.inhabitants) * wijk.ages[band] / 100.0).sum();
            assert!((sum / total - share).abs() < 0.005, "band {band}: {} against {share}", sum / total);
        }
    }
}

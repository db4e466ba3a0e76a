//! Which column of which dialect holds which figure.

use super::error::Defect;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Code,
    Name,
    MunicipalityName,
    /// Land, Gemeente, Wijk or Buurt.
    Kind,
    /// Whether the area is water.
    Water,
    /// (persons)
    Residents,
    /// Age band 0–4 (persons).
    AgeCount(usize),
    /// Age band 0–4 (per cent).
    AgePercent(usize),
    Households,
    /// Households of one person (households).
    OnePersonCount,
    /// Households of one person (per cent).
    OnePersonPercent,
    /// Persons in the national lowest 40 % of incomes (per cent).
    LowIncome,
    /// Households in the national lowest 40 % of incomes (per cent).
    LowIncomeHouseholds,
    /// Young people with youth care (per cent).
    YouthCare,
    /// Wmo clients (per 1,000 residents).
    Wmo,
    /// Columns of the long dialect.
    Measure,
    Value,
    TextValue,
}

use Field::*;

/// Names per field, best first: lowercase, and without the number that OData 3 puts behind them.
const NAMES: &[(Field, &[&str])] = &[
    (
        Code,
        &[
            "buurtcode",
            "bu_code",
            "wijkcode",
            "wk_code",
            "gwb_code_10",
            "codering",
            "wijkenenbuurten",
            "gwb_code_8",
            "gwb_code",
            "gemeentecode",
            "gm_code",
        ],
    ),
    (Name, &["buurtnaam", "bu_naam", "wijknaam", "wk_naam", "regio", "title"]),
    (MunicipalityName, &["gm_naam", "gemeentenaam"]),
    (Kind, &["recs", "soortregio"]),
    (Water, &["water", "h2o"]),
    (Residents, &["a_inw", "aantalinwoners", "aantal_inwoners", "aant_inw"]),
    (AgeCount(0), &["a_00_14", "k_0tot15jaar"]),
    (AgeCount(1), &["a_15_24", "k_15tot25jaar"]),
    (AgeCount(2), &["a_25_44", "k_25tot45jaar"]),
    (AgeCount(3), &["a_45_64", "k_45tot65jaar"]),
    (AgeCount(4), &["a_65_oo", "k_65jaarofouder"]),
    (AgePercent(0), &["percentage_personen_0_tot_15_jaar", "p_00_14_jr"]),
    (AgePercent(1), &["percentage_personen_15_tot_25_jaar", "p_15_24_jr"]),
    (AgePercent(2), &["percentage_personen_25_tot_45_jaar", "p_25_44_jr"]),
    (AgePercent(3), &["percentage_personen_45_tot_65_jaar", "p_45_64_jr"]),
    (AgePercent(4), &["percentage_personen_65_jaar_en_ouder", "p_65_eo_jr"]),
    (Households, &["a_hh", "huishoudenstotaal", "aantal_huishoudens", "aantal_hh"]),
    (OnePersonCount, &["a_1p_hh", "eenpersoonshuishoudens"]),
    (OnePersonPercent, &["percentage_eenpersoonshuishoudens", "p_eenp_hh"]),
    (LowIncome, &["p_ink_li", "k_40personenmetlaagsteinkomen", "personenmetlaaginkomen", "percentage_personen_met_laag_inkomen"]),
    (
        LowIncomeHouseholds,
        &[
            "p_hh_li",
            "k_40huishoudensmetlaagsteinkomen",
            "percentage_huishoudens_met_laagste_inkomen",
            "percentage_huishoudens_met_laag_inkomen",
        ],
    ),
    (
        YouthCare,
        &[
            "p_jz_tn",
            "percentagejongerenmetjeugdzorg",
            "percentagejongerenmetjeugdzorginnatura",
            "percentage_jongeren_met_jeugdzorg_in_natura",
        ],
    ),
    (Wmo, &["p_wmo_t", "wmoclientenrelatief", "wmo_clienten_relatief", "aantal_wmo_clienten_per_1000_inwoners"]),
    (Measure, &["measure"]),
    (Value, &["value"]),
    (TextValue, &["stringvalue"]),
];

/// The columns of one table and the fields they hold.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Names as they stand in the file.
    pub names: Vec<String>,
    /// (field, rank of the name among the field's names, column), best first.
    known: Vec<(Field, usize, usize)>,
}

impl Columns {
    /// From the cells of a header row.
    pub fn of<'a>(header: impl Iterator<Item = &'a str>) -> Columns {
        let names: Vec<String> = header.map(|name| name.trim().trim_matches('\u{feff}').into()).collect();
        let named = names.iter().enumerate().filter_map(|(column, name)| field(name).map(|(field, rank)| (field, rank, column)));
        let mut known: Vec<_> = named.collect();
        known.sort_by_key(|(_, rank, column)| (*rank, *column));
        Columns { names, known }
    }

    /// The best column of a field.
    pub fn first(&self, field: Field) -> Option<usize> {
        self.all(field).next()
    }

    /// All columns of a field, best first.
    pub fn all(&self, field: Field) -> impl Iterator<Item = usize> + '_ {
        self.known.iter().filter(move |(known, ..)| *known == field).map(|(.., column)| *column)
    }

    pub fn has(&self, field: Field) -> bool {
        self.first(field).is_some()
    }

    /// Whether this can be the header of a wide table: a code and another field.
    pub fn is_header(&self) -> bool {
        let fields = NAMES.iter().filter(|(field, _)| self.has(*field)).count();
        (self.has(Code) && fields >= 2) || self.is_long() || (fields >= 3)
    }

    /// Whether this is the long dialect: one row per region and measure.
    pub fn is_long(&self) -> bool {
        self.has(Measure) && self.has(Value)
    }

    /// Columns of one field that say the same thing: more than one is doubtful (several years side by side).
    pub fn rivals(&self, field: Field) -> Vec<&str> {
        let columns: Vec<usize> = self.all(field).collect();
        if columns.len() > 1 { columns.into_iter().map(|column| self.names[column].as_str()).collect() } else { Vec::new() }
    }

    /// The column of a field; errors with the names it can have and the columns there are.
    pub fn needed(&self, field: Field, what: &'static str) -> Result<usize, Defect> {
        self.first(field).ok_or_else(|| Defect::MissingColumn {
            what,
            expected: NAMES.iter().find(|(known, _)| *known == field).map_or(String::new(), |(_, names)| names.join(", ")),
            found: self.names.clone(),
        })
    }
}

/// Whether a column of this name is used.
pub fn is_known(name: &str) -> bool {
    field(name).is_some()
}

/// The field of a column name: as it stands, else without a number behind it (`AantalInwoners_5`).
fn field(name: &str) -> Option<(Field, usize)> {
    let name = name.trim().trim_matches('\u{feff}').to_lowercase();
    let exact = |name: &str| {
        NAMES.iter().find_map(|(field, names)| names.iter().position(|known| *known == name).map(|rank| (*field, rank)))
    };
    exact(&name).or_else(|| {
        let (stem, number) = name.rsplit_once('_')?;
        (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then(|| exact(stem)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_behind_names_are_passed_over_but_not_those_that_belong_to_them() {
        for (name, expected) in [
            ("AantalInwoners_5", Residents),
            ("k_0Tot15Jaar_8", AgeCount(0)),
            ("k_65JaarOfOuder_12", AgeCount(4)),
            ("Eenpersoonshuishoudens_30", OnePersonCount),
            ("a_15_24", AgeCount(1)),
            ("gwb_code_10", Code),
            (" a_inw ", Residents),
            ("p_00_14_jr", AgePercent(0)),
        ] {
            assert_eq!(field(name).map(|(field, _)| field), Some(expected), "{name}");
        }
        assert_eq!(field("a_inw_x"), None);
    }

    #[test]
    fn the_code_of_the_smallest_area_comes_first() {
        let columns = Columns::of(["gemeentecode", "wijkcode", "buurtcode"].into_iter());
        assert_eq!(columns.all(Code).collect::<Vec<_>>(), [2, 1, 0]);
    }

    #[test]
    fn no_name_belongs_to_two_fields() {
        let mut names: Vec<&str> = NAMES.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}

//! A municipality from the embedded CBS tables, with a note for every figure that stands in for a missing one.

use super::{Municipality, OwnFigures, WijkFigures};
use crate::evidence::cbs::{self, Households, MunicipalityRow, Wijk};
use crate::units::Bilingual;

/// The municipality of one row, with its wijken.
pub fn municipality(row: &'static MunicipalityRow) -> Municipality {
    let mut notes = vec![Bilingual::new(
        "One-person households per wijk are modelled (not official CBS figures; mean error about 4 points).",
        "Eenpersoonshuishoudens per wijk zijn gemodelleerd (geen officiële CBS-cijfers; gemiddelde fout ongeveer 4 punten).",
    )];
    let households = households(row, &mut notes);
    let bare = Municipality {
        name: row.name.clone(),
        code: Some(row.code.clone()),
        source: cbs::SOURCE.into(),
        residents: u64::from(row.inhabitants),
        wijken: cbs::wijken_of(&row.code).map(wijk).collect(),
        households,
        own: OwnFigures::default(),
        notes,
    };
    bare.filled()
}

/// Households by size: the municipality's, else its province's, else the nation's, with a note where they are not its own.
pub fn households(row: &MunicipalityRow, notes: &mut Vec<Bilingual>) -> Households {
    if let Some(own) = row.households {
        return own;
    }
    let (stand_in, en, nl) = match cbs::province_households(&row.province) {
        Some(province) => (province, format!("the mean of {}", row.province), format!("het gemiddelde van {}", row.province)),
        None => (cbs::national_households(), "the national mean".into(), "het landelijk gemiddelde".into()),
    };
    notes.push(Bilingual {
        en: format!("Households by size are not known for {} (2020): {en} stands in.", row.name),
        nl: format!("Huishoudens naar grootte zijn voor {} niet bekend (2020): {nl} is gebruikt.", row.name),
    });
    stand_in
}

fn wijk(row: &'static Wijk) -> WijkFigures {
    WijkFigures {
        code: row.code.clone(),
        name: row.name.clone(),
        residents: row.inhabitants,
        ages: ages(row.ages),
        one_person: row.pct_one_person.map(|pct| pct / 100.0),
        low_income: row.pct_low_income,
        youth_care: None,
        wmo: None,
        centroid: Some(row.centroid),
    }
}

/// Rounded per cents as shares that add up; none where CBS has no ages (the smallest wijken).
fn ages(pct: [f64; 5]) -> Option<[f64; 5]> {
    let sum: f64 = pct.iter().sum();
    (sum > 0.0).then(|| pct.map(|band| band / sum))
}

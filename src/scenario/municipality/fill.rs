//! Fills what is missing in the figures of wijken, and says so.
//!
//! Ages: the mean of the other wijken, else the nation's. One-person share: the municipality's households. Low income: the
//! figure CBS gives for the municipality, else the mean of the other wijken, else 40 per cent (the nation, by definition).

use super::{Municipality, WijkFigures};
use crate::evidence::cbs;
use crate::units::Bilingual;

/// The same municipality with nothing missing; a note for each kind of figure that was filled.
pub fn fill(bare: &Municipality) -> Municipality {
    let mut filled = bare.clone();
    let official = bare.code.as_deref().and_then(cbs::municipality).map(|row| row.pct_low_income);
    let low_income = official.or_else(|| mean(&bare.wijken, |wijk| wijk.low_income)).unwrap_or(cbs::NATIONAL_LOW_INCOME);
    let ages = mean_ages(&bare.wijken).unwrap_or(cbs::NATIONAL_AGES);
    let one_person = bare.households.one_person_share();

    let kinds: [Kind; 3] = [
        Kind {
            what: ["low income", "laag inkomen"],
            missing: |wijk| wijk.low_income.is_none(),
            fill: Box::new(|wijk| wijk.low_income = Some(low_income)),
        },
        Kind { what: ["ages", "leeftijden"], missing: |wijk| wijk.ages.is_none(), fill: Box::new(|wijk| wijk.ages = Some(ages)) },
        Kind {
            what: ["one-person households", "eenpersoonshuishoudens"],
            missing: |wijk| wijk.one_person.is_none(),
            fill: Box::new(|wijk| wijk.one_person = Some(one_person)),
        },
    ];
    for kind in &kinds {
        let lacking: Vec<&WijkFigures> = bare.wijken.iter().filter(|wijk| (kind.missing)(wijk)).collect();
        if !lacking.is_empty() {
            filled.notes.push(note(kind.what, &lacking, bare.residents_of_wijken()));
        }
        filled.wijken.iter_mut().filter(|wijk| (kind.missing)(wijk)).for_each(|wijk| (kind.fill)(wijk));
    }
    filled
}

/// One kind of figure that can be missing.
struct Kind<'a> {
    what: [&'static str; 2],
    missing: fn(&WijkFigures) -> bool,
    fill: Box<dyn Fn(&mut WijkFigures) + 'a>,
}

fn note(what: [&str; 2], lacking: &[&WijkFigures], all: u64) -> Bilingual {
    let residents: u64 = lacking.iter().map(|wijk| u64::from(wijk.residents)).sum();
    let share = 100.0 * residents as f64 / all.max(1) as f64;
    let more = lacking.len().saturating_sub(3);
    let mut names = lacking.iter().take(3).map(|wijk| wijk.name.as_str()).collect::<Vec<_>>().join(", ");
    if more > 0 {
        names.push_str(&format!(" + {more}"));
    }
    let [en, nl] = what;
    Bilingual {
        en: format!("No figure for {en}: {names} ({share:.1} % of residents); the municipality's mean stands in."),
        nl: format!(
            "Geen cijfer voor {nl}: {names} ({} % van de inwoners); het gemiddelde van de gemeente is gebruikt.",
            format!("{share:.1}").replace('.', ",")
        ),
    }
}

/// Mean over the wijken that have the figure, weighted by residents.
pub fn mean(wijken: &[WijkFigures], figure: impl Fn(&WijkFigures) -> Option<f64>) -> Option<f64> {
    let known = wijken.iter().filter_map(|wijk| figure(wijk).map(|value| (f64::from(wijk.residents), value)));
    let (weight, sum) = known.fold((0.0, 0.0), |(weight, sum), (residents, value)| (weight + residents, sum + residents * value));
    (weight > 0.0).then(|| sum / weight)
}

fn mean_ages(wijken: &[WijkFigures]) -> Option<[f64; 5]> {
    mean(wijken, |wijk| wijk.ages.map(|_| 1.0))?;
    let bands: [f64; 5] = std::array::from_fn(|band| mean(wijken, |wijk| wijk.ages.map(|ages| ages[band])).unwrap_or(0.0));
    let sum: f64 = bands.iter().sum();
    Some(bands.map(|band| band / sum))
}

//! Made-up records for tests: plausible in shape, the same in every run.

use super::setting::{STANDARD_DISCOUNT, Setting, Start};
use crate::evidence::measures::{Kind, MEASURES, Measure};
use crate::observe::record::{Item, Payer, PlanRecord, Record};
use crate::observe::strata::{STRATA, SUMMED};
use crate::units::{Bilingual, Cents};

/// Neighbourhoods of a made-up record.
pub const NEIGHBOURHOODS: usize = 3;

/// A setting with the names of the default scenario.
pub fn setting(plans: usize, months: usize) -> Setting {
    let names = ["status-quo", "structural", "projects", "projects-with-gaps", "cut-and-repair", "wijkteam-only"];
    let labels = [
        ("Status quo", "Huidig beleid"),
        ("Structural", "Structureel"),
        ("Projects", "Projecten"),
        ("Projects with gaps", "Projecten met gaten"),
        ("Cut and repair", "Bezuinigen en herstellen"),
        ("Wijkteam only", "Alleen wijkteam"),
    ];
    Setting {
        plans: (0..plans).map(|plan| names.get(plan).map_or(format!("plan-{plan}"), |name| name.to_string())).collect(),
        labels: (0..plans).map(|plan| labels.get(plan).map_or(Bilingual::default(), |(en, nl)| Bilingual::new(en, nl))).collect(),
        reference: 0,
        equal_money: (0..plans).map(|plan| (1..4).contains(&plan)).collect(),
        months,
        scale: 11.5,
        municipality_residents: 230_000,
        start: Start { year: 2027, month: 1 },
        discount: STANDARD_DISCOUNT,
    }
}

/// A record of zeros.
pub fn blank(replication: u32, setting: &Setting) -> Record {
    let plan = PlanRecord {
        monthly: vec![0.0; Measure::COUNT * setting.months],
        yearly: vec![0.0; Measure::COUNT * NEIGHBOURHOODS * setting.years()],
        strata: vec![0; STRATA.len() * SUMMED.len() * setting.years()],
        ledger: vec![Cents::ZERO; setting.months * Item::ALL.len() * 3],
    };
    Record {
        replication,
        months: setting.months,
        neighbourhoods: NEIGHBOURHOODS,
        residents: 20_000,
        agent_months: 20_000 * (setting.months + 120) as u64 * setting.plans.len() as u64,
        plans: vec![plan; setting.plans.len()],
    }
}

/// Writes a measure month by month.
pub fn set(plan: &mut PlanRecord, measure: Measure, setting: &Setting, of: impl Fn(usize) -> f64) {
    for month in 0..setting.months {
        plan.monthly[measure.index() * setting.months + month] = of(month);
    }
}

/// Books euros.
pub fn book(plan: &mut PlanRecord, month: usize, item: Item, payer: Payer, euros: f64) {
    plan.ledger[(month * Item::ALL.len() + item as usize) * 3 + payer as usize] += Cents::from_euros(euros);
}

/// Replications in which plans share their chance and drift apart slowly, with saw-teeth in gapped plans.
pub fn records(replications: u32, setting: &Setting) -> Vec<Record> {
    (0..replications).map(|replication| record(replication, setting)).collect()
}

fn record(replication: u32, setting: &Setting) -> Record {
    let mut record = blank(replication, setting);
    let years = setting.years();
    for (number, plan) in record.plans.iter_mut().enumerate() {
        let (strength, gapped) = (*[0.0, 1.0, 0.85, 0.55, 0.75, 0.2].get(number).unwrap_or(&(number as f64 / 20.0)), number == 3);
        for entry in MEASURES {
            let level = level(entry.measure, entry.kind);
            let key = |month: usize| u64::from(replication) << 40 | (entry.measure.index() as u64) << 20 | month as u64;
            let own = strength * (0.9 + 0.2 * noise(u64::from(replication) << 8 | number as u64));
            set(plan, entry.measure, setting, |month| {
                let common = 1.0 + 0.03 * (noise(key(month)) - 0.5) + 0.06 * (noise(key(month / 12 + 5000)) - 0.5);
                let tooth = if gapped { 1.0 - (month % 30) as f64 / 60.0 } else { 1.0 };
                let grown = 1.0 - 1.0 / (1.0 + month as f64 / 24.0);
                level * common * (1.0 + lean(entry.measure) * own * grown * tooth)
            });
            for cell in 0..NEIGHBOURHOODS * years {
                let kept = entry.measure.index().is_multiple_of(2);
                plan.yearly[entry.measure.index() * NEIGHBOURHOODS * years + cell] =
                    if kept { level * (1.0 + noise(key(cell))) } else { f64::NAN };
            }
        }
        money(plan, number, own_saving(strength), setting);
    }
    record
}

fn money(plan: &mut PlanRecord, number: usize, saving: f64, setting: &Setting) {
    let active = |month: usize| number != 3 || month % 30 < 24;
    let months_active = (0..setting.months).filter(|&month| active(month)).count() as f64;
    for month in 0..setting.months {
        book(plan, month, Item::BaseWorkers, Payer::Municipality, 50_000.0);
        book(plan, month, Item::BasePlaces, Payer::Municipality, 25_000.0);
        book(plan, month, Item::Wijkteam, Payer::Municipality, 140_000.0);
        if number > 0 && active(month) {
            let due = |total: f64| (total * 100.0 / months_active).floor() / 100.0;
            book(plan, month, Item::ExtraWorkers, Payer::Municipality, due(11_200_000.0));
            book(plan, month, Item::ExtraPlaces, Payer::Municipality, due(4_800_000.0));
        }
        let left = 1.0 - saving * month as f64 / setting.months as f64;
        for (item, payer, euros) in [
            (Item::Wmo, Payer::Municipality, 300_000.0),
            (Item::YouthCare, Payer::Municipality, 350_000.0),
            (Item::Ggz, Payer::Insurer, 220_000.0),
            (Item::Crisis, Payer::Municipality, 35_000.0),
            (Item::Crisis, Payer::Insurer, 70_000.0),
            (Item::Crisis, Payer::State, 35_000.0),
        ] {
            book(plan, month, item, payer, euros * left);
        }
    }
}

fn own_saving(strength: f64) -> f64 {
    0.04 * strength
}

/// How far a plan of strength 1 moves a measure (share).
fn lean(measure: Measure) -> f64 {
    use crate::evidence::measures::Better;
    match (measure, measure.entry().better) {
        (Measure::Residents | Measure::Adults | Measure::Households, _) => 0.0,
        (Measure::NetCostMunicipality | Measure::NetCostAll, _) => 0.06,
        (Measure::RelationalCapital | Measure::PlaceCapital, _) => 0.5,
        (_, Better::Up) => 0.08,
        (_, Better::Down) => -0.06,
        (_, Better::Neither) => 0.04,
    }
}

fn level(measure: Measure, kind: Kind) -> f64 {
    match (measure, kind) {
        (Measure::Residents, _) => 20_000.0,
        (Measure::SevereLonelinessYears, _) => 2_100.0,
        (Measure::ExpectedCrises, _) => 11.8,
        (Measure::NetCostMunicipality | Measure::NetCostAll, _) => 900_000.0,
        (_, Kind::Stock) => 400.0 + 37.0 * measure.index() as f64,
        (_, Kind::Flow) => 20.0 + measure.index() as f64,
        (_, Kind::Index) => 0.4 + 0.003 * measure.index() as f64,
        (_, Kind::Euros) => 500_000.0,
    }
}

/// A fixed number in 0–1 for each key (SplitMix64).
fn noise(key: u64) -> f64 {
    let mut z = key.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

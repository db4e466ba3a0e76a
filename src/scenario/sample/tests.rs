use super::*;
use crate::evidence::cbs;
use crate::scenario::municipality::{Municipality, WijkFigures};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn check(sample: &Sample, what: &str) {
    let codes: BTreeSet<&str> = sample.neighbourhoods.iter().map(|neighbourhood| neighbourhood.code.as_str()).collect();
    assert_eq!(codes.len(), sample.neighbourhoods.len(), "{what}: codes are distinct");
    assert!(!sample.neighbourhoods.is_empty(), "{what}");
    let mut district = 0;
    for neighbourhood in &sample.neighbourhoods {
        assert!((neighbourhood.ages.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{what}");
        assert!((neighbourhood.beds.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{what}");
        assert!(neighbourhood.beds.iter().chain(&neighbourhood.ages).all(|share| (0.0..=1.0).contains(share)), "{what}");
        assert!(neighbourhood.adversity >= 0.05 && neighbourhood.adversity < 5.0, "{what}");
        assert!((1..=10_000).contains(&neighbourhood.residents), "{what}: {}", neighbourhood.residents);
        assert!(neighbourhood.district == district || neighbourhood.district == district + 1, "{what}: contiguous");
        district = neighbourhood.district;
    }
    assert_eq!(sample.neighbourhoods[0].district, 0, "{what}");
    assert_eq!(district + 1, sample.districts, "{what}");
}

#[test]
fn all_345_municipalities_can_be_sampled_and_lived_whole() {
    for row in cbs::municipalities() {
        let municipality = Municipality::by_name(&row.code).unwrap();
        let part = sample(&municipality, Residents::default());
        check(&part, &row.name);
        let all = sample(&municipality, Residents::All);
        check(&all, &row.name);
        assert_eq!(all.residents(), municipality.residents_of_wijken(), "{}", row.name);
        assert_eq!(part.municipality_residents, u64::from(row.inhabitants));
        if row.inhabitants > 21_000 {
            assert_eq!(part.residents(), 20_000, "{}", row.name);
            assert_eq!((part.neighbourhoods.len(), part.districts), (10, 2), "{}", row.name);
            assert!(part.neighbourhoods.iter().all(|neighbourhood| neighbourhood.residents == 2_000));
        }
    }
}

#[test]
fn districts_of_a_whole_municipality_hold_about_ten_thousand() {
    for name in ["Amsterdam", "Tilburg", "Groningen", "Westland"] {
        let all = sample(&Municipality::by_name(name).unwrap(), Residents::All);
        let mean = all.residents() as f64 / all.districts as f64;
        assert!((8_000.0..13_000.0).contains(&mean), "{name}: {mean}");
    }
}

#[test]
fn a_sample_has_the_composition_of_its_municipality() {
    for row in cbs::municipalities().iter().filter(|row| row.inhabitants > 100_000) {
        let municipality = Municipality::by_name(&row.name).unwrap();
        let mean = |residents| {
            let sample = sample(&municipality, residents);
            let sum: f64 = sample.neighbourhoods.iter().map(|n| f64::from(n.residents) * n.adversity).sum();
            sum / sample.residents() as f64
        };
        let (part, all) = (mean(Residents::Number(40_000)), mean(Residents::All));
        assert!((part / all - 1.0).abs() < 0.05, "{}: {part} against {all}", row.name);
    }
}

#[test]
fn asking_for_everyone_or_more_lives_everyone() {
    let vlieland = Municipality::by_name("Vlieland").unwrap();
    assert_eq!(sample(&vlieland, Residents::Number(20_000)), sample(&vlieland, Residents::All));
    let all = sample(&vlieland, Residents::All);
    assert!((all.factor() - 1.0).abs() < 0.01);
}

#[test]
fn a_large_wijk_is_drawn_more_than_once_under_its_own_number() {
    let almere = sample(&Municipality::by_name("Almere").unwrap(), Residents::Number(60_000));
    let second = almere.neighbourhoods.iter().find(|neighbourhood| neighbourhood.code.ends_with("-2")).unwrap();
    assert!(second.name.ends_with(" (2)"), "{}", second.name);
    check(&almere, "Almere");
}

#[test]
fn four_thousand_residents_are_two_neighbourhoods() {
    let tilburg = Municipality::by_name("Tilburg").unwrap();
    let count = |number| sample(&tilburg, Residents::Number(number)).neighbourhoods.len();
    assert_eq!([1, 500, 2_000, 4_000, 5_000, 20_000].map(count), [1, 1, 1, 2, 3, 10]);
}

#[test]
fn the_reference_world_is_the_one_of_the_model_description() {
    let world = reference_world();
    check(&world, "reference");
    assert_eq!((world.neighbourhoods.len(), world.districts, world.residents()), (8, 2, 20_000));
    assert_eq!((world.neighbourhoods[0].adversity, world.neighbourhoods[7].adversity), (0.5, 1.8));
    check(&small_world(1, 300), "one");
    assert_eq!(small_world(1, 300).neighbourhoods[0].adversity, 1.0);
}

#[test]
fn adversity_is_one_at_forty_per_cent() {
    assert!((adversity(40.0) - 1.0).abs() < 1e-12);
    assert!((adversity(60.0) - 1.5f64.powf(1.5)).abs() < 1e-12);
    assert_eq!(adversity(0.0), 0.05);
}

#[test]
fn residents_are_a_number_or_all() {
    for text in ["20000", "20_000", "20.000", " 20 000 "] {
        assert_eq!(text.parse(), Ok(Residents::Number(20_000)), "{text}");
    }
    assert_eq!("ALL".parse(), Ok(Residents::All));
    assert!("0".parse::<Residents>().is_err() && "many".parse::<Residents>().is_err());
}

fn wijken() -> impl Strategy<Value = Vec<WijkFigures>> {
    let wijk = (1u32..60_000, proptest::array::uniform5(0.01f64..1.0), 0.0f64..=1.0, 0.0f64..=100.0);
    proptest::collection::vec(wijk, 1..40).prop_map(|rows| {
        let rows = rows.into_iter().enumerate();
        rows.map(|(row, (residents, ages, one_person, low_income))| {
            let sum: f64 = ages.iter().sum();
            WijkFigures {
                code: format!("W{row:02}"),
                name: format!("Wijk {row}"),
                residents,
                ages: Some(ages.map(|share| share / sum)),
                one_person: Some(one_person),
                low_income: Some(low_income),
                ..WijkFigures::default()
            }
        })
        .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_municipality_gives_a_sample_that_adds_up(wijken in wijken(), number in 1u32..100_000) {
        let mut municipality = Municipality::by_name("Urk").unwrap();
        municipality.wijken = wijken;
        municipality.residents = municipality.residents_of_wijken();
        for residents in [Residents::Number(number), Residents::All] {
            let sample = sample(&municipality, residents);
            check(&sample, "any");
            let expected = if residents == Residents::All { municipality.residents } else { municipality.residents.min(u64::from(number)) };
            prop_assert_eq!(sample.residents(), expected);
        }
    }
}

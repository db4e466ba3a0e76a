//! The workbook read back: every sheet against the dossier, in both languages.

use super::*;
use crate::evidence::CATALOGUE;
use crate::report::dossier::synthetic::dossier;
use calamine::{Data, Range, Reader, Xlsx};
use std::io::Cursor;

fn bytes(dossier: &Dossier, language: Language) -> Vec<u8> {
    workbook(&Book { dossier, language, style: Style::new(language) }).expect("written")
}

fn sheet(dossier: &Dossier, language: Language, place: usize) -> Range<Data> {
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(bytes(dossier, language))).expect("a workbook");
    let name = read.sheet_names()[place].clone();
    read.worksheet_range(&name).expect("a sheet")
}

fn value(sheet: &Range<Data>, at: (u32, u32)) -> Option<f64> {
    match sheet.get_value(at) {
        Some(Data::Float(value)) => Some(*value),
        Some(Data::Int(value)) => Some(*value as f64),
        _ => None,
    }
}

fn word(sheet: &Range<Data>, at: (u32, u32)) -> String {
    sheet.get_value(at).map_or(String::new(), ToString::to_string)
}

fn close(found: Option<f64>, wanted: f64) {
    let found = found.expect("a number");
    assert!((found - wanted).abs() <= 1e-9 * wanted.abs().max(1.0), "{found} {wanted}");
}

#[test]
fn names_are_short_and_bytes_are_the_same_every_time() {
    let dossier = dossier(4, 240, 3);
    for language in [Language::En, Language::Nl] {
        let read: Xlsx<_> = Xlsx::new(Cursor::new(bytes(&dossier, language))).expect("a workbook");
        let names = read.sheet_names().to_vec();
        assert_eq!(names.len(), 5);
        assert!(names.iter().all(|name| name.chars().count() <= 31 && !name.contains('{')), "{names:?}");
        assert!(bytes(&dossier, language) == bytes(&dossier, language));
    }
}

#[test]
fn the_first_sheet_explains_the_others() {
    for (language, words) in [
        (Language::Nl, ["Vraag", "Bron: CBS", "nulalternatief"]),
        (Language::En, ["Question", "Source: CBS", "zero alternative"]),
    ] {
        let sheet = sheet(&dossier(3, 96, 1), language, 0);
        let all: String = sheet.rows().flatten().map(|cell| cell.to_string() + "\n").collect();
        words.iter().for_each(|word| assert!(all.contains(word), "{word}: {all}"));
        assert!(!all.contains('{') && !all.contains("sheet-"), "{all}");
    }
}

#[test]
fn every_effect_is_there_with_its_interval() {
    for replications in [1, 4] {
        let dossier = dossier(4, 96, replications);
        let sheet = sheet(&dossier, Language::Nl, 1);
        assert_eq!(sheet.height(), 1 + dossier.comparison.effects.len());
        for (row, effect) in (1..).zip(&dossier.comparison.effects) {
            assert_eq!(word(&sheet, (row, 0)), dossier.comparison.setting.label(effect.plan, Language::Nl));
            assert_eq!(word(&sheet, (row, 2)), effect.measure.entry().label.nl);
            match effect.effect.is_finite() {
                true => close(value(&sheet, (row, 10)), effect.effect),
                false => assert_eq!(value(&sheet, (row, 10)), None),
            }
            match effect.interval.filter(|(low, _)| low.is_finite()) {
                Some((low, high)) => {
                    close(value(&sheet, (row, 11)), low);
                    close(value(&sheet, (row, 12)), high);
                }
                None => assert_eq!(value(&sheet, (row, 11)), None),
            }
        }
    }
}

#[test]
fn payers_by_year_add_up_to_the_dossier() {
    let dossier = dossier(4, 100, 2);
    let sheet = sheet(&dossier, Language::En, 2);
    let width = sheet.width() as u32;
    let header: Vec<String> = (0..width).map(|column| word(&sheet, (0, column))).collect();
    let (mut all, mut discounted) = (0.0, 0.0);
    for row in 1..sheet.height() as u32 {
        let years: f64 = (3..width - 2).filter_map(|column| value(&sheet, (row, column))).sum();
        close(value(&sheet, (row, width - 2)), years);
        all += years;
        discounted += value(&sheet, (row, width - 1)).expect("a sum");
    }
    close(Some(all), dossier.comparison.payers.iter().map(|row| row.euros).sum());
    close(Some(discounted), dossier.comparison.payers.iter().map(|row| row.euros_discounted).sum());
    assert_eq!((header[3].as_str(), header[(width - 3) as usize].as_str()), ("2027", "2035"));
}

#[test]
fn the_budget_holds_what_every_plan_buys() {
    let dossier = dossier(3, 96, 2);
    let sheet = sheet(&dossier, Language::Nl, 3);
    let last = sheet.width() as u32 - 1;
    for (place, purchase) in (0..).zip(&dossier.purchases) {
        let top = 1 + 3 * place;
        close(value(&sheet, (top, last)), purchase.structural());
        close(value(&sheet, (top + 1, last)), purchase.total() - purchase.structural());
        close(value(&sheet, (top + 2, last)), purchase.base);
        close(value(&sheet, (top, 2)), purchase.years[0].structural);
    }
}

#[test]
fn assumptions_are_the_catalogue_with_the_values_used() {
    let dossier = dossier(2, 48, 2);
    let sheet = sheet(&dossier, Language::Nl, 4);
    assert_eq!(sheet.height(), 1 + CATALOGUE.len());
    for (row, entry) in (1..).zip(CATALOGUE.iter()) {
        assert_eq!(word(&sheet, (row, 0)), entry.key);
        let used = dossier.changed.iter().find(|(key, _)| key == entry.key).map_or(entry.default, |(_, value)| *value);
        close(value(&sheet, (row, 2)), used);
        close(value(&sheet, (row, 5)), entry.high);
        assert_eq!(word(&sheet, (row, 7)) == "ja", used != entry.default);
    }
}

#[test]
fn nothing_lived_is_a_workbook_all_the_same() {
    let mut dossier = dossier(2, 48, 1);
    dossier.comparison.effects.clear();
    dossier.comparison.payers.clear();
    dossier.purchases.clear();
    assert_eq!(sheet(&dossier, Language::En, 1).height(), 1);
}

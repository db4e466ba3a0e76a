//! The page for the council: one self-contained HTML file, in Dutch or English, made of the dossier and nothing else.

pub(super) mod amount;
mod chart;
mod frame;
mod parts;
mod sections;
mod sheet;

use super::dossier::Dossier;
use super::numbers::fixed;
use super::words::say;
use crate::compare::{Effect, Setting};
use crate::evidence::measures::Measure;
use crate::units::Language;

/// Its name in the results folder.
pub const FILE: &str = "report.html";

/// The whole page.
pub fn page(dossier: &Dossier, language: Language) -> String {
    frame::whole(&Page { dossier, language }).into_string()
}

/// What every part of the page is written from.
#[derive(Clone, Copy)]
struct Page<'a> {
    dossier: &'a Dossier,
    language: Language,
}

impl<'a> Page<'a> {
    /// A message in the language of the page.
    fn say(&self, message: &str, values: &[(&str, &str)]) -> String {
        say(message, self.language, values)
    }

    /// As `say`, with values that were just written.
    fn fill(&self, message: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.say(message, &values)
    }

    fn setting(&self) -> &'a Setting {
        &self.dossier.comparison.setting
    }

    /// What readers call a plan.
    fn label(&self, plan: usize) -> &'a str {
        self.setting().label(plan, self.language)
    }

    fn reference(&self) -> &'a str {
        self.label(self.setting().reference)
    }

    /// Effect over the whole horizon of a plan against another.
    fn effect(&self, plan: usize, against: usize, measure: Measure) -> Option<&'a Effect> {
        let comparison = &self.dossier.comparison;
        let wanted = |effect: &&Effect| {
            (effect.plan, effect.against, effect.measure) == (plan, against, measure) && effect.whole(&comparison.setting)
        };
        comparison.effects.iter().find(wanted)
    }

    /// Effect over the whole horizon of a plan against the reference.
    fn against_reference(&self, plan: usize, measure: Measure) -> Option<&'a Effect> {
        self.effect(plan, self.setting().reference, measure)
    }

    /// "a, b and c".
    fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.say("list-and", &[("first", &first.join(", ")), ("last", last)]),
        }
    }

    /// Months as years, such as "2 years": whole where they are, else with one decimal.
    fn years_of(&self, months: u32) -> String {
        self.fill("years", &[("n", fixed(f64::from(months) / 12.0, usize::from(!months.is_multiple_of(12)), self.language))])
    }

    /// The horizon, such as "20 years".
    fn horizon(&self) -> String {
        self.years_of(12 * self.setting().years() as u32)
    }

    /// A share of a euro, such as "11 cents".
    fn cents(&self, share: f64) -> String {
        self.fill("cents", &[("n", fixed(share * 100.0, 0, self.language))])
    }

    /// First and last calendar year.
    fn years(&self) -> (i32, i32) {
        let setting = self.setting();
        (setting.start.year, setting.calendar_year(setting.months.saturating_sub(1)))
    }
}

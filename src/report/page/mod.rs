//! The page for the council: one self-contained HTML file, in Dutch or English, made of the dossier and nothing else.

mod amount;
mod chart;
mod frame;
mod parts;
mod sections;
mod sheet;

use super::dossier::Dossier;
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

    /// First and last calendar year.
    fn years(&self) -> (i32, i32) {
        let setting = self.setting();
        (setting.start.year, setting.calendar_year(setting.months.saturating_sub(1)))
    }
}

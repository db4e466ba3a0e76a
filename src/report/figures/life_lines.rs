//! One pair of twins, as an illustration: the strain of the same resident in two worlds, and the care below it.

use super::axis::{Frame, Ticks, range};
use super::ink::{At, Drawn, Ink, Letters};
use super::legend::{End, ROOM, ends, key};
use super::palette::{self, BLUE, QUIET, VERMILION};
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material};
use crate::evaluation::ledger::{LifeLines, Shows};
use crate::evidence::Text;
use crate::report::error::ReportError;
use crate::report::ledger_words::{fill, shows};
use crate::services::care;
use plotters::style::{Color, RGBColor};

/// Height of everything, of the headings and axes around the bars of care, and of one twin's bar with the air below (pixels).
const HIGH: f64 = 610.0;
const AROUND: f64 = 112.0;
const ROW: f64 = 38.0;
/// Distance between lines of a name (pixels).
const LINE: f64 = 16.0;
/// Height of a bar of care; that of waiting is half of it (pixels).
const BAR: f64 = 20.0;
const NO_CARE: RGBColor = RGBColor(238, 238, 238);
const STATES: [(u8, Text, RGBColor); 4] = [
    (care::TEAM_QUEUE, Text::new("waits for the wijkteam", "wacht op het wijkteam"), RGBColor(124, 190, 233)),
    (care::TEAM_CASE, Text::new("helped by the wijkteam", "hulp van het wijkteam"), BLUE),
    (care::SPECIALISED_QUEUE, Text::new("waits for specialised care", "wacht op gespecialiseerde zorg"), RGBColor(247, 180, 120)),
    (care::SPECIALISED_CARE, Text::new("specialised care", "gespecialiseerde zorg"), VERMILION),
];

const WORD: Text = Text::new("Illustration", "Illustratie");
const TITLE: Text = Text::new("The same resident in two worlds", "Dezelfde inwoner in twee werelden");
const UNDER: Text = Text::new("{plan} and {against}; chosen because of {shows}", "{plan} en {against}; gekozen vanwege {shows}");
const NAMELESS: Text = Text::new(
    "For whom something is prevented depends on how chance couples the two worlds and cannot be known; only how many times can.",
    "Bij wie iets wordt voorkomen, hangt af van hoe het toeval de twee werelden koppelt en valt niet te weten; hoe vaak wel.",
);
const STRAIN_NAME: Text = Text::new("Strain: burden against capacity (SD)", "Draaglast tegenover draagkracht (SD)");
const CARE_NAME: Text = Text::new("Waiting and care", "Wachten en zorg");

pub(super) fn draw(material: &Material, lines: &LifeLines) -> Result<Figure, ReportError> {
    let (setting, language) = (&material.comparison.setting, material.language);
    let twins = [lines.plan, lines.against];
    let months = if let Shows::CarePostponed(months) = lines.shows { months.to_string() } else { String::new() };
    let why = fill(shows(lines.shows), language, &[("months", &months)]);
    let names = [("plan", material.label(lines.plan)), ("against", material.label(lines.against)), ("shows", &why)];
    let sheet = Sheet {
        name: format!("life-lines-{}", setting.plans[lines.plan]),
        title: TITLE.of(language).into(),
        under: fill(UNDER, language, &names),
        notes: vec![NAMELESS.of(language).into()],
        height: HIGH,
    };
    let y = range(lines.strain.iter().flatten().map(|&strain| f64::from(strain)), true);
    let x = (setting.calendar(0.0), setting.calendar(setting.months as f64));
    sheet.draw(|ink, space| {
        let large = Letters { size: 34.0, bold: true, colour: QUIET };
        ink.text(WORD.of(language), (space.left, space.top + 22.0), At::Left, large)?;
        let bold = Letters { bold: true, ..LABEL };
        let top = space.top + 62.0;
        ink.text(STRAIN_NAME.of(language), (space.left, top), At::Left, bold)?;
        let ticks = Ticks::within(y, 5);
        let left = space.left + ticks.width(ink, language) + 8.0;
        let names = twins.map(|twin| ink.wrap(material.label(twin), ROOM - 28.0, bold));
        let rows = [0, 1].map(|twin: usize| ROW.max(LINE * names[twin].len() as f64 + 6.0));
        let inner = Space { left, top: top + 16.0, right: space.right - ROOM, bottom: space.bottom - AROUND - rows[0] - rows[1] };
        let frame = Frame { space: inner, x, y };
        frame.rules(ink, &ticks, language)?;
        frame.calendar(ink)?;
        let name = |twin: usize| (material.label(twins[twin]), palette::plan(twins[twin], setting.reference).0);
        let mut tips = Vec::new();
        // The world held against first and wider, so that both are seen where they lie on each other.
        for (twin, width) in [(1, 3.2), (0, 1.6)] {
            let known = lines.strain[twin].iter().enumerate().filter(|(_, strain)| strain.is_finite());
            let at = |(month, &strain): (usize, &f32)| frame.at(setting.calendar(month as f64 + 0.5), f64::from(strain));
            let line: Vec<(f64, f64)> = known.map(at).collect();
            let (name, colour) = name(twin);
            ink.line(&line, colour.to_rgba(), width)?;
            tips.extend(line.last().map(|&(_, y)| End { name, colour, y }));
        }
        ends(ink, inner, &tips)?;
        let top = inner.bottom + 46.0;
        ink.text(CARE_NAME.of(language), (space.left, top), At::Left, bold)?;
        let entries = STATES.map(|(_, name, colour)| (name.of(language).to_string(), colour));
        let top = top + 14.0;
        let top = top + key(ink, Space { top, ..space }, &entries)? + 4.0;
        let frame = Frame { space: Space { top, bottom: top + rows[0] + rows[1] - 8.0, ..inner }, ..frame };
        let mut middle = top - 4.0;
        for (twin, states) in lines.care.iter().enumerate() {
            middle += rows[twin] / 2.0;
            bars(ink, &frame, middle + BAR / 2.0, states, |month| setting.calendar(month as f64))?;
            let letters = Letters { colour: palette::letters(name(twin).1), ..bold };
            let first = middle - LINE / 2.0 * (names[twin].len() - 1) as f64;
            for (k, line) in names[twin].iter().enumerate() {
                ink.text(line, (inner.right + 24.0, first + LINE * k as f64), At::Left, letters)?;
            }
            middle += rows[twin] / 2.0;
        }
        frame.calendar(ink)
    })
}

/// Bars of one twin's care: those of help are as high as the grey behind them, those of waiting half as high.
fn bars(ink: &Ink, frame: &Frame, bottom: f64, states: &[u8], at: impl Fn(usize) -> f64) -> Drawn {
    ink.bar((frame.space.left, bottom - BAR), (frame.space.right, bottom), NO_CARE)?;
    let mut month = 0;
    for spell in states.chunk_by(|one, other| one == other) {
        let from = month;
        month += spell.len();
        let Some((state, _, colour)) = STATES.iter().find(|(state, ..)| *state == spell[0]) else { continue };
        let waits = [care::TEAM_QUEUE, care::SPECIALISED_QUEUE].contains(state);
        let high = if waits { BAR / 2.0 } else { BAR };
        ink.bar((frame.x_at(at(from)), bottom - high), (frame.x_at(at(month)), bottom), *colour)?;
    }
    Ok(())
}

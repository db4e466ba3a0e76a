//! A calibration as text for the terminal: fit per target, and how the draws were found.

use super::Style;
use super::lines::{Lines, Row, Tone};
use crate::evidence::targets::Use;
use crate::evidence::unit_in;
use crate::experiment::calibration::{Aim, Calibration, Kind};
use crate::report::numbers::{brief, fixed, percent};
use crate::report::words::say;

/// The whole text; `file`: where the accepted set was written.
pub fn calibration_text(found: &Calibration, file: Option<&str>, style: Style) -> String {
    let mut lines = Lines::new(style);
    let language = style.language;
    let count = |value: f64| fixed(value, 0, language);
    lines.heading(&say("calibration", language, &[]));
    let values = [
        ("lived", count(f64::from(found.lived))),
        ("residents", count(f64::from(found.asked.residents))),
        ("seed", found.asked.seed.to_string()),
        ("accepted", found.set.draws.len().to_string()),
    ];
    lines.paragraph(0, &say("calibration-did", language, &values.each_ref().map(|(name, value)| (*name, value.as_str()))));
    targets(&mut lines, found);
    lines.paragraph(0, &say("calibration-held-out-why", language, &[]));
    how(&mut lines, found);
    if (found.set.draws.len() as u32) < found.asked.accepted {
        lines.blank();
        lines.paragraph(0, &say("calibration-too-few", language, &[("wanted", &found.asked.accepted.to_string())]));
    }
    if let Some(file) = file {
        lines.blank();
        lines.paragraph(0, &say("calibration-written", language, &[("file", file)]));
    }
    lines.finish()
}

fn targets(lines: &mut Lines, found: &Calibration) {
    let language = lines.style.language;
    let columns = ["calibration-defaults", "calibration-best", "calibration-set", "calibration-within"];
    let mut rows = vec![Row::numbers("", columns.map(|column| say(column, language, &[])).to_vec(), Tone::Bold)];
    for (message, usage) in [("calibration-fitted", Use::Fitted), ("calibration-held-out", Use::HeldOut)] {
        rows.push(Row { name: say(message, language, &[]), cells: vec![], tone: Tone::Plain, left: true });
        for (at, aim) in found.targets.aims.iter().enumerate().filter(|(_, aim)| aim.usage == usage) {
            let range = [("low", brief(aim.low, language)), ("high", brief(aim.high, language))];
            let range = range.each_ref().map(|(name, value)| (*name, value.as_str()));
            let unit = unit_in(language, aim.target.unit);
            let name = format!("{}, {} ({unit})", aim.target.label.of(language), say("calibration-range", language, &range));
            rows.push(Row::numbers(&name, cells(lines, found, (at, aim)), tone(aim, found.defaults[at])));
        }
    }
    lines.groups(2, &rows);
}

/// Defaults, best draw, range over the accepted draws, share of them within.
fn cells(lines: &Lines, found: &Calibration, (at, aim): (usize, &Aim)) -> Vec<String> {
    let language = lines.style.language;
    let number = |value: f64| if value.is_finite() { brief(value, language) } else { "–".into() };
    if !found.defaults[at].is_finite() {
        return vec![say("calibration-not-lived", language, &[])];
    }
    let values: Vec<f64> = found.found.iter().map(|found| found[at]).collect();
    let Some(best) = found.best() else { return vec![number(found.defaults[at])] };
    let (low, high) = (values.iter().copied().fold(f64::NAN, f64::min), values.iter().copied().fold(f64::NAN, f64::max));
    let within = values.iter().filter(|&&value| aim.holds(value)).count() as f64 / values.len() as f64;
    let range = format!("{} … {}", number(low), number(high));
    vec![number(found.defaults[at]), number(values[best]), range, percent(within, 0, language)]
}

/// Red where the defaults miss the target.
fn tone(aim: &Aim, defaults: f64) -> Tone {
    if defaults.is_nan() || aim.holds(defaults) { Tone::Plain } else { Tone::Bad }
}

fn how(lines: &mut Lines, found: &Calibration) {
    let language = lines.style.language;
    lines.heading(&say("calibration-waves", language, &[]));
    let name = |kind: Kind| match kind {
        Kind::Even => say("calibration-even", language, &[]),
        Kind::Screened => say("calibration-screened", language, &[]),
        Kind::Proposed => say("calibration-proposed", language, &[]),
        Kind::Changed => say("calibration-changed", language, &[]),
        Kind::Walked => say("calibration-walked", language, &[]),
    };
    for wave in &found.waves {
        let values = [("met", wave.met.to_string()), ("lived", wave.lived.to_string())];
        let message = if wave.kind == Kind::Walked { "calibration-steps" } else { "calibration-wave" };
        let counted = say(message, language, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        lines.paragraph(2, &format!("{}: {counted}", name(wave.kind)));
    }
    if let Some(memory) = found.memory {
        let number = |value: f64| fixed(value, 2, language);
        let values =
            [("quantities", number(memory.quantities)), ("numbers", number(memory.numbers)), ("chance", number(memory.chance))];
        let said = say("calibration-memory", language, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        lines.paragraph(2, &said);
    }
    lines.heading(&say("calibration-emulators", language, &[]));
    for (at, known) in &found.emulated {
        let share = |value: f64| if value.is_finite() { percent(value, 0, language) } else { "–".into() };
        let values =
            [("met", share(known.met_by_even)), ("explained", share(known.explained)), ("residual", share(known.residual))];
        let said = say("calibration-known", language, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        lines.paragraph(2, &format!("{}: {said}", found.targets.aims[*at].target.label.of(language)));
    }
    let [none, one, two] = found.ruled_out.map(|share| percent(share, 0, language));
    lines.paragraph(2, &say("calibration-ruled-out", language, &[("none", &none), ("one", &one), ("two", &two)]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Unwatched;
    use crate::experiment::calibration::{Asked, Memory, Targets, calibrate};
    use crate::units::Language;

    #[test]
    fn the_text_says_what_was_met_and_what_was_held_out_in_both_languages() {
        let text = "[[target]]\nkey = \"crises\"\nlow = 0.1\nhigh = 60.0\n
            [[target]]\nkey = \"municipal_spread\"\nlow = 0.1\nhigh = 0.2\nuse = \"held-out\"\n";
        let targets = Targets::parse("t", text).expect("right");
        let asked = Asked { draws: 250, accepted: 3, residents: 400, seed: 1 };
        let mut found = calibrate(targets, asked, None, &Unwatched).expect("no store").expect("not stopped");
        found.memory = Some(Memory { quantities: 0.25, numbers: 0.5, chance: 0.0625 });
        let left = "of the quantities 0.25, of the numbers drawn 0.50";
        let over = "van de grootheden 0,25, van de getrokken getallen 0,50";
        for (language, words) in [
            (Language::En, ["held out", "not lived here", "3 were accepted", "Accepted set: x.csv", left, "were taken"]),
            (
                Language::Nl,
                [
                    "achtergehouden",
                    "hier niet doorgerekend",
                    "3 zijn toegelaten",
                    "Toegelaten trekkingen: x.csv",
                    over,
                    "zijn gezet",
                ],
            ),
        ] {
            let text = calibration_text(&found, Some("x.csv"), Style { language, width: 100, colour: false });
            let plain = text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
            for word in words {
                assert!(plain.contains(word), "{word}: {text}");
            }
            assert!(
                !text.contains('{') && !text.contains("NaN") && text.lines().all(|line| line.chars().count() <= 100),
                "{text}"
            );
        }
    }
}

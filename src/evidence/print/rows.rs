//! What stands in the tables.

use super::sheet::{Sheet, wrapped};
use crate::evidence::measures::{Better, Goal, MEASURES, MeasureEntry, Relevant, Sphere};
use crate::evidence::targets::{LEFT_OUT, StatusQuo, TARGETS, Target, Use};
use crate::evidence::{CATALOGUE, MECHANISMS, Mechanism, PROCESSES, Parameter, Parameters, Process, unit_in};
use crate::units::Language;

fn word(language: Language, en: &'static str, nl: &'static str) -> &'static str {
    match language {
        Language::En => en,
        Language::Nl => nl,
    }
}

/// A number as it is read: 87,000 or 0.012 in English, 87.000 or 0,012 in Dutch.
pub fn number(language: Language, value: f64) -> String {
    let (thousand, point) = match language {
        Language::En => (',', '.'),
        Language::Nl => ('.', ','),
    };
    let plain = format!("{}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut out = String::from(if value < 0.0 { "-" } else { "" });
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(thousand);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

fn range(language: Language, low: f64, high: f64) -> String {
    format!("{} {} {}", number(language, low), word(language, "to", "tot"), number(language, high))
}

fn value(language: Language, entry: &Parameter, parameters: &Parameters) -> String {
    let now = (entry.get)(parameters);
    if now == entry.default {
        return number(language, now);
    }
    let default = word(language, "default", "standaard");
    format!("{} ({default} {})", number(language, now), number(language, entry.default))
}

/// What the letters of the evidence mean.
pub fn legend(language: Language) -> &'static str {
    word(
        language,
        "S strong, M moderate, W weak evidence;\nA assumption, C calibrated.\nVary assumptions over their range.",
        "S sterk, M redelijk, W zwak bewijs;\nA aanname, C geijkt.\nVarieer aannames over hun bereik.",
    )
}

fn entries(process: &Process) -> impl Iterator<Item = &'static Parameter> {
    let key = process.key;
    CATALOGUE.iter().filter(move |p| p.process() == key)
}

/// Four columns that fit a terminal; the process stands in the heading.
pub fn catalogue_narrow(language: Language, parameters: &Parameters) -> Vec<Sheet> {
    let row = |entry: &Parameter| {
        let name = entry.key.split_once('.').map_or(entry.key, |(_, name)| name);
        let range = range(language, entry.low, entry.high);
        vec![
            format!("{name}\n{}", entry.label.of(language)),
            format!("{}\n({range})\n{}", value(language, entry, parameters), unit_in(language, entry.unit)),
            entry.strength.letter().to_string(),
            entry.source.of(language).to_string(),
        ]
    };
    let sheet = |process: &Process| Sheet {
        key: process.key,
        heading: format!("{}: {} (§{})", process.key, process.label.of(language), process.section),
        columns: match language {
            Language::En => vec!["Parameter", "Value (range)", "Ev", "Source"],
            Language::Nl => vec!["Parameter", "Waarde (bereik)", "Bw", "Bron"],
        },
        rows: entries(process).map(row).collect(),
    };
    PROCESSES.iter().map(sheet).collect()
}

/// Every column, for a document.
pub fn catalogue_wide(language: Language, parameters: &Parameters) -> Vec<Sheet> {
    let row = |entry: &Parameter| {
        vec![
            format!("{}\n{}", entry.key, entry.label.of(language)),
            entry.symbol.to_string(),
            value(language, entry, parameters),
            range(language, entry.low, entry.high),
            unit_in(language, entry.unit).to_string(),
            entry.strength.letter().to_string(),
            entry.mechanism.to_string(),
            entry.meaning.of(language).to_string(),
            entry.source.of(language).to_string(),
        ]
    };
    let columns = match language {
        Language::En => ["Parameter", "Symbol", "Value", "Range", "Unit", "Evidence", "Mechanism", "A higher value", "Source"],
        Language::Nl => {
            ["Parameter", "Symbool", "Waarde", "Bereik", "Eenheid", "Bewijs", "Mechanisme", "Een hogere waarde", "Bron"]
        }
    };
    let sheet = |process: &Process| Sheet {
        key: process.key,
        heading: format!("{} (§{})", process.label.of(language), process.section),
        columns: columns.to_vec(),
        rows: entries(process).map(row).collect(),
    };
    PROCESSES.iter().map(sheet).collect()
}

/// The catalogue without a table, for a narrow terminal.
pub fn catalogue_lines(language: Language, parameters: &Parameters, width: usize) -> String {
    let mut out = String::new();
    for process in PROCESSES {
        out += &format!("{}\n", wrapped(process.label.of(language), width, 0));
        for entry in entries(process) {
            let numbers = format!(
                "{} ({}) {} [{}]",
                value(language, entry, parameters),
                range(language, entry.low, entry.high),
                unit_in(language, entry.unit),
                entry.strength.letter()
            );
            out += &format!("{}\n", entry.key);
            for line in [entry.label.of(language), &numbers, entry.source.of(language)] {
                out += &format!("{}\n", wrapped(line, width, 2));
            }
        }
        out.push('\n');
    }
    out
}

pub fn mechanisms(language: Language) -> Vec<Sheet> {
    let row = |m: &Mechanism| {
        let keys: Vec<_> = m.parameters().map(|p| p.key).collect();
        vec![m.key.to_string(), format!("{}: {}\n({})", m.label.of(language), m.does.of(language), keys.join(", "))]
    };
    vec![Sheet {
        key: "mechanisms",
        heading: word(language, "Mechanisms with an off-switch", "Mechanismen die uit kunnen").to_string(),
        columns: vec![
            word(language, "Mechanism", "Mechanisme"),
            word(language, "What it does (parameters)", "Wat het doet (parameters)"),
        ],
        rows: MECHANISMS.iter().map(row).collect(),
    }]
}

pub fn measures(language: Language) -> Vec<Sheet> {
    let row = |m: &MeasureEntry| {
        let relevant = match m.relevant {
            Relevant::Relative(share) => format!("{} %", number(language, (share * 1e6).round() / 1e4)),
            Relevant::Absolute(difference) => number(language, difference),
        };
        vec![
            m.key.to_string(),
            format!("{}: {}", m.label.of(language), m.definition.of(language)),
            format!("{}\n{}", unit_in(language, m.unit), goal(language, m.goal)),
            format!("{}\n{relevant}", better(language, m.better)),
        ]
    };
    let sheet = |(key, sphere, en, nl)| Sheet {
        key,
        heading: word(language, en, nl).to_string(),
        columns: match language {
            Language::En => vec!["Measure", "What it is", "Unit, goal", "Better, smallest relevant difference"],
            Language::Nl => vec!["Maat", "Wat het is", "Eenheid, doel", "Beter, kleinste relevante verschil"],
        },
        rows: MEASURES.iter().filter(|m| m.sphere == sphere).map(row).collect(),
    };
    [
        ("personal", Sphere::Personal, "Personal sphere", "Persoonlijke sfeer"),
        ("communal", Sphere::Communal, "Communal sphere", "Gemeenschappelijke sfeer"),
        ("institutional", Sphere::Institutional, "Institutional sphere", "Institutionele sfeer"),
    ]
    .map(sheet)
    .into()
}

fn better(language: Language, better: Better) -> &'static str {
    match better {
        Better::Up => word(language, "up", "hoger"),
        Better::Down => word(language, "down", "lager"),
        Better::Neither => word(language, "neither", "geen van beide"),
    }
}

fn goal(language: Language, goal: Goal) -> &'static str {
    match goal {
        Goal::OwnWorth => word(language, "a good in itself", "waarde op zich"),
        Goal::Preventive => word(language, "preventive", "preventief"),
        Goal::LimitingCost => word(language, "limiting care cost", "zorgkosten beperken"),
    }
}

pub fn targets(language: Language, simulated: Option<&StatusQuo>) -> Vec<Sheet> {
    let row = |target: &Target| {
        let found = simulated.and_then(|quantities| (target.from)(quantities));
        let model = found.map_or("-".to_string(), |quantity| {
            let verdict = if target.holds(quantity) { word(language, "in", "binnen") } else { word(language, "out", "buiten") };
            format!("{}\n{verdict}", number(language, (quantity * 1000.0).round() / 1000.0))
        });
        let usage = match target.usage {
            Use::Fitted => word(language, "Fitted", "Geijkt"),
            Use::HeldOut => word(language, "Held out", "Niet geijkt"),
        };
        vec![
            format!("{}\n{}", target.key, target.label.of(language)),
            format!("{}\n{}", range(language, target.low, target.high), unit_in(language, target.unit)),
            model,
            format!("{usage}: {}", target.source.of(language)),
        ]
    };
    let columns = match language {
        Language::En => vec!["Target", "Range", "Model", "Use: source"],
        Language::Nl => vec!["Doelwaarde", "Bereik", "Model", "Gebruik: bron"],
    };
    let heading = word(language, "Calibration targets and hold-outs", "Doelwaarden voor ijking en toetsen").to_string();
    let left_out = Sheet {
        key: "left_out",
        heading: word(language, "What the model leaves out", "Wat het model weglaat").to_string(),
        columns: vec!["", word(language, "Left out", "Weggelaten")],
        rows: LEFT_OUT.iter().zip(1..).map(|(text, i): (_, u32)| vec![i.to_string(), text.of(language).to_string()]).collect(),
    };
    vec![Sheet { key: "targets", heading, columns, rows: TARGETS.iter().map(row).collect() }, left_out]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(number(Language::En, 87_000.0), "87,000");
        assert_eq!(number(Language::Nl, 15_500.5), "15.500,5");
        assert_eq!(number(Language::En, 1.8e-5), "0.000018");
        assert_eq!(number(Language::Nl, -0.34), "-0,34");
        assert_eq!(number(Language::En, 100.0), "100");
    }
}

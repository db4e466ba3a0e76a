//! `weefsel assumptions`: the catalogue of parameters, the measures, and the targets held against a lived status quo.

use super::args::Assumptions;
use super::{Console, Ending, Outcome, targets};
use weefsel::evidence::Parameters;
use weefsel::evidence::print;

pub fn assumptions(wanted: &Assumptions, console: &Console) -> Outcome {
    let (language, width) = (console.language, console.width());
    if wanted.targets {
        let found = targets::lived(wanted, console)?;
        return console.print(&match (wanted.json, wanted.markdown) {
            (true, _) => json(&print::targets_json(Some(&found)))?,
            (_, true) => print::targets_markdown(language, Some(&found)),
            _ => print::targets_text(language, Some(&found), width),
        });
    }
    let default = Parameters::default();
    let text = match (wanted.measures, wanted.json, wanted.markdown) {
        (true, true, _) => json(&print::measures_json())?,
        (true, _, true) => print::measures_markdown(language),
        (true, ..) => print::measures_text(language, width),
        (_, true, _) => json(&print::catalogue_json(&default))?,
        (.., true) => print::catalogue_markdown(language, &default),
        _ => print::catalogue_text(language, &default, width),
    };
    console.print(&text)
}

fn json(value: &serde_json::Value) -> Outcome<String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| Ending::Failed(error.to_string()))
}

//! From arguments to a case that can be lived: scenario, municipality and sample, with everything that is to be known first.

use super::args::Question;
use super::console::say;
use super::{Console, Ending, Outcome};
use weefsel::evidence::Text;
use weefsel::experiment::Case;
use weefsel::experiment::purchase::{self, Gap};
use weefsel::report::numbers::euros;
use weefsel::scenario::municipality::Municipality;
use weefsel::scenario::{Scenario, load};
use weefsel::units::Language;

const STRICT: Text = Text::new("with --strict a warning is an error", "met --strict is een waarschuwing een fout");
const UNEQUAL: Text = Text::new(
    "the money is not equal: `{plan}` spends {euros} more than `{against}`",
    "het geld is niet gelijk: `{plan}` geeft {euros} meer uit dan `{against}`",
);
const MEND: Text = Text::new(
    "; make it equal, or write `equal_money = false` in the plan",
    "; maak het gelijk, of schrijf `equal_money = false` bij het plan",
);

/// Reads the scenario with the changes of the command line, and draws the sample.
pub fn case(question: &Question, console: &Console) -> Outcome<Case> {
    let scenario = scenario(question, console)?;
    Ok(Case::new(scenario, question.residents)?)
}

/// With `--strict`, money that should be equal and is not, is an error.
pub fn strict_money(case: &Case, question: &Question, console: &Console) -> Outcome {
    if !question.strict {
        return Ok(());
    }
    match purchase::gaps(case, &purchase::purchases(case, question.seed)).first() {
        Some(gap) => Err(Ending::Wrong(unequal(case, gap, console.language) + &say(console.language, MEND, &[]))),
        None => Ok(()),
    }
}

/// Which plan spends more, and how much.
pub fn unequal(case: &Case, gap: &Gap, language: Language) -> String {
    let name = |plan: usize| case.scenario.plans[plan].name.as_str();
    let values = [("plan", name(gap.plan)), ("against", name(gap.against)), ("euros", &euros(gap.euros, language))];
    say(language, UNEQUAL, &values)
}

fn scenario(question: &Question, console: &Console) -> Outcome<Scenario> {
    let mut sets = question.set.clone();
    if let Some(name) = &question.municipality {
        let known = Municipality::by_name(name).map_err(|error| Ending::Wrong(error.to_string()))?;
        sets.push(format!("municipality={}", serde_json::Value::from(known.name)));
    }
    sets.extend(question.years.map(|years| format!("years={years}")));
    let loaded = load(&question.scenario, &sets).map_err(|error| Ending::scenario(&error, console))?;
    if !loaded.warnings.is_empty() {
        let warnings = loaded.warnings.render(console.color_of_notes());
        if question.strict {
            console.tell(&warnings);
            return Err(Ending::Wrong(say(console.language, STRICT, &[])));
        }
        console.note(&warnings);
    }
    Ok(loaded.scenario)
}

//! From arguments to a case that can be lived: scenario, municipality and sample, with everything that is to be known first.

use super::args::Question;
use super::console::say;
use super::{Console, Ending, Outcome};
use weefsel::evidence::Text;
use weefsel::experiment::{Case, purchase};
use weefsel::report::numbers::euros;
use weefsel::scenario::municipality::Municipality;
use weefsel::scenario::{Scenario, load};

const STRICT: Text = Text::new("with --strict a warning is an error", "met --strict is een waarschuwing een fout");
const UNEQUAL: Text = Text::new(
    "the money is not equal: `{plan}` spends {euros} more than `{against}`; mend it, or write `equal_money = false` in the plan",
    "het geld is niet gelijk: `{plan}` geeft {euros} meer uit dan `{against}`; herstel het, of schrijf `equal_money = false` bij het plan",
);

/// Reads the scenario with the changes of the command line, and draws the sample.
pub fn case(question: &Question, console: &Console) -> Outcome<Case> {
    let scenario = scenario(question, console)?;
    let case = Case::new(scenario, question.residents)?;
    if question.strict
        && let Some(gap) = purchase::gaps(&case, &purchase::purchases(&case, question.seed)).first()
    {
        let name = |plan: usize| case.scenario.plans[plan].name.as_str();
        let amount = euros(gap.euros, console.language);
        let values = [("plan", name(gap.plan)), ("against", name(gap.against)), ("euros", amount.as_str())];
        return Err(Ending::Wrong(say(console.language, UNEQUAL, &values)));
    }
    Ok(case)
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

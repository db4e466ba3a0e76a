//! How the page was made, and how to make it again.

use super::super::Page;
use super::super::parts::{chapter, typed};
use crate::report::numbers::fixed;
use crate::report::run::PROGRAM;
use maud::{Markup, html};

pub fn made(page: &Page) -> Markup {
    let dossier = page.dossier;
    let count = |value: u64| fixed(value as f64, 0, page.language);
    let (from, until) = page.years();
    let plans: Vec<&str> = (0..page.setting().plans.len()).map(|plan| page.label(plan)).collect();
    let facts = [
        ("made-program", PROGRAM.to_string()),
        ("made-scenario", format!("{} ({})", dossier.scenario, dossier.title.get(page.language))),
        (
            "made-town",
            match &dossier.town.code {
                Some(code) => format!("{} ({code})", dossier.town.name),
                None => dossier.town.name.clone(),
            },
        ),
        ("made-years", format!("{from}–{until}")),
        ("made-plans", plans.join("; ")),
        ("made-residents", count(dossier.residents_lived)),
        ("made-places", dossier.town.lived.len().to_string()),
        ("made-replications", dossier.comparison.replications.to_string()),
        ("made-seed", dossier.seed.to_string()),
        ("made-scenario-hash", dossier.scenario_hash.clone()),
        ("made-model-hash", dossier.model_hash.clone()),
    ];
    let caption = page.say("made-title", &[]);
    let body = html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) { table.facts {
            caption { (caption) }
            tbody { @for (name, value) in facts { tr { th scope="row" { (page.say(name, &[])) } td { (value) } } } }
        } }
        h3 { (page.say("made-again", &[])) }
        p { (page.say("made-again-how", &[])) }
        pre { code { (command(&dossier.arguments)) } }
        p { (typed(&page.say("made-again-page", &[]))) }
        h3 { (page.say("made-sources", &[])) }
        p { (page.say("made-cbs", &[])) }
        p { (page.say("made-licence", &[])) }
    };
    chapter("made", &caption, &page.say("made-lead", &[]), body)
}

/// The command line, quoted as a shell reads it.
fn command(arguments: &[String]) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=:,%+@".contains(letter);
    let quoted = |word: &String| match !word.is_empty() && word.chars().all(plain) {
        true => word.clone(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    };
    ["weefsel".to_string()].into_iter().chain(arguments.iter().map(quoted)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::dossier::synthetic::dossier;
    use crate::units::Language;

    #[test]
    fn everything_that_is_needed_to_repeat_it_is_there() {
        let mut dossier = dossier(3, 96, 4);
        dossier.arguments = ["compare", "own file.toml", "--seed", "7"].map(String::from).to_vec();
        for (language, words) in [(Language::Nl, "Bron: CBS"), (Language::En, "Source: CBS")] {
            let said = made(&Page { dossier: &dossier, language }).into_string();
            for part in [
                PROGRAM,
                &dossier.scenario_hash,
                &dossier.model_hash,
                "2027–2034",
                "weefsel compare 'own file.toml' --seed 7",
                words,
                "CC BY 4.0",
            ] {
                assert!(said.contains(part), "{part}: {said}");
            }
            assert!(!said.contains('{'));
        }
    }

    #[test]
    fn words_with_quotes_survive_the_shell() {
        assert_eq!(command(&["a'b".into(), String::new()]), r"weefsel 'a'\''b' ''");
    }
}

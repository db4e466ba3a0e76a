use super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Messages of a catalogue with the values they take, in the order of the file.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            found.push((name.to_string(), BTreeSet::new()));
        }
        let values = line.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_' || *letter == '-')
                .collect::<String>()
        });
        if let Some(last) = found.last_mut() {
            last.1.extend(values);
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_messages_with_the_same_values() {
    for (name, en, nl) in CATALOGUES {
        let (en, nl): (BTreeMap<_, _>, BTreeMap<_, _>) = (messages(en).into_iter().collect(), messages(nl).into_iter().collect());
        assert!(!en.is_empty(), "{name}");
        for (message, values) in &en {
            assert_eq!(Some(values), nl.get(message), "{name}: {message} in Dutch");
        }
        for message in nl.keys() {
            assert!(en.contains_key(message), "{name}: {message} in English");
        }
    }
}

#[test]
fn every_message_has_one_place_and_a_text() {
    for language in [Language::En, Language::Nl] {
        let mut seen = BTreeSet::new();
        for (name, en, nl) in CATALOGUES {
            for (message, _) in messages(if language == Language::En { en } else { nl }) {
                assert!(seen.insert(message.clone()), "{name}: {message} is there twice");
                let bundle = if language == Language::En { &*ENGLISH } else { &*DUTCH };
                assert!(bundle.get_message(&message).is_some_and(|m| m.value().is_some()), "{name}: {message} says nothing");
            }
        }
    }
}

#[test]
fn no_message_is_missing_and_none_is_unused() {
    let (mut source, mut asked) = (String::new(), BTreeSet::<String>::new());
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report"), &mut source);
    for call in ["say(\"", "fill(\""] {
        asked.extend(source.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_string));
    }
    let known: BTreeSet<String> = CATALOGUES.iter().flat_map(|(_, en, _)| messages(en)).map(|(message, _)| message).collect();
    let missing: Vec<_> = asked.iter().filter(|message| !known.contains(*message)).collect();
    assert!(missing.is_empty(), "asked for and not in the catalogues: {missing:?}");
    let unused: Vec<_> = known.iter().filter(|message| !source.contains(&format!("\"{message}\""))).collect();
    assert!(unused.is_empty(), "in the catalogues and never said: {unused:?}");
}

#[test]
fn whole_numbers_choose_between_singular_and_plural() {
    assert!(matches!(value("1"), FluentValue::Number(_)) && matches!(value("2027"), FluentValue::Number(_)));
    for text in ["", "007", "1.234", "−3", "1e3", "12345678901"] {
        assert!(matches!(value(text), FluentValue::String(_)), "{text}");
    }
    assert_eq!(say("never", Language::Nl, &[]), "nooit");
    assert!(say("results-in", Language::En, &[("folder", "2027")]).ends_with("2027"));
}

fn read(folder: &Path, source: &mut String) {
    for entry in std::fs::read_dir(folder).expect("folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(&path, source);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("words/tests.rs") {
            source.push_str(&std::fs::read_to_string(&path).expect("readable"));
        }
    }
}

#[test]
fn no_message_has_a_letter_that_the_embedded_font_lacks() {
    let greek = |letter: &char| ('\u{370}'..='\u{3ff}').contains(letter);
    for (name, english, dutch) in CATALOGUES {
        let found: String = english.chars().chain(dutch.chars()).filter(greek).collect();
        assert!(found.is_empty(), "{name}: {found} would be blank in a figure");
    }
}

//! The sentences of the reports, from message catalogues in Fluent: `en/*.ftl` and `nl/*.ftl`, file by file the same messages.

#[cfg(test)]
mod tests;

use crate::units::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// Name of a message in the catalogues.
pub type Id = &'static str;

type Bundle = FluentBundle<FluentResource>;

macro_rules! catalogues {
    ($($name:literal)*) => {
        /// Files of both languages: name, English, Dutch.
        const CATALOGUES: &[(&str, &str, &str)] = &[ $( (
            $name,
            include_str!(concat!("en/", $name, ".ftl")),
            include_str!(concat!("nl/", $name, ".ftl")),
        ), )* ];
    };
}

catalogues! {
    "terminal" "figures" "page" "first" "council" "contracts" "residents" "mkba" "who" "own" "limits" "made" "sheet" "what-if" "theory" "uncertainty"
    "analysis"
}

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));
static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Nl));

/// The sentence with its values filled in. A value of digits alone also chooses between singular and plural.
///
/// # Panics
/// In tests, where a message or a value is missing; a reader gets the name instead.
pub fn say(message: &str, language: Language, values: &[(&str, &str)]) -> String {
    let bundle = match language {
        Language::En => &*ENGLISH,
        Language::Nl => &*DUTCH,
    };
    let pattern = bundle.get_message(message).and_then(|message| message.value());
    debug_assert!(pattern.is_some(), "no message {message}");
    let Some(pattern) = pattern else { return message.into() };
    let mut arguments = FluentArgs::with_capacity(values.len());
    values.iter().for_each(|&(name, text)| arguments.set(name, value(text)));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{message}: {errors:?}");
    text
}

/// Numbers are written before they come here; a whole number stays one, so that a message can be in the singular.
fn value(text: &str) -> FluentValue<'_> {
    let whole = !text.is_empty() && text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole && (text == "0" || !text.starts_with('0')) { FluentValue::try_number(text) } else { FluentValue::from(text) }
}

fn bundle(language: Language) -> Bundle {
    let tag = match language {
        Language::En => unic_langid::langid!("en-GB"),
        Language::Nl => unic_langid::langid!("nl-NL"),
    };
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for (name, en, nl) in CATALOGUES {
        let text = if language == Language::En { en } else { nl };
        let resource = FluentResource::try_new((*text).to_string()).unwrap_or_else(|(resource, errors)| {
            debug_assert!(false, "{name}: {errors:?}");
            resource
        });
        let twice = bundle.add_resource(resource);
        debug_assert!(twice.is_ok(), "{name}: {twice:?}");
    }
    bundle
}

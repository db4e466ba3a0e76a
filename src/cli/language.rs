//! Which language and which colours: what was asked, else what the surroundings say.

use clap::ValueEnum;
use std::io::IsTerminal;
use weefsel::units::Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    En,
    Nl,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// The language asked for, else that of the locale, else English.
pub fn language(asked: Option<Tongue>) -> Language {
    match asked {
        Some(Tongue::En) => Language::En,
        Some(Tongue::Nl) => Language::Nl,
        None => of_locale(|name| std::env::var(name).ok()),
    }
}

fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let dutch = locale.is_some_and(|locale| locale == "nl" || locale.starts_with("nl_") || locale.starts_with("nl-"));
    if dutch { Language::Nl } else { Language::En }
}

impl ColorChoice {
    /// Whether to colour what goes to a stream.
    pub fn on(self, stream: &impl IsTerminal) -> bool {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        match self {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                stream.is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_that_is_set_decides() {
        let with = |set: &[(&str, &str)]| {
            of_locale(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string()))
        };
        assert_eq!(with(&[("LANG", "nl_NL.UTF-8")]), Language::Nl);
        assert_eq!(with(&[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "C")]), Language::En);
        assert_eq!(with(&[("LANG", "nl_BE"), ("LC_ALL", "")]), Language::Nl);
        assert_eq!(with(&[("LANG", "nds_DE")]), Language::En);
        assert_eq!(with(&[]), Language::En);
    }
}

//! The designs that come with the program.

/// A design that comes with the program.
pub struct BuiltIn {
    pub name: &'static str,
    /// The file as it is exported.
    pub text: &'static str,
}

macro_rules! built_in {
    ($($name:literal,)*) => {
        /// In the order in which they are listed.
        const BUILT_IN: &[BuiltIn] = &[$(BuiltIn { name: $name, text: include_str!(concat!("../../../../scenarios/designs/", $name, ".toml")) },)*];
    };
}

built_in! {
    "morris-default",
    "all-assumptions",
    "sobol-leading",
    "morris-leading",
    "accepted-set",
    "the-twelve",
    "mechanisms-off",
    "continuity-levels",
    "continuity-mechanisms",
}

/// All built-in designs.
pub fn list() -> &'static [BuiltIn] {
    BUILT_IN
}

/// The built-in design of this name.
pub fn find(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|built_in| built_in.name == name)
}

pub(super) fn names() -> Vec<&'static str> {
    BUILT_IN.iter().map(|built_in| built_in.name).collect()
}

impl BuiltIn {
    /// What it is for: the first comment of the file, without the `#`.
    pub fn about(&self) -> String {
        let comment = self.text.lines().take_while(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
        comment.collect::<Vec<_>>().join(" ")
    }
}

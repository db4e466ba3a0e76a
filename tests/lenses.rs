//! `docs/lenses.md` against the code: every lens has its section, in the order of the table, and every cause of bias is named.

use weefsel::evidence::lenses::{LENSES, Term};

const PAGE: &str = include_str!("../docs/lenses.md");

/// Headings of the sections on lenses: `## Label (`key`)`.
fn sections() -> Vec<(&'static str, &'static str)> {
    let headings = PAGE.lines().filter_map(|line| line.strip_prefix("## "));
    headings.filter_map(|heading| heading.strip_suffix("`)")?.split_once(" (`")).collect()
}

#[test]
fn every_lens_has_one_section_in_the_order_of_the_table() {
    let table: Vec<(&str, &str)> = LENSES.iter().map(|entry| (entry.label.en, entry.key)).collect();
    assert_eq!(sections(), table);
}

#[test]
fn every_section_says_what_is_seen_assumed_missed_and_where_it_comes_from() {
    for (label, key) in sections() {
        let from = PAGE.find(&format!("## {label} (`{key}`)")).expect("its heading");
        let section = PAGE[from + 3..].split("\n## ").next().expect("a section");
        for part in ["*Sees:*", "*Assumes:*", "*In this model:*", "*Source:*"] {
            assert_eq!(section.matches(part).count(), 1, "{label}: {part}");
        }
        assert!(section.lines().count() <= 24, "{label} is longer than a short section");
    }
}

#[test]
fn every_cause_of_bias_is_named_by_its_column() {
    for term in Term::ALL {
        let named = format!("`bias_{}`", term.key());
        assert_eq!(PAGE.matches(&named).count(), 1, "{named} is explained once");
    }
}

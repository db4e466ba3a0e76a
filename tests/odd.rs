//! `docs/odd.md` against the code: the order of the month is the code's, the tables of parameters are the catalogue's.
//!
//! `WEEFSEL_WRITE=1 cargo test --test odd` writes the tables anew.

use std::path::{Path, PathBuf};
use weefsel::evidence::{PROCESSES, print::parameters_markdown};

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(path: &str) -> String {
    std::fs::read_to_string(file(path)).expect(path).replace("\r\n", "\n")
}

/// The page with every table written anew, and the processes that have one.
fn with_tables(page: &str) -> (String, Vec<String>) {
    let (mut out, mut processes, mut skipping) = (String::new(), vec![], false);
    for line in page.lines() {
        if line == "<!-- end -->" {
            skipping = false;
        }
        if !skipping {
            out.push_str(line);
            out.push('\n');
        }
        if let Some(process) = line.strip_prefix("<!-- parameters: ").and_then(|rest| rest.strip_suffix(" -->")) {
            let table = parameters_markdown(process);
            assert!(!table.is_empty(), "no process is called {process}");
            out.push_str(&format!("\n{}\n\n", table.trim_end()));
            processes.push(process.to_string());
            skipping = true;
        }
    }
    assert!(!skipping, "a table has no end");
    (out, processes)
}

#[test]
fn the_tables_are_those_of_the_catalogue() {
    let page = text("docs/odd.md");
    let (fresh, mut processes) = with_tables(&page);
    if std::env::var_os("WEEFSEL_WRITE").is_some() {
        std::fs::write(file("docs/odd.md"), &fresh).expect("docs/odd.md can be written");
    } else {
        assert!(page == fresh, "docs/odd.md is behind the catalogue: WEEFSEL_WRITE=1 cargo test --test odd");
    }
    processes.sort();
    let mut all: Vec<&str> = PROCESSES.iter().map(|process| process.key).collect();
    all.sort();
    assert_eq!(processes, all, "every process has one table");
}

/// Verbs in the order in which the page names them: whatever stands between backticks in the numbered list of section 3.
fn verbs_of_page(page: &str) -> Vec<String> {
    let from = page.find("## 3 ").expect("section 3");
    let section = &page[from..from + page[from..].find("## 4 ").expect("section 4")];
    let lines = section.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    lines.flat_map(|line| line.split('`').skip(1).step_by(2)).map(String::from).collect()
}

/// Modules whose functions are verbs of the month.
const VERBS: &[&str] = &[
    "demography",
    "livelihood",
    "belonging",
    "groups",
    "encounters",
    "strain",
    "signalling",
    "crisis",
    "joining",
    "volunteering",
    "trust",
    "admissions",
    "ledger",
    "wijkteam",
    "specialised",
];
/// Steps without a module of their own, which the page names.
const STEPS: &[&str] = &["act", "attend", "settle", "look_back"];

/// The month's source, read in the order in which it runs.
struct Month {
    sources: [String; 2],
    verbs: Vec<String>,
}

impl Month {
    /// Body of a function, or of the `run` of a piece of work.
    fn body(&self, start: &str, source: Option<usize>) -> Option<(usize, String)> {
        (0..2).filter(|s| source.is_none_or(|only| only == *s)).find_map(|s| {
            let text = &self.sources[s];
            let at = text.find(start)?;
            let end = text[at..].find("\n}").map_or(text.len(), |end| at + end);
            Some((s, text[at + start.len()..end].to_string()))
        })
    }

    fn read(&mut self, source: usize, body: &str) {
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '.';
        let mut rest = body;
        while let Some(at) = rest.find(is_word) {
            let end = rest[at..].find(|c| !is_word(c)).map_or(rest.len(), |end| at + end);
            let word = rest[at..end].trim_end_matches(':');
            let called = rest[end..].starts_with('(') || rest[at..end].ends_with("::");
            let after = &rest[end..];
            rest = &rest[end..];
            if word == "wide" && called {
                let work = after.trim_start_matches('(').split(|c: char| !is_word(c)).next().unwrap_or_default();
                let work = work.trim_end_matches(':').rsplit("::").next().unwrap_or_default().to_string();
                let body = self.body(&format!(" Work for {work}<"), None).unwrap_or_else(|| panic!("no work {work}"));
                self.read(body.0, &body.1);
            } else if word == "institutions.live_month" {
                self.say(word);
            } else if let (Some((module, verb)), true) = (word.split_once("::"), called) {
                let small = verb.starts_with(|c: char| c.is_lowercase());
                if VERBS.contains(&module) && small && !verb.contains("::") {
                    self.say(word);
                }
            } else if called && !word.contains(['.', ':']) {
                if STEPS.contains(&word) {
                    self.say(word);
                }
                if word != "live"
                    && let Some((s, body)) = self.body(&format!("fn {word}"), Some(source))
                {
                    self.read(s, &body);
                }
            }
        }
    }

    fn say(&mut self, verb: &str) {
        if !self.verbs.iter().any(|said| said == verb) {
            self.verbs.push(verb.to_string());
        }
    }
}

#[test]
fn the_order_of_the_page_is_the_order_of_the_month() {
    let mut month = Month { sources: [text("src/world/month.rs"), text("src/world/chunk.rs")], verbs: vec![] };
    let (source, body) = month.body("pub fn live", Some(0)).expect("the month");
    month.read(source, &body);
    // Helpers that decide nothing: what was booked last month, read back.
    let helpers = ["ledger::acute_and_specialised"];
    let lived: Vec<&String> = month.verbs.iter().filter(|verb| !helpers.contains(&verb.as_str())).collect();
    let told = verbs_of_page(&text("docs/odd.md"));
    assert_eq!(lived, told.iter().collect::<Vec<_>>(), "the month lives the first list, docs/odd.md tells the second");
}

//! Reading scenario files: size, encoding, and the chain of `extends`.

use super::{Node, Sources, Table, Value, merge};
use crate::scenario::builtin;
use crate::scenario::error::{Class, Problem, Problems};
use crate::scenario::suggest;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A scenario file may be this large (bytes).
pub const SIZE_LIMIT: u64 = 1_000_000;
/// A table of draws may be this large (bytes).
const TABLE_LIMIT: u64 = 200_000_000;
/// Files that may extend each other in a row.
const DEPTH_LIMIT: usize = 8;

/// Reads a scenario and everything it extends into one tree.
pub(crate) struct Reader {
    pub sources: Sources,
    pub problems: Problems,
    /// Files and built-in names on the way, to see a circle.
    chain: Vec<String>,
}

impl Reader {
    pub fn new() -> Self {
        Reader { sources: Sources::default(), problems: Problems::default(), chain: Vec::new() }
    }

    /// A path or the name of a built-in scenario. Gives the name of the scenario and its tree.
    pub fn open(&mut self, source: &str) -> Option<(String, Node)> {
        if builtin::find(source).is_some() {
            return Some((source.to_string(), self.builtin(source)?));
        }
        let path = Path::new(source);
        if !looks_like_path(source) && !path.exists() {
            self.problems.push(unknown_builtin(source));
            return None;
        }
        let name = path.file_stem().map_or_else(|| source.to_string(), |stem| stem.to_string_lossy().into_owned());
        Some((name, self.file(path)?))
    }

    fn builtin(&mut self, name: &str) -> Option<Node> {
        let text = builtin::find(name)?.text;
        let key = format!("built-in {name}");
        self.chain.push(key.clone());
        self.text(&format!("scenarios/{name}.toml"), text, None)
    }

    fn file(&mut self, path: &Path) -> Option<Node> {
        self.chain.push(path.canonicalize().unwrap_or_else(|_| path.to_path_buf()).display().to_string());
        let text = self.plain(path)?;
        self.text(&path.display().to_string(), &text, path.parent())
    }

    /// The text of a file, of a size and encoding that can be a scenario or a design.
    pub fn plain(&mut self, path: &Path) -> Option<String> {
        let shown = path.display().to_string();
        match read_limited(path) {
            Ok(bytes) => decode(&shown, &bytes, &mut self.problems),
            Err(error) => {
                self.problems.push(Problem::error(format!("cannot read {shown}: {error}")).class(Class::Unreadable));
                None
            }
        }
    }

    /// Reads a table of draws, which may be longer than what people write.
    pub fn table(&mut self, path: &Path) -> Option<String> {
        let shown = path.display();
        let refused = |why: String, class| Problem::error(format!("cannot read {shown}: {why}")).class(class);
        let read = std::fs::metadata(path)
            .and_then(|facts| if facts.len() > TABLE_LIMIT { Ok(None) } else { std::fs::read(path).map(Some) });
        let problem = match read.map(|bytes| bytes.map(String::from_utf8)) {
            Ok(Some(Ok(text))) => return Some(text),
            Ok(Some(Err(_))) => refused("it is not UTF-8 text".into(), Class::Content),
            Ok(None) => refused(format!("it is larger than {} MB", TABLE_LIMIT / 1_000_000), Class::Content),
            Err(error) => refused(error.to_string(), Class::Unreadable),
        };
        self.problems.push(problem);
        None
    }

    /// Reads a text; `folder` is where the files it extends are looked for (None: it may extend built-in scenarios only).
    pub fn text(&mut self, name: &str, text: &str, folder: Option<&Path>) -> Option<Node> {
        // Reserve the lower number for what is extended: read that first, then this text again under a higher number.
        let mut silent = Problems::default();
        let parent = Node::parse(text, 0, 0, &mut silent).and_then(|node| extends(&node));
        let base = match &parent {
            Some((target, place)) => self.base(name, text, (target, *place), folder)?,
            None => None,
        };
        let source = self.sources.add(name, text);
        let mut node = Node::parse(text, source, 0, &mut self.problems)?;
        normalise(&mut node, &mut self.problems);
        if let (Some(_), Value::Table(table)) = (&parent, &mut node.value) {
            table.remove("extends");
        }
        Some(match base {
            Some(base) => merge(base, node),
            None => node,
        })
    }

    /// What `extends = target` stands for. None: it could not be read, and the problem is noted.
    fn base(&mut self, name: &str, text: &str, at: (&str, (usize, usize)), folder: Option<&Path>) -> Option<Option<Node>> {
        let (target, (start, end)) = at;
        let path: Option<PathBuf> = match folder {
            Some(folder) if builtin::find(target).is_none() => Some(folder.join(target)),
            _ => None,
        };
        let key = match &path {
            Some(path) => path.canonicalize().unwrap_or_else(|_| path.clone()).display().to_string(),
            None => format!("built-in {target}"),
        };
        let complaint = if self.chain.contains(&key) {
            Some(Problem::error(format!("`{target}` extends itself, directly or by way of other files")))
        } else if self.chain.len() >= DEPTH_LIMIT {
            Some(Problem::error(format!("more than {DEPTH_LIMIT} files extend each other in a row")))
        } else if path.as_ref().is_none_or(|path| !looks_like_path(target) && !path.exists()) && builtin::find(target).is_none() {
            Some(unknown_builtin(target))
        } else {
            None
        };
        if let Some(problem) = complaint {
            let source = self.sources.add(name, text);
            self.problems.push(problem.mark(super::Origin { source, start, end }, "extended here"));
            return None;
        }
        let base = match path {
            Some(path) => self.file(&path),
            None => self.builtin(target),
        };
        if base.is_none() {
            let source = self.sources.add(name, text);
            let note = Problem::error(format!("what {name} extends cannot be used"));
            self.problems.push(note.mark(super::Origin { source, start, end }, "extended here"));
        }
        base.map(Some)
    }
}

fn extends(node: &Node) -> Option<(String, (usize, usize))> {
    let entry = node.as_table()?.get("extends")?;
    Some((entry.node.as_text()?.to_string(), (entry.node.origin.start, entry.node.origin.end)))
}

pub(crate) fn looks_like_path(source: &str) -> bool {
    source.ends_with(".toml") || source.contains(['/', '\\'])
}

fn unknown_builtin(name: &str) -> Problem {
    let names = builtin::names();
    let problem = Problem::error(format!("there is no built-in scenario `{name}`")).helps(suggest::did_you_mean(name, &names));
    problem.help(format!("built-in scenarios: {}", names.join(", "))).help("a file of your own: give its path, ending in .toml")
}

/// At most one byte over the limit is read, whatever the file is.
fn read_limited(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Bytes to text: refuses what is too large or not UTF-8.
pub(crate) fn decode(name: &str, bytes: &[u8], problems: &mut Problems) -> Option<String> {
    if bytes.len() as u64 > SIZE_LIMIT {
        let limit = SIZE_LIMIT / 1_000_000;
        problems.push(Problem::error(format!("{name} is larger than {limit} MB; a scenario is a few kilobytes of text")));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_string()),
        Err(error) => {
            let at = error.valid_up_to();
            let line = 1 + bytes[..at].iter().filter(|&&byte| byte == b'\n').count();
            let problem =
                Problem::error(format!("{name} is not UTF-8 text: byte {} (line {line}) is 0x{:02x}", at + 1, bytes[at]));
            let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
            let help = if utf16 { "this looks like UTF-16; save the file as UTF-8" } else { "save the file as UTF-8" };
            problems.push(problem.help(help));
            None
        }
    }
}

/// Writes `[parameters.strain] loneliness` and `"strain.loneliness"` the same way, so that one overrides the other.
fn normalise(node: &mut Node, problems: &mut Problems) {
    let Value::Table(top) = &mut node.value else { return };
    for key in ["parameters", "mechanisms"] {
        if let Some(entry) = top.get_mut(key)
            && let Value::Table(inner) = &mut entry.node.value
        {
            let mut flat = Table::new();
            flatten(std::mem::take(inner), "", &mut flat, problems);
            *inner = flat;
        }
    }
}

fn flatten(table: Table, prefix: &str, flat: &mut Table, problems: &mut Problems) {
    for (key, entry) in table {
        let key = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
        if let Value::Table(inner) = entry.node.value {
            flatten(inner, &key, flat, problems);
            continue;
        }
        if let Some(other) = flat.get(&key) {
            let problem = Problem::error(format!("`{key}` is given twice")).mark(entry.key, "here");
            problems.push(problem.mark(other.key, "and here"));
        }
        flat.insert(key, entry);
    }
}

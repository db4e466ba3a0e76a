//! Points of the user's own: what the columns of a table stand for.

use super::factor::{Around, Draft, switch};
use super::fields::{Fields, quoted};
use super::shape::MOST_FACTORS;
use super::{Choice, Domain, Value};
use crate::evidence::{self, mechanism};
use crate::scenario::error::{Class, Problem, Problems};
use crate::scenario::language::{Kind, kind_of};
use crate::scenario::points::{self, Cell, PointTable};
use crate::scenario::source::Origin;
use crate::scenario::suggest;
use std::collections::BTreeMap;
use std::path::Path;

/// Columns that hold the user's own names of points, the first that is there.
const IDS: [&str; 2] = ["id", "point"];
/// Different words in one column at most: each is tried on the scenario.
const MOST_WORDS: usize = 1_000;

/// The points of a table.
pub(super) struct Told {
    pub drafts: Vec<Draft>,
    pub rows: Vec<Vec<Value>>,
    pub ids: Option<Vec<String>>,
}

/// Reads the table that the sampling names; what the design says of its columns is in `drafts`.
pub(super) fn table(fields: Fields, drafts: Vec<Draft>, folder: Option<&Path>, problems: &mut Problems) -> Option<Told> {
    let Some(file) = fields.text("file") else {
        let problem = Problem::error("a table of points needs `file`").mark(fields.origin, "which file?");
        problems.push(problem.help("for example: file = \"points.csv\", beside the design"));
        return None;
    };
    let place = fields.place("file");
    let path = folder.map_or_else(|| Path::new(file).to_path_buf(), |folder| folder.join(file));
    let table = match points::read(&path) {
        Ok(table) => table,
        Err(refused) => {
            let label = if refused.class == Class::Unreadable { "asked here" } else { "this table" };
            problems.push(Problem::error(refused.why).class(refused.class).mark(place, label));
            return None;
        }
    };
    let before = problems.0.len();
    let columns = Columns::of(&table, drafts, fields, problems);
    if problems.0.len() > before {
        return None;
    }
    let ids = ids(&table, columns.id, (file, place), problems);
    let mut told = Told { drafts: columns.drafts, rows: vec![Vec::new(); table.rows.len()], ids };
    for (draft, column) in told.drafts.iter_mut().zip(columns.at) {
        match read(draft, table.rows.iter().map(|row| (row.line, &row.cells[column]))) {
            Ok(values) => told.rows.iter_mut().zip(values).for_each(|(row, value)| row.push(value)),
            Err((line, why, help)) => {
                let problem = Problem::error(format!("{file}, line {line}: `{}` {why}", draft.name)).mark(place, "in this table");
                problems.push(problem.helps(help));
            }
        }
    }
    (problems.0.len() == before).then_some(told)
}

/// Which column is what.
struct Columns {
    id: Option<usize>,
    drafts: Vec<Draft>,
    /// Column of each factor.
    at: Vec<usize>,
}

impl Columns {
    fn of(table: &PointTable, drafts: Vec<Draft>, fields: Fields, problems: &mut Problems) -> Columns {
        let id = IDS.iter().find_map(|id| table.columns.iter().position(|name| name == id));
        let ignored = fields.texts("ignore");
        for (text, place) in ignored.iter().filter(|(text, _)| !table.columns.iter().any(|name| name == text)) {
            let names: Vec<&str> = table.columns.iter().map(String::as_str).collect();
            let problem = Problem::error(format!("there is no column `{text}` to ignore")).mark(*place, "not in the table");
            problems.push(problem.helps(suggest::did_you_mean(text, &names)));
        }
        let mut columns = Columns { id, at: vec![usize::MAX; drafts.len()], drafts };
        for (at, name) in table.columns.iter().enumerate() {
            if Some(at) == id || ignored.iter().any(|(text, _)| text == name) {
                continue;
            }
            let own = columns.drafts.iter().position(|draft| draft.name == *name || draft.keys == [name.clone()]);
            match own.or_else(|| columns.add(name, fields.place("file"))) {
                Some(factor) => columns.at[factor] = at,
                None => problems.push(columns.unknown(name, fields)),
            }
        }
        for (draft, _) in columns.drafts.iter().zip(&columns.at).filter(|(_, at)| **at == usize::MAX) {
            let problem =
                Problem::error(format!("the table has no column `{}`", draft.name)).mark(draft.place, "a factor without values");
            let names: Vec<&str> = table.columns.iter().map(String::as_str).collect();
            problems.push(problem.helps(suggest::did_you_mean(&draft.name, &names)));
        }
        if columns.drafts.len() > MOST_FACTORS || columns.drafts.is_empty() {
            let title =
                format!("{} columns of the table are factors; from 1 to {MOST_FACTORS} are possible", columns.drafts.len());
            problems.push(Problem::error(title).mark(fields.place("file"), "this table"));
        }
        columns
    }

    /// A column that is a key of the scenario is a factor by itself; parameters and mechanisms also go by their short names.
    fn add(&mut self, name: &str, place: Origin) -> Option<usize> {
        let short = || evidence::find(name).map(|entry| format!("parameters.{}", entry.key));
        let switch = || mechanism(name).map(|mechanism| format!("mechanisms.{}", mechanism.key));
        let key = kind_of(name).filter(|kind| !matches!(kind, Kind::Table(_) | Kind::List(_))).map(|_| name.to_string());
        let draft = Draft::plain(vec![key.or_else(short).or_else(switch)?], place);
        let unit = draft.keys.first().and_then(|key| super::factor::catalogue(key)).map_or("", |entry| entry.unit);
        self.drafts.push(Draft { name: name.into(), unit: unit.into(), ..draft });
        self.at.push(usize::MAX);
        Some(self.drafts.len() - 1)
    }

    fn unknown(&self, name: &str, fields: Fields) -> Problem {
        let factors = self.drafts.iter().map(|draft| &draft.name[..]);
        let known: Vec<&str> = factors.chain(evidence::CATALOGUE.iter().map(|entry| entry.key)).chain(IDS).collect();
        let shown: String = name.chars().take(60).collect();
        let problem = Problem::error(format!("column `{shown}` is neither a factor of the design nor a key of the scenario"));
        let problem = problem.mark(fields.place("file"), "in this table").helps(suggest::did_you_mean(name, &known));
        problem.help(format!("a column that is something else: ignore = [\"{shown}\"]"))
    }
}

fn ids(table: &PointTable, column: Option<usize>, (file, place): (&str, Origin), problems: &mut Problems) -> Option<Vec<String>> {
    let column = column?;
    let ids: Vec<String> = table.rows.iter().map(|row| row.cells[column].text()).collect();
    let mut seen: BTreeMap<&str, u64> = BTreeMap::new();
    for (id, row) in ids.iter().zip(&table.rows) {
        let wrong = match seen.insert(id, row.line) {
            _ if id.is_empty() => "the id of this point is missing".to_string(),
            _ if id.len() > 200 => "the id of this point is longer than 200 bytes".to_string(),
            Some(first) => format!("the id `{id}` was given to line {first} already"),
            None => continue,
        };
        problems.push(Problem::error(format!("{file}, line {}: {wrong}", row.line)).mark(place, "in this table"));
        return None;
    }
    Some(ids)
}

/// Line, what is wrong, help.
type Wrong = (u64, String, Option<String>);

/// The values of one column; what the design left open of the factor is settled by them.
fn read<'a>(draft: &mut Draft, cells: impl Iterator<Item = (u64, &'a Cell)> + Clone) -> Result<Vec<Value>, Wrong> {
    if let Some((line, _)) = cells.clone().find(|(_, cell)| **cell == Cell::Missing) {
        return Err((line, "has no value".into(), None));
    }
    let kinds: Vec<&Kind> = draft.keys.iter().filter_map(|key| kind_of(key)).collect();
    let whole = kinds.iter().any(|kind| kind.whole());
    let texts_only = kinds.iter().any(|kind| matches!(kind, Kind::Choice(_) | Kind::Text | Kind::Name | Kind::Date));
    if draft.domain.is_none() && draft.is_switch() {
        draft.domain = Some(Domain::Choice(switch()));
    }
    let texts_too = kinds.iter().all(|kind| kind.takes_text());
    if draft.domain.is_none() && (texts_only || texts_too && cells.clone().any(|(_, cell)| cell.number().is_none())) {
        draft.domain = Some(Domain::Choice(words(cells.clone())?));
    }
    match &mut draft.domain {
        Some(Domain::Choice(choices)) => {
            cells.map(|(line, cell)| choice(choices, cell).map_err(|(why, help)| (line, why, help))).collect()
        }
        domain => {
            let (mut least, mut most) = match domain {
                Some(Domain::Number { low, high, .. }) => (*low, *high),
                _ => (f64::INFINITY, f64::NEG_INFINITY),
            };
            let mut values = Vec::new();
            for (line, cell) in cells {
                let wrong = |why: &str| (line, format!("is `{}`, {why}", short(cell)), None);
                let number = cell.number().filter(|number| number.is_finite()).ok_or_else(|| wrong("not a usable number"))? + 0.0;
                if whole && number.fract() != 0.0 {
                    return Err(wrong("where only whole numbers fit"));
                }
                (least, most) = (least.min(number), most.max(number));
                values.push(Value::Number(number));
            }
            match domain {
                Some(Domain::Number { low, high, .. }) => (*low, *high) = (least, most),
                _ => *domain = Some(Domain::Number { low: least, high: most, log: false, whole, base: None }),
            }
            Ok(values)
        }
    }
}

/// The different words of a column, in the order in which they come.
fn words<'a>(cells: impl Iterator<Item = (u64, &'a Cell)>) -> Result<Vec<Choice>, Wrong> {
    let mut words: Vec<Choice> = Vec::new();
    for (line, cell) in cells {
        let label = cell.text();
        if words.iter().any(|word| word.label == label) {
            continue;
        }
        if words.len() == MOST_WORDS {
            return Err((line, format!("has more than {MOST_WORDS} different words"), None));
        }
        let toml = match cell {
            Cell::Flag(flag) => flag.to_string(),
            _ => quoted(&label),
        };
        words.push(Choice { label, toml });
    }
    Ok(words)
}

fn choice(choices: &[Choice], cell: &Cell) -> Result<Value, (String, Option<String>)> {
    let text = cell.text();
    let toml = quoted(&text);
    let of = |flag: bool| choices.iter().position(|choice| choice.toml == flag.to_string());
    let named = choices.iter().position(|choice| choice.label == text || choice.toml == text || choice.toml == toml);
    let at = named.or_else(|| of(cell.flag()?)).or_else(|| {
        let number = cell.number()?;
        choices.iter().position(|choice| choice.toml.parse() == Ok(number))
    });
    at.map(Value::Choice).ok_or_else(|| {
        let labels: Vec<&str> = choices.iter().map(|choice| &choice.label[..]).collect();
        let listed = labels.iter().take(20).copied().collect::<Vec<_>>().join(", ");
        (format!("is `{}`, which is none of: {listed}", short(cell)), suggest::did_you_mean(&text, &labels))
    })
}

fn short(cell: &Cell) -> String {
    cell.text().chars().take(60).collect()
}

/// Fills in where a number stands in the scenario, which the table does not say.
pub(super) fn with_bases(drafts: &mut [Draft], around: &Around) {
    for draft in drafts {
        if let Some(Domain::Number { base, .. }) = &mut draft.domain
            && base.is_none()
        {
            *base = super::factor::base(&draft.keys, around);
        }
    }
}

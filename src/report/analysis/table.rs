//! `indices.csv`: every number of an analysis in tidy rows.

use crate::compare::interval::Interval;
use crate::experiment::analysis::found::{Analysis, At, OfMeasure, Pair, Told};
use crate::report::error::ReportError;
use crate::report::tables::number;
use crate::store::write_whole;
use std::path::Path;

pub const COLUMNS: [&str; 9] = ["method", "plan", "against", "measure", "factor", "statistic", "value", "low", "high"];

/// One number: method, factor (empty where it is of none), statistic, value, 95 % interval.
type Row = (&'static str, String, String, f64, Option<(f64, f64)>);

pub fn write(path: &Path, analysis: &Analysis) -> Result<(), ReportError> {
    write_whole(path, |file| {
        let mut csv = csv::Writer::from_writer(file);
        csv.write_record(COLUMNS)?;
        for pair in &analysis.pairs {
            for of in &pair.measures {
                for row in rows(of) {
                    csv.write_record(record(pair, of, row))?;
                }
            }
        }
        Ok(csv.flush()?)
    })
}

fn record(pair: &Pair, of: &OfMeasure, (method, factor, statistic, value, ends): Row) -> [String; 9] {
    let maybe = |end: Option<f64>| end.map_or(String::new(), number);
    [
        method.into(),
        pair.plan.clone(),
        pair.against.clone(),
        of.measure.key().into(),
        factor,
        statistic,
        number(value),
        maybe(ends.map(|ends| ends.0)),
        maybe(ends.map(|ends| ends.1)),
    ]
}

fn rows(of: &OfMeasure) -> Vec<Row> {
    let plain = |method, statistic: &str, value: f64| (method, String::new(), statistic.to_string(), value, None);
    let (over, wins) = (&of.over_points, &of.wins);
    let mut rows: Vec<Row> = vec![
        ("points", String::new(), "effect".into(), over.mean, Some((over.low, over.high))),
        plain("points", "relevant", over.relevant),
        plain("wins", "points", wins.points as f64),
        plain("wins", "better", wins.better as f64),
        plain("wins", "worse", wins.worse as f64),
        plain("wins", "better_surely", wins.better_surely as f64),
        plain("wins", "worse_surely", wins.worse_surely as f64),
        plain("wins", "slight", wins.slight as f64),
    ];
    for ranking in &of.rankings {
        let method = match ranking.method {
            crate::experiment::analysis::found::Method::Morris => "morris",
            crate::experiment::analysis::found::Method::Sobol => "sobol",
            _ => "features",
        };
        for row in &ranking.rows {
            rows.extend(row.statistics.iter().map(|one| (method, row.factor.clone(), one.name.clone(), one.value, one.interval)));
        }
        rows.extend(ranking.null.map(|null| plain(method, "null", null)));
    }
    for swing in &of.tornado {
        for level in &swing.levels {
            let name = match &level.at {
                At::Number(value) => format!("at {}", number(*value)),
                At::AtMost(value) => format!("up to {}", number(*value)),
                At::AtLeast(value) => format!("from {}", number(*value)),
                At::Choice(label) => format!("at {label}"),
            };
            let row = |what: &str, of: Interval| ("tornado", swing.factor.clone(), format!("{what} {name}"), of.mean, of.bounds);
            rows.push(row("effect", level.effect));
            rows.extend(level.change.map(|change| row("change", change)));
        }
    }
    rows.extend(of.chance.map(|chance| ("variance", String::new(), "share_of_points".into(), chance.points, chance.interval)));
    if let Some(needed) = of.replications {
        rows.push(plain("replications", "spread", needed.spread));
        rows.extend(needed.for_half_width.map(|n| plain("replications", "for_half_width", n as f64)));
        rows.extend(needed.for_power.map(|n| plain("replications", "for_power", n as f64)));
    }
    if let Some(split) = &of.split {
        rows.push(("shapley", String::new(), "all".into(), split.all.mean, split.all.bounds));
        rows.push(("shapley", String::new(), "none".into(), split.none.mean, split.none.bounds));
        rows.push(("shapley", String::new(), "gap".into(), split.gap.mean, split.gap.bounds));
        rows.extend(
            split.players.iter().map(|one| ("shapley", one.factor.clone(), "part".into(), one.part.mean, one.part.bounds)),
        );
    }
    for flip in &of.flips {
        let question = serde_json::to_value(flip.question).ok().and_then(|value| value.as_str().map(str::to_string));
        let question = question.unwrap_or_default();
        rows.push(plain("discovery", &format!("{question} flips"), flip.flips as f64));
        if let Told::Found(region) = &flip.told {
            rows.push(plain("discovery", &format!("{question} coverage"), region.coverage));
            rows.push(plain("discovery", &format!("{question} density"), region.density));
            rows.extend(
                region
                    .limits
                    .iter()
                    .map(|limit| ("discovery", limit.factor.clone(), format!("{question} quasi_p"), limit.quasi_p, None)),
            );
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::analysis::synthetic::analysis;

    #[test]
    fn every_row_has_all_columns_and_a_number_and_all_methods_are_there() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let path = folder.path().join("indices.csv");
        write(&path, &analysis()).expect("written");
        let mut csv = csv::Reader::from_path(&path).expect("a table");
        assert_eq!(csv.headers().expect("a head"), &COLUMNS[..]);
        let rows: Vec<csv::StringRecord> = csv.records().collect::<Result<_, _>>().expect("rows");
        assert!(rows.iter().all(|row| row[6].parse::<f64>().is_ok()), "{rows:?}");
        for method in ["points", "wins", "features", "tornado", "variance", "replications", "discovery"] {
            assert!(rows.iter().any(|row| &row[0] == method), "{method}");
        }
        let score = rows.iter().find(|row| (&row[0], &row[4], &row[5]) == ("features", "x1", "score")).expect("a score");
        assert!(score[6].parse::<f64>().expect("a number") > 0.0);
    }
}

//! All tables of a sweep, replaced together.

use super::points::write_points;
use super::results::write_results;
use crate::experiment::Watch;
use crate::experiment::sweep::Sweep;
use crate::report::ReportError;
use crate::store::{Staging, Units, write_whole};
use std::path::Path;

/// How the runs of a point stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub done: u32,
    pub failed: Vec<Failure>,
}

/// A run that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub replication: u32,
    pub cause: String,
}

/// Writes `results.parquet`, `points.parquet` and `failures.csv` of what is finished; returns how each point stands. The same
/// finished runs give the same bytes, whatever machine, threads, interruptions or shards they came from.
///
/// # Errors
/// A disk that fails; the earlier tables are as they were.
pub fn write_tables(folder: &Path, sweep: &Sweep, watch: &dyn Watch) -> Result<Vec<Counts>, ReportError> {
    let staging = Staging::begin(folder)?;
    let counts = write_results(&staging.place("results.parquet")?, sweep, &Units::of(folder), watch)?;
    write_points(&staging.place("points.parquet")?, sweep, &counts)?;
    write_failures(&staging.place("failures.csv")?, sweep, &counts)?;
    staging.publish()?;
    Ok(counts)
}

/// One row per run that failed: point, id, replication, cause.
fn write_failures(path: &Path, sweep: &Sweep, counts: &[Counts]) -> Result<(), ReportError> {
    write_whole(path, |file| {
        let mut table = csv::Writer::from_writer(file);
        table.write_record(["point", "id", "replication", "cause"])?;
        for (point, count) in sweep.design.points.iter().zip(counts) {
            for failure in &count.failed {
                let numbers = [point.number.to_string(), failure.replication.to_string()];
                table.write_record([&numbers[0], &point.id, &numbers[1], &failure.cause])?;
            }
        }
        table.flush()?;
        Ok(())
    })
}

//! `results.parquet`: one row per point, plan, replication, measure and window.

use super::facts::facts;
use super::write::{Counts, Failure};
use crate::evidence::measures::Measure;
use crate::experiment::Watch;
use crate::experiment::sweep::{Standing, Sweep};
use crate::report::ReportError;
use crate::report::columns::{column, names, write};
use crate::store::Units;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use rayon::prelude::*;
use std::path::Path;

const SCHEMA: &str = "message results { required int32 point; required binary id (UTF8); required binary plan (UTF8);
    required int32 replication; required binary measure (UTF8); required binary window (UTF8); optional double value; }";
/// Rows of a row group, about: few enough to stay small in memory, enough to compress.
const GROUP: usize = 50_000;

/// Writes what is finished, by point, replication, plan, measure, window; runs that failed or are to do have no rows. Returns
/// how each point stands. Read back from the store group by group: memory does not grow with the number of runs.
pub fn write_results(path: &Path, sweep: &Sweep, units: &Units, watch: &dyn Watch) -> Result<Vec<Counts>, ReportError> {
    let design = sweep.design;
    let per_run = sweep.base.setting.plans.len() * design.measures.len() * sweep.base.windows.len();
    let runs_per_point = design.replications as usize;
    let points_per_group = (GROUP / (per_run * runs_per_point).max(1)).max(1);
    let mut counts = Vec::with_capacity(design.points.len());
    write(path, SCHEMA, facts(sweep), |file| {
        for points in design.points.chunks(points_per_group) {
            let runs: Vec<(u32, u32)> =
                points.iter().flat_map(|point| (0..design.replications).map(|replication| (point.number, replication))).collect();
            let standings: Vec<Standing> =
                runs.par_iter().map(|&run| sweep.standing(run, units, |why| watch.note(why))).collect();
            let mut rows = Rows::new(sweep);
            for (point, of_point) in points.iter().zip(standings.chunks(runs_per_point.max(1))) {
                let mut count = Counts::default();
                for (replication, standing) in of_point.iter().enumerate() {
                    match standing {
                        Standing::Done(numbers) => {
                            count.done += 1;
                            rows.add(point.number, &point.id, replication as u32, numbers);
                        }
                        Standing::Failed(cause) => {
                            count.failed.push(Failure { replication: replication as u32, cause: cause.clone() });
                        }
                        Standing::ToDo => {}
                    }
                }
                counts.push(count);
            }
            if rows.points.is_empty() {
                continue;
            }
            let mut group = file.next_row_group()?;
            column::<Int32Type>(&mut group, &rows.points, None)?;
            column::<ByteArrayType>(&mut group, &rows.ids, None)?;
            column::<ByteArrayType>(&mut group, &rows.plans, None)?;
            column::<Int32Type>(&mut group, &rows.replications, None)?;
            column::<ByteArrayType>(&mut group, &rows.measures, None)?;
            column::<ByteArrayType>(&mut group, &rows.windows, None)?;
            column::<DoubleType>(&mut group, &rows.values, Some(&rows.defined))?;
            group.close()?;
        }
        Ok(())
    })?;
    Ok(counts)
}

/// The columns of a row group.
struct Rows<'a> {
    sweep: &'a Sweep<'a>,
    words: [Vec<ByteArray>; 3],
    points: Vec<i32>,
    ids: Vec<ByteArray>,
    plans: Vec<ByteArray>,
    replications: Vec<i32>,
    measures: Vec<ByteArray>,
    windows: Vec<ByteArray>,
    values: Vec<f64>,
    defined: Vec<i16>,
}

impl<'a> Rows<'a> {
    fn new(sweep: &'a Sweep<'a>) -> Rows<'a> {
        let measures: Vec<String> = sweep.design.measures.iter().map(|measure| measure.key().to_string()).collect();
        let windows: Vec<String> = sweep.base.windows.iter().map(|window| window.name()).collect();
        Rows {
            sweep,
            words: [names(&sweep.base.setting.plans), names(&measures), names(&windows)],
            points: vec![],
            ids: vec![],
            plans: vec![],
            replications: vec![],
            measures: vec![],
            windows: vec![],
            values: vec![],
            defined: vec![],
        }
    }

    fn add(&mut self, point: u32, id: &str, replication: u32, numbers: &[f64]) {
        let id = ByteArray::from(id);
        let [plans, measures, windows] = &self.words;
        let design: &[Measure] = &self.sweep.design.measures;
        for (plan, plan_name) in plans.iter().enumerate() {
            for (&measure, measure_name) in design.iter().zip(measures) {
                for (window, window_name) in windows.iter().enumerate() {
                    let value = numbers[self.sweep.base.place(plan, measure, window)];
                    self.points.push(point as i32);
                    self.ids.push(id.clone());
                    self.plans.push(plan_name.clone());
                    self.replications.push(replication as i32);
                    self.measures.push(measure_name.clone());
                    self.windows.push(window_name.clone());
                    self.defined.push(i16::from(value.is_finite()));
                    if value.is_finite() {
                        self.values.push(value);
                    }
                }
            }
        }
    }
}

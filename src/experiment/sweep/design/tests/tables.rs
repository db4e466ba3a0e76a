//! Points of the user's own.

use super::super::{Design, Domain, parse};
use super::numbers;
use crate::scenario::ScenarioError;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use std::path::Path;
use std::sync::Arc;

const TABLE: &str = "[sampling]\nmethod = \"table\"\nfile = \"points.csv\"\n";

/// The design with this table beside it.
fn read(csv: &str, design: &str) -> Result<Design, ScenarioError> {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("points.csv"), csv).expect("written");
    parse("test", design, Some(folder.path()))
}

fn told(csv: &str, design: &str, words: &[&str]) {
    let error = read(csv, design).err().unwrap_or_else(|| panic!("accepted:\n{csv}"));
    let message = error.render(false);
    assert_eq!(error.exit_code(), 2);
    for word in words {
        assert!(message.contains(word), "`{word}` in\n{message}");
    }
}

#[test]
fn columns_are_factors_by_their_key_their_short_name_or_their_name_in_the_design() {
    let csv = "id,parameters.strain.noise,workers.keep,buffering,municipality,years,length\n\
        a7,0.25,0.123456789012345678,on,Oss,10,12\nb-2,0.3,0.5,False,Den Haag,5,48\n";
    let factor = "[[factor]]\nname = \"length\"\nkey = \"plan.projects.stream.0.contract.months\"\n";
    let design = read(csv, &format!("{TABLE}{factor}")).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(design.points.iter().map(|point| &point.id[..]).collect::<Vec<_>>(), ["a7", "b-2"]);
    let names: Vec<&str> = design.factors.iter().map(|factor| &factor.name[..]).collect();
    assert_eq!(names, ["length", "parameters.strain.noise", "workers.keep", "buffering", "municipality", "years"]);
    assert_eq!(numbers(&design, 1), [48.0, 0.3, 0.5, 1.0, 1.0, 5.0]);
    let scenario = design.case(&design.points[0]).expect("lived").scenario;
    assert_eq!(scenario.parameters.workers.keep.to_bits(), 0.123456789012345678f64.to_bits());
    assert_eq!((scenario.municipality.name.as_str(), scenario.years), ("Oss", 10));
    let scenario = design.case(&design.points[1]).expect("lived").scenario;
    assert_eq!((scenario.municipality.name.as_str(), scenario.mechanisms_off), ("'s-Gravenhage", vec!["buffering".to_string()]));
    assert!(matches!(design.factors[0].domain, Domain::Number { low: 12.0, high: 48.0, whole: true, base: None, .. }));
}

#[test]
fn a_longer_table_extends_a_shorter_one_and_a_changed_one_does_not() {
    let long = read("strain.noise,municipality\n0.2,Oss\n0.3,Oss\n0.25,Leiden\n", TABLE).expect("a design");
    let short = read("strain.noise,municipality\n0.2,Oss\n0.3,Oss\n", TABLE).expect("a design");
    let changed = read("strain.noise,municipality\n0.2,Oss\n0.31,Oss\n", TABLE).expect("a design");
    assert_eq!(long.hash_of_first(2), short.hash());
    assert_ne!(long.hash_of_first(2), changed.hash());
    assert_eq!(short.points[1].id, "1");
}

#[test]
fn what_is_wrong_in_a_table_is_told_with_its_line_and_that_of_the_design() {
    told("strain.nois\n0.2\n", TABLE, &["column `strain.nois`", "`strain.noise`", "test.toml:3:", "ignore = [\"strain.nois\"]"]);
    told("strain.noise\n0.2\nmuch\n", TABLE, &["points.csv, line 3", "is `much`, not a usable number"]);
    told("years\n5\n5.5\n", TABLE, &["points.csv, line 3", "only whole numbers"]);
    told("years\n5\n60\n", TABLE, &["`years` must lie between 1 and 50", "at 60"]);
    told("strain.noise,workers.keep\n0.2,0.5\n0.3,\n", TABLE, &["points.csv, line 3", "`workers.keep` has no value"]);
    told("id,strain.noise\nx,0.2\ny,0.3\nx,0.3\n", TABLE, &["line 4", "the id `x` was given to line 2"]);
    told("strain.noise,strain.noise\n0.2,0.3\n", TABLE, &["two columns are named `strain.noise`"]);
    told("0.2,0.3\n0.2,0.3\n", TABLE, &["names of the columns"]);
    told("strain.noise\n", TABLE, &["there are no rows"]);
    told("buffering\non\nmaybe\n", TABLE, &["line 3", "is `maybe`, which is none of: on, off"]);
    let factor = format!("{TABLE}[[factor]]\nkey = \"parameters.strain.noise\"\n");
    told("workers.keep\n0.2\n", &factor, &["the table has no column `parameters.strain.noise`", "test.toml:5:"]);
    told("strain.noise,note\n0.2,x\n", &format!("{TABLE}ignore = [\"notes\"]\n"), &["no column `notes`", "did you mean `note`?"]);
    let error = parse("test", TABLE, Some(Path::new("/nowhere"))).expect_err("no file");
    assert_eq!(error.exit_code(), 1);
}

#[test]
fn what_is_not_a_factor_can_be_ignored() {
    let design = read(",strain.noise,note\n0,0.2,x\n1,0.3,y\n", &format!("{TABLE}ignore = [\"note\"]\n"))
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((design.factors.len(), design.points.len()), (1, 2));
}

#[test]
fn parquet_gives_what_csv_gives() {
    let folder = tempfile::tempdir().expect("a folder");
    let schema = "message m { required int64 point; required double strain.noise; required binary municipality (UTF8); }";
    let schema =
        Arc::new(parquet::schema::parser::parse_message_type(&schema.replace("strain.noise", "strain_noise")).expect("a schema"));
    let file = std::fs::File::create(folder.path().join("points.parquet")).expect("made");
    let mut writer = SerializedFileWriter::new(file, schema, Arc::new(WriterProperties::default())).expect("a writer");
    let mut rows = writer.next_row_group().expect("rows");
    let mut column = rows.next_column().expect("a column").expect("a column");
    column.typed::<Int64Type>().write_batch(&[11, 12], None, None).expect("written");
    column.close().expect("closed");
    let mut column = rows.next_column().expect("a column").expect("a column");
    column.typed::<DoubleType>().write_batch(&[0.1 + 0.2, 0.25], None, None).expect("written");
    column.close().expect("closed");
    let mut column = rows.next_column().expect("a column").expect("a column");
    column
        .typed::<ByteArrayType>()
        .write_batch(&[ByteArray::from("Oss"), ByteArray::from("Leiden")], None, None)
        .expect("written");
    column.close().expect("closed");
    rows.close().expect("closed");
    writer.close().expect("closed");
    let text = TABLE.replace(".csv", ".parquet") + "[[factor]]\nname = \"strain_noise\"\nkey = \"parameters.strain.noise\"\n";
    let design = parse("test", &text, Some(folder.path())).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(design.points.iter().map(|point| &point.id[..]).collect::<Vec<_>>(), ["11", "12"]);
    assert_eq!(numbers(&design, 0), [0.1 + 0.2, 0.0]);
    assert_eq!(design.factors[1].text(design.points[1].values[1]), "\"Leiden\"");
}

//! Designs as a user writes them: what they give, and how what is wrong is told.

mod points;
mod refused;
mod shipped;
mod tables;

use super::{Design, Value, parse};

/// The design of a text that must be accepted.
fn design(text: &str) -> Design {
    parse("test", text, None).unwrap_or_else(|error| panic!("{error}"))
}

/// What is told of a text that must be refused.
fn refused(text: &str) -> String {
    match parse("test", text, None) {
        Ok(_) => panic!("accepted:\n{text}"),
        Err(error) => {
            assert_eq!(error.exit_code(), 2, "{error}");
            error.render(false)
        }
    }
}

/// The numbers of a point.
fn numbers(design: &Design, point: usize) -> Vec<f64> {
    let number = |value: &Value| match value {
        Value::Number(number) => *number,
        Value::Choice(at) => *at as f64,
    };
    design.points[point].values.iter().map(number).collect()
}

const NOISE: &str = "[[factor]]\nkey = \"parameters.strain.noise\"\n";
const KEEP: &str = "[[factor]]\nkey = \"parameters.workers.keep\"\n";

/// A design with this sampling and these factors.
fn with(sampling: &str, factors: &str) -> String {
    format!("[sampling]\n{sampling}\n{factors}")
}

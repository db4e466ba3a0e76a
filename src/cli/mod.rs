//! The command line: the only place that reads arguments and prints.

pub mod analyse;
mod args;
pub mod assumptions;
pub mod calibrate;
pub mod check;
pub mod compare;
mod console;
mod ending;
mod evaluate;
mod futures;
pub mod help;
pub mod import;
mod interrupt;
mod language;
mod memory;
mod pairing;
pub mod papers;
mod parse;
mod progress;
mod question;
pub mod report;
pub mod scenarios;
pub mod sweep;
mod targets;
mod words;

pub use args::Command;
pub use console::Console;
pub use ending::Ending;
pub use parse::parse;

/// What a command comes to: `Err` also says that it ended early without being wrong, as when the reader closed the pipe.
type Outcome<T = ()> = Result<T, Ending>;

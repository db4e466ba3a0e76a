//! weefsel: arguments in, exit code out.

#![forbid(unsafe_code)]

mod cli;

use cli::{Command, Console, Ending};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match cli::parse() {
        Ok(arguments) => arguments,
        Err(ending) => return ending.finish(&Console::plain()),
    };
    let console = Console::new(&arguments.talk);
    let done = match &arguments.command {
        None => cli::help::first(&console),
        Some(Command::Compare(wanted)) => cli::compare::compare(wanted, &console),
        Some(Command::Calibrate(wanted)) => cli::calibrate::calibrate(wanted, &console),
        Some(Command::Check(wanted)) => cli::check::check(wanted, &console),
        Some(Command::Scenarios(wanted)) => cli::scenarios::scenarios(wanted, &console),
        Some(Command::Import(wanted)) => cli::import::import(wanted, &console),
        Some(Command::Report(wanted)) => cli::report::report(wanted, &console),
        Some(Command::Sweep(wanted)) => cli::sweep::sweep(wanted, &console),
        Some(Command::Analyse(wanted)) => cli::analyse::analyse(wanted, &console),
        Some(Command::Assumptions(wanted)) => cli::assumptions::assumptions(wanted, &console),
        Some(Command::Schema) => cli::papers::schema(&console),
        Some(Command::Completions(wanted)) => cli::papers::completions(wanted, &console),
        Some(Command::Man) => cli::papers::man(&console),
    };
    done.err().unwrap_or(Ending::Done).finish(&console)
}

//! The command line as a stranger meets it.

#[path = "cli/calibrate.rs"]
mod calibrate;
#[path = "cli/common.rs"]
mod common;
#[path = "cli/compare.rs"]
mod compare;
#[path = "cli/interrupted.rs"]
mod interrupted;
#[path = "cli/other_commands.rs"]
mod other_commands;
#[path = "cli/report.rs"]
mod report;
#[path = "cli/wrong_requests.rs"]
mod wrong_requests;

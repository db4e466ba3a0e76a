//! The arguments, defined once: help, completions and man page derive from them.

use super::language::{ColorChoice, Tongue};
use clap::{Args, Parser, Subcommand, ValueHint};
use std::path::PathBuf;
use weefsel::experiment::sweep::Shard;
use weefsel::scenario::sample::Residents;

/// Scenario that is lived if none is named.
pub const DEFAULT_SCENARIO: &str = "continuity-or-projects";
/// Fewest residents that make a world (persons): with fewer there is hardly a neighbourhood.
pub const FEWEST_RESIDENTS: u32 = 200;

#[derive(Debug, Parser)]
#[command(
    name = "weefsel",
    version,
    about = "Lives a Dutch municipality month by month under several funding plans, in twin worlds, to explore preventive social investment",
    after_help = "Try first: weefsel compare\nExit codes: 0 done, 1 failed while running, 2 the request is wrong, 130 interrupted.",
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub talk: Talk,
}

/// How the program talks.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Output")]
pub struct Talk {
    /// Language of results and messages; the locale decides if it is not given
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Tongue>,
    /// Colour in the terminal (`NO_COLOR` is honoured)
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: ColorChoice,
    /// No progress, notes or warnings: results and errors only
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Live every plan of a scenario in twin worlds and compare them: the main job
    Compare(Compare),
    /// Check a scenario: what each plan buys per calendar year and who will be lived; lives nothing
    Check(Check),
    /// List the built-in scenarios with their question, or print one to edit
    Scenarios(Scenarios),
    /// Read CBS Kerncijfers wijken en buurten (CSV or XLSX) into a [municipality] table
    Import(Import),
    /// Find draws of the uncertain assumptions under which the status quo meets its targets: the accepted set
    Calibrate(Calibrate),
    /// Make the page for the council and the spreadsheet of a results folder again, in Dutch or English
    Report(Report),
    /// Live the points of a design, whole or in shards; what is finished stays, and the same command goes on
    Sweep(Sweep),
    /// Say what a sweep came to: how often each plan wins, what decides it, and where the conclusion turns
    Analyse(Analyse),
    /// Show the parameters: default, range, unit, source, strength of the evidence
    Assumptions(Assumptions),
    /// Print the JSON Schema of a scenario file, for editors
    Schema,
    /// Print completions for a shell
    Completions(Completions),
    /// Print the man page
    Man,
}

/// Which question is asked, and of whom.
#[derive(Clone, Debug, Args)]
pub struct Question {
    /// Path of a scenario file, or the name of a built-in scenario
    #[arg(default_value = DEFAULT_SCENARIO, value_hint = ValueHint::FilePath)]
    pub scenario: String,
    /// Another municipality: any of the 345 of 2022
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// Residents to live, as a sample of the municipality, or `all`
    #[arg(long, value_name = "N|all", value_parser = residents, allow_negative_numbers = true, default_value = "20000")]
    pub residents: Residents,
    /// Years to live [default: the scenario's, else 20]
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..=50))]
    pub years: Option<u32>,
    /// Seed of all chance: the same seed gives the same results
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Change one key of the scenario, such as years=10 or parameters.money.worker=90000 (repeatable)
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Take warnings, and money that is not equal where it should be, as errors
    #[arg(long)]
    pub strict: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    pub question: Question,
    /// Replications: draws of chance in which every plan is lived
    #[arg(long, value_name = "N", default_value_t = 20, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub replications: u32,
    /// Go on until half the 95 % interval of every headline effect is below this share of the effect, such as 0.2 or 20% (200 replications at most)
    #[arg(long, value_name = "SHARE", value_parser = share, allow_negative_numbers = true, conflicts_with = "replications")]
    pub precision: Option<f64>,
    /// Live futures as well: each draws the uncertain assumptions and chance, from the program's accepted set or from FILE
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, value_hint = ValueHint::FilePath)]
    pub uncertainty: Option<Option<PathBuf>>,
    /// Futures to live
    #[arg(long, value_name = "N", default_value_t = 100, requires = "uncertainty", value_parser = clap::value_parser!(u32).range(2..=10_000))]
    pub futures: u32,
    /// Threads [default: all]; the results do not depend on it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Results folder [default: results/SCENARIO-MUNICIPALITY]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    /// Write to the folder even if it holds other files
    #[arg(long)]
    pub force: bool,
    /// Print the summary as JSON, and nothing else, on standard output
    #[arg(long)]
    pub json: bool,
    /// Draw no figures
    #[arg(long)]
    pub no_figures: bool,
    /// Skip the evaluators' lenses
    #[arg(long)]
    pub no_lenses: bool,
    /// Write no page for the council and no spreadsheet
    #[arg(long)]
    pub no_report: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Report {
    /// Results folder of a comparison
    #[arg(value_hint = ValueHint::DirPath)]
    pub results: PathBuf,
}

#[derive(Clone, Debug, Args)]
pub struct Analyse {
    /// Folder of a sweep
    #[arg(value_hint = ValueHint::DirPath)]
    pub results: PathBuf,
    /// Only this plan [default: every plan against the reference, and plans of equal money against each other]
    #[arg(long, value_name = "PLAN")]
    pub plan: Option<String>,
    /// The plan it is held against
    #[arg(long, value_name = "PLAN")]
    pub against: Option<String>,
    /// Only this measure, such as expected_crises [default: all of the study]
    #[arg(long, value_name = "KEY")]
    pub measure: Option<String>,
    /// Plan years, such as 1-4 [default: the whole horizon]
    #[arg(long, value_name = "YEARS")]
    pub window: Option<String>,
    /// Folder for the files [default: RESULTS/analysis]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    /// Print everything as JSON, and nothing else, on standard output
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Calibrate {
    /// TOML file of targets [default: the program's own]
    #[arg(value_hint = ValueHint::FilePath)]
    pub targets: Option<PathBuf>,
    /// Draws to live, about: what is left after the search goes to the walk that spreads the accepted draws
    #[arg(long, value_name = "N", default_value_t = 8000, value_parser = clap::value_parser!(u32).range(100..=60_000))]
    pub draws: u32,
    /// Draws to accept
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub accepted: u32,
    /// Residents of the world in which draws are lived
    #[arg(long, value_name = "N", default_value_t = 4000, value_parser = clap::value_parser!(u32).range(FEWEST_RESIDENTS as i64..=1_000_000))]
    pub residents: u32,
    /// Seed of all chance: the same seed gives the same draws
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Threads [default: all]; the results do not depend on it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Write the accepted set to a file; what was lived is kept in FILE.work
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    /// Print the program's own targets as a file, and live nothing
    #[arg(long)]
    pub export_targets: bool,
    /// Print the findings as JSON, and nothing else, on standard output
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub question: Question,
    /// Prove on a smaller sample, resident by resident, that plans differ by what they fund and by nothing else
    #[arg(long)]
    pub pairing: bool,
    /// Residents of the proofs
    #[arg(long, value_name = "N", default_value_t = 4000, requires = "pairing", value_parser = clap::value_parser!(u32).range(FEWEST_RESIDENTS as i64..=200_000))]
    pub pairing_residents: u32,
    /// Plan months of the proofs
    #[arg(long, value_name = "N", default_value_t = 36, requires = "pairing", value_parser = clap::value_parser!(u32).range(1..=600))]
    pub pairing_months: u32,
    /// Print the findings as JSON, and nothing else, on standard output
    #[arg(long, conflicts_with = "pairing")]
    pub json: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Scenarios {
    /// Print the file of a built-in scenario
    #[arg(long, value_name = "NAME")]
    pub export: Option<String>,
}

#[derive(Clone, Debug, Args)]
pub struct Import {
    /// CSV or XLSX file of CBS
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// Name or code of the municipality, if the file holds several
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// Take buurten instead of wijken
    #[arg(long)]
    pub buurten: bool,
    /// Make it a whole scenario file, with the question and plans of this scenario (built-in name or path)
    #[arg(long, value_name = "NAME")]
    pub scenario: Option<String>,
    /// Write to a new file instead of standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Debug, Args)]
pub struct Sweep {
    /// Path of a design file, or the name of a built-in design
    #[arg(required_unless_present_any = ["designs", "export"], value_hint = ValueHint::FilePath)]
    pub design: Option<String>,
    /// Folder of the sweep [default: results/DESIGN, and results/DESIGN-parts/I-of-N for a shard]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    /// Threads [default: all]; the results do not depend on it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Replications per point, instead of the design's
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub replications: Option<u32>,
    /// Points, instead of the design's (trajectories of Morris, base points of Saltelli)
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..))]
    pub points: Option<u32>,
    /// Go on in a folder that holds the same design with fewer points or replications
    #[arg(long)]
    pub extend: bool,
    /// Live runs that failed once more
    #[arg(long)]
    pub retry_failed: bool,
    /// Tell what is done, failed and to do; live nothing
    #[arg(long, conflicts_with = "estimate")]
    pub status: bool,
    /// Time a few runs, which are kept, and predict time, disk and memory of the rest
    #[arg(long)]
    pub estimate: bool,
    /// Live one part of the runs, such as 2/7: the second of seven, each on a machine of its own
    #[arg(long, value_name = "I/N")]
    pub shard: Option<Shard>,
    /// Join the folders of all shards, after verifying that every run is there once
    #[arg(long, value_name = "PART", num_args = 1.., conflicts_with_all = ["shard", "estimate"], value_hint = ValueHint::DirPath)]
    pub merge: Vec<PathBuf>,
    /// List the built-in designs
    #[arg(long)]
    pub designs: bool,
    /// Print the file of a built-in design
    #[arg(long, value_name = "NAME")]
    pub export: Option<String>,
    /// Write to the folder whatever it holds
    #[arg(long)]
    pub force: bool,
    /// Print the counts or the estimate as JSON, and nothing else, on standard output
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Assumptions {
    /// The measures of the results instead of the parameters
    #[arg(long, conflicts_with = "targets")]
    pub measures: bool,
    /// The targets: what the status quo should look like and what it does look like when it is lived
    #[arg(long)]
    pub targets: bool,
    /// As Markdown
    #[arg(long, conflicts_with = "json")]
    pub markdown: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
    /// Replications of the status quo for the targets
    #[arg(long, value_name = "N", default_value_t = 3, requires = "targets", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub replications: u32,
    /// Seed of all chance for the targets
    #[arg(long, value_name = "N", default_value_t = 1, requires = "targets")]
    pub seed: u64,
}

#[derive(Clone, Debug, Args)]
pub struct Completions {
    /// Shell to write for
    pub shell: clap_complete::Shell,
}

fn residents(text: &str) -> Result<Residents, String> {
    if text.eq_ignore_ascii_case("all") {
        return Ok(Residents::All);
    }
    let digits = text.replace(['_', ',', '.'], "");
    let number: u32 = digits.parse().map_err(|_| "expected a number of residents such as 20000, or `all`".to_string())?;
    if number < FEWEST_RESIDENTS {
        return Err(format!("a world needs at least {FEWEST_RESIDENTS} residents"));
    }
    Ok(Residents::Number(number))
}

fn share(text: &str) -> Result<f64, String> {
    let (number, per) = text.strip_suffix('%').map_or((text, 1.0), |number| (number.trim(), 100.0));
    let share = number.parse::<f64>().unwrap_or(f64::NAN) / per;
    if share > 0.0 && share < 10.0 { Ok(share) } else { Err("expected a share above 0, such as 0.2 or 20%".into()) }
}

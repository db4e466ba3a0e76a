//! How a command ends, and the exit code that says so.

use super::Console;
use std::process::ExitCode;
use weefsel::experiment::Uninhabited;
use weefsel::scenario::ScenarioError;
use weefsel::store::FolderError;

/// Why a command does not go on.
#[derive(Debug)]
pub enum Ending {
    /// Nothing is wrong, as when the reader of a pipe has seen enough (0).
    Done,
    /// It failed while running (1).
    Failed(String),
    /// The request is wrong (2).
    Wrong(String),
    /// A text that already says what it is, with its code: errors of a scenario file and of the arguments.
    Told(String, u8),
    /// Stopped by the user, with what to do next (130).
    Interrupted(String),
}

impl Ending {
    /// Says what there is to say and gives the exit code.
    pub fn finish(self, console: &Console) -> ExitCode {
        match self {
            Ending::Done => ExitCode::SUCCESS,
            Ending::Failed(why) => {
                console.error(&why);
                ExitCode::from(1)
            }
            Ending::Wrong(why) => {
                console.error(&why);
                ExitCode::from(2)
            }
            Ending::Told(text, code) => {
                console.tell(&text);
                ExitCode::from(code)
            }
            Ending::Interrupted(next) => {
                console.tell(&next);
                ExitCode::from(130)
            }
        }
    }

    /// An error of a scenario, as it points into the file.
    pub fn scenario(error: &ScenarioError, console: &Console) -> Ending {
        Ending::Told(error.render(console.color_of_notes()), error.exit_code())
    }
}

impl From<FolderError> for Ending {
    fn from(error: FolderError) -> Ending {
        Ending::Wrong(error.to_string())
    }
}

impl From<Uninhabited> for Ending {
    fn from(error: Uninhabited) -> Ending {
        Ending::Wrong(error.to_string())
    }
}

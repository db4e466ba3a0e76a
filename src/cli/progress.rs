//! Progress on standard error: a bar in a terminal, a plain line now and then elsewhere, nothing if quiet.

use super::Console;
use super::console::say;
use super::interrupt;
use indicatif::{FormattedDuration, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt::Write;
use std::io::{self, IsTerminal};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};
use weefsel::evidence::Text;
use weefsel::experiment::Watch;

/// Time between plain lines.
const BETWEEN_LINES: Duration = Duration::from_secs(10);
const BAR: Text = Text::new("{wide_bar} {percent:>3} %  {msg}, {left} left ", "{wide_bar} {percent:>3} %  {msg}, nog {left} ");
const LINE: Text = Text::new("{percent} %  {count}", "{percent} %  {count}");
const LEFT: Text = Text::new(", {time} left", ", nog {time}");
const COUNT: Text = Text::new("{done} of {all} replications", "{done} van {all} herhalingen");

/// Watches a run of known size.
pub struct Progress<'a> {
    console: &'a Console,
    /// Absent where standard error is no terminal.
    bar: Option<ProgressBar>,
    began: Instant,
    line: Mutex<Instant>,
    work: AtomicU64,
    worked: AtomicU64,
    /// Of the work, what was found on disk: it tells nothing about speed.
    found: AtomicU64,
    per_replication: u64,
    replications: AtomicU32,
    finished: AtomicU32,
}

impl<'a> Progress<'a> {
    /// Begins to show; `per_replication` in the unit of `Watch::worked`.
    pub fn begin(console: &'a Console, per_replication: u64, replications: u32) -> Progress<'a> {
        let terminal = io::stderr().is_terminal() && !console.quiet;
        let now = Instant::now();
        let progress = Progress {
            console,
            bar: terminal.then(|| bar(console)),
            began: now,
            line: Mutex::new(now),
            work: AtomicU64::new(0),
            worked: AtomicU64::new(0),
            found: AtomicU64::new(0),
            per_replication,
            replications: AtomicU32::new(0),
            finished: AtomicU32::new(0),
        };
        progress.extend(replications);
        progress
    }

    /// More replications are to be lived.
    pub fn extend(&self, replications: u32) {
        let work = u64::from(replications) * self.per_replication;
        self.replications.fetch_add(replications, Relaxed);
        let work = self.work.fetch_add(work, Relaxed) + work;
        match &self.bar {
            Some(bar) => {
                bar.set_length(work);
                bar.set_message(self.count());
            }
            None => self.console.note(&self.plain()),
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    fn count(&self) -> String {
        let (done, all) = (self.finished.load(Relaxed).to_string(), self.replications.load(Relaxed).to_string());
        say(self.console.language, COUNT, &[("done", &done), ("all", &all)])
    }

    fn plain(&self) -> String {
        let (work, worked, found) = (self.work.load(Relaxed).max(1), self.worked.load(Relaxed), self.found.load(Relaxed));
        let percent = (100 * worked / work).to_string();
        let line = say(self.console.language, LINE, &[("percent", &percent), ("count", &self.count())]);
        let lived = worked.saturating_sub(found);
        if lived == 0 {
            return line;
        }
        let left = self.began.elapsed().mul_f64(work.saturating_sub(worked) as f64 / lived as f64);
        let left = FormattedDuration(Duration::from_secs(left.as_secs())).to_string();
        line + &say(self.console.language, LEFT, &[("time", &left)])
    }
}

fn bar(console: &Console) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
    if let Ok(style) = ProgressStyle::with_template(BAR.of(console.language)) {
        bar.set_style(style.progress_chars("━╸─").with_key("left", left));
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Time left, as soon as there is anything to tell it from.
fn left(state: &ProgressState, text: &mut dyn Write) {
    let _ = if state.pos() == 0 { write!(text, "…") } else { write!(text, "{}", FormattedDuration(state.eta())) };
}

impl Watch for Progress<'_> {
    fn worked(&self, months: u64) {
        self.worked.fetch_add(months, Relaxed);
        if let Some(bar) = &self.bar {
            bar.inc(months);
        } else if let Ok(mut line) = self.line.try_lock()
            && line.elapsed() >= BETWEEN_LINES
        {
            *line = Instant::now();
            self.console.note(&self.plain());
        }
    }

    fn finished(&self, _replication: u32, found: bool) {
        self.finished.fetch_add(1, Relaxed);
        if found {
            self.found.fetch_add(self.per_replication, Relaxed);
        }
        if let Some(bar) = &self.bar {
            bar.set_message(self.count());
            if found {
                bar.reset_eta();
            }
        }
    }

    fn note(&self, text: String) {
        match &self.bar {
            Some(bar) => bar.suspend(|| self.console.note(&text)),
            None => self.console.note(&text),
        }
    }

    fn stop(&self) -> bool {
        interrupt::asked()
    }
}

//! A Slurm of its own for the test: started, asked and stopped.

use super::PATIENCE;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAMS: [&str; 5] = ["slurmctld", "slurmd", "sbatch", "scontrol", "munged"];

pub struct Slurm {
    folder: tempfile::TempDir,
    conf: PathBuf,
}

impl Slurm {
    /// A running cluster, or none and a word about what is missing; a missing one fails where it is required.
    pub fn start() -> Option<Self> {
        let present =
            |name: &&str| Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        let missing: Vec<&str> = PROGRAMS.into_iter().filter(|name| !present(name)).collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            let required = std::env::var("WEEFSEL_SLURM").as_deref() == Ok("required");
            assert!(!required, "no Slurm to try the array script on: {missing} not found; `.ci/slurm` brings all of it");
            let line = format!("SKIPPED: the array script was not tried on Slurm: {missing} not found (`.ci/slurm` brings it)\n");
            std::io::stderr().write_all(line.as_bytes()).expect("a line");
            return None;
        }
        let folder = tempfile::tempdir().expect("temporary folder");
        let started = Command::new(script()).arg("start").arg(folder.path()).output().expect("run");
        assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
        let conf = PathBuf::from(String::from_utf8_lossy(&started.stdout).trim());
        Some(Slurm { folder, conf })
    }

    /// Submits the shipped array script with so many shards; its job number.
    pub fn submit(&self, here: &Path, values: &[(&str, &str)], shards: usize) -> String {
        let program = Path::new(env!("CARGO_BIN_EXE_weefsel")).parent().expect("a folder");
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
        let mut export = String::from("--export=ALL");
        values.iter().for_each(|(name, value)| export.push_str(&format!(",{name}={value}")));
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cluster/weefsel.sbatch");
        let submitted = Command::new("sbatch")
            .current_dir(here)
            .env("SLURM_CONF", &self.conf)
            .env("PATH", path)
            .args(["--parsable", &export, &format!("--array=1-{shards}"), "--mem-per-cpu=0"])
            .arg(script)
            .output()
            .expect("run");
        assert!(submitted.status.success(), "{}", String::from_utf8_lossy(&submitted.stderr));
        String::from_utf8_lossy(&submitted.stdout).trim().to_string()
    }

    /// What a command of Slurm prints.
    pub fn says(&self, program: &str, arguments: &[&str]) -> String {
        let run = Command::new(program).env("SLURM_CONF", &self.conf).args(arguments).output().expect("run");
        String::from_utf8_lossy(&run.stdout).into_owned()
    }

    pub fn run(&self, program: &str, arguments: &[&str]) {
        let run = Command::new(program).env("SLURM_CONF", &self.conf).args(arguments).output().expect("run");
        assert!(run.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    }

    pub fn until(&self, what: &str, mut reached: impl FnMut() -> bool) {
        let began = Instant::now();
        while !reached() {
            assert!(began.elapsed() < PATIENCE, "waited in vain for {what}:\n{}", self.says("scontrol", &["show", "job"]));
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Slurm {
    fn drop(&mut self) {
        let _ = Command::new(script()).arg("stop").arg(self.folder.path()).output();
    }
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cluster/local-slurm")
}

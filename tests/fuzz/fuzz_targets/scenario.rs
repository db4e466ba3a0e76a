//! Any bytes as a scenario file: an answer, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use weefsel::scenario::parse;

fuzz_target!(|bytes: &[u8]| {
    match parse("fuzz.toml", bytes, &[]) {
        Ok(loaded) => drop((loaded.warnings.render(false), loaded.scenario.resolved_hash())),
        Err(error) => drop((error.render(false), error.render(true))),
    }
});

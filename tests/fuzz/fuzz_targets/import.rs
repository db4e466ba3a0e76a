//! Any bytes as a table of CBS figures: an answer, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use weefsel::scenario::import::{Options, import_bytes};

fuzz_target!(|bytes: &[u8]| {
    drop(import_bytes("fuzz.csv", bytes, None, &Options::default()));
});

//! Any bytes as a table of CBS figures: an answer, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

// When `scenario::import` is in:
//     let _ = weefsel::scenario::import::import_bytes("fuzz.csv", bytes, None, &Default::default());
fuzz_target!(|bytes: &[u8]| {
    let _ = bytes;
});

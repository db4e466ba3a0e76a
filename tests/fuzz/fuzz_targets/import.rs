//! Any bytes as a table of CBS figures: an answer, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

// To be filled when `scenario::import` has a function from bytes to a table:
//     let _ = weefsel::scenario::import::read(bytes);
fuzz_target!(|bytes: &[u8]| {
    let _ = bytes;
});

//! Ctrl-C and its kin: the first asks to stop, the second ends at once.

use std::sync::atomic::{AtomicBool, Ordering};

static STOP: AtomicBool = AtomicBool::new(false);

/// From now on an interruption stops the run after what is finished is kept. Where no handler can be set the system's own holds.
pub fn watch() {
    let _ = ctrlc::try_set_handler(|| {
        if STOP.swap(true, Ordering::SeqCst) {
            std::process::exit(130);
        }
    });
}

/// Whether the user has asked to stop.
pub fn asked() -> bool {
    STOP.load(Ordering::SeqCst)
}

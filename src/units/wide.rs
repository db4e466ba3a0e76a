//! Loops over columns with the widest vectors this machine has. The choice is made while running, and the bits do not
//! depend on it: additions, multiplications, divisions and roots are the same in every width.

use std::sync::atomic::{AtomicBool, Ordering};

static PORTABLE: AtomicBool = AtomicBool::new(false);

/// A loop over columns. Mark `run` and all it calls `#[inline(always)]`: what is not inlined is not widened.
pub trait Work {
    fn run(self);
}

/// Runs the work.
#[inline(always)]
pub fn wide(work: impl Work) {
    if PORTABLE.load(Ordering::Relaxed) {
        work.run();
    } else {
        pulp::Arch::new().dispatch(Task(work));
    }
}

/// Uses the portable build's vectors only, or again the widest (for tests and benches; results never differ).
pub fn use_portable_vectors(portable: bool) {
    PORTABLE.store(portable, Ordering::Relaxed);
}

struct Task<W>(W);

impl<W: Work> pulp::WithSimd for Task<W> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        self.0.run();
    }
}

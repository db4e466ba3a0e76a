//! A model that stops in a run is declared as a failure of that run: nothing is printed beside it.

use std::sync::Once;
use weefsel::experiment::sweep::run::living;

/// From now on nothing is printed when the model stops within a run; all else speaks as before.
pub fn quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !living() {
                before(panic);
            }
        }));
    });
}

//! Where in its whole range each assumption lies in the box where a conclusion turns.

use super::{Scale, WIDTH, drawing, short};
use maud::{Markup, html};

const ROW: f64 = 44.0;
const EDGE: f64 = 4.0;

/// One restricted assumption.
pub struct Limited {
    pub name: String,
    /// Its whole range, and the stretches of it that lie in the box.
    pub whole: (f64, f64),
    pub inside: Vec<(f64, f64)>,
    /// The ends of the whole range, and the limit, as written.
    pub ends: (String, String),
    pub text: String,
}

/// One bar below another, each over its own range. `alternative` says in words what is seen.
pub fn limits(rows: &[Limited], alternative: &str) -> Markup {
    let body = html! {
        @for (place, row) in rows.iter().enumerate() {
            @let y = ROW * place as f64;
            @let x = Scale { from: row.whole, to: (EDGE, WIDTH - EDGE) };
            g {
                title { (row.text) }
                text x=(short(EDGE)) y=(short(y + 12.0)) fill="#222" { (row.name) }
                rect x=(short(EDGE)) y=(short(y + 17.0)) width=(short(WIDTH - 2.0 * EDGE)) height="9" fill="#e0e0e0" {}
                @for &(from, to) in &row.inside {
                    rect x=(short(x.at(from))) y=(short(y + 17.0)) width=(short((x.at(to) - x.at(from)).max(2.0))) height="9" fill="#d55e00" {}
                }
                text x=(short(EDGE)) y=(short(y + 38.0)) fill="#595959" { (row.ends.0) }
                text x=(short(WIDTH - EDGE)) y=(short(y + 38.0)) text-anchor="end" fill="#595959" { (row.ends.1) }
            }
        }
    };
    drawing((WIDTH, ROW * rows.len() as f64 + 2.0), alternative, body)
}

//! Council elections on a line of years, and below it the year in which each plan's effect could be known.

use super::{Scale, WIDTH, drawing, short};
use maud::{Markup, html};

const ROW: f64 = 34.0;
const TOP: f64 = 48.0;
const EDGE: f64 = 14.0;

/// One plan.
pub struct Known {
    pub name: String,
    /// Calendar position (years); `None`: not within the years lived.
    pub at: Option<f64>,
    pub text: String,
    /// Colours of the mark and of its letters.
    pub colours: (String, String),
}

/// `years`: begin and end of the line; `elections`: their calendar positions; `word`: what they are called.
pub fn terms(years: (f64, f64), elections: &[f64], word: &str, plans: &[Known], alternative: &str) -> Markup {
    let x = Scale { from: years, to: (EDGE, WIDTH - EDGE) };
    let bottom = TOP + ROW * plans.len() as f64;
    let body = html! {
        @if !elections.is_empty() {
            polygon fill="#595959" points=(triangle(6.0, 3.0)) {}
            text x="15" y="12" fill="#595959" { (word) }
        }
        line x1=(short(EDGE)) x2=(short(WIDTH - EDGE)) y1="40" y2="40" stroke="#595959" stroke-width="1.4" {}
        @for &at in elections {
            @let here = x.at(at);
            line x1=(short(here)) x2=(short(here)) y1="40" y2=(short(bottom)) stroke="#bdbdbd" {}
            polygon fill="#595959" points=(triangle(here, 31.0)) {}
            text x=(short(here)) y="28" text-anchor=(super::anchor(here)) fill="#595959" { (at.floor()) }
        }
        @for (place, plan) in plans.iter().enumerate() {
            @let top = TOP + ROW * place as f64;
            @let (colour, letters) = &plan.colours;
            g {
                title { (plan.name) ": " (plan.text) }
                rect x="0" y=(short(top)) width=(short(WIDTH)) height="14" fill="#fff" fill-opacity="0.85" {}
                text x="0" y=(short(top + 11.0)) fill=(letters) { (plan.name) }
                text x=(short(WIDTH)) y=(short(top + 11.0)) text-anchor="end" font-weight="700" fill=(letters) { (plan.text) }
                line x1=(short(EDGE)) x2=(short(x.at(plan.at.unwrap_or(years.1)))) y1=(short(top + 22.0)) y2=(short(top + 22.0)) stroke=(colour) stroke-width="2" stroke-dasharray="2 4" {}
                @if let Some(at) = plan.at { circle cx=(short(x.at(at))) cy=(short(top + 22.0)) r="5" fill=(colour) {} }
            }
        }
    };
    drawing((WIDTH, bottom + 4.0), alternative, body)
}

fn triangle(x: f64, y: f64) -> String {
    [(x - 5.0, y), (x + 5.0, y), (x, y + 8.0)].map(|(x, y)| format!("{},{}", short(x), short(y))).join(" ")
}

//! A grid of contract lengths and gaps: the effect in plain numbers, shaded by its size.

use super::super::super::{Page, amount};
use crate::evidence::measures::{Better, Measure};
use crate::experiment::headlines::MeasureEffect;
use crate::experiment::what_if::WhatIf;
use maud::{Markup, html};

/// Full shades: dark letters (#222) can be read on them.
const BETTER: (f64, f64, f64) = (86.0, 180.0, 233.0);
const WORSE: (f64, f64, f64) = (230.0, 159.0, 0.0);

pub fn grid(page: &Page, strip: &WhatIf, measure: Measure, name: &str) -> Markup {
    let reference = page.reference();
    let caption = page.say("what-if-caption", &[("measure", name), ("reference", reference)]);
    let effects = || strip.cells.iter().filter_map(|cell| strip.at(measure, cell.length, cell.gap));
    let most = effects().filter(|effect| effect.sure()).map(|effect| effect.effect.abs()).fold(0.0, f64::max);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.grid {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (page.say("what-if-corner", &[])) }
                        @for &length in &strip.lengths { th scope="col" { (page.years_of(length)) } }
                    }
                }
                tbody {
                    @for &gap in &strip.gaps {
                        tr {
                            th scope="row" { (page.say("what-if-gap", &[("n", &gap.to_string())])) }
                            @for &length in &strip.lengths { (cell(page, strip.at(measure, length, gap), most)) }
                        }
                    }
                }
            }
        }
        p.note { (legend(page, effects().collect())) }
    }
}

fn cell(page: &Page, effect: Option<&MeasureEffect>, most: f64) -> Markup {
    let Some(effect) = effect else { return html! { td { "–" } } };
    let margin = effect.interval.filter(|_| effect.effect != 0.0);
    let margin = margin.map(|interval| amount::margin(effect.measure, effect.effect, interval, page.language));
    html! {
        td style=[shade(effect, most)] {
            strong { (amount::signed_of(effect.measure, effect.effect, effect.interval, page.language)) }
            @if let Some(margin) = margin { br; span { (margin) } }
        }
    }
}

/// White where chance may have made the effect; else the darker the larger.
fn shade(effect: &MeasureEffect, most: f64) -> Option<String> {
    if !effect.sure() || most <= 0.0 {
        return None;
    }
    let better = match effect.measure.entry().better {
        Better::Up => effect.effect > 0.0,
        Better::Down | Better::Neither => effect.effect < 0.0,
    };
    let (red, green, blue) = if better { BETTER } else { WORSE };
    let depth = 0.15 + 0.85 * effect.effect.abs() / most;
    let mix = |part: f64| (255.0 + depth * (part - 255.0)).round() as u8;
    Some(format!("background:#{:02x}{:02x}{:02x}", mix(red), mix(green), mix(blue)))
}

fn legend(page: &Page, effects: Vec<&MeasureEffect>) -> String {
    if effects.iter().all(|effect| effect.effect == 0.0) {
        return String::new();
    }
    if effects.iter().any(|effect| effect.interval.is_none()) {
        return page.say("what-if-one", &[]);
    }
    let unsure = effects.iter().filter(|effect| !effect.sure() && effect.effect != 0.0).count();
    if unsure == effects.len() {
        return page.say("what-if-all-unsure", &[]);
    }
    let mut text = page.say("what-if-legend", &[("reference", page.reference())]);
    if unsure > 0 {
        text += " ";
        text += &page.fill("what-if-unsure", &[("n", unsure.to_string()), ("all", effects.len().to_string())]);
    }
    text
}

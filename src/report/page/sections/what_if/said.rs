//! What the grid of a measure comes down to: gap or length, and by how much.

use super::super::super::{Page, amount};
use crate::compare::interval::{Interval, interval};
use crate::evidence::measures::{Better, Measure};
use crate::experiment::headlines::MeasureEffect;
use crate::experiment::what_if::{Cell, Matters, Weighed, WhatIf, weigh};

/// Gap or length, in one sentence.
pub fn verdict(page: &Page, strip: &WhatIf, measure: Measure) -> String {
    let reference = page.reference();
    let Some(weighed) = weigh(strip, measure) else { return page.say("what-if-incomplete", &[]) };
    if effects(strip, measure).all(|(_, effect)| effect.effect == 0.0) {
        return page.say("what-if-zero", &[("reference", reference)]);
    }
    match weighed.matters {
        Matters::GapMore => page.say("what-if-gap-more", &[]),
        Matters::LengthMore => page.say("what-if-length-more", &[]),
        Matters::Alike => page.say("what-if-alike", &[]),
        Matters::NoDifference if equal(&weighed) => page.say("what-if-equal", &[]),
        Matters::NoDifference if weighed.gap.bounds.is_none() => page.say("what-if-cannot-tell", &[]),
        Matters::NoDifference if apart(strip, measure) => page.say("what-if-together", &[]),
        Matters::NoDifference if open(strip, measure, &weighed) => page.say("what-if-open", &[]),
        Matters::NoDifference => page.say("what-if-no-difference", &[]),
    }
}

/// The verdict with the numbers it rests on.
pub fn sentences(page: &Page, strip: &WhatIf, (measure, of): (Measure, &str)) -> String {
    let mut text = verdict(page, strip, measure);
    let Some(weighed) = weigh(strip, measure).filter(|weighed| !equal(weighed)) else { return text };
    let moved = |by: &Interval| page.fill(of, &[("n", amount::with_margin(measure, by.mean, by.bounds, page.language))]);
    let values = [("gap", moved(&weighed.gap)), ("length", moved(&weighed.length))];
    text = format!("{text} {}", page.fill("what-if-moves", &values));
    if weighed.matters != Matters::NoDifference || apart(strip, measure) {
        text = format!("{text} {}", ends(page, strip, measure));
    }
    text
}

/// The best and the worst of all combinations; the first where several are.
fn best_and_worst(strip: &WhatIf, measure: Measure) -> Option<[(&Cell, &MeasureEffect); 2]> {
    let good = |effect: &MeasureEffect| if measure.entry().better == Better::Up { effect.effect } else { -effect.effect };
    let by_good = |a: &(&Cell, &MeasureEffect), b: &(&Cell, &MeasureEffect)| good(a.1).total_cmp(&good(b.1));
    let all: Vec<(&Cell, &MeasureEffect)> = effects(strip, measure).collect();
    Some([all.iter().copied().rev().max_by(by_good)?, all.iter().copied().min_by(by_good)?])
}

/// Whether length and gap together make a difference that matters, from the best combination to the worst.
fn apart(strip: &WhatIf, measure: Measure) -> bool {
    let Some([(_, best), (_, worst)]) = best_and_worst(strip, measure) else { return false };
    let apart: Vec<f64> = best.per_replication.iter().zip(&worst.per_replication).map(|(best, worst)| best - worst).collect();
    let apart = interval(&apart);
    apart.leaves_out_zero() && apart.mean.abs() >= measure.entry().relevant.threshold(best.mean_against)
}

fn ends(page: &Page, strip: &WhatIf, measure: Measure) -> String {
    let Some(ends) = best_and_worst(strip, measure) else { return String::new() };
    let [best, worst] = ends.map(|(cell, effect)| {
        let values = [
            ("length", page.years_of(cell.length)),
            ("gap", cell.gap.to_string()),
            ("effect", amount::signed_of(measure, effect.effect, effect.interval, page.language)),
        ];
        page.fill("what-if-combination", &values)
    });
    page.fill("what-if-ends", &[("best", best), ("worst", worst)])
}

fn effects(strip: &WhatIf, measure: Measure) -> impl Iterator<Item = (&Cell, &MeasureEffect)> {
    strip.cells.iter().filter_map(move |cell| Some((cell, strip.at(measure, cell.length, cell.gap)?)))
}

/// Neither moves the effect at all.
fn equal(weighed: &Weighed) -> bool {
    weighed.gap.mean == 0.0 && weighed.length.mean == 0.0
}

/// Large enough to matter, if it were no play of chance.
fn open(strip: &WhatIf, measure: Measure, weighed: &Weighed) -> bool {
    let level = effects(strip, measure).next().map_or(0.0, |(_, effect)| effect.mean_against);
    weighed.gap.mean.max(weighed.length.mean) >= measure.entry().relevant.threshold(level)
}

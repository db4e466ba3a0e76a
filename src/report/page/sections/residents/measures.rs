//! Every measure, one table per plan behind a fold.

use super::super::super::sheet::{Row, fold, sheet};
use super::super::super::{Page, amount};
use super::spheres::{GOALS, SPHERES};
use super::verdict;
use crate::compare::Effect;
use crate::evidence::measures::MEASURES;
use crate::report::label::{label, unit};
use maud::{Markup, html};

pub fn all(page: &Page) -> Markup {
    html! {
        h3 { (page.say("residents-all", &[])) }
        @for plan in page.dossier.others() { (fold(page.label(plan), of_plan(page, plan))) }
    }
}

/// The interval by chance alone, and the range of the futures beside it where there are futures.
fn both(page: &Page, effect: &Effect) -> String {
    let chance = amount::interval(effect, page.language);
    match page.dossier.future((effect.plan, effect.against), effect.measure) {
        Some(future) => {
            let both = amount::between(effect.measure, future.mean, future.range, page.language);
            page.say("residents-both", &[("chance", &chance), ("both", &both)])
        }
        None => chance,
    }
}

fn of_plan(page: &Page, plan: usize) -> Markup {
    let head = [
        page.say("residents-measure-head", &[]),
        page.reference().to_string(),
        page.say("residents-change", &[]),
        page.say("residents-interval", &[]),
        page.say("residents-thousand", &[]),
        page.say("residents-in-words", &[]),
    ];
    let mut rows = Vec::new();
    for (sphere, name) in SPHERES {
        for (goal, aim) in GOALS {
            let of = MEASURES.iter().filter(|entry| (entry.sphere, entry.goal) == (sphere, goal));
            let effects: Vec<_> = of.filter_map(|entry| page.against_reference(plan, entry.measure)).collect();
            if effects.is_empty() {
                continue;
            }
            rows.push(Row::Group(format!("{} – {}", page.say(name, &[]), page.say(aim, &[]))));
            rows.extend(effects.into_iter().map(|effect| {
                let measure = effect.measure;
                Row::Plain(vec![
                    format!("{} ({})", label(measure, page.language), unit(measure, page.language)),
                    amount::level(effect, page.language),
                    amount::change(effect, page.language),
                    both(page, effect),
                    amount::per_thousand(effect, page.setting(), page.language),
                    verdict(effect).words(page),
                ])
            }));
        }
    }
    sheet(&format!("{}: {}", page.say("residents-all", &[]), page.label(plan)), &head, &rows)
}

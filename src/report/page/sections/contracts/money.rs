//! What was paid against the reference, and whether plans that should cost the same do.

use super::super::super::Page;
use super::super::super::sheet::list;
use crate::report::numbers::euros;

pub fn sentences(page: &Page) -> Vec<String> {
    let comparison = &page.dossier.comparison;
    if comparison.replications == 0 {
        return vec![];
    }
    let mut said = beyond(page);
    let gaps = &comparison.money_gaps;
    let unequal: Vec<_> = gaps.iter().filter(|gap| !gap.equal).collect();
    if gaps.is_empty() {
        if page.dossier.others().count() > 1 {
            said.push(page.say("contracts-not-meant", &[]));
        }
    } else if unequal.is_empty() {
        let equal = (0..page.setting().plans.len()).filter(|&plan| page.setting().equal_money[plan]);
        let plans: Vec<&str> = equal.map(|plan| page.label(plan)).collect();
        said.push(page.say("contracts-equal", &[("plans", &list(&plans, page.language))]));
    } else {
        // Each with the first plan of the group is enough: the other pairs follow from it.
        let first = gaps.iter().map(|gap| gap.against.min(gap.plan)).min();
        let shown: Vec<_> = gaps.iter().filter(|gap| Some(gap.against) == first || Some(gap.plan) == first).collect();
        said.push(page.say("contracts-unequal", &[]));
        for gap in shown.into_iter().filter(|gap| !gap.equal) {
            let (more, less) = if gap.euros > 0.0 { (gap.plan, gap.against) } else { (gap.against, gap.plan) };
            let money = euros(gap.euros.abs(), page.language);
            let values = [("plan", page.label(more)), ("euros", &money), ("against", page.label(less))];
            said.push(page.say("contracts-gap-of", &values));
        }
    }
    said
}

/// Money of the plans beyond that of the reference, over the horizon; those with the same sum in one sentence.
fn beyond(page: &Page) -> Vec<String> {
    let bought = &page.dossier.comparison.bought;
    let of = |plan: usize| bought.iter().find(|money| money.plan == plan);
    let Some(reference) = of(page.setting().reference) else { return vec![] };
    let mut alike: Vec<(f64, String, Vec<&str>)> = Vec::new();
    for plan in page.dossier.others() {
        let Some(more) = of(plan).map(|own| own.beyond(reference)) else { continue };
        let more = if more.abs() < 0.5 { 0.0 } else { more };
        let text = euros(more.abs(), page.language);
        match alike.iter_mut().find(|(other, size, _)| *size == text && other.signum() == more.signum()) {
            Some((.., plans)) => plans.push(page.label(plan)),
            None => alike.push((more, text, vec![page.label(plan)])),
        }
    }
    let years = page.setting().years().to_string();
    let sentence = |(more, size, plans): &(f64, String, Vec<&str>)| {
        let (names, n) = (list(plans, page.language), plans.len().to_string());
        let values = [("plans", names.as_str()), ("n", &n), ("reference", page.reference()), ("years", &years), ("euros", size)];
        match *more {
            0.0 => page.say("contracts-same", &values[..4]),
            more if more > 0.0 => page.say("contracts-more", &values),
            _ => page.say("contracts-less", &values),
        }
    };
    alike.iter().map(sentence).collect()
}

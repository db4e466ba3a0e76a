//! What each plan bought, and whether the money is equal.

use super::lines::{Lines, Row};
use crate::compare::Comparison;
use crate::report::numbers::euros;
use crate::report::words::say;

pub fn bought(lines: &mut Lines, comparison: &Comparison) {
    let (setting, language) = (&comparison.setting, lines.style.language);
    lines.heading(&say("bought", language, &[]));
    let name = |plan: usize| setting.label(plan, language);
    let mut rows = Vec::new();
    for money in &comparison.bought {
        let (spent, now, years) = (euros(money.euros, language), euros(money.discounted, language), setting.years().to_string());
        let mut text = match money.euros {
            0.0 => say("bought-nothing", language, &[]),
            _ => say("bought-row", language, &[("euros", &spent), ("discounted", &now), ("years", &years)]),
        };
        let base = euros(money.base.abs(), language);
        match money.base {
            more if more >= 0.5 => text.push_str(&say("base-more", language, &[("euros", &base)])),
            less if less <= -0.5 => text.push_str(&say("base-less", language, &[("euros", &base)])),
            _ => {}
        }
        if money.plan == setting.reference {
            text = format!("{text} {}", say("is-reference", language, &[]));
        }
        rows.push(Row::text(name(money.plan), text));
    }
    lines.table(2, &rows);
    let unequal: Vec<_> = comparison.money_gaps.iter().filter(|gap| !gap.equal).collect();
    for gap in &unequal {
        let (more, less) = if gap.euros > 0.0 { (gap.plan, gap.against) } else { (gap.against, gap.plan) };
        let difference = euros(gap.euros.abs(), language);
        lines.paragraph(
            2,
            &say("money-differs", language, &[("plan", name(more)), ("euros", &difference), ("against", name(less))]),
        );
    }
    if unequal.is_empty() && !comparison.money_gaps.is_empty() {
        let plans: Vec<&str> = (0..setting.plans.len()).filter(|&plan| setting.equal_money[plan]).map(name).collect();
        lines.paragraph(2, &say("money-equal", language, &[("plans", &plans.join(", "))]));
    }
}

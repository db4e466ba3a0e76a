//! A funder who renews only what a lens shows to work: the plan is lived up to the tender, the lens is computed on what can be
//! seen by then, and the verdict is handed down to the world as input.

use crate::evaluation::lenses::{Design, View, verdict};
use crate::evaluation::observed::Evaluators;
use crate::evidence::lenses::Lens;
use crate::scenario::Scenario;
use crate::units::Month;
use crate::world::World;

/// Set-ups of the first plans of a forked world.
pub fn designs(world: &World, scenario: &Scenario, plans: &[usize]) -> Vec<Design> {
    let circumstances = (&scenario.parameters, &scenario.circumstances);
    let months = scenario.horizon() as usize;
    let design = |&plan: &usize| {
        let sites = world.plans[0].institutions.sites();
        Design::of(&scenario.plans[plan], circumstances, sites, &world.chance, months)
    };
    plans.iter().map(design).collect()
}

/// Judges every stream whose contract ends as from the coming month.
pub fn hand_down(world: &mut World, evaluators: &Evaluators, designs: &[Design]) {
    let coming = Month(world.month.0 + 1);
    for (plan, design) in designs.iter().enumerate() {
        let tenders: Vec<(usize, Lens)> = world.plans[plan].institutions.tenders(coming).collect();
        if tenders.is_empty() {
            continue;
        }
        // The twin is not shown: who judges sees one history.
        let seen = evaluators.so_far(plan);
        for (stream, lens) in tenders {
            let lag = if lens.reads_registers() { design.lag } else { 0 };
            let years = (coming.0 - lag).max(0) as usize / 12;
            let view = View { plan: &seen, reference: &seen, before: evaluators.before(), design, years };
            let institutions = &mut world.plans[plan].institutions;
            // What was not paid for in the last term has nothing to show, and gets another chance.
            let goes_on = !institutions.ran(stream) || verdict(lens, &view);
            institutions.judge(stream, goes_on);
        }
    }
}

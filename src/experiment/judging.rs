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

#[cfg(test)]
mod tests {
    use crate::experiment::{Case, Unwatched, replicate};
    use crate::observe::record::{Item, Payer};
    use crate::scenario::parse;
    use crate::scenario::sample::Residents;

    /// Months in which a plan's workers were paid, for a renewal as written.
    fn paid(renewal: &str) -> (Vec<bool>, Vec<f64>) {
        let text = format!(
            "municipality = \"Tilburg\"\nyears = 7\n[[plan]]\nname = \"none\"\n[[plan]]\nname = \"judged\"\n[[plan.stream]]\n\
             workers = 28\nplaces = 12\ncontract = {{ years = 2{renewal} }}\n"
        );
        let scenario = parse("judged.toml", text.as_bytes(), &[]).expect("a scenario").scenario;
        let case = Case::new(scenario, Residents::Number(3_000)).expect("inhabited");
        let lived = replicate(&case.job(2), 0, 1, &Unwatched).expect("not stopped");
        let plan = &lived.record.plans[1];
        let workers = |month| plan.booked(month, Item::ExtraWorkers, Payer::Municipality).euros() > 0.0;
        ((0..84).map(workers).collect(), plan.monthly.clone())
    }

    #[test]
    fn a_lens_that_always_sees_success_changes_nothing() {
        let (always, trusted) = (paid(", renewal = { judged_by = \"before-after-clients\" }"), paid(""));
        assert!(trusted.0.iter().all(|&paid| paid));
        assert!(always.1.iter().zip(&trusted.1).all(|(a, b)| a.to_bits() == b.to_bits()), "renewed as on trust, to the last bit");
    }

    #[test]
    fn what_a_design_cannot_show_is_not_renewed_and_gets_another_chance_a_term_later() {
        let (months, _) = paid(", renewal = { judged_by = \"difference-in-differences\" }");
        let terms: Vec<bool> = months.chunks(24).map(|term| term[0]).collect();
        assert_eq!(terms, [true, false, true, false]);
        assert!(months.chunks(24).all(|term| term.iter().all(|&paid| paid == term[0])));
    }
}

//! Lenses on people: clients before and after, chosen cases, participants against others, the individual trial.

use super::reading::{Reading, Terms};
use super::{View, unfed};
use crate::evaluation::estimators::{Estimate, Moments, difference_of_means, mean_change};
use crate::evaluation::observed::{Answers, Cohort, Contrast, Seen, Trial};
use crate::evaluation::outcome::Outcome;
use crate::evidence::lenses::{Lens, Term};

pub fn read(view: &View, readings: &mut Vec<Reading>) {
    let mut say = |lens, estimate, truth, terms, null| {
        readings.push(Reading { lens, outcome: Outcome::Distress, years: view.years, estimate, truth, terms, null });
    };
    if view.years >= 2 {
        let (clients, nothing) = (clients(view.plan, view.years), clients(view.reference, view.years));
        let n = clients.change.n;
        let (truth, trend) = (clients.effect / n, clients.trend / n);
        let twin = (clients.change.sum - clients.effect) / n;
        let terms = Terms::default().with(Term::Trend, trend).with(Term::Regression, twin - trend);
        say(Lens::BeforeAfterClients, mean_change(&clients.change), truth, terms, vec![mean_change(&nothing.change)]);

        let chosen = clients.chosen.n;
        let imagined = (clients.chosen.sum - clients.chosen_effect) / chosen;
        let terms = Terms::default().with(Term::Assumption, twin).with(Term::Selection, imagined - twin);
        let truth = clients.chosen_effect / chosen;
        say(Lens::Effectencalculator, mean_change(&clients.chosen), truth, terms, vec![mean_change(&nothing.chosen)]);
    }
    let (plan, nothing) = (surveys(view.plan, view.years), surveys(view.reference, view.years));
    for (lens, k) in [(Lens::ParticipantsAgainstOthers, 0), (Lens::ClientsAgainstOthers, 1)] {
        let (estimate, truth, terms) = contrast(&plan[k]);
        say(lens, estimate, truth, terms, vec![contrast(&nothing[k]).0]);
    }
    if view.years >= 2 && unfed(Lens::IndividualTrial, view.design).is_none() {
        let (estimate, truth, terms) = contrast(&trial(view.plan, view.years).arms);
        let null = trial(view.reference, view.years).placebo;
        let null = null.iter().map(|[one, other]| difference_of_means(one, other)).collect();
        say(Lens::IndividualTrial, estimate, truth, terms, null);
    }
}

/// Difference in scores of two groups; the truth is what the plan did to the first.
fn contrast(Contrast { inside, outside }: &Contrast) -> (Estimate, f64, Terms) {
    let effect = |answers: &Answers| answers.effect / answers.score.n;
    let twin = |answers: &Answers| answers.score.mean() - effect(answers);
    let terms = Terms::default().with(Term::Selection, twin(inside) - twin(outside)).with(Term::SpillOver, -effect(outside));
    (difference_of_means(&inside.score, &outside.score), effect(inside), terms)
}

/// Intakes whose second score is in at the end of a year.
fn clients(seen: &Seen, years: usize) -> Cohort {
    let mut all = Cohort::default();
    for year in seen.clients.iter().take(years - 1) {
        all.merge(year);
    }
    all
}

fn trial(seen: &Seen, years: usize) -> Trial {
    let mut all = Trial::default();
    for year in seen.trials.iter().take(years - 1) {
        all.merge(year);
    }
    all
}

/// Members and clients, over the surveys up to the end of a year.
fn surveys(seen: &Seen, years: usize) -> [Contrast; 2] {
    let mut all = [Contrast::default(), Contrast::default()];
    for wave in seen.survey.iter().take(years) {
        all[0].merge(&wave.members);
        all[1].merge(&wave.clients);
    }
    all
}

impl Cohort {
    fn merge(&mut self, other: &Cohort) {
        self.change.merge(&other.change);
        self.chosen.merge(&other.chosen);
        self.effect += other.effect;
        self.trend += other.trend;
        self.chosen_effect += other.chosen_effect;
    }
}

impl Trial {
    fn merge(&mut self, other: &Trial) {
        self.arms.merge(&other.arms);
        self.placebo.resize(other.placebo.len().max(self.placebo.len()), <[Moments; 2]>::default());
        for (arms, more) in self.placebo.iter_mut().zip(&other.placebo) {
            arms.iter_mut().zip(more).for_each(|(arm, more)| arm.merge(more));
        }
    }
}

impl Contrast {
    fn merge(&mut self, other: &Contrast) {
        for (answers, more) in [(&mut self.inside, &other.inside), (&mut self.outside, &other.outside)] {
            answers.score.merge(&more.score);
            answers.effect += more.effect;
        }
    }
}

//! Workers (§5.2): they leave, more so when their contract nears its end; vacancies wait; some come back after a gap.

use crate::chance::{Chance, Purpose, Subject, math};
use crate::evidence::parameters::Workers;
use crate::scenario::plan::Circumstances;
use crate::services::posts::{Holder, Post, Posts};
use crate::units::Month;

/// The labour market of one month.
pub struct Labour<'a> {
    pub chance: &'a Chance,
    pub month: Month,
    /// Ordinary exit h₀ (per month) and probability that a vacancy is filled (per month).
    pub exit: f64,
    pub fill: f64,
    /// What is left of the distance to full relational capital after a month (0–1).
    pub strangeness: f64,
    pub workers: &'a Workers,
}

impl<'a> Labour<'a> {
    /// Without circumstances: as calibrated.
    pub fn new(chance: &'a Chance, month: i32, workers: &'a Workers, circumstances: Option<&Circumstances>) -> Labour<'a> {
        let (exits, vacancies) = circumstances.map_or((1.0, 1.0), |c| (c.exit_factor, c.vacancy_factor));
        Labour {
            chance,
            month: Month(month),
            exit: workers.exit * exits,
            fill: (1.0 / (workers.vacancy * vacancies)).min(1.0),
            strangeness: math::exp((-1.0 / workers.build_time) as f32) as f64,
            workers,
        }
    }
}

/// What an employer offers for a post this month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Employer {
    /// Funded hours of the post (FTE); 0: no money.
    pub fte: f64,
    pub keep: f64,
    pub handover: f64,
    /// Months to the contract's end (months); `None` without contract end.
    pub months_to_end: Option<i32>,
    /// Months ahead of the end from which renewal is known (months).
    pub known: u32,
    /// A new partner took over this month.
    pub switched: bool,
}

/// Lives a month of one post. Returns the relational capital that left with a worker, if one left.
pub fn hire_and_leave(labour: &Labour, employer: &Employer, post: Post, posts: &mut Posts) -> Option<f64> {
    let row = posts.row(post);
    let subject = Subject::post(post.neighbourhood, post.stream, post.number);
    let draw = |purpose| labour.chance.uniform(purpose, subject, labour.month, 0) as f64;
    let had_money = posts.fte[row] > 0.0;
    posts.fte[row] = employer.fte;
    let capital = posts.capital[row];
    if employer.fte <= 0.0 {
        let left = posts.holder[row] == Holder::Worker;
        if had_money {
            posts.holder[row] = if left { Holder::Away } else { Holder::Nobody };
        }
        return left.then_some(capital);
    }
    if !had_money {
        let back = posts.holder[row] == Holder::Away && draw(Purpose::KeptOverGap) < employer.keep;
        posts.holder[row] = if back { Holder::Worker } else { Holder::Vacant };
        posts.capital[row] = if back { labour.workers.kept_capital * capital } else { 0.0 };
        return None;
    }
    match posts.holder[row] {
        Holder::Worker if employer.switched && draw(Purpose::KeptOverGap) >= employer.keep => {
            (posts.holder[row], posts.capital[row]) = (Holder::Vacant, 0.0);
            Some(capital)
        }
        Holder::Worker if draw(Purpose::WorkerExit) < exit(labour, employer) => {
            (posts.holder[row], posts.capital[row]) = (Holder::Vacant, employer.handover * capital);
            Some(capital)
        }
        Holder::Worker => {
            posts.capital[row] = 1.0 - (1.0 - capital) * labour.strangeness;
            posts.tenure[row] += 1;
            None
        }
        _ => {
            if employer.switched {
                posts.capital[row] = 0.0;
            }
            if draw(Purpose::VacancyFilled) < labour.fill {
                (posts.holder[row], posts.tenure[row]) = (Holder::Worker, 0);
            }
            None
        }
    }
}

/// Probability that a worker leaves this month: the ordinary one, and more as the end nears while renewal is not known.
fn exit(labour: &Labour, employer: &Employer) -> f64 {
    let near = |months: i32| (1.0 - months as f64 / labour.workers.end_window).max(0.0);
    let unknown = employer.months_to_end.filter(|&months| months > employer.known as i32);
    labour.exit + labour.workers.end_exit * unknown.map_or(0.0, near)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Months filled and the capital summed over them, per post, over 300 months after 300 to settle.
    fn lives(workers: &Workers, posts: usize) -> Vec<(f64, f64)> {
        let chance = Chance::new(11, 0);
        let mut columns = Posts::of_base(std::iter::repeat_n(1.0, posts / 2), workers);
        let employer = Employer { fte: 1.0, ..Employer::default() };
        let mut sums = vec![(0.0, 0.0); posts];
        for month in -300..300 {
            let labour = Labour::new(&chance, month, workers, None);
            for (row, sum) in sums.iter_mut().enumerate() {
                hire_and_leave(&labour, &employer, Post { stream: 0, neighbourhood: row / 2, number: row % 2 }, &mut columns);
                if month >= 0 && columns.holder[row] == Holder::Worker {
                    *sum = (sum.0 + 1.0, sum.1 + columns.capital[row]);
                }
            }
        }
        sums
    }

    /// How far the mean of `values` is from 0, in standard errors.
    fn standard_errors_from_zero(values: &[f64]) -> f64 {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n;
        mean / (variance / n).sqrt()
    }

    /// §12.10: share of months filled (1/h₀)/(1/h₀+f); E[R] while filled 1 − h₀/(1−(1−h₀)e^(−1/τ_R)).
    #[test]
    fn vacancies_and_relational_capital_follow_the_closed_form() {
        for (exit, vacancy) in [(0.0135, 4.0), (0.025, 6.0)] {
            let workers = Workers { exit, vacancy, ..Workers::default() };
            let posts = lives(&workers, 2_000);
            let share = (1.0 / exit) / (1.0 / exit + vacancy);
            let off: Vec<f64> = posts.iter().map(|p| p.0 / 300.0 - share).collect();
            assert!(standard_errors_from_zero(&off).abs() < 3.0, "filled: {}", standard_errors_from_zero(&off));
            let capital = 1.0 - exit / (1.0 - (1.0 - exit) * (-1.0 / workers.build_time).exp());
            let off: Vec<f64> = posts.iter().map(|p| p.1 - capital * p.0).collect();
            assert!(standard_errors_from_zero(&off).abs() < 3.0, "capital: {}", standard_errors_from_zero(&off));
        }
    }

    #[test]
    fn a_worker_back_after_a_gap_has_four_fifths_and_a_successor_starts_anew() {
        let workers = Workers { exit: 0.0, vacancy: 1.0, ..Workers::default() };
        let chance = Chance::new(2, 0);
        let (mut back, mut anew) = (0, 0);
        for neighbourhood in 0..300 {
            let mut posts = Posts::of_base(std::iter::repeat_n(0.5, 300), &workers);
            let post = Post { stream: 0, neighbourhood, number: 0 };
            let row = posts.row(post);
            let before = posts.capital[row];
            let live = |month, fte, posts: &mut Posts| {
                let employer = Employer { fte, keep: 0.4, handover: 0.15, ..Employer::default() };
                hire_and_leave(&Labour::new(&chance, month, &workers, None), &employer, post, posts)
            };
            assert_eq!(live(0, 0.0, &mut posts), Some(before), "an end without money is a departure");
            assert_eq!(live(1, 0.0, &mut posts), None);
            live(2, 0.5, &mut posts);
            if posts.holder[row] == Holder::Worker {
                assert!((posts.capital[row] - 0.8 * before).abs() < 1e-12);
                back += 1;
            } else {
                live(3, 0.5, &mut posts);
                assert_eq!((posts.holder[row], posts.capital[row]), (Holder::Worker, 0.0));
                anew += 1;
            }
        }
        let share = back as f64 / (back + anew) as f64;
        assert!((share - 0.4).abs() < 3.0 * (0.24f64 / 300.0).sqrt(), "kept {share}");
    }

    #[test]
    fn without_a_gap_each_worker_stays_on_with_a_new_partner_or_goes() {
        let workers = Workers { exit: 0.0, ..Workers::default() };
        let chance = Chance::new(2, 0);
        let mut posts = Posts::of_base(std::iter::repeat_n(0.5, 500), &workers);
        let before = posts.capital[0];
        let employer = Employer { fte: 0.5, keep: 0.4, handover: 0.15, switched: true, ..Employer::default() };
        let labour = Labour::new(&chance, 0, &workers, None);
        let mut stayed = 0;
        for row in 0..1_000 {
            match hire_and_leave(&labour, &employer, Post { stream: 0, neighbourhood: row / 2, number: row % 2 }, &mut posts) {
                None => {
                    assert!(posts.holder[row] == Holder::Worker && posts.capital[row] > before);
                    stayed += 1;
                }
                Some(lost) => assert_eq!((lost, posts.holder[row], posts.capital[row]), (before, Holder::Vacant, 0.0)),
            }
        }
        assert!((stayed as f64 / 1_000.0 - 0.4).abs() < 3.0 * (0.24f64 / 1_000.0).sqrt(), "stayed {stayed}");
    }

    #[test]
    fn nobody_comes_back_to_a_post_that_was_vacant_when_the_money_ended() {
        let workers = Workers { vacancy: 1e9, exit: 1.0, ..Workers::default() };
        let chance = Chance::new(2, 0);
        let mut posts = Posts::of_base(std::iter::once(0.5), &workers);
        for (month, fte) in [(0, 0.5), (1, 0.0), (2, 0.0), (3, 0.5), (4, 0.5)] {
            let employer = Employer { fte, keep: 1.0, ..Employer::default() };
            let post = Post { stream: 0, neighbourhood: 0, number: 0 };
            let left = hire_and_leave(&Labour::new(&chance, month, &workers, None), &employer, post, &mut posts);
            assert_eq!(left.is_some(), month == 0);
        }
        assert_eq!(posts.holder[0], Holder::Vacant);
    }

    #[test]
    fn exits_rise_towards_an_end_that_is_not_known_to_be_renewed() {
        let workers = Workers::default();
        let chance = Chance::new(2, 0);
        let labour = Labour::new(&chance, 0, &workers, None);
        let at = |months_to_end, known| exit(&labour, &Employer { months_to_end, known, ..Employer::default() });
        assert_eq!(at(None, 0), workers.exit);
        assert_eq!(at(Some(9), 0), workers.exit);
        assert!((at(Some(3), 0) - workers.exit - workers.end_exit * 6.0 / 9.0).abs() < 1e-12);
        assert_eq!(at(Some(3), 3), workers.exit);
        assert!(at(Some(4), 3) > workers.exit);
    }

    #[test]
    fn a_warm_handover_gives_the_successor_a_start() {
        let workers = Workers { exit: 1.0, vacancy: 1.0, ..Workers::default() };
        let chance = Chance::new(2, 0);
        let mut posts = Posts::of_base(std::iter::once(0.5), &workers);
        let post = Post { stream: 0, neighbourhood: 0, number: 1 };
        let employer = Employer { fte: 0.5, handover: 0.15, ..Employer::default() };
        let before = posts.capital[1];
        let live =
            |month, posts: &mut Posts| hire_and_leave(&Labour::new(&chance, month, &workers, None), &employer, post, posts);
        assert_eq!(live(0, &mut posts), Some(before));
        assert_eq!(posts.holder[1], Holder::Vacant);
        live(1, &mut posts);
        assert_eq!((posts.holder[1], posts.capital[1], posts.tenure[1]), (Holder::Worker, 0.15 * before, 0));
    }
}

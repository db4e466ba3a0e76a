//! Where a conclusion does not hold, and whether the exceptions share something.

use super::effects::Effects;
use super::found::{Flip, Question, Ranking, Told};
use super::region::region;
use super::wins::over_points;
use crate::evidence::measures::Better;
use crate::experiment::study::Study;

/// Fewest exceptions, and fewest points that are none, from which a box is looked for.
pub const FEWEST: usize = 10;

/// Whether the side holds, and whether the difference matters. Empty where a design does not spread its points over the space,
/// where a measure has no better side, and where there is no effect at all.
pub fn flips(study: &Study, effects: &Effects, rankings: &[Ranking]) -> Vec<Flip> {
    let over = over_points(effects);
    if !study.sampling.spreads()
        || effects.measure.entry().better == Better::Neither
        || !over.mean.is_finite()
        || over.mean == 0.0
    {
        return vec![];
    }
    let side = over.mean.signum();
    let matters = over.mean.abs() >= over.relevant;
    let slight = |point: usize| effects.mean[point] * side < effects.relevant(point);
    let at_all = |point: usize| effects.mean[point].abs() >= effects.relevant(point);
    let standing_out = standing_out(study, rankings);
    let of =
        |question: Question, contradicts: &dyn Fn(usize) -> bool| flip((study, &standing_out), effects, question, contradicts);
    vec![
        of(Question::Side, &|point| effects.mean[point] * side < 0.0),
        if matters { of(Question::Matters, &slight) } else { of(Question::Slight, &at_all) },
    ]
}

/// Places of the factors that stand out from chance.
fn standing_out(study: &Study, rankings: &[Ranking]) -> Vec<usize> {
    let Some(ranking) = Ranking::screen(rankings) else { return vec![] };
    let names: Vec<&str> = ranking.standing_out().map(|row| row.factor.as_str()).collect();
    (0..study.factors.len()).filter(|&place| names.contains(&study.factors[place].name.as_str())).collect()
}

fn flip(
    (study, standing_out): (&Study, &[usize]),
    effects: &Effects,
    question: Question,
    contradicts: &dyn Fn(usize) -> bool,
) -> Flip {
    let points = effects.apart(study);
    let answers: Vec<bool> = points.iter().map(|&point| contradicts(point)).collect();
    let flips = answers.iter().filter(|&&answer| answer).count();
    let told = match flips {
        0 => Told::Nowhere,
        n if n < FEWEST || points.len() - n < FEWEST => Told::TooFew,
        _ => region(study, &points, &answers, standing_out),
    };
    Flip { question, points: points.len(), flips, told }
}

#[cfg(test)]
mod tests {
    use super::super::found::Range;
    use super::super::rankings::rankings;
    use super::super::synthetic::{choices, noise, rows, study};
    use super::*;

    /// Fewer crises everywhere but in the box x1 < 0.3 and x2 > 0.6; a little noise.
    fn planted(points: usize) -> Study {
        let rows = rows(points, 4);
        study(&rows, 2, |point, r, plan| {
            let inside = rows[point][0] < 0.3 && rows[point][1] > 0.6;
            100.0 + plan as f64 * (if inside { 6.0 } else { -6.0 } + noise(r, point))
        })
    }

    fn both(study: &Study) -> Vec<Flip> {
        let effects = Effects::of(study, (1, 0), 0, 0);
        flips(study, &effects, &rankings(study, &effects, &mut vec![]))
    }

    fn side(study: &Study) -> Flip {
        both(study).remove(0)
    }

    #[test]
    fn a_planted_box_is_found_with_its_limits() {
        let flip = side(&planted(400));
        let Told::Found(region) = &flip.told else { panic!("{flip:?}") };
        assert!(region.coverage > 0.7 && region.density > 0.8, "{} {}", region.coverage, region.density);
        let limit = |factor: &str| &region.limits.iter().find(|limit| limit.factor == factor).expect("restricted").to;
        assert!(matches!(limit("x1"), Range::Between(None, Some(high)) if (0.2..0.36).contains(high)), "{:?}", region.limits);
        assert!(matches!(limit("x2"), Range::Between(Some(low), None) if (0.54..0.7).contains(low)), "{:?}", region.limits);
        assert_eq!(region.limits.len(), 2, "{:?}", region.limits);
        assert_eq!((region.cloud.len(), region.shuffled.0), (400, 0));
        assert!(region.limits.iter().all(|limit| limit.again > 0.7), "{:?}", region.limits);
    }

    #[test]
    fn a_planted_choice_is_found() {
        let rows = rows(240, 3);
        let mut lived = study(&rows, 1, |point, _, plan| {
            let oss = (rows[point][2] * 4.0) as usize == 2;
            100.0 + plan as f64 * (if oss { 6.0 } else { -6.0 } + noise(1, point))
        });
        choices(&mut lived, 2, &["Almere", "Leiden", "Oss", "Zaanstad"]);
        let Told::Found(region) = side(&lived).told else { panic!("not found") };
        assert_eq!(region.limits[0].to, Range::Among(vec!["Oss".into()]));
    }

    #[test]
    fn pure_noise_claims_nothing() {
        let rows = rows(200, 6);
        for seed in 0..8 {
            let lived = study(&rows, 1, |point, _, plan| 100.0 + plan as f64 * (noise(seed, point) - 0.3));
            let flip = side(&lived);
            assert!(matches!(flip.told, Told::NoPattern(_)) && flip.flips > 40, "{seed}: {flip:?}");
        }
    }

    /// Of many factors three decide together, through noise.
    fn hidden(seed: usize, (factors, points, slope): (usize, usize, f64)) -> Flip {
        let at = |point: usize, factor: usize| (noise(1000 + factor, point) + 1.0) / 2.0;
        let rows: Vec<Vec<f64>> = (0..points).map(|point| (0..factors).map(|factor| at(point, factor)).collect()).collect();
        let lived = study(&rows, 1, |point, _, plan| {
            let row = &rows[point];
            100.0 - plan as f64 * (1.0 + slope * (1.5 - row[7] - row[19] - row[31]) + 2.0 * noise(seed, point))
        });
        side(&lived)
    }

    #[test]
    fn where_many_factors_hide_a_pattern_it_is_found_among_those_that_stand_out() {
        let flips: Vec<Flip> = (0..8).map(|seed| hidden(seed, (120, 240, 2.0))).collect();
        let found = |flip: &Flip| if let Told::Found(region) = &flip.told { Some(region.clone()) } else { None };
        let held_to_few: Vec<_> = flips.iter().filter_map(found).filter(|region| region.among.is_some()).collect();
        assert!(held_to_few.len() >= 4, "{}", held_to_few.len());
        for limit in held_to_few.iter().flat_map(|region| &region.limits) {
            assert!(["x8", "x20", "x32"].contains(&limit.factor.as_str()), "{limit:?}");
        }
    }

    #[test]
    fn noise_over_many_factors_claims_nothing_either() {
        for seed in 0..8 {
            let flip = hidden(seed, (120, 160, 0.0));
            assert!(matches!(flip.told, Told::NoPattern(_)) && flip.flips > 20, "{seed}: {flip:?}");
        }
    }

    #[test]
    fn nothing_is_looked_for_among_fewer_than_ten_exceptions() {
        let rows = rows(100, 2);
        let with = |exceptions: usize| {
            let lived = study(&rows, 1, |point, _, plan| 100.0 + plan as f64 * if point < exceptions { 4.0 } else { -4.0 });
            side(&lived)
        };
        assert_eq!(with(0).told, Told::Nowhere);
        assert_eq!((with(9).told, with(9).flips), (Told::TooFew, 9));
        assert_ne!(with(10).told, Told::TooFew);
    }

    #[test]
    fn failed_points_are_no_exceptions_and_are_not_counted() {
        let rows = rows(60, 2);
        let lived = study(&rows, 1, |point, _, plan| if point < 20 { f64::NAN } else { 100.0 - plan as f64 });
        assert_eq!((side(&lived).points, side(&lived).flips), (40, 0));
    }

    #[test]
    fn a_difference_too_small_to_matter_is_asked_where_it_matters_after_all() {
        let rows = rows(120, 2);
        let of = |size: f64| {
            let lived =
                study(&rows, 1, |point, _, plan| 100.0 - plan as f64 * if rows[point][0] > 0.7 { 10.0 * size } else { size });
            both(&lived).remove(1)
        };
        // The smallest relevant difference is 1; on average it is 3.7 times the size, in the corner 10 times.
        assert_eq!((of(0.05).question, of(0.05).flips), (Question::Slight, 0));
        assert!(of(0.2).question == Question::Slight && matches!(of(0.2).told, Told::Found(_)), "{:?}", of(0.2));
        assert!(of(0.5).question == Question::Matters && of(0.5).flips > 80);
        assert_eq!((of(3.0).question, of(3.0).told), (Question::Matters, Told::Nowhere));
    }
}

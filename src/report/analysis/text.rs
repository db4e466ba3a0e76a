//! What a study says, as text for the terminal.

use super::sentences::{Sayer, Topic, with_interval};
use crate::experiment::analysis::found::{Analysis, Method, Pair, Ranking};
use crate::report::numbers::fixed;
use crate::report::page::amount::signed_of;
use crate::report::text::Style;
use crate::report::text::lines::{Lines, Row, Tone};

/// Rows of a ranking that are shown where one pair and measure is asked.
const SHOWN: usize = 12;

/// Pair by pair: a table over the measures, then sentences. Where one pair or one measure is asked also the rankings.
pub fn analysis_text(analysis: &Analysis, style: Style) -> String {
    let sayer = Sayer::new(analysis, style.language);
    let mut lines = Lines::new(style);
    lines.heading(&sayer.fill("analysis-heading", &[("name", analysis.study.name.clone())]));
    sayer.lived().iter().for_each(|sentence| lines.paragraph(0, sentence));
    let topics = analysis.pairs.iter().map(|pair| pair.measures.len()).sum::<usize>();
    for pair in &analysis.pairs {
        lines.heading(&sayer.versus(pair));
        table(&mut lines, &sayer, pair);
        if let Some(sentence) = sayer.standings(pair) {
            lines.paragraph(2, &sentence);
        }
        for of in pair.measures.iter().filter(|_| !pair.brief) {
            let topic = Topic { pair, of };
            lines.blank();
            lines.paragraph(2, &sayer.wins(topic));
            sentences(&sayer, topic, topics == 1).iter().for_each(|sentence| lines.paragraph(2, sentence));
            if topics == 1 {
                of.rankings.iter().for_each(|ranking| ranked(&mut lines, &sayer, topic, ranking));
            }
        }
    }
    lines.blank();
    lines.toned(0, &sayer.fill("analysis-note", &[]), Tone::Faint);
    if topics > 1 {
        lines.toned(0, &sayer.fill("analysis-one-more", &[]), Tone::Faint);
    }
    lines.finish()
}

/// All that is said of a measure after how often a plan wins; what chance adds and what is refused only where it is looked at alone.
pub fn sentences(sayer: &Sayer, topic: Topic, alone: bool) -> Vec<String> {
    if topic.of.wins.better + topic.of.wins.worse == 0 {
        return vec![];
    }
    let mut said = sayer.flips(topic);
    said.extend(sayer.decides(topic));
    said.extend(sayer.orders(topic));
    said.extend(topic.of.split.as_ref().map(|split| sayer.split(split, topic)));
    if alone {
        said.extend(sayer.chance(topic));
    }
    let told = topic.of.refused.iter().filter(|refused| alone || refused.method != Method::Variance);
    said.extend(told.map(|refused| sayer.refused(refused)));
    said
}

fn table(lines: &mut Lines, sayer: &Sayer, pair: &Pair) {
    let language = sayer.language();
    let head = sayer.fill("analysis-table-head", &[]);
    let mut heads = head.split('|').map(|cell| cell.trim().to_string());
    let first = heads.next().unwrap_or_default();
    let mut rows = vec![Row::numbers(&first, heads.collect(), Tone::Faint)];
    for of in &pair.measures {
        let (over, wins) = (&of.over_points, &of.wins);
        let write = |value: f64| signed_of(of.measure, value, Some((over.low, over.high)), language);
        let cells = vec![
            write(over.mean),
            format!("{} … {}", write(over.low), write(over.high)),
            format!("{}/{}", wins.better, wins.points),
            wins.better_surely.to_string(),
        ];
        rows.push(Row::numbers(of.measure.entry().label.of(language), cells, Tone::Plain));
    }
    lines.table(2, &rows);
}

fn ranked(lines: &mut Lines, sayer: &Sayer, topic: Topic, ranking: &Ranking) {
    let language = sayer.language();
    let names = ranking.rows.first().map(|row| row.statistics.iter().map(|one| one.name.clone()).collect::<Vec<_>>());
    let head = sayer.fill("analysis-ranking-head", &[("statistics", names.unwrap_or_default().join(" | "))]);
    let mut heads = head.split('|').map(|cell| cell.trim().to_string());
    let first = heads.next().unwrap_or_default();
    let mut rows = vec![Row::numbers(&format!("{first} ({})", sayer.method(ranking.method)), heads.collect(), Tone::Faint)];
    for row in ranking.rows.iter().take(SHOWN) {
        let cell = |one: &crate::experiment::analysis::found::Statistic| {
            let write = |value| sayer.statistic(ranking.method, value, topic);
            with_interval(one.value, one.interval, write)
        };
        rows.push(Row::numbers(&sayer.names.factor(&row.factor), row.statistics.iter().map(cell).collect(), Tone::Plain));
    }
    if let Some(null) = ranking.null {
        let text = format!("≤ {}", fixed(null, 2, language));
        rows.push(Row::numbers(&sayer.fill("analysis-null", &[]), vec![text], Tone::Faint));
    }
    lines.blank();
    lines.table(2, &rows);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::analysis::found::Told;
    use crate::report::analysis::synthetic::{analysis, partial};
    use crate::units::Language;

    fn text(language: Language, width: usize) -> String {
        analysis_text(&analysis(), Style { language, width, colour: false })
    }

    fn joined(text: &str) -> String {
        text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn both_languages_say_how_often_what_decides_and_where_it_turns() {
        for (language, parts) in [
            (
                Language::En,
                [
                    "240 accepted sets of assumptions (drawn from the accepted set), 2 replications each",
                    "Expected crises: Structural does better than Status quo in",
                    "The conclusion turns mainly where “x1” is at most",
                    "Most influence on the difference (feature score)",
                    "coverage",
                ],
            ),
            (
                Language::Nl,
                [
                    "240 aanvaarde sets aannames (getrokken uit de aanvaarde sets), elk 2 herhalingen",
                    "Structureel doet het beter dan Huidig beleid in",
                    "De conclusie kantelt vooral waar ‘x1’ hoogstens",
                    "De meeste invloed op het verschil (kenmerkscore)",
                    "dekking",
                ],
            ),
        ] {
            let text = joined(&text(language, 100));
            for part in parts {
                assert!(text.contains(part), "{part}\n{text}");
            }
            assert!(!text.contains('{') && !text.contains("NaN"), "{text}");
        }
    }

    #[test]
    fn a_box_in_which_exceptions_stay_exceptions_is_not_called_a_turn() {
        let mut thin = analysis();
        for flip in &mut thin.pairs[0].measures[0].flips {
            if let Told::Found(region) = &mut flip.told {
                region.density = 0.4;
                region.among = Some(1);
            }
        }
        let text = joined(&analysis_text(&thin, Style { language: Language::En, width: 100, colour: false }));
        assert!(
            text.contains("is more common, though still an exception, where “x1”") && !text.contains("turns mainly"),
            "{text}"
        );
        assert!(text.contains("looked for among the one factor that stands out"), "{text}");
        let boxes = |analysis| {
            let figures = crate::report::figures::analysis(analysis, Language::En).expect("drawn");
            figures.into_iter().filter(|figure| figure.name.starts_with("box")).map(|figure| figure.svg).collect::<Vec<_>>()
        };
        assert!(boxes(&thin).iter().all(|svg| svg.contains("where exceptions are more common")));
        assert!(boxes(&analysis()).iter().all(|svg| !svg.contains("where exceptions are more common")));
    }

    #[test]
    fn lines_stay_within_the_width() {
        for width in [50, 80, 120] {
            let text = text(Language::Nl, width);
            assert!(text.lines().all(|line| line.chars().count() <= width), "{text}");
        }
    }

    #[test]
    fn what_is_missing_and_what_failed_is_named() {
        let style = Style { language: Language::En, width: 100, colour: false };
        let text = joined(&analysis_text(&partial(), style));
        for part in [
            "The study is not complete: 237 of 240",
            "Nothing is there of 3 points: 4, 7, 9",
            "Replications failed at 2 points: 7, 9",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}

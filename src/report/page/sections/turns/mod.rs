//! Under which assumptions the conclusion turns: how often each plan wins over the sets of assumptions, and where it does not.

mod figures;
#[cfg(test)]
mod tests;

use super::super::Page;
use super::super::parts::{chapter, typed};
use crate::compare::verdict::VOTING;
use crate::experiment::analysis::found::{Pair, Told};
use crate::report::analysis::{Sayer, Topic};
use maud::{Markup, html};

pub fn turns(page: &Page) -> Markup {
    let title = page.say("turns", &[]);
    let Some(analysis) = &page.dossier.discovery else {
        return chapter("turns", &title, "", html! { p { (typed(&page.say("turns-not-drawn", &[]))) } });
    };
    let sayer = Sayer::new(analysis, page.language);
    let body = html! {
        @for sentence in about(page, &sayer) { p { (sentence) } }
        div.pairs { @for pair in &analysis.pairs {
            section {
                h3 { (sayer.versus(pair)) }
                @if let Some(sentence) = sayer.standings(pair) { p { (sentence) } }
                @for topic in topics(pair) { (of_topic(page, &sayer, topic)) }
            }
        } }
    };
    chapter("turns", &title, &lead(page, &analysis.pairs), body)
}

/// The measures that speak, in the order in which they are told.
fn topics(pair: &Pair) -> Vec<Topic<'_>> {
    let of = |measure| pair.measures.iter().find(|of| of.measure == measure).map(|of| Topic { pair, of });
    VOTING.into_iter().filter_map(of).collect()
}

fn lead(page: &Page, pairs: &[Pair]) -> String {
    let topics: Vec<Topic> = pairs.iter().flat_map(topics).collect();
    let found = topics
        .iter()
        .filter(|topic| topic.of.flips.iter().any(|flip| matches!(&flip.told, Told::Found(region) if region.turns())))
        .count();
    page.fill("turns-lead", &[("n", found.to_string()), ("all", topics.len().to_string())])
}

/// What was lived, what of it is not there, and how to read it.
fn about(page: &Page, sayer: &Sayer) -> Vec<String> {
    let mut said = sayer.lived();
    said.push(page.say("turns-about", &[]));
    said
}

fn of_topic(page: &Page, sayer: &Sayer, topic: Topic) -> Markup {
    let title = topic.of.measure.entry().label.of(page.language);
    let mut said = vec![sayer.wins(topic)];
    said.extend(crate::report::analysis::sentences(sayer, topic, true));
    html! {
        details.more {
            summary { (title) }
            @for sentence in said { p { (sentence) } }
            (figures::swings(page, sayer, topic))
            (figures::limits(page, sayer, topic))
        }
    }
}

//! What the program says when it is called without a command.

use super::console::say;
use super::{Console, Outcome};
use weefsel::evidence::Text;

const FIRST: Text = Text::new(
    "weefsel lives a Dutch municipality month by month under several ways of funding the social base,\n\
     in twin worlds that differ in the funding and in nothing else.\n\n\
     Try first:    weefsel compare\n\n\
     It asks whether the same money does more as a structural budget than as short projects (Tilburg,\n\
     a minute or two), prints the answer and writes a report for the council, tables and figures to a folder\n\
     under results/.\n\n\
     Then:         weefsel scenarios            other questions, and files to edit\n\
     \u{20}             weefsel check SCENARIO       what the plans buy, before anything is lived\n\
     \u{20}             weefsel assumptions          every number with its source and its evidence\n\
     \u{20}             weefsel --help               all commands\n",
    "weefsel leeft een Nederlandse gemeente maand voor maand door onder verschillende manieren om de sociale\n\
     basis te betalen, in tweelingwerelden die alleen in die betaling verschillen.\n\n\
     Begin met:    weefsel compare\n\n\
     Dat vraagt of hetzelfde geld meer doet als structureel budget dan als korte projecten (Tilburg, een of\n\
     twee minuten), toont het antwoord en schrijft een rapport voor de raad, tabellen en figuren in een map\n\
     onder results/.\n\n\
     Daarna:       weefsel scenarios            andere vragen, en bestanden om aan te passen\n\
     \u{20}             weefsel check SCENARIO       wat de plannen kopen, voordat er iets wordt doorgerekend\n\
     \u{20}             weefsel assumptions          elk getal met zijn bron en zijn bewijskracht\n\
     \u{20}             weefsel --help               alle opdrachten\n",
);

/// Names the one command to try first.
pub fn first(console: &Console) -> Outcome {
    console.print(&say(console.language, FIRST, &[]))
}

//! What did not happen, and what happened besides: events of every plan held against their twins in the reference.

use super::ink::At;
use super::ledger_panel::{NOISE, Panel, SIDES};
use super::legend::key;
use super::sheet::{LABEL, Sheet, Space};
use super::{Figure, Material};
use crate::evaluation::ledger::{Event, LedgerRow};
use crate::evidence::Text;
use crate::report::error::ReportError;
use crate::report::ledger_words::{class, fill};

const TITLE: Text = Text::new("What did not happen, and what came besides", "Wat er niet gebeurde, en wat erbij kwam");
const UNDER: Text = Text::new(
    "Events per year in the whole municipality, every resident held against the twin in {against}; years 1–{years}",
    "Gebeurtenissen per jaar in de hele gemeente, elke inwoner vergeleken met de tweeling in {against}; jaren 1–{years}",
);
const PLACEBO: Text = Text::new("what a placebo does as well", "wat een placebo ook doet");
const PLACEBO_NOTE: Text = Text::new(
    "Grey: so much changes already in a world where nothing more was paid for and a few residents had a small setback.",
    "Grijs: zoveel verandert al in een wereld waarin niets extra is betaald en enkele inwoners een kleine tegenslag hadden.",
);
const NO_PLACEBO: Text = Text::new(
    "No placebo was lived along, so it is not known how much of this would change anyway.",
    "Er is geen placebo meegerekend; daarom is niet bekend hoeveel hiervan toch al zou veranderen.",
);
const CAPTION: Text = Text::new(
    "For whom something was prevented cannot be known, only how many times.",
    "Bij wie iets is voorkomen, valt niet te weten; alleen hoe vaak.",
);
const CONTACTS: Text = Text::new(
    "More first contacts are not worse in themselves: need that was hidden may have come to light.",
    "Meer eerste contacten is op zichzelf niet slechter: er kan verborgen nood aan het licht zijn gekomen.",
);
const NOTHING: Text = Text::new("No events were counted.", "Er zijn geen gebeurtenissen geteld.");

pub(super) fn draw(material: &Material, rows: &[LedgerRow]) -> Result<Figure, ReportError> {
    let (setting, language) = (&material.comparison.setting, material.language);
    let panels: Vec<Panel> = Event::ALL.iter().filter_map(|&event| Panel::of(material, rows, event)).collect();
    let noise = panels.iter().any(|panel| (0..2).any(|side| panel.noise(side).is_some()));
    let values = [("against", material.reference()), ("years", &setting.years().to_string())];
    let mut notes = vec![CAPTION.of(language).to_string(), if noise { PLACEBO_NOTE } else { NO_PLACEBO }.of(language).into()];
    if panels.iter().any(|panel| panel.event == Event::Contact) {
        notes.push(CONTACTS.of(language).into());
    }
    notes.push(material.note("mean-note"));
    let sheet = Sheet {
        name: "ledger".into(),
        title: TITLE.of(language).into(),
        under: fill(UNDER, language, &values),
        notes,
        height: 184.0 + panels.iter().map(Panel::height).sum::<f64>(),
    };
    sheet.draw(|ink, space| {
        if panels.is_empty() {
            return ink.text(NOTHING.of(language), (space.left, space.top + 14.0), At::Left, LABEL);
        }
        let named = SIDES.iter().flatten().map(|&(kind, colour)| (class(kind).of(language).to_string(), colour));
        let placebo = noise.then(|| (PLACEBO.of(language).to_string(), NOISE));
        let mut top = space.top + key(ink, space, &named.chain(placebo).collect::<Vec<_>>())? + 4.0;
        for panel in &panels {
            panel.draw(ink, Space { top, bottom: top + panel.height(), ..space }, material)?;
            top += panel.height();
        }
        Ok(())
    })
}

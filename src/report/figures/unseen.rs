//! Tests of the figures of the ledger, Rose's lens and the life lines, and a look at each.

use super::{Figure, Material, ledger, life_lines, png, rose};
use crate::compare::interval::interval;
use crate::compare::synthetic::{records, setting};
use crate::compare::{Comparison, Setting, compare};
use crate::evaluation::ledger::synthetic::ledger as ledger_of;
use crate::evaluation::ledger::{Class, Event, Ledger, LifeLines, Rose, Shows, rose as rose_of, rows};
use crate::observe::record::Record;
use crate::report::ledger_words::{class, event};
use crate::report::numbers::percent;
use crate::units::{Bilingual, Language};

/// A run to draw from.
struct Run {
    setting: Setting,
    records: Vec<Record>,
    comparison: Comparison,
    ledgers: Vec<Ledger>,
}

impl Run {
    fn new(plans: usize, months: usize, replications: u32) -> Run {
        let setting = setting(plans, months);
        let records = records(replications, &setting);
        let ledgers = (0..replications).map(|replication| ledger_of(replication, (months, 2, plans))).collect();
        Run { comparison: compare(&records, &setting), records, ledgers, setting }
    }

    fn material(&self, language: Language) -> Material<'_> {
        Material { comparison: &self.comparison, records: self.records.iter().collect(), language }
    }

    fn ledger(&self, language: Language) -> Figure {
        let rows = rows(&self.ledgers.iter().collect::<Vec<_>>(), &self.setting);
        ledger::draw(&self.material(language), &rows).expect("drawn")
    }

    fn roses(&self) -> Vec<Rose> {
        rose_of(&self.ledgers.iter().collect::<Vec<_>>(), &self.setting)
    }

    fn rose(&self, language: Language, roses: &[Rose]) -> Figure {
        rose::draw(&self.material(language), roses).expect("drawn")
    }

    fn life(&self, language: Language, lines: &LifeLines) -> Figure {
        life_lines::draw(&self.material(language), lines).expect("drawn")
    }

    fn all(&self, language: Language) -> Vec<Figure> {
        let lives = self.ledgers.iter().flat_map(|ledger| &ledger.lives).map(|lines| self.life(language, lines));
        [self.ledger(language), self.rose(language, &self.roses())].into_iter().chain(lives).collect()
    }
}

fn whole(figure: &Figure) {
    let svg = &figure.svg;
    assert!(!svg.contains("NaN") && !svg.contains("inf\"") && !svg.contains('{'), "{}", figure.name);
    assert!(svg.contains("<title") && svg.contains("width=\"800\"") && svg.len() < 200_000, "{}", figure.name);
    assert_eq!(&png(svg).expect("rendered")[1..4], b"PNG");
}

#[test]
fn the_ledger_names_every_event_and_class_and_says_that_nobody_can_be_named() {
    let run = Run::new(3, 240, 6);
    for (language, caption) in [(Language::En, "cannot be known"), (Language::Nl, "valt niet te weten")] {
        let svg = run.ledger(language).svg;
        assert!(Event::ALL.iter().all(|&kind| svg.contains(event(kind).of(language))));
        let shown = Class::ALL.iter().filter(|&&kind| kind != Class::Surfaced);
        assert!(shown.into_iter().all(|&kind| svg.contains(class(kind).of(language))));
        assert!(svg.contains(caption) && svg.contains("placebo") && svg.contains(run.setting.label(1, language)));
    }
    let rows = rows(&run.ledgers.iter().collect::<Vec<_>>(), &run.setting);
    let unchanged = rows.iter().find(|row| (row.event, row.class, row.by) == (Event::Crisis, Class::Unchanged, None));
    let written = crate::report::numbers::fixed(unchanged.expect("a row").per_year, 0, Language::En);
    assert!(run.ledger(Language::En).svg.contains(&written), "{written}");
}

#[test]
fn every_figure_is_drawn_of_one_plan_and_one_replication_and_of_twelve_plans() {
    for (plans, months, replications) in [(2, 12, 1), (2, 30, 2), (12, 48, 3)] {
        let run = Run::new(plans, months, replications);
        let figures = run.all(Language::Nl);
        assert_eq!(figures.len(), 2 + plans - 1);
        figures.iter().for_each(whole);
    }
}

#[test]
fn without_a_placebo_no_noise_is_claimed() {
    let mut run = Run::new(2, 48, 3);
    run.ledgers.iter_mut().for_each(|ledger| ledger.placebo = None);
    let figure = run.ledger(Language::En);
    assert!(figure.svg.contains("No placebo") && !figure.svg.contains("what a placebo does"));
    whole(&figure);
    run.ledgers.clear();
    assert!(run.ledger(Language::Nl).svg.contains("geen gebeurtenissen"));
    assert!(run.rose(Language::Nl, &[]).svg.contains("niets geteld"));
}

#[test]
fn the_life_lines_are_an_illustration_in_large_words() {
    let run = Run::new(2, 240, 1);
    let lines = &run.ledgers[0].lives[0];
    for (language, word, sentence) in [
        (Language::En, "Illustration", "how chance couples"),
        (Language::Nl, "Illustratie", "het toeval de twee werelden koppelt"),
    ] {
        let figure = run.life(language, &LifeLines { shows: Shows::CarePostponed(17), ..lines.clone() });
        assert!(figure.svg.contains(word) && figure.svg.contains(sentence) && figure.svg.contains("17 m"));
        assert_eq!(figure.name, "life-lines-structural");
        whole(&figure);
    }
    let unknown = LifeLines { strain: [vec![], vec![f32::NAN; 240]], care: [vec![], vec![0; 240]], ..lines.clone() };
    whole(&run.life(Language::En, &unknown));
}

#[test]
fn rose_tells_shares_where_something_is_prevented_and_says_where_nothing_is() {
    let run = Run::new(2, 48, 4);
    let rose = &run.roses()[0];
    let svg = run.rose(Language::En, std::slice::from_ref(rose)).svg;
    assert!(rose.all.mean > 0.0 && svg.contains(&percent(rose.below_top, 0, Language::En)) && svg.contains("nine lower tenths"));
    let of = |change: &dyn Fn(&mut Rose)| {
        let mut changed = rose.clone();
        change(&mut changed);
        let figure = run.rose(Language::En, &[changed]);
        whole(&figure);
        figure.svg
    };
    let none = of(&|rose| rose.all = interval(&[-7.0, -9.0, -8.0]));
    assert!(none.contains("No net prevention: 8.0 more") && !none.contains("tenths"));
    assert!(of(&|rose| rose.all = interval(&[-7.0, 19.0])).contains("may be chance"));
    assert!(of(&|rose| rose.all = interval(&[f64::NAN])).contains("not known"));
    assert!(of(&|rose| (rose.below_top, rose.needed_to_reach) = (1.3, -4.0)).contains("No more residents were reached"));
    assert!(of(&|rose| rose.deciles.iter_mut().for_each(|decile| decile.mean = f64::NAN)).contains("arrived later"));
}

/// `FIGURES=folder cargo test --lib unseen::look -- --ignored` writes all figures to look at, also of a small real run.
#[test]
#[ignore = "for people who change a figure"]
fn look() {
    let Ok(folder) = std::env::var("FIGURES").map(std::path::PathBuf::from) else { return };
    let save = |name: &str, run: &Run, language| {
        for figure in run.all(language) {
            std::fs::write(folder.join(format!("{name}-{}.png", figure.name)), png(&figure.svg).expect("png")).expect("written");
        }
    };
    let mut placebo_free = Run::new(2, 36, 1);
    placebo_free.ledgers[0].placebo = None;
    let long = Bilingual::new("Structural money for the wijkteam and neighbourhood houses in every wijk", "");
    placebo_free.comparison.setting.labels[1] = long;
    save("en", &Run::new(4, 240, 6), Language::En);
    save("nl", &Run::new(4, 240, 6), Language::Nl);
    save("twelve", &Run::new(12, 120, 3), Language::Nl);
    save("one", &placebo_free, Language::En);
    let real = real();
    save("real-en", &real, Language::En);
    save("real-nl", &real, Language::Nl);
}

fn real() -> Run {
    use crate::experiment::{Case, Unwatched, run};
    use crate::scenario::{load, sample::Residents};
    let scenario = load("continuity-or-projects", &["years=4".into()]).expect("a scenario").scenario;
    let case = Case::new(scenario, Residents::Number(2_000)).expect("residents");
    let lived = run(&case.job(1), 0..3, None, &Unwatched).expect("lived");
    let setting = case.setting();
    Run { comparison: compare(&lived.records, &setting), records: lived.records, ledgers: lived.ledgers, setting }
}

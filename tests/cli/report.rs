//! The page for the council and the spreadsheet: made with every comparison, and made again in the other language.

use crate::common::{compare, read, stderr, stdout, weefsel};
use std::path::Path;

fn page(folder: &Path) -> String {
    String::from_utf8(read(folder, "report.html")).expect("text")
}

#[test]
fn the_page_is_made_again_in_the_other_language_from_the_folder_alone() {
    let folder = tempfile::tempdir().expect("temporary folder");
    let done = compare(folder.path(), &[]);
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    let out = folder.path().join("out");
    let english = page(&out);
    assert!(english.contains("<html lang=\"en\">") && english.contains("For and against each plan"));
    // A copy without the replications, as somebody would send it.
    std::fs::remove_dir_all(out.join(".replications")).expect("removed");
    let again = weefsel(folder.path()).args(["report", "out", "--lang", "nl"]).output().expect("run");
    assert_eq!(again.status.code(), Some(0), "{}", stderr(&again));
    assert!(stdout(&again).contains("report.html") && stdout(&again).contains("results.xlsx"));
    let dutch = page(&out);
    assert!(dutch.contains("<html lang=\"nl\">") && dutch.contains("Voor en tegen elk plan"));
    weefsel(folder.path()).args(["report", "out", "--lang", "en"]).assert().success();
    assert_eq!(page(&out), english, "the same page, to the last letter");
}

#[test]
fn every_chapter_is_there_and_nothing_comes_from_outside() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert!(compare(folder.path(), &["--lang", "nl"]).status.success());
    let page = page(&folder.path().join("out"));
    let ids = ["contracts", "residents", "mkba", "who", "council", "what-if", "theory", "own", "limits", "made"];
    for id in ids {
        assert!(page.contains(&format!("<details class=\"chapter\" id=\"{id}\">")), "{id}");
    }
    for outside in ["src=\"http", "href=\"http", "url(http", "@import", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.len() < 2_000_000, "{} bytes", page.len());
}

#[test]
fn who_asks_for_no_report_gets_none_and_an_older_one_stays() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert!(compare(folder.path(), &["--no-report"]).status.success());
    let out = folder.path().join("out");
    assert!(!out.join("report.html").exists() && !out.join("results.xlsx").exists() && !out.join(".dossier").exists());
    let refused = weefsel(folder.path()).args(["report", "out"]).output().expect("run");
    assert_eq!(refused.status.code(), Some(2), "{}", stderr(&refused));
}

#[test]
fn a_damaged_folder_is_refused_and_its_page_stays() {
    let folder = tempfile::tempdir().expect("temporary folder");
    assert!(compare(folder.path(), &[]).status.success());
    let out = folder.path().join("out");
    let before = page(&out);
    std::fs::write(out.join(".dossier"), "weefsel dossier 0\n").expect("written");
    let refused = weefsel(folder.path()).args(["report", "out", "--lang", "nl"]).output().expect("run");
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("draai dezelfde `weefsel compare` opnieuw"), "{}", stderr(&refused));
    let dutch = weefsel(folder.path()).args(["report", "nergens", "--lang", "nl"]).output().expect("run");
    assert!(stderr(&dutch).contains("staan geen resultaten"), "{}", stderr(&dutch));
    assert_eq!(page(&out), before);
}

//! Pictures of all pages for the eye: `LOOK=folder cargo test --test browser look -- --ignored --nocapture`.

use super::pages::{self, Sheet};
use super::paper::Print;
use super::tab::Tab;
use super::tools::{Tools, said};
use super::{DESKTOP, PHONE, SCENARIOS};
use serde_json::json;
use std::path::{Path, PathBuf};

#[test]
#[ignore = "for the eye: writes pictures to the folder LOOK"]
fn look() {
    let folder = PathBuf::from(std::env::var_os("LOOK").expect("LOOK names a folder"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let folder = folder.canonicalize().expect("a folder");
    if Tools::found().is_none() {
        return;
    }
    let worlds = tempfile::tempdir().expect("a folder");
    let tab = Tab::start();
    for sheet in pages::made(worlds.path(), &SCENARIOS) {
        pictures(&tab, &sheet, &folder);
    }
    println!("{}", folder.display());
}

/// Phone and desktop with all folds open, and the sheets of paper.
fn pictures(tab: &Tab, sheet: &Sheet, folder: &Path) {
    let name = sheet.file.file_stem().expect("a name").to_string_lossy();
    tab.open(&sheet.file);
    Print::of(tab, folder);
    let sides = folder.join(format!("{name}-a4"));
    let pdf = folder.join("print.pdf");
    said("pdftoppm", &["-r".as_ref(), "80".as_ref(), "-png".as_ref(), pdf.as_ref(), sides.as_ref()]);
    std::fs::rename(pdf, folder.join(format!("{name}.pdf"))).expect("moved");
    tab.folds(true);
    for (screen, size) in [("phone", PHONE), ("desktop", DESKTOP)] {
        tab.screen(size);
        let picture = tab.bytes("Page.captureScreenshot", json!({ "captureBeyondViewport": true, "clip": whole(tab) }));
        std::fs::write(folder.join(format!("{name}-{screen}.png")), picture).expect("written");
    }
}

/// The whole page, as the developer tools want a cut-out.
fn whole(tab: &Tab) -> serde_json::Value {
    let size = tab.run("return [innerWidth, document.documentElement.scrollHeight]", &[]);
    json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 })
}

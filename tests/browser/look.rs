//! Pictures of all pages for the eye: `LOOK=folder cargo test --test browser look -- --ignored --nocapture`.

use super::pages::{self, Sheet};
use super::paper::Print;
use super::tab::Tab;
use super::tools::{Tools, said};
use super::{DESKTOP, PHONE, SCENARIOS};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Height of a picture (CSS pixels): a long page is cut into several.
const TALL: usize = 1600;

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
        let height = tab.run("return document.documentElement.scrollHeight", &[]).as_u64().expect("a height") as usize;
        for (place, top) in (0..height).step_by(TALL).enumerate() {
            let clip = json!({ "x": 0, "y": top, "width": size.0, "height": TALL.min(height - top), "scale": 1 });
            let picture = tab.bytes("Page.captureScreenshot", json!({ "captureBeyondViewport": true, "clip": clip }));
            std::fs::write(folder.join(format!("{name}-{screen}-{}.png", place + 1)), picture).expect("written");
        }
    }
}

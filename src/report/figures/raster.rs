//! From SVG to PNG with the embedded font only: the same picture on every machine.

use crate::report::error::ReportError;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

pub const REGULAR: &[u8] = include_bytes!("../fonts/OpenSans-Regular.ttf");
pub const BOLD: &[u8] = include_bytes!("../fonts/OpenSans-Bold.ttf");

/// Pixels of the picture per pixel of the figure: sharp when printed over the width of a page.
const SHARP: f32 = 2.0;

/// The figure as PNG.
pub fn png(svg: &str) -> Result<Vec<u8>, ReportError> {
    let failed = |reason: &dyn std::fmt::Display| ReportError::Figure(reason.to_string());
    let mut options = Options { font_family: "Open Sans".into(), ..Options::default() };
    options.fontdb_mut().load_font_data(REGULAR.to_vec());
    options.fontdb_mut().load_font_data(BOLD.to_vec());
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(&error))?;
    let size = tree.size();
    let (width, height) = ((size.width() * SHARP) as u32, (size.height() * SHARP) as u32);
    let mut picture = Pixmap::new(width, height).ok_or_else(|| failed(&"no size"))?;
    resvg::render(&tree, Transform::from_scale(SHARP, SHARP), &mut picture.as_mut());
    picture.encode_png().map_err(|error| failed(&error))
}

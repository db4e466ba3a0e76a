//! Makes what plotters wrote fit for a page: size, title and description, a font that readers have, short numbers.

use super::ink::FONT;

/// Families in which the text is shown: the embedded one in PNG, the nearest that a reader has in SVG.
const FAMILIES: &str = "Open Sans, Segoe UI, Helvetica, Arial, sans-serif";

/// Finished SVG of a size in pixels, drawn on the ten times finer canvas.
pub fn finish(drawn: &str, (width, height): (f64, f64), name: &str, (title, description): (&str, &str)) -> String {
    let Some((_, body)) = drawn.split_once("xmlns=").and_then(|(head, rest)| rest.split_once('>').map(|(_, body)| (head, body)))
    else {
        return drawn.into();
    };
    let (fine_width, fine_height) = (width * super::ink::FINE, height * super::ink::FINE);
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {fine_width} {fine_height}\" \
         font-family=\"{FAMILIES}\" role=\"img\" aria-labelledby=\"{name}-title {name}-text\">\n<title id=\"{name}-title\">{}</title>\n<desc id=\"{name}-text\">{}</desc>\n",
        escape(title),
        escape(description)
    );
    let body = body.replace(&format!(" font-family=\"{FONT}\""), "");
    let mut text = head;
    // Labels stand on lines of their own, as plotters writes them; the line ends would become spaces.
    for line in body.lines() {
        let line = line.trim_end();
        let label = !line.starts_with('<');
        if label || line.starts_with("</text>") {
            while text.ends_with('\n') {
                text.pop();
            }
        }
        text.push_str(&whole_size(&line.replace(" opacity=\"1\"", "")));
        text.push('\n');
    }
    text
}

/// The size of letters without the rest of a division.
fn whole_size(line: &str) -> String {
    let parts = line
        .split_once("font-size=\"")
        .and_then(|(before, rest)| rest.split_once('"').map(|(size, after)| (before, size, after)));
    match parts.and_then(|(before, size, after)| size.parse::<f64>().ok().map(|size| (before, size.round(), after))) {
        Some((before, size, after)) => format!("{before}font-size=\"{size}\"{after}"),
        None => line.into(),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

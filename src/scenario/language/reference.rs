//! The list of all keys for the handbook, from the same table of keys.

use super::Kind;
use super::keys::TOP;

/// Markdown: a heading and a table of keys for each table of the scenario file.
pub fn keys_markdown() -> String {
    let mut text = String::new();
    for shape in TOP.all() {
        text.push_str(&format!("### {}\n\n{}\n\n| key | value | meaning |\n| --- | --- | --- |\n", shape.name, shape.about));
        for field in shape.fields {
            let needed = if field.required { "**Needed.** " } else { "" };
            text.push_str(&format!("| `{}` | {} | {needed}{} |\n", field.key, short(&field.kind), field.about));
        }
        text.push('\n');
    }
    text
}

/// A kind in few words.
fn short(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Name => "name".into(),
        Kind::Flag => "true, false".into(),
        Kind::Number(low, high) | Kind::Numbers(1, low, high) => format!("{} – {}", plain(*low), plain(*high)),
        Kind::Whole(low, high) => format!("whole, {low} – {high}"),
        Kind::Numbers(count, low, high) => format!("{count} numbers, {} – {}", plain(*low), plain(*high)),
        Kind::Month | Kind::Date => "month".into(),
        Kind::Choice(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", "),
        Kind::Table(_) | Kind::Parameters | Kind::Mechanisms => "table".into(),
        Kind::List(_) => "tables".into(),
        Kind::Texts => "list of texts".into(),
        Kind::Values => "list of values".into(),
        Kind::OneOf(kinds) => kinds.iter().map(short).collect::<Vec<_>>().join(" or "),
    }
}

fn plain(number: f64) -> String {
    if number.abs() >= 1e6 { format!("{} million", number / 1e6) } else { number.to_string() }
}

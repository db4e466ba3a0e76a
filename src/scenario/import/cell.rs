//! Reads one cell as a number, in every notation that CBS, PDOK and spreadsheets give it.

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Missing,
    Value(f64),
    /// Not a number and not a known sign for a missing one.
    Bad,
}

/// Signs for a missing figure: of CBS (`.`, `x`, `-`, `,`), of spreadsheets and databases.
const MISSING: &[&str] = &[
    "",
    ".",
    "x",
    "-",
    ",",
    "?",
    "na",
    "n/a",
    "#n/a",
    "#n/b",
    "nan",
    "null",
    "none",
    "nil",
    "-99997",
    "-99995",
    "-99998",
    "-99999",
    "-99999999",
];

/// A count: both points and commas before three digits are taken as separators of thousands.
pub fn count(text: &str) -> Number {
    number(text, true)
}

/// A per cent, rate or mean: a point or comma is the decimal sign.
pub fn decimal(text: &str) -> Number {
    number(text, false)
}

fn number(text: &str, whole: bool) -> Number {
    let plain: String =
        text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')).collect();
    let lower = plain.to_lowercase();
    let bare = lower.strip_suffix(".0").or(lower.strip_suffix(",0")).unwrap_or(&lower);
    if MISSING.contains(&bare) || MISSING.contains(&lower.as_str()) {
        return Number::Missing;
    }
    let digits = plain.strip_suffix('%').unwrap_or(&plain);
    if !digits.bytes().all(|byte| byte.is_ascii_digit() || b".,-+".contains(&byte)) {
        return Number::Bad;
    }
    match unified(digits, whole).parse::<f64>() {
        Ok(value) if value.is_finite() => Number::Value(value),
        _ => Number::Bad,
    }
}

/// The digits with a decimal point and no separators of thousands.
fn unified(digits: &str, whole: bool) -> String {
    let (point, comma) = (digits.rfind('.'), digits.rfind(','));
    match (point, comma) {
        (Some(point), Some(comma)) if point > comma => digits.replace(',', ""),
        (Some(_), Some(_)) => digits.replace('.', "").replace(',', "."),
        _ if whole && is_grouped(digits) => digits.replace(['.', ','], ""),
        _ => digits.replace(',', "."),
    }
}

/// `12.345` or `1,234,567`.
fn is_grouped(digits: &str) -> bool {
    let mut groups = digits.trim_start_matches(['-', '+']).split(['.', ',']);
    let first = groups.next().unwrap_or("");
    let rest: Vec<&str> = groups.collect();
    (1..=3).contains(&first.len()) && first != "0" && !rest.is_empty() && rest.iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_for_missing_is_known() {
        for text in ["", "  ", "       .", ".", "x", "X", "-", ",", "-99997", "-99999999", "-99997.0", "-99997,0", "#N/A", "NULL"]
        {
            assert_eq!((count(text), decimal(text)), (Number::Missing, Number::Missing), "{text:?}");
        }
    }

    #[test]
    fn decimal_comma_and_point_are_both_read() {
        for text in ["38.7", "38,7", " 38,7 ", "38,70", "38,7 %"] {
            assert_eq!(decimal(text), Number::Value(38.7), "{text:?}");
        }
        assert_eq!(decimal("1,234"), Number::Value(1.234));
    }

    #[test]
    fn counts_may_be_grouped() {
        for text in ["12345", "12.345", "12,345", "12 345", "12\u{a0}345", "12345.0", "12345,0", "12.345,0", "12,345.0"] {
            assert_eq!(count(text), Number::Value(12_345.0), "{text:?}");
        }
        assert_eq!(count("1.234.567"), Number::Value(1_234_567.0));
        assert_eq!(count("-5"), Number::Value(-5.0));
    }

    #[test]
    fn words_are_not_numbers() {
        for text in ["abc", "1e9", "inf", "12-3", "--", "1.2.3,4,5", "½"] {
            assert_eq!(decimal(text), Number::Bad, "{text:?}");
        }
    }
}

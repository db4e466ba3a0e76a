//! Numbers as they are written in each language: 1,234.5 and 1.234,5.

use crate::units::Language;

/// A number with so many decimals and thousands separated. Minus is the sign U+2212; −0 is 0.
pub fn fixed(value: f64, decimals: usize, language: Language) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let (thousands, point) = match language {
        Language::En => (',', '.'),
        Language::Nl => ('.', ','),
    };
    let digits = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::new();
    if value < 0.0 && digits.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.push('−');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// Decimals that show about three significant digits, at most four.
pub fn decimals(value: f64) -> usize {
    match value.abs() {
        size if !size.is_finite() || size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        _ => 4,
    }
}

/// About three significant digits; whole numbers from 100 on.
pub fn brief(value: f64, language: Language) -> String {
    fixed(value, decimals(value), language)
}

/// As `brief`, with a plus where the number is positive.
pub fn signed(value: f64, language: Language) -> String {
    plus(fixed(value, decimals(value), language), value)
}

/// With a plus where the number is positive and not written as zero.
pub fn signed_fixed(value: f64, decimals: usize, language: Language) -> String {
    plus(fixed(value, decimals, language), value)
}

fn plus(text: String, value: f64) -> String {
    let zero = !text.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    if value > 0.0 && !zero { format!("+{text}") } else { text }
}

/// Euros: €1.23 m (€1,23 mln) from a million on.
pub fn euros(value: f64, language: Language) -> String {
    let sign = if value < 0.0 { "−" } else { "" };
    let size = value.abs();
    if size < 999_500.0 {
        // Three digits are enough to read from 10,000 on.
        let rounded = if size >= 99_950.0 {
            (size / 1e3).round() * 1e3
        } else if size >= 10_000.0 {
            (size / 1e2).round() * 1e2
        } else {
            size
        };
        return format!("{sign}€{}", fixed(rounded, 0, language));
    }
    millions(value, language)
}

/// Euros in millions, however few.
fn millions(value: f64, language: Language) -> String {
    let million = match language {
        Language::En => "m",
        Language::Nl => "mln",
    };
    let (sign, size) = (if value < 0.0 { "−" } else { "" }, value.abs());
    format!("{sign}€{}\u{a0}{million}", fixed(size / 1e6, if size < 99.95e6 { 2 } else { 1 }, language))
}

/// Euros in millions, however few, with a plus where positive.
pub fn signed_millions(value: f64, language: Language) -> String {
    plus(millions(value, language), value)
}

/// As `euros`, with a plus where positive.
pub fn signed_euros(value: f64, language: Language) -> String {
    plus(euros(value, language), value)
}

/// A share as a percentage: 12.3 %.
pub fn percent(share: f64, decimals: usize, language: Language) -> String {
    format!("{}\u{a0}%", fixed(share * 100.0, decimals, language))
}

/// A chance in whole percents that never claims certainty: <1 %, >99 %.
pub fn chance(share: f64, language: Language) -> String {
    match share {
        share if share < 0.005 => "<1\u{a0}%".into(),
        share if share > 0.995 => ">99\u{a0}%".into(),
        share => percent(share, 0, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!((fixed(1234.5, 1, En), fixed(1234.5, 1, Nl)), ("1,234.5".into(), "1.234,5".into()));
        assert_eq!((fixed(-1_234_567.0, 0, En), fixed(999.0, 0, Nl)), ("−1,234,567".into(), "999".into()));
        assert_eq!((fixed(-0.001, 2, En), signed_fixed(0.001, 2, Nl)), ("0.00".into(), "0,00".into()));
        assert_eq!((signed(12.34, Nl), brief(0.012_34, En)), ("+12,3".into(), "0.0123".into()));
        assert_eq!(fixed(f64::NAN, 2, En), "–");
    }

    #[test]
    fn euros_turn_into_millions() {
        assert_eq!(euros(1_234_567.0, En), "€1.23\u{a0}m");
        assert_eq!(signed_euros(184_000_000.0, Nl), "+€184,0\u{a0}mln");
        assert_eq!(euros(-1234.4, Nl), "−€1.234");
        assert_eq!(euros(999_600.0, En), "€1.00\u{a0}m");
    }

    #[test]
    fn a_chance_is_never_certain() {
        assert_eq!([0.0, 0.5, 1.0].map(|share| chance(share, En)), ["<1\u{a0}%", "50\u{a0}%", ">99\u{a0}%"]);
    }
}

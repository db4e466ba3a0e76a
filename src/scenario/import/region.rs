//! Codes of regions: `GM0363`, `WK036301`, `WK0363MA`, `BU05050100`, or what a spreadsheet has left of them.

use super::Level;

/// A region and the municipality it lies in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    pub size: Size,
    /// Whole code with its letters.
    pub code: String,
    /// Code of the municipality; empty for the country.
    pub municipality: String,
}

/// Size of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Country,
    Municipality,
    Wijk,
    Buurt,
}

impl Size {
    /// From the text of a column such as `recs` or `SoortRegio`.
    pub fn of_text(text: &str) -> Option<Size> {
        match text.trim().to_lowercase().as_str() {
            "land" => Some(Size::Country),
            "gemeente" => Some(Size::Municipality),
            "wijk" => Some(Size::Wijk),
            "buurt" => Some(Size::Buurt),
            _ => None,
        }
    }

    /// From the name of the column in which a code stands.
    pub fn of_column(name: &str) -> Option<Size> {
        match name.to_lowercase().as_str() {
            "buurtcode" | "bu_code" => Some(Size::Buurt),
            "wijkcode" | "wk_code" => Some(Size::Wijk),
            "gemeentecode" | "gm_code" => Some(Size::Municipality),
            _ => None,
        }
    }

    /// Letters before the code and characters after them.
    fn shape(self) -> (&'static str, usize) {
        match self {
            Size::Country => ("NL", 2),
            Size::Municipality => ("GM", 4),
            Size::Wijk => ("WK", 6),
            Size::Buurt => ("BU", 8),
        }
    }
}

impl From<Level> for Size {
    fn from(level: Level) -> Size {
        match level {
            Level::Wijk => Size::Wijk,
            Level::Buurt => Size::Buurt,
        }
    }
}

impl Region {
    /// From the text of a code cell. `size` is what the row or the column says; a spreadsheet that made a number of the code has
    /// dropped its leading zeros, which are put back. None if this is no code.
    pub fn of(text: &str, size: Option<Size>) -> Option<Region> {
        let code = text.trim().to_uppercase();
        let sizes = [Size::Country, Size::Municipality, Size::Wijk, Size::Buurt];
        if let Some((size, rest)) = sizes.into_iter().find_map(|size| Some((size, code.strip_prefix(size.shape().0)?))) {
            let fits = rest.len() == size.shape().1 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
            return fits.then(|| Region::new(size, rest)).flatten();
        }
        let digits = code.strip_suffix(".0").or(code.strip_suffix(",0")).unwrap_or(&code);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        let size = size.or(if digits.len() > 6 { Some(Size::Buurt) } else { Some(Size::Wijk) })?;
        let length = size.shape().1;
        (digits.len() <= length).then(|| Region::new(size, &format!("{digits:0>length$}"))).flatten()
    }

    /// None if the part that names the municipality is no number.
    fn new(size: Size, rest: &str) -> Option<Region> {
        let code = format!("{}{rest}", size.shape().0);
        if size == Size::Country {
            return Some(Region { size, code, municipality: String::new() });
        }
        let number = &rest[..4];
        number.bytes().all(|byte| byte.is_ascii_digit()).then(|| Region { size, code, municipality: format!("GM{number}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str, size: Option<Size>) -> Option<(String, String)> {
        Region::of(text, size).map(|region| (region.code, region.municipality))
    }

    fn pair(code: &str, municipality: &str) -> Option<(String, String)> {
        Some((code.into(), municipality.into()))
    }

    #[test]
    fn codes_are_text_with_blanks_and_letters() {
        assert_eq!(code("WK036301  ", None), pair("WK036301", "GM0363"));
        assert_eq!(code("WK0363MA", None), pair("WK0363MA", "GM0363"));
        assert_eq!(code("BU05050100", None), pair("BU05050100", "GM0505"));
        assert_eq!(code("gm0363", None), pair("GM0363", "GM0363"));
    }

    #[test]
    fn leading_zeros_that_a_spreadsheet_dropped_come_back() {
        assert_eq!(code("36301", Some(Size::Wijk)), pair("WK036301", "GM0363"));
        assert_eq!(code("1400", Some(Size::Wijk)), pair("WK001400", "GM0014"));
        assert_eq!(code("140000", Some(Size::Buurt)), pair("BU00140000", "GM0014"));
        assert_eq!(code("363", Some(Size::Municipality)), pair("GM0363", "GM0363"));
        assert_eq!(code("36301.0", None), pair("WK036301", "GM0363"));
        assert_eq!(code("0363MA", None), pair("WK0363MA", "GM0363"));
    }

    #[test]
    fn other_texts_are_no_codes() {
        for text in ["", "WK36301", "Bron: CBS", "WK03630100", "GMABCD", "é", "Ամստերդամ", "WKé1234"] {
            assert_eq!(Region::of(text, None), None, "{text}");
        }
    }
}

//! Bytes of a text file as text: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.

use super::error::Defect;
use std::borrow::Cow;

/// Bytes that are looked at to tell text from other files.
const LOOKED_AT: usize = 65_536;

/// The text of a file; errors if it is empty or no text.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Defect> {
    let not = |reason: &str| Err(Defect::NotATable { reason: reason.into() });
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_windows(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        bytes => utf8_or_windows(bytes),
    };
    if text.trim().is_empty() {
        return not("it is empty");
    }
    let letters = || text.chars().take(LOOKED_AT);
    let control = letters().filter(|letter| letter.is_control() && !letter.is_whitespace()).count();
    if letters().any(|letter| letter == '\0') || control * 50 > letters().count() {
        return not("it holds no text; give a CSV file or an Excel workbook (.xlsx)");
    }
    Ok(text)
}

fn utf8_or_windows(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“',
        '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_survive_every_encoding() {
        let utf16: Vec<u8> = [0xfeff].into_iter().chain("Fryslân".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in ["Fryslân".as_bytes(), b"\xef\xbb\xbfFrysl\xc3\xa2n", b"Frysl\xe2n", &utf16] {
            assert_eq!(text(bytes).unwrap(), "Fryslân");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [&b""[..], b"  \r\n ", b"\x00\x01\x02abc", b"\xef\xbb\xbf", &[0xff, 0xfe, 0x00]] {
            assert!(text(bytes).is_err(), "{bytes:?}");
        }
    }
}

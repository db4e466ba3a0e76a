//! Colours of a map: blue where there is less of what is not wanted, orange where there is more, white where nothing changes.

const LESS: (f64, f64, f64) = (0.0, 90.0, 150.0);
const MORE: (f64, f64, f64) = (200.0, 85.0, 0.0);

/// Colour of a share of the largest change (−1 to 1), and of letters on it.
pub fn of(share: f64) -> (String, &'static str) {
    let size = share.abs().clamp(0.0, 1.0);
    let (r, g, b) = if share < 0.0 { LESS } else { MORE };
    let mix = |end: f64| (255.0 + (end - 255.0) * size).round() as u8;
    let letters = if size > 0.75 { "#fff" } else { "#222" };
    (format!("#{:02x}{:02x}{:02x}", mix(r), mix(g), mix(b)), letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_white_and_the_ends_are_blue_and_orange() {
        assert_eq!(of(0.0).0, "#ffffff");
        assert_eq!(of(-2.0), ("#005a96".into(), "#fff"));
        assert_eq!(of(1.0).0, "#c85500");
    }
}

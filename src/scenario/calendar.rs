//! Months of the calendar and months of the simulation.

/// "2029-01" or "2029" (January) as year and month of the year; None: not a month.
pub(crate) fn parse(text: &str) -> Option<(i32, u32)> {
    let (year, month) = text.split_once('-').unwrap_or((text, "01"));
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    let date = (year.parse().ok()?, month.parse().ok()?);
    ((1900..=2200).contains(&date.0) && (1..=12).contains(&date.1)).then_some(date)
}

/// Months from one date to another (months).
pub(crate) fn months_between(from: (i32, u32), to: (i32, u32)) -> i32 {
    (to.0 - from.0) * 12 + to.1 as i32 - from.1 as i32
}

/// The date of a month after the start, as written in a scenario.
pub(crate) fn date(start: (i32, u32), month: i32) -> String {
    let months = start.0 * 12 + start.1 as i32 - 1 + month;
    format!("{}-{:02}", months.div_euclid(12), months.rem_euclid(12) + 1)
}

/// The first council election at or after the start: March of 2026, 2030, 2034, … (months after the start).
pub(crate) fn first_election(start: (i32, u32)) -> i32 {
    let year = start.0 + (2 - start.0).rem_euclid(4);
    let month = months_between(start, (year, 3));
    if month < 0 { month + 48 } else { month }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_alone_is_its_january() {
        assert_eq!(parse("2029"), Some((2029, 1)));
        assert_eq!(parse("2029-11"), Some((2029, 11)));
        for wrong in ["2029-13", "2029-1", "29-01", "", "2029-", "+029-01", "１２３４"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn councils_are_elected_in_march_of_real_years() {
        assert_eq!(first_election((2027, 1)), 38);
        assert_eq!(first_election((2026, 3)), 0);
        assert_eq!(first_election((2026, 4)), 47);
        assert_eq!(date((2027, 1), first_election((2027, 1))), "2030-03");
    }
}

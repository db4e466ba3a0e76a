//! Formats of cells, and the head of a sheet.

use crate::units::Language;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

/// Height of a line of text (points). Heights are set: not every program finds them by itself.
pub const LINE: f64 = 15.5;

/// Formats that all sheets use.
pub struct Style {
    pub bold: Format,
    pub head: Format,
    pub wrapped: Format,
    /// Whole numbers; with one, two and four decimals; euros; a percentage.
    pub whole: Format,
    pub one: Format,
    pub two: Format,
    pub four: Format,
    pub euros: Format,
    pub percent: Format,
    /// Any number as short as it is.
    pub general: Format,
    pub sum: Format,
}

impl Style {
    /// Dutch numbers name their locale, for programs that follow it.
    pub fn new(language: Language) -> Style {
        let locale = if language == Language::Nl { "[$-413]" } else { "[$-809]" };
        let number = |code: &str| Format::new().set_num_format(format!("{locale}{code}"));
        let bold = Format::new().set_bold();
        Style {
            head: bold.clone().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin),
            bold,
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            whole: number("#,##0"),
            one: number("#,##0.0"),
            two: number("#,##0.00"),
            four: number("#,##0.0000"),
            euros: number("#,##0"),
            // Never certain: the model says so of no chance.
            percent: Format::new().set_num_format("[>0.995]\">99%\";[<0.005]\"<1%\";0%"),
            general: Format::new(),
            sum: number("#,##0").set_bold(),
        }
    }

    /// Decimals that suit the size of a number.
    pub fn suiting(&self, size: f64) -> &Format {
        match size.abs() {
            size if size >= 100.0 || size == 0.0 => &self.whole,
            size if size >= 10.0 => &self.one,
            size if size >= 1.0 => &self.two,
            _ => &self.four,
        }
    }
}

/// A bold first row that stays in view, widths (characters) and a filter over so many rows.
pub fn head(sheet: &mut Worksheet, style: &Style, columns: &[(String, f64)], rows: u32) -> Result<(), XlsxError> {
    for (at, (name, width)) in columns.iter().enumerate() {
        sheet.write_string_with_format(0, at as u16, name, &style.head)?;
        sheet.set_column_width(at as u16, *width)?;
    }
    sheet.set_row_height(0, 3.0 * LINE)?;
    sheet.set_freeze_panes(1, 1)?;
    if rows > 0 {
        sheet.autofilter(0, 0, rows, columns.len().saturating_sub(1) as u16)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// A number, or an empty cell where there is none.
pub fn number(sheet: &mut Worksheet, at: (u32, u16), value: f64, format: &Format) -> Result<(), XlsxError> {
    if value.is_finite() {
        sheet.write_number_with_format(at.0, at.1, value + 0.0, format)?;
    }
    Ok(())
}

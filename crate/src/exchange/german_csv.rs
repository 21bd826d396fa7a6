//! Cells of a table that German Excel and LibreOffice open right by double click: semicolon, decimal comma, byte order
//! mark, CRLF.
//!
//! What is written can be read back exactly, see [`unguarded`] and [`parse_number`].

use std::borrow::Cow;
use std::fmt::Write;

/// Byte order mark: without it Excel takes UTF-8 for Windows-1252.
pub const MARK: char = '\u{feff}';
/// Whole numbers of more digits are shown as `5,3E+11`.
const MOST_DIGITS_SHOWN: usize = 11;

/// Appends a row of finished cells.
pub fn write_row(csv: &mut String, cells: impl IntoIterator<Item = String>) {
    for (place, cell) in cells.into_iter().enumerate() {
        // Writing into a String cannot fail.
        let _ = write!(csv, "{}{cell}", if place == 0 { "" } else { ";" });
    }
    csv.push_str("\r\n");
}

/// The shortest digits that give the same number back, with a decimal comma; nothing where there is no number.
pub fn number(x: f64) -> String {
    if x.is_nan() { String::new() } else { x.to_string().replace('.', ",") }
}

/// The number in a cell that [`number`] wrote; NaN in an empty one.
#[cfg(feature = "import")]
pub fn parse_number(cell: &str) -> Option<f64> {
    if cell.is_empty() { Some(f64::NAN) } else { cell.replace(',', ".").parse().ok() }
}

/// A text cell. Excel would run a text that begins like a formula, so such a text gets an apostrophe.
pub fn text(value: &str) -> String {
    quoted(&guarded(value))
}

/// The text with an apostrophe before a formula sign; [`unguarded`] takes it away.
pub fn guarded(value: &str) -> Cow<'_, str> {
    if is_like_formula(value) { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

/// The text in a cell that [`text`] wrote.
#[cfg(feature = "import")]
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|value| is_like_formula(value)).unwrap_or(cell)
}

/// A key: Excel makes numbers and dates of `01`, `01.02` or `1E5` unless it is written as `="01"`.
pub fn key(value: &str) -> String {
    if is_changed_by_excel(value) { quoted(&format!("=\"{value}\"")) } else { text(value) }
}

/// Whether Excel would show another key than is written.
pub fn is_changed_by_excel(value: &str) -> bool {
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    let shown_as_it_is =
        is_number && value.len() <= MOST_DIGITS_SHOWN && (value.len() == 1 || !value.starts_with('0'));
    let looks_like_figure = value.starts_with(|sign: char| sign.is_ascii_digit())
        && value.bytes().all(|byte| byte.is_ascii_digit() || b".,-/:eE+".contains(&byte));
    looks_like_figure && !shown_as_it_is
}

/// A formula sign, also behind apostrophes: those are doubled then, so that the first can be taken away again.
fn is_like_formula(value: &str) -> bool {
    value.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn quoted(value: &str) -> String {
    if value.contains([';', '"', '\n', '\r']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_and_keys_open_right_in_german_excel() {
        assert_eq!(number(-1234.5), "-1234,5");
        assert_eq!(number(f64::NAN), "");
        assert_eq!(key("01100101"), "\"=\"\"01100101\"\"\"");
        for changed in ["00", "01.02", "1-2", "1E5", "053150000001"] {
            assert!(is_changed_by_excel(changed), "{changed}");
        }
        for kept in ["10", "0", "05a", "1 Mitte", "", "E5", "-"] {
            assert!(!is_changed_by_excel(kept), "{kept}");
        }
        assert_eq!(key("10"), "10");
    }

    #[test]
    fn text_from_outside_is_never_run_as_a_formula() {
        assert_eq!(text("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(text("'=HYPERLINK(1)"), "''=HYPERLINK(1)");
        assert_eq!(text("'s-Heerenberg"), "'s-Heerenberg");
        assert_eq!(text("Am \"Hof\"; links"), "\"Am \"\"Hof\"\"; links\"");
        assert_eq!(text("Altstadt-Nord"), "Altstadt-Nord");
    }

    proptest! {
        #[test]
        fn numbers_come_back_bit_for_bit(bits in any::<u64>()) {
            let x = f64::from_bits(bits);
            let back = parse_number(&number(x)).unwrap();
            prop_assert!(back.to_bits() == bits || (x.is_nan() && back.is_nan()));
        }

        #[test]
        fn texts_come_back_exactly(value in "['=+a;@\"\n\t-]{0,6}") {
            let cell = text(&value);
            let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
            let plain = inner.map_or(cell.clone(), |inner| inner.replace("\"\"", "\""));
            prop_assert!(!plain.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(unguarded(&plain), value);
        }
    }
}

//! Key and name in one cell.

use super::column::Column;
use super::view::View;

/// `0101 Altstadt-Nord`: key and name in one cell, in most rows.
#[must_use]
pub fn holds_key_and_name(view: View, key: &Column) -> bool {
    let filled = view.rows().map(|row| view.cell(row, key)).filter(|cell| !cell.is_empty());
    let split = filled.filter(|cell| split_key(cell).is_some()).count();
    split > 1 && split * 10 >= key.filled * 6
}

/// Key and name out of one cell, where it begins with digits and goes on with a word.
#[must_use]
pub fn split_key(cell: &str) -> Option<(&str, &str)> {
    let digits = cell.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (key, rest) = cell.split_at_checked(digits)?;
    let key = key.trim_end_matches('.');
    let name = rest
        .trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '–' | ':' | '_' | '/'));
    let parted = name.len() < rest.len() && !key.is_empty();
    (parted && name.starts_with(char::is_alphabetic)).then_some((key, name))
}

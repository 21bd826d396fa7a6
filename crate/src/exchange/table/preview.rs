//! The first rows as they stand in the file, each number beside what it was read as.

use super::column::Column;
use super::decimal::Decimal;
use super::grid::Kind;
use super::number::{self, Cell};
use super::view::View;
use crate::exchange::limits::PREVIEW_ROWS;
use crate::exchange::records::{CellPreview, PreviewRow};

/// The first data rows.
#[must_use]
pub fn rows(view: View, decimals: &[Decimal], values: &[String]) -> Vec<PreviewRow> {
    let cell = |row: usize, column: &Column, decimal: &Decimal| {
        let text = view.cell(row, column);
        let number = match view.grid.kind(row, column.position) {
            Kind::Number => text.parse().ok(),
            Kind::Error => None,
            Kind::Text => match number::read(text, decimal.sign) {
                Cell::Number(value) | Cell::Marked(value, _) => Some(value),
                Cell::Empty | Cell::Token(_) | Cell::Text => None,
            },
        };
        let read = number.filter(|_| values.contains(&column.name)).map(german);
        CellPreview { text: text.chars().take(80).collect(), read }
    };
    view.rows()
        .take(PREVIEW_ROWS)
        .map(|row| PreviewRow {
            row: view.grid.number(row),
            cells: view
                .columns
                .iter()
                .zip(decimals)
                .map(|(column, decimal)| cell(row, column, decimal))
                .collect(),
        })
        .collect()
}

/// A number in German notation, at most six decimals.
#[must_use]
pub fn german(value: f64) -> String {
    if !value.is_finite() || value.abs() >= 1e15 {
        return value.to_string();
    }
    let text = format!("{:.6}", value.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let sign = if value < 0.0 { "-" } else { "" };
    if decimals.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped},{decimals}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_the_german_way() {
        let shown: Vec<String> = [1_234_567.5, -23.0, 0.25, 999.0].map(german).to_vec();
        assert_eq!(shown, ["1.234.567,5", "-23", "0,25", "999"]);
    }
}

//! The index as a table for German Excel: semicolon, decimal comma, byte order mark, CRLF.

use crate::city::City;
use crate::index::{EXCLUDED, Index, MISSING};
use std::fmt::Write;

/// One row per Teilraum in the city's order.
///
/// Figures keep their full precision. `period` and `source` stand in every row, so that a copied row still says
/// what it is.
#[must_use]
pub fn index_csv(city: &City, index: &Index, period: &str, source: &str) -> String {
    let method = index.method();
    let mut header: Vec<String> =
        ["Schlüssel", "Name", "Stadtbezirk", "Einwohner", "Indexwert", "Indexwert von", "Indexwert bis"]
            .map(str::to_owned)
            .into();
    header.extend(["Klasse", "Rang"].map(str::to_owned));
    for (indicator, weight) in method.indicators.iter().zip(index.weights()) {
        let unit = if indicator.unit.is_empty() { String::new() } else { format!(" ({})", indicator.unit) };
        header.push(format!("{}{unit}", indicator.title()));
        header.push(format!(
            "Beitrag {} (Gewicht {} %)",
            indicator.title(),
            number((weight * 1e3).round() / 10.0)
        ));
    }
    header.extend(["Verfahren", "Stand", "Quelle"].map(str::to_owned));

    let mut csv = String::from('\u{feff}');
    write_row(&mut csv, header.iter().map(|title| text(title)));
    let (lo, hi) = index.ends();
    let ranks = index.ranks();
    for i in 0..city.len() {
        let class = match index.classes()[i] {
            MISSING => "keine Angabe",
            EXCLUDED => "ausgeschlossen",
            class => method.classes.get(usize::from(class)).map_or("", |class| class.title()),
        };
        let mut row = vec![key(&city.keys()[i]), text(&city.names()[i]), text(&city.districts()[i])];
        row.extend([index.inhabitants()[i], index.values()[i], lo[i], hi[i]].map(number));
        row.push(text(class));
        row.push(if ranks[i] == 0 { String::new() } else { ranks[i].to_string() });
        for (indicator, contribution) in index.indicators().iter().zip(index.contributions(i)) {
            row.push(number(indicator.values[i]));
            row.push(number(contribution));
        }
        row.extend([text(method.title()), text(period), text(source)]);
        write_row(&mut csv, row.into_iter());
    }
    csv
}

fn write_row(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        // Writing into a String cannot fail.
        let _ = write!(csv, "{}{cell}", if place == 0 { "" } else { ";" });
    }
    csv.push_str("\r\n");
}

/// Decimal comma; nothing where there is no number.
fn number(x: f64) -> String {
    if x.is_nan() { String::new() } else { x.to_string().replace('.', ",") }
}

/// A text cell. Excel would run a text that begins like a formula, so such a text gets an apostrophe.
fn text(value: &str) -> String {
    let guarded = match value.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{value}"),
        _ => value.to_owned(),
    };
    quoted(&guarded)
}

/// A key: Excel drops the leading zero of anything that looks like a number unless it is written as `="01"`.
fn key(value: &str) -> String {
    let loses_zero = value.len() > 1 && value.starts_with('0') && value.bytes().all(|b| b.is_ascii_digit());
    if loses_zero { quoted(&format!("=\"{value}\"")) } else { text(value) }
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

    #[test]
    fn numbers_and_keys_open_right_in_german_excel() {
        assert_eq!(number(-1234.5), "-1234,5");
        assert_eq!(number(f64::NAN), "");
        assert_eq!(key("01100101"), "\"=\"\"01100101\"\"\"");
        assert_eq!(key("10"), "10");
        assert_eq!(key("0"), "0");
    }

    #[test]
    fn text_from_outside_is_never_run_as_a_formula() {
        assert_eq!(text("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(text("Am \"Hof\"; links"), "\"Am \"\"Hof\"\"; links\"");
        assert_eq!(text("Altstadt-Nord"), "Altstadt-Nord");
    }
}

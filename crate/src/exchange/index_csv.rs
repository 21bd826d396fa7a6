//! The index as a table for German Excel.

use super::german_csv::{MARK, key, number, text, write_row};
use crate::city::City;
use crate::index::{EXCLUDED, Index, MISSING, Method};

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

    let mut csv = String::from(MARK);
    write_row(&mut csv, header.iter().map(|title| text(title)));
    let (lo, hi) = index.ends();
    let ranks = index.ranks();
    for i in 0..city.len() {
        let class = class_title(method, index.classes()[i]);
        let mut row = vec![key(&city.keys()[i]), text(&city.names()[i]), text(&city.districts()[i])];
        row.extend([index.inhabitants()[i], index.values()[i], lo[i], hi[i]].map(number));
        row.push(text(class));
        row.push(if ranks[i] == 0 { String::new() } else { ranks[i].to_string() });
        for (indicator, contribution) in index.indicators().iter().zip(index.contributions(i)) {
            row.push(number(indicator.values[i]));
            row.push(number(contribution));
        }
        row.extend([text(method.title()), text(period), text(source)]);
        write_row(&mut csv, row);
    }
    csv
}

/// What people read for a class number.
pub(super) fn class_title(method: &Method, class: u8) -> &str {
    match class {
        MISSING => "keine Angabe",
        EXCLUDED => "ausgeschlossen",
        class => method.classes.get(usize::from(class)).map_or("", |class| class.title()),
    }
}

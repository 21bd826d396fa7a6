//! The table of counts as a statistical office would deliver it.

use super::society::{Counts, YEARS};

/// Names of the counts, as the method calls them.
const COUNTS: [&str; 10] = [
    "einwohner",
    "einwohner_unter_18",
    "einwohner_15_bis_64",
    "einwohner_18_bis_64",
    "einwohner_ab_65",
    "einwohner_mit_migrationshintergrund",
    "leistungsberechtigte_sgb2",
    "leistungsberechtigte_sgb12",
    "arbeitslose_sgb2",
    "bewohnte_adressen",
];
/// Counts of people in need from 1 up to this number are not published.
const SUPPRESSED_TO: u32 = 4;
/// The labour-market statistics hide more.
const SUPPRESSED_LABOUR_MARKET_TO: u32 = 9;

/// CSV with semicolons: one row per year and quarter.
pub fn table(keys: &[String], names: &[String], counts: &[[Counts; YEARS.len()]]) -> String {
    let mut text = format!("schluessel;name;jahr;{}\r\n", COUNTS.join(";"));
    for (year_number, year) in YEARS.iter().enumerate() {
        for ((key, name), counts) in keys.iter().zip(names).zip(counts) {
            let counts = &counts[year_number];
            let missing = is_missing(key, *year);
            text.push_str(&format!("{key};{name};{year}"));
            for (count, value) in cells(counts).into_iter().enumerate() {
                text.push(';');
                let cell = if missing == Some(COUNTS[count]) { String::new() } else { value };
                text.push_str(&cell);
            }
            text.push_str("\r\n");
        }
    }
    text
}

/// The counts as somebody reads them who puts suppressed ones in the middle of their interval; NaN where one is missing.
pub fn published(key: &str, year: u32, counts: &Counts) -> [f64; 10] {
    let cells = cells(counts);
    let missing = is_missing(key, year);
    std::array::from_fn(|count| match cells[count].as_str() {
        _ if missing == Some(COUNTS[count]) => f64::NAN,
        "*" if COUNTS[count] == "arbeitslose_sgb2" => f64::from(1 + SUPPRESSED_LABOUR_MARKET_TO) / 2.0,
        "*" => f64::from(1 + SUPPRESSED_TO) / 2.0,
        figure => figure.parse().unwrap_or(f64::NAN),
    })
}

fn cells(counts: &Counts) -> [String; 10] {
    let hidden = |count: u32, up_to: u32| {
        if (1..=up_to).contains(&count) { "*".to_string() } else { count.to_string() }
    };
    [
        counts.einwohner.to_string(),
        counts.unter_18.to_string(),
        counts.von_15_bis_64.to_string(),
        counts.von_18_bis_64.to_string(),
        counts.ab_65.to_string(),
        counts.migrationshintergrund.to_string(),
        hidden(counts.sgb2, SUPPRESSED_TO),
        hidden(counts.sgb12, SUPPRESSED_TO),
        hidden(counts.arbeitslose, SUPPRESSED_LABOUR_MARKET_TO),
        counts.adressen.to_string(),
    ]
}

/// A few cells that were not delivered: quarter, year, count.
fn is_missing(key: &str, year: u32) -> Option<&'static str> {
    match (key, year) {
        ("30402", _) => Some("bewohnte_adressen"),
        ("70503", 2024 | 2025) => Some("arbeitslose_sgb2"),
        ("90201", 2020) => Some("einwohner_mit_migrationshintergrund"),
        ("50101", 2021) => Some("leistungsberechtigte_sgb12"),
        _ => None,
    }
}

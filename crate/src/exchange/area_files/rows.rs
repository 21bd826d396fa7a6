//! The rows of a file: which Teilraum lies in which area.

use super::columns;
use super::keys::{Keys, cell};
use super::missing;
use crate::exchange::records::TableChoices;
use crate::exchange::table::TableFile;
use crate::exchange::table::number::trim;
use crate::problem::{Problem, ProblemName, Result};

/// The headings stand in one of the first rows.
const MOST_ROWS_ABOVE: usize = 20;

/// A Teilraum and its area, as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Row in the file, from 1; of GeoJSON the feature's place.
    pub number: usize,
    pub key: String,
    pub area: String,
}

/// Rows of the first sheet that has both columns, and what is wrong with the text.
///
/// # Errors
/// `AreaColumnMissing`, and whatever makes a table unreadable.
pub fn of_table(table: &TableFile, keys: &[String]) -> Result<(Vec<Row>, Option<Problem>)> {
    let sheets = table.sheets();
    let keys = Keys::new(keys);
    // Text has one unnamed sheet.
    let named = sheets.iter().map(|sheet| Some(sheet.as_str()));
    let mut refused = Problem::new(ProblemName::TableEmpty);
    for sheet in named.chain(sheets.is_empty().then_some(None)) {
        let cells = match table.cells(sheet, &TableChoices::default()) {
            Err(problem) if problem.name == ProblemName::TableEmpty => continue,
            cells => cells?,
        };
        let grid = &cells.grid;
        let at = |row: usize| -> Vec<&str> {
            (0..grid.width()).map(|column| cell(grid.cell(row, column))).collect()
        };
        let known = |column: usize, from: usize| {
            (from..grid.rows()).filter(|&row| keys.find(cell(grid.cell(row, column))).is_some()).count()
        };
        let header = (0..grid.rows().min(MOST_ROWS_ABOVE)).find(|&row| columns::area(&at(row)).is_some());
        let from = header.map_or(0, |row| row + 1);
        let headings = header.map(at).unwrap_or_default();
        let area = columns::area(&headings);
        let named = columns::key(&headings).filter(|&column| Some(column) != area);
        // The column in which most cells are keys of this city, where no heading says so or says something else.
        let by_content = || {
            let free = (0..grid.width()).filter(|&column| Some(column) != area);
            let counted = free.map(|column| (known(column, from), column)).filter(|(known, _)| *known > 0);
            counted
                .max_by_key(|&(known, column)| (known, std::cmp::Reverse(column)))
                .map(|(_, column)| column)
        };
        let key = named.filter(|&column| known(column, from) > 0).or_else(by_content).or(named);
        // Two columns without headings: what is not the key is the area.
        let is_headed = |key: usize| header.is_some() || columns::key(&at(0)) == Some(key);
        let other = || key.filter(|&key| grid.width() == 2 && !is_headed(key)).map(|key| 1 - key.min(1));
        let (Some(key), Some(area)) = (key, area.or_else(other)) else {
            refused = missing(if key.is_none() { "key" } else { "area" });
            continue;
        };
        let rows = (from..grid.rows()).map(|row| Row {
            number: usize::try_from(grid.number(row)).unwrap_or_default(),
            key: cell(grid.cell(row, key)).to_owned(),
            area: cell(grid.cell(row, area)).to_owned(),
        });
        return Ok((rows.collect(), cells.problem.clone()));
    }
    Err(refused)
}

/// Rows of features: of a feature per area with a list of keys, else of a feature per Teilraum with its area; `None`
/// where only outlines can tell.
pub fn of_features(headings: &[String], features: &[Vec<String>], keys: &[String]) -> Option<Vec<Row>> {
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    let at = |feature: &[String], column: usize| feature.get(column).cloned().unwrap_or_default();
    if let (Some(name), Some(list)) = (columns::name(&headings), columns::keys(&headings)) {
        let rows = features.iter().zip(1..).flat_map(|(feature, number)| {
            let area = trim(&at(feature, name)).to_owned();
            let mut listed = listed(&at(feature, list));
            if listed.is_empty() {
                listed.push(String::new());
            }
            listed.into_iter().map(move |key| Row { number, key, area: area.clone() })
        });
        return Some(rows.collect());
    }
    let (area, key) = (columns::area(&headings)?, columns::key(&headings)?);
    let known = Keys::new(keys);
    let any = features.iter().any(|feature| known.find(trim(&at(feature, key))).is_some());
    any.then(|| {
        let row = |(feature, number): (&Vec<String>, usize)| Row {
            number,
            key: trim(&at(feature, key)).to_owned(),
            area: trim(&at(feature, area)).to_owned(),
        };
        features.iter().zip(1..).map(row).collect()
    })
}

/// Keys of a list: a JSON list, or text with commas, semicolons or blanks between.
fn listed(text: &str) -> Vec<String> {
    if let Ok(list) = serde_json::from_str::<Vec<serde_json::Value>>(text) {
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        return list.into_iter().map(text).collect();
    }
    let parts = text.split([',', ';', '|']).map(|part| trim(part).to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

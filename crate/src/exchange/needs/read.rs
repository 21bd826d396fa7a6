//! Reads a table of needs: text or a workbook, a row per need, in columns of any order.

use super::columns::Column;
use super::row::{NotUnderstood, Places, take};
use crate::areas::AreaId;
use crate::exchange::NamedBytes;
use crate::exchange::area_files::{Keys, cell};
use crate::exchange::records::{Separator, TableChoices};
use crate::exchange::spelling::plain;
use crate::exchange::table::{Cells, TableFile};
use crate::priorities::NeedFields;
use crate::problem::{Problem, ProblemName, Result};
use serde::Deserialize;

/// The headings stand in one of the first rows.
const MOST_ROWS_ABOVE: usize = 20;
/// Most needs of a file, as an event takes them.
const MOST_NEEDS: usize = 10_000;

/// An area as a row names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct NamedArea {
    /// Identity.
    pub id: AreaId,
    /// Name.
    pub name: String,
}

/// What came out of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct NeedsReading {
    /// The needs in the order of the file; each has a title.
    pub needs: Vec<NeedFields>,
    /// What was left out, once for each kind and column with the first row as an example.
    pub problems: Vec<Problem>,
}

/// Reads the needs of a table for a dossier with these areas and a city of these keys.
///
/// # Errors
/// `NeedColumnMissing` without a column of titles; `TableEmpty` without a need; `TableTooLarge`; and whatever makes a file
/// unreadable.
pub fn read_needs(file: &NamedBytes, areas: &[NamedArea], keys: &[String]) -> Result<NeedsReading> {
    let places = Places {
        areas: areas.iter().map(|area| (plain(&area.name), area.id.as_str())).collect(),
        keys,
        known: Keys::new(keys),
    };
    let read = of_table(file, &places);
    read.map_err(|problem| if problem.facts.file.is_some() { problem } else { problem.file(&file.name) })
}

fn of_table(file: &NamedBytes, places: &Places) -> Result<NeedsReading> {
    let table = TableFile::open(file.clone())?;
    let sheets = table.sheets();
    let mut refused = Problem::new(ProblemName::TableEmpty);
    // Text has one unnamed sheet.
    let named = sheets.iter().map(|sheet| Some(sheet.as_str()));
    for sheet in named.chain(sheets.is_empty().then_some(None)) {
        let cells = match cells(&table, sheet) {
            Err(problem) if problem.name == ProblemName::TableEmpty => continue,
            cells => cells?,
        };
        let grid = &cells.grid;
        let column = |row: usize, column: usize| Column::of_heading(cell(grid.cell(row, column)));
        let is_header =
            |row: &usize| (0..grid.width()).any(|place| column(*row, place) == Some(Column::Title));
        let Some(header) = (0..grid.rows().min(MOST_ROWS_ABOVE)).find(is_header) else {
            refused = Problem::new(ProblemName::NeedColumnMissing).column(Column::Title.heading());
            continue;
        };
        let columns: Vec<(usize, Column)> =
            (0..grid.width()).filter_map(|place| Some((place, column(header, place)?))).collect();
        let reading = rows(&cells, header + 1, &columns, places)?;
        if !reading.needs.is_empty() {
            return Ok(reading);
        }
        refused = Problem::new(ProblemName::TableEmpty);
    }
    Err(refused)
}

/// A list of titles alone has no separator to be recognised by.
fn cells<'a>(table: &'a TableFile, sheet: Option<&str>) -> Result<Cells<'a>> {
    let single = TableChoices { separator: Some(Separator::Semicolon), ..TableChoices::default() };
    match table.cells(sheet, &TableChoices::default()) {
        Err(problem) if problem.name == ProblemName::NotATable => table.cells(sheet, &single),
        cells => cells,
    }
}

fn rows(cells: &Cells, from: usize, columns: &[(usize, Column)], places: &Places) -> Result<NeedsReading> {
    let grid = &cells.grid;
    let mut problems: Vec<Problem> = cells.problem.iter().cloned().collect();
    let mut needs = Vec::new();
    for row in from..grid.rows() {
        let number = usize::try_from(grid.number(row)).unwrap_or_default();
        let mut fields = NeedFields::default();
        let mut is_filled = false;
        for &(place, column) in columns {
            let text = cell(grid.cell(row, place));
            if !text.is_empty() {
                is_filled = true;
                for NotUnderstood { name, column, value } in take(&mut fields, column, text, places) {
                    let problem = Problem::new(name).column(column.heading()).value(value);
                    gather(&mut problems, problem.row(number));
                }
            }
        }
        if fields.title.is_some() {
            needs.push(fields);
        } else if is_filled {
            gather(&mut problems, Problem::new(ProblemName::NeedTitleMissing).row(number));
        }
        if needs.len() > MOST_NEEDS {
            return Err(Problem::new(ProblemName::TableTooLarge).limit(MOST_NEEDS));
        }
    }
    Ok(NeedsReading { needs, problems })
}

/// Counts a problem with the one of its kind that was found first.
fn gather(problems: &mut Vec<Problem>, problem: Problem) {
    let same =
        |known: &&mut Problem| known.name == problem.name && known.facts.column == problem.facts.column;
    match problems.iter_mut().find(same) {
        Some(known) => known.facts.count = Some(known.facts.count.unwrap_or(1) + 1),
        None => problems.push(problem),
    }
}

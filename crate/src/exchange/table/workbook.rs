//! Workbooks (XLSX, XLS, ODS) into cells, sheet by sheet.

use super::grid::{Grid, Kind};
use super::ods_guard;
use crate::exchange::limits::{MAX_CELLS, MAX_COLUMNS};
use crate::exchange::records::TableFormat;
use crate::exchange::{NamedBytes, archive};
use crate::problem::{Problem, ProblemName, Result};
use calamine::{Data, DataRef, Dimensions, Ods, OdsError, Reader, Xls, XlsError, Xlsx, XlsxError};
use std::io::Cursor;

/// A sheet and its cells.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Name as the workbook shows it.
    pub name: String,
    /// Its cells; text of merged cells stands in every one of them.
    pub grid: Grid,
}

/// A cell before it has its place: row and column from 0.
struct Loose {
    row: u32,
    column: u32,
    text: String,
    kind: Kind,
}

/// Reads all sheets that are worksheets.
///
/// # Errors
/// `WorkbookUnreadable` when it is cut off or damaged, `WorkbookEncrypted`, `TableTooLarge`, and the archive's limits.
pub fn sheets(file: &NamedBytes, format: TableFormat) -> Result<Vec<Sheet>> {
    let unreadable = || Problem::new(ProblemName::WorkbookUnreadable).file(&file.name);
    match format {
        TableFormat::Xlsx => {
            archive::check(file).map_err(|problem| of_workbook(problem, file))?;
            xlsx(&file.bytes).map_err(|error| match error {
                Failure::Read(XlsxError::Password) => encrypted(file),
                Failure::Read(_) => unreadable(),
                Failure::Refused(problem) => problem.file(&file.name),
            })
        }
        TableFormat::Ods => {
            archive::check(file).map_err(|problem| of_workbook(problem, file))?;
            ods_guard::check(file)?;
            let mut book: Ods<_> =
                Ods::new(Cursor::new(file.bytes.as_slice())).map_err(|error| match error {
                    OdsError::Password => encrypted(file),
                    OdsError::CellLimitExceeded { max, .. } => {
                        Problem::new(ProblemName::TableTooLarge).file(&file.name).limit(max)
                    }
                    _ => unreadable(),
                })?;
            ranges(&mut book, |_, _| Vec::new(), false).map_err(|problem| problem.file(&file.name))
        }
        TableFormat::Xls => {
            let mut book: Xls<_> =
                Xls::new(Cursor::new(file.bytes.as_slice())).map_err(|error| match error {
                    XlsError::Password => encrypted(file),
                    _ => unreadable(),
                })?;
            let late = book.has_1904_epoch();
            ranges(&mut book, |book, name| book.merge_cells_by_sheet_name(name).unwrap_or_default(), late)
                .map_err(|problem| problem.file(&file.name))
        }
        TableFormat::Text => Err(unreadable()),
    }
}

fn encrypted(file: &NamedBytes) -> Problem {
    Problem::new(ProblemName::WorkbookEncrypted).file(&file.name)
}

/// A workbook is an archive only technically: damage is told in its own words.
fn of_workbook(problem: Problem, file: &NamedBytes) -> Problem {
    match problem.name {
        ProblemName::ArchiveUnreadable => Problem::new(ProblemName::WorkbookUnreadable).file(&file.name),
        ProblemName::ArchiveEncrypted => encrypted(file),
        _ => problem,
    }
}

enum Failure {
    Read(XlsxError),
    Refused(Problem),
}
impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        Self::Read(error)
    }
}
impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

/// XLSX is read cell by cell: a single cell in the last row and column must not claim a full sheet of memory.
fn xlsx(bytes: &[u8]) -> std::result::Result<Vec<Sheet>, Failure> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let late = book.has_1904_epoch();
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merged = match book.merge_cells_by_sheet_name(&name) {
            Ok(merged) => merged,
            Err(XlsxError::WorksheetNotFound(_) | XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(error.into()),
        };
        let mut loose = Vec::new();
        let mut reader = match book.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(error.into()),
        };
        while let Some(cell) = reader.next_cell()? {
            let (row, column) = cell.get_position();
            let (text, kind) = match cell.get_value() {
                DataRef::SharedString(text) => ((*text).to_owned(), Kind::Text),
                other => written(&Data::from(other.clone()), late),
            };
            push(&mut loose, Loose { row, column, text, kind })?;
        }
        sheets.push(Sheet { grid: placed(loose, &merged)?, name });
    }
    Ok(sheets)
}

fn ranges<'a, R: Reader<Cursor<&'a [u8]>>>(
    book: &mut R,
    merged: impl Fn(&R, &str) -> Vec<Dimensions>,
    late: bool,
) -> Result<Vec<Sheet>> {
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let mut loose = Vec::new();
        for (row, column, value) in range.used_cells() {
            let (text, kind) = written(value, late);
            let at =
                |offset: usize, start: u32| start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
            push(&mut loose, Loose { row: at(row, top), column: at(column, left), text, kind })?;
        }
        sheets.push(Sheet { grid: placed(loose, &merged(book, &name))?, name });
    }
    Ok(sheets)
}

fn push(loose: &mut Vec<Loose>, cell: Loose) -> Result<()> {
    if loose.len() >= MAX_CELLS {
        return Err(Problem::new(ProblemName::TableTooLarge).limit(MAX_CELLS));
    }
    if !cell.text.is_empty() {
        loose.push(cell);
    }
    Ok(())
}

/// A value as text; numbers in the notation of `Kind::Number`.
fn written(value: &Data, late: bool) -> (String, Kind) {
    match value {
        Data::Int(number) => (number.to_string(), Kind::Number),
        Data::Float(number) => (number.to_string(), Kind::Number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => (text.clone(), Kind::Text),
        Data::Bool(truth) => (if *truth { "WAHR" } else { "FALSCH" }.to_owned(), Kind::Text),
        Data::DateTime(time) if time.is_datetime() => (date(time.as_f64(), late), Kind::Text),
        Data::DateTime(time) => (time.as_f64().to_string(), Kind::Number),
        Data::Error(error) => (error.to_string(), Kind::Error),
        Data::Empty => (String::new(), Kind::Text),
    }
}

/// A spreadsheet's day number as `2020-12-31`; a time of day without a date stays a number.
fn date(serial: f64, late: bool) -> String {
    // Day 1 is 1 January 1900, and day 60 a 29 February that never was; with the later epoch day 0 is 1 January 1904.
    let days = serial.floor() + if late { 1462.0 } else { 0.0 };
    if !(61.0..2_958_466.0).contains(&days) {
        return serial.to_string();
    }
    // Days since 1 March of year 0, in eras of 400 years (Howard Hinnant, chrono-compatible low-level date algorithms).
    let since_march = days as i64 - 25_569 + 719_468;
    let (era, day_of_era) = (since_march.div_euclid(146_097), since_march.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Rows of cells out of loose ones; the text of a merged cell is repeated in every cell it covers.
fn placed(mut loose: Vec<Loose>, merged: &[Dimensions]) -> Result<Grid> {
    loose.sort_by_key(|cell| (cell.row, cell.column));
    let last_row = loose.last().map_or(0, |cell| cell.row);
    let mut repeated = Vec::new();
    for region in merged {
        let ((top, left), (bottom, right)) = (region.start, region.end);
        let found = loose.binary_search_by_key(&(top, left), |cell| (cell.row, cell.column));
        let Some(source) =
            found.ok().and_then(|place| loose.get(place)).filter(|cell| cell.kind == Kind::Text)
        else {
            continue;
        };
        let right = right.min(left.saturating_add(u32::try_from(MAX_COLUMNS).unwrap_or(u32::MAX)));
        for (row, column) in
            (top..=bottom.min(last_row)).flat_map(|row| (left..=right).map(move |column| (row, column)))
        {
            if (row, column) != (top, left) {
                push(&mut repeated, Loose { row, column, text: source.text.clone(), kind: Kind::Text })?;
            }
        }
    }
    loose.append(&mut repeated);
    loose.sort_by_key(|cell| (cell.row, cell.column));
    loose.dedup_by_key(|cell| (cell.row, cell.column));
    let mut grid = Grid::default();
    for row in loose.chunk_by(|a, b| a.row == b.row) {
        let number = row.first().map_or(0, |cell| cell.row) as usize + 1;
        let mut next = 0;
        for cell in row {
            if cell.column as usize > MAX_COLUMNS {
                let limit = Problem::new(ProblemName::TableTooLarge).row(number).limit(MAX_COLUMNS);
                return Err(limit.value(cell.column));
            }
            for _ in next..cell.column {
                grid.push_cell("", Kind::Text)?;
            }
            grid.push_cell(&cell.text, cell.kind)?;
            next = cell.column + 1;
        }
        grid.end_row(number)?;
    }
    Ok(grid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(row: u32, column: u32, text: &str) -> Loose {
        Loose { row, column, text: text.into(), kind: Kind::Text }
    }

    #[test]
    fn merged_cells_repeat_their_text() {
        let merged = [Dimensions { start: (0, 1), end: (0, 3) }, Dimensions { start: (0, 0), end: (1, 0) }];
        let grid = placed(
            vec![cell(0, 0, "Gebiet"), cell(0, 1, "Alter"), cell(1, 1, "a"), cell(1, 3, "c")],
            &merged,
        );
        let grid = grid.unwrap();
        let row = |row| (0..4).map(|column| grid.cell(row, column)).collect::<Vec<_>>();
        assert_eq!(row(0), ["Gebiet", "Alter", "Alter", "Alter"]);
        assert_eq!(row(1), ["Gebiet", "a", "", "c"]);
    }

    #[test]
    fn a_lonely_cell_far_away_does_not_claim_memory() {
        let grid = placed(vec![cell(0, 0, "a"), cell(1_048_575, 2, "z")], &[]).unwrap();
        assert_eq!((grid.rows(), grid.number(1)), (2, 1_048_576));
        assert!(placed(vec![cell(0, 16_383, "z")], &[]).is_err());
    }

    #[test]
    fn dates_are_written_as_dates() {
        assert_eq!(date(44_196.0, false), "2020-12-31");
        assert_eq!(date(41_639.75, false), "2013-12-31");
        assert_eq!(date(42_734.0, true), "2020-12-31");
        assert_eq!(date(43_890.0, false), "2020-02-29");
        assert_eq!(date(0.5, false), "0.5");
    }
}

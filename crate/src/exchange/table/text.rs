//! Separated text (CSV, TSV) into cells.

use super::grid::{Grid, Kind};
use crate::exchange::records::Separator;
use crate::problem::{Problem, ProblemName, Result};
use csv::{ReaderBuilder, StringRecord, Trim};

/// Rows looked at to find the separator.
const SAMPLE_ROWS: usize = 300;
/// A quoted cell with more line breaks than this is a lost quotation mark, not a long text.
const MAX_LINES_IN_CELL: usize = 20;

impl Separator {
    const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }
}

/// The separator that cuts most rows into the same number of cells, or `None` when none does.
#[must_use]
pub fn find_separator(text: &str) -> Option<Separator> {
    let declared = Separator::ALL.into_iter().find(|separator| declares(text, *separator));
    let best = || {
        let scored =
            Separator::ALL.into_iter().filter_map(|separator| Some((evenness(text, separator)?, separator)));
        // The first of equals wins: `;` before `,` before tab.
        scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, separator)| separator)
    };
    declared.or_else(best)
}

/// Excel's own first line `sep=;`.
fn declares(text: &str, separator: Separator) -> bool {
    let first = text.lines().next().unwrap_or_default().trim_matches('"').to_lowercase();
    first.strip_prefix("sep=").is_some_and(|sign| sign.as_bytes() == [separator.byte()])
}

/// Share of rows with the commonest number of cells, weighed by that number.
fn evenness(text: &str, separator: Separator) -> Option<f64> {
    let mut widths: Vec<usize> = Vec::new();
    let mut reader = reader(text, separator, true);
    let mut record = StringRecord::new();
    while widths.len() < SAMPLE_ROWS && reader.read_record(&mut record).ok()? {
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            widths.push(record.len());
        }
    }
    widths.sort_unstable();
    let commonest =
        widths.chunk_by(|a, b| a == b).max_by_key(|chunk| (chunk.len(), chunk.first().copied()))?;
    let cells = *commonest.first()?;
    let share = commonest.len() as f64 / widths.len() as f64;
    (cells > 1).then(|| share * (1.0 + (cells as f64).ln()))
}

fn reader(text: &str, separator: Separator, quoting: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.byte())
        .quoting(quoting)
        .trim(Trim::None)
        .from_reader(text.as_bytes())
}

/// Cuts text into cells.
///
/// # Errors
/// `TableTooLarge` beyond the limits of cells or columns.
pub fn cells(text: &str, separator: Separator) -> Result<Grid> {
    // Line ends of Windows and old Macs: the row numbers count line feeds.
    let replaced = text.contains('\r').then(|| text.replace("\r\n", "\n").replace('\r', "\n"));
    let text = replaced.as_deref().unwrap_or(text);
    match read(text, separator, true)? {
        Some(grid) => Ok(grid),
        None => Ok(read(text, separator, false)?.unwrap_or_default()),
    }
}

/// `None` when a quotation mark without its partner swallowed rows.
fn read(text: &str, separator: Separator, quoting: bool) -> Result<Option<Grid>> {
    let mut grid = Grid::default();
    let mut reader = reader(text, separator, quoting);
    let mut record = StringRecord::new();
    let mut lines_in_cells = 0;
    let skip_first = declares(text, separator);
    while reader
        .read_record(&mut record)
        .map_err(|error| Problem::new(ProblemName::NotATable).value(error.to_string()))?
    {
        // The position is the one before empty lines, which the reader skips.
        let (line, byte) = record.position().map_or((0, 0), |position| (position.line(), position.byte()));
        let rest =
            usize::try_from(byte).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
        let skipped = rest.iter().take_while(|&&byte| byte == b'\n').count();
        let number =
            usize::try_from(line).unwrap_or(0).saturating_add(skipped).saturating_sub(lines_in_cells);
        let mut breaks = 0;
        for cell in &record {
            let lines = cell.bytes().filter(|&byte| byte == b'\n').count();
            if quoting && lines > MAX_LINES_IN_CELL {
                return Ok(None);
            }
            breaks += lines;
        }
        lines_in_cells += breaks;
        if (skip_first && number <= 1) || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        for cell in &record {
            grid.push_cell(cell, Kind::Text)?;
        }
        grid.end_row(number)?;
    }
    Ok(Some(grid))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let grid = cells(text, find_separator(text).unwrap()).unwrap();
        let row = |row| (0..grid.width()).map(|column| grid.cell(row, column).to_owned()).collect();
        (0..grid.rows()).map(|position| (grid.number(position), row(position))).collect()
    }

    #[test]
    fn separator_is_found_beside_decimal_commas_and_notes() {
        assert_eq!(
            find_separator("Titel, mit Komma\n\na;b;c\nx;1,5;2,5\ny;3,5;4,5\n"),
            Some(Separator::Semicolon)
        );
        assert_eq!(find_separator("a,b\nx,1.5\ny,\"2,5\"\n"), Some(Separator::Comma));
        assert_eq!(find_separator("a\tb\nx, y\t1,5\nz\t2,5\n"), Some(Separator::Tab));
        assert_eq!(find_separator("only\none\ncolumn\n"), None);
        assert_eq!(find_separator("sep=,\na,b;c\n"), Some(Separator::Comma));
    }

    #[test]
    fn rows_keep_the_numbers_a_spreadsheet_shows() {
        let text = "a;b\r\n\r\n\"x\r\ny\";1\r\n;;\r\nz;2\r\n";
        let expected = [(1, vec!["a", "b"]), (3, vec!["x\ny", "1"]), (5, vec!["z", "2"])];
        let expected =
            expected.map(|(number, row)| (number, row.into_iter().map(str::to_owned).collect::<Vec<_>>()));
        let found = rows(text);
        assert_eq!(found.len(), 3);
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found.0, expected.0);
            assert_eq!(found.1[..2], expected.1[..]);
        }
    }

    #[test]
    fn a_lost_quotation_mark_does_not_swallow_the_rest() {
        let text = format!("a;b\n\"x;1\n{}", "y;2\n".repeat(40));
        assert_eq!(cells(&text, Separator::Semicolon).unwrap().rows(), 42);
    }

    #[test]
    fn old_line_ends_are_read() {
        assert_eq!(rows("a;b\rx;1\ry;2\r").len(), 3);
    }
}

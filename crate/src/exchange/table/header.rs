//! Where the header, the data and the notes of a table lie.

use super::grid::{Grid, Kind};
use super::number::{self, Cell};
use crate::exchange::records::{DecimalSign, TableChoices};
use crate::problem::{Problem, ProblemName, Result};

/// Rows looked at to learn what a usual row looks like.
const SAMPLE_ROWS: usize = 400;
/// Most header rows a table can have.
const MAX_HEADER_ROWS: usize = 8;

/// Rows of a table, as positions in the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// First header row.
    pub first: usize,
    /// First row with data; equal to `first` where there is no header.
    pub data: usize,
    /// Behind the last row with data.
    pub end: usize,
    /// Header rows that carry names (not the row that numbers the columns).
    pub named: Vec<usize>,
    /// Text above the header and below the data.
    pub notes: Vec<String>,
}

/// What a row holds.
struct Profile {
    filled: usize,
    /// Column of the first and the last filled cell.
    first: usize,
    last: usize,
    /// Whether all filled cells hold the same text, as a title over merged cells does.
    same: bool,
}

/// Finds header, data and notes, or takes the chosen rows.
///
/// # Errors
/// `TableEmpty` when no row has data.
pub fn find(grid: &Grid, choices: &TableChoices) -> Result<Header> {
    let profiles: Vec<Profile> = (0..grid.rows()).map(|row| profile(grid, row)).collect();
    let usual = usual_width(&profiles);
    let data = match choices.first_data_row {
        Some(number) => grid.row_of_number(number),
        None => first_data(grid, &profiles, usual),
    };
    let first = match (choices.header_row, choices.header_rows) {
        (Some(number), _) => grid.row_of_number(number).min(data),
        (None, Some(rows)) => data.saturating_sub(rows as usize),
        (None, None) => first_header(grid, &profiles, usual, data),
    };
    let data = match (choices.first_data_row, choices.header_row, choices.header_rows) {
        (None, Some(_), Some(rows)) => (first + rows as usize).min(grid.rows()),
        _ => data,
    };
    // A heading over the first rows is one of the rows, not of the header.
    let is_heading = |row: usize| profiles.get(row).is_some_and(|row| row.filled == 1 && row.first == 0);
    let headings = (first + 1..data).rev().take_while(|&row| is_heading(row)).count();
    let data = if choices.first_data_row.is_none() { data - headings } else { data };
    let end = last_data(grid, &profiles, data, usual);
    if data >= end {
        return Err(Problem::new(ProblemName::TableEmpty));
    }
    let named = (first..data).filter(|&row| !numbers_columns(grid, row)).collect();
    let note = |row: usize| {
        let cells = (0..grid.width())
            .map(|column| number::trim(grid.cell(row, column)))
            .filter(|cell| !cell.is_empty());
        let mut cells: Vec<&str> = cells.collect();
        cells.dedup();
        cells.join(" ")
    };
    let notes = (0..first).chain(end..grid.rows()).map(note).filter(|note| !note.is_empty()).collect();
    Ok(Header { first, data, end, named, notes })
}

fn profile(grid: &Grid, row: usize) -> Profile {
    let mut profile = Profile { filled: 0, first: 0, last: 0, same: true };
    let mut text = "";
    for column in 0..grid.width() {
        let cell = number::trim(grid.cell(row, column));
        if cell.is_empty() {
            continue;
        }
        if profile.filled == 0 {
            (profile.first, text) = (column, cell);
        }
        profile.same &= cell == text;
        profile.last = column;
        profile.filled += 1;
    }
    profile
}

/// Cells that a usual row fills.
fn usual_width(profiles: &[Profile]) -> usize {
    let mut widths: Vec<usize> =
        profiles.iter().map(|row| row.filled).filter(|&filled| filled > 1).take(SAMPLE_ROWS).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(1)
}

fn is_full(profile: &Profile, usual: usize) -> bool {
    profile.filled > 1 && profile.filled * 2 >= usual && !(profile.same && profile.filled > 2)
}

fn is_number(grid: &Grid, row: usize, column: usize) -> bool {
    grid.kind(row, column) == Kind::Number
        || matches!(
            number::read(grid.cell(row, column), DecimalSign::Comma),
            Cell::Number(_) | Cell::Marked(..)
        )
}

fn is_sign(grid: &Grid, row: usize, column: usize) -> bool {
    matches!(number::read(grid.cell(row, column), DecimalSign::Comma), Cell::Token(_))
}

fn is_filled(grid: &Grid, row: usize, column: usize) -> bool {
    !number::trim(grid.cell(row, column)).is_empty()
}

/// Columns in which most rows of the later sample hold numbers.
fn number_columns(grid: &Grid, full: &[usize]) -> Vec<usize> {
    // The first rows may still be headers.
    let sample = full.get(full.len() / 4..).unwrap_or_default();
    let is_numeric = |column: &usize| {
        let filled = sample.iter().filter(|&&row| is_filled(grid, row, *column)).count();
        let numbers = sample.iter().filter(|&&row| is_number(grid, row, *column)).count();
        numbers > 0 && numbers * 10 >= filled * 6
    };
    (0..grid.width()).filter(is_numeric).collect()
}

fn first_data(grid: &Grid, profiles: &[Profile], usual: usize) -> usize {
    let full: Vec<usize> =
        (0..grid.rows()).filter(|&row| profiles.get(row).is_some_and(|row| is_full(row, usual))).collect();
    let full = full.get(..full.len().min(SAMPLE_ROWS)).unwrap_or_default();
    let numeric = number_columns(grid, full);
    if numeric.is_empty() {
        return full.get(1).copied().unwrap_or(grid.rows());
    }
    let fits = |row: usize| {
        let filled = numeric.iter().filter(|&&column| is_filled(grid, row, column)).count();
        let numbers = numeric.iter().filter(|&&column| is_number(grid, row, column)).count();
        let signs = numeric.iter().filter(|&&column| is_sign(grid, row, column)).count();
        numbers + signs > 0 && (numbers + signs) * 2 >= filled
    };
    let mut candidates =
        full.iter().copied().filter(|&row| fits(row) && !numbers_columns(grid, row)).peekable();
    while let Some(row) = candidates.next() {
        let below = candidates.peek().copied();
        if !names_years(grid, row, below, &numeric) {
            return row;
        }
    }
    grid.rows()
}

/// Years as column names: all numbers of the row are years where the row below holds other numbers.
fn names_years(grid: &Grid, row: usize, below: Option<usize>, numeric: &[usize]) -> bool {
    let years = |row: usize| {
        let mut numbers = numeric.iter().copied().filter(|&column| is_number(grid, row, column));
        numbers.all(|column| is_year(number::trim(grid.cell(row, column))))
    };
    years(row) && below.is_some_and(|below| !years(below))
}

/// Whether the text is a year of our time.
#[must_use]
pub fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && ("1900".."2100").contains(&text)
}

/// The row `1 2 3 4 …` that official tables print under the header.
fn numbers_columns(grid: &Grid, row: usize) -> bool {
    let cells: Vec<&str> = (0..grid.width())
        .map(|column| number::trim(grid.cell(row, column)))
        .filter(|cell| !cell.is_empty())
        .collect();
    let start = cells.first().and_then(|cell| cell.parse::<usize>().ok());
    cells.len() > 2
        && start.is_some_and(|start| {
            start <= 1 && (start..).zip(&cells).all(|(number, cell)| number.to_string() == **cell)
        })
}

/// Goes up from the data over all rows that can name columns.
fn first_header(grid: &Grid, profiles: &[Profile], usual: usize, data: usize) -> usize {
    let (mut first, mut has_full) = (data, false);
    for row in (data.saturating_sub(MAX_HEADER_ROWS)..data).rev() {
        let Some(profile) = profiles.get(row) else { break };
        let gap = has_full && grid.number(row + 1) > grid.number(row) + 1;
        let is_title = profile.same && profile.first == 0;
        let is_remark = profile.last <= 1 && usual > 4;
        let is_lone = profile.filled == 1 && (profile.first == 0 || !has_full);
        if gap || (!numbers_columns(grid, row) && (is_title || is_remark || is_lone)) {
            // A unit or the heading of the first rows may stand alone under the names.
            if profile.filled == 1 && !has_full {
                continue;
            }
            break;
        }
        has_full |= is_full(profile, usual) && !numbers_columns(grid, row);
        first = row;
    }
    if has_full { first } else { data }
}

/// Leaves out notes below the data: a lone text that is long, set apart or looks like a source or a footnote.
fn last_data(grid: &Grid, profiles: &[Profile], data: usize, usual: usize) -> usize {
    let mut end = grid.rows();
    while end > data {
        let row = end - 1;
        let Some(profile) = profiles.get(row) else { break };
        let text = number::trim(grid.cell(row, profile.first));
        let apart = row > data && grid.number(row) > grid.number(row - 1) + 1;
        let lone = (profile.filled == 1 || profile.same) && usual > 1;
        let is_remark = text.chars().count() > 40
            || text.contains(':')
            || text.starts_with(is_footnote)
            || starts_source(text);
        let padded = profile.filled == 2 && usual > 4 && (starts_source(text) || text.ends_with(':'));
        if (lone && (is_remark || apart || follows_note(grid, end))) || padded {
            end = row;
        } else {
            break;
        }
    }
    // Notes of one block are set apart once, above its first row.
    end
}

/// Whether something was already taken for a note below.
fn follows_note(grid: &Grid, end: usize) -> bool {
    end < grid.rows() && grid.number(end) == grid.number(end - 1) + 1
}

fn is_footnote(sign: char) -> bool {
    matches!(sign, '*' | '©' | '¹' | '²' | '³' | '(' | '/' | '_' | '-' | '–' | '.')
}

fn starts_source(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "quelle",
        "stand",
        "anmerkung",
        "hinweis",
        "fußnote",
        "datenquelle",
        "copyright",
        "zeichenerkl",
        "datenstand",
        "herausgeber",
        "erstellt",
    ];
    let text = text.to_lowercase();
    WORDS.iter().any(|word| text.starts_with(word))
        || text.chars().next().is_some_and(|sign| sign.is_ascii_digit()) && text.chars().nth(1) == Some(')')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::records::Separator;

    fn header(text: &str) -> (usize, usize, usize) {
        let grid = super::super::text::cells(text, Separator::Semicolon).unwrap();
        let header = find(&grid, &TableChoices::default()).unwrap();
        (header.first, header.data, header.end)
    }

    #[test]
    fn one_header_row() {
        assert_eq!(header("Nr;Name;Einwohner\n1;a;5\n2;b;6\n"), (0, 1, 3));
    }

    #[test]
    fn titles_groups_units_and_column_numbers_belong_to_the_header_or_the_notes() {
        let text = "Bevölkerung der Stadt\n\n;;Bevölkerung;;Wohnen\nNr;Name;insgesamt;weiblich;Gebäude\n;;Anzahl;Anzahl;Anzahl\n1;2;3;4;5\n\
                    01;a;5;6;7\n02;b;6;7;8\n03;c;6;7;8\nQuelle: Amt\n1) vorläufig\n";
        assert_eq!(header(text), (1, 5, 8));
    }

    #[test]
    fn years_as_names_are_a_header() {
        assert_eq!(header("Gebiet;2019;2020\na;500;600\nb;700;800\n"), (0, 1, 3));
    }

    #[test]
    fn years_as_names_stand_beside_other_names() {
        assert_eq!(
            header("Gebiet;Kennziffer;Merkmal;2019;2020\na;1001;x;500;600\na;1002;y;7;8\n"),
            (0, 1, 3)
        );
    }

    #[test]
    fn a_first_row_full_of_signs_is_data() {
        assert_eq!(header("Name;a;b;c\nx;5;*;.\ny;5;6;7\nz;8;9;1\n"), (0, 1, 4));
    }

    #[test]
    fn a_table_without_header_has_none() {
        assert_eq!(header("01;a;5\n02;b;6\n03;c;7\n"), (0, 0, 3));
    }

    #[test]
    fn text_only_tables_have_one_header_row() {
        assert_eq!(header("Kürzel;Name\naa;Altstadt\nbb;Neustadt\n"), (0, 1, 3));
    }

    #[test]
    fn a_teilraum_without_figures_at_the_end_is_not_a_note() {
        assert_eq!(header("Name;a;b\nAltona;1;2\nHarburg;1;2\nNeuwerk;;\n"), (0, 1, 4));
    }
}

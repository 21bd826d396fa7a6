//! The columns of a table: their names, and what their cells say about them.

use super::grid::{Grid, Kind};
use super::header::Header;
use super::number::{self, Cell, Shape};
use super::period::period;
use crate::exchange::records::{ColumnKind, DecimalSign};
use crate::problem::{Problem, ProblemName};
use std::collections::{HashMap, HashSet};

/// A column and what its cells are like.
#[derive(Debug, Clone)]
pub struct Column {
    /// Position in the grid.
    pub position: usize,
    /// Name, unique in the table.
    pub name: String,
    /// Header cells, from top to bottom.
    pub headers: Vec<String>,
    /// Cells that are not empty.
    pub filled: usize,
    /// Numbers, also with a sign beside them.
    pub numbers: usize,
    /// Signs in place of numbers.
    pub tokens: usize,
    /// Different texts among the filled cells.
    pub distinct: usize,
    /// Whether every filled cell is made of digits only.
    pub digits: bool,
    /// Whether a code begins with a zero: then it is no amount.
    pub zeros: bool,
    /// Number of characters all filled cells have in common.
    pub length: Option<usize>,
    /// Whether every filled cell names a period: a year or a date.
    pub periods: bool,
    /// How often digits are written in which way.
    pub shapes: Shapes,
}

/// Evidence for the decimal sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shapes {
    /// Cells only a decimal comma explains.
    pub comma: usize,
    /// Cells only a decimal point explains.
    pub point: usize,
    /// `1.234`.
    pub ambiguous_point: usize,
    /// `1,234`.
    pub ambiguous_comma: usize,
    /// Whole numbers from 1000 without any group.
    pub ungrouped: usize,
    /// Whole numbers below 1000.
    pub small: usize,
}

impl Column {
    /// What the cells are. Signs alone do not make a column numeric, a few words do not make it text.
    #[must_use]
    pub fn kind(&self) -> ColumnKind {
        let texts = self.filled - self.numbers - self.tokens;
        match self.filled {
            0 => ColumnKind::Empty,
            _ if self.numbers > 0 && texts * 10 <= self.filled * 3 => ColumnKind::Number,
            _ => ColumnKind::Text,
        }
    }
}

/// All columns that have a name or content.
pub fn columns(grid: &Grid, header: &Header, problems: &mut Vec<Problem>) -> Vec<Column> {
    let mut columns: Vec<Column> = (0..grid.width())
        .map(|position| facts(grid, header, position))
        .filter(|column| column.filled > 0 || !column.headers.is_empty())
        .collect();
    name(&mut columns, header.named.len());
    number_duplicates(&mut columns, problems);
    columns
}

fn facts(grid: &Grid, header: &Header, position: usize) -> Column {
    let headers =
        header.named.iter().map(|&row| header_cell(grid, header, row, position)).collect::<Vec<_>>();
    let blank = headers.iter().all(String::is_empty);
    let mut column = Column {
        position,
        name: String::new(),
        headers: if blank { Vec::new() } else { headers },
        filled: 0,
        numbers: 0,
        tokens: 0,
        distinct: 0,
        digits: true,
        zeros: false,
        length: None,
        periods: true,
        shapes: Shapes::default(),
    };
    // Per different text how often it stands as text: long tables repeat themselves, each is looked at once.
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for row in header.data..header.end {
        let cell = number::trim(grid.cell(row, position));
        if cell.is_empty() {
            continue;
        }
        column.filled += 1;
        let times = seen.entry(cell).or_default();
        match grid.kind(row, position) {
            Kind::Number => column.numbers += 1,
            Kind::Error => column.tokens += 1,
            Kind::Text => *times += 1,
        }
    }
    let mut lengths = (usize::MAX, 0);
    for (&cell, &times) in &seen {
        let digits = cell.bytes().all(|byte| byte.is_ascii_digit());
        lengths = (lengths.0.min(cell.len()), lengths.1.max(cell.len()));
        column.digits &= digits;
        column.zeros |= digits && cell.len() > 1 && cell.starts_with('0');
        column.periods &= period(cell).is_some();
        match number::read(cell, DecimalSign::Comma) {
            Cell::Number(_) | Cell::Marked(..) => {
                column.numbers += times;
                column.shapes.note(cell, times);
            }
            Cell::Token(_) => column.tokens += times,
            Cell::Empty | Cell::Text => {}
        }
    }
    column.distinct = seen.len();
    column.digits &= column.filled > 0;
    column.periods &= column.filled > 0;
    column.length = (lengths.0 == lengths.1).then_some(lengths.0);
    column
}

impl Shapes {
    fn note(&mut self, cell: &str, times: usize) {
        match number::shape(cell) {
            Some(Shape::Comma) => self.comma += times,
            Some(Shape::Point) => self.point += times,
            Some(Shape::AmbiguousPoint) => self.ambiguous_point += times,
            Some(Shape::AmbiguousComma) => self.ambiguous_comma += times,
            Some(Shape::Plain) => {
                let digits = cell.bytes().filter(u8::is_ascii_digit).count();
                // Blanks between groups say nothing about the decimal sign either.
                let grouped =
                    cell.trim_start_matches(['-', '−', '–', '+', ' ']).contains(char::is_whitespace);
                self.ungrouped += if digits > 3 && !grouped { times } else { 0 };
                self.small += if digits <= 3 { times } else { 0 };
            }
            None => {}
        }
    }
}

/// A header cell; a group's name stands over the columns to its right until the next one begins.
fn header_cell(grid: &Grid, header: &Header, row: usize, position: usize) -> String {
    let cell = clean(grid.cell(row, position));
    let is_last = header.named.last() == Some(&row);
    if !cell.is_empty() || is_last {
        return cell;
    }
    let named_below =
        header.named.iter().any(|&below| below > row && !number::trim(grid.cell(below, position)).is_empty());
    let group = (0..position).rev().map(|left| clean(grid.cell(row, left))).find(|cell| !cell.is_empty());
    group.filter(|_| named_below && !stands_alone(grid, header, row, position)).unwrap_or_default()
}

/// Whether the next name to the left in this row names a single column (nothing below it), so it is no group.
fn stands_alone(grid: &Grid, header: &Header, row: usize, position: usize) -> bool {
    let left = (0..position).rev().find(|&left| !number::trim(grid.cell(row, left)).is_empty());
    left.is_some_and(|left| {
        header
            .named
            .iter()
            .filter(|&&below| below > row)
            .all(|&below| number::trim(grid.cell(below, left)).is_empty())
    })
}

/// A header cell in one line: line breaks inside words go together with their hyphen.
#[must_use]
pub fn clean(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    for line in cell.lines().map(number::trim).filter(|line| !line.is_empty()) {
        let broken = text.ends_with(['-', '\u{ad}']) && line.starts_with(char::is_lowercase);
        let conjunction = line.starts_with("und ") || line.starts_with("oder ") || line.starts_with("bzw");
        if broken && !conjunction {
            text.pop();
        } else if !text.is_empty() && !text.ends_with('/') {
            text.push(' ');
        }
        text.push_str(line);
    }
    let text: Vec<&str> = text.split_whitespace().collect();
    text.join(" ").replace('\u{ad}', "")
}

/// Names columns by the first header row that names each of them differently, else by all rows together; rows of units
/// only where they are needed to tell columns apart.
fn name(columns: &mut [Column], rows: usize) {
    let all: Vec<usize> = (0..rows).collect();
    let without_units: Vec<usize> = all.iter().copied().filter(|&row| !holds_units(columns, row)).collect();
    let single = without_units.iter().copied().find(|&row| distinguishes(columns, &[row]));
    let joined = || Some(without_units.clone()).filter(|rows| distinguishes(columns, rows));
    let chosen = match single {
        // `insgesamt` says nothing without the group above it.
        Some(row) if leans_on_group(columns, row) => {
            without_units.iter().copied().filter(|&above| above <= row).collect()
        }
        Some(row) => vec![row],
        None => joined().unwrap_or(all),
    };
    for (number, column) in columns.iter_mut().enumerate() {
        let name = joined_name(column, &chosen);
        column.name = if name.is_empty() { format!("Spalte {}", number + 1) } else { name };
    }
}

/// Whether a header row has names that mean something only below a group's name.
fn leans_on_group(columns: &[Column], row: usize) -> bool {
    const PARTS: [&str; 15] = [
        "insgesamt",
        "gesamt",
        "zusammen",
        "darunter",
        "davon",
        "männlich",
        "weiblich",
        "divers",
        "männer",
        "frauen",
        "deutsche",
        "ausländer",
        "nichtdeutsche",
        "absolut",
        "anzahl",
    ];
    let mut names = columns.iter().filter_map(|column| column.headers.get(row));
    names.any(|name| PARTS.contains(&name.to_lowercase().as_str()) || holds_unit(name))
}

fn joined_name(column: &Column, rows: &[usize]) -> String {
    let cells = rows.iter().filter_map(|&row| column.headers.get(row)).map(String::as_str);
    let mut parts: Vec<&str> = cells.filter(|part| !part.is_empty()).collect();
    parts.dedup();
    parts.join(" – ")
}

/// Whether these header rows together name every filled column, each differently.
fn distinguishes(columns: &[Column], rows: &[usize]) -> bool {
    let names: Vec<String> =
        columns.iter().filter(|column| column.filled > 0).map(|column| joined_name(column, rows)).collect();
    let different: HashSet<&String> = names.iter().filter(|name| !name.is_empty()).collect();
    names.len() > 1 && different.len() == names.len()
}

/// Whether a header row says nothing but in what the columns are counted.
fn holds_units(columns: &[Column], row: usize) -> bool {
    let mut cells = columns
        .iter()
        .filter_map(|column| column.headers.get(row))
        .filter(|cell| !cell.is_empty())
        .peekable();
    cells.peek().is_some() && cells.all(|cell| holds_unit(cell))
}

fn holds_unit(cell: &str) -> bool {
    const UNITS: [&str; 17] = [
        "anzahl",
        "%",
        "in %",
        "prozent",
        "in prozent",
        "€",
        "eur",
        "in eur",
        "euro",
        "in euro",
        "km²",
        "ha",
        "m²",
        "personen",
        "absolut",
        "abs.",
        "‰",
    ];
    UNITS.contains(&cell.to_lowercase().trim_matches(['(', ')', '[', ']']))
}

fn number_duplicates(columns: &mut [Column], problems: &mut Vec<Problem>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let taken: HashSet<String> = columns.iter().map(|column| column.name.clone()).collect();
    for column in columns {
        let count = seen.entry(column.name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            if *count == 2 {
                problems.push(Problem::new(ProblemName::ColumnNameDuplicate).column(&column.name));
            }
            while taken.contains(&format!("{} ({count})", column.name)) {
                *count += 1;
            }
            column.name = format!("{} ({count})", column.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{header, text};
    use super::*;
    use crate::exchange::records::{Separator, TableChoices};

    fn names(table: &str) -> Vec<String> {
        let grid = text::cells(table, Separator::Semicolon).unwrap();
        let header = header::find(&grid, &TableChoices::default()).unwrap();
        columns(&grid, &header, &mut Vec::new()).into_iter().map(|column| column.name).collect()
    }

    #[test]
    fn groups_stand_over_the_columns_to_their_right() {
        let table = "Nr;Name;Bevölkerung;;Arbeitslose;\n;;insgesamt;weiblich;insgesamt;weiblich\n1;a;5;6;7;8\n2;b;6;7;8;9\n";
        let expected = [
            "Nr",
            "Name",
            "Bevölkerung – insgesamt",
            "Bevölkerung – weiblich",
            "Arbeitslose – insgesamt",
            "Arbeitslose – weiblich",
        ];
        assert_eq!(names(table), expected);
    }

    #[test]
    fn a_row_that_names_every_column_differently_is_enough() {
        let table =
            "Name;Bevölkerung;;\nName;Kinder;Alte;Alle\n;Anzahl;Anzahl;Anzahl\na;1;2;3\nb;1;2;3\nc;1;2;3\n";
        assert_eq!(names(table), ["Name", "Kinder", "Alte", "Alle"]);
    }

    #[test]
    fn same_names_are_numbered_and_trailing_separators_are_no_columns() {
        assert_eq!(names("Name;Zahl;Zahl;;\na;1;2;;\nb;3;4;;\n"), ["Name", "Zahl", "Zahl (2)"]);
    }

    #[test]
    fn header_cells_with_line_breaks_become_one_line() {
        assert_eq!(
            clean("Leistungs-\nempfänger/-\ninnen nach\n SGB II"),
            "Leistungsempfänger/innen nach SGB II"
        );
        assert_eq!(clean("Lohn-\nund  Einkommen"), "Lohn- und Einkommen");
    }
}

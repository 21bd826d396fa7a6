//! A table as bare cells: rows of text, each with its row number in the file.

use crate::exchange::limits::{MAX_CELLS, MAX_COLUMNS};
use crate::problem::{Problem, ProblemName, Result};

/// What the file itself says about a cell. Text files only have text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, which may be a number in any notation.
    Text,
    /// A number of a workbook, written with a decimal point and no groups.
    Number,
    /// An error of a workbook's formula.
    Error,
}

/// Cells of one sheet or text file. All text lies in one buffer: long tables have hundreds of thousands of cells.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    text: String,
    /// Per cell: end of its text, in bytes.
    ends: Vec<u32>,
    /// Per cell: its kind; empty when all are text.
    kinds: Vec<Kind>,
    /// Per row: end, in cells.
    row_ends: Vec<u32>,
    /// Per row: number in the file, from 1.
    numbers: Vec<u32>,
    width: usize,
}

impl Grid {
    /// Adds a cell to the row that is being filled.
    ///
    /// # Errors
    /// `TableTooLarge` beyond the limit of cells.
    pub fn push_cell(&mut self, text: &str, kind: Kind) -> Result<()> {
        if self.ends.len() >= MAX_CELLS {
            return Err(Problem::new(ProblemName::TableTooLarge).limit(MAX_CELLS));
        }
        if kind != Kind::Text && self.kinds.is_empty() {
            self.kinds = vec![Kind::Text; self.ends.len()];
        }
        if kind != Kind::Text || !self.kinds.is_empty() {
            self.kinds.push(kind);
        }
        self.text.push_str(text);
        let end = u32::try_from(self.text.len());
        self.ends.push(end.map_err(|_| Problem::new(ProblemName::TableTooLarge))?);
        Ok(())
    }

    /// Closes the row that is being filled. `number` is its row in the file, from 1.
    ///
    /// # Errors
    /// `TableTooLarge` beyond the limit of columns.
    pub fn end_row(&mut self, number: usize) -> Result<()> {
        let start = self.row_ends.last().map_or(0, |&end| end as usize);
        let width = self.ends.len() - start;
        if width > MAX_COLUMNS {
            return Err(Problem::new(ProblemName::TableTooLarge).row(number).value(width).limit(MAX_COLUMNS));
        }
        self.width = self.width.max(width);
        self.row_ends.push(u32::try_from(self.ends.len()).unwrap_or(u32::MAX));
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
        Ok(())
    }

    /// Number of rows. Rows without any cell are not stored.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.row_ends.len()
    }
    /// Cells of the widest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }
    /// Number in the file of a row, from 1; 0 beyond the last.
    #[must_use]
    pub fn number(&self, row: usize) -> u32 {
        self.numbers.get(row).copied().unwrap_or(0)
    }
    /// First row with this number in the file or a later one.
    #[must_use]
    pub fn row_of_number(&self, number: u32) -> usize {
        self.numbers.partition_point(|&other| other < number)
    }
    fn place(&self, row: usize, column: usize) -> Option<usize> {
        let start = match row.checked_sub(1) {
            None => 0,
            Some(before) => *self.row_ends.get(before)? as usize,
        };
        let cell = start.checked_add(column)?;
        (cell < *self.row_ends.get(row)? as usize).then_some(cell)
    }
    /// Text of a cell; empty beyond the row's end.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.place(row, column).and_then(|cell| self.text_of(cell)).unwrap_or_default()
    }
    fn text_of(&self, cell: usize) -> Option<&str> {
        let start = match cell.checked_sub(1) {
            None => 0,
            Some(before) => *self.ends.get(before)? as usize,
        };
        self.text.get(start..*self.ends.get(cell)? as usize)
    }
    /// Kind of a cell.
    #[must_use]
    pub fn kind(&self, row: usize, column: usize) -> Kind {
        self.place(row, column).and_then(|cell| self.kinds.get(cell)).copied().unwrap_or(Kind::Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_again_by_row_and_column() {
        let mut grid = Grid::default();
        for (number, row) in [(1, vec!["a", "b"]), (4, vec!["", "c", "d"])] {
            row.iter().for_each(|cell| grid.push_cell(cell, Kind::Text).unwrap());
            grid.end_row(number).unwrap();
        }
        assert_eq!((grid.rows(), grid.width(), grid.number(1)), (2, 3, 4));
        assert_eq!((grid.cell(0, 1), grid.cell(1, 0), grid.cell(1, 2)), ("b", "", "d"));
        assert_eq!((grid.cell(0, 2), grid.cell(7, 0)), ("", ""));
        assert_eq!((grid.row_of_number(1), grid.row_of_number(2), grid.row_of_number(9)), (0, 1, 2));
    }

    #[test]
    fn too_many_columns_are_refused() {
        let mut grid = Grid::default();
        for _ in 0..=MAX_COLUMNS {
            grid.push_cell("", Kind::Text).unwrap();
        }
        assert_eq!(grid.end_row(1).unwrap_err().name, ProblemName::TableTooLarge);
    }
}

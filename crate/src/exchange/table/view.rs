//! The data rows of a table with their columns: what the layout is recognised from.

use super::column::Column;
use super::grid::Grid;
use super::header::Header;
use super::hint::{self, Hint};
use super::number;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Data rows and columns of a grid.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// All cells.
    pub grid: &'a Grid,
    /// Where the data lie.
    pub header: &'a Header,
    /// The columns.
    pub columns: &'a [Column],
}

impl<'a> View<'a> {
    /// Number of data rows.
    #[must_use]
    pub fn len(self) -> usize {
        self.header.end - self.header.data
    }
    /// Positions of the data rows in the grid.
    #[must_use]
    pub fn rows(self) -> Range<usize> {
        self.header.data..self.header.end
    }
    /// A cell without blanks around it.
    #[must_use]
    pub fn cell(self, row: usize, column: &Column) -> &'a str {
        number::trim(self.grid.cell(row, column.position))
    }
    /// What a column's name says.
    #[must_use]
    pub fn hint(self, column: &Column) -> Hint {
        hint::of(&column.name)
    }
    /// Whether the column is filled in nearly every row.
    #[must_use]
    pub fn is_filled(self, column: &Column) -> bool {
        column.filled * 10 >= self.len() * 9
    }

    /// Whether equal cells in `by` always stand beside equal cells in `of`; rows where `by` is empty say nothing.
    #[must_use]
    pub fn determines(self, by: &Column, of: &Column) -> bool {
        let mut known: HashMap<&str, &str> = HashMap::new();
        self.rows().filter(|&row| !self.cell(row, by).is_empty()).all(|row| {
            let cell = self.cell(row, of);
            *known.entry(self.cell(row, by)).or_insert(cell) == cell
        })
    }

    /// Number of different combinations of cells in these columns.
    #[must_use]
    pub fn combinations(self, columns: &[&Column]) -> usize {
        let codes = self.codes(columns);
        codes.iter().collect::<HashSet<_>>().len()
    }

    /// Per data row a number that is equal exactly where the cells in all these columns are.
    #[must_use]
    pub fn codes(self, columns: &[&Column]) -> Vec<u32> {
        let mut codes = vec![0u32; self.len()];
        for column in columns {
            let mut known: HashMap<(u32, &str), u32> = HashMap::new();
            for (row, code) in self.rows().zip(&mut codes) {
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                *code = *known.entry((*code, self.cell(row, column))).or_insert(next);
            }
        }
        codes
    }
}

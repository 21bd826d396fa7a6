//! The Teilräume of one city and their columns.

use super::{Column, Suppressed};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::HashSet;

/// A city's Teilräume in a fixed order with all their columns. Everything per Teilraum is in this order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct City {
    keys: Vec<String>,
    names: Vec<String>,
    districts: Vec<String>,
    columns: Vec<Column>,
}

impl City {
    /// A city without columns.
    ///
    /// `keys` are text and unique; `names` and `districts` have the same length (empty text where unknown).
    ///
    /// # Errors
    /// `LengthMismatch` when the lists differ in length, `KeyDuplicate` when a key occurs twice.
    pub fn new(keys: Vec<String>, names: Vec<String>, districts: Vec<String>) -> Result<Self> {
        for (list, length) in [("names", names.len()), ("districts", districts.len())] {
            if length != keys.len() {
                return Err(Problem::new(ProblemName::LengthMismatch)
                    .column(list)
                    .value(length)
                    .limit(keys.len()));
            }
        }
        let mut seen = HashSet::with_capacity(keys.len());
        if let Some(key) = keys.iter().find(|key| !seen.insert(key.as_str())) {
            return Err(Problem::new(ProblemName::KeyDuplicate).key(key.clone()));
        }
        Ok(Self { keys, names, districts, columns: Vec::new() })
    }

    /// Adds a column, or replaces the one of the same name and period.
    ///
    /// # Errors
    /// `LengthMismatch` when the column does not have one value per Teilraum.
    pub fn add_column(&mut self, column: Column) -> Result<()> {
        let in_city = column.suppressed.iter().all(|cell| cell.teilraum < self.len());
        if column.values.len() != self.len() || !in_city {
            return Err(Problem::new(ProblemName::LengthMismatch)
                .column(column.name)
                .value(column.values.len())
                .limit(self.len()));
        }
        self.columns.retain(|c| (&c.name, &c.period) != (&column.name, &column.period));
        self.columns.push(column);
        Ok(())
    }

    /// Marks cells of a column as suppressed; the middle of each interval replaces the value.
    ///
    /// # Errors
    /// `ColumnMissing`; `LengthMismatch` when a cell lies outside the city.
    pub fn suppress(&mut self, name: &str, period: &str, mut cells: Vec<Suppressed>) -> Result<()> {
        let length = self.len();
        let column = self.columns.iter_mut().find(|column| column.name == name && column.period == period);
        let Some(column) = column else {
            return Err(Problem::new(ProblemName::ColumnMissing).column(name).value(period));
        };
        if let Some(cell) = cells.iter().find(|cell| cell.teilraum >= length) {
            let problem = Problem::new(ProblemName::LengthMismatch).column(name);
            return Err(problem.value(cell.teilraum).limit(length));
        }
        cells.sort_by_key(|cell| cell.teilraum);
        for cell in &cells {
            column.values[cell.teilraum] = cell.interval.middle();
        }
        column.suppressed = cells;
        Ok(())
    }

    /// Number of Teilräume.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }
    /// Whether there are no Teilräume.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
    /// Keys in the city's order.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }
    /// Names in the city's order; empty where unknown.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }
    /// Upper unit (Stadtbezirk) in the city's order; empty where unknown.
    #[must_use]
    pub fn districts(&self) -> &[String] {
        &self.districts
    }
    /// All columns.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
    /// The column of that name and period.
    #[must_use]
    pub fn column(&self, name: &str, period: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name && column.period == period)
    }
    /// All periods, sorted, without repetition.
    #[must_use]
    pub fn periods(&self) -> Vec<&str> {
        let mut periods: Vec<&str> = self.columns.iter().map(|c| c.period.as_str()).collect();
        periods.sort_unstable();
        periods.dedup();
        periods
    }
}

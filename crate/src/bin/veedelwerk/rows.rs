//! A result as CSV.

use super::failure::{Failure, Outcome};

/// Rows that are written one after the other.
pub struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    /// Begins with the header row.
    pub fn new(header: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Outcome<Self> {
        let mut rows = Self(csv::Writer::from_writer(Vec::new()));
        rows.push(header)?;
        Ok(rows)
    }

    /// Writes a row.
    pub fn push(&mut self, cells: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Outcome<()> {
        self.0.write_record(cells).map_err(unwritable)
    }

    /// All rows.
    pub fn finish(self) -> Outcome<Vec<u8>> {
        self.0.into_inner().map_err(unwritable)
    }
}

/// A number in full precision; empty where there is none.
pub fn number(x: f64) -> String {
    if x.is_nan() { String::new() } else { x.to_string() }
}

fn unwritable(error: impl std::fmt::Display) -> Failure {
    Failure::usage(format!("the result cannot be written: {error}"))
}

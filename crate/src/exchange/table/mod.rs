//! Tables from outside: separated text and workbooks.
//!
//! The way of a table: bytes → `kind` → `encoding`, `text` or `workbook` → `grid` → `header` → `column`, `decimal` →
//! `layout` → `pivot` → `subtotals`, `reading`. Every step decides by itself what the file speaks for, and obeys a
//! choice where there is one. [`TableFile::understand`] walks it and writes down what was understood.

mod ages;
mod column;
mod decimal;
mod district;
mod encoding;
mod figures;
mod file;
mod grid;
mod header;
mod hint;
mod key_and_name;
mod kind;
mod layout;
pub(super) mod number;
#[cfg(test)]
mod odd_tables;
mod ods_guard;
mod period;
mod pivot;
mod preview;
mod reading;
mod subtotals;
mod text;
mod tidy;
mod understand;
mod view;
mod workbook;

pub use file::{Cells, TableFile};
pub use header::is_year;
pub use kind::check_size;
pub use reading::{Values, interval};
pub use tidy::Row;
pub use understand::Table;

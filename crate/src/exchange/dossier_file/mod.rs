//! The dossier file `.veedelwerk`: a zip of open formats that a spreadsheet and QGIS open without this program.
//!
//! | File | What |
//! |---|---|
//! | `manifest.json` | format and version, title, every file with its checksums; once more at the end as `manifest-kopie.json` |
//! | `LIESMICH.txt` | what is what, for people |
//! | `ereignisse.jsonl` | the events, one a line with its own checksum ([`lines`]), not compressed |
//! | `verfahren/<hash>.json` | methods |
//! | `angebote/<hash>.csv` | offers of social infrastructure ([`offers_csv`]) |
//! | `tabellen/<hash>.csv` | tables ([`table_csv`]); `.csvt` beside it names the types of its columns for QGIS |
//! | `karten/<hash>.geojson` | geometries ([`geometry_json`]) |
//!
//! [`write()`] gives the same bytes for the same content. [`read()`] believes nothing: every part is checked against the
//! hash of its content, every event against the checksum of its line, and what is missing is named.

mod entries;
mod geometry_json;
mod lines;
mod manifest;
mod migrate;
mod offers_csv;
mod part;
mod read;
mod readme;
mod table_csv;
#[cfg(test)]
mod tests;
mod write;

pub use part::{Geometry, Part, PartContent, PartKind};
pub use read::{Opened, read};
pub use write::write;

/// What a dossier file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierContent {
    /// Title; may be empty.
    pub title: String,
    /// When it was saved, ISO 8601 in UTC.
    pub saved_at: String,
    /// The events, one JSON object a line, each ending with a line feed.
    pub lines: Vec<u8>,
    /// Everything the events name by its hash.
    pub parts: Vec<Part>,
}

/// Limits of a dossier file. Real ones stay far below them.
mod limits {
    /// Most files in it.
    pub const FILES: usize = 2_000;
    /// Most bytes of the file itself.
    pub const FILE_BYTES: usize = 200_000_000;
    /// Most bytes of all its files together, unpacked.
    pub const UNPACKED_BYTES: usize = 400_000_000;
    /// Most columns of figures in a table, intervals of suppressed counts included.
    pub const COLUMNS: usize = 3 * crate::exchange::limits::MAX_FIGURES;
}

//! Limits on what the importers accept, so that no file can fill the memory or hold up the page.

/// Largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 200_000_000;
/// Most cells a table may have, over all its sheets.
pub const MAX_CELLS: usize = 20_000_000;
/// Most columns a table may have.
pub const MAX_COLUMNS: usize = 5_000;
/// Most Teilräume a city may have.
pub const MAX_TEILRAEUME: usize = 200_000;
/// Most figures (columns of results) one table may give after a long table has been turned.
pub const MAX_FIGURES: usize = 20_000;
/// Rows shown in a preview.
pub const PREVIEW_ROWS: usize = 8;
/// Largest amount that can be a real count; anything above is read as missing.
pub const MAX_PLAUSIBLE: f64 = 1e15;

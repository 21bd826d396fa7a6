//! Needs as tables that people open in a spreadsheet: out, and in (feature `import`).
//!
//! What is recorded about a need comes back as it was; its state, statements and merges are events of their own and only
//! go out.

mod columns;
#[cfg(feature = "import")]
mod read;
#[cfg(feature = "import")]
mod row;
#[cfg(all(test, feature = "import"))]
mod tests;
mod words;
mod write;

#[cfg(feature = "import")]
pub use read::{NamedArea, NeedsReading, read_needs};
pub use write::{need_rows, needs_csv};

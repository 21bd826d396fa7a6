//! Tables and geometry in (feature `import`); CSV and documents out.

#[cfg(feature = "import")]
pub mod archive;
#[cfg(feature = "import")]
pub mod geometry;
#[cfg(feature = "import")]
mod import;
mod index_csv;
#[cfg(feature = "import")]
pub mod limits;
#[cfg(feature = "import")]
mod named_bytes;
#[cfg(feature = "import")]
pub mod records;

#[cfg(feature = "import")]
pub use import::Import;
pub use index_csv::index_csv;
#[cfg(feature = "import")]
pub use named_bytes::NamedBytes;

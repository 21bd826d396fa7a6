//! Tables and geometry in (feature `import`); CSV and documents out.

#[cfg(feature = "import")]
pub mod archive;
#[cfg(feature = "import")]
pub mod area_files;
#[cfg(feature = "import")]
mod assign;
#[cfg(feature = "import")]
mod ballots_csv;
#[cfg(feature = "import")]
mod city_files;
mod comparison_csv;
#[cfg(feature = "import")]
pub mod dossier_file;
#[cfg(feature = "import")]
pub mod geometry;
mod german_csv;
#[cfg(feature = "import")]
mod import;
mod index_csv;
#[cfg(feature = "import")]
mod join;
mod layout_csv;
#[cfg(feature = "import")]
pub mod limits;
#[cfg(feature = "import")]
mod named_bytes;
pub mod needs;
#[cfg(feature = "import")]
pub mod offers;
#[cfg(feature = "import")]
pub mod recipe;
#[cfg(feature = "import")]
pub mod records;
#[cfg(feature = "import")]
mod spelling;
#[cfg(feature = "import")]
mod table;
#[cfg(feature = "import")]
mod tables;
#[cfg(feature = "import")]
mod workbook_file;

#[cfg(feature = "import")]
pub use ballots_csv::{BallotsReading, VoterBallot, read_ballots};
#[cfg(feature = "import")]
pub use city_files::{NamedColumns, city_from_files};
pub use comparison_csv::{NamedSide, comparison_csv};
#[cfg(feature = "import")]
pub use import::{Import, ImportedCity, ImportedGeometry};
pub use index_csv::index_csv;
pub use layout_csv::layout_csv;
#[cfg(feature = "import")]
pub use named_bytes::NamedBytes;
#[cfg(feature = "import")]
pub use tables::city_from_tables;
#[cfg(feature = "import")]
pub use workbook_file::workbook;

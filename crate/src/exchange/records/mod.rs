//! What an import shows and what can be chosen: plain records that cross to the browser as objects.
//!
//! A source carries what was *understood* (every field filled); choices carry only what somebody has *changed*
//! (absent = automatic). Columns are named, never counted, so that choices fit next year's file too.

mod choices;
mod geometry;
mod join;
mod table;
mod token;

pub use choices::{CountChoice, DecimalChoice, SubtotalChoice, TableChoices};
pub use geometry::{GeometrySource, GeometrySourceChoices};
pub use join::{
    JoinBy, JoinByChoice, JoinChoices, JoinHow, JoinLink, JoinPair, JoinReport, JoinSource, OnlyInMap,
    OnlyInTable, Suggestion, TableJoin,
};
pub use table::{
    Assignment, AssignmentHow, CellPreview, ColumnKind, ColumnRole, DecimalSign, District, Encoding, Figure,
    FigureRange, Layout, LayoutKind, PreviewRow, Separator, SubtotalRow, SubtotalWhy, TableColumn,
    TableFormat, TableSource,
};
pub use token::{SuppressedRange, TokenChoice, TokenCount, TokenReading};

use serde::{Deserialize, Serialize};

/// One thing that was brought in, as it was understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Source {
    /// A table with figures.
    Table(Box<TableSource>),
    /// Shapes of Teilräume.
    Geometry(Box<GeometrySource>),
}

impl Source {
    /// Number of the source, stable for the length of the import.
    #[must_use]
    pub fn id(&self) -> u32 {
        match self {
            Self::Table(table) => table.id,
            Self::Geometry(geometry) => geometry.id,
        }
    }
}

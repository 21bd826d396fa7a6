//! How tables and shapes were brought together, and the choices that correct it.

use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// By what a table is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum JoinBy {
    /// By key.
    Key,
    /// By name.
    Name,
}

/// How one row found its Teilraum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum JoinHow {
    /// The same text.
    Exact,
    /// After the lost leading zeros were put back.
    LeadingZeros,
    /// The same but for case, blanks and hyphens.
    Normalised,
    /// Linked by hand or by a recipe.
    Linked,
}

/// A row of a table and the Teilraum it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct JoinPair {
    /// Key or name as the table has it.
    pub table: String,
    /// Key of the Teilraum.
    pub key: String,
    /// Name of the Teilraum.
    pub name: String,
    /// How they found each other.
    pub how: JoinHow,
}

/// A Teilraum that might be meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Key of the Teilraum.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How similar, 0 to 1.
    pub similarity: f64,
}

/// A row of the table without a Teilraum; the likeliest suggestion first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OnlyInTable {
    /// Row in the file, from 1.
    pub row: u32,
    /// Key in the table.
    pub key: String,
    /// Name in the table; empty where unknown.
    pub name: String,
    /// What might be meant.
    pub suggestions: Vec<Suggestion>,
}

/// A Teilraum for which the table has no row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OnlyInMap {
    /// Key of the Teilraum.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// How one table was joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TableJoin {
    /// Number of the table's source.
    pub source: u32,
    /// Name of the file.
    pub file: String,
    /// By what.
    pub by: JoinBy,
    /// Rows with their Teilraum.
    pub matched: Vec<JoinPair>,
    /// Rows without a Teilraum: their figures are left out.
    pub only_in_table: Vec<OnlyInTable>,
    /// Teilräume without a row: their figures are missing.
    pub only_in_map: Vec<OnlyInMap>,
}

/// What the Teilräume are taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "from")]
pub enum JoinSource {
    /// Nothing usable has been brought in yet.
    None,
    /// The shapes of this source.
    Geometry {
        /// Number of the source.
        source: u32,
    },
    /// There are no shapes: the rows of this table, and further rows of the others.
    Table {
        /// Number of the source.
        source: u32,
    },
}

/// How everything was brought together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct JoinReport {
    /// What the Teilräume are taken from.
    pub teilraeume_from: JoinSource,
    /// Number of Teilräume.
    pub teilraeume: u32,
    /// One entry per table.
    pub tables: Vec<TableJoin>,
    /// Counts of the method that no table gives.
    pub counts_missing: Vec<String>,
    /// What is remarkable or wrong.
    pub problems: Vec<Problem>,
    /// Whether `finish` would give a city.
    pub usable: bool,
}

/// A row linked to a Teilraum by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JoinLink {
    /// Number of the table's source.
    pub source: u32,
    /// Key in the table.
    pub table: String,
    /// Key of the Teilraum.
    pub key: String,
}

/// By what one table shall be joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JoinByChoice {
    /// Number of the table's source.
    pub source: u32,
    /// By key or by name.
    pub by: JoinBy,
}

/// What somebody changed about the join.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JoinChoices {
    /// By what tables are joined; absent: recognise it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<JoinByChoice>,
    /// Rows linked by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<JoinLink>,
}

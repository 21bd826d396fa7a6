//! Signs that stand in a table where a number is expected (DIN 55301) and what they are read as.

use serde::{Deserialize, Serialize};

/// What a sign in a numeric column is read as.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "as", deny_unknown_fields)]
pub enum TokenReading {
    /// Exactly nothing.
    Zero,
    /// No value.
    Missing,
    /// A hidden small count between `lo` and `hi`.
    Suppressed(SuppressedRange),
    /// The number beside the sign counts, e.g. `(12)` or `12 r`.
    Number,
}

/// Between which whole numbers a hidden count lies; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SuppressedRange {
    /// Smallest possible count.
    pub lo: f64,
    /// Largest possible count.
    pub hi: f64,
}

/// A sign that was found in a figure, how it was read, and how often it occurs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TokenCount {
    /// The sign as it stands in the table, e.g. `.`, `*`, `( )`.
    pub token: String,
    /// What it is read as.
    pub reading: TokenReading,
    /// In how many cells it stands.
    pub count: u32,
}

/// A reading chosen by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TokenChoice {
    /// Name of the figure; absent: all figures of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// The sign.
    pub token: String,
    /// What it shall be read as.
    pub reading: TokenReading,
}

//! What somebody changed about a table.

use super::table::{DecimalSign, District, Encoding, LayoutKind, Separator};
use super::token::TokenChoice;
use serde::{Deserialize, Serialize};

/// Decimal sign of one column, or of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecimalChoice {
    /// Name of the column; absent: all columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Its decimal sign.
    pub decimal: DecimalSign,
}

/// Count of a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CountChoice {
    /// Name of the figure.
    pub figure: String,
    /// Name of the count; empty: assign to none.
    pub count: String,
}

/// Whether a row is a sum over others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubtotalChoice {
    /// Key of the row.
    pub key: String,
    /// Row in the file where the key alone is not enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// True: leave it out; false: it is a Teilraum.
    pub left_out: bool,
}

/// What somebody changed about a table. Absent means: recognise it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TableChoices {
    /// Encoding of a text file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Separator of a text file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<Separator>,
    /// Sheet of a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// First header row, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// Number of header rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_rows: Option<u32>,
    /// First row with data, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_data_row: Option<u32>,
    /// Wide or long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layout: Option<LayoutKind>,
    /// Column with the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Column with the name; empty: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether key and name stand in one cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_key: Option<bool>,
    /// Column with the period; empty: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// Period of figures without one of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_period: Option<String>,
    /// Long: columns that name the figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<String>>,
    /// Columns with numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    /// Where the upper unit is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<District>,
    /// Decimal signs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decimals: Vec<DecimalChoice>,
    /// Readings of signs; a later entry wins over an earlier one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<TokenChoice>,
    /// Sums over other rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subtotals: Vec<SubtotalChoice>,
    /// Counts of figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<CountChoice>,
}

//! A table as it was understood, and the choices that correct it.

use super::choices::TableChoices;
use super::token::TokenCount;
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// Kind of file a table came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum TableFormat {
    /// Separated text (CSV, TSV).
    Text,
    /// Excel from 2007.
    Xlsx,
    /// Excel up to 2003.
    Xls,
    /// OpenDocument.
    Ods,
}

/// Character encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1252, also read for ISO 8859-1.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
}

/// Sign between two cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Separator {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// Tabulator.
    Tab,
}

/// Sign before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum DecimalSign {
    /// `1.234,5`
    Comma,
    /// `1,234.5`
    Point,
}

/// How the figures stand in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum LayoutKind {
    /// One column per figure.
    Wide,
    /// One row per figure: the columns in `variables` say which one.
    Long,
}

/// Where the upper unit (Stadtbezirk) of a Teilraum is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", tag = "from", deny_unknown_fields)]
pub enum District {
    /// Nowhere.
    None,
    /// In a column of its own.
    Column {
        /// Name of the column.
        column: String,
    },
    /// In the first characters of the key.
    KeyPrefix {
        /// How many characters.
        characters: u32,
    },
}

/// Which column says what. Columns are named as in `TableSource::columns`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Layout {
    /// Wide or long.
    pub kind: LayoutKind,
    /// Column with the key. A table that has names only uses them as keys.
    pub key: String,
    /// Column with the name; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the key column holds key and name in one cell, e.g. `0101 Altstadt-Nord`.
    pub split_key: bool,
    /// Column with the period; absent where all rows have the same one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// Period of figures that carry none of their own; empty when unknown.
    pub fixed_period: String,
    /// Long only: the columns that together name the figure.
    pub variables: Vec<String>,
    /// The columns with the numbers. Long: usually one, or one per period.
    pub values: Vec<String>,
    /// Where the upper unit is written.
    pub district: District,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ColumnKind {
    /// Numbers, and signs that stand for missing ones.
    Number,
    /// Text.
    Text,
    /// Nothing at all.
    Empty,
}

/// What a column of the file is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ColumnRole {
    /// Key of the Teilraum.
    Key,
    /// Name of the Teilraum.
    Name,
    /// Upper unit.
    District,
    /// Period.
    Period,
    /// Names the figure of a long table.
    Variable,
    /// Numbers.
    Value,
    /// Not used.
    Unused,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TableColumn {
    /// Name, unique in the table.
    pub name: String,
    /// The header cells above it, from top to bottom, as they were written.
    pub headers: Vec<String>,
    /// What its cells are.
    pub kind: ColumnKind,
    /// What it is used as.
    pub role: ColumnRole,
    /// Its decimal sign; absent where the column has no numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalSign>,
    /// Whether the cells leave the decimal sign open (`1.234` may be 1234 or 1.234).
    pub decimal_uncertain: bool,
}

/// How a figure came to be assigned to a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum AssignmentHow {
    /// The name is the count's own.
    Exact,
    /// The same but for case, blanks, hyphens and line breaks.
    Normalised,
    /// A usual name in German official statistics.
    Alias,
    /// A similar name: worth a look.
    Near,
    /// The figure was made for it: the sum of age groups.
    AgeGroups,
    /// By hand or by a recipe.
    Chosen,
}

/// The count a figure is assigned to. Several figures of one table under the same count are added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// Name of the count, as methods refer to it.
    pub count: String,
    /// Why.
    pub how: AssignmentHow,
}

/// Smallest and largest number of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FigureRange {
    /// Smallest.
    pub min: f64,
    /// Largest.
    pub max: f64,
}

/// A figure that the table gives per Teilraum: a column of a wide table, or one variable of a long one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// Name, unique in the table.
    pub name: String,
    /// Periods for which it is there, ascending; one empty text when unknown.
    pub periods: Vec<String>,
    /// The figures it is the sum of; empty for figures of the table itself.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub sum_of: Vec<String>,
    /// The count it is assigned to; absent: it stays available under its own name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// Signs in place of numbers, and what they are read as.
    pub tokens: Vec<TokenCount>,
    /// Number of cells with a number.
    pub numbers: u32,
    /// Number of cells without a value (empty ones included).
    pub missing: u32,
    /// Number of suppressed cells.
    pub suppressed: u32,
    /// Smallest and largest number; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<FigureRange>,
}

/// Why a row was recognised as a sum over other rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum SubtotalWhy {
    /// Its name says so (insgesamt, Stadt …, Stadtbezirk …).
    Label,
    /// Its key is the beginning of other rows' keys or belongs to the upper unit.
    Key,
    /// Its figures are the sum of other rows.
    Sum,
    /// It is a heading between the rows, without any figure.
    Heading,
    /// By hand or by a recipe.
    Chosen,
}

/// A row that is a sum over others and therefore not a Teilraum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SubtotalRow {
    /// First row of the file in which it stands, from 1.
    pub row: u32,
    /// Its key.
    pub key: String,
    /// Its name; empty where unknown.
    pub name: String,
    /// Why it was recognised.
    pub why: SubtotalWhy,
    /// Whether it is left out (true) or kept as a Teilraum by choice.
    pub left_out: bool,
}

/// A cell of the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CellPreview {
    /// The cell as it stands in the file.
    pub text: String,
    /// What it was read as, in German notation; absent for text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
}

/// A row of the preview, one cell per column of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PreviewRow {
    /// Row in the file, from 1.
    pub row: u32,
    /// Its cells.
    pub cells: Vec<CellPreview>,
}

/// A table as it was understood. `choices` is what was changed by hand; everything else follows from the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TableSource {
    /// Number of the source.
    pub id: u32,
    /// Name of the file.
    pub file: String,
    /// Kind of file.
    pub format: TableFormat,
    /// Encoding; absent for workbooks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Whether the file begins with a byte order mark.
    pub bom: bool,
    /// Separator; absent for workbooks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<Separator>,
    /// Sheet that is read; absent for text files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<String>,
    /// First header row in the file, from 1.
    pub header_row: u32,
    /// Number of header rows.
    pub header_rows: u32,
    /// First row with data, from 1.
    pub first_data_row: u32,
    /// Last row with data, from 1; what follows are notes.
    pub last_data_row: u32,
    /// Text above the header and below the data.
    pub notes: Vec<String>,
    /// Decimal sign of the table; single columns may differ.
    pub decimal: DecimalSign,
    /// Which column says what.
    pub layout: Layout,
    /// The columns of the file.
    pub columns: Vec<TableColumn>,
    /// The figures that result.
    pub figures: Vec<Figure>,
    /// All periods, ascending.
    pub periods: Vec<String>,
    /// Number of Teilräume in the table, subtotals not counted.
    pub teilraeume: u32,
    /// Rows recognised as sums.
    pub subtotals: Vec<SubtotalRow>,
    /// The first data rows.
    pub preview: Vec<PreviewRow>,
    /// What is remarkable or wrong.
    pub problems: Vec<Problem>,
    /// Whether the table can be used as it is understood now. If not, `problems` says why.
    pub usable: bool,
    /// What was chosen by hand.
    pub choices: TableChoices,
}

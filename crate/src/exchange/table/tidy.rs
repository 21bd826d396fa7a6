//! A table in its plainest form: one row per Teilraum, one series of cells per figure and period.

/// A cell of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry {
    /// No cell or an empty one.
    Empty,
    /// A number.
    Number(f64),
    /// A number with the sign of that position beside it.
    Marked(f64, u16),
    /// The sign of that position in place of a number.
    Token(u16),
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// First row of the file it stands in, from 1.
    pub number: u32,
    /// Key, or the name where the row has none.
    pub key: String,
    /// Name; empty where unknown.
    pub name: String,
    /// Upper unit; empty where unknown.
    pub district: String,
    /// Whether the row has a name but no key although the others have one.
    pub keyless: bool,
    /// Whether nothing but one cell is filled: a heading between the rows.
    pub lone: bool,
}

/// Cells of one figure and period, in the order of the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Period; empty when unknown.
    pub period: String,
    /// One cell per row.
    pub cells: Vec<Entry>,
}

/// One figure of all rows.
#[derive(Debug, Clone, PartialEq)]
pub struct TidyFigure {
    /// Name, unique in the table.
    pub name: String,
    /// One series per period, ascending.
    pub series: Vec<Series>,
}

/// A table in its plainest form.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tidy {
    /// Rows in the order in which they first occur.
    pub rows: Vec<Row>,
    /// Figures in the table's order.
    pub figures: Vec<TidyFigure>,
    /// Signs in place of or beside numbers.
    pub tokens: Vec<String>,
}

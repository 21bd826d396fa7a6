//! What can be wrong with data from outside: a stable name and its facts.
//!
//! The browser turns the name into a German sentence that says what to do (`www/src/locales/de/problems*.ts`);
//! the command line prints the English one beside the name. A problem either refuses an input (returned as `Err`) or is
//! listed beside a result; which of the two is decided where it is found, not here.

mod name;

pub use name::ProblemName;

use serde::{Deserialize, Serialize};
use std::fmt;

/// Shorthand for everything in the engine that reads input from outside.
pub type Result<T> = std::result::Result<T, Problem>;

/// A problem: its stable name and where and with what it occurred.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Stable name, the key of its German sentence.
    pub name: ProblemName,
    /// Facts the sentence needs; absent ones are left out. Boxed to keep results small.
    #[serde(flatten)]
    pub facts: Box<Facts>,
}

/// The facts of a problem. Rows are counted from 1 as a spreadsheet shows them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Facts {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Row as a spreadsheet counts it, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Name of the column, count or field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Key of the Teilraum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The offending value as it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The limit it broke or the value that was expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// How many cases there are, when one problem stands for several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

impl Problem {
    /// A problem without facts; add them with the `with_…` methods below.
    #[must_use]
    pub fn new(name: ProblemName) -> Self {
        Self { name, facts: Box::default() }
    }
    /// Adds the file's name.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.facts.file = Some(file.into());
        self
    }
    /// Adds the row, counted from 1.
    #[must_use]
    pub fn row(mut self, row: usize) -> Self {
        self.facts.row = u32::try_from(row).ok();
        self
    }
    /// Adds the column, count or field.
    #[must_use]
    pub fn column(mut self, column: impl Into<String>) -> Self {
        self.facts.column = Some(column.into());
        self
    }
    /// Adds the Teilraum's key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.facts.key = Some(key.into());
        self
    }
    /// Adds the offending value.
    #[must_use]
    pub fn value(mut self, value: impl ToString) -> Self {
        self.facts.value = Some(value.to_string());
        self
    }
    /// Adds the limit or the expected value.
    #[must_use]
    pub fn limit(mut self, limit: impl ToString) -> Self {
        self.facts.limit = Some(limit.to_string());
        self
    }
    /// Adds how many cases this problem stands for.
    #[must_use]
    pub fn count(mut self, count: usize) -> Self {
        self.facts.count = u32::try_from(count).ok();
        self
    }
}

/// The field a file must not have, where that is why it could not be read: `serde_json` says so in words only.
pub(crate) fn unknown_field(error: &serde_json::Error) -> Option<String> {
    let message = error.to_string();
    let field = message.strip_prefix("unknown field `")?.split('`').next()?;
    Some(field.to_owned())
}

/// One English sentence with file, row and column (SPEC § 9).
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.sentence())?;
        let facts = &self.facts;
        let row = facts.row.map(|row| row.to_string());
        let count = facts.count.map(|count| count.to_string());
        let named = [
            ("file", &facts.file),
            ("row", &row),
            ("column", &facts.column),
            ("key", &facts.key),
            ("found", &facts.value),
            ("expected", &facts.limit),
            ("cases", &count),
        ];
        let mut separator = ": ";
        for (label, value) in named {
            if let Some(value) = value {
                write!(f, "{separator}{label} {value:?}")?;
                separator = ", ";
            }
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

//! A table's file, opened once and understood as often as choices change.

use super::encoding::{self, Decoded};
use super::grid::Grid;
use super::workbook::{self, Sheet};
use super::{kind, text};
use crate::exchange::NamedBytes;
use crate::exchange::records::{Encoding, Separator, TableChoices, TableFormat};
use crate::problem::{Problem, ProblemName, Result};
use std::borrow::Cow;

/// A file that is a table.
#[derive(Debug, Clone)]
pub struct TableFile {
    /// Name of the file.
    pub name: String,
    /// Kind of file.
    pub format: TableFormat,
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Text(Vec<u8>),
    Sheets(Vec<Sheet>),
}

/// The cells of a table, and how they came out of the file.
pub struct Cells<'a> {
    /// All cells.
    pub grid: Cow<'a, Grid>,
    /// Encoding and byte order mark of a text file.
    pub encoding: Option<(Encoding, bool)>,
    /// Separator of a text file.
    pub separator: Option<Separator>,
    /// Sheet of a workbook.
    pub sheet: Option<&'a str>,
    /// What is wrong with the text.
    pub problem: Option<Problem>,
}

impl TableFile {
    /// Opens a table.
    ///
    /// # Errors
    /// `FileEmpty`, `FileTooLarge`, `NotATable`, and everything [`workbook::sheets`] refuses.
    pub fn open(file: NamedBytes) -> Result<Self> {
        kind::check_size(&file.name, file.bytes.len())?;
        let format = kind::table_format(&file)?;
        let content = match format {
            TableFormat::Text => Content::Text(file.bytes),
            _ => Content::Sheets(workbook::sheets(&file, format)?),
        };
        Ok(Self { name: file.name, format, content })
    }

    /// Names of the sheets of a workbook.
    #[must_use]
    pub fn sheets(&self) -> Vec<String> {
        match &self.content {
            Content::Text(_) => Vec::new(),
            Content::Sheets(sheets) => sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        }
    }

    /// The cells of a text file, or of the named sheet.
    ///
    /// # Errors
    /// `NotATable` when no separator makes columns, `SheetMissing`, `TableEmpty`, `TableTooLarge`.
    pub fn cells(&self, sheet: Option<&str>, choices: &TableChoices) -> Result<Cells<'_>> {
        match &self.content {
            Content::Text(bytes) => self.text(bytes, choices),
            Content::Sheets(sheets) => {
                let found = sheets.iter().find(|found| sheet.is_none_or(|name| found.name == name));
                let found = found.ok_or_else(|| {
                    Problem::new(ProblemName::SheetMissing).file(&self.name).value(sheet.unwrap_or_default())
                })?;
                if found.grid.rows() == 0 {
                    return Err(Problem::new(ProblemName::TableEmpty).file(&self.name).value(&found.name));
                }
                let (encoding, separator, problem) = (None, None, None);
                Ok(Cells {
                    grid: Cow::Borrowed(&found.grid),
                    encoding,
                    separator,
                    sheet: Some(&found.name),
                    problem,
                })
            }
        }
    }

    fn text(&self, bytes: &[u8], choices: &TableChoices) -> Result<Cells<'_>> {
        let Decoded { text, encoding, bom, problem } = encoding::decode(bytes, choices.encoding);
        if text.trim().is_empty() {
            return Err(Problem::new(ProblemName::FileEmpty).file(&self.name));
        }
        let separator = choices.separator.or_else(|| text::find_separator(&text));
        let separator = separator.ok_or_else(|| Problem::new(ProblemName::NotATable).file(&self.name))?;
        let grid = text::cells(&text, separator).map_err(|problem| problem.file(&self.name))?;
        Ok(Cells {
            grid: Cow::Owned(grid),
            encoding: Some((encoding, bom)),
            separator: Some(separator),
            sheet: None,
            problem,
        })
    }
}

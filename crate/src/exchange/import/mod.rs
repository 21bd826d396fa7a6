//! An import: several files, what was understood of them, what was chosen, and the city they give together.

use super::records::{GeometrySourceChoices, JoinChoices, JoinReport, JoinSource, Source, TableChoices};
use crate::problem::{Problem, ProblemName, Result};

/// Files and choices of one import. After any error everything brought in before is as it was.
#[derive(Debug, Default)]
pub struct Import {
    sources: Vec<Source>,
    join: JoinChoices,
    needed: Vec<String>,
}

impl Import {
    /// An import without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Parts of one shapefile are brought together by their name.
    ///
    /// `progress` hears a share from 0 to 1 and the step that begins: `read`, `understand`, `done`.
    ///
    /// # Errors
    /// `FileKindUnknown` when the file is neither a table nor shapes, and everything the readers refuse.
    pub fn add_file(&mut self, name: &str, _bytes: &[u8], progress: &mut dyn FnMut(f64, &str)) -> Result<()> {
        progress(0.0, "read");
        Err(Problem::new(ProblemName::FileKindUnknown).file(name))
    }

    /// Takes a source out again.
    ///
    /// # Errors
    /// `SourceUnknown` when there is none of this number.
    pub fn remove_source(&mut self, id: u32) -> Result<()> {
        let position = self.sources.iter().position(|source| source.id() == id);
        let position = position.ok_or_else(|| Problem::new(ProblemName::SourceUnknown).value(id))?;
        self.sources.remove(position);
        Ok(())
    }

    /// All sources, in the order they were added.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Names of the columns the method needs; figures are assigned to them by name.
    pub fn set_needed(&mut self, columns: Vec<String>) {
        self.needed = columns;
    }

    /// Corrects how a table is understood. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown`, and everything the reader refuses; the earlier choices then stay.
    pub fn choose_table(&mut self, id: u32, _choices: TableChoices) -> Result<()> {
        Err(Problem::new(ProblemName::SourceUnknown).value(id))
    }

    /// Corrects how shapes are understood. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown`, and everything the reader refuses; the earlier choices then stay.
    pub fn choose_geometry(&mut self, id: u32, _choices: GeometrySourceChoices) -> Result<()> {
        Err(Problem::new(ProblemName::SourceUnknown).value(id))
    }

    /// Corrects the join. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown` when a choice names a source that is not there.
    pub fn choose_join(&mut self, choices: JoinChoices) -> Result<()> {
        self.join = choices;
        Ok(())
    }

    /// How everything comes together.
    #[must_use]
    pub fn join(&self) -> JoinReport {
        JoinReport {
            teilraeume_from: JoinSource::None,
            teilraeume: 0,
            tables: Vec::new(),
            counts_missing: self.needed.clone(),
            problems: Vec::new(),
            usable: false,
        }
    }
}

//! An import: several files, what was understood of them, what was chosen, and the city they give together.

mod assembly;
#[cfg(test)]
mod bad_input;
mod fitting;
mod shapes;

pub use assembly::{ImportedCity, ImportedGeometry};

use super::geometry;
use super::recipe::{self, FORMAT, GeometryRecipe, Recipe, RecipeLink, TableRecipe};
use super::records::{
    GeometrySourceChoices, JoinByChoice, JoinChoices, JoinLink, JoinReport, Source, TableChoices, TableSource,
};
use super::table::{Table, TableFile, check_size};
use super::{NamedBytes, archive};
use crate::problem::{Problem, ProblemName, Result};
use assembly::Assembly;
use shapes::Shapes;

/// Files and choices of one import. After any error everything brought in before is as it was.
#[derive(Debug, Default)]
pub struct Import {
    entries: Vec<Entry>,
    next_id: u32,
    join: JoinChoices,
    needed: Vec<String>,
    recipe: Option<Recipe>,
}

#[derive(Debug)]
struct Entry {
    content: Content,
    /// What of a recipe did not fit.
    remarks: Vec<Problem>,
}

#[derive(Debug)]
enum Content {
    Table(Box<(TableFile, Table)>),
    Shapes(Box<Shapes>),
}

impl Entry {
    fn id(&self) -> u32 {
        match &self.content {
            Content::Table(table) => table.1.source.id,
            Content::Shapes(shapes) => shapes.source.id,
        }
    }
}

impl Import {
    /// An import without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Parts of one Shapefile are brought together by their name; tables in an archive become one source
    /// each.
    ///
    /// `progress` hears a share from 0 to 1 and the step that begins: `read`, `understand`, `done`.
    ///
    /// # Errors
    /// `FileEmpty`, `FileTooLarge`, `FileKindUnknown` when an archive holds neither tables nor shapes, and everything
    /// the readers refuse.
    pub fn add_file(&mut self, name: &str, bytes: &[u8], progress: &mut dyn FnMut(f64, &str)) -> Result<()> {
        check_size(name, bytes.len())?;
        progress(0.0, "read");
        let file = NamedBytes::new(name.rsplit(['/', '\\']).next().unwrap_or(name), bytes);
        if file.extension() == "zip" {
            let tables = archive::unzip(&file, is_table_name)?;
            progress(0.3, "understand");
            match tables.is_empty() {
                true => self.add_shapes(file).map_err(unknown_kind)?,
                false => self.add_tables(tables)?,
            }
        } else if geometry::is_part(&file) {
            progress(0.3, "understand");
            self.add_shapes(file)?;
        } else {
            progress(0.3, "understand");
            let known = is_table_name(&file.name);
            self.add_tables(vec![file])
                .map_err(|problem| if known { problem } else { unknown_kind(problem) })?;
        }
        self.link_by_recipe();
        progress(1.0, "done");
        Ok(())
    }

    fn add_shapes(&mut self, file: NamedBytes) -> Result<()> {
        for entry in &mut self.entries {
            if let Content::Shapes(shapes) = &mut entry.content
                && shapes.takes(&file)
            {
                **shapes = shapes.with_part(&file)?;
                return Ok(());
            }
        }
        let choices = self.recipe.as_ref().and_then(|recipe| {
            let found =
                recipe.geometries.iter().find(|entry| recipe::matching(&entry.file, &[&file.name]).is_some());
            Some(found?.choices.clone())
        });
        let shapes = Shapes::understand(self.next_id, vec![file], &choices.unwrap_or_default())?;
        self.push(Content::Shapes(Box::new(shapes)), Vec::new());
        Ok(())
    }

    /// All of them or none.
    fn add_tables(&mut self, files: Vec<NamedBytes>) -> Result<()> {
        let mut read = Vec::with_capacity(files.len());
        for (id, file) in (self.next_id..).zip(files) {
            let file = TableFile::open(file)?;
            let table = file.understand(id, &TableChoices::default(), &self.needed)?;
            read.push((file, table));
        }
        for (file, table) in read {
            let (table, remarks) = match self.entry_for(&file.name) {
                Some(entry) => fitting::fitted(&file, table, &entry, &self.needed)?,
                None => (table, Vec::new()),
            };
            self.push(Content::Table(Box::new((file, table))), remarks);
        }
        Ok(())
    }

    fn push(&mut self, content: Content, remarks: Vec<Problem>) {
        self.entries.push(Entry { content, remarks });
        self.next_id += 1;
    }

    /// What the recipe says about a table: the entry of its name, else the only one of a similar name.
    fn entry_for(&self, file: &str) -> Option<TableRecipe> {
        let tables = &self.recipe.as_ref()?.tables;
        let same = tables.iter().find(|entry| entry.file == file);
        let alike = || {
            tables.iter().find(|entry| recipe::without_numbers(&entry.file) == recipe::without_numbers(file))
        };
        let only = || if tables.len() == 1 { tables.first() } else { None };
        same.or_else(alike).or_else(only).cloned()
    }

    /// Takes a source out again, with the choices about its join.
    ///
    /// # Errors
    /// `SourceUnknown` when there is none of this number.
    pub fn remove_source(&mut self, id: u32) -> Result<()> {
        let place = self.place(id)?;
        self.entries.remove(place);
        self.join.by.retain(|choice| choice.source != id);
        self.join.links.retain(|link| link.source != id);
        Ok(())
    }

    fn place(&self, id: u32) -> Result<usize> {
        let place = self.entries.iter().position(|entry| entry.id() == id);
        place.ok_or_else(|| Problem::new(ProblemName::SourceUnknown).value(id))
    }

    fn entry(&mut self, id: u32) -> Result<&mut Entry> {
        let found = self.entries.iter_mut().find(|entry| entry.id() == id);
        found.ok_or_else(|| Problem::new(ProblemName::SourceUnknown).value(id))
    }

    /// All sources, in the order they were added.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        let source = |entry: &Entry| match &entry.content {
            Content::Table(table) => {
                let problems = entry.remarks.iter().chain(&table.1.source.problems).cloned().collect();
                Source::Table(Box::new(TableSource { problems, ..table.1.source.clone() }))
            }
            Content::Shapes(shapes) => Source::Geometry(Box::new(shapes.source.clone())),
        };
        self.entries.iter().map(source).collect()
    }

    /// Names of the columns the method needs; figures are assigned to them by name.
    ///
    /// # Errors
    /// None that reading the tables did not raise before.
    pub fn set_needed(&mut self, columns: Vec<String>) -> Result<()> {
        for entry in &mut self.entries {
            if let Content::Table(table) = &mut entry.content {
                let source = &table.1.source;
                table.1 = table.0.understand(source.id, &source.choices, &columns)?;
            }
        }
        self.needed = columns;
        Ok(())
    }

    /// Corrects how a table is understood. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown`, and everything the reader refuses; the earlier choices then stay.
    pub fn choose_table(&mut self, id: u32, choices: &TableChoices) -> Result<()> {
        let needed = self.needed.clone();
        let entry = self.entry(id)?;
        let Content::Table(table) = &mut entry.content else {
            return Err(Problem::new(ProblemName::SourceUnknown).value(id));
        };
        table.1 = table.0.understand(id, choices, &needed)?;
        entry.remarks.clear();
        Ok(())
    }

    /// Corrects how shapes are understood. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown`, and everything the reader refuses; the earlier choices then stay.
    pub fn choose_geometry(&mut self, id: u32, choices: &GeometrySourceChoices) -> Result<()> {
        let entry = self.entry(id)?;
        let Content::Shapes(shapes) = &mut entry.content else {
            return Err(Problem::new(ProblemName::SourceUnknown).value(id));
        };
        **shapes = shapes.chosen(choices)?;
        Ok(())
    }

    /// Corrects the join. The choices replace the earlier ones as a whole.
    ///
    /// # Errors
    /// `SourceUnknown` when a choice names a source that is not there; the earlier choices then stay.
    pub fn choose_join(&mut self, choices: JoinChoices) -> Result<()> {
        let sources =
            choices.by.iter().map(|choice| choice.source).chain(choices.links.iter().map(|link| link.source));
        for source in sources {
            self.place(source)?;
        }
        self.join = choices;
        Ok(())
    }

    /// How everything comes together.
    #[must_use]
    pub fn join(&self) -> JoinReport {
        self.assembly().report(&self.needed)
    }

    /// The city.
    ///
    /// # Errors
    /// `NothingToImport` when nothing usable was brought in, `NothingJoined` when no table fits the shapes.
    pub fn finish(&self) -> Result<ImportedCity> {
        self.assembly().finish()
    }

    fn assembly(&self) -> Assembly<'_> {
        let (mut tables, mut shapes) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            match &entry.content {
                Content::Table(table) => tables.push(&table.1),
                Content::Shapes(found) => shapes.push(&**found),
            }
        }
        Assembly::new(&tables, &shapes, &self.join)
    }

    /// All choices as a recipe file.
    ///
    /// # Errors
    /// `RecipeUnreadable` when a chosen number cannot be written.
    pub fn recipe(&self) -> Result<String> {
        let (mut tables, mut geometries) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            match &entry.content {
                Content::Table(table) => {
                    let source = &table.1.source;
                    let links = self.join.links.iter().filter(|link| link.source == source.id);
                    tables.push(TableRecipe {
                        file: source.file.clone(),
                        choices: fitting::to_keep(source),
                        join_by: self
                            .join
                            .by
                            .iter()
                            .rev()
                            .find(|choice| choice.source == source.id)
                            .map(|choice| choice.by),
                        links: links
                            .map(|link| RecipeLink { table: link.table.clone(), key: link.key.clone() })
                            .collect(),
                    });
                }
                Content::Shapes(shapes) => geometries.push(GeometryRecipe {
                    file: shapes.source.file.clone(),
                    choices: shapes.source.choices.clone(),
                }),
            }
        }
        Recipe { format: FORMAT.to_owned(), tables, geometries }.to_json()
    }

    /// Uses a recipe for the files that are there and for those that come. Gives what no longer fits.
    ///
    /// # Errors
    /// What [`Recipe::parse`] refuses; then nothing changes.
    pub fn apply_recipe(&mut self, json: &str) -> Result<Vec<Problem>> {
        self.recipe = Some(Recipe::parse(json)?);
        let mut remarks = Vec::new();
        for place in 0..self.entries.len() {
            let Some(entry) = self.entries.get(place) else { continue };
            match &entry.content {
                Content::Table(table) => {
                    let Some(found) = self.entry_for(&table.0.name) else { continue };
                    let fresh =
                        table.0.understand(table.1.source.id, &TableChoices::default(), &self.needed)?;
                    let (fitted, own) = fitting::fitted(&table.0, fresh, &found, &self.needed)?;
                    remarks.extend(own.iter().cloned());
                    if let Some(entry) = self.entries.get_mut(place) {
                        entry.remarks = own;
                        if let Content::Table(table) = &mut entry.content {
                            table.1 = fitted;
                        }
                    }
                }
                Content::Shapes(shapes) => {
                    let recipe =
                        self.recipe.as_ref().map(|recipe| recipe.geometries.as_slice()).unwrap_or_default();
                    let found = recipe
                        .iter()
                        .find(|found| recipe::matching(&found.file, &[&shapes.source.file]).is_some());
                    let Some(found) = found else { continue };
                    match shapes.chosen(&found.choices) {
                        Ok(fitted) => {
                            remarks.extend(
                                fitted
                                    .source
                                    .problems
                                    .iter()
                                    .filter(|problem| problem.name == ProblemName::RecipeDoesNotFit)
                                    .cloned(),
                            );
                            if let Some(Entry { content: Content::Shapes(shapes), .. }) =
                                self.entries.get_mut(place)
                            {
                                **shapes = fitted;
                            }
                        }
                        Err(problem) => remarks.push(problem),
                    }
                }
            }
        }
        self.link_by_recipe();
        Ok(remarks)
    }

    /// Joins tables as the recipe says, as far as they are there.
    fn link_by_recipe(&mut self) {
        let mut join = JoinChoices::default();
        for entry in &self.entries {
            let Content::Table(table) = &entry.content else { continue };
            let source = table.1.source.id;
            let Some(found) = self.entry_for(&table.0.name) else { continue };
            join.by.extend(found.join_by.map(|by| JoinByChoice { source, by }));
            join.links.extend(found.links.into_iter().map(|link| JoinLink {
                source,
                table: link.table,
                key: link.key,
            }));
        }
        let known = |source: u32| {
            self.join.by.iter().any(|choice| choice.source == source)
                || self.join.links.iter().any(|link| link.source == source)
        };
        join.by.retain(|choice| !known(choice.source));
        join.links.retain(|link| !known(link.source));
        self.join.by.append(&mut join.by);
        self.join.links.append(&mut join.links);
    }
}

fn is_table_name(path: &str) -> bool {
    let hidden = path.starts_with("__MACOSX/") || path.contains("/._") || path.starts_with("._");
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    !hidden && matches!(ending.as_str(), "csv" | "tsv" | "txt" | "xlsx" | "xls" | "ods")
}

/// What does not even call itself a table or shapes is told by what could have been brought.
fn unknown_kind(problem: Problem) -> Problem {
    match (problem.name, &problem.facts.file) {
        (ProblemName::GeometryUnreadable | ProblemName::NotATable, Some(file)) => {
            Problem::new(ProblemName::FileKindUnknown).file(file)
        }
        _ => problem,
    }
}

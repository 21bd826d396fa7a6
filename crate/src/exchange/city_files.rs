//! Tables and shapes without anybody to ask: the command line's way to a city with neighbours.

use super::NamedBytes;
use super::import::{Import, ImportedCity};
use super::records::{District, GeometrySourceChoices, Source, TableChoices};
use super::spelling::plain;
use super::tables::refusal;
use crate::city::{City, Geometry};
use crate::problem::{Problem, ProblemName, Result};

/// Columns that are named by hand.
#[derive(Debug, Clone, Copy, Default)]
pub struct NamedColumns<'a> {
    /// Names of the columns the method refers to; figures are assigned to them by name.
    pub needed: &'a [String],
    /// Column or property with the keys; recognised where absent.
    pub key: Option<&'a str>,
    /// Column or property with the Stadtbezirk; where absent, one that speaks of it.
    pub district: Option<&'a str>,
    /// Period of tables without a column of periods.
    pub period: Option<&'a str>,
}

/// The city that tables and shapes give, Teilräume in the order of the shapes, and what is remarkable about them.
///
/// `geometry`: one file, or the parts of one Shapefile.
///
/// # Errors
/// `ColumnMissing` when no file has the named Stadtbezirk column, `KeyColumnMissing` when none has the key column,
/// `NothingJoined` when no table fits the shapes, and whatever makes a file unreadable or not usable.
pub fn city_from_files(
    tables: &[NamedBytes],
    geometry: &[NamedBytes],
    columns: NamedColumns,
) -> Result<(City, Geometry, Vec<Problem>)> {
    let mut import = Import::new();
    import.set_needed(columns.needed.to_vec())?;
    for file in geometry.iter().chain(tables) {
        import.add_file(&file.name, &file.bytes, &mut |_, _| {}).map_err(|problem| {
            if problem.facts.file.is_none() { problem.file(&file.name) } else { problem }
        })?;
    }
    let sources = import.sources();
    if let Some(key) = columns.key.filter(|key| !sources.iter().any(|source| has(source, key))) {
        return Err(Problem::new(ProblemName::KeyColumnMissing).column(key));
    }
    if let Some(district) = columns.district.filter(|name| !sources.iter().any(|source| has(source, name))) {
        return Err(Problem::new(ProblemName::ColumnMissing).column(district));
    }
    for source in &sources {
        match source {
            Source::Table(table) => {
                import.choose_table(table.id, &table_choices(source, columns))?;
            }
            Source::Geometry(shapes) => {
                let named = |name: Option<&str>| name.filter(|name| has(source, name)).map(str::to_owned);
                let choices = GeometrySourceChoices {
                    key: named(columns.key),
                    // A property that was not asked for gives way to the column that was.
                    district: columns.district.map(|district| named(Some(district)).unwrap_or_default()),
                    ..GeometrySourceChoices::default()
                };
                import.choose_geometry(shapes.id, &choices)?;
            }
        }
    }
    finish(&import)
}

fn finish(import: &Import) -> Result<(City, Geometry, Vec<Problem>)> {
    let mut remarks = Vec::new();
    for source in import.sources() {
        match source {
            Source::Table(table) => match refusal(&table) {
                Some(problem) => return Err(problem),
                None => remarks.extend(table.problems),
            },
            Source::Geometry(shapes) if !shapes.usable => {
                let file = shapes.file;
                let reason = shapes.problems.into_iter().next_back();
                return Err(
                    reason.unwrap_or_else(|| Problem::new(ProblemName::GeometryUnreadable).file(file))
                );
            }
            Source::Geometry(shapes) => remarks.extend(shapes.problems),
        }
    }
    let ImportedCity { city, geometry, problems, .. } = import.finish()?;
    let shapes = geometry.ok_or_else(|| Problem::new(ProblemName::GeometryEmpty))?.shapes;
    remarks.extend(problems);
    Ok((city, Geometry::from_flat(&shapes)?, remarks))
}

/// Whether a source has a column or property of that name, however it is spelt.
fn has(source: &Source, name: &str) -> bool {
    match source {
        Source::Table(table) => table.columns.iter().any(|column| plain(&column.name) == plain(name)),
        Source::Geometry(shapes) => shapes.properties.iter().any(|property| property == name),
    }
}

fn table_choices(source: &Source, columns: NamedColumns) -> TableChoices {
    let Source::Table(table) = source else { return TableChoices::default() };
    let named = |name: Option<&str>| {
        let name = name?;
        table
            .columns
            .iter()
            .find(|column| plain(&column.name) == plain(name))
            .map(|column| column.name.clone())
    };
    let guessed_period = table.layout.period.is_none();
    let district = match (columns.district, &table.layout.district) {
        (Some(_), _) => {
            Some(named(columns.district).map_or(District::None, |column| District::Column { column }))
        }
        // Keys that begin alike are a guess: nothing that a verdict may rest on.
        (None, District::KeyPrefix { .. }) => Some(District::None),
        (None, _) => None,
    };
    TableChoices {
        key: named(columns.key),
        district,
        fixed_period: columns.period.filter(|_| guessed_period).map(str::to_owned),
        ..TableChoices::default()
    }
}

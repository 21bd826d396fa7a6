//! Memberships of areas as files: CSV (`key,area`) and GeoJSON with dissolved outlines, out and in.
//!
//! A file is taken whole or not at all: who reads half of it draws wrong borders.

mod columns;
mod keys;
mod members;
mod rows;
#[cfg(test)]
mod tests;
mod write;

pub(super) use keys::{Keys, cell};
pub use write::{areas_csv, areas_geojson};

use super::NamedBytes;
use super::geometry::{self, GeometryChoices, is_geojson};
use super::table::TableFile;
use crate::areas::AreaMembers;
use crate::city::Geometry;
use crate::problem::{Problem, ProblemName, Result};
use members::Gathered;

/// What came out of a file of areas.
#[derive(Debug, Clone, PartialEq)]
pub struct AreasReading {
    /// The areas in the order in which they first occur, with the city's keys.
    pub areas: Vec<AreaMembers>,
    /// What a person should know although the file can be used.
    pub problems: Vec<Problem>,
}

/// Reads the areas of a table (text or workbook: a column of keys, a column of areas) or a GeoJSON file (a feature per
/// area with a list of keys or with an outline, or a feature per Teilraum) for the city of these `keys`; `geometry` in
/// their order, empty shapes where there are none.
///
/// A row without an area is a Teilraum outside all of them. With outlines, a Teilraum belongs to the area in which its
/// label point lies.
///
/// # Errors
/// `AreaColumnMissing`; `AreasOfAnotherCity` when nothing fits the city; `AreaKeysUnknown`; `AreaTeilraumTwice`;
/// `AreaEmpty`; `AreasWithoutMap` when there are only outlines and the city has none; `TableEmpty`; and whatever makes a
/// file unreadable.
pub fn read_areas(file: &NamedBytes, keys: &[String], geometry: &Geometry) -> Result<AreasReading> {
    let read = if is_geojson(file) { of_geojson(file, keys, geometry) } else { of_table(file, keys) };
    read.map_err(|problem| if problem.facts.file.is_some() { problem } else { problem.file(&file.name) })
}

fn of_table(file: &NamedBytes, keys: &[String]) -> Result<AreasReading> {
    let table = TableFile::open(file.clone())?;
    let (found, problem) = rows::of_table(&table, keys)?;
    let mut gathered = Gathered::new(keys);
    for row in found {
        gathered.add(&row.area, &row.key, row.number);
    }
    gathered.finish(problem)
}

fn of_geojson(file: &NamedBytes, keys: &[String], geometry: &Geometry) -> Result<AreasReading> {
    let reading = geometry::read(std::slice::from_ref(file), &GeometryChoices::default())?;
    let mut gathered = Gathered::new(keys);
    match rows::of_features(&reading.columns, &reading.rows, keys) {
        Some(rows) => rows.iter().for_each(|row| gathered.add(&row.area, &row.key, row.number)),
        None => members::by_outline(&reading, geometry, &mut gathered)?,
    }
    gathered.finish(None)
}

fn missing(column: &str) -> Problem {
    Problem::new(ProblemName::AreaColumnMissing).column(column)
}

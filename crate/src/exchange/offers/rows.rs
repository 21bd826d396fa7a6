//! The rows of a list: of a table, or the points of a GeoJSON file.

use super::columns::Columns;
use crate::exchange::NamedBytes;
use crate::exchange::geometry::{PointFeatures, is_geojson, read_points};
use crate::exchange::records::{DecimalSign, TableChoices};
use crate::exchange::table::TableFile;
use crate::exchange::table::number::{self, Cell, Shape};
use crate::problem::{Problem, ProblemName, Result};
use geo::Coord;
use std::collections::HashSet;

/// The headings stand in one of the first rows.
const MOST_ROWS_ABOVE: usize = 20;

/// One offer as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Row in the file, from 1; of GeoJSON the feature's place.
    pub number: usize,
    pub name: String,
    pub field: String,
    pub target: String,
    /// Empty where the file names none.
    pub key: String,
    /// In the file's coordinate system.
    pub point: Option<Coord<f64>>,
}

/// All offers of a file.
pub struct List {
    pub rows: Vec<Row>,
    /// What is wrong with the text, and columns that are absent.
    pub problems: Vec<Problem>,
}

/// Reads a file.
///
/// # Errors
/// See [`super::read_offers`].
pub fn read(file: &NamedBytes, keys: &[String]) -> Result<List> {
    let keys: HashSet<&str> = keys.iter().map(String::as_str).collect();
    if is_geojson(file) { of_points(read_points(file)?, &keys) } else { of_table(file, &keys) }
}

fn of_table(file: &NamedBytes, keys: &HashSet<&str>) -> Result<List> {
    let table = TableFile::open(file.clone())?;
    let sheets = table.sheets();
    let choices = TableChoices::default();
    let mut first = Err(missing("name"));
    // Text has one unnamed sheet.
    let named = sheets.iter().map(|sheet| Some(sheet.as_str()));
    for sheet in named.chain(sheets.is_empty().then_some(None)) {
        let cells = match table.cells(sheet, &choices) {
            Err(problem) if problem.name == ProblemName::TableEmpty => continue,
            cells => cells?,
        };
        let grid = &cells.grid;
        let headings = |row: usize| Columns::of((0..grid.width()).map(move |column| grid.cell(row, column)));
        let above = (0..grid.rows().min(MOST_ROWS_ABOVE)).find(|&row| headings(row).is_header());
        let Some(header) = above else { continue };
        let data = header + 1..grid.rows();
        let columns = headings(header).with_key_by_content(grid.width(), keys, |column| {
            Box::new((header + 1..grid.rows()).map(move |row| grid.cell(row, column)))
        });
        let cell = |row: usize, column: usize| grid.cell(row, column);
        let numbers = |row: usize| usize::try_from(grid.number(row)).unwrap_or_default();
        first = list(columns, data, numbers, cell, |_| None).map(|mut list| {
            list.problems.extend(cells.problem.clone());
            list
        });
        if first.is_ok() {
            break;
        }
    }
    first
}

fn of_points(features: PointFeatures, keys: &HashSet<&str>) -> Result<List> {
    let PointFeatures { columns: headings, rows, points } = features;
    let cell = |row: usize, column: usize| {
        rows.get(row).and_then(|cells| cells.get(column)).map(String::as_str).unwrap_or_default()
    };
    // The point says where; an offer's own number must not be taken for a Teilraum's key.
    let columns = Columns { east: None, north: None, ..Columns::of(headings.iter().map(String::as_str)) };
    let columns = if points.iter().any(Option::is_some) {
        Columns { key: None, ..columns }
    } else {
        columns.with_key_by_content(headings.len(), keys, |column| {
            Box::new((0..rows.len()).map(move |row| cell(row, column)))
        })
    };
    let point = |row: usize| points.get(row).copied().flatten();
    list(columns, 0..rows.len(), |row| row + 1, cell, point)
}

/// The list of all rows that are not empty.
fn list<'a>(
    columns: Columns,
    rows: std::ops::Range<usize>,
    number: impl Fn(usize) -> usize,
    cell: impl Fn(usize, usize) -> &'a str,
    point: impl Fn(usize) -> Option<Coord<f64>>,
) -> Result<List> {
    let text = |row: usize, column: Option<usize>| {
        column.map(|column| number::trim(cell(row, column))).unwrap_or_default().to_owned()
    };
    if columns.name.is_none() {
        return Err(missing("name"));
    }
    let axes = columns.east.zip(columns.north);
    if columns.key.is_none() && axes.is_none() && !rows.clone().any(|row| point(row).is_some()) {
        return Err(missing("teilraum"));
    }
    let decimal = decimal(axes.into_iter().flat_map(|(east, north)| {
        let cell = &cell;
        rows.clone().flat_map(move |row| [cell(row, east), cell(row, north)])
    }));
    let of_axes = |row: usize| {
        let (east, north) = axes?;
        Some(Coord { x: value(cell(row, east), decimal)?, y: value(cell(row, north), decimal)? })
    };
    let all = rows.map(|row| Row {
        number: number(row),
        name: text(row, columns.name),
        field: text(row, columns.field),
        target: text(row, columns.target),
        key: text(row, columns.key),
        point: point(row).or_else(|| of_axes(row)),
    });
    let is_filled = |row: &Row| {
        [&row.name, &row.field, &row.target, &row.key].iter().any(|text| !text.is_empty())
            || row.point.is_some()
    };
    let absent = [("handlungsfeld", columns.field), ("zielgruppe", columns.target)];
    let absent = absent.into_iter().filter(|(_, column)| column.is_none());
    Ok(List {
        rows: all.filter(is_filled).collect(),
        problems: absent.map(|(name, _)| missing(name)).collect(),
    })
}

fn missing(column: &str) -> Problem {
    Problem::new(ProblemName::OfferColumnMissing).column(column)
}

fn value(cell: &str, decimal: DecimalSign) -> Option<f64> {
    match number::read(cell, decimal) {
        Cell::Number(value) => Some(value),
        _ => None,
    }
}

/// What separates decimals in these coordinates. They are rarely grouped: where a sign could mean both it is this one.
fn decimal<'a>(cells: impl Iterator<Item = &'a str>) -> DecimalSign {
    let (mut comma, mut point) = ((0, 0), (0, 0));
    for shape in cells.filter_map(number::shape) {
        match shape {
            Shape::Comma => comma.0 += 1,
            Shape::Point => point.0 += 1,
            Shape::AmbiguousComma => comma.1 += 1,
            Shape::AmbiguousPoint => point.1 += 1,
            Shape::Plain => {}
        }
    }
    if point > comma { DecimalSign::Point } else { DecimalSign::Comma }
}

//! ESRI Shapefiles: shapes in `.shp`, their table in `.dbf`, the coordinate system in `.prj`, the encoding in `.cpg`.

mod dbf;
mod parts;
mod shp;

use super::raw::RawGeometry;
use super::reading::{GeometryChoices, GeometryFormat};
use crate::exchange::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};
use parts::Parts;

/// Reads a Shapefile from its parts; where there are several, the chosen one or the first by name.
///
/// # Errors
/// `ShapefileWithoutShapes`, `ShapefileWithoutTable`, `ShapefileLengths`, or `GeometryUnreadable` with file and record.
pub fn read(files: &[NamedBytes], choices: &GeometryChoices, format: GeometryFormat) -> Result<RawGeometry> {
    let parts = Parts::of(files, choices.layer.as_deref())?;
    let shapes = shp::read(parts.shapes, parts.index)?;
    let table = parts.table.ok_or_else(|| {
        Problem::new(ProblemName::ShapefileWithoutTable).file(&parts.shapes.name).count(shapes.len())
    })?;
    let label = parts.encoding.map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let table = dbf::read(table, choices.encoding.as_deref(), label.as_deref())?;
    if table.rows.len() != shapes.len() {
        return Err(Problem::new(ProblemName::ShapefileLengths)
            .file(&parts.shapes.name)
            .value(table.rows.len())
            .limit(shapes.len()));
    }
    let mut raw = RawGeometry {
        format,
        columns: table.columns,
        rows: Vec::with_capacity(shapes.len()),
        shapes: Vec::with_capacity(shapes.len()),
        not_areas: 0,
        crs_text: parts.projection.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()),
        encoding: Some(table.encoding.to_string()),
        problems: Vec::new(),
        layers: parts.layers,
    };
    if raw.layers.len() > 1 && choices.layer.is_none() {
        let several = Problem::new(ProblemName::ShapefileSeveral).file(&parts.shapes.name);
        raw.problems.push(several.value(raw.layers.join(", ")).count(raw.layers.len()));
    }
    for (row, shape) in table.rows.into_iter().zip(shapes) {
        // A record the table marks as deleted is kept in the file only until it is packed.
        let Some(row) = row else { continue };
        raw.not_areas += usize::from(shape.is_none());
        raw.rows.push(row);
        raw.shapes.push(shape.into_iter().filter(|rings| !rings.is_empty()).collect());
    }
    Ok(raw)
}

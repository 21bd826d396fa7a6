//! Borders from outside: GeoJSON and Shapefiles in, features in longitude and latitude out.
//!
//! [`read`] is the only entrance. What was understood stands in the [`GeometryReading`] beside the features, so that a
//! person can see where the shapes land before they are accepted, and correct it with [`GeometryChoices`].

mod crs;
mod geojson;
mod key_column;
mod points;
mod raw;
mod reading;
mod repair;
mod shapefile;

pub(super) use geojson::{PointFeatures, read_points};
pub use key_column::{key_column, name_column};
pub(super) use points::within;
pub use reading::{
    CrsCandidate, CrsSource, GeometryChoices, GeometryFormat, GeometryReading, RepairedRing, RingFault,
    Understood,
};

use super::{NamedBytes, archive};
use crate::problem::{Problem, ProblemName, Result};
use crs::{Decision, Statement, Transform, decide};
use geo::{Coord, CoordsIter, MultiPolygon};
use raw::{RawGeometry, check_bytes, check_counts};
pub(super) use repair::join_shapes;
use repair::repair;

/// Endings of the files a geometry can consist of.
const ENDINGS: [&str; 8] = ["geojson", "json", "shp", "shx", "dbf", "prj", "cpg", "zip"];

/// Whether a file of that name can be (part of) a geometry: GeoJSON, a part of a Shapefile, or a zip that may hold one.
#[must_use]
pub fn is_part(file: &NamedBytes) -> bool {
    ENDINGS.contains(&file.extension().as_str())
}

/// Reads one geometry: a GeoJSON file, a zip with a Shapefile or a GeoJSON file, or a Shapefile's loose parts.
///
/// # Errors
/// A [`Problem`] that names the file and what is wrong with it, when nothing of it can be used.
pub fn read(files: &[NamedBytes], choices: &GeometryChoices) -> Result<GeometryReading> {
    let name = files.first().map(|file| file.name.clone()).unwrap_or_default();
    let with_file = |problem: Problem| {
        if problem.facts.file.is_some() { problem } else { problem.file(&name) }
    };
    let raw = read_raw(files, choices)?;
    check_counts(&name, &raw)?;
    finish(raw, choices).map_err(with_file)
}

fn read_raw(files: &[NamedBytes], choices: &GeometryChoices) -> Result<RawGeometry> {
    for file in files {
        check_bytes(&file.name, file.bytes.len())?;
        if file.bytes.is_empty() {
            return Err(Problem::new(ProblemName::GeometryEmpty).file(&file.name));
        }
    }
    if let Some(zip) = files.iter().find(|file| file.extension() == "zip" || archive::is_zip(&file.bytes)) {
        let entries = archive::unzip(zip, is_wanted)?;
        entries.iter().try_for_each(|entry| check_bytes(&entry.name, entry.bytes.len()))?;
        let shapefile = entries.iter().any(|entry| matches!(entry.extension().as_str(), "shp" | "dbf"));
        return match entries.iter().find(|entry| is_geojson(entry)) {
            Some(entry) if !shapefile => geojson::read(entry),
            _ if entries.is_empty() => Err(Problem::new(ProblemName::GeometryUnreadable).file(&zip.name)),
            _ => shapefile::read(&entries, choices, GeometryFormat::ShapefileZip),
        };
    }
    match files.iter().find(|file| is_geojson(file)) {
        Some(file) => geojson::read(file),
        None => shapefile::read(files, choices, GeometryFormat::ShapefileParts),
    }
}

/// Parts of a geometry in an archive, without what a Mac adds to every zip and without archives in archives.
fn is_wanted(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let hidden = path.starts_with("__MACOSX/") || path.contains("/._") || path.starts_with("._");
    !hidden && ending != "zip" && ENDINGS.contains(&ending.as_str())
}

pub(super) fn is_geojson(file: &NamedBytes) -> bool {
    matches!(file.extension().as_str(), "geojson" | "json")
}

/// Decides the coordinate system, turns everything to longitude and latitude and repairs the rings.
fn finish(raw: RawGeometry, choices: &GeometryChoices) -> Result<GeometryReading> {
    let RawGeometry { format, columns, rows, shapes, not_areas, crs_text, encoding, layers, mut problems } =
        raw;
    let finite = |point: &Coord<f64>| point.x.is_finite() && point.y.is_finite();
    let points: Vec<Coord<f64>> = shapes
        .iter()
        .flatten()
        .flatten()
        .filter(|ring| ring.points.iter().all(finite))
        .flat_map(|ring| ring.points.iter().copied())
        .collect();
    if points.is_empty() {
        let name = if not_areas > 0 { ProblemName::GeometryNotAreas } else { ProblemName::GeometryEmpty };
        return Err(Problem::new(name).count(not_areas.max(rows.len())));
    }
    if not_areas > 0 {
        problems.push(Problem::new(ProblemName::GeometryNotAreas).count(not_areas));
    }
    let statement = statement(crs_text.as_deref(), choices, format);
    let decision = decide(&points, &statement)?;
    let transform = Transform::new(decision.crs)?;
    let mut repaired = Vec::new();
    let mut lon_lat = Vec::with_capacity(shapes.len());
    for (feature, mut polygons) in shapes.into_iter().enumerate() {
        for point in polygons.iter_mut().flatten().flat_map(|ring| ring.points.iter_mut()) {
            *point = transform.lon_lat(*point);
        }
        let (shape, faults) = repair(polygons);
        let feature = u32::try_from(feature).unwrap_or(u32::MAX);
        repaired.extend(faults.into_iter().map(|(fault, count)| RepairedRing { feature, fault, count }));
        lon_lat.push(shape);
    }
    let without = lon_lat.iter().filter(|shape| shape.0.is_empty()).count();
    if without == lon_lat.len() {
        return Err(Problem::new(ProblemName::GeometryEmpty).count(without));
    }
    if without > not_areas {
        problems.push(Problem::new(ProblemName::GeometryWithoutShape).count(without - not_areas));
    }
    let Decision { crs, source, candidates, problems: about_crs } = decision;
    problems.extend(about_crs);
    let understood = Understood {
        format,
        crs: crs.id(),
        crs_source: source,
        crs_declared: statement.declared_name,
        candidates,
        encoding,
        layers,
        features: count(lon_lat.len() - without),
        points: count(lon_lat.iter().map(MultiPolygon::coords_count).sum()),
    };
    Ok(GeometryReading { columns, rows, shapes: lon_lat, understood, repaired, problems })
}

fn statement(crs_text: Option<&str>, choices: &GeometryChoices, format: GeometryFormat) -> Statement {
    let is_geojson = format == GeometryFormat::GeoJson;
    let text = crs_text.filter(|text| !text.trim().is_empty());
    Statement {
        chosen: choices.crs.clone(),
        declared: text.and_then(
            |text| {
                if is_geojson { crs::from_geojson_name(text) } else { crs::from_wkt(text) }
            },
        ),
        declared_name: text.and_then(|text| {
            if is_geojson { Some(text.chars().take(80).collect()) } else { crs::name_in_wkt(text) }
        }),
        lon_lat_by_standard: is_geojson,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;

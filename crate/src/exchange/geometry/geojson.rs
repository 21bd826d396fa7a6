//! GeoJSON: feature collections, single features and bare geometries, 2D or 3D, also with a `crs` member.

use super::raw::RawGeometry;
use super::reading::GeometryFormat;
use super::repair::{RawPolygon, RawRing, Role};
use crate::exchange::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};
use geo::Coord;
use geojson::feature::Id;
use geojson::{Feature, GeoJson, Geometry, GeometryValue, JsonObject, JsonValue, Position};
use std::collections::HashMap;

/// Reads a GeoJSON file.
///
/// # Errors
/// `GeometryUnreadable` with the row, when it is not GeoJSON.
pub fn read(file: &NamedBytes) -> Result<RawGeometry> {
    let (text, encoding) = decode(&file.bytes);
    let parsed = text.parse::<GeoJson>().map_err(|error| unreadable(file, &error))?;
    let (features, foreign) = match parsed {
        GeoJson::FeatureCollection(collection) => (collection.features, collection.foreign_members),
        GeoJson::Feature(feature) => {
            let foreign = feature.foreign_members.clone();
            (vec![feature], foreign)
        }
        GeoJson::Geometry(geometry) => {
            let foreign = geometry.foreign_members.clone();
            (bare_features(geometry), foreign)
        }
    };
    let mut raw = RawGeometry {
        format: GeometryFormat::GeoJson,
        columns: Vec::new(),
        rows: Vec::with_capacity(features.len()),
        shapes: Vec::with_capacity(features.len()),
        not_areas: 0,
        crs_text: foreign.as_ref().and_then(crs_name),
        encoding,
        layers: Vec::new(),
        problems: Vec::new(),
    };
    let mut positions = HashMap::new();
    for feature in features {
        push(feature, &mut raw, &mut positions);
    }
    for row in &mut raw.rows {
        row.resize(raw.columns.len(), String::new());
    }
    Ok(raw)
}

/// GeoJSON is UTF-8 by its standard; older exports are not, and said so beside the result.
fn decode(bytes: &[u8]) -> (String, Option<String>) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_string(), None),
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            (text.into_owned(), Some(encoding_rs::WINDOWS_1252.name().to_string()))
        }
    }
}

fn unreadable(file: &NamedBytes, error: &geojson::Error) -> Problem {
    let problem = Problem::new(ProblemName::GeometryUnreadable).file(&file.name);
    match error {
        geojson::Error::MalformedGeoJson(json) if json.line() > 0 => problem.row(json.line()),
        _ => problem,
    }
}

/// A geometry without features: each member of a collection is a feature of its own.
fn bare_features(geometry: Geometry) -> Vec<Feature> {
    match geometry.value {
        GeometryValue::GeometryCollection { geometries } => {
            geometries.into_iter().map(Feature::from).collect()
        }
        _ => vec![Feature::from(geometry)],
    }
}

/// `{"type": "name", "properties": {"name": "…"}}`, the older draft's member, or its `{"code": 25832}`.
fn crs_name(foreign: &JsonObject) -> Option<String> {
    let properties = foreign.get("crs")?.get("properties")?;
    if let Some(code) = properties.get("code").and_then(JsonValue::as_u64) {
        return Some(format!("EPSG:{code}"));
    }
    properties.get("name")?.as_str().map(ToString::to_string)
}

fn push(feature: Feature, raw: &mut RawGeometry, positions: &mut HashMap<String, usize>) {
    let mut row = vec![String::new(); raw.columns.len()];
    let properties = feature.properties.unwrap_or_default();
    let id = feature.id.filter(|_| !properties.contains_key("id")).map(|id| match id {
        Id::String(text) => ("id".to_string(), JsonValue::String(text)),
        Id::Number(number) => ("id".to_string(), JsonValue::Number(number)),
    });
    for (name, value) in id.into_iter().chain(properties) {
        let position = *positions.entry(name).or_insert_with_key(|name| {
            raw.columns.push(name.clone());
            raw.columns.len() - 1
        });
        if row.len() <= position {
            row.resize(position + 1, String::new());
        }
        if let Some(cell) = row.get_mut(position) {
            *cell = text_of(&value);
        }
    }
    let mut polygons = Vec::new();
    if let Some(geometry) = feature.geometry {
        collect_polygons(geometry, &mut polygons);
        raw.not_areas += usize::from(polygons.is_empty());
    }
    raw.rows.push(row);
    raw.shapes.push(polygons);
}

/// The text of a property, as a key or a cell: whole numbers without `.0`, null as empty.
fn text_of(value: &JsonValue) -> String {
    match value {
        JsonValue::Null => String::new(),
        JsonValue::String(text) => text.clone(),
        JsonValue::Number(number) => {
            let text = number.to_string();
            text.strip_suffix(".0").map_or(text.clone(), ToString::to_string)
        }
        other => other.to_string(),
    }
}

fn collect_polygons(geometry: Geometry, polygons: &mut Vec<RawPolygon>) {
    match geometry.value {
        GeometryValue::Polygon { coordinates } => polygons.push(polygon(coordinates)),
        GeometryValue::MultiPolygon { coordinates } => {
            polygons.extend(coordinates.into_iter().map(polygon));
        }
        GeometryValue::GeometryCollection { geometries } => {
            for geometry in geometries {
                collect_polygons(geometry, polygons);
            }
        }
        _ => {}
    }
}

fn polygon(rings: Vec<Vec<Position>>) -> RawPolygon {
    let role = |position| if position == 0 { Role::Outline } else { Role::Hole };
    let rings = rings.into_iter().enumerate();
    rings
        .map(|(position, points)| RawRing {
            role: role(position),
            points: points.iter().map(|point| coord(point.as_slice())).collect(),
        })
        .collect()
}

/// The first two numbers; a position with fewer becomes NaN, so that its ring is found to be faulty.
fn coord(position: &[f64]) -> Coord<f64> {
    match position {
        [x, y, ..] => Coord { x: *x, y: *y },
        _ => Coord { x: f64::NAN, y: f64::NAN },
    }
}

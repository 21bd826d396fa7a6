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
    let Parsed { features, foreign, encoding } = parse(file)?;
    let mut rows = Rows::default();
    let mut shapes = Vec::with_capacity(features.len());
    let mut not_areas = 0;
    for feature in features {
        rows.push(feature.id, feature.properties);
        let mut polygons = Vec::new();
        if let Some(geometry) = feature.geometry {
            collect_polygons(geometry, &mut polygons);
            not_areas += usize::from(polygons.is_empty());
        }
        shapes.push(polygons);
    }
    let (columns, rows) = rows.finish();
    Ok(RawGeometry {
        format: GeometryFormat::GeoJson,
        columns,
        rows,
        shapes,
        not_areas,
        crs_text: foreign.as_ref().and_then(crs_name),
        encoding,
        layers: Vec::new(),
        problems: Vec::new(),
    })
}

/// Features that are points.
pub struct PointFeatures {
    /// Names of the properties, in the order in which they first occur.
    pub columns: Vec<String>,
    /// Per feature one text per column; empty where the property is absent.
    pub rows: Vec<Vec<String>>,
    /// Per feature its point as it stands in the file; `None` where it is none.
    pub points: Vec<Option<Coord<f64>>>,
}

/// Reads the points of a GeoJSON file.
///
/// # Errors
/// `GeometryUnreadable` with the row, when it is not GeoJSON.
pub fn read_points(file: &NamedBytes) -> Result<PointFeatures> {
    let mut rows = Rows::default();
    let mut points = Vec::new();
    for feature in parse(file)?.features {
        rows.push(feature.id, feature.properties);
        points.push(feature.geometry.and_then(|geometry| match geometry.value {
            GeometryValue::Point { coordinates } => Some(coord(coordinates.as_slice())),
            GeometryValue::MultiPoint { coordinates } => coordinates.first().map(|at| coord(at.as_slice())),
            _ => None,
        }));
    }
    let (columns, rows) = rows.finish();
    Ok(PointFeatures { columns, rows, points })
}

struct Parsed {
    features: Vec<Feature>,
    foreign: Option<JsonObject>,
    encoding: Option<String>,
}

fn parse(file: &NamedBytes) -> Result<Parsed> {
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
    Ok(Parsed { features, foreign, encoding })
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

/// Properties of features as rows of a table.
#[derive(Default)]
struct Rows {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    positions: HashMap<String, usize>,
}

impl Rows {
    fn push(&mut self, id: Option<Id>, properties: Option<JsonObject>) {
        let Self { columns, rows, positions } = self;
        let mut row = vec![String::new(); columns.len()];
        let properties = properties.unwrap_or_default();
        let id = id.filter(|_| !properties.contains_key("id")).map(|id| match id {
            Id::String(text) => ("id".to_string(), JsonValue::String(text)),
            Id::Number(number) => ("id".to_string(), JsonValue::Number(number)),
        });
        for (name, value) in id.into_iter().chain(properties) {
            let position = *positions.entry(name).or_insert_with_key(|name| {
                columns.push(name.clone());
                columns.len() - 1
            });
            if row.len() <= position {
                row.resize(position + 1, String::new());
            }
            if let Some(cell) = row.get_mut(position) {
                *cell = text_of(&value);
            }
        }
        rows.push(row);
    }

    /// Columns, and rows of equal length.
    fn finish(mut self) -> (Vec<String>, Vec<Vec<String>>) {
        self.rows.iter_mut().for_each(|row| row.resize(self.columns.len(), String::new()));
        (self.columns, self.rows)
    }
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

//! Areas as files that other programs open.

use crate::areas::AreaMembers;
use crate::city::Geometry;
use crate::exchange::geometry::join_shapes;
use crate::exchange::german_csv::{MARK, guarded};
use geo::orient::{Direction, Orient};
use geo::{Coord, MultiPolygon};
use geojson::{Feature, FeatureCollection, GeoJson, JsonObject, JsonValue};
use std::collections::HashMap;

/// Digits of a coordinate in degrees: about a centimetre.
const DIGITS: f64 = 1e7;

/// A row per Teilraum in an area: `key,area`, UTF-8 with byte order mark, comma, CRLF.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe, which [`super::read_areas`] takes away again.
#[must_use]
pub fn areas_csv(areas: &[AreaMembers]) -> String {
    let mut csv = format!("{MARK}key,area\r\n");
    for area in areas {
        for key in &area.keys {
            csv.push_str(&format!("{},{}\r\n", cell(key), cell(&area.name)));
        }
    }
    csv
}

fn cell(text: &str) -> String {
    let text = guarded(text);
    if text.contains([',', ';', '"', '\n', '\r']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

/// A feature per area with its name, its keys and its dissolved outline in longitude and latitude: borders between
/// members vanish, exclaves and holes stay.
///
/// `keys` are the city's, `geometry` its shapes in their order. An area without any shape has no geometry.
#[must_use]
pub fn areas_geojson(areas: &[AreaMembers], keys: &[String], geometry: &Geometry) -> String {
    let positions: HashMap<&str, usize> =
        keys.iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect();
    let features = areas.iter().map(|area| {
        let shapes =
            area.keys.iter().filter_map(|key| geometry.teilraeume().get(*positions.get(key.as_str())?));
        let shapes: Vec<MultiPolygon<f64>> = shapes.filter(|shape| !shape.0.is_empty()).cloned().collect();
        let mut properties = JsonObject::new();
        properties.insert("name".to_owned(), JsonValue::from(area.name.clone()));
        properties.insert("teilraeume".to_owned(), JsonValue::from(area.keys.clone()));
        Feature {
            bbox: None,
            geometry: (!shapes.is_empty()).then(|| geojson::Geometry::from(&outline(&shapes))),
            id: None,
            properties: Some(properties),
            foreign_members: None,
        }
    });
    let features = features.collect();
    GeoJson::from(FeatureCollection { bbox: None, features, foreign_members: None }).to_string()
}

/// All shapes as one, outlines counter-clockwise as RFC 7946 wants them.
fn outline(shapes: &[MultiPolygon<f64>]) -> MultiPolygon<f64> {
    use geo::MapCoords;
    let round = |x: f64| (x * DIGITS).round() / DIGITS;
    let joined = join_shapes(shapes).orient(Direction::Default);
    joined.map_coords(|point| Coord { x: round(point.x), y: round(point.y) })
}

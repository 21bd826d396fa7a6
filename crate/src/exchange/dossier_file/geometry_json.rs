//! A geometry as GeoJSON (RFC 7946), one Teilraum a line: `key`, `name` and `district` as properties, a `MultiPolygon`
//! with full precision, or `null` where there is no shape.

use super::Geometry;
use crate::city::FlatGeometry;
use crate::exchange::limits::MAX_TEILRAEUME;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;

#[derive(Serialize, Deserialize)]
struct Properties {
    key: String,
    name: String,
    district: String,
}

/// The geometry; `names` by key are for readers and no part of the content.
///
/// `None` when a number is not finite or the flat arrays contradict each other.
pub fn write(geometry: &Geometry, names: &HashMap<&str, &str>) -> Option<String> {
    let mut json = String::from("{\"type\":\"FeatureCollection\",\"features\":[\n");
    let mut shapes = Shapes::new(&geometry.shapes);
    for (place, (key, district)) in geometry.keys.iter().zip(&geometry.districts).enumerate() {
        let name = names.get(key.as_str()).copied().unwrap_or_default();
        let properties = Properties { key: key.clone(), name: name.to_owned(), district: district.clone() };
        json.push_str(if place == 0 { "" } else { ",\n" });
        json.push_str("{\"type\":\"Feature\",\"properties\":");
        json.push_str(&serde_json::to_string(&properties).ok()?);
        json.push_str(",\"geometry\":");
        shapes.write_teilraum(&mut json)?;
        json.push('}');
    }
    json.push_str("\n]}\n");
    Some(json)
}

/// Walks through the flat arrays once.
struct Shapes<'a> {
    points: std::slice::Chunks<'a, f64>,
    rings: Ends<'a>,
    polygons: Ends<'a>,
    teilraeume: Ends<'a>,
}

/// How many units of the level below each unit has, one after the other.
struct Ends<'a> {
    ends: std::slice::Iter<'a, u32>,
    start: u32,
}

impl Ends<'_> {
    fn next(&mut self) -> Option<u32> {
        let end = *self.ends.next()?;
        let count = end.checked_sub(self.start)?;
        self.start = end;
        Some(count)
    }
}

impl<'a> Shapes<'a> {
    fn new(shapes: &'a FlatGeometry) -> Self {
        let ends = |ends: &'a [u32]| Ends { ends: ends.iter(), start: 0 };
        Self {
            points: shapes.coordinates.chunks(2),
            rings: ends(&shapes.ring_ends),
            polygons: ends(&shapes.polygon_ends),
            teilraeume: ends(&shapes.teilraum_ends),
        }
    }

    fn write_teilraum(&mut self, json: &mut String) -> Option<()> {
        let polygons = self.teilraeume.next()?;
        if polygons == 0 {
            json.push_str("null");
            return Some(());
        }
        json.push_str("{\"type\":\"MultiPolygon\",\"coordinates\":");
        list(json, polygons, |json| {
            let rings = self.polygons.next()?;
            list(json, rings, |json| {
                let points = self.rings.next()?;
                list(json, points, |json| write_point(json, self.points.next()?))
            })
        })?;
        json.push('}');
        Some(())
    }
}

fn write_point(json: &mut String, point: &[f64]) -> Option<()> {
    let [x, y] = point else { return None };
    is_on_earth(*x, *y).then_some(())?;
    json.push_str(&format!("[{},{}]", serde_json::to_string(x).ok()?, serde_json::to_string(y).ok()?));
    Some(())
}

fn list(json: &mut String, count: u32, mut entry: impl FnMut(&mut String) -> Option<()>) -> Option<()> {
    json.push('[');
    for place in 0..count {
        json.push_str(if place == 0 { "" } else { "," });
        entry(json)?;
    }
    json.push(']');
    Some(())
}

fn is_on_earth(longitude: f64, latitude: f64) -> bool {
    longitude.abs() <= 180.0 && latitude.abs() <= 90.0
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Option<MultiPolygon>,
}

#[derive(Deserialize)]
struct MultiPolygon {
    coordinates: Flat,
}

/// Coordinates of one Teilraum, flat at once: nested lists would take many times the memory.
#[derive(Default)]
struct Flat(FlatGeometry);

impl<'de> Deserialize<'de> for Flat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut flat = Self::default();
        List { level: Level::Polygons, flat: &mut flat.0 }.deserialize(deserializer)?;
        Ok(flat)
    }
}

#[derive(Clone, Copy)]
enum Level {
    Polygons,
    Rings,
    Points,
}

struct List<'a> {
    level: Level,
    flat: &'a mut FlatGeometry,
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of polygons, rings or points")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let flat = self.flat;
        let end = |length: usize| u32::try_from(length).map_err(A::Error::custom);
        match self.level {
            Level::Polygons => {
                while list.next_element_seed(List { level: Level::Rings, flat })?.is_some() {
                    flat.polygon_ends.push(end(flat.ring_ends.len())?);
                }
            }
            Level::Rings => {
                while list.next_element_seed(List { level: Level::Points, flat })?.is_some() {
                    flat.ring_ends.push(end(flat.coordinates.len() / 2)?);
                }
            }
            Level::Points => {
                while let Some([x, y]) = list.next_element::<[f64; 2]>()? {
                    if !is_on_earth(x, y) {
                        return Err(A::Error::custom("not a longitude and latitude"));
                    }
                    flat.coordinates.extend([x, y]);
                }
            }
        }
        Ok(())
    }
}

/// The geometry in a file that [`write`] wrote; `None` when it is damaged or beyond the limits.
pub fn read(json: &str) -> Option<Geometry> {
    let collection: Collection = serde_json::from_str(json).ok()?;
    (collection.features.len() <= MAX_TEILRAEUME).then_some(())?;
    let mut geometry = Geometry { keys: Vec::new(), districts: Vec::new(), shapes: FlatGeometry::default() };
    for Feature { properties, geometry: shape } in collection.features {
        geometry.keys.push(properties.key);
        geometry.districts.push(properties.district);
        append(&mut geometry.shapes, shape.map(|shape| shape.coordinates.0).unwrap_or_default())?;
    }
    Some(geometry)
}

fn append(shapes: &mut FlatGeometry, one: FlatGeometry) -> Option<()> {
    let points = u32::try_from(shapes.coordinates.len() / 2).ok()?;
    let rings = u32::try_from(shapes.ring_ends.len()).ok()?;
    shapes.coordinates.extend(one.coordinates);
    for end in one.ring_ends {
        shapes.ring_ends.push(points.checked_add(end)?);
    }
    for end in one.polygon_ends {
        shapes.polygon_ends.push(rings.checked_add(end)?);
    }
    shapes.teilraum_ends.push(u32::try_from(shapes.polygon_ends.len()).ok()?);
    Some(())
}

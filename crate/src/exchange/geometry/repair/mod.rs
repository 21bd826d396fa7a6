//! Turning rings as they stand in files into valid polygons, and saying what had to be changed.
//!
//! Valid rings keep their coordinates bit for bit, so that neighbours go on sharing exactly the same points. Repeated
//! points are dropped without a word, because the ring stays the same ground and the same line.

mod clean;
mod crossings;
mod nest;
mod overlay;

use super::reading::RingFault;
use clean::{clean, split_at_repeated_points};
use crossings::{Crossings, find_crossings};
use geo::{Coord, MultiPolygon};
use nest::nest;
pub use overlay::join_shapes;
use overlay::overlay_rings;
use std::collections::BTreeMap;

/// What the file says a ring is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// First ring of a GeoJSON polygon.
    Outline,
    /// Further ring of a GeoJSON polygon.
    Hole,
    /// Ring of a Shapefile: outlines run clockwise, holes the other way, and both stand side by side.
    ByOrientation,
}

/// A ring as it stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct RawRing {
    /// What it is.
    pub role: Role,
    /// Its points, the last repeating the first if it is closed.
    pub points: Vec<Coord<f64>>,
}

/// The rings that belong together: a GeoJSON polygon, or all rings of a Shapefile's record.
pub type RawPolygon = Vec<RawRing>;

/// How often each fault was found in one feature.
pub type Faults = BTreeMap<RingFault, u32>;

/// A ring without repeated points, its last point not repeating the first.
#[derive(Debug, Clone)]
struct OpenRing {
    role: Role,
    points: Vec<Coord<f64>>,
}

/// The valid shape of one feature and the faults found on the way.
#[must_use]
pub fn repair(polygons: Vec<RawPolygon>) -> (MultiPolygon<f64>, Faults) {
    let mut faults = Faults::new();
    let mut shapes = Vec::with_capacity(polygons.len());
    for polygon in polygons {
        shapes.push(repair_polygon(polygon, &mut faults));
    }
    if shapes.len() < 2 {
        return (shapes.pop().unwrap_or_else(|| MultiPolygon::new(Vec::new())), faults);
    }
    if shapes_cross(&shapes) {
        add(&mut faults, RingFault::RingsOverlap, 1);
        return (join_shapes(&shapes), faults);
    }
    (MultiPolygon::new(shapes.into_iter().flatten().collect()), faults)
}

fn repair_polygon(polygon: RawPolygon, faults: &mut Faults) -> MultiPolygon<f64> {
    let mut rings = Vec::with_capacity(polygon.len());
    for ring in polygon {
        let role = ring.role;
        let Some(points) = clean(ring.points, faults) else { continue };
        let parts = split_at_repeated_points(points);
        if parts.len() != 1 {
            add(faults, RingFault::SelfCrossing, 1);
        }
        rings.extend(parts.into_iter().map(|points| OpenRing { role, points }));
    }
    match find_crossings(rings.iter().map(|ring| ring.points.as_slice())) {
        Crossings { within, between: false } if within.is_empty() => nest(rings, faults),
        Crossings { within, between } => {
            if !within.is_empty() {
                add(faults, RingFault::SelfCrossing, within.len());
            }
            if between {
                add(faults, RingFault::RingsOverlap, 1);
            }
            overlay_rings(&rings, between)
        }
    }
}

/// Whether the outlines of different polygons of one feature cross.
fn shapes_cross(shapes: &[MultiPolygon<f64>]) -> bool {
    let outlines: Vec<&[Coord<f64>]> = shapes
        .iter()
        .flatten()
        .filter_map(|polygon| polygon.exterior().0.split_last().map(|(_, open)| open))
        .collect();
    find_crossings(outlines.into_iter()).between
}

fn add(faults: &mut Faults, fault: RingFault, count: usize) {
    let sum = faults.entry(fault).or_default();
    *sum = sum.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
}

/// Twice the signed area: positive where the ring runs counter-clockwise. Taken about the first point, because
/// coordinates far from zero would eat the digits of a small ring.
fn twice_area(points: &[Coord<f64>]) -> f64 {
    let Some(&origin) = points.first() else { return 0.0 };
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(&a, &b)| cross(origin, a, b)).sum()
}

/// Cross product of `a - origin` and `b - origin`.
fn cross(origin: Coord<f64>, a: Coord<f64>, b: Coord<f64>) -> f64 {
    (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x)
}

#[cfg(test)]
mod tests;

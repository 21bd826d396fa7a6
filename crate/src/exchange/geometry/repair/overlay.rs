//! Rings that cross: cut at their crossings and put together anew.

use super::{OpenRing, Role, twice_area};
use geo::algorithm::bool_ops::{BooleanOps, FillRule, unary_union};
use geo::{Area, Coord, LineString, MultiPolygon, Polygon};

/// Crumbs below this area (square degrees, about one square metre) come from rounding and are not kept.
const CRUMB: f64 = 1.3e-10;
/// The overlay works on a fine grid; a result this close (degrees, about a millimetre) to a given point is that point.
const SNAP: f64 = 1e-8;

/// The ground the rings cover: inside an odd number of rings, or, where different rings cross, all outlines together
/// without all holes.
pub(super) fn overlay_rings(rings: &[OpenRing], between: bool) -> MultiPolygon<f64> {
    let shape = if between {
        let is_hole = |ring: &&OpenRing| match ring.role {
            Role::Hole => true,
            Role::Outline => false,
            Role::ByOrientation => twice_area(&ring.points) > 0.0,
        };
        let (holes, outlines): (Vec<&OpenRing>, Vec<&OpenRing>) = rings.iter().partition(is_hole);
        let (holes, outlines) = if outlines.is_empty() { (outlines, holes) } else { (holes, outlines) };
        union_of(&outlines).difference(&union_of(&holes))
    } else {
        odd(&rings.iter().collect::<Vec<_>>())
    };
    tidy(shape, rings.iter().flat_map(|ring| ring.points.iter().copied()).collect())
}

/// Several shapes as one: borders between them vanish, holes stay.
pub fn join_shapes(shapes: &[MultiPolygon<f64>]) -> MultiPolygon<f64> {
    let points = shapes.iter().flatten().flat_map(|polygon| {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        rings.flat_map(|ring| ring.0.iter().copied())
    });
    tidy(unary_union(shapes), points.collect())
}

fn union_of(rings: &[&OpenRing]) -> MultiPolygon<f64> {
    let pieces: Vec<MultiPolygon<f64>> = rings.iter().map(|ring| odd(&[ring])).collect();
    unary_union(&pieces)
}

fn odd(rings: &[&OpenRing]) -> MultiPolygon<f64> {
    let mut lines = rings.iter().map(|ring| LineString::new(ring.points.clone()));
    let Some(first) = lines.next() else { return MultiPolygon::new(Vec::new()) };
    let nothing = MultiPolygon::<f64>::new(Vec::new());
    Polygon::new(first, lines.collect()).union_with_fill_rule(&nothing, FillRule::EvenOdd)
}

fn tidy(shape: MultiPolygon<f64>, mut points: Vec<Coord<f64>>) -> MultiPolygon<f64> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let snap = |line: &LineString<f64>| {
        let mut snapped: Vec<Coord<f64>> = line.coords().map(|&point| nearest(point, &points)).collect();
        snapped.dedup();
        LineString::new(snapped)
    };
    // Snapping can flatten a sliver to a line, so what is a crumb is decided afterwards.
    let is_ground = |line: &LineString<f64>| Polygon::new(line.clone(), Vec::new()).unsigned_area() > CRUMB;
    let snap_polygon = |polygon: &Polygon<f64>| {
        let holes = polygon.interiors().iter().map(snap).filter(is_ground);
        Polygon::new(snap(polygon.exterior()), holes.collect())
    };
    let mut polygons: Vec<Polygon<f64>> =
        shape.iter().map(snap_polygon).filter(|polygon| is_ground(polygon.exterior())).collect();
    polygons.sort_by(|a, b| b.unsigned_area().total_cmp(&a.unsigned_area()));
    MultiPolygon::new(polygons)
}

/// The given point next to `point` if it is practically the same. `points` are sorted by x.
fn nearest(point: Coord<f64>, points: &[Coord<f64>]) -> Coord<f64> {
    let start = points.partition_point(|other| other.x < point.x - SNAP);
    let near = points.iter().skip(start).take_while(|other| other.x <= point.x + SNAP);
    let distance = |other: &Coord<f64>| (other.x - point.x).abs().max((other.y - point.y).abs());
    near.filter(|other| distance(other) <= SNAP)
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
        .copied()
        .unwrap_or(point)
}

//! Small made-up cities for tests.

use super::Geometry;
use geo::{LineString, MultiPolygon, Polygon};

/// Squares of 0.01 degrees side by side near 50° N; Teilraum `row * columns + column`.
pub fn grid(columns: usize, rows: usize) -> Geometry {
    grid_with_gaps(columns, rows, 0.0)
}

/// The same with a gap of so many metres between all squares.
pub fn grid_with_gaps(columns: usize, rows: usize, gap_m: f64) -> Geometry {
    let mut squares = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let inset = gap_m / 2.0 / 111_320.0;
            let (west, south) = (7.0 + 0.01 * column as f64, 50.0 + 0.01 * row as f64);
            let (east, north) = (7.0 + 0.01 * (column + 1) as f64, 50.0 + 0.01 * (row + 1) as f64);
            let inset_x = inset / 50f64.to_radians().cos();
            squares.push(square(west + inset_x, south + inset, east - inset_x, north - inset));
        }
    }
    Geometry::new(squares)
}

/// A rectangle, degrees.
pub fn square(west: f64, south: f64, east: f64, north: f64) -> MultiPolygon<f64> {
    let ring = vec![(west, south), (east, south), (east, north), (west, north), (west, south)];
    MultiPolygon::new(vec![Polygon::new(LineString::from(ring), Vec::new())])
}

/// Rings of any kind, also without area or crossing themselves, on few places so that much coincides.
pub fn any_city() -> impl proptest::strategy::Strategy<Value = Geometry> {
    use proptest::prelude::*;
    let ring = proptest::collection::vec((0i32..5, 0i32..5), 0..7).prop_map(|points| {
        points.iter().map(|&(x, y)| (7.0 + f64::from(x) / 100.0, 50.0 + f64::from(y) / 100.0)).collect()
    });
    let polygon = (ring.clone(), proptest::collection::vec(ring, 0..2))
        .prop_map(|(outline, holes): (LineString<f64>, Vec<LineString<f64>>)| Polygon::new(outline, holes));
    let teilraum = proptest::collection::vec(polygon, 0..3).prop_map(MultiPolygon::new);
    proptest::collection::vec(teilraum, 0..5).prop_map(Geometry::new)
}

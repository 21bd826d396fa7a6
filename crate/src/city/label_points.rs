//! Where a Teilraum's name stands: well inside its largest part.

use super::Geometry;
use geo::{Area, BoundingRect, Contains, Coord, MultiPolygon, Point, Polygon};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The search ends when no place can be farther from the border by more than this share of the shape's smaller side.
const PRECISION: f64 = 0.02;
/// A shape of any size is searched in no more steps than this.
const MOST_STEPS: usize = 400;

/// Per Teilraum a point (longitude, latitude) inside its largest polygon, about as far from its border as possible;
/// `None` where there is no shape.
#[must_use]
pub fn label_points(geometry: &Geometry) -> Vec<Option<Coord<f64>>> {
    geometry.teilraeume().iter().map(label_point).collect()
}

fn label_point(shape: &MultiPolygon<f64>) -> Option<Coord<f64>> {
    let largest = shape.iter().max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()))?;
    let extent = largest.bounding_rect()?;
    // Degrees of longitude are shorter than degrees of latitude: searched is on a map where both are equal.
    let stretch = extent.center().y.to_radians().cos().max(0.01);
    let flat = Flat::new(largest, stretch);
    let found = farthest_inside(&flat);
    let place = Coord { x: found.x / stretch, y: found.y };
    let inside = largest.contains(&Point(place));
    if inside { Some(place) } else { largest.exterior().coords().next().copied() }
}

/// A polygon on the stretched map.
struct Flat {
    segments: Vec<[Coord<f64>; 2]>,
    low: Coord<f64>,
    high: Coord<f64>,
}

impl Flat {
    fn new(polygon: &Polygon<f64>, stretch: f64) -> Self {
        let flatten = |point: Coord<f64>| Coord { x: point.x * stretch, y: point.y };
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        let segments: Vec<[Coord<f64>; 2]> = rings
            .flat_map(|ring| ring.lines().map(|line| [flatten(line.start), flatten(line.end)]))
            .collect();
        let mut low = Coord { x: f64::INFINITY, y: f64::INFINITY };
        let mut high = Coord { x: f64::NEG_INFINITY, y: f64::NEG_INFINITY };
        for point in segments.iter().flatten() {
            low = Coord { x: low.x.min(point.x), y: low.y.min(point.y) };
            high = Coord { x: high.x.max(point.x), y: high.y.max(point.y) };
        }
        Self { segments, low, high }
    }

    /// Distance to the border, negative outside.
    fn depth(&self, place: Coord<f64>) -> f64 {
        let mut inside = false;
        let mut nearest = f64::INFINITY;
        for &[a, b] in &self.segments {
            if (a.y > place.y) != (b.y > place.y)
                && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x
            {
                inside = !inside;
            }
            nearest = nearest.min(squared_distance(place, a, b));
        }
        if inside { nearest.sqrt() } else { -nearest.sqrt() }
    }
}

fn squared_distance(place: Coord<f64>, a: Coord<f64>, b: Coord<f64>) -> f64 {
    let (along, away) = (b - a, place - a);
    let length = along.x * along.x + along.y * along.y;
    let share = if length == 0.0 { 0.0 } else { (away.x * along.x + away.y * along.y) / length };
    let foot = a + along * share.clamp(0.0, 1.0);
    (place.x - foot.x) * (place.x - foot.x) + (place.y - foot.y) * (place.y - foot.y)
}

/// A square of the search, ordered by the greatest depth any of its points can have.
struct Cell {
    middle: Coord<f64>,
    half: f64,
    depth: f64,
}

impl Cell {
    fn new(flat: &Flat, middle: Coord<f64>, half: f64) -> Self {
        Self { middle, half, depth: flat.depth(middle) }
    }

    fn at_best(&self) -> f64 {
        self.depth + self.half * std::f64::consts::SQRT_2
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at_best()
            .total_cmp(&other.at_best())
            .then(self.middle.x.total_cmp(&other.middle.x))
            .then(self.middle.y.total_cmp(&other.middle.y))
    }
}
impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Cell {}

/// The place deepest inside, by quartering the squares that can still hold it (the "polylabel" method).
fn farthest_inside(flat: &Flat) -> Coord<f64> {
    let (width, height) = (flat.high.x - flat.low.x, flat.high.y - flat.low.y);
    let smaller = width.min(height);
    let middle = (flat.low + flat.high) / 2.0;
    let mut best = Cell::new(flat, middle, 0.0);
    if smaller <= 0.0 {
        return middle;
    }
    let half = smaller / 2.0;
    let mut open = BinaryHeap::new();
    // Long thin shapes get a row of squares; more than this would be a line rather than an area.
    let columns = (width / smaller).ceil().min(40.0) as u32;
    let rows = (height / smaller).ceil().min(40.0) as u32;
    for column in 0..columns {
        for row in 0..rows {
            let x = flat.low.x + smaller * f64::from(column) + half;
            let y = flat.low.y + smaller * f64::from(row) + half;
            open.push(Cell::new(flat, Coord { x, y }, half));
        }
    }
    for _ in 0..MOST_STEPS {
        let Some(cell) = open.pop() else { break };
        if cell.at_best() <= best.depth + PRECISION * smaller {
            break;
        }
        let half = cell.half / 2.0;
        for (dx, dy) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let middle = Coord { x: cell.middle.x + dx * half, y: cell.middle.y + dy * half };
            open.push(Cell::new(flat, middle, half));
        }
        if cell.depth > best.depth {
            best = cell;
        }
    }
    best.middle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::test_cities::square;
    use geo::LineString;

    #[test]
    fn a_square_has_its_label_in_the_middle() {
        let points = label_points(&Geometry::new(vec![square(7.0, 50.0, 7.01, 50.01)]));
        let place = points[0].unwrap();
        assert!((place.x - 7.005).abs() < 2e-4 && (place.y - 50.005).abs() < 2e-4, "{place:?}");
    }

    #[test]
    fn the_label_of_a_hook_lies_inside_it() {
        let hook =
            [(7.0, 50.0), (7.1, 50.0), (7.1, 50.01), (7.01, 50.01), (7.01, 50.1), (7.0, 50.1), (7.0, 50.0)];
        let hook = Polygon::new(LineString::from(hook.to_vec()), Vec::new());
        let place = label_points(&Geometry::new(vec![MultiPolygon::new(vec![hook.clone()])]))[0].unwrap();
        assert!(hook.contains(&Point(place)));
    }

    #[test]
    fn the_largest_part_is_labelled_and_nothing_is_not() {
        let mut parts = square(7.0, 50.0, 7.001, 50.001);
        parts.0.extend(square(8.0, 50.0, 8.01, 50.01));
        let points = label_points(&Geometry::new(vec![parts, MultiPolygon::new(Vec::new())]));
        assert!(points[0].unwrap().x > 8.0);
        assert_eq!(points[1], None);
    }

    proptest::proptest! {
        #[test]
        fn every_kind_of_ring_has_a_label_or_none(city in crate::city::test_cities::any_city()) {
            proptest::prop_assert_eq!(label_points(&city).len(), city.len());
        }
    }
}

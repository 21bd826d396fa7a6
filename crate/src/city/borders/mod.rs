//! The borders of all Teilräume, cut into segments, and what lies on the other side of each.
//!
//! Neighbours that were digitised together share exactly the same points; that is found by comparing coordinates and
//! costs next to nothing. Only segments without such a partner are compared by distance.

mod near;

pub(super) use near::{NearSegments, NearStarts, Span, covered_share, span_near};

use super::Geometry;
use geo::{Coord, CoordsIter, Line};

/// Borders digitised with gaps or overlaps up to this many metres are drawn as one line.
pub(super) const DRAWN_AS_ONE_M: f64 = 5.0;
/// A segment is an inner border (or a double) where more than this share of it runs along a partner.
pub(super) const MOSTLY: f64 = 0.5;

/// A stretch of border between two points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    /// Position of the Teilraum it belongs to.
    pub teilraum: usize,
    /// Position of its first point among all points of the geometry.
    pub point: usize,
    /// Ends in degrees, as they stand in the geometry.
    pub degrees: [Coord<f64>; 2],
    /// The same ends in metres about the middle of the city.
    pub metres: [Coord<f64>; 2],
}

impl Segment {
    /// Length in metres.
    pub fn length_m(&self) -> f64 {
        let [start, end] = self.metres;
        (end.x - start.x).hypot(end.y - start.y)
    }

    /// Whether two segments run against each other. Outlines run counter-clockwise, so the two sides of a border do,
    /// while neighbours along the edge of the city run the same way.
    pub fn runs_back(&self, other: &Self) -> bool {
        let way = |segment: &Self| {
            let [start, end] = segment.metres;
            end - start
        };
        let (a, b) = (way(self), way(other));
        a.x * b.x + a.y * b.y < 0.0
    }
}

/// Segments that are exactly the same stretch: positions in the list of segments. One alone has no partner.
pub(super) type Stretch<'a> = &'a [usize];

/// All segments of a city and which of them are the same stretch.
pub(super) struct Borders {
    /// Every segment of every ring, in the city's order.
    pub segments: Vec<Segment>,
    /// Positions of segments, equal stretches side by side.
    sorted: Vec<usize>,
    /// Where each stretch ends in `sorted`.
    ends: Vec<usize>,
    /// Square metres of a square degree.
    pub square_metres: f64,
}

impl Borders {
    /// Cuts all rings into segments and finds equal stretches.
    pub fn of(geometry: &Geometry) -> Self {
        let plane = Plane::around(geometry);
        let mut segments = Vec::new();
        let mut point = 0;
        for (teilraum, shape) in geometry.teilraeume().iter().enumerate() {
            for polygon in shape {
                for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
                    let lines = (point..).zip(ring.lines());
                    segments.extend(lines.filter_map(|(point, line)| plane.segment(teilraum, point, line)));
                    point += ring.0.len();
                }
            }
        }
        let mut keyed: Vec<([u64; 4], usize)> =
            segments.iter().enumerate().map(|(position, segment)| (stretch_key(segment), position)).collect();
        keyed.sort_unstable();
        let ends = keyed.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len);
        let ends = ends.scan(0, |end, length| {
            *end += length;
            Some(*end)
        });
        Self {
            ends: ends.collect(),
            sorted: keyed.into_iter().map(|(_, position)| position).collect(),
            segments,
            square_metres: plane.metres_per_lon * METRES_PER_LAT,
        }
    }

    /// Every stretch with the segments that run along it.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).filter_map(|(start, &end)| self.sorted.get(start..end))
    }

    /// Positions of the segments that no other segment equals.
    pub fn alone(&self) -> Vec<usize> {
        let mut alone: Vec<usize> = self
            .stretches()
            .filter_map(|stretch| if let [one] = stretch { Some(*one) } else { None })
            .collect();
        alone.sort_unstable();
        alone
    }
}

/// Equal for segments with the same ends, whichever way they run.
fn stretch_key(segment: &Segment) -> [u64; 4] {
    let [a, b] = segment.degrees.map(point_key);
    let ([ax, ay], [bx, by]) = if a <= b { (a, b) } else { (b, a) };
    [ax, ay, bx, by]
}

/// Equal for equal points.
pub(super) fn point_key(point: Coord<f64>) -> [u64; 2] {
    // Adding 0 turns -0 into 0.
    [(point.x + 0.0).to_bits(), (point.y + 0.0).to_bits()]
}

/// A flat map about the middle of the city; over a city its lengths are right to a thousandth.
struct Plane {
    middle: Coord<f64>,
    metres_per_lon: f64,
}

const METRES_PER_LAT: f64 = 111_320.0;

impl Plane {
    fn around(geometry: &Geometry) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        let mut west = f64::INFINITY;
        for point in geometry.teilraeume().iter().flat_map(CoordsIter::coords_iter) {
            low = low.min(point.y);
            high = high.max(point.y);
            west = west.min(point.x);
        }
        let middle = Coord { x: west, y: f64::midpoint(low, high) };
        Self { middle, metres_per_lon: METRES_PER_LAT * middle.y.to_radians().cos() }
    }

    /// A line of a Teilraum; `None` where it has no length or its ends are no places.
    fn segment(&self, teilraum: usize, point: usize, line: Line<f64>) -> Option<Segment> {
        let degrees = [line.start, line.end];
        let metres = degrees.map(|point| self.metres(point));
        let are_places = metres.iter().all(|point| point.x.is_finite() && point.y.is_finite());
        (are_places && line.start != line.end).then_some(Segment { teilraum, point, degrees, metres })
    }

    fn metres(&self, point: Coord<f64>) -> Coord<f64> {
        Coord {
            x: (point.x - self.middle.x) * self.metres_per_lon,
            y: (point.y - self.middle.y) * METRES_PER_LAT,
        }
    }
}

//! Where the segments of rings cross, found by a sweep from west to east.

use geo::algorithm::line_intersection::{LineIntersection, line_intersection};
use geo::{Coord, Line};
use std::collections::BTreeSet;

/// Which rings cross.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Crossings {
    /// Rings that cross or touch themselves.
    pub within: BTreeSet<usize>,
    /// Whether different rings cross or share a stretch; touching in a point is allowed.
    pub between: bool,
}

struct Segment {
    line: Line<f64>,
    ring: usize,
    position: usize,
    ring_length: usize,
    low: Coord<f64>,
    high: Coord<f64>,
}

/// Looks at every pair of segments whose extents overlap. Rings are open: the last point does not repeat the first.
pub(super) fn find_crossings<'a>(rings: impl Iterator<Item = &'a [Coord<f64>]>) -> Crossings {
    let mut segments: Vec<Segment> =
        rings.enumerate().flat_map(|(ring, points)| segments_of(ring, points)).collect();
    segments.sort_by(|a, b| a.low.x.total_cmp(&b.low.x));
    let mut crossings = Crossings::default();
    let mut active: Vec<&Segment> = Vec::new();
    for segment in &segments {
        active.retain(|other| other.high.x >= segment.low.x);
        for other in &active {
            if other.high.y >= segment.low.y && other.low.y <= segment.high.y {
                note(segment, other, &mut crossings);
            }
        }
        active.push(segment);
    }
    crossings
}

fn segments_of(ring: usize, points: &[Coord<f64>]) -> impl Iterator<Item = Segment> {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).enumerate().map(move |(position, (&start, &end))| Segment {
        line: Line { start, end },
        ring,
        position,
        ring_length: points.len(),
        low: Coord { x: start.x.min(end.x), y: start.y.min(end.y) },
        high: Coord { x: start.x.max(end.x), y: start.y.max(end.y) },
    })
}

fn note(a: &Segment, b: &Segment, crossings: &mut Crossings) {
    let Some(intersection) = line_intersection(a.line, b.line) else { return };
    let along = matches!(intersection, LineIntersection::Collinear { intersection } if intersection.start != intersection.end);
    let proper = matches!(intersection, LineIntersection::SinglePoint { is_proper: true, .. });
    if a.ring != b.ring {
        crossings.between |= along || proper;
    } else if along || !are_consecutive(a, b) {
        crossings.within.insert(a.ring);
    }
}

fn are_consecutive(a: &Segment, b: &Segment) -> bool {
    let distance = a.position.abs_diff(b.position);
    distance == 1 || distance + 1 == a.ring_length
}

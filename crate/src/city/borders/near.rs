//! Segments that run within a tolerance of each other.

use super::Segment;
use geo::Coord;
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

/// Part of a segment, from 0 at its start to 1 at its end.
pub(in crate::city) type Span = (f64, f64);

/// Some of the segments, to be found by place.
pub(in crate::city) struct NearSegments<'a> {
    segments: &'a [Segment],
    tree: RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>,
}

impl<'a> NearSegments<'a> {
    /// Makes the segments at `positions` findable.
    pub fn new(segments: &'a [Segment], positions: &[usize]) -> Self {
        let boxes = positions.iter().filter_map(|&position| {
            let [a, b] = segments.get(position)?.metres;
            Some(GeomWithData::new(Rectangle::from_corners([a.x, a.y], [b.x, b.y]), position))
        });
        Self { segments, tree: RTree::bulk_load(boxes.collect()) }
    }

    /// Segments whose extent comes within `metres` of the extent between two points, in no particular order.
    pub fn around(&self, [a, b]: [Coord<f64>; 2], metres: f64) -> impl Iterator<Item = &Segment> {
        let low = [a.x.min(b.x) - metres, a.y.min(b.y) - metres];
        let high = [a.x.max(b.x) + metres, a.y.max(b.y) + metres];
        let found = self.tree.locate_in_envelope_intersecting(&AABB::from_corners(low, high));
        found.filter_map(|found| self.segments.get(found.data))
    }
}

/// Where some of the segments start, to be found by place.
pub(in crate::city) struct NearStarts<'a> {
    segments: &'a [Segment],
    tree: RTree<GeomWithData<[f64; 2], usize>>,
}

impl<'a> NearStarts<'a> {
    /// Makes the starts of the segments at `positions` findable.
    pub fn new(segments: &'a [Segment], positions: &[usize]) -> Self {
        let starts = positions.iter().filter_map(|&position| {
            let [start, _] = segments.get(position)?.metres;
            Some(GeomWithData::new([start.x, start.y], position))
        });
        Self { segments, tree: RTree::bulk_load(starts.collect()) }
    }

    /// Segments whose start lies within `metres` of another segment, in no particular order.
    pub fn near(&self, segment: &Segment, metres: f64) -> impl Iterator<Item = &Segment> {
        let [a, b] = segment.metres;
        let low = [a.x.min(b.x) - metres, a.y.min(b.y) - metres];
        let high = [a.x.max(b.x) + metres, a.y.max(b.y) + metres];
        let found = self.tree.locate_in_envelope(&AABB::from_corners(low, high));
        found.filter_map(|found| self.segments.get(found.data)).filter(move |other| {
            let [start, _] = other.metres;
            other.teilraum != segment.teilraum && span_near([a, b], [start, start], metres).is_some()
        })
    }
}

/// The part of the line from `start` to `end` that lies within `metres` of another segment.
///
/// The ground within a distance of a segment is convex, so the part is one piece: the hull of the parts inside the
/// rectangle along the segment and inside the circles about its ends.
pub(in crate::city) fn span_near(
    [start, end]: [Coord<f64>; 2],
    [from, to]: [Coord<f64>; 2],
    metres: f64,
) -> Option<Span> {
    let spans = [
        span_in_circle([start, end], from, metres),
        span_in_circle([start, end], to, metres),
        span_in_rectangle([start, end], [from, to], metres),
    ];
    spans.into_iter().flatten().reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

fn span_in_circle([start, end]: [Coord<f64>; 2], middle: Coord<f64>, radius: f64) -> Option<Span> {
    let (along, away) = (end - start, start - middle);
    let a = dot(along, along);
    let half_b = dot(along, away);
    let discriminant = half_b * half_b - a * (dot(away, away) - radius * radius);
    if discriminant < 0.0 || a == 0.0 {
        return None;
    }
    let root = discriminant.sqrt();
    clip((-half_b - root) / a, (-half_b + root) / a)
}

fn span_in_rectangle(line: [Coord<f64>; 2], [from, to]: [Coord<f64>; 2], metres: f64) -> Option<Span> {
    let axis = to - from;
    let length = dot(axis, axis).sqrt();
    if length == 0.0 {
        return None;
    }
    let axis = axis / length;
    let across = Coord { x: -axis.y, y: axis.x };
    let [start, end] = line.map(|point| point - from);
    let (low, high) = span_between(dot(start, axis), dot(end, axis), 0.0, length)?;
    let (near, far) = span_between(dot(start, across), dot(end, across), -metres, metres)?;
    clip(low.max(near), high.min(far))
}

/// Where a value that goes evenly from `start` to `end` lies between two bounds.
fn span_between(start: f64, end: f64, low: f64, high: f64) -> Option<Span> {
    if start == end {
        return (low..=high).contains(&start).then_some((0.0, 1.0));
    }
    let (a, b) = ((low - start) / (end - start), (high - start) / (end - start));
    clip(a.min(b), a.max(b))
}

fn clip(low: f64, high: f64) -> Option<Span> {
    let (low, high) = (low.max(0.0), high.min(1.0));
    (low <= high).then_some((low, high))
}

/// How much of a segment its spans cover together, from 0 to 1. The spans are sorted on the way.
pub(in crate::city) fn covered_share(spans: &mut [Span]) -> f64 {
    spans.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut covered = 0.0;
    let mut reached: f64 = 0.0;
    for &(low, high) in spans.iter() {
        covered += (high - low.max(reached)).max(0.0);
        reached = reached.max(high);
    }
    covered
}

fn dot(a: Coord<f64>, b: Coord<f64>) -> f64 {
    a.x * b.x + a.y * b.y
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(x0: f64, y0: f64, x1: f64, y1: f64) -> [Coord<f64>; 2] {
        [Coord { x: x0, y: y0 }, Coord { x: x1, y: y1 }]
    }

    #[test]
    fn parallel_lines_are_near_where_they_face_each_other() {
        let span = span_near(line(0.0, 0.0, 10.0, 0.0), line(2.0, 1.0, 6.0, 1.0), 1.0);
        assert_eq!(span, Some((0.2, 0.6)));
        assert_eq!(span_near(line(0.0, 0.0, 10.0, 0.0), line(2.0, 1.1, 6.0, 1.1), 1.0), None);
    }

    #[test]
    fn lines_that_meet_in_a_corner_are_near_about_it() {
        let (low, high) = span_near(line(0.0, 0.0, 10.0, 0.0), line(0.0, 0.0, 0.0, 10.0), 1.0).unwrap();
        assert!(low == 0.0 && (high - 0.1).abs() < 1e-12);
    }

    #[test]
    fn overlapping_spans_count_once() {
        assert_eq!(covered_share(&mut [(0.5, 0.75), (0.0, 0.25), (0.125, 0.25)]), 0.5);
    }
}

//! Which Teilräume touch (SPEC § 5).

use super::Geometry;
use super::borders::{Borders, NearSegments, NearStarts, Segment, Span, covered_share, point_key, span_near};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What counts as touching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Contact {
    /// Sharing a stretch of border.
    #[default]
    Rook,
    /// Sharing at least a point.
    Queen,
}

/// Neighbourhood of Teilräume: symmetric, and nobody is their own neighbour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adjacency {
    neighbours: Vec<Vec<usize>>,
}

/// Gaps and overlaps up to this many metres still touch, unless somebody asks for another tolerance.
pub const USUAL_TOLERANCE_M: f64 = 1.0;

/// Borders that do not coincide exactly share a stretch only if they run within the tolerance of each other for this
/// many times the tolerance: where two Teilräume meet in a corner of 12 degrees or more they come no longer that near.
const STRETCH_IN_TOLERANCES: f64 = 10.0;

/// Two Teilräume, the smaller position first.
pub(super) type Pair = (usize, usize);

impl Adjacency {
    /// Finds who touches whom.
    ///
    /// Borders that coincide exactly always touch; others touch where they lie within `tolerance_m` metres of each
    /// other (0: exact coincidence only). All polygons of a Teilraum count as one; a Teilraum without a shape has no
    /// neighbours.
    #[must_use]
    pub fn of(geometry: &Geometry, contact: Contact, tolerance_m: f64) -> Self {
        let borders = Borders::of(geometry);
        let pairs = contacts(&borders, contact, tolerance_m);
        Self::from_pairs(geometry.len(), pairs.keys().copied())
    }

    /// From every pair once, the smaller position first.
    pub(super) fn from_pairs(teilraeume: usize, pairs: impl Iterator<Item = Pair>) -> Self {
        let mut neighbours = vec![Vec::new(); teilraeume];
        for (a, b) in pairs {
            for (one, other) in [(a, b), (b, a)] {
                if let Some(list) = neighbours.get_mut(one) {
                    list.push(other);
                }
            }
        }
        neighbours.iter_mut().for_each(|list| list.sort_unstable());
        Self { neighbours }
    }

    /// Positions of the neighbours of a Teilraum, ascending; none for a position that does not exist.
    #[must_use]
    pub fn neighbours(&self, teilraum: usize) -> &[usize] {
        self.neighbours.get(teilraum).map_or(&[], Vec::as_slice)
    }

    /// Every pair once, the smaller position first, ascending.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.neighbours
            .iter()
            .enumerate()
            .flat_map(|(a, list)| list.iter().copied().filter(move |&b| a < b).map(move |b| (a, b)))
    }

    /// Teilräume without any neighbour, ascending.
    pub fn islands(&self) -> impl Iterator<Item = usize> {
        self.neighbours.iter().enumerate().filter(|(_, list)| list.is_empty()).map(|(teilraum, _)| teilraum)
    }
}

/// Every pair that touches, with the metres of border it shares: 0 where it meets in points only.
pub(super) fn contacts(borders: &Borders, contact: Contact, tolerance_m: f64) -> BTreeMap<Pair, f64> {
    let mut pairs = BTreeMap::new();
    exact_stretches(borders, &mut pairs);
    if contact == Contact::Queen {
        exact_points(borders, &mut pairs);
    }
    if tolerance_m > 0.0 {
        near_stretches(borders, tolerance_m, &mut pairs);
        if contact == Contact::Queen {
            near_points(borders, tolerance_m, &mut pairs);
        }
    }
    pairs
}

fn add(pairs: &mut BTreeMap<Pair, f64>, a: usize, b: usize, metres: f64) {
    if a != b {
        *pairs.entry((a.min(b), a.max(b))).or_default() += metres;
    }
}

fn add_all(pairs: &mut BTreeMap<Pair, f64>, teilraeume: &[usize], metres: f64) {
    for (position, &a) in teilraeume.iter().enumerate() {
        for &b in teilraeume.iter().skip(position + 1) {
            add(pairs, a, b, metres);
        }
    }
}

fn exact_stretches(borders: &Borders, pairs: &mut BTreeMap<Pair, f64>) {
    for stretch in borders.stretches().filter(|stretch| stretch.len() > 1) {
        let first = stretch.first().and_then(|&position| borders.segments.get(position));
        add_all(pairs, &owners(borders, stretch), first.map_or(0.0, Segment::length_m));
    }
}

fn owners(borders: &Borders, positions: &[usize]) -> Vec<usize> {
    let mut owners: Vec<usize> = positions
        .iter()
        .filter_map(|&position| borders.segments.get(position))
        .map(|segment| segment.teilraum)
        .collect();
    owners.sort_unstable();
    owners.dedup();
    owners
}

/// Every point with the Teilräume whose borders pass it.
fn points(borders: &Borders) -> Vec<([u64; 2], usize)> {
    let mut points: Vec<([u64; 2], usize)> = borders
        .segments
        .iter()
        .flat_map(|segment| segment.degrees.map(|end| (point_key(end), segment.teilraum)))
        .collect();
    points.sort_unstable();
    points.dedup();
    points
}

fn exact_points(borders: &Borders, pairs: &mut BTreeMap<Pair, f64>) {
    let points = points(borders);
    for meeting in points.chunk_by(|a, b| a.0 == b.0).filter(|meeting| meeting.len() > 1) {
        let owners: Vec<usize> = meeting.iter().map(|(_, teilraum)| *teilraum).collect();
        add_all(pairs, &owners, 0.0);
    }
}

/// Pairs whose borders run along each other without coinciding. Only segments without an exact partner can.
fn near_stretches(borders: &Borders, tolerance_m: f64, pairs: &mut BTreeMap<Pair, f64>) {
    let alone = borders.alone();
    let near = NearSegments::new(&borders.segments, &alone);
    let mut metres: BTreeMap<Pair, f64> = BTreeMap::new();
    for segment in alone.iter().filter_map(|&position| borders.segments.get(position)) {
        for (other, length) in lengths_along(segment, &near, tolerance_m) {
            *metres.entry((segment.teilraum, other)).or_default() += length;
        }
    }
    for (&(a, b), &length) in metres.iter().filter(|((a, b), _)| a < b) {
        let back = metres.get(&(b, a)).copied().unwrap_or(0.0);
        if length.min(back) > STRETCH_IN_TOLERANCES * tolerance_m {
            add(pairs, a, b, f64::midpoint(length, back));
        }
    }
}

/// How many metres of a segment run along each other Teilraum.
fn lengths_along(segment: &Segment, near: &NearSegments, tolerance_m: f64) -> Vec<(usize, f64)> {
    let mut spans: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
    for other in near.around(segment.metres, tolerance_m) {
        if segment.teilraum != other.teilraum
            && let Some(span) = span_near(segment.metres, other.metres, tolerance_m)
        {
            spans.entry(other.teilraum).or_default().push(span);
        }
    }
    let length = segment.length_m();
    spans.into_iter().map(|(other, mut spans)| (other, length * covered_share(&mut spans))).collect()
}

/// Pairs of which a corner of one comes within the tolerance of the other's border.
///
/// Only corners where something is open can: ends of segments without an exact partner, and points where three or more
/// Teilräume meet.
fn near_points(borders: &Borders, tolerance_m: f64, pairs: &mut BTreeMap<Pair, f64>) {
    let points = points(borders);
    let meetings = points.chunk_by(|a, b| a.0 == b.0).filter(|meeting| meeting.len() > 2);
    let mut open: Vec<[u64; 2]> = meetings.filter_map(|meeting| Some(meeting.first()?.0)).collect();
    let alone = borders.alone();
    let ends = alone.iter().filter_map(|&position| borders.segments.get(position));
    open.extend(ends.flat_map(|segment| segment.degrees.map(point_key)));
    open.sort_unstable();
    open.dedup();
    let is_open = |segment: &Segment| open.binary_search(&point_key(segment.degrees[0])).is_ok();
    let starts = borders.segments.iter().enumerate().filter(|(_, segment)| is_open(segment));
    let starts: Vec<usize> = starts.map(|(position, _)| position).collect();
    // There are far fewer open corners than segments: quicker than to look around each corner for segments.
    let near = NearStarts::new(&borders.segments, &starts);
    for segment in &borders.segments {
        for other in near.near(segment, tolerance_m) {
            add(pairs, segment.teilraum, other.teilraum, 0.0);
        }
    }
}

#[cfg(test)]
mod tests;

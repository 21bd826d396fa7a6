//! Who lies on the other side of every stretch of border: the outline of any set of Teilräume without joining shapes.

use super::Geometry;
use super::borders::{
    Borders, DRAWN_AS_ONE_M, MOSTLY, NearSegments, Segment, Span, covered_share, span_near,
};
use geo::CoordsIter;
use std::collections::BTreeMap;

/// For every point of every ring, in the geometry's order: the Teilraum on the other side of the stretch that begins
/// there. `None` at the edge of the city, and at the last point of a ring, where none begins.
///
/// Borders that were digitised apart count as one up to the distance up to which they are drawn as one; a stretch along
/// several Teilräume has the one it runs along furthest.
#[must_use]
pub fn across(geometry: &Geometry) -> Vec<Option<usize>> {
    let borders = Borders::of(geometry);
    let mut across = vec![None; geometry.teilraeume().iter().map(CoordsIter::coords_count).sum()];
    let mut put = |segment: &Segment, other: usize| {
        if let Some(entry) = across.get_mut(segment.point) {
            *entry = Some(other);
        }
    };
    for stretch in borders.stretches().filter(|stretch| stretch.len() > 1) {
        let sides = || stretch.iter().filter_map(|&position| borders.segments.get(position));
        for segment in sides() {
            // Two parts of one Teilraum have nobody else between them.
            let other = sides().map(|other| other.teilraum).find(|&other| other != segment.teilraum);
            put(segment, other.unwrap_or(segment.teilraum));
        }
    }
    let alone = borders.alone();
    let near = NearSegments::new(&borders.segments, &alone);
    for segment in alone.iter().filter_map(|&position| borders.segments.get(position)) {
        if let Some(other) = beside(segment, &near) {
            put(segment, other);
        }
    }
    across
}

/// The Teilraum that a segment without an exact partner runs along.
fn beside(segment: &Segment, near: &NearSegments) -> Option<usize> {
    let mut spans: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
    for other in near.around(segment.metres, DRAWN_AS_ONE_M) {
        if other.teilraum != segment.teilraum
            && segment.runs_back(other)
            && let Some(span) = span_near(segment.metres, other.metres, DRAWN_AS_ONE_M)
        {
            spans.entry(other.teilraum).or_default().push(span);
        }
    }
    let mut all: Vec<Span> = spans.values().flatten().copied().collect();
    if covered_share(&mut all) <= MOSTLY {
        return None;
    }
    let shares = spans.into_iter().map(|(other, mut spans)| (other, covered_share(&mut spans)));
    shares.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(other, _)| other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::test_cities::{any_city, grid, grid_with_gaps, square};
    use proptest::prelude::*;

    #[test]
    fn squares_see_each_other_and_nobody_beyond_the_edge() {
        // Rings run south, east, north, west; the fifth point closes them.
        let expected = [None, Some(1), Some(2), None, None, None, None, Some(3), Some(0), None];
        assert_eq!(across(&grid(2, 2)).get(..10), Some(&expected[..]));
        assert_eq!(across(&grid_with_gaps(2, 2, 4.0)), across(&grid(2, 2)));
        assert_eq!(across(&grid_with_gaps(2, 2, 6.0)), [None; 20]);
    }

    #[test]
    fn a_long_side_has_the_neighbour_it_runs_along_furthest() {
        let long = square(7.0, 50.0, 7.03, 50.01);
        let city =
            Geometry::new(vec![long, square(7.0, 50.01, 7.01, 50.02), square(7.01, 50.01, 7.03, 50.02)]);
        let found = across(&city);
        assert_eq!((found[2], found[5], found[10]), (Some(2), Some(0), Some(0)));
    }

    #[test]
    fn parts_of_one_teilraum_see_each_other() {
        let mut parts = square(7.0, 50.0, 7.01, 50.01);
        parts.0.extend(square(7.01, 50.0, 7.02, 50.01));
        let found = across(&Geometry::new(vec![parts]));
        assert_eq!((found[1], found[8]), (Some(0), Some(0)));
        assert_eq!(found.iter().flatten().count(), 2);
    }

    proptest! {
        #[test]
        fn there_is_one_entry_a_point_and_it_names_a_teilraum(city in any_city()) {
            let found = across(&city);
            prop_assert_eq!(found.len() * 2, city.to_flat().coordinates.len());
            prop_assert!(found.iter().flatten().all(|&other| other < city.len()));
        }
    }
}

//! Lines between upper units (Stadtbezirke) and around the city, for the map.

use super::Geometry;
use super::borders::{
    Borders, DRAWN_AS_ONE_M, MOSTLY, NearSegments, Segment, covered_share, point_key, span_near,
};
use geo::Coord;
use std::collections::BTreeMap;

/// Lines in longitude and latitude between Teilräume of different districts and around the city.
///
/// `districts` names the upper unit of each Teilraum in the city's order; Teilräume without one count as one district.
/// Lines run as far as they do not fork; a closed line repeats its first point.
#[must_use]
pub fn district_borders(geometry: &Geometry, districts: &[String]) -> Vec<Vec<Coord<f64>>> {
    let borders = Borders::of(geometry);
    let district = |segment: &Segment| districts.get(segment.teilraum).map_or("", String::as_str);
    let mut kept = Vec::new();
    let mut alone = Vec::new();
    for stretch in borders.stretches() {
        let mut sides = stretch.iter().filter_map(|&position| borders.segments.get(position));
        match (stretch, sides.next()) {
            ([position], Some(_)) => alone.push(*position),
            (_, Some(first)) if sides.any(|other| district(other) != district(first)) => {
                kept.push(first.degrees)
            }
            _ => {}
        }
    }
    let near = NearSegments::new(&borders.segments, &alone);
    for segment in alone.iter().filter_map(|&position| borders.segments.get(position)) {
        let own = district(segment);
        let covered = |counts: &dyn Fn(&Segment) -> bool| {
            let partners = near.around(segment.metres, DRAWN_AS_ONE_M);
            let partners = partners.filter(|other| segment.runs_back(other) && counts(other));
            let spans = partners.filter_map(|other| span_near(segment.metres, other.metres, DRAWN_AS_ONE_M));
            covered_share(&mut spans.collect::<Vec<_>>())
        };
        let inner = covered(&|other| other.teilraum != segment.teilraum && district(other) == own);
        // Of two lines along each other the district that comes first in the alphabet draws its own.
        let drawn_by_other = covered(&|other| district(other) < own);
        if inner <= MOSTLY && drawn_by_other <= MOSTLY {
            kept.push(segment.degrees);
        }
    }
    join_lines(&kept)
}

/// Joins segments to lines from fork to fork; what remains are closed lines.
fn join_lines(segments: &[[Coord<f64>; 2]]) -> Vec<Vec<Coord<f64>>> {
    let mut ends: BTreeMap<[u64; 2], Vec<usize>> = BTreeMap::new();
    for (position, segment) in segments.iter().enumerate() {
        for end in segment {
            ends.entry(point_key(*end)).or_default().push(position);
        }
    }
    let mut used = vec![false; segments.len()];
    let mut lines = Vec::new();
    let forks = ends.values().filter(|positions| positions.len() != 2).flatten().copied();
    for start in forks.chain(0..segments.len()) {
        let Some(&[a, b]) = segments.get(start) else { continue };
        if used.get(start).is_some_and(|used| *used) {
            continue;
        }
        let is_fork = |point| ends.get(&point_key(point)).is_some_and(|positions| positions.len() != 2);
        let mut line = if is_fork(b) && !is_fork(a) { vec![b, a] } else { vec![a, b] };
        if let Some(mark) = used.get_mut(start) {
            *mark = true;
        }
        while let Some(&last) = line.last() {
            let Some(positions) = ends.get(&point_key(last)).filter(|positions| positions.len() == 2) else {
                break;
            };
            let next = positions.iter().find(|&&position| used.get(position) == Some(&false));
            let Some((&position, &[from, to])) =
                next.and_then(|position| Some((position, segments.get(*position)?)))
            else {
                break;
            };
            if let Some(mark) = used.get_mut(position) {
                *mark = true;
            }
            line.push(if from == last { to } else { from });
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::test_cities::{grid, grid_with_gaps};

    fn length(lines: &[Vec<Coord<f64>>]) -> f64 {
        let lengths = lines.iter().flat_map(|line| {
            line.windows(2).map(|ends| (ends[1].x - ends[0].x).hypot(ends[1].y - ends[0].y))
        });
        lengths.sum()
    }

    fn halves() -> Vec<String> {
        (0..16).map(|teilraum| if teilraum % 4 < 2 { "west" } else { "east" }.to_string()).collect()
    }

    #[test]
    fn borders_run_around_the_city_and_between_districts_once() {
        let lines = district_borders(&grid(4, 4), &halves());
        assert_eq!(lines.len(), 3);
        assert!((length(&lines) - 0.01 * 20.0).abs() < 1e-9);
    }

    #[test]
    fn gaps_between_teilraeume_of_one_district_are_not_drawn() {
        let lines = district_borders(&grid_with_gaps(4, 4, 2.0), &halves());
        assert!((length(&lines) - 0.01 * 20.0).abs() < 0.01 * 0.2, "{}", length(&lines));
    }

    #[test]
    fn without_districts_the_city_has_an_outline() {
        let lines = district_borders(&grid(4, 4), &[]);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].first(), lines[0].last());
        assert!((length(&lines) - 0.01 * 16.0).abs() < 1e-9);
        assert!(district_borders(&Geometry::default(), &[]).is_empty());
    }

    proptest::proptest! {
        #[test]
        fn every_kind_of_ring_gives_lines_of_at_least_two_points(city in crate::city::test_cities::any_city()) {
            let districts: Vec<String> = (0..city.len()).map(|number| (number % 2).to_string()).collect();
            proptest::prop_assert!(district_borders(&city, &districts).iter().all(|line| line.len() > 1));
        }
    }
}

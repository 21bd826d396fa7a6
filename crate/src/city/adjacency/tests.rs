use super::*;
use crate::city::test_cities::{grid, grid_with_gaps, square};
use geo::{LineString, MapCoords, MultiPolygon, Polygon};
use proptest::prelude::*;

fn pairs(geometry: &Geometry, contact: Contact, tolerance_m: f64) -> Vec<(usize, usize)> {
    Adjacency::of(geometry, contact, tolerance_m).pairs().collect()
}

#[test]
fn squares_side_by_side_touch_by_stretch_or_by_corner() {
    let rook = [(0, 1), (0, 3), (1, 2), (1, 4), (2, 5), (3, 4), (4, 5)];
    assert_eq!(pairs(&grid(3, 2), Contact::Rook, 1.0), rook);
    assert_eq!(pairs(&grid(3, 2), Contact::Rook, 0.0), rook);
    let queen = pairs(&grid(3, 2), Contact::Queen, 0.0);
    assert_eq!(queen.len(), 11);
    assert!([(0, 4), (1, 3), (1, 5), (2, 4)].iter().all(|corner| queen.contains(corner)));
    assert_eq!(pairs(&grid(3, 2), Contact::Queen, 1.0), queen);
}

#[test]
fn gaps_up_to_the_tolerance_still_touch() {
    let gaps = grid_with_gaps(3, 2, 2.0);
    assert_eq!(pairs(&gaps, Contact::Rook, 2.5), pairs(&grid(3, 2), Contact::Rook, 0.0));
    assert!(pairs(&gaps, Contact::Rook, 1.5).is_empty());
    assert_eq!(pairs(&gaps, Contact::Queen, 3.0), pairs(&grid(3, 2), Contact::Queen, 0.0));
    assert!(pairs(&gaps, Contact::Queen, 1.5).is_empty());
}

#[test]
fn overlaps_up_to_the_tolerance_still_touch() {
    let overlaps = grid_with_gaps(3, 2, -2.0);
    assert_eq!(pairs(&overlaps, Contact::Rook, 2.5), pairs(&grid(3, 2), Contact::Rook, 0.0));
    assert!(pairs(&overlaps, Contact::Rook, 0.0).is_empty());
}

#[test]
fn a_long_side_touches_the_short_sides_along_it() {
    let city = Geometry::new(vec![
        square(7.0, 50.0, 7.02, 50.01),
        square(7.0, 50.01, 7.01, 50.02),
        square(7.01, 50.01, 7.02, 50.02),
    ]);
    assert_eq!(pairs(&city, Contact::Rook, 1.0), [(0, 1), (0, 2), (1, 2)]);
    assert_eq!(pairs(&city, Contact::Queen, 1.0), [(0, 1), (0, 2), (1, 2)]);
}

#[test]
fn exclaves_belong_to_their_teilraum_and_islands_have_no_neighbours() {
    let mut parts = square(7.0, 50.0, 7.01, 50.01);
    parts.0.extend(square(7.05, 50.0, 7.06, 50.01));
    let city = Geometry::new(vec![
        parts,
        square(7.01, 50.0, 7.02, 50.01),
        square(7.06, 50.0, 7.07, 50.01),
        square(7.2, 50.0, 7.21, 50.01),
        MultiPolygon::new(Vec::new()),
    ]);
    let adjacency = Adjacency::of(&city, Contact::Rook, 1.0);
    assert_eq!(adjacency.pairs().collect::<Vec<_>>(), [(0, 1), (0, 2)]);
    assert_eq!(adjacency.islands().collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn a_teilraum_around_another_touches_it() {
    let inner = square(7.01, 50.01, 7.02, 50.02);
    let hole: LineString<f64> = inner.0[0].exterior().coords().rev().copied().collect();
    let outline = square(7.0, 50.0, 7.03, 50.03).0[0].exterior().clone();
    let ring = MultiPolygon::new(vec![Polygon::new(outline, vec![hole])]);
    assert_eq!(pairs(&Geometry::new(vec![ring, inner]), Contact::Rook, 1.0), [(0, 1)]);
}

#[test]
fn shapes_no_reader_gives_are_compared_without_panic() {
    let ring = square(7.0, 50.0, 7.01, 50.01).0[0].exterior().clone();
    let hole_alone = MultiPolygon::new(vec![Polygon::new(LineString::new(Vec::new()), vec![ring])]);
    let nowhere = square(f64::NAN, 50.0, f64::INFINITY, 50.01);
    for contact in [Contact::Rook, Contact::Queen] {
        assert_eq!(
            pairs(&Geometry::new(vec![hole_alone.clone(), hole_alone.clone()]), contact, 1.0),
            [(0, 1)]
        );
        assert!(pairs(&Geometry::new(vec![nowhere.clone(), nowhere.clone()]), contact, 1.0).is_empty());
    }
}

#[test]
fn twenty_thousand_teilraeume_are_feasible() {
    let start = std::time::Instant::now();
    assert_eq!(pairs(&grid_with_gaps(200, 100, 1.0), Contact::Rook, 1.5).len(), 199 * 100 + 200 * 99);
    println!("20,000 Teilräume with gaps: {:?}", start.elapsed());
}

/// A grid with some squares joined to one Teilraum each, some left out, and every ring begun elsewhere.
fn cities() -> impl Strategy<Value = Geometry> {
    let owners = proptest::collection::vec(0usize..9, 16);
    (owners, proptest::collection::vec(0usize..4, 16), -2.0..2.0f64).prop_map(|(owners, starts, gap)| {
        let gap = if gap < 0.0 { 0.0 } else { gap };
        let squares = grid_with_gaps(4, 4, gap);
        let mut teilraeume = vec![MultiPolygon::new(Vec::new()); 8];
        for ((owner, square), start) in owners.into_iter().zip(squares.teilraeume()).zip(starts) {
            if let Some(teilraum) = teilraeume.get_mut(owner) {
                teilraum.0.extend(square.iter().map(|polygon| rotated(polygon, start)));
            }
        }
        Geometry::new(teilraeume)
    })
}

/// The same ring begun at another point.
fn rotated(polygon: &Polygon<f64>, start: usize) -> Polygon<f64> {
    let mut points = polygon.exterior().0.clone();
    points.pop();
    points.rotate_left(start);
    Polygon::new(LineString::new(points), Vec::new())
}

fn contacts() -> impl Strategy<Value = Contact> {
    prop_oneof![Just(Contact::Rook), Just(Contact::Queen)]
}

proptest! {
    #[test]
    fn nobody_is_their_own_neighbour_and_neighbours_are_mutual(city in cities(), contact in contacts()) {
        let adjacency = Adjacency::of(&city, contact, 3.0);
        for teilraum in 0..city.len() {
            let neighbours = adjacency.neighbours(teilraum);
            prop_assert!(!neighbours.contains(&teilraum));
            prop_assert!(neighbours.iter().all(|&other| adjacency.neighbours(other).contains(&teilraum)));
            prop_assert!(neighbours.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }

    #[test]
    fn touching_by_stretch_is_touching_by_point(city in cities()) {
        let queen = Adjacency::of(&city, Contact::Queen, 3.0);
        for (a, b) in Adjacency::of(&city, Contact::Rook, 3.0).pairs() {
            prop_assert!(queen.neighbours(a).contains(&b));
        }
    }

    #[test]
    fn order_of_teilraeume_and_start_of_rings_do_not_matter(
        city in cities(),
        order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(),
        start in 0usize..4,
        contact in contacts(),
    ) {
        let moved = Geometry::new(order.iter().map(|&from| {
            let polygons = city.teilraeume()[from].0.iter().rev();
            MultiPolygon::new(polygons.map(|polygon| rotated(polygon, start)).collect())
        }).collect());
        let mut back: Vec<(usize, usize)> = pairs(&moved, contact, 3.0)
            .into_iter()
            .map(|(a, b)| (order[a].min(order[b]), order[a].max(order[b])))
            .collect();
        back.sort_unstable();
        prop_assert_eq!(back, pairs(&city, contact, 3.0));
    }

    #[test]
    fn place_does_not_matter(city in cities(), east in 0i32..64, contact in contacts()) {
        // Sixty-fourths of a degree add to these coordinates almost without rounding.
        let moved = city.teilraeume().iter().map(|shape| {
            shape.map_coords(|point| geo::Coord { x: point.x + f64::from(east) / 64.0, y: point.y })
        });
        prop_assert_eq!(pairs(&Geometry::new(moved.collect()), contact, 3.0), pairs(&city, contact, 3.0));
    }

    #[test]
    fn every_kind_of_ring_is_compared_without_panic(
        city in crate::city::test_cities::any_city(),
        contact in contacts(),
        tolerance in 0.0..2_000.0f64,
    ) {
        prop_assert!(pairs(&city, contact, tolerance).iter().all(|(a, b)| a < b && *b < city.len()));
    }
}

use super::*;
use geo::Area;
use proptest::prelude::*;

fn points(ring: &[(f64, f64)]) -> Vec<Coord<f64>> {
    ring.iter().map(|&(x, y)| Coord { x, y }).collect()
}

fn polygon(rings: &[&[(f64, f64)]]) -> RawPolygon {
    let role = |position| if position == 0 { Role::Outline } else { Role::Hole };
    rings
        .iter()
        .enumerate()
        .map(|(position, ring)| RawRing { role: role(position), points: points(ring) })
        .collect()
}

fn shapefile(rings: &[&[(f64, f64)]]) -> RawPolygon {
    rings.iter().map(|ring| RawRing { role: Role::ByOrientation, points: points(ring) }).collect()
}

const SQUARE: [(f64, f64); 5] = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
const INNER: [(f64, f64); 5] = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0)];

fn reversed(ring: &[(f64, f64)]) -> Vec<(f64, f64)> {
    ring.iter().rev().copied().collect()
}

fn repaired(polygons: Vec<RawPolygon>) -> (f64, usize, Vec<RingFault>) {
    let (shape, faults) = repair(polygons);
    (shape.unsigned_area(), shape.0.len(), faults.into_keys().collect())
}

#[test]
fn valid_rings_stay_as_they_are() {
    let (shape, faults) = repair(vec![polygon(&[&SQUARE, &INNER])]);
    assert!(faults.is_empty());
    assert_eq!(shape.0[0].exterior().0, points(&SQUARE));
    assert_eq!(shape.unsigned_area(), 15.0);
}

#[test]
fn bow_tie_keeps_both_halves() {
    let bow_tie = [(0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0), (0.0, 0.0)];
    let (area, polygons, faults) = repaired(vec![polygon(&[&bow_tie])]);
    assert!((area - 2.0).abs() < 1e-6);
    assert_eq!((polygons, faults), (2, vec![RingFault::SelfCrossing]));
}

#[test]
fn ring_touching_itself_becomes_outline_and_hole_without_moving_a_point() {
    let ring =
        [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0), (1.0, 2.0), (2.0, 1.0), (0.0, 0.0)];
    let (shape, faults) = repair(vec![polygon(&[&ring])]);
    assert_eq!(faults.into_iter().collect::<Vec<_>>(), [(RingFault::SelfCrossing, 1)]);
    assert_eq!((shape.0.len(), shape.0[0].interiors().len()), (1, 1));
    assert_eq!(shape.unsigned_area(), 14.5);
}

#[test]
fn unclosed_ring_is_closed() {
    assert_eq!(repaired(vec![polygon(&[&SQUARE[..4]])]), (16.0, 1, vec![RingFault::Unclosed]));
}

#[test]
fn repeated_points_are_dropped_silently() {
    let ring = [(0.0, 0.0), (4.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0), (0.0, 0.0)];
    assert_eq!(repaired(vec![polygon(&[&ring])]), (16.0, 1, vec![]));
}

#[test]
fn spikes_are_cut_off() {
    let outward = [(0.0, 0.0), (4.0, 0.0), (9.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
    assert_eq!(repaired(vec![polygon(&[&outward])]), (16.0, 1, vec![RingFault::Spike]));
    let at_the_start = [(-3.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0), (-3.0, 0.0)];
    assert_eq!(repaired(vec![polygon(&[&at_the_start])]), (16.0, 1, vec![RingFault::Spike]));
}

#[test]
fn ring_without_area_is_left_out() {
    let line = [(0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (0.0, 0.0)];
    let (area, polygons, faults) = repaired(vec![polygon(&[&line])]);
    assert_eq!((area, polygons), (0.0, 0));
    assert!(faults.contains(&RingFault::ZeroArea));
    assert_eq!(repaired(vec![polygon(&[&[]])]).2, [RingFault::Unclosed, RingFault::ZeroArea]);
}

#[test]
fn rings_with_numbers_that_are_none_are_left_out() {
    let ring = [(0.0, 0.0), (f64::NAN, 0.0), (1.0, f64::INFINITY), (0.0, 0.0)];
    assert_eq!(repaired(vec![polygon(&[&ring]), polygon(&[&SQUARE])]), (16.0, 1, vec![RingFault::NotFinite]));
}

#[test]
fn hole_outside_its_outline_is_left_out() {
    let outside: Vec<(f64, f64)> = INNER.iter().map(|(x, y)| (x + 9.0, *y)).collect();
    assert_eq!(repaired(vec![polygon(&[&SQUARE, &outside])]), (16.0, 1, vec![RingFault::HoleOutside]));
}

#[test]
fn hole_across_its_outline_is_cut_at_it() {
    let across: Vec<(f64, f64)> = INNER.iter().map(|(x, y)| (x + 2.5, *y)).collect();
    let (area, _, faults) = repaired(vec![polygon(&[&SQUARE, &across])]);
    assert!((area - 15.5).abs() < 1e-6);
    assert_eq!(faults, [RingFault::RingsOverlap]);
}

#[test]
fn shapefile_rings_find_their_outline_whatever_their_order_and_direction() {
    let good = shapefile(&[&INNER, &reversed(&SQUARE)]);
    assert_eq!(repaired(vec![good]), (15.0, 1, vec![]));
    let wrong = shapefile(&[&INNER, &SQUARE]);
    assert_eq!(repaired(vec![wrong]), (15.0, 1, vec![RingFault::WrongOrientation]));
}

#[test]
fn overlapping_parts_of_one_feature_are_joined() {
    let shifted: Vec<(f64, f64)> = SQUARE.iter().map(|(x, y)| (x + 2.0, y + 1.0)).collect();
    let (area, polygons, faults) = repaired(vec![polygon(&[&SQUARE]), polygon(&[&shifted])]);
    assert!((area - 26.0).abs() < 1e-6);
    assert_eq!((polygons, faults), (1, vec![RingFault::RingsOverlap]));
}

#[test]
fn slivers_that_snapping_flattens_are_left_out() {
    let outline = [(2.0, 4.0), (4.0, 0.0), (2.0, 5.0), (0.0, 4.0), (5.0, 1.0)];
    let hole = [(4.0, 0.0), (3.0, 2.0), (0.0, 3.0), (0.0, 0.0), (0.0, 0.0), (3.0, 3.0)];
    let (shape, _) = repair(vec![polygon(&[&outline, &hole])]);
    assert!(shape.iter().all(|polygon| polygon.exterior().0.len() >= 4));
}

proptest! {
    /// Small whole coordinates make every degenerate case likely.
    #[test]
    fn whatever_the_rings_the_result_is_valid(
        rings in proptest::collection::vec(proptest::collection::vec((0i32..6, 0i32..6), 0..9), 1..4),
        from_shapefile in any::<bool>(),
    ) {
        let rings: Vec<Vec<(f64, f64)>> = rings
            .iter()
            .map(|ring| ring.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect())
            .collect();
        let slices: Vec<&[(f64, f64)]> = rings.iter().map(Vec::as_slice).collect();
        let raw = if from_shapefile { shapefile(&slices) } else { polygon(&slices) };
        let (shape, _) = repair(vec![raw]);
        for polygon in &shape {
            let outline = &polygon.exterior().0;
            prop_assert!(outline.len() >= 4 && outline.first() == outline.last());
            prop_assert!(polygon.unsigned_area() > 0.0);
        }
        let again = shape.iter().map(|polygon| {
            let ring = |role, line: &geo::LineString<f64>| RawRing { role, points: line.0.clone() };
            std::iter::once(ring(Role::Outline, polygon.exterior()))
                .chain(polygon.interiors().iter().map(|hole| ring(Role::Hole, hole)))
                .collect()
        });
        let (second, _) = repair(again.collect());
        prop_assert!((second.unsigned_area() - shape.unsigned_area()).abs() < 1e-5, "{rings:?}");
    }

    #[test]
    fn absurd_numbers_never_panic(ring in proptest::collection::vec((any::<f64>(), any::<f64>()), 0..12)) {
        let _ = repair(vec![polygon(&[&ring])]);
        let _ = repair(vec![shapefile(&[&ring, &SQUARE])]);
    }
}

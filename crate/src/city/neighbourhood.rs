//! Who touches whom along how many metres: area, border and compactness of any set of Teilräume without its geometry.

use super::adjacency::contacts;
use super::borders::{Borders, Segment};
use super::{Adjacency, Contact, Geometry};
use geo::Area;
use std::collections::BTreeMap;
use std::f64::consts::PI;

/// Adjacency with areas and lengths of borders, in the city's order. Slow to find, quick to ask.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Neighbourhood {
    adjacency: Adjacency,
    area_m2: Vec<f64>,
    perimeter_m: Vec<f64>,
    /// Metres shared with each neighbour, side by side with the adjacency's lists.
    shared_m: Vec<Vec<f64>>,
}

impl Neighbourhood {
    /// Measures the shapes of a city; who touches whom is as in [`Adjacency::of`].
    ///
    /// Areas and lengths are those of a flat map about the middle of the city, right to about a thousandth. Borders
    /// with gaps or overlaps up to `tolerance_m` metres count as shared, with the mean length of both sides. An empty
    /// geometry gives no neighbours.
    #[must_use]
    pub fn of(geometry: &Geometry, contact: Contact, tolerance_m: f64) -> Self {
        let borders = Borders::of(geometry);
        let pairs = contacts(&borders, contact, tolerance_m);
        let adjacency = Adjacency::from_pairs(geometry.len(), pairs.keys().copied());
        let metres = |a: usize, b: usize| pairs.get(&(a.min(b), a.max(b))).copied().unwrap_or(0.0);
        let shared_m = (0..geometry.len())
            .map(|a| adjacency.neighbours(a).iter().map(|&b| metres(a, b)).collect())
            .collect();
        let area_m2 = geometry.teilraeume().iter().map(|shape| finite(shape.unsigned_area()));
        Self {
            area_m2: area_m2.map(|degrees| finite(degrees * borders.square_metres)).collect(),
            perimeter_m: perimeters(&borders, geometry.len()),
            adjacency,
            shared_m,
        }
    }

    /// Number of Teilräume.
    #[must_use]
    pub fn len(&self) -> usize {
        self.area_m2.len()
    }

    /// Whether there are no Teilräume.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.area_m2.is_empty()
    }

    /// Who touches whom.
    #[must_use]
    pub fn adjacency(&self) -> &Adjacency {
        &self.adjacency
    }

    /// Whether a Teilraum has a shape with a border.
    #[must_use]
    pub fn has_shape(&self, teilraum: usize) -> bool {
        self.perimeter_m(teilraum) > 0.0
    }

    /// Area of a Teilraum in m²; 0 without a shape.
    #[must_use]
    pub fn area_m2(&self, teilraum: usize) -> f64 {
        self.area_m2.get(teilraum).copied().unwrap_or(0.0)
    }

    /// Length of a Teilraum's whole border in m, around exclaves and holes too; 0 without a shape.
    #[must_use]
    pub fn perimeter_m(&self, teilraum: usize) -> f64 {
        self.perimeter_m.get(teilraum).copied().unwrap_or(0.0)
    }

    /// Every neighbour of a Teilraum, ascending, with the metres of border they share: 0 where they meet in points.
    pub fn shared_m(&self, teilraum: usize) -> impl Iterator<Item = (usize, f64)> {
        let metres = self.shared_m.get(teilraum).map_or(&[][..], Vec::as_slice);
        self.adjacency.neighbours(teilraum).iter().copied().zip(metres.iter().copied())
    }
}

/// Compactness of a shape after Polsby and Popper: `4π · area / perimeter²`. 1 for a circle, 0.785 for a square, towards
/// 0 the more ragged or scattered; `None` without an area.
#[must_use]
pub fn compactness(area_m2: f64, perimeter_m: f64) -> Option<f64> {
    (area_m2 > 0.0 && perimeter_m > 0.0).then(|| (4.0 * PI * area_m2 / (perimeter_m * perimeter_m)).min(1.0))
}

/// Length of each Teilraum's border. A stretch that two parts of one Teilraum share is no border.
fn perimeters(borders: &Borders, teilraeume: usize) -> Vec<f64> {
    let mut perimeters = vec![0.0; teilraeume];
    for stretch in borders.stretches() {
        let mut sides: BTreeMap<usize, usize> = BTreeMap::new();
        let segments = || stretch.iter().filter_map(|&position| borders.segments.get(position));
        segments().for_each(|segment| *sides.entry(segment.teilraum).or_default() += 1);
        let length = segments().next().map_or(0.0, Segment::length_m);
        for teilraum in sides.into_iter().filter(|(_, times)| times % 2 == 1).map(|(teilraum, _)| teilraum) {
            if let Some(perimeter) = perimeters.get_mut(teilraum) {
                *perimeter += length;
            }
        }
    }
    perimeters
}

fn finite(figure: f64) -> f64 {
    if figure.is_finite() { figure } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::test_cities::{any_city, grid, grid_with_gaps, square};
    use geo::MultiPolygon;
    use proptest::prelude::*;

    const HIGH_M: f64 = 1113.2;

    fn wide_m(rows: f64) -> f64 {
        HIGH_M * (50.0 + rows * 0.005).to_radians().cos()
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6 * (1.0 + b.abs())
    }

    #[test]
    fn squares_have_their_areas_and_share_their_sides() {
        let city = Neighbourhood::of(&grid(2, 2), Contact::Rook, 1.0);
        let wide = wide_m(2.0);
        for teilraum in 0..4 {
            assert!(near(city.area_m2(teilraum), wide * HIGH_M), "{}", city.area_m2(teilraum));
            assert!(near(city.perimeter_m(teilraum), 2.0 * (wide + HIGH_M)));
        }
        let shared: Vec<(usize, f64)> = city.shared_m(0).collect();
        assert!(
            matches!(shared[..], [(1, side), (2, top)] if near(side, HIGH_M) && near(top, wide)),
            "{shared:?}"
        );
    }

    #[test]
    fn corners_share_no_metres() {
        let city = Neighbourhood::of(&grid(2, 2), Contact::Queen, 1.0);
        assert_eq!(city.shared_m(0).nth(2), Some((3, 0.0)));
    }

    #[test]
    fn borders_with_gaps_are_shared_with_the_mean_of_both_sides() {
        let city = Neighbourhood::of(&grid_with_gaps(2, 1, 2.0), Contact::Rook, 2.5);
        let (_, shared) = city.shared_m(0).next().unwrap();
        assert!((shared - HIGH_M).abs() < 4.0, "{shared}");
    }

    #[test]
    fn one_long_side_is_shared_with_two_short_ones() {
        let long = square(7.0, 50.0, 7.02, 50.01);
        let short = [square(7.0, 50.01, 7.01, 50.02), square(7.01, 50.01, 7.02, 50.02)];
        let [left, right] = short;
        let city = Neighbourhood::of(&Geometry::new(vec![long, left, right]), Contact::Rook, 1.0);
        for (_, shared) in city.shared_m(0) {
            assert!((shared - wide_m(2.0)).abs() < 2.0, "{shared}");
        }
    }

    #[test]
    fn parts_of_one_teilraum_have_no_border_between_them() {
        let mut parts = square(7.0, 50.0, 7.01, 50.01);
        parts.0.extend(square(7.01, 50.0, 7.02, 50.01));
        let whole = Neighbourhood::of(&Geometry::new(vec![parts]), Contact::Rook, 1.0);
        assert!(near(whole.perimeter_m(0), 4.0 * wide_m(1.0) + 2.0 * HIGH_M));
        assert!(near(whole.area_m2(0), 2.0 * wide_m(1.0) * HIGH_M));
    }

    #[test]
    fn no_shape_has_nothing_and_no_city_neither() {
        let city = Neighbourhood::of(&Geometry::new(vec![MultiPolygon::new(Vec::new())]), Contact::Rook, 1.0);
        assert_eq!((city.len(), city.area_m2(0), city.perimeter_m(0)), (1, 0.0, 0.0));
        assert_eq!(compactness(city.area_m2(0), city.perimeter_m(0)), None);
        assert!(Neighbourhood::of(&Geometry::default(), Contact::Queen, 1.0).is_empty());
        assert_eq!((city.area_m2(9), city.shared_m(9).count()), (0.0, 0));
    }

    #[test]
    fn a_square_is_as_compact_as_a_square_is() {
        assert!(near(compactness(100.0, 40.0).unwrap(), PI / 4.0));
    }

    proptest! {
        #[test]
        fn neighbours_are_those_of_the_adjacency(city in any_city(), tolerance in 0.0..2_000.0_f64) {
            for contact in [Contact::Rook, Contact::Queen] {
                let found = Neighbourhood::of(&city, contact, tolerance);
                prop_assert_eq!(found.adjacency(), &Adjacency::of(&city, contact, tolerance));
                for teilraum in 0..city.len() {
                    prop_assert!(found.area_m2(teilraum) >= 0.0 && found.perimeter_m(teilraum) >= 0.0);
                    for (other, metres) in found.shared_m(teilraum) {
                        prop_assert!(metres >= 0.0);
                        let back = found.shared_m(other).find(|(back, _)| *back == teilraum);
                        prop_assert_eq!(back, Some((teilraum, metres)));
                    }
                }
            }
        }

        #[test]
        fn the_border_of_a_set_follows_from_its_members(members in proptest::collection::vec(any::<bool>(), 12)) {
            let city = Neighbourhood::of(&grid(4, 3), Contact::Rook, 1.0);
            let set = || (0..12).filter(|&i| members[i]);
            let whole: f64 = set().map(|i| city.perimeter_m(i)).sum();
            let inner: f64 = set()
                .flat_map(|i| city.shared_m(i))
                .filter(|(other, _)| members[*other])
                .map(|(_, metres)| metres)
                .sum();
            let joined = grid(4, 3).teilraeume().iter().zip(&members).filter(|(_, inside)| **inside)
                .flat_map(|(shape, _)| shape.0.clone()).collect();
            // Padding keeps the middle of the map where it was.
            let corners = [grid(4, 3).teilraeume()[0].clone(), grid(4, 3).teilraeume()[11].clone()];
            let [first, last] = corners;
            let joined = Neighbourhood::of(&Geometry::new(vec![MultiPolygon::new(joined), first, last]), Contact::Rook, 1.0);
            prop_assert!(near(whole - inner, joined.perimeter_m(0)), "{} {}", whole - inner, joined.perimeter_m(0));
        }
    }
}

//! The shapes of a city's Teilräume, and their flat form for the browser.

use crate::problem::{Problem, ProblemName, Result};
use geo::{Coord, LineString, MultiPolygon, Polygon};

/// Shapes in the city's order, longitude and latitude in degrees (WGS 84).
///
/// A Teilraum of several polygons (exclaves under one key) is one `MultiPolygon`; a Teilraum without a shape is an
/// empty one. Rings are closed: the first point is repeated at the end.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Geometry {
    teilraeume: Vec<MultiPolygon<f64>>,
}

/// The same shapes as four flat arrays, the form in which they cross to the browser.
///
/// Each `…_ends` gives, per ring, polygon or Teilraum, where its last part ends (exclusive), counted in the unit below
/// it; the first ring of a polygon is its outline, further ones are holes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlatGeometry {
    /// Longitude, latitude, longitude, latitude … in degrees.
    pub coordinates: Vec<f64>,
    /// Per ring: its end, counted in points.
    pub ring_ends: Vec<u32>,
    /// Per polygon: its end, counted in rings.
    pub polygon_ends: Vec<u32>,
    /// Per Teilraum: its end, counted in polygons.
    pub teilraum_ends: Vec<u32>,
}

impl Geometry {
    /// Shapes in the city's order.
    #[must_use]
    pub fn new(teilraeume: Vec<MultiPolygon<f64>>) -> Self {
        Self { teilraeume }
    }

    /// Gathers the shapes of features into the order of `keys`: all features of one key become one Teilraum, features
    /// with another key are left out, keys without a feature get an empty shape.
    #[must_use]
    pub fn gather<'a>(
        keys: &[String],
        features: impl IntoIterator<Item = (&'a str, &'a MultiPolygon<f64>)>,
    ) -> Self {
        let position: std::collections::HashMap<&str, usize> =
            keys.iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect();
        let mut teilraeume = vec![MultiPolygon::new(Vec::new()); keys.len()];
        for (key, shape) in features {
            if let Some(teilraum) = position.get(key).and_then(|&position| teilraeume.get_mut(position)) {
                teilraum.0.extend(shape.0.iter().cloned());
            }
        }
        Self { teilraeume }
    }

    /// Number of Teilräume.
    #[must_use]
    pub fn len(&self) -> usize {
        self.teilraeume.len()
    }

    /// Whether there are no Teilräume.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.teilraeume.is_empty()
    }

    /// Shapes in the city's order.
    #[must_use]
    pub fn teilraeume(&self) -> &[MultiPolygon<f64>] {
        &self.teilraeume
    }

    /// The flat form.
    #[must_use]
    pub fn to_flat(&self) -> FlatGeometry {
        let mut flat = FlatGeometry::default();
        for teilraum in &self.teilraeume {
            for polygon in teilraum {
                flat.push_ring(polygon.exterior());
                for hole in polygon.interiors() {
                    flat.push_ring(hole);
                }
                flat.polygon_ends.push(end(flat.ring_ends.len()));
            }
            flat.teilraum_ends.push(end(flat.polygon_ends.len()));
        }
        flat
    }

    /// The shapes of a flat form.
    ///
    /// # Errors
    /// `GeometryUnreadable` when the ends are not ascending or do not close with the arrays they count.
    pub fn from_flat(flat: &FlatGeometry) -> Result<Self> {
        let points: Vec<Coord<f64>> = flat.coordinates.chunks_exact(2).filter_map(coord).collect();
        if points.len() * 2 != flat.coordinates.len() {
            return Err(Problem::new(ProblemName::GeometryUnreadable).column("coordinates"));
        }
        let rings = cut(&points, &flat.ring_ends, "ringEnds")?
            .into_iter()
            .map(|points| LineString::new(points.to_vec()))
            .collect::<Vec<_>>();
        let polygons = cut(&rings, &flat.polygon_ends, "polygonEnds")?
            .into_iter()
            .filter_map(|rings| rings.split_first())
            .map(|(outline, holes)| Polygon::new(outline.clone(), holes.to_vec()))
            .collect::<Vec<_>>();
        let teilraeume = cut(&polygons, &flat.teilraum_ends, "teilraumEnds")?
            .into_iter()
            .map(|polygons| MultiPolygon::new(polygons.to_vec()))
            .collect();
        Ok(Self { teilraeume })
    }
}

impl FlatGeometry {
    fn push_ring(&mut self, ring: &LineString<f64>) {
        self.coordinates.extend(ring.coords().flat_map(|point| [point.x, point.y]));
        self.ring_ends.push(end(self.coordinates.len() / 2));
    }
}

/// Counts cross as 32-bit numbers; the readers' limits stay far below.
fn end(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn coord(pair: &[f64]) -> Option<Coord<f64>> {
    Some(Coord { x: *pair.first()?, y: *pair.get(1)? })
}

/// Cuts `parts` at `ends`; the last end must be the end of `parts`.
fn cut<'a, T>(parts: &'a [T], ends: &[u32], name: &str) -> Result<Vec<&'a [T]>> {
    let wrong = || Problem::new(ProblemName::GeometryUnreadable).column(name);
    let mut start = 0;
    let mut pieces = Vec::with_capacity(ends.len());
    for &end in ends {
        let end = usize::try_from(end).map_err(|_| wrong())?;
        pieces.push(parts.get(start..end).ok_or_else(wrong)?);
        start = end;
    }
    if start == parts.len() { Ok(pieces) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ring(points: usize) -> impl Strategy<Value = LineString<f64>> {
        proptest::collection::vec((-180.0..180.0, -90.0..90.0), 3..3 + points).prop_map(|points| {
            let mut ring: LineString<f64> = points.into();
            ring.close();
            ring
        })
    }

    fn geometry() -> impl Strategy<Value = Geometry> {
        let polygon = (ring(6), proptest::collection::vec(ring(4), 0..3))
            .prop_map(|(outline, holes)| Polygon::new(outline, holes));
        let teilraum = proptest::collection::vec(polygon, 0..3).prop_map(MultiPolygon::new);
        proptest::collection::vec(teilraum, 0..6).prop_map(Geometry::new)
    }

    proptest! {
        #[test]
        fn flat_arrays_give_back_the_same_shapes(geometry in geometry()) {
            prop_assert_eq!(Geometry::from_flat(&geometry.to_flat()).unwrap(), geometry);
        }

        #[test]
        fn arbitrary_flat_arrays_never_panic(
            coordinates in proptest::collection::vec(-200.0..200.0, 0..20),
            ring_ends in proptest::collection::vec(0u32..12, 0..4),
            polygon_ends in proptest::collection::vec(0u32..5, 0..4),
            teilraum_ends in proptest::collection::vec(0u32..5, 0..4),
        ) {
            let _ = Geometry::from_flat(&FlatGeometry { coordinates, ring_ends, polygon_ends, teilraum_ends });
        }
    }

    #[test]
    fn features_of_one_key_become_one_teilraum() {
        let square = |x: f64| {
            let points = vec![(x, 0.0), (x + 1.0, 0.0), (x + 1.0, 1.0), (x, 0.0)];
            MultiPolygon::new(vec![Polygon::new(points.into(), Vec::new())])
        };
        let keys = ["a".to_string(), "b".to_string(), "none".to_string()];
        let shapes = [("b", &square(0.0)), ("a", &square(2.0)), ("b", &square(4.0)), ("other", &square(6.0))];
        let gathered = Geometry::gather(&keys, shapes);
        let polygons: Vec<usize> = gathered.teilraeume().iter().map(|shape| shape.0.len()).collect();
        assert_eq!(polygons, [1, 2, 0]);
    }
}

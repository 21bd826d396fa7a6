//! The Teilraum in which an offer lies.

use super::rows::Row;
use crate::city::Geometry;
use crate::exchange::geometry::within;
use crate::problem::{Problem, ProblemName, Result};
use geo::{BoundingRect, Coord, Intersects, MultiPolygon, Point, Rect};
use std::collections::{HashMap, HashSet};

/// A city's Teilräume, by key and by place.
pub struct Places<'a> {
    keys: &'a [String],
    by_key: HashSet<&'a str>,
    /// By what is left of a key without zeros in front; nothing where several are alike.
    without_zeros: HashMap<&'a str, Option<&'a str>>,
    shapes: Vec<(usize, Rect<f64>, &'a MultiPolygon<f64>)>,
}

/// Key of the Teilraum, or why there is none.
pub type Placed = std::result::Result<String, Problem>;

impl<'a> Places<'a> {
    /// `geometry` in the order of `keys`; shapes may be empty.
    pub fn new(keys: &'a [String], geometry: &'a Geometry) -> Self {
        let mut without_zeros: HashMap<&str, Option<&str>> = HashMap::new();
        for key in keys {
            let alike = without_zeros.entry(bare(key)).or_insert(Some(key));
            *alike = alike.filter(|known| *known == key.as_str());
        }
        let shapes = geometry.teilraeume().iter().enumerate();
        Self {
            keys,
            by_key: keys.iter().map(String::as_str).collect(),
            without_zeros,
            shapes: shapes.filter_map(|(at, shape)| Some((at, shape.bounding_rect()?, shape))).collect(),
        }
    }

    /// Where each of the rows lies, by its key or else by its point; and the remark that zeros were restored in keys.
    ///
    /// # Errors
    /// `OffersWithoutMap` when there are only points and no shapes, `OffersNowhere` when no coordinate system puts any
    /// point into the city.
    pub fn of(&self, rows: &[Row]) -> Result<(Vec<Placed>, Option<Problem>)> {
        let points: Vec<Option<Coord<f64>>> =
            rows.iter().map(|row| row.point.filter(|_| row.key.is_empty())).collect();
        let has_points = points.iter().any(Option::is_some);
        let points = match self.extent().filter(|_| has_points) {
            Some(extent) => within(&points, extent)?,
            None => None,
        };
        if has_points && points.is_none() && rows.iter().all(|row| row.key.is_empty()) {
            let name = if self.shapes.is_empty() {
                ProblemName::OffersWithoutMap
            } else {
                ProblemName::OffersNowhere
            };
            return Err(Problem::new(name).count(rows.len()));
        }
        let points = points.unwrap_or_else(|| vec![None; rows.len()]);
        let placed = rows.iter().zip(points).map(|(row, point)| self.place(row, point)).collect();
        Ok((placed, self.restored(rows)))
    }

    fn place(&self, row: &Row, point: Option<Coord<f64>>) -> Placed {
        if !row.key.is_empty() {
            let unknown = || Problem::new(ProblemName::OfferKeyUnknown).key(&row.key);
            return self.key(&row.key).map(str::to_owned).ok_or_else(unknown);
        }
        if row.point.is_none() {
            return Err(Problem::new(ProblemName::OfferWithoutPlace));
        }
        let outside = || Problem::new(ProblemName::OfferOutside);
        self.teilraum_at(point.ok_or_else(outside)?).cloned().ok_or_else(outside)
    }

    fn key(&self, text: &str) -> Option<&'a str> {
        match self.by_key.get(text) {
            Some(key) => Some(key),
            None => self.without_zeros.get(bare(text)).copied().flatten(),
        }
    }

    /// The first Teilraum that has the point in it or on its border.
    fn teilraum_at(&self, place: Coord<f64>) -> Option<&'a String> {
        let point = Point(place);
        let mut near = self.shapes.iter().filter(|(_, extent, _)| extent.intersects(&point));
        let (at, _, _) = near.find(|(_, _, shape)| shape.intersects(&point))?;
        self.keys.get(*at)
    }

    fn extent(&self) -> Option<Rect<f64>> {
        self.shapes.iter().map(|(_, extent, _)| *extent).reduce(|all, one| {
            let (low, high) = (all.min(), all.max());
            Rect::new(
                Coord { x: low.x.min(one.min().x), y: low.y.min(one.min().y) },
                Coord { x: high.x.max(one.max().x), y: high.y.max(one.max().y) },
            )
        })
    }

    /// Spreadsheets take zeros away from the front of keys.
    fn restored(&self, rows: &[Row]) -> Option<Problem> {
        let changed = |row: &&Row| !row.key.is_empty() && !self.by_key.contains(row.key.as_str());
        let mut restored =
            rows.iter().filter(changed).filter_map(|row| Some((&row.key, self.key(&row.key)?)));
        let (found, key) = restored.next()?;
        let count = restored.count() + 1;
        Some(Problem::new(ProblemName::KeyZerosRestored).value(found).key(key).count(count))
    }
}

fn bare(key: &str) -> &str {
    key.trim_start_matches('0')
}

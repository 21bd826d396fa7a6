//! Everything of an import brought together.

use super::shapes::Shapes;
use crate::city::{
    Adjacency, COUNTS, City, Contact, FlatGeometry, Geometry, USUAL_TOLERANCE_M, district_borders,
    geometry_hash, label_points, table_hash,
};
use crate::exchange::join::{self, Joined, Matched, Place};
use crate::exchange::records::{JoinBy, JoinChoices, JoinReport, JoinSource};
use crate::exchange::table::Table;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::HashSet;

/// The city that an import gives.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedCity {
    /// Teilräume and columns.
    pub city: City,
    /// Content hash of the table: keys, names, districts, columns.
    pub table_hash: String,
    /// Shapes; absent when only tables were brought in.
    pub geometry: Option<ImportedGeometry>,
    /// What is remarkable.
    pub problems: Vec<Problem>,
}

/// Shapes of the city in its order, and what follows from them. Longitude and latitude in degrees.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedGeometry {
    /// Keys of the Teilräume.
    pub keys: Vec<String>,
    /// Upper units of the Teilräume; empty where unknown.
    pub districts: Vec<String>,
    /// The shapes.
    pub shapes: FlatGeometry,
    /// Per Teilraum longitude and latitude of a point inside it; NaN where it has no shape.
    pub label_points: Vec<f64>,
    /// Lines between upper units and around the city: longitude, latitude …
    pub district_borders: Vec<f64>,
    /// Per line: its end, counted in points.
    pub district_border_ends: Vec<u32>,
    /// Pairs of Teilräume that touch along a stretch: a, b, a, b …
    pub adjacency: Vec<u32>,
    /// Content hash of keys, districts and shapes.
    pub hash: String,
}

impl ImportedGeometry {
    /// Shapes with everything that follows from them; `keys` and `districts` in the shapes' order.
    #[must_use]
    pub fn of(geometry: &Geometry, keys: &[String], districts: &[String]) -> Self {
        let mut district_border_ends = Vec::new();
        let mut borders = Vec::new();
        for line in district_borders(geometry, districts) {
            borders.extend(line.iter().flat_map(|point| [point.x, point.y]));
            district_border_ends.push(u32::try_from(borders.len() / 2).unwrap_or(u32::MAX));
        }
        let points = label_points(geometry);
        let position = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let touching = Adjacency::of(geometry, Contact::Rook, USUAL_TOLERANCE_M);
        let shapes = geometry.to_flat();
        Self {
            keys: keys.to_vec(),
            districts: districts.to_vec(),
            hash: geometry_hash(keys, districts, &shapes),
            shapes,
            label_points: points
                .iter()
                .flat_map(|point| point.map_or([f64::NAN; 2], |point| [point.x, point.y]))
                .collect(),
            district_borders: borders,
            district_border_ends,
            adjacency: touching.pairs().flat_map(|(a, b)| [position(a), position(b)]).collect(),
        }
    }
}

/// Tables and the Teilräume they are joined to.
pub struct Assembly<'a> {
    from: JoinSource,
    places: Vec<Place>,
    shapes: Option<&'a Shapes>,
    tables: Vec<(&'a Table, Matched)>,
}

impl<'a> Assembly<'a> {
    /// Joins all usable tables: to the shapes that fit most of their rows, or to each other where there are no shapes.
    pub fn new(tables: &[&'a Table], shapes: &[&'a Shapes], choices: &JoinChoices) -> Self {
        let tables: Vec<&Table> = tables.iter().copied().filter(|table| table.source.usable).collect();
        let matched = |places: &[Place]| -> Vec<Matched> {
            tables.iter().map(|table| match_table(table, places, choices)).collect()
        };
        let rows = |matched: &[Matched]| {
            matched.iter().map(|matched| matched.places.iter().flatten().count()).sum::<usize>()
        };
        let tried = shapes
            .iter()
            .copied()
            .filter(|shapes| shapes.source.usable)
            .map(|shapes| (shapes, matched(&shapes.places)));
        let best = tried.reduce(|best, next| if rows(&next.1) > rows(&best.1) { next } else { best });
        let (from, places, shapes, matched) = match (best, tables.first()) {
            (Some((shapes, matched)), _) => (
                JoinSource::Geometry { source: shapes.source.id },
                shapes.places.clone(),
                Some(shapes),
                matched,
            ),
            (None, Some(first)) => {
                let places = join::from_tables(&tables);
                let matched = matched(&places);
                (JoinSource::Table { source: first.source.id }, places, None, matched)
            }
            (None, None) => (JoinSource::None, Vec::new(), None, Vec::new()),
        };
        Self { from, places, shapes, tables: tables.into_iter().zip(matched).collect() }
    }

    fn city(&self) -> Result<(City, Vec<Problem>)> {
        let joined: Vec<Joined> =
            self.tables.iter().map(|(table, matched)| Joined { table, matched }).collect();
        join::city(&self.places, &joined)
    }

    /// Whether there is something to show: Teilräume, and of the tables at least one that fits them.
    fn is_usable(&self) -> bool {
        let fits = self.tables.iter().any(|(_, matched)| matched.places.iter().any(Option::is_some));
        !self.places.is_empty() && (fits || self.tables.is_empty())
    }

    /// How everything comes together. `needed`: columns the method refers to; the catalogue's where there are none.
    pub fn report(&self, needed: &[String]) -> JoinReport {
        let (city, problems) = match self.city() {
            Ok((city, problems)) => (Some(city), problems),
            Err(problem) => (None, vec![problem]),
        };
        let known: HashSet<&str> =
            city.iter().flat_map(|city| city.columns()).map(|column| column.name.as_str()).collect();
        let catalogue: Vec<String> = COUNTS.iter().map(|count| count.name.to_owned()).collect();
        let wanted = if needed.is_empty() { &catalogue } else { needed };
        JoinReport {
            teilraeume_from: self.from.clone(),
            teilraeume: u32::try_from(self.places.len()).unwrap_or(u32::MAX),
            tables: self.tables.iter().map(|(table, matched)| matched.report(table, &self.places)).collect(),
            counts_missing: wanted.iter().filter(|name| !known.contains(name.as_str())).cloned().collect(),
            usable: self.is_usable() && city.is_some(),
            problems,
        }
    }

    /// The city with everything that follows from its shapes.
    ///
    /// # Errors
    /// `NothingToImport` when there are no Teilräume, `NothingJoined` when no table fits the shapes.
    pub fn finish(&self) -> Result<ImportedCity> {
        if self.places.is_empty() {
            return Err(Problem::new(ProblemName::NothingToImport));
        }
        if !self.is_usable() {
            let file = self.tables.first().map(|(table, _)| table.source.file.clone());
            return Err(Problem::new(ProblemName::NothingJoined).file(file.unwrap_or_default()));
        }
        let (city, problems) = self.city()?;
        let geometry = self.shapes.map(|shapes| {
            let gathered = Geometry::gather(city.keys(), shapes.features());
            ImportedGeometry::of(&gathered, city.keys(), city.districts())
        });
        Ok(ImportedCity { table_hash: table_hash(&city), city, geometry, problems })
    }
}

fn match_table(table: &Table, places: &[Place], choices: &JoinChoices) -> Matched {
    let of_table = |source: u32| source == table.source.id;
    let links: Vec<(&str, &str)> = choices
        .links
        .iter()
        .filter(|link| of_table(link.source))
        .map(|link| (link.table.as_str(), link.key.as_str()))
        .collect();
    let by: Option<JoinBy> =
        choices.by.iter().rev().find(|choice| of_table(choice.source)).map(|choice| choice.by);
    join::match_table(table, places, &links, by)
}

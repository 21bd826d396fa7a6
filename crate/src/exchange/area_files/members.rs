//! Areas gathered from rows, or refused with one reason.

use super::keys::Keys;
use super::{AreasReading, columns, missing};
use crate::areas::AreaMembers;
use crate::city::{Geometry, label_points};
use crate::exchange::geometry::GeometryReading;
use crate::exchange::table::number::trim;
use crate::problem::{Problem, ProblemName, Result};
use geo::{BoundingRect, Intersects, Point};
use std::collections::{BTreeSet, HashMap};

/// Areas as they come together. Faults are kept until everything is known: the first of the gravest kind is told.
pub struct Gathered<'a> {
    keys: &'a [String],
    known: Keys<'a>,
    names: Vec<String>,
    members: Vec<BTreeSet<usize>>,
    numbers: HashMap<String, usize>,
    area_of: HashMap<usize, usize>,
    unknown: Vec<(usize, String)>,
    twice: Option<Problem>,
    nameless: Option<usize>,
    /// Keys as they stand in the file where zeros were put back or the spelling differs, and how often.
    restored: Option<(String, usize, usize)>,
}

impl<'a> Gathered<'a> {
    /// For the city of these keys.
    pub fn new(keys: &'a [String]) -> Self {
        Self {
            keys,
            known: Keys::new(keys),
            names: Vec::new(),
            members: Vec::new(),
            numbers: HashMap::new(),
            area_of: HashMap::new(),
            unknown: Vec::new(),
            twice: None,
            nameless: None,
            restored: None,
        }
    }

    /// A row of the file; without a key it only names the area, without an area the Teilraum lies outside.
    pub fn add(&mut self, area: &str, key: &str, row: usize) {
        // A dash says that there is none.
        let area = if matches!(area, "-" | "–" | "—") { "" } else { area };
        match (area.is_empty(), key.is_empty()) {
            (true, true) => {}
            (false, true) => {
                self.area(area);
            }
            (true, false) => {
                if self.known.find(key).is_none() {
                    self.unknown.push((row, key.to_owned()));
                }
            }
            (false, false) => {
                let area = self.area(area);
                match self.known.find(key) {
                    Some(teilraum) => {
                        self.note(key, teilraum);
                        self.put(area, teilraum, row);
                    }
                    None => self.unknown.push((row, key.to_owned())),
                }
            }
        }
    }

    /// Number of the area of that name, which is new or known.
    pub fn area(&mut self, name: &str) -> usize {
        let next = self.names.len();
        let number = *self.numbers.entry(name.to_owned()).or_insert(next);
        if number == next {
            self.names.push(name.to_owned());
            self.members.push(BTreeSet::new());
        }
        number
    }

    /// Puts a Teilraum into an area.
    pub fn put(&mut self, area: usize, teilraum: usize, row: usize) {
        let first = *self.area_of.entry(teilraum).or_insert(area);
        if first != area && self.twice.is_none() {
            let name = |area: usize| self.names.get(area).cloned().unwrap_or_default();
            let key = self.keys.get(teilraum).cloned().unwrap_or_default();
            let problem = Problem::new(ProblemName::AreaTeilraumTwice).row(row).key(key);
            self.twice = Some(problem.value(name(first)).limit(name(area)));
        }
        if let Some(members) = self.members.get_mut(area) {
            members.insert(teilraum);
        }
    }

    /// A feature without a name.
    pub fn nameless(&mut self, row: usize) {
        self.nameless = self.nameless.or(Some(row));
    }

    fn note(&mut self, key: &str, teilraum: usize) {
        if self.known.exact(key).is_none() {
            let restored = self.restored.get_or_insert((key.to_owned(), teilraum, 0));
            restored.2 += 1;
        }
    }

    /// The areas.
    ///
    /// # Errors
    /// As [`super::read_areas`].
    pub fn finish(self, problem: Option<Problem>) -> Result<AreasReading> {
        if self.names.is_empty() && self.unknown.is_empty() {
            return Err(Problem::new(ProblemName::TableEmpty));
        }
        if let Some((row, key)) = self.unknown.first() {
            let count = self.unknown.iter().map(|(_, key)| key).collect::<BTreeSet<_>>().len();
            let name = if self.area_of.is_empty() {
                ProblemName::AreasOfAnotherCity
            } else {
                ProblemName::AreaKeysUnknown
            };
            return Err(Problem::new(name).row(*row).key(key).count(count));
        }
        if let Some(row) = self.nameless {
            return Err(missing("name").row(row));
        }
        if let Some(twice) = self.twice {
            return Err(twice);
        }
        let empty = self.names.iter().zip(&self.members).find(|(_, members)| members.is_empty());
        if let Some((name, _)) = empty {
            return Err(Problem::new(ProblemName::AreaEmpty).value(name));
        }
        let key = |teilraum: usize| self.keys.get(teilraum).cloned().unwrap_or_default();
        let restored = self.restored.map(|(found, teilraum, count)| {
            Problem::new(ProblemName::KeyZerosRestored).value(found).key(key(teilraum)).count(count)
        });
        let members =
            self.members.iter().map(|members| members.iter().map(|&teilraum| key(teilraum)).collect());
        let areas = self.names.into_iter().zip(members).map(|(name, keys)| AreaMembers { name, keys });
        Ok(AreasReading { areas: areas.collect(), problems: problem.into_iter().chain(restored).collect() })
    }
}

/// Puts Teilräume into the areas in whose outline their label points lie.
///
/// # Errors
/// `AreasWithoutMap`, `AreaColumnMissing`, `AreasOfAnotherCity`.
pub fn by_outline(reading: &GeometryReading, geometry: &Geometry, gathered: &mut Gathered) -> Result<()> {
    let places: Vec<(usize, Point<f64>)> = label_points(geometry)
        .into_iter()
        .enumerate()
        .filter_map(|(teilraum, place)| Some((teilraum, Point(place?))))
        .collect();
    if places.is_empty() {
        return Err(Problem::new(ProblemName::AreasWithoutMap));
    }
    let headings: Vec<&str> = reading.columns.iter().map(String::as_str).collect();
    let column = columns::name(&headings).ok_or_else(|| missing("name"))?;
    let mut any = false;
    for ((shape, row), number) in reading.shapes.iter().zip(&reading.rows).zip(1..) {
        let name = row.get(column).map(|name| trim(name)).unwrap_or_default();
        if name.is_empty() {
            gathered.nameless(number);
            continue;
        }
        let area = gathered.area(name);
        let Some(extent) = shape.bounding_rect() else { continue };
        for (teilraum, place) in places.iter().filter(|(_, place)| extent.intersects(place)) {
            if shape.intersects(place) {
                any = true;
                gathered.put(area, *teilraum, number);
            }
        }
    }
    if any { Ok(()) } else { Err(Problem::new(ProblemName::AreasOfAnotherCity)) }
}

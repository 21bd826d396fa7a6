//! Shapes of one import: their files, what was understood, and the Teilräume they give.

use crate::exchange::NamedBytes;
use crate::exchange::geometry::{self, GeometryReading};
use crate::exchange::join::Place;
use crate::exchange::limits::PREVIEW_ROWS;
use crate::exchange::records::{GeometrySource, GeometrySourceChoices};
use crate::exchange::spelling::folded;
use crate::problem::{Problem, ProblemName, Result};
use geo::{BoundingRect, MultiPolygon};
use std::collections::{HashMap, HashSet};

/// Shapes that were brought in. Parts of a Shapefile that are still to come make them not usable, nothing more.
#[derive(Debug, Clone)]
pub struct Shapes {
    /// What was understood.
    pub source: GeometrySource,
    /// Teilräume in the order in which their keys first occur.
    pub places: Vec<Place>,
    /// Key of every feature; empty where it has none.
    pub keys: Vec<String>,
    files: Vec<NamedBytes>,
    reading: Option<GeometryReading>,
}

impl Shapes {
    /// Understands files that belong together.
    ///
    /// # Errors
    /// Everything the geometry readers refuse, except parts of a Shapefile that may still come.
    pub fn understand(id: u32, files: Vec<NamedBytes>, choices: &GeometrySourceChoices) -> Result<Self> {
        let reading = match geometry::read(&files, &choices.reading) {
            Ok(reading) => Ok(reading),
            Err(problem) if may_come(&problem) => Err(problem),
            Err(problem) => return Err(problem),
        };
        Ok(match reading {
            Ok(reading) => Self::of_reading(id, files, reading, choices),
            Err(problem) => Self::incomplete(id, files, problem, choices),
        })
    }

    /// The same shapes with other choices.
    ///
    /// # Errors
    /// As [`Self::understand`].
    pub fn chosen(&self, choices: &GeometrySourceChoices) -> Result<Self> {
        // Only the readers' own choices make it necessary to read again.
        match &self.reading {
            Some(reading) if choices.reading == self.source.choices.reading => {
                Ok(Self::of_reading(self.source.id, self.files.clone(), reading.clone(), choices))
            }
            _ => Self::understand(self.source.id, self.files.clone(), choices),
        }
    }

    /// The same shapes with one more part of their Shapefile; a part of the same kind is replaced.
    ///
    /// # Errors
    /// As [`Self::understand`].
    pub fn with_part(&self, part: &NamedBytes) -> Result<Self> {
        let others = self.files.iter().filter(|file| file.extension() != part.extension()).cloned();
        Self::understand(self.source.id, others.chain([part.clone()]).collect(), &self.source.choices)
    }

    /// Whether a file is a part of this Shapefile.
    #[must_use]
    pub fn takes(&self, file: &NamedBytes) -> bool {
        is_shapefile_part(file)
            && self.files.first().is_some_and(|first| is_shapefile_part(first) && first.stem() == file.stem())
    }

    /// Every feature's key and shape.
    pub fn features(&self) -> impl Iterator<Item = (&str, &MultiPolygon<f64>)> {
        let shapes = self.reading.iter().flat_map(|reading| &reading.shapes);
        self.keys.iter().map(String::as_str).zip(shapes)
    }

    fn incomplete(
        id: u32,
        files: Vec<NamedBytes>,
        problem: Problem,
        choices: &GeometrySourceChoices,
    ) -> Self {
        let source = GeometrySource {
            id,
            file: main_file(&files),
            files: files.iter().map(|file| file.name.clone()).collect(),
            understood: None,
            properties: Vec::new(),
            key: None,
            name: None,
            district: None,
            features: 0,
            teilraeume: 0,
            repaired: Vec::new(),
            bounds: None,
            preview: Vec::new(),
            problems: vec![problem],
            usable: false,
            choices: choices.clone(),
        };
        Self { source, places: Vec::new(), keys: Vec::new(), files, reading: None }
    }

    fn of_reading(
        id: u32,
        files: Vec<NamedBytes>,
        reading: GeometryReading,
        choices: &GeometrySourceChoices,
    ) -> Self {
        let mut problems = reading.problems.clone();
        let file = main_file(&files);
        let mut find = |chosen: &Option<String>| {
            let name = chosen.as_ref().filter(|name| !name.is_empty())?;
            let found = reading.columns.iter().position(|column| column == name);
            if found.is_none() {
                problems.push(Problem::new(ProblemName::RecipeDoesNotFit).file(&file).column(name));
            }
            found
        };
        let is_none = |chosen: &Option<String>| chosen.as_ref().is_some_and(String::is_empty);
        let key = find(&choices.key).or_else(|| geometry::key_column(&reading));
        let name = find(&choices.name)
            .or_else(|| geometry::name_column(&reading, key))
            .filter(|_| !is_none(&choices.name));
        let district = find(&choices.district)
            .or_else(|| district_column(&reading, key, name))
            .filter(|_| !is_none(&choices.district));
        let cell = |row: &[String], column: Option<usize>| {
            column.and_then(|column| row.get(column)).map(|cell| cell.trim().to_owned()).unwrap_or_default()
        };
        let keys: Vec<String> = reading.rows.iter().map(|row| cell(row, key)).collect();
        if key.is_none() {
            problems.push(Problem::new(ProblemName::KeyColumnMissing).file(&file));
        }
        let empty = keys.iter().filter(|key| key.is_empty()).count();
        if key.is_some() && empty > 0 {
            problems.push(Problem::new(ProblemName::KeyEmpty).file(&file).count(empty));
        }
        let mut seen = HashSet::new();
        let places: Vec<Place> = keys
            .iter()
            .zip(&reading.rows)
            .filter(|(key, _)| !key.is_empty() && seen.insert(key.as_str()))
            .map(|(key, row)| {
                let name = cell(row, name);
                // Keys that are words are names, too.
                let spoken = name.is_empty() && key.contains(char::is_alphabetic);
                Place {
                    key: key.clone(),
                    name: if spoken { key.clone() } else { name },
                    district: cell(row, district),
                }
            })
            .collect();
        let title = |column: Option<usize>| column.and_then(|column| reading.columns.get(column)).cloned();
        let source = GeometrySource {
            id,
            files: files.iter().map(|file| file.name.clone()).collect(),
            understood: Some(reading.understood.clone()),
            properties: reading.columns.clone(),
            key: title(key),
            name: title(name),
            district: title(district),
            features: u32::try_from(reading.rows.len()).unwrap_or(u32::MAX),
            teilraeume: u32::try_from(places.len()).unwrap_or(u32::MAX),
            repaired: reading.repaired.clone(),
            bounds: bounds(&reading),
            preview: reading.rows.iter().take(PREVIEW_ROWS).cloned().collect(),
            problems,
            usable: !places.is_empty(),
            choices: choices.clone(),
            file,
        };
        Self { source, places, keys, files, reading: Some(reading) }
    }
}

/// Problems that another part of the same Shapefile will solve.
fn may_come(problem: &Problem) -> bool {
    matches!(problem.name, ProblemName::ShapefileWithoutShapes | ProblemName::ShapefileWithoutTable)
}

fn is_shapefile_part(file: &NamedBytes) -> bool {
    matches!(file.extension().as_str(), "shp" | "shx" | "dbf" | "prj" | "cpg")
}

fn main_file(files: &[NamedBytes]) -> String {
    let shapes = files.iter().find(|file| file.extension() == "shp");
    shapes.or(files.first()).map(|file| file.name.clone()).unwrap_or_default()
}

/// A property that speaks of an upper unit and has far fewer values than there are keys.
fn district_column(reading: &GeometryReading, key: Option<usize>, name: Option<usize>) -> Option<usize> {
    const WORDS: [&str; 4] = ["stadtbezirk", "bezirk", "ortsamt", "district"];
    let speaks = |column: &usize| {
        let title = reading.columns.get(*column).map(|title| folded(title)).unwrap_or_default();
        Some(*column) != key && Some(*column) != name && WORDS.iter().any(|word| title.contains(word))
    };
    let groups = |column: &usize| {
        let mut per_key: HashMap<&str, &str> = HashMap::new();
        let mut values = HashSet::new();
        for row in &reading.rows {
            let (Some(value), Some(key)) = (row.get(*column), key.and_then(|key| row.get(key))) else {
                return false;
            };
            values.insert(value.as_str());
            per_key.insert(key, value);
        }
        values.len() > 1 && values.len() * 2 <= per_key.len() && values.iter().all(|value| !value.is_empty())
    };
    let found: Vec<usize> = (0..reading.columns.len()).filter(speaks).filter(groups).collect();
    let is_text = |column: &usize| {
        reading.rows.iter().filter_map(|row| row.get(*column)).any(|cell| cell.contains(char::is_alphabetic))
    };
    found.iter().copied().find(is_text).or_else(|| found.first().copied())
}

/// West, south, east, north of all shapes.
fn bounds(reading: &GeometryReading) -> Option<[f64; 4]> {
    let boxes = reading.shapes.iter().filter_map(BoundingRect::bounding_rect);
    boxes.fold(None, |bounds: Option<[f64; 4]>, next| {
        let (min, max) = (next.min(), next.max());
        let [west, south, east, north] = bounds.unwrap_or([min.x, min.y, max.x, max.y]);
        Some([west.min(min.x), south.min(min.y), east.max(max.x), north.max(max.y)])
    })
}

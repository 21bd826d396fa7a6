//! A geometry as its file gives it, before its coordinate system is decided and its rings are repaired.

use super::reading::GeometryFormat;
use super::repair::RawPolygon;
use crate::problem::{Problem, ProblemName, Result};

/// Features as they stand in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct RawGeometry {
    /// The file's format.
    pub format: GeometryFormat,
    /// Names of the properties.
    pub columns: Vec<String>,
    /// Per feature one text per column.
    pub rows: Vec<Vec<String>>,
    /// Per feature its polygons; none where it has no area.
    pub shapes: Vec<Vec<RawPolygon>>,
    /// Number of features that are points or lines.
    pub not_areas: usize,
    /// The coordinate system in the file's own words: `crs` member or `.prj`.
    pub crs_text: Option<String>,
    /// Encoding of the property table, where the format leaves it open.
    pub encoding: Option<String>,
    /// Layers a person can choose from, where there are several.
    pub layers: Vec<String>,
    /// Remarks of the reader.
    pub problems: Vec<Problem>,
}

/// Most features: fifty times Berlin's Planungsräume.
pub const MOST_FEATURES: usize = 50_000;
/// Most points: twenty times Berlin's.
pub const MOST_POINTS: usize = 5_000_000;
/// Most bytes of one file or of an archive's geometry.
pub const MOST_BYTES: usize = 150_000_000;

/// Refuses a file that is larger than any city's borders.
///
/// # Errors
/// `GeometryTooLarge` with the bytes found and allowed.
pub fn check_bytes(name: &str, bytes: usize) -> Result<()> {
    check(name, "bytes", bytes, MOST_BYTES)
}

/// Refuses more features or points than a browser can draw.
///
/// # Errors
/// `GeometryTooLarge` with the number found and allowed.
pub fn check_counts(name: &str, raw: &RawGeometry) -> Result<()> {
    check(name, "features", raw.rows.len(), MOST_FEATURES)?;
    let points = raw.shapes.iter().flatten().flatten().map(|ring| ring.points.len()).sum();
    check(name, "points", points, MOST_POINTS)
}

/// Refuses more of something than is allowed.
///
/// # Errors
/// `GeometryTooLarge` with the number found and allowed; the column says of what.
pub fn check(name: &str, what: &str, found: usize, allowed: usize) -> Result<()> {
    if found <= allowed {
        return Ok(());
    }
    Err(Problem::new(ProblemName::GeometryTooLarge).file(name).column(what).value(found).limit(allowed))
}

//! What a geometry reader hands back: features, what was understood, what was repaired.

use crate::problem::Problem;
use geo::MultiPolygon;
use serde::{Deserialize, Serialize};

/// Corrections by a person; `None` leaves the decision to the reader.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct GeometryChoices {
    /// Id of one of the [`CrsCandidate`]s, e.g. `EPSG:25832`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crs: Option<String>,
    /// Encoding of a Shapefile's table: `UTF-8` or `windows-1252`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Name of the Shapefile to read where there are several, one of [`Understood::layers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layer: Option<String>,
}

/// Everything read from one geometry.
#[derive(Debug, Clone, PartialEq)]
pub struct GeometryReading {
    /// Names of the properties, in the order in which they first occur.
    pub columns: Vec<String>,
    /// Per feature one text per column, exactly as it stands in the file; empty where the property is absent.
    pub rows: Vec<Vec<String>>,
    /// Per feature its shape in longitude and latitude (degrees, WGS 84), repaired; empty where it has none.
    pub shapes: Vec<MultiPolygon<f64>>,
    /// What was understood, to be shown and corrected.
    pub understood: Understood,
    /// Rings that were not valid and had to be changed, by feature.
    pub repaired: Vec<RepairedRing>,
    /// Everything a person should know although the geometry can be used.
    pub problems: Vec<Problem>,
}

/// What was understood of a geometry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Understood {
    /// The file's format.
    pub format: GeometryFormat,
    /// Id of the coordinate system that was used, one of `candidates`.
    pub crs: String,
    /// How that was decided.
    pub crs_source: CrsSource,
    /// What the file itself says: the `crs` member's name or the name in the `.prj`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crs_declared: Option<String>,
    /// All coordinate systems under which the shapes can lie in or near Germany, most likely first, and the used one.
    pub candidates: Vec<CrsCandidate>,
    /// Encoding of the Shapefile's table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Names of the Shapefiles to choose from; empty for other formats.
    pub layers: Vec<String>,
    /// Number of features with a shape.
    pub features: u32,
    /// Number of points of all shapes after repair.
    pub points: u32,
}

/// Format of a geometry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum GeometryFormat {
    /// RFC 7946, also with the `crs` member of the older draft.
    GeoJson,
    /// ESRI Shapefile in a zip.
    ShapefileZip,
    /// ESRI Shapefile as loose parts.
    ShapefileParts,
}

/// How the coordinate system was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum CrsSource {
    /// A person chose it.
    Chosen,
    /// The file says so, and the shapes lie where a German city can lie.
    Declared,
    /// GeoJSON without a `crs` member is longitude and latitude by its standard, and the shapes lie where they can.
    Standard,
    /// Recognised by where the shapes land, because the file says nothing or something that cannot be.
    Recognised,
}

/// A coordinate system and where the shapes would land under it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CrsCandidate {
    /// Stable id: `EPSG:25832`; with `+2000000` for a shifted false easting, with `/yx` for swapped axes.
    pub id: String,
    /// Longitude of the middle of the shapes, degrees.
    pub lon: f64,
    /// Latitude of the middle of the shapes, degrees.
    pub lat: f64,
    /// Extent from west to east, kilometres.
    pub width_km: f64,
    /// Extent from south to north, kilometres.
    pub height_km: f64,
    /// Name of the nearest large German city.
    pub near: String,
    /// Distance from the middle of the shapes to the middle of that city, kilometres.
    pub near_km: f64,
    /// Whether all shapes lie where a German city can lie.
    pub plausible: bool,
}

/// A ring, or several of one feature with the same fault, that had to be repaired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RepairedRing {
    /// Position of the feature, from 0.
    pub feature: u32,
    /// What was wrong.
    pub fault: RingFault,
    /// Number of rings (or, for repeated points, of points) with this fault in the feature.
    pub count: u32,
}

/// What can be wrong with a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum RingFault {
    /// The ring crosses or touches itself; it was cut into valid rings that cover the same ground.
    SelfCrossing,
    /// Rings of one shape cross or cover each other; they were joined.
    RingsOverlap,
    /// The last point was not the first; the ring was closed.
    Unclosed,
    /// A spike without area was cut off.
    Spike,
    /// The ring encloses no area; it was left out.
    ZeroArea,
    /// The ring runs the wrong way round for what it is (outline or hole); it was turned.
    WrongOrientation,
    /// A hole lies outside its outline; it was left out.
    HoleOutside,
    /// Coordinates are not numbers; the ring was left out.
    NotFinite,
}

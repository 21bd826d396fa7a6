//! The known coordinate systems and the way from each to longitude and latitude.

use crate::problem::{Problem, ProblemName, Result};
use geo::Coord;
use proj4rs::{Proj, transform::transform};

/// A known coordinate system, with its axes in the usual order or swapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crs {
    system: &'static System,
    swapped: bool,
}

/// One row of the table: an id and its definition in the language of PROJ.
#[derive(Debug, PartialEq, Eq)]
struct System {
    id: &'static str,
    definition: &'static str,
    /// How `.prj` files describe it: central meridian in degrees and false easting in metres.
    transverse_mercator: Option<(i32, i32)>,
}

/// Suffix of the id of a system whose axes are swapped in the file (northing or latitude first).
const SWAPPED: &str = "/yx";

/// DHDN to WGS 84 with EPSG's transformation 1777, good to about a metre over western Germany.
macro_rules! gauss_krueger {
    ($lon:literal, $easting:literal) => {
        concat!(
            "+proj=etmerc +lat_0=0 +lon_0=",
            $lon,
            " +k=1 +x_0=",
            $easting,
            " +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs"
        )
    };
}

macro_rules! utm {
    ($lon:literal, $easting:literal) => {
        concat!(
            "+proj=etmerc +lat_0=0 +lon_0=",
            $lon,
            " +k=0.9996 +x_0=",
            $easting,
            " +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs"
        )
    };
}

const fn system(id: &'static str, definition: &'static str) -> System {
    System { id, definition, transverse_mercator: None }
}

const fn mercator(id: &'static str, definition: &'static str, lon: i32, easting: i32) -> System {
    System { id, definition, transverse_mercator: Some((lon, easting)) }
}

/// In the order in which they are preferred where several fit equally well.
static SYSTEMS: [System; 11] = [
    system("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs"),
    mercator("EPSG:25832", utm!("9", "500000"), 9, 500_000),
    mercator("EPSG:25833", utm!("15", "500000"), 15, 500_000),
    system(
        "EPSG:3857",
        "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
    ),
    // The zone's number stands before the easting, as many land survey offices deliver it.
    mercator("EPSG:4647", utm!("9", "32500000"), 9, 32_500_000),
    mercator("EPSG:5650", utm!("15", "33500000"), 15, 33_500_000),
    mercator("EPSG:31466", gauss_krueger!("6", "2500000"), 6, 2_500_000),
    mercator("EPSG:31467", gauss_krueger!("9", "3500000"), 9, 3_500_000),
    mercator("EPSG:31468", gauss_krueger!("12", "4500000"), 12, 4_500_000),
    mercator("EPSG:31469", gauss_krueger!("15", "5500000"), 15, 5_500_000),
    // Open data of the city of Köln: UTM 32 with 2,000,000 m added to the easting.
    mercator("EPSG:25832+2000000", utm!("9", "2500000"), 9, 2_500_000),
];

impl Crs {
    /// Every known system, in its usual axis order first, then with swapped axes.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = SYSTEMS.iter().map(|system| Self { system, swapped: false });
        plain.chain(SYSTEMS.iter().map(|system| Self { system, swapped: true }))
    }

    /// Longitude and latitude in degrees, WGS 84.
    #[must_use]
    pub fn lon_lat() -> Self {
        let [lon_lat, ..] = &SYSTEMS;
        Self { system: lon_lat, swapped: false }
    }

    /// The system of a stable id.
    ///
    /// # Errors
    /// `CrsUnknown` for any other id.
    pub fn from_id(id: &str) -> Result<Self> {
        Self::all().find(|crs| crs.id() == id).ok_or_else(|| Problem::new(ProblemName::CrsUnknown).value(id))
    }

    /// The system of an EPSG number, also by its aliases whose difference is below a metre.
    #[must_use]
    pub fn from_epsg(number: u32) -> Option<Self> {
        let number = match number {
            4258 | 4979 | 4937 => 4326,
            900_913 | 102_100 | 3785 | 102_113 => 3857,
            32632 | 3044 | 5555 => 25832,
            32633 | 3045 | 5556 => 25833,
            5676 => 31466,
            5677 => 31467,
            5678 => 31468,
            5679 => 31469,
            number => number,
        };
        Self::from_id(&format!("EPSG:{number}")).ok()
    }

    /// The system of a transverse Mercator projection, by central meridian and false easting and whether it is on the
    /// old German datum (DHDN).
    #[must_use]
    pub fn from_transverse_mercator(lon: f64, easting: f64, dhdn: bool) -> Option<Self> {
        let matches = |system: &&System| {
            system.transverse_mercator.is_some_and(|(system_lon, system_easting)| {
                (f64::from(system_lon) - lon).abs() < 1e-6
                    && (f64::from(system_easting) - easting).abs() < 0.5
                    && system.definition.contains("bessel") == dhdn
            })
        };
        SYSTEMS.iter().find(matches).map(|system| Self { system, swapped: false })
    }

    /// The same system with its axes the other way round.
    #[must_use]
    pub fn with_swapped_axes(self) -> Self {
        Self { swapped: !self.swapped, ..self }
    }

    /// Stable id, e.g. `EPSG:25832` or `EPSG:25832/yx`.
    #[must_use]
    pub fn id(self) -> String {
        let suffix = if self.swapped { SWAPPED } else { "" };
        format!("{}{suffix}", self.system.id)
    }
}

/// The way from one coordinate system to longitude and latitude.
pub struct Transform {
    swapped: bool,
    /// Source and destination; absent where the coordinates are longitude and latitude already.
    projections: Option<(Proj, Proj)>,
}

impl Transform {
    /// The way from `crs`.
    ///
    /// # Errors
    /// `CrsUnknown` when the definition is not understood (not for the known systems).
    pub fn new(crs: Crs) -> Result<Self> {
        let lon_lat = Crs::lon_lat().system;
        let proj = |system: &System| {
            Proj::from_proj_string(system.definition)
                .map_err(|_| Problem::new(ProblemName::CrsUnknown).value(system.id))
        };
        let projections =
            if crs.system == lon_lat { None } else { Some((proj(crs.system)?, proj(lon_lat)?)) };
        Ok(Self { swapped: crs.swapped, projections })
    }

    /// Longitude and latitude in degrees; NaN where the point has none.
    #[must_use]
    pub fn lon_lat(&self, point: Coord<f64>) -> Coord<f64> {
        let Coord { x, y } = if self.swapped { Coord { x: point.y, y: point.x } } else { point };
        let Some((from, to)) = &self.projections else { return Coord { x, y } };
        let mut place = (x, y, 0.0);
        match transform(from, to, &mut place) {
            Ok(()) => Coord { x: place.0.to_degrees(), y: place.1.to_degrees() },
            Err(_) => Coord { x: f64::NAN, y: f64::NAN },
        }
    }
}

//! The records of an imported city: lists of text, typed arrays in Teilraum order.

use crate::city::{Column, FlatGeometry, Interval, Suppressed};
use crate::exchange;
use crate::exchange::dossier_file::Geometry;
use crate::problem::Problem;
use js_sys::{Float64Array, Uint32Array};
use serde::{Deserialize, Serialize};

/// A column of the imported city; `suppressed` names Teilräume whose counts lie between `lo` and `hi`.
#[derive(Serialize, Deserialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ImportedColumn {
    /// Name of the count or figure.
    pub name: String,
    /// Period; empty when the data knows only one.
    pub period: String,
    /// One value per Teilraum, missing = NaN.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub values: Float64Array,
    /// Positions of the Teilräume with a suppressed count.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub suppressed: Uint32Array,
    /// Smallest possible counts there.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub lo: Float64Array,
    /// Largest possible counts there.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub hi: Float64Array,
}

/// Shapes of the imported city as flat arrays; longitude and latitude in degrees. Can be kept without the table.
#[derive(Serialize, Deserialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ImportedGeometry {
    /// Keys of the Teilräume, in the city's order.
    pub keys: Vec<String>,
    /// Upper units in the city's order; empty where unknown.
    pub districts: Vec<String>,
    /// Longitude, latitude, longitude, latitude …
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub coordinates: Float64Array,
    /// Per ring: its end, counted in points.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub ring_ends: Uint32Array,
    /// Per polygon: its end, counted in rings.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub polygon_ends: Uint32Array,
    /// Per Teilraum: its end, counted in polygons.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub teilraum_ends: Uint32Array,
    /// Per Teilraum: longitude, latitude of a point inside it, for its name; NaN where it has no shape.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub label_points: Float64Array,
    /// Lines between different upper units and around the city: longitude, latitude …
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub district_borders: Float64Array,
    /// Per line: its end, counted in points.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub district_border_ends: Uint32Array,
    /// Pairs of Teilräume that touch along a stretch: a, b, a, b …
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub adjacency: Uint32Array,
}

/// The table of a city on its own.
#[derive(Serialize, Deserialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TableContent {
    /// Keys of the Teilräume, in the city's order.
    pub keys: Vec<String>,
    /// Names in the city's order; empty where unknown.
    pub names: Vec<String>,
    /// Upper units in the city's order; empty where unknown.
    pub districts: Vec<String>,
    /// All columns.
    pub columns: Vec<ImportedColumn>,
}

/// The city that an import gives, ready to be transferred out of a worker.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ImportedCity {
    /// Keys of the Teilräume, in the city's order.
    pub keys: Vec<String>,
    /// Names in the city's order; empty where unknown.
    pub names: Vec<String>,
    /// Upper units in the city's order; empty where unknown.
    pub districts: Vec<String>,
    /// All columns.
    pub columns: Vec<ImportedColumn>,
    /// Content hash of keys, names, districts and columns: SHA-256, hexadecimal.
    pub table_hash: String,
    /// Shapes; absent when only tables were brought in.
    pub geometry: Option<ImportedGeometry>,
    /// Content hash of keys, districts and shapes; absent as the shapes are.
    pub geometry_hash: Option<String>,
    /// What is remarkable.
    pub problems: Vec<Problem>,
}

impl From<exchange::ImportedCity> for ImportedCity {
    fn from(imported: exchange::ImportedCity) -> Self {
        let city = &imported.city;
        Self {
            keys: city.keys().to_vec(),
            names: city.names().to_vec(),
            districts: city.districts().to_vec(),
            columns: city.columns().iter().map(ImportedColumn::from).collect(),
            table_hash: imported.table_hash,
            geometry_hash: imported.geometry.as_ref().map(|geometry| geometry.hash.clone()),
            geometry: imported.geometry.as_ref().map(ImportedGeometry::from),
            problems: imported.problems,
        }
    }
}

impl From<&Column> for ImportedColumn {
    fn from(column: &Column) -> Self {
        let positions: Vec<u32> =
            column.suppressed.iter().map(|cell| u32::try_from(cell.teilraum).unwrap_or(u32::MAX)).collect();
        let ends = |end: fn(&crate::city::Interval) -> f64| {
            let ends: Vec<f64> = column.suppressed.iter().map(|cell| end(&cell.interval)).collect();
            Float64Array::from(ends.as_slice())
        };
        Self {
            name: column.name.clone(),
            period: column.period.clone(),
            values: Float64Array::from(column.values.as_slice()),
            suppressed: Uint32Array::from(positions.as_slice()),
            lo: ends(|interval| interval.lo),
            hi: ends(|interval| interval.hi),
        }
    }
}

impl From<&exchange::ImportedGeometry> for ImportedGeometry {
    fn from(geometry: &exchange::ImportedGeometry) -> Self {
        let shapes = &geometry.shapes;
        Self {
            keys: geometry.keys.clone(),
            districts: geometry.districts.clone(),
            coordinates: Float64Array::from(shapes.coordinates.as_slice()),
            ring_ends: Uint32Array::from(shapes.ring_ends.as_slice()),
            polygon_ends: Uint32Array::from(shapes.polygon_ends.as_slice()),
            teilraum_ends: Uint32Array::from(shapes.teilraum_ends.as_slice()),
            label_points: Float64Array::from(geometry.label_points.as_slice()),
            district_borders: Float64Array::from(geometry.district_borders.as_slice()),
            district_border_ends: Uint32Array::from(geometry.district_border_ends.as_slice()),
            adjacency: Uint32Array::from(geometry.adjacency.as_slice()),
        }
    }
}

impl From<&ImportedColumn> for Column {
    fn from(column: &ImportedColumn) -> Self {
        let ends = column.lo.to_vec().into_iter().zip(column.hi.to_vec());
        let cells = column.suppressed.to_vec().into_iter().zip(ends);
        Self {
            name: column.name.clone(),
            period: column.period.clone(),
            values: column.values.to_vec(),
            suppressed: cells
                .map(|(teilraum, (lo, hi))| Suppressed {
                    teilraum: usize::try_from(teilraum).unwrap_or(usize::MAX),
                    interval: Interval { lo, hi },
                })
                .collect(),
        }
    }
}

impl From<ImportedGeometry> for Geometry {
    fn from(geometry: ImportedGeometry) -> Self {
        Self {
            keys: geometry.keys,
            districts: geometry.districts,
            shapes: FlatGeometry {
                coordinates: geometry.coordinates.to_vec(),
                ring_ends: geometry.ring_ends.to_vec(),
                polygon_ends: geometry.polygon_ends.to_vec(),
                teilraum_ends: geometry.teilraum_ends.to_vec(),
            },
        }
    }
}

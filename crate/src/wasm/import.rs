//! Binding of the import: marshals only.

use super::convert::{thrown, to_js};
use crate::city::Column;
use crate::exchange::records::{GeometrySourceChoices, JoinChoices, TableChoices};
use crate::exchange::{self, Import as Session};
use crate::problem::{Problem, ProblemName};
use js_sys::{Float64Array, Function, Uint32Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// A column of the imported city; `suppressed` names Teilräume whose counts lie between `lo` and `hi`.
#[derive(Serialize, tsify::Tsify)]
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
#[derive(Serialize, tsify::Tsify)]
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

/// One import: files, what was understood, choices, and the city they give.
#[wasm_bindgen]
#[derive(Default)]
pub struct Import(Session);

#[wasm_bindgen]
impl Import {
    /// An import without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; `progress` hears a share from 0 to 1 and the step that begins. Throws a Problem; earlier sources stay.
    #[wasm_bindgen(js_name = addFile)]
    pub fn add_file(
        &mut self,
        name: &str,
        bytes: &[u8],
        #[wasm_bindgen(unchecked_param_type = "(share: number, step: string) => void")] progress: &Function,
    ) -> Result<(), JsValue> {
        // What a listener throws is its own affair and must not end the import.
        let mut listen = |share: f64, step: &str| {
            let _ = progress.call2(&JsValue::NULL, &share.into(), &step.into());
        };
        self.0.add_file(name, bytes, &mut listen).map_err(|problem| to_js(&problem))
    }

    /// Takes a source out again.
    #[wasm_bindgen(js_name = removeSource)]
    pub fn remove_source(&mut self, id: u32) -> Result<(), JsValue> {
        self.0.remove_source(id).map_err(|problem| to_js(&problem))
    }

    /// All sources as they were understood.
    #[wasm_bindgen(unchecked_return_type = "Source[]")]
    pub fn sources(&self) -> JsValue {
        to_js(&self.0.sources())
    }

    /// Names of the columns the method needs; figures are assigned to them by name.
    #[wasm_bindgen(js_name = setNeeded)]
    pub fn set_needed(&mut self, columns: Vec<String>) -> Result<(), JsValue> {
        self.0.set_needed(columns).map_err(|problem| to_js(&problem))
    }

    /// Corrects how a table is understood. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseTable)]
    pub fn choose_table(
        &mut self,
        id: u32,
        #[wasm_bindgen(unchecked_param_type = "TableChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: TableChoices = from_js(choices)?;
        self.0.choose_table(id, &choices).map_err(|problem| to_js(&problem))
    }

    /// Corrects how shapes are understood. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseGeometry)]
    pub fn choose_geometry(
        &mut self,
        id: u32,
        #[wasm_bindgen(unchecked_param_type = "GeometrySourceChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: GeometrySourceChoices = from_js(choices)?;
        self.0.choose_geometry(id, &choices).map_err(|problem| to_js(&problem))
    }

    /// Corrects the join. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseJoin)]
    pub fn choose_join(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "JoinChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: JoinChoices = from_js(choices)?;
        self.0.choose_join(choices).map_err(|problem| to_js(&problem))
    }

    /// How everything comes together.
    #[wasm_bindgen(unchecked_return_type = "JoinReport")]
    pub fn join(&self) -> JsValue {
        to_js(&self.0.join())
    }

    /// All choices as a recipe file (JSON), for next year's files.
    pub fn recipe(&self) -> Result<String, JsValue> {
        self.0.recipe().map_err(|problem| to_js(&problem))
    }

    /// Uses a recipe for the files that are there and for those that come. Throws a Problem when it is not a recipe.
    #[wasm_bindgen(js_name = applyRecipe, unchecked_return_type = "Problem[]")]
    pub fn apply_recipe(&mut self, json: &str) -> Result<JsValue, JsValue> {
        self.0.apply_recipe(json).map(|remarks| to_js(&remarks)).map_err(|problem| to_js(&problem))
    }

    /// The city. Throws a Problem when nothing usable was brought in.
    #[wasm_bindgen(unchecked_return_type = "ImportedCity")]
    pub fn finish(&self) -> Result<JsValue, JsValue> {
        match self.0.finish() {
            Ok(imported) => Ok(to_js(&ImportedCity::from(imported))),
            Err(problem) => Err(to_js(&problem)),
        }
    }
}

/// A record from a plain object.
///
/// Fails with a Problem `ArgumentInvalid` as a plain object when a field is unknown, missing or of another type.
fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| thrown(Problem::new(ProblemName::ArgumentInvalid).value(error.to_string())))
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

//! Binding of files of areas: marshals only.

use super::convert::{from_js, thrown, to_js};
use crate::areas::AreaMembers;
use crate::city::{FlatGeometry, Geometry};
use crate::exchange::{NamedBytes, area_files};
use crate::problem::Problem;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What came out of a file of areas.
#[derive(Serialize, tsify::Tsify)]
pub struct ReadAreas {
    /// The areas in the order of the file, with the city's keys.
    pub areas: Vec<AreaMembers>,
    /// What a person should know although the file can be used.
    pub problems: Vec<Problem>,
}

/// Reads the areas of a table or a GeoJSON file for the city of these keys; its shapes in the same order, empty arrays
/// where there are none. Throws a Problem when anything of it cannot be used: a file is taken whole or not at all.
#[wasm_bindgen(js_name = readAreas, unchecked_return_type = "ReadAreas")]
pub fn read_areas(
    name: &str,
    bytes: &[u8],
    keys: Vec<String>,
    coordinates: Vec<f64>,
    #[wasm_bindgen(js_name = ringEnds)] ring_ends: Vec<u32>,
    #[wasm_bindgen(js_name = polygonEnds)] polygon_ends: Vec<u32>,
    #[wasm_bindgen(js_name = teilraumEnds)] teilraum_ends: Vec<u32>,
) -> Result<JsValue, JsValue> {
    let geometry = Geometry::from_flat(&FlatGeometry { coordinates, ring_ends, polygon_ends, teilraum_ends });
    let file = NamedBytes::new(name, bytes);
    let read = area_files::read_areas(&file, &keys, &geometry.map_err(thrown)?).map_err(thrown)?;
    Ok(to_js(&ReadAreas { areas: read.areas, problems: read.problems }))
}

/// Memberships as CSV: `key,area`.
#[wasm_bindgen(js_name = areasCsv)]
pub fn areas_csv(
    #[wasm_bindgen(unchecked_param_type = "AreaMembers[]")] areas: JsValue,
) -> Result<String, JsValue> {
    let areas: Vec<AreaMembers> = from_js(areas)?;
    Ok(area_files::areas_csv(&areas))
}

/// Areas as GeoJSON with dissolved outlines; the city's keys and its shapes in the same order.
#[wasm_bindgen(js_name = areasGeoJson)]
pub fn areas_geojson(
    #[wasm_bindgen(unchecked_param_type = "AreaMembers[]")] areas: JsValue,
    keys: Vec<String>,
    coordinates: Vec<f64>,
    #[wasm_bindgen(js_name = ringEnds)] ring_ends: Vec<u32>,
    #[wasm_bindgen(js_name = polygonEnds)] polygon_ends: Vec<u32>,
    #[wasm_bindgen(js_name = teilraumEnds)] teilraum_ends: Vec<u32>,
) -> Result<String, JsValue> {
    let geometry = Geometry::from_flat(&FlatGeometry { coordinates, ring_ends, polygon_ends, teilraum_ends });
    let areas: Vec<AreaMembers> = from_js(areas)?;
    Ok(area_files::areas_geojson(&areas, &keys, &geometry.map_err(thrown)?))
}

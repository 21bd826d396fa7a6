//! Binding of files of needs: marshals only.

use super::convert::{from_js, thrown, to_js};
use crate::exchange::NamedBytes;
use crate::exchange::needs::{self, NamedArea};
use crate::priorities::NeedFields;
use crate::problem::Problem;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What came out of a table of needs.
#[derive(Serialize, tsify::Tsify)]
pub struct ReadNeeds {
    /// The needs in the order of the file; each has a title.
    pub needs: Vec<NeedFields>,
    /// What was left out, once for each kind and column with the first row as an example.
    pub problems: Vec<Problem>,
}

/// Reads the needs of a table for a dossier with these areas and a city of these keys. Throws a Problem when nothing of
/// it can be used.
#[wasm_bindgen(js_name = readNeeds, unchecked_return_type = "ReadNeeds")]
pub fn read_needs(
    name: &str,
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "NamedArea[]")] areas: JsValue,
    keys: Vec<String>,
) -> Result<JsValue, JsValue> {
    let areas: Vec<NamedArea> = from_js(areas)?;
    let read = needs::read_needs(&NamedBytes::new(name, bytes), &areas, &keys).map_err(thrown)?;
    Ok(to_js(&ReadNeeds { needs: read.needs, problems: read.problems }))
}

/// The bytes of a workbook (XLSX) with one sheet of these rows. Cells are text, never formulas. Throws a Problem when a
/// cell is longer than Excel allows.
#[wasm_bindgen]
pub fn workbook(
    sheet: &str,
    #[wasm_bindgen(unchecked_param_type = "string[][]")] rows: JsValue,
) -> Result<Vec<u8>, JsValue> {
    let rows: Vec<Vec<String>> = from_js(rows)?;
    crate::exchange::workbook(sheet, &rows).map_err(thrown)
}

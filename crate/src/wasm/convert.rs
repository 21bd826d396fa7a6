//! Small records across the boundary: plain objects, absent fields left out.

use crate::problem::Problem;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// A record as a plain object.
pub fn to_js<T: Serialize + ?Sized>(record: &T) -> JsValue {
    // Flattened facts would otherwise become a Map.
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    record.serialize(&serializer).unwrap_or_else(|error| error.into())
}

/// Throws a problem as a plain record.
pub fn thrown(problem: Problem) -> JsValue {
    to_js(&problem)
}

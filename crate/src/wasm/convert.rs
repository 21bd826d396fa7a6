//! Small records across the boundary: plain objects, absent fields left out.

use crate::problem::Problem;
#[cfg(feature = "wasm-import")]
use crate::problem::ProblemName;
use serde::Serialize;
#[cfg(feature = "wasm-import")]
use serde::de::DeserializeOwned;
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

/// A record from a plain object.
///
/// Fails with a Problem `ArgumentInvalid` as a plain object when a field is unknown, missing or of another type.
#[cfg(feature = "wasm-import")]
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| thrown(Problem::new(ProblemName::ArgumentInvalid).value(error.to_string())))
}

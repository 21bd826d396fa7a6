//! Small records across the boundary: plain objects, absent fields left out.

use crate::problem::{Problem, ProblemName};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// A record as a plain object.
pub fn to_js<T: Serialize + ?Sized>(record: &T) -> JsValue {
    // Flattened facts would otherwise become a Map.
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    record.serialize(&serializer).unwrap_or_else(|error| error.into())
}

/// Events as plain objects. What an event empties is `null`, as in the line it is stored as: `undefined` would be lost
/// there, and with it what was done.
#[cfg(feature = "wasm-engine")]
pub fn events_to_js<T: Serialize + ?Sized>(events: &T) -> JsValue {
    let serializer = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    events.serialize(&serializer).unwrap_or_else(|error| error.into())
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

/// A record from a plain object, read as the JSON it is stored as.
///
/// A reader of its own for every record would make the module a good part larger; commands are few.
///
/// Fails with a Problem `ArgumentInvalid` as a plain object when a field is missing or of another type.
#[cfg(feature = "wasm-engine")]
pub fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, JsValue> {
    let invalid = |cause: String| thrown(Problem::new(ProblemName::ArgumentInvalid).value(cause));
    let json = js_sys::JSON::stringify(value).ok().and_then(|json| JsValue::from(json).as_string());
    let json = json.ok_or_else(|| invalid("no plain object".to_owned()))?;
    serde_json::from_str(&json).map_err(|error| invalid(error.to_string()))
}

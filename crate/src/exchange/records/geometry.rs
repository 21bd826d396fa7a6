//! Shapes as they were understood, and the choices that correct it.

use crate::exchange::geometry::{GeometryChoices, RepairedRing, Understood};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// Shapes as they were understood. `choices` is what was changed by hand; everything else follows from the files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GeometrySource {
    /// Number of the source.
    pub id: u32,
    /// Name of the main file.
    pub file: String,
    /// All files it consists of.
    pub files: Vec<String>,
    /// What the reader understood; absent while a part is missing or nothing fits, `problems` then says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub understood: Option<Understood>,
    /// Properties of the features, in the file's order.
    pub properties: Vec<String>,
    /// Property with the key; shapes that have names only use them as keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Property with the name; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Property with the upper unit; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// Number of features.
    pub features: u32,
    /// Number of Teilräume: features under the same key are one.
    pub teilraeume: u32,
    /// Rings that were repaired.
    pub repaired: Vec<RepairedRing>,
    /// West, south, east, north in degrees; absent while there is nothing to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "[number, number, number, number]", optional))]
    pub bounds: Option<[f64; 4]>,
    /// The first features: per feature one text per property.
    pub preview: Vec<Vec<String>>,
    /// What is remarkable or wrong.
    pub problems: Vec<Problem>,
    /// Whether the shapes can be used as they are understood now.
    pub usable: bool,
    /// What was chosen by hand.
    pub choices: GeometrySourceChoices,
}

/// What somebody changed about shapes. Absent means: recognise it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct GeometrySourceChoices {
    /// Coordinate system and encoding.
    pub reading: GeometryChoices,
    /// Property with the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Property with the name; empty: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Property with the upper unit; empty: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
}

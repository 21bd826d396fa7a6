//! What a dossier works on: the data, the method as it is being tried, the offers.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which data a dossier works on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CityReference {
    /// Hash of the table: keys, names, counts.
    pub table: String,
    /// Hash of the geometry; absent when only tables were brought in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geometry: Option<String>,
    /// Name of the city.
    pub title: String,
    /// Where the figures come from; may be empty.
    pub source: String,
    /// Whether it is the invented model city.
    pub is_model: bool,
}

/// A city with the method and period it is first looked at with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Opening {
    /// The data.
    pub city: CityReference,
    /// Hash of the method.
    pub method: String,
    /// German title of the method, for the record.
    pub method_title: String,
    /// Period; empty where the data knows only one.
    pub period: String,
}

/// A method as it is being tried: the file, other weights, Teilräume taken out, the period looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// Hash of the method; empty before a city was opened.
    pub method: String,
    /// German title of the method.
    pub method_title: String,
    /// Weights by indicator; absent: the method's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub weights: Option<BTreeMap<String, f64>>,
    /// Keys of Teilräume taken out by hand, with the reason.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub excluded: BTreeMap<String, String>,
    /// Period; empty where the data knows only one.
    pub period: String,
}

/// Which offers of social infrastructure a dossier counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OffersReference {
    /// Hash of the list.
    pub offers: String,
    /// Name of the file it came from, for the record.
    pub title: String,
    /// How many offers.
    pub count: u32,
}

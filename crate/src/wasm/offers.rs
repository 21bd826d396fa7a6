//! Binding of lists of offers: marshals only.

use super::convert::{thrown, to_js};
use crate::city::{FlatGeometry, Geometry};
use crate::criteria::Offer;
use crate::exchange::NamedBytes;
use crate::exchange::offers::{self, offers_hash};
use crate::problem::Problem;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What came out of a list of offers.
#[derive(Serialize, tsify::Tsify)]
pub struct ReadOffers {
    /// The offers that lie in the city, in the order of the file.
    pub offers: Vec<Offer>,
    /// Content hash of the offers: SHA-256, hexadecimal.
    pub hash: String,
    /// What is left out, row by row, and what else a person should know.
    pub problems: Vec<Problem>,
}

/// Reads a list of offers, a table or GeoJSON points, for the city of these keys; its shapes in the same order, empty
/// arrays where there are none. Throws a Problem when nothing of it can be used.
#[wasm_bindgen(js_name = readOffers, unchecked_return_type = "ReadOffers")]
pub fn read_offers(
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
    let read = offers::read_offers(&file, &keys, &geometry.map_err(thrown)?).map_err(thrown)?;
    let hash = offers_hash(&read.offers);
    Ok(to_js(&ReadOffers { offers: read.offers, hash, problems: read.problems }))
}

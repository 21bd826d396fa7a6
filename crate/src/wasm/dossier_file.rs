//! Binding of the dossier file: marshals only.

use super::convert::{from_js, thrown, to_js};
use super::imported_city::{ImportedColumn, ImportedGeometry, TableContent};
use crate::city::{City, Column};
use crate::criteria::Offer;
use crate::exchange::dossier_file::{self, DossierContent, Part, PartContent};
use crate::problem::{Problem, ProblemName};
use js_sys::Uint8Array;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

/// What events name by its hash: a table, a geometry, a method file or offers.
#[derive(Serialize, tsify::Tsify)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum DossierPart {
    /// The figures of a city.
    Table {
        /// Content hash: SHA-256, hexadecimal.
        hash: String,
        /// Teilräume with their columns.
        content: TableContent,
    },
    /// The shapes of a city.
    Geometry {
        /// Content hash: SHA-256, hexadecimal.
        hash: String,
        /// Shapes, and what follows from them.
        content: ImportedGeometry,
    },
    /// A method file.
    Method {
        /// Content hash: SHA-256, hexadecimal.
        hash: String,
        /// JSON.
        content: String,
    },
    /// Offers of social infrastructure.
    Offers {
        /// Content hash: SHA-256, hexadecimal.
        hash: String,
        /// The offers, in the order of their list.
        content: Vec<Offer>,
    },
}

/// What came out of a dossier file.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UnpackedDossier {
    /// Title; may be empty.
    pub title: String,
    /// When it was saved, ISO 8601 in UTC; empty where the file no longer says it.
    pub saved_at: String,
    /// The events that are whole, one JSON object a line.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array<ArrayBuffer>")]
    pub lines: Uint8Array,
    /// The parts that are whole.
    pub parts: Vec<DossierPart>,
    /// Everything that is missing; empty for a file as it was written.
    pub problems: Vec<Problem>,
}

/// The bytes of a dossier file. `lines` are its events, one JSON object a line; `saved_at` is ISO 8601 in UTC.
///
/// # Errors
/// `event_unreadable`, `part_changed`, `dossier_too_large`, `argument_invalid`.
#[wasm_bindgen(js_name = packDossier)]
pub fn pack(
    lines: &[u8],
    #[wasm_bindgen(unchecked_param_type = "readonly DossierPart[]")] parts: Vec<JsValue>,
    title: &str,
    #[wasm_bindgen(js_name = savedAt)] saved_at: &str,
) -> Result<Vec<u8>, JsValue> {
    let content = DossierContent {
        title: title.to_owned(),
        saved_at: saved_at.to_owned(),
        lines: lines.to_vec(),
        parts: parts.into_iter().map(part).collect::<Result<_, _>>()?,
    };
    dossier_file::write(&content).map_err(thrown)
}

/// Opens a dossier file; what is damaged is named beside what is whole.
///
/// # Errors
/// `dossier_unreadable`, `dossier_newer`, `dossier_too_large`.
#[wasm_bindgen(js_name = unpackDossier, unchecked_return_type = "UnpackedDossier")]
pub fn unpack(file: &[u8]) -> Result<JsValue, JsValue> {
    let opened = dossier_file::read(file).map_err(thrown)?;
    let content = opened.content;
    Ok(to_js(&UnpackedDossier {
        title: content.title,
        saved_at: content.saved_at,
        lines: Uint8Array::from(content.lines.as_slice()),
        parts: content.parts.into_iter().map(record).collect::<Result<_, _>>()?,
        problems: opened.problems,
    }))
}

#[derive(Deserialize)]
struct Heading {
    kind: String,
    hash: String,
}

#[derive(Deserialize)]
struct With<T> {
    content: T,
}

fn content<T: DeserializeOwned>(part: JsValue) -> Result<T, JsValue> {
    from_js::<With<T>>(part).map(|with| with.content)
}

fn part(part: JsValue) -> Result<Part, JsValue> {
    let Heading { kind, hash } = from_js(part.clone())?;
    let content = match kind.as_str() {
        "table" => PartContent::Table(city(content(part)?).map_err(thrown)?),
        "geometry" => PartContent::Geometry(content::<ImportedGeometry>(part)?.into()),
        "method" => PartContent::Method(content(part)?),
        "offers" => PartContent::Offers(content(part)?),
        _ => return Err(thrown(Problem::new(ProblemName::ArgumentInvalid).value(kind))),
    };
    Ok(Part { hash, content })
}

fn city(table: TableContent) -> Result<City, Problem> {
    let mut city = City::new(table.keys, table.names, table.districts)?;
    for column in &table.columns {
        city.add_column(Column::from(column))?;
    }
    Ok(city)
}

fn record(part: Part) -> Result<DossierPart, JsValue> {
    let hash = part.hash;
    Ok(match part.content {
        PartContent::Table(city) => {
            let content = TableContent {
                keys: city.keys().to_vec(),
                names: city.names().to_vec(),
                districts: city.districts().to_vec(),
                columns: city.columns().iter().map(ImportedColumn::from).collect(),
            };
            DossierPart::Table { hash, content }
        }
        PartContent::Geometry(geometry) => {
            let derived = geometry.derived().map_err(thrown)?;
            DossierPart::Geometry { hash, content: ImportedGeometry::from(&derived) }
        }
        PartContent::Method(content) => DossierPart::Method { hash, content },
        PartContent::Offers(content) => DossierPart::Offers { hash, content },
    })
}

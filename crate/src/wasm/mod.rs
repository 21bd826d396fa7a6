//! The boundary to the browser: the only room that names wasm-bindgen, js-sys, web-sys types. It marshals only.
//!
//! Two modules are built from it: the engine for the page (`wasm-engine`) and the import for its worker
//! (`wasm-import`).

#[cfg(feature = "wasm-import")]
mod area_files;
#[cfg(feature = "wasm-engine")]
mod areas;
#[cfg(feature = "wasm-engine")]
mod comparison;
mod convert;
#[cfg(feature = "wasm-engine")]
mod dossier;
#[cfg(feature = "wasm-import")]
mod dossier_file;
#[cfg(feature = "wasm-engine")]
mod engine;
#[cfg(feature = "wasm-import")]
mod import;
#[cfg(feature = "wasm-import")]
mod imported_city;
#[cfg(feature = "wasm-engine")]
mod method_info;
#[cfg(feature = "wasm-import")]
mod needs;
#[cfg(feature = "wasm-import")]
mod offers;
#[cfg(feature = "wasm-engine")]
mod priorities;

//! The boundary to the browser: the only room that names wasm-bindgen, js-sys, web-sys types. It marshals only.

mod convert;
#[cfg(feature = "wasm-import")]
mod import;

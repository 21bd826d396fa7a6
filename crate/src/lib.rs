//! Veedelwerk, the planning engine: a map of its rooms, no logic.
//!
//! Arrows run downwards only: `wasm` and the command line → `dossier`, `exchange`, `charts` → `criteria`, `priorities` → `areas` →
//! `index` → `city`, `composite`.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod areas;
pub mod charts;
pub mod city;
pub mod composite;
pub mod criteria;
pub mod dossier;
pub mod exchange;
pub mod index;
pub mod priorities;
pub mod problem;
#[cfg(feature = "wasm")]
pub mod wasm;

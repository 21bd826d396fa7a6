//! The loops that people wait for: while they drag a weight, and until a city's names stand on its map.
//!
//! A crate of its own, because Cargo optimises by crates: in the browser's modules these loops are compiled for speed and
//! everything else for size (profile `wasm`).

mod depth;
mod dot;
mod tiles;

pub use depth::depth;
pub use dot::dot;
pub use tiles::Tiles;

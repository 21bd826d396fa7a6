//! The loops that people wait for while they drag a weight.
//!
//! A crate of its own, because Cargo optimises by crates: in the browser's engine these loops are compiled for speed and
//! everything else for size (profile `engine`).

mod dot;
mod tiles;

pub use dot::dot;
pub use tiles::Tiles;

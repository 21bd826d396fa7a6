//! The city: Teilräume in a fixed order, their counts by period, suppressed values, geometry, adjacency.

mod column;
mod geometry;
mod teilraeume;

pub use column::{Column, Interval, Suppressed};
pub use geometry::{FlatGeometry, Geometry};
pub use teilraeume::City;

//! The city: Teilräume in a fixed order, their counts by period, suppressed values, geometry, adjacency.

mod column;
mod teilraeume;

pub use column::{Column, Interval, Suppressed};
pub use teilraeume::City;

//! The city: Teilräume in a fixed order, their counts by period, suppressed values, geometry, adjacency.

mod across;
mod adjacency;
mod borders;
mod column;
mod counts;
mod digest;
mod district_borders;
mod geometry;
mod label_points;
mod neighbourhood;
mod teilraeume;
#[cfg(test)]
pub(crate) mod test_cities;

pub use across::across;
pub use adjacency::{Adjacency, Contact, USUAL_TOLERANCE_M};
pub use column::{Column, Interval, Suppressed};
pub use counts::{COUNTS, Count, count};
pub use digest::{geometry_hash, rows_hash, sha256_hex, table_hash};
pub use district_borders::district_borders;
pub use geometry::{FlatGeometry, Geometry};
pub use label_points::label_points;
pub use neighbourhood::{Neighbourhood, compactness};
pub use teilraeume::City;

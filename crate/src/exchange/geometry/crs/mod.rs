//! Coordinate systems German offices use, and which of them a geometry is in.

mod declared;
mod germany;
mod recognise;
mod systems;

pub use declared::{from_geojson_name, from_wkt, name_in_wkt};
pub use germany::in_germany;
pub use recognise::{Decision, Statement, decide};
pub use systems::{Crs, Transform};

//! Coordinate systems German offices use, and which of them a geometry is in.

mod declared;
mod germany;
mod recognise;
mod systems;

pub(super) use declared::{from_geojson_name, from_wkt, name_in_wkt};
pub(super) use recognise::{Decision, Statement, decide};
pub(super) use systems::{Crs, Transform};

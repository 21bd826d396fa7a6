//! Points of a table: their coordinate system is the one that puts them into the city.

use super::crs::{Crs, Transform};
use crate::problem::Result;
use geo::{Coord, Rect};

/// The points in longitude and latitude, in the known system that puts most of them into `extent` (degrees); `None`
/// where no system puts any of them there.
///
/// # Errors
/// `CrsUnknown` never happens with the known systems.
pub fn within(points: &[Option<Coord<f64>>], extent: Rect<f64>) -> Result<Option<Vec<Option<Coord<f64>>>>> {
    let mut best: Option<(usize, Transform)> = None;
    for crs in Crs::all() {
        let transform = Transform::new(crs)?;
        let inside =
            points.iter().flatten().filter(|&&point| is_in(extent, transform.lon_lat(point))).count();
        if inside > best.as_ref().map_or(0, |(most, _)| *most) {
            best = Some((inside, transform));
        }
    }
    Ok(best.map(|(_, transform)| {
        points.iter().map(|point| point.map(|point| transform.lon_lat(point))).collect()
    }))
}

/// Points that are not a number lie nowhere.
fn is_in(extent: Rect<f64>, place: Coord<f64>) -> bool {
    (extent.min().x..=extent.max().x).contains(&place.x)
        && (extent.min().y..=extent.max().y).contains(&place.y)
}

//! Outlines of groups of blocks: rings of points, shared exactly by both sides of every border.

use super::cells::{Border, Cells};
use super::land::{Ground, Place};
use super::random::Random;
use std::collections::BTreeMap;

/// A ring of longitudes and latitudes, closed.
pub type Ring = Vec<(Degrees, Degrees)>;

/// A number of degrees in millionths, as the files have it.
pub type Degrees = i64;

/// The model city lies in the hills of the Solling, where no large city is.
const MIDDLE_LON: f64 = 9.62;
const MIDDLE_LAT: f64 = 51.74;
const METRES_PER_LON: f64 = 68_930.0;
const METRES_PER_LAT: f64 = 111_260.0;
/// Borders get a bend about every so many metres.
const BEND: f64 = 140.0;

/// Longitude and latitude of a place, in millionths of a degree.
pub fn degrees(place: Place) -> (Degrees, Degrees) {
    let millionths = |degrees: f64| (degrees * 1e6).round() as Degrees;
    (millionths(MIDDLE_LON + place.x / METRES_PER_LON), millionths(MIDDLE_LAT + place.y / METRES_PER_LAT))
}

/// The polygons of every group of blocks: per group, per polygon, its rings, the outline first.
pub fn polygons(cells: &Cells, group_of: &[Option<usize>], groups: usize) -> Vec<Vec<Vec<Ring>>> {
    let mut rings: Vec<Vec<Vec<Border>>> = vec![Vec::new(); groups];
    let mut open: Vec<BTreeMap<usize, Border>> = vec![BTreeMap::new(); groups];
    for border in &cells.borders {
        if let Some(group) = group_of[border.left]
            && group_of[border.right] != Some(group)
        {
            open[group].insert(border.from, *border);
        }
    }
    for (group, borders) in open.iter_mut().enumerate() {
        while let Some((_, first)) = borders.pop_first() {
            let mut ring = vec![first];
            let mut at = first.to;
            while let Some(next) = borders.remove(&at) {
                at = next.to;
                ring.push(next);
            }
            rings[group].push(ring);
        }
    }
    rings.iter().map(|rings| nested(rings.iter().map(|ring| points(cells, ring)).collect())).collect()
}

/// Outlines run counter-clockwise here, holes clockwise. A hole belongs to the outline around it; with the few there
/// are, the first outline whose extent covers it is that.
fn nested(rings: Vec<Ring>) -> Vec<Vec<Ring>> {
    let (outlines, holes): (Vec<Ring>, Vec<Ring>) = rings.into_iter().partition(|ring| twice_area(ring) > 0);
    let mut polygons: Vec<Vec<Ring>> = outlines.into_iter().map(|outline| vec![outline]).collect();
    polygons.sort_by_key(|polygon| -twice_area(&polygon[0]));
    for hole in holes {
        let around = polygons.iter_mut().find(|polygon| extent_covers(&polygon[0], &hole));
        if let Some(polygon) = around {
            polygon.push(hole);
        }
    }
    polygons
}

fn twice_area(ring: &Ring) -> i64 {
    let (x, y) = ring[0];
    ring.windows(2).map(|ends| (ends[0].0 - x) * (ends[1].1 - y) - (ends[0].1 - y) * (ends[1].0 - x)).sum()
}

fn extent_covers(outline: &Ring, hole: &Ring) -> bool {
    let within = |axis: fn(&(Degrees, Degrees)) -> Degrees| {
        let bounds = |ring: &Ring| (ring.iter().map(axis).min(), ring.iter().map(axis).max());
        let (outer, inner) = (bounds(outline), bounds(hole));
        outer.0 <= inner.0 && inner.1 <= outer.1
    };
    within(|point| point.0) && within(|point| point.1)
}

fn points(cells: &Cells, ring: &[Border]) -> Ring {
    let mut points: Ring = Vec::new();
    for border in ring {
        points.extend(line(cells, border).into_iter().map(degrees));
    }
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    points.extend(points.first().copied());
    points
}

/// A border's points without its last: the same from both sides.
fn line(cells: &Cells, border: &Border) -> Vec<Place> {
    let backwards = border.from > border.to;
    let (low, high) = if backwards { (border.to, border.from) } else { (border.from, border.to) };
    let (start, end) = (cells.corners[low], cells.corners[high]);
    let mut line = vec![start];
    let beside_river = [border.left, border.right].iter().any(|block| cells.grounds[*block] == Ground::River);
    if !beside_river {
        line.extend(bends(cells, border, start, end, (low * 1_000_003 + high) as u64));
    }
    line.push(end);
    if backwards {
        line.reverse();
    }
    line.pop();
    line
}

/// Points beside the straight line, as streets and brooks bend. They stay well within the kite that the middles of both
/// blocks span with the border, so that bent borders never cross.
fn bends(cells: &Cells, border: &Border, start: Place, end: Place, seed: u64) -> Vec<Place> {
    let mut random = Random::new(seed);
    let length = start.distance(end);
    let count = (length / BEND).floor().min(4.0) as u32;
    let apart = cells.middles[border.left].distance(cells.middles[border.right]);
    let across = Place { x: (start.y - end.y) / length, y: (end.x - start.x) / length };
    (1..=count)
        .map(|number| {
            let along = (f64::from(number) + random.between(-0.25, 0.25)) / f64::from(count + 1);
            let room = 0.16 * apart.min(length) * 2.0 * along.min(1.0 - along);
            let offset = room * random.between(-1.0, 1.0);
            Place {
                x: start.x + (end.x - start.x) * along + across.x * offset,
                y: start.y + (end.y - start.y) * along + across.y * offset,
            }
        })
        .collect()
}

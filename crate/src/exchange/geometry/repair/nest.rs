//! Rings that do not cross: which are outlines and which are holes of which outline.

use super::{Faults, OpenRing, Role, add, twice_area};
use crate::exchange::geometry::reading::RingFault;
use geo::algorithm::coordinate_position::{CoordPos, coord_pos_relative_to_ring};
use geo::{BoundingRect, Coord, LineString, MultiPolygon, Polygon, Rect};

struct Placed {
    role: Role,
    clockwise: bool,
    twice_area: f64,
    line: LineString<f64>,
    extent: Option<Rect<f64>>,
    /// Position of the smallest ring around this one.
    parent: Option<usize>,
    /// Number of rings around this one: even for outlines, odd for holes.
    depth: usize,
}

/// Builds polygons from rings that do not cross. Outlines run counter-clockwise in the result, holes clockwise.
pub(super) fn nest(rings: Vec<OpenRing>, faults: &mut Faults) -> MultiPolygon<f64> {
    let mut placed: Vec<Placed> = rings.into_iter().map(place).collect();
    // Larger rings first, so that every ring stands behind the ones around it.
    placed.sort_by(|a, b| b.twice_area.abs().total_cmp(&a.twice_area.abs()));
    for position in 1..placed.len() {
        let (before, rest) = placed.split_at_mut(position);
        let Some(ring) = rest.first_mut() else { continue };
        let mut around = before.iter().enumerate().filter(|(_, outer)| is_inside(ring, outer));
        let parent = around.next_back().map(|(parent, outer)| (parent, outer.depth + 1));
        ring.parent = parent.map(|(parent, _)| parent);
        ring.depth = parent.map_or(0, |(_, depth)| depth);
    }
    let mut polygons: Vec<(usize, Polygon<f64>)> = Vec::new();
    for (position, ring) in placed.into_iter().enumerate() {
        let is_hole = ring.depth % 2 == 1;
        if ring.role == Role::Hole && !is_hole {
            add(faults, RingFault::HoleOutside, 1);
            continue;
        }
        if ring.role == Role::ByOrientation && ring.clockwise == is_hole {
            add(faults, RingFault::WrongOrientation, 1);
        }
        let mut line = ring.line;
        if ring.clockwise != is_hole {
            line.0.reverse();
        }
        if !is_hole {
            polygons.push((position, Polygon::new(line, Vec::new())));
        } else if let Some((_, polygon)) = polygons.iter_mut().find(|(outer, _)| Some(*outer) == ring.parent)
        {
            polygon.interiors_push(line);
        }
    }
    // Largest first is a by-product of nesting and a good order: the main part leads, exclaves follow.
    MultiPolygon::new(polygons.into_iter().map(|(_, polygon)| polygon).collect())
}

fn place(ring: OpenRing) -> Placed {
    let twice_area = twice_area(&ring.points);
    let mut line = LineString::new(ring.points);
    line.close();
    let extent = line.bounding_rect();
    Placed { role: ring.role, clockwise: twice_area < 0.0, twice_area, line, extent, parent: None, depth: 0 }
}

fn is_inside(ring: &Placed, outer: &Placed) -> bool {
    let (Some(extent), Some(around)) = (ring.extent, outer.extent) else { return false };
    let covers = |point: Coord<f64>| {
        (around.min().x..=around.max().x).contains(&point.x)
            && (around.min().y..=around.max().y).contains(&point.y)
    };
    if !(covers(extent.min()) && covers(extent.max())) {
        return false;
    }
    // Rings may touch in points: the first point beside the outer ring decides.
    let mut positions = ring.line.coords().map(|&point| coord_pos_relative_to_ring(point, &outer.line));
    positions.find(|position| *position != CoordPos::OnBoundary) == Some(CoordPos::Inside)
}

//! The shapes of a Shapefile.

use crate::exchange::NamedBytes;
use crate::exchange::geometry::raw::{MOST_FEATURES, MOST_POINTS, check};
use crate::exchange::geometry::repair::{RawPolygon, RawRing, Role};
use crate::problem::{Problem, ProblemName, Result};
use geo::Coord;
use shapefile::record::polygon::GenericPolygon;
use shapefile::record::traits::HasXY;
use shapefile::{Shape, ShapeReader};
use std::io::Cursor;

/// Per record its rings (none for an empty shape), or `None` where it is a point or a line.
///
/// The index (`.shx`) says where records begin; a damaged one is not needed, records follow each other anyway.
///
/// # Errors
/// `GeometryUnreadable` with the record at which the file breaks off, `GeometryTooLarge` beyond the limits.
pub(super) fn read(file: &NamedBytes, index: Option<&NamedBytes>) -> Result<Vec<Option<RawPolygon>>> {
    let source = || Cursor::new(file.bytes.as_slice());
    if let Some(index) = index
        && let Ok(reader) = ShapeReader::with_shx(source(), Cursor::new(index.bytes.as_slice()))
        && let Ok(shapes) = read_all(file, reader)
    {
        return Ok(shapes);
    }
    let reader = ShapeReader::new(source())
        .map_err(|_| Problem::new(ProblemName::GeometryUnreadable).file(&file.name))?;
    read_all(file, reader)
}

fn read_all(file: &NamedBytes, mut reader: ShapeReader<Cursor<&[u8]>>) -> Result<Vec<Option<RawPolygon>>> {
    let mut shapes = Vec::new();
    let mut points = 0usize;
    for shape in reader.iter_shapes() {
        let unreadable =
            |_| Problem::new(ProblemName::GeometryUnreadable).file(&file.name).row(shapes.len() + 1);
        let rings = rings_of(shape.map_err(unreadable)?);
        points += rings.iter().flatten().map(|ring| ring.points.len()).sum::<usize>();
        shapes.push(rings);
        check(&file.name, "features", shapes.len(), MOST_FEATURES)?;
        check(&file.name, "points", points, MOST_POINTS)?;
    }
    Ok(shapes)
}

fn rings_of(shape: Shape) -> Option<RawPolygon> {
    match shape {
        Shape::Polygon(polygon) => Some(rings(polygon)),
        Shape::PolygonM(polygon) => Some(rings(polygon)),
        Shape::PolygonZ(polygon) => Some(rings(polygon)),
        Shape::NullShape => Some(Vec::new()),
        _ => None,
    }
}

fn rings<P: HasXY>(polygon: GenericPolygon<P>) -> RawPolygon {
    let points = |ring: Vec<P>| ring.iter().map(|point| Coord { x: point.x(), y: point.y() }).collect();
    polygon
        .into_inner()
        .into_iter()
        .map(|ring| RawRing { role: Role::ByOrientation, points: points(ring.into_inner()) })
        .collect()
}

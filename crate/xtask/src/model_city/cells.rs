//! Blocks as cells of a Voronoi diagram: every border belongs to exactly two of them.

use super::land::{Ground, Place};
use spade::{DelaunayTriangulation, Point2, Triangulation};
use std::error::Error;

/// The border between two blocks.
#[derive(Debug, Clone, Copy)]
pub struct Border {
    /// The block to the left of the way from `from` to `to`.
    pub left: usize,
    /// The block to its right.
    pub right: usize,
    /// Corners, as positions in [`Cells::corners`].
    pub from: usize,
    pub to: usize,
}

/// All blocks, their corners and their borders.
pub struct Cells {
    pub middles: Vec<Place>,
    pub grounds: Vec<Ground>,
    pub corners: Vec<Place>,
    /// Every border twice: once seen from each side.
    pub borders: Vec<Border>,
}

impl Cells {
    /// The cells about the middles of blocks.
    pub fn around(blocks: Vec<(Place, Ground)>) -> Result<Self, Box<dyn Error>> {
        let (middles, grounds): (Vec<Place>, Vec<Ground>) = blocks.into_iter().unzip();
        let points = middles.iter().map(|place| Point2::new(place.x, place.y)).collect();
        let triangles = DelaunayTriangulation::<Point2<f64>>::bulk_load_stable(points)?;
        let mut corner_of_face = std::collections::BTreeMap::new();
        let mut corners = Vec::new();
        for face in triangles.inner_faces() {
            let corner = face.circumcenter();
            corner_of_face.insert(face.fix().index(), corners.len());
            corners.push(Place { x: corner.x, y: corner.y });
        }
        let mut borders = Vec::new();
        for edge in triangles.directed_edges() {
            let corner = |face: usize| corner_of_face.get(&face).copied();
            let faces = (edge.face().as_inner(), edge.rev().face().as_inner());
            let (Some(left_face), Some(right_face)) = faces else { continue };
            let (Some(to), Some(from)) = (corner(left_face.fix().index()), corner(right_face.fix().index()))
            else {
                continue;
            };
            // Going round a block counter-clockwise crosses the way to each neighbour from its right to its left.
            borders.push(Border { left: edge.from().index(), right: edge.to().index(), from, to });
        }
        Ok(Self { middles, grounds, corners, borders })
    }

    /// Area of every block in square metres.
    pub fn areas(&self) -> Vec<f64> {
        let mut areas = vec![0.0; self.middles.len()];
        for border in &self.borders {
            let (from, to) = (self.corners[border.from], self.corners[border.to]);
            let middle = self.middles[border.left];
            areas[border.left] +=
                0.5 * ((from.x - middle.x) * (to.y - middle.y) - (from.y - middle.y) * (to.x - middle.x));
        }
        areas
    }
}

//! The shape of areas: parts, area, border. Without geometry, from the neighbourhood alone.

use crate::city::{Neighbourhood, compactness};

/// Shape of a set of Teilräume.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Shape {
    /// Parts that do not touch each other, Teilräume without a shape left aside.
    pub parts: u32,
    /// m².
    pub area_m2: f64,
    /// Length of its border in m.
    perimeter_m: f64,
}

impl Shape {
    /// After Polsby and Popper; `None` without an area.
    pub fn compactness(&self) -> Option<f64> {
        compactness(self.area_m2, self.perimeter_m)
    }
}

/// Shape of each of `parts` parts of a city; `part` tells where a Teilraum lies.
pub(super) fn shapes(
    neighbourhood: &Neighbourhood,
    parts: usize,
    part: impl Fn(usize) -> usize,
) -> Vec<Shape> {
    let mut shapes = vec![Shape::default(); parts];
    let mut seen = vec![false; neighbourhood.len()];
    let mut open = Vec::new();
    for start in 0..neighbourhood.len() {
        let own = part(start);
        let Some(shape) = shapes.get_mut(own) else { continue };
        shape.area_m2 += neighbourhood.area_m2(start);
        let shared = neighbourhood.shared_m(start).filter(|(other, _)| part(*other) == own);
        shape.perimeter_m += neighbourhood.perimeter_m(start) - shared.map(|(_, metres)| metres).sum::<f64>();
        if !neighbourhood.has_shape(start) || seen.get(start) != Some(&false) {
            continue;
        }
        shape.parts += 1;
        open.push(start);
        while let Some(next) = open.pop() {
            if seen.get_mut(next).is_some_and(|seen| !std::mem::replace(seen, true)) {
                let neighbours = neighbourhood.adjacency().neighbours(next).iter().copied();
                open.extend(neighbours.filter(|&other| part(other) == own));
            }
        }
    }
    shapes
}

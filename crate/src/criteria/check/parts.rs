//! GLK4 and GLK5: what an area consists of and what it touches. Both are allowed; they are information.

use super::Basis;
use crate::areas::Layout;
use crate::city::{Adjacency, Neighbourhood};
use crate::criteria::{Criterion, Finding, Place, Verdict};

/// Parts of areas: Teilräume of one area that hang together over their neighbours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Number of its part within the area for every Teilraum; `u32::MAX` outside and without a shape.
    of: Vec<u32>,
    /// Parts of every area.
    counts: Vec<u32>,
}

const NO_PART: u32 = u32::MAX;

impl Parts {
    /// Finds the parts, numbered from 0 in the city's order. A Teilraum of several polygons is one; those without a
    /// shape are left aside, as in the figures of areas.
    #[must_use]
    pub fn of(layout: &Layout, neighbourhood: &Neighbourhood) -> Self {
        let mut parts = Self { of: vec![NO_PART; layout.numbers().len()], counts: vec![0; layout.len()] };
        let mut open = Vec::new();
        for start in 0..parts.of.len() {
            let Some(area) = layout.area_of(start) else { continue };
            if parts.part(start).is_some() || !neighbourhood.has_shape(start) {
                continue;
            }
            let number = parts.counts.get(area).copied().unwrap_or(0);
            open.push(start);
            while let Some(teilraum) = open.pop() {
                if parts.part(teilraum).is_some() {
                    continue;
                }
                if let Some(part) = parts.of.get_mut(teilraum) {
                    *part = number;
                }
                let neighbours = neighbourhood.adjacency().neighbours(teilraum).iter();
                open.extend(neighbours.filter(|&&next| layout.area_of(next) == Some(area)));
            }
            if let Some(count) = parts.counts.get_mut(area) {
                *count = number + 1;
            }
        }
        parts
    }

    /// Part of a Teilraum within its area.
    #[must_use]
    pub fn part(&self, teilraum: usize) -> Option<u32> {
        self.of.get(teilraum).copied().filter(|&part| part != NO_PART)
    }
}

/// GLK4: one finding per area. Figure: number of parts. None where nobody knows who touches whom.
pub fn parts(basis: &Basis, found: &mut Vec<Finding>) {
    if !is_known(basis.neighbourhood) {
        return;
    }
    for (area, &count) in Parts::of(basis.layout, basis.neighbourhood).counts.iter().enumerate() {
        found.push(information(Criterion::Glk4, area, f64::from(count)));
    }
}

/// GLK5: one finding per area. Figure: areas it touches. None where nobody knows who touches whom.
pub fn touching(basis: &Basis, found: &mut Vec<Finding>) {
    if !is_known(basis.neighbourhood) {
        return;
    }
    for (area, others) in touched(basis.layout, basis.adjacency()).iter().enumerate() {
        found.push(information(Criterion::Glk5, area, others.len() as f64));
    }
}

/// The areas that each area touches, ascending.
pub fn touched(layout: &Layout, neighbourhood: &Adjacency) -> Vec<Vec<usize>> {
    let mut touched = vec![Vec::new(); layout.len()];
    for (teilraum, &area) in layout.numbers().iter().enumerate() {
        let own = usize::from(area);
        let Some(others) = touched.get_mut(own) else { continue };
        let areas = neighbourhood.neighbours(teilraum).iter().filter_map(|&next| layout.area_of(next));
        for other in areas.filter(|&other| other != own) {
            // They are few: looking them up in a list is quicker than in a tree.
            if let Err(place) = others.binary_search(&other) {
                others.insert(place, other);
            }
        }
    }
    touched
}

fn is_known(neighbourhood: &Neighbourhood) -> bool {
    (0..neighbourhood.len()).any(|teilraum| neighbourhood.has_shape(teilraum))
}

fn information(criterion: Criterion, area: usize, figure: f64) -> Finding {
    Finding { criterion, place: Place::Area(area), verdict: Verdict::Met, figure, limit: f64::NAN }
}

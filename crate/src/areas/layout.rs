//! A plan on one city: the number of its area for every Teilraum.

use super::{AreaMembers, AreaPlan};
use crate::city::City;
use std::collections::HashMap;

/// Area number of a Teilraum that lies in none.
pub const NO_AREA: u16 = u16::MAX;

/// Which Teilraum lies in which area, in the city's order; areas are numbers from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// Names by number.
    names: Vec<String>,
    of: Vec<u16>,
    /// Keys that the city does not have.
    unknown: Vec<String>,
}

impl Layout {
    /// The plan's areas in its order.
    #[must_use]
    pub fn of_plan(plan: &AreaPlan, city: &City) -> Self {
        let numbers: HashMap<&str, u16> =
            (0..).zip(&plan.areas).map(|(n, area)| (area.id.as_str(), n)).collect();
        let members = plan.members.iter().filter_map(|(key, id)| Some((key, *numbers.get(id.as_str())?)));
        Self::new(plan.areas.iter().map(|area| area.name.clone()).collect(), members, city)
    }

    /// The areas of a file or a reference in their order; a Teilraum named twice lies in the later area.
    #[must_use]
    pub fn of_members(areas: &[AreaMembers], city: &City) -> Self {
        let members = (0..).zip(areas).flat_map(|(n, area)| area.keys.iter().map(move |key| (key, n)));
        Self::new(areas.iter().map(|area| area.name.clone()).collect(), members, city)
    }

    fn new<'a>(names: Vec<String>, members: impl Iterator<Item = (&'a String, u16)>, city: &City) -> Self {
        let positions: HashMap<&str, usize> =
            city.keys().iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect();
        let mut layout = Self { names, of: vec![NO_AREA; city.len()], unknown: Vec::new() };
        for (key, area) in members {
            match positions.get(key.as_str()).and_then(|&position| layout.of.get_mut(position)) {
                Some(place) => *place = area,
                None => layout.unknown.push(key.clone()),
            }
        }
        layout
    }

    /// Number of areas, empty ones too.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are no areas.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Names by number.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Area number of every Teilraum, [`NO_AREA`] outside.
    #[must_use]
    pub fn numbers(&self) -> &[u16] {
        &self.of
    }

    /// Area of a Teilraum; `None` outside.
    #[must_use]
    pub fn area_of(&self, teilraum: usize) -> Option<usize> {
        self.of.get(teilraum).filter(|&&area| area != NO_AREA).map(|&area| usize::from(area))
    }

    /// Positions of an area's Teilräume, ascending.
    pub fn members(&self, area: usize) -> impl Iterator<Item = usize> {
        self.of
            .iter()
            .enumerate()
            .filter(move |(_, of)| usize::from(**of) == area)
            .map(|(position, _)| position)
    }

    /// Adds an empty area and gives its number.
    pub fn add_area(&mut self, name: String) -> usize {
        self.names.push(name);
        self.names.len() - 1
    }

    /// Moves a Teilraum into an area, or out of all.
    pub fn assign(&mut self, teilraum: usize, area: Option<usize>) {
        if let Some(place) = self.of.get_mut(teilraum) {
            *place = area.and_then(|area| u16::try_from(area).ok()).unwrap_or(NO_AREA);
        }
    }

    /// Keys of the plan that the city does not have.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }
}

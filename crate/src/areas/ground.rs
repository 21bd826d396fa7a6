//! What does not depend on the layout: upper units by number, neighbours with metres of border.

use super::shape::{Shape, shapes};
use crate::city::{City, Neighbourhood};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A city's ground for statistics of areas; built once per city.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    pub(super) neighbourhood: Rc<Neighbourhood>,
    /// Names of upper units, ascending.
    pub(super) districts: Vec<String>,
    /// Number of each Teilraum's upper unit; `None` where it is unknown.
    pub(super) district_of: Vec<Option<usize>>,
    /// Shape of the whole city.
    pub(super) whole: Shape,
}

impl Ground {
    /// Numbers the upper units of a city.
    #[must_use]
    pub fn new(city: &City, neighbourhood: Rc<Neighbourhood>) -> Self {
        let mut numbers: BTreeMap<&str, usize> =
            city.districts().iter().filter(|name| !name.is_empty()).map(|name| (name.as_str(), 0)).collect();
        numbers.values_mut().zip(0..).for_each(|(number, next)| *number = next);
        Self {
            whole: shapes(&neighbourhood, 1, |_| 0).first().copied().unwrap_or_default(),
            neighbourhood,
            district_of: city.districts().iter().map(|name| numbers.get(name.as_str()).copied()).collect(),
            districts: numbers.into_keys().map(str::to_owned).collect(),
        }
    }
}

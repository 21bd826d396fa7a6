//! GLK6: no area lies across the border of a Stadtbezirk.

use super::Basis;
use crate::city::City;
use crate::criteria::{Criterion, Finding, Place, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// Upper unit of every Teilraum, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Districts {
    names: Vec<String>,
    of: Vec<Option<usize>>,
}

impl Districts {
    /// Numbers the city's upper units in the order of their names.
    #[must_use]
    pub fn of(city: &City) -> Self {
        let mut numbers: BTreeMap<&str, usize> =
            city.districts().iter().filter(|name| !name.is_empty()).map(|name| (name.as_str(), 0)).collect();
        numbers.values_mut().zip(0..).for_each(|(number, next)| *number = next);
        Self {
            of: city.districts().iter().map(|name| numbers.get(name.as_str()).copied()).collect(),
            names: numbers.into_keys().map(str::to_owned).collect(),
        }
    }

    /// Number of a Teilraum's upper unit; `None` where it is unknown.
    #[must_use]
    pub fn district(&self, teilraum: usize) -> Option<usize> {
        self.of.get(teilraum).copied().flatten()
    }

    /// Names by number.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }
}

/// One finding per area: violated over more than one Stadtbezirk, open where an unknown one could be another. Figure:
/// how many.
pub fn check(basis: &Basis, found: &mut Vec<Finding>) {
    let mut seen: Vec<(BTreeSet<usize>, usize)> = vec![(BTreeSet::new(), 0); basis.layout.len()];
    for (teilraum, &area) in basis.layout.numbers().iter().enumerate() {
        if let Some((districts, unknown)) = seen.get_mut(usize::from(area)) {
            match basis.districts.district(teilraum) {
                Some(district) => _ = districts.insert(district),
                None => *unknown += 1,
            }
        }
    }
    for (area, (districts, unknown)) in seen.into_iter().enumerate() {
        let (verdict, figure) = match (districts.len(), unknown) {
            // A single Teilraum lies in one Stadtbezirk, whichever it is.
            (0, 1) => (Verdict::Met, 1),
            (known @ 0..=1, 0) => (Verdict::Met, known),
            (known @ 0..=1, _) => (Verdict::Open, known),
            (known, _) => (Verdict::Violated, known),
        };
        found.push(basis.settled(Criterion::Glk6, Place::Area(area), verdict, figure as f64, 1.0));
    }
}

//! Which figures of a layout are withheld.

use super::protection::{Common, withheld, withheld_beside};
use super::sums::Sums;

/// Per figure (inhabitants first, then the indicators) and part: whether it is withheld. The last part is the whole.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Protected(Vec<Vec<bool>>);

impl Protected {
    /// Of a layout alone. `sums` are those of the areas and the rest of the city.
    pub fn of(sums: &Sums, least: f64) -> Self {
        let figure = |lists: &Vec<&[f64]>| either(lists.iter().map(|persons| alone(persons, least)));
        Self(sums.persons().iter().map(figure).collect())
    }

    /// Of a layout (`second`) that is shown beside another one. `common` are the sums of what parts of both have in
    /// common, `pairs` which parts these are; a pair in `known` is shown itself.
    pub fn beside(
        second: &Sums,
        common: &Sums,
        pairs: &[(usize, usize)],
        known: &[bool],
        least: f64,
    ) -> Self {
        let mut figures = Vec::new();
        for (place, (second, common)) in second.persons().iter().zip(common.persons()).enumerate() {
            figures.push(either(second.iter().zip(&common).map(|(second, common)| {
                let lines = pairs.iter().zip(*common).zip(known);
                // Only inhabitants of what moved are shown.
                let lines = lines.filter(|(_, known)| place > 0 || !**known);
                let lines = lines.map(|((&(first, second), &persons), _)| Common { first, second, persons });
                let mut withheld = alone(second, least);
                let whole = withheld.pop();
                let mut beside = withheld_beside(&lines.collect::<Vec<_>>(), withheld, least);
                beside.extend(whole);
                beside
            })));
        }
        Self(figures)
    }

    /// Whether the inhabitants of a part are withheld.
    pub fn inhabitants(&self, part: usize) -> bool {
        self.figure(0, part)
    }

    /// Whether an indicator of a part is withheld.
    pub fn indicator(&self, indicator: usize, part: usize) -> bool {
        self.figure(indicator + 1, part)
    }

    fn figure(&self, figure: usize, part: usize) -> bool {
        self.0.get(figure).and_then(|parts| parts.get(part)).copied().unwrap_or(true)
    }
}

/// Parts of one layout, then the whole.
fn alone(persons: &[f64], least: f64) -> Vec<bool> {
    let mut parts = withheld(persons, least);
    let sum: f64 = persons.iter().sum();
    parts.push(sum > 0.0 && sum < least);
    parts
}

fn either(lists: impl Iterator<Item = Vec<bool>>) -> Vec<bool> {
    let both = |a: Vec<bool>, b: Vec<bool>| a.iter().zip(&b).map(|(a, b)| *a || *b).collect();
    lists.reduce(both).unwrap_or_default()
}

//! RLK1: Teilräume of the highest classes must, those of the next should lie in an area.

use super::Basis;
use crate::criteria::{Criterion, Finding, Place, Verdict};
use crate::index::MISSING;

/// One finding per Teilraum of these classes, and per inhabited Teilraum outside whose class nobody knows.
///
/// Figure: its index. Limit: from where its class begins.
pub fn check(basis: &Basis, found: &mut Vec<Finding>) {
    let standards = basis.standards;
    for (teilraum, &class) in basis.index.classes().iter().enumerate() {
        let inside = basis.layout.area_of(teilraum).is_some();
        let verdict = match class {
            MISSING if !inside && !is_uninhabited(basis, teilraum) => Verdict::Open,
            class if standards.must.has(class) && !inside => Verdict::Violated,
            class if standards.should.has(class) && !inside => Verdict::Hint,
            class if standards.is_supporting(class) => continue,
            _ => Verdict::Met,
        };
        let index = basis.index.values().get(teilraum).copied().unwrap_or(f64::NAN);
        found.push(basis.settled(
            Criterion::Rlk1,
            Place::Teilraum(teilraum),
            verdict,
            index,
            standards.lower(class),
        ));
    }
}

/// Where nobody lives, nobody lacks chances to take part.
fn is_uninhabited(basis: &Basis, teilraum: usize) -> bool {
    basis.index.inhabitants().get(teilraum) == Some(&0.0)
}

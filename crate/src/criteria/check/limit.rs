//! Figures held against limits; exactly on a limit belongs to the better side.

use super::People;
use crate::criteria::Verdict;

/// Sums like 15,000 × 1.1 miss their value by a hair, which must not decide.
const ROUNDING: f64 = 1e-9;

/// Up to the limit met, within the tolerance above it a hint, beyond violated.
pub fn at_most(figure: f64, limit: f64, tolerance: f64) -> Verdict {
    let reaches = |bound: f64| figure <= bound * (1.0 + ROUNDING);
    if reaches(limit) {
        Verdict::Met
    } else if reaches(limit * (1.0 + tolerance)) {
        Verdict::Hint
    } else {
        Verdict::Violated
    }
}

/// From the recommended value met, from the least a hint, below violated.
pub fn at_least(figure: f64, least: f64, recommended: f64) -> Verdict {
    let reaches = |bound: f64| figure >= bound * (1.0 - ROUNDING);
    if reaches(recommended.max(least)) {
        Verdict::Met
    } else if reaches(least) {
        Verdict::Hint
    } else {
        Verdict::Violated
    }
}

/// The verdict on inhabitants of whom some may not be known: open where they could change it.
///
/// `further`: inhabitants of whom nobody knows whether they count. `turns`: figures at which the verdict may change for
/// the better.
pub fn on_people(
    people: People,
    further: People,
    turns: &[f64],
    verdict: impl Fn(f64) -> Verdict,
) -> Verdict {
    let unknown = people.unknown + further.unknown > 0;
    let most = if unknown { f64::INFINITY } else { people.known + further.known };
    let first = verdict(people.known);
    let between = turns.iter().copied().filter(|turn| (people.known..most).contains(turn));
    let same = std::iter::once(most).chain(between).all(|figure| verdict(figure) == first);
    if same { first } else { Verdict::Open }
}

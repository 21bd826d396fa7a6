//! RLK2 and RLK6: average and below-average Teilräume in an area support their neighbours or give the area its
//! identity, which people decide.

use super::Basis;
use crate::criteria::{Criterion, Finding, Place, Verdict};

/// RLK2: one finding per average, below-average or unclassed Teilraum in an area: met where its role or what makes the
/// identity is recorded, else open.
///
/// Figure: its index. Limit: from where on it would belong to an area for its own sake.
pub fn roles(basis: &Basis, found: &mut Vec<Finding>) {
    let limit = own_sake(basis);
    for (teilraum, &class) in basis.index.classes().iter().enumerate() {
        if !basis.standards.is_supporting(class) || basis.layout.area_of(teilraum).is_none() {
            continue;
        }
        let place = Place::Teilraum(teilraum);
        let recorded = [Criterion::Rlk2, Criterion::Rlk6];
        let is_recorded = recorded.into_iter().any(|one| basis.judgements.at(one, place).is_some());
        let verdict = if is_recorded { Verdict::Met } else { Verdict::Open };
        let figure = basis.index.values().get(teilraum).copied().unwrap_or(f64::NAN);
        found.push(Finding { criterion: Criterion::Rlk2, place, verdict, figure, limit });
    }
}

/// RLK6: one finding per Teilraum in an area of which is recorded what makes the identity. Figure: its index.
pub fn identities(basis: &Basis, found: &mut Vec<Finding>) {
    for (teilraum, _) in basis.judgements.on_teilraeume(Criterion::Rlk6) {
        if basis.layout.area_of(teilraum).is_some() {
            let figure = basis.index.values().get(teilraum).copied().unwrap_or(f64::NAN);
            let place = Place::Teilraum(teilraum);
            let (verdict, limit) = (Verdict::Met, f64::NAN);
            found.push(Finding { criterion: Criterion::Rlk6, place, verdict, figure, limit });
        }
    }
}

/// Lower bound of the lowest class that must or should lie in an area.
fn own_sake(basis: &Basis) -> f64 {
    let lowest = (0u8..16).find(|&class| !basis.standards.is_supporting(class));
    lowest.map_or(f64::NAN, |class| basis.standards.lower(class))
}

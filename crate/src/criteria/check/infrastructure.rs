//! RLK5: existing and missing infrastructure is looked at, in words or with a table of offers.

use super::{Basis, Tally};
use crate::criteria::{Criterion, Finding, Place, Verdict};

/// One finding per area: met where a judgement is recorded or offers are known, else open.
///
/// Figure: offers per 1,000 inhabitants. Limit: none.
pub fn check(basis: &Basis, tally: &Tally, found: &mut Vec<Finding>) {
    let mut offers = vec![0.0; basis.layout.len()];
    for &(teilraum, _) in basis.offers.map_or(&[][..], |offers| offers.placed()) {
        if let Some(count) = basis.layout.area_of(teilraum).and_then(|area| offers.get_mut(area)) {
            *count += 1.0;
        }
    }
    for (area, count) in offers.into_iter().enumerate() {
        let place = Place::Area(area);
        let people = tally.all(area);
        let is_known = basis.offers.is_some() && people.unknown == 0 && people.known > 0.0;
        let is_met = basis.offers.is_some() || basis.judgements.at(Criterion::Rlk5, place).is_some();
        found.push(Finding {
            criterion: Criterion::Rlk5,
            place,
            verdict: if is_met { Verdict::Met } else { Verdict::Open },
            figure: if is_known { count / people.known * 1000.0 } else { f64::NAN },
            limit: f64::NAN,
        });
    }
}

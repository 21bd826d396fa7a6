//! GLK7, and the number of areas.

use super::{Basis, Tally};
use crate::criteria::{Criterion, Finding, Place, Verdict};

/// GLK7: one finding per area: met where is recorded why other funding does not suffice, else open.
pub fn funding(basis: &Basis, found: &mut Vec<Finding>) {
    for area in 0..basis.layout.len() {
        let place = Place::Area(area);
        let recorded = basis.judgements.at(Criterion::Glk7, place).is_some();
        found.push(Finding {
            criterion: Criterion::Glk7,
            place,
            verdict: if recorded { Verdict::Met } else { Verdict::Open },
            figure: f64::NAN,
            limit: f64::NAN,
        });
    }
}

/// Not more areas than the city supports. Figure: areas that have Teilräume.
pub fn number(basis: &Basis, tally: &Tally, found: &mut Vec<Finding>) {
    let Some(rule) = &basis.standards.rules.areas else { return };
    let (figure, limit) = (tally.inhabited() as f64, f64::from(rule.number));
    let verdict = if figure <= limit { Verdict::Met } else { Verdict::Violated };
    found.push(basis.settled(Criterion::Number, Place::City, verdict, figure, limit));
}

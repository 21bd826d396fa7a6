//! RLK3 and RLK4: special demands with their evidence, special effects with the index without them.

use super::Basis;
use crate::criteria::{Criterion, Finding, Judgement, Place, Verdict};

/// RLK3: one finding per recorded special demand. Figure: years it is evidenced for. Limit: years needed.
pub fn demands(basis: &Basis, found: &mut Vec<Finding>) {
    let limit = basis.standards.rules.rlk3.as_ref().map_or(f64::NAN, |rule| f64::from(rule.years));
    for (teilraum, recorded) in basis.judgements.on_teilraeume(Criterion::Rlk3) {
        let evidence = [since(basis, &recorded.judgement), series(basis, teilraum, &recorded.judgement)];
        let figure = evidence.into_iter().flatten().fold(f64::NAN, f64::max);
        let verdict = match figure {
            years if years.is_nan() => Verdict::Open,
            years if years >= limit => Verdict::Met,
            _ => Verdict::Violated,
        };
        let place = Place::Teilraum(teilraum);
        found.push(Finding { criterion: Criterion::Rlk3, place, verdict, figure, limit });
    }
}

/// Years since the recorded one; `None` where none is.
fn since(basis: &Basis, judgement: &Judgement) -> Option<f64> {
    let year: i32 = judgement.since.trim().parse().ok()?;
    Some(f64::from(basis.today.year()) - f64::from(year))
}

/// Years the Teilraum's own figures have been worse than the city's, up to the period at hand; `None` without figures.
fn series(basis: &Basis, teilraum: usize, judgement: &Judgement) -> Option<f64> {
    basis.past.series(&judgement.indicator)?.years_worse_than_city(teilraum, basis.index.period())
}

/// RLK4: one finding per recorded special effect: open only where more persons are recorded than there are.
///
/// Figure: the index without the persons it adds, as far as the method counts them. Limit: none.
pub fn effects(basis: &Basis, found: &mut Vec<Finding>) {
    for (teilraum, recorded) in basis.judgements.on_teilraeume(Criterion::Rlk4) {
        let counts = &recorded.judgement.counts;
        let has_index = basis.index.values().get(teilraum).is_some_and(|index| !index.is_nan());
        let without = basis.index.without(basis.city, teilraum, counts);
        let impossible = basis.index.method().uses_any(counts.keys()) && has_index && without.is_none();
        found.push(Finding {
            criterion: Criterion::Rlk4,
            place: Place::Teilraum(teilraum),
            verdict: if impossible { Verdict::Open } else { Verdict::Met },
            figure: without.unwrap_or(f64::NAN),
            limit: f64::NAN,
        });
    }
}

//! GLK3: borders are reviewed in time, and what leaves an area has developed well.

use super::Basis;
use crate::areas::Layout;
use crate::criteria::{Criterion, Day, Finding, Place, Verdict};

/// An index that differs by a hair has not changed.
const ROUNDING: f64 = 1e-9;

/// Per area whether its review is due, then per Teilraum that leaves the areas of the existing layout its change.
///
/// Area: figure years since the last review, limit years between reviews. Teilraum: figure change of its index since
/// then, limit 0.
pub fn check(basis: &Basis, found: &mut Vec<Finding>) {
    let Some(rule) = &basis.standards.rules.glk3 else { return };
    for teilraum in leaving(basis) {
        let place = Place::Teilraum(teilraum);
        let figure = basis.past.change(teilraum, basis.index);
        let is_judged = basis.judgements.at(Criterion::Glk3, place).is_some();
        let verdict = match figure {
            change if change < -ROUNDING || is_judged => Verdict::Met,
            change if change.is_nan() => Verdict::Open,
            _ => Verdict::Hint,
        };
        found.push(Finding { criterion: Criterion::Glk3, place, verdict, figure, limit: 0.0 });
    }
    for area in 0..basis.layout.len() {
        let place = Place::Area(area);
        let reviewed = last_review(basis, area);
        let verdict = match reviewed {
            None => Verdict::Open,
            Some(day) if basis.today > day.plus_years(rule.review_years) => Verdict::Hint,
            Some(_) => Verdict::Met,
        };
        let figure = reviewed.map_or(f64::NAN, |day| basis.today.years_since(day));
        let limit = f64::from(rule.review_years);
        found.push(Finding { criterion: Criterion::Glk3, place, verdict, figure, limit });
    }
}

/// Teilräume of the existing layout that lie in no area any more.
pub fn leaving<'a>(basis: &Basis<'a>) -> impl Iterator<Item = usize> + use<'a> {
    let layout = basis.layout;
    basis.reference.into_iter().flat_map(move |reference| {
        (0..reference.numbers().len()).filter(move |&teilraum| {
            reference.area_of(teilraum).is_some() && layout.area_of(teilraum).is_none()
        })
    })
}

/// When an area was reviewed last: the date it carries or the day a review was recorded, whichever is later.
pub fn last_review(basis: &Basis, area: usize) -> Option<Day> {
    reviews(basis, area).max()
}

/// Year from which on what leaves an area of the existing layout is looked at, by area: that of the last review of the
/// plan's area of the same name, `None` where there is none. A review after the period at hand is the one that is going
/// on: no figure says what has changed since.
pub fn years_of_review(basis: &Basis) -> Vec<Option<i32>> {
    let period = basis.index.period().get(..4).and_then(|year| year.parse::<i32>().ok());
    let year = |name: &String| {
        let area = basis.layout.names().iter().position(|own| own == name)?;
        reviews(basis, area).map(Day::year).filter(|&year| period.is_none_or(|period| year <= period)).max()
    };
    let names = basis.reference.map_or(&[][..], Layout::names);
    names.iter().map(year).collect()
}

fn reviews(basis: &Basis, area: usize) -> impl Iterator<Item = Day> {
    let dated = basis.areas.get(area).and_then(|area| area.reviewed.parse().ok());
    let recorded = basis.judgements.at(Criterion::Glk3, Place::Area(area));
    dated.into_iter().chain(recorded.and_then(|one| one.at.parse().ok()))
}

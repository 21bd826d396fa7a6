//! GLK1, GLK2, R 2 and S 6.3.1: how many people live in an area.

use super::limit::{at_least, at_most, on_people};
use super::{Basis, People, Tally};
use crate::criteria::{Criterion, Finding, Place, Verdict};

/// GLK1 or GLK2: inhabitants of an area in Teilräume of the counted classes, up to about a limit.
pub fn limits(basis: &Basis, tally: &Tally, criterion: Criterion, found: &mut Vec<Finding>) {
    let standards = basis.standards;
    let (rule, classes) = match criterion {
        Criterion::Glk1 => (&standards.rules.glk1, standards.glk1),
        _ => (&standards.rules.glk2, standards.glk2),
    };
    let Some(rule) = rule else { return };
    for area in 0..basis.layout.len() {
        let people = tally.of_classes(area, classes);
        let verdict = on_people(people, tally.without_index(area), &[], |figure| {
            at_most(figure, rule.limit, rule.tolerance)
        });
        found.push(basis.settled(criterion, Place::Area(area), verdict, people.known, rule.limit));
    }
}

/// R 2: all inhabitants of an area within a range. Limit: the end that is left, else the upper one.
pub fn range(basis: &Basis, tally: &Tally, found: &mut Vec<Finding>) {
    let Some(rule) = &basis.standards.rules.r2 else { return };
    let least = rule.min * (1.0 - rule.tolerance);
    let verdict = |figure: f64| match at_least(figure, least, rule.min) {
        Verdict::Met => at_most(figure, rule.max, rule.tolerance),
        below => below,
    };
    for area in 0..basis.layout.len() {
        let people = tally.all(area);
        let settled = on_people(people, People::default(), &[least, rule.min], verdict);
        let limit = if people.known < rule.min { rule.min } else { rule.max };
        found.push(basis.settled(Criterion::R2, Place::Area(area), settled, people.known, limit));
    }
}

/// S 6.3.1: all inhabitants of an area, so many that figures about it hold.
pub fn least(basis: &Basis, tally: &Tally, found: &mut Vec<Finding>) {
    let Some(rule) = &basis.standards.rules.s631 else { return };
    let recommended = rule.recommended.unwrap_or(rule.min);
    for area in 0..basis.layout.len() {
        let people = tally.all(area);
        let turns = [rule.min, recommended];
        let verdict =
            on_people(people, People::default(), &turns, |figure| at_least(figure, rule.min, recommended));
        let limit = if people.known < rule.min { rule.min } else { recommended.max(rule.min) };
        found.push(basis.settled(Criterion::S631, Place::Area(area), verdict, people.known, limit));
    }
}

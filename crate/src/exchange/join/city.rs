//! The city that joined tables give.

use super::matching::Matched;
use super::spine::Place;
use crate::city::{COUNTS, City, Column, Interval, Suppressed};
use crate::exchange::records::JoinHow;
use crate::exchange::table::{self, Table, Values};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::BTreeSet;

/// A table and where its rows belong.
pub struct Joined<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its rows' Teilräume.
    pub matched: &'a Matched,
}

/// The city, and what is remarkable about the way it came together.
///
/// # Errors
/// `KeyDuplicate` when two Teilräume carry the same key.
pub fn city(places: &[Place], joined: &[Joined]) -> Result<(City, Vec<Problem>)> {
    let mut problems: Vec<Problem> = joined.iter().flat_map(|joined| remarks(joined, places)).collect();
    let filled = filled(places, joined);
    let mut city = City::new(
        filled.iter().map(|place| place.key.clone()).collect(),
        filled.iter().map(|place| place.name.clone()).collect(),
        filled.iter().map(|place| place.district.clone()).collect(),
    )?;
    let mut columns: Vec<Column> = Vec::new();
    for joined in joined {
        for column in columns_of(joined, places.len()) {
            match columns.iter_mut().find(|known| known.name == column.name && known.period == column.period)
            {
                None => columns.push(column),
                Some(known) => problems.extend(merge(known, &column, &joined.table.source.file)),
            }
        }
    }
    name_only_period(&mut columns);
    for column in columns {
        city.add_column(column)?;
    }
    problems.extend(exceeding_parts(&city));
    Ok((city, problems))
}

/// What the join of one table has to report.
fn remarks(joined: &Joined, places: &[Place]) -> Vec<Problem> {
    let file = &joined.table.source.file;
    let rows = || joined.table.rows.iter().zip(&joined.matched.places);
    let mut problems = Vec::new();
    let restored: Vec<_> = rows()
        .filter_map(|(row, found)| {
            Some((row, places.get(found.filter(|(_, how)| *how == JoinHow::LeadingZeros)?.0)?))
        })
        .filter(|(row, place)| row.key.len() < place.key.len())
        .collect();
    if let Some((row, place)) = restored.first() {
        let problem = Problem::new(ProblemName::KeyZerosRestored).file(file).value(&row.key).key(&place.key);
        problems.push(problem.count(restored.len()));
    }
    let lost: Vec<_> = rows().filter(|(_, found)| found.is_none()).map(|(row, _)| row).collect();
    if !lost.is_empty() && lost.len() == joined.table.rows.len() {
        problems.push(Problem::new(ProblemName::NothingJoined).file(file));
        return problems;
    }
    if let Some(row) = lost.first() {
        let problem =
            Problem::new(ProblemName::KeysUnmatched).file(file).row(row.number as usize).key(&row.key);
        problems.push(problem.count(lost.len()));
    }
    let mut empty: Vec<bool> = vec![true; places.len()];
    for place in joined.matched.places.iter().flatten().map(|(place, _)| *place) {
        empty.get_mut(place).into_iter().for_each(|empty| *empty = false);
    }
    let missing: Vec<_> =
        places.iter().zip(empty).filter(|(_, empty)| *empty).map(|(place, _)| place).collect();
    if let Some(place) = missing.first() {
        let problem =
            Problem::new(ProblemName::TeilraeumeUnmatched).file(file).key(&place.key).count(missing.len());
        problems.push(problem);
    }
    problems
}

/// Teilräume with names and upper units out of the tables where they have none of their own.
fn filled(places: &[Place], joined: &[Joined]) -> Vec<Place> {
    let mut places = places.to_vec();
    for joined in joined {
        for (row, found) in joined.table.rows.iter().zip(&joined.matched.places) {
            let Some(place) = found.and_then(|(place, _)| places.get_mut(place)) else { continue };
            if place.name.is_empty() {
                place.name.clone_from(&row.name);
            }
            if place.district.is_empty() {
                place.district.clone_from(&row.district);
            }
        }
    }
    places
}

/// Columns of one table in the city's order. Figures under the same count are added up.
fn columns_of(joined: &Joined, length: usize) -> Vec<Column> {
    let mut columns: Vec<(&str, &str, Values)> = Vec::new();
    for figure in &joined.table.figures {
        let name = figure.count.as_ref().unwrap_or(&figure.name);
        for (period, values) in &figure.series {
            let values = placed(values, joined.matched, length);
            let known = columns.iter_mut().find(|(known, of, _)| *known == name && *of == period);
            match (known, &figure.count) {
                (Some((_, _, sum)), Some(_)) => sum.add(&values),
                (Some(_), None) => {}
                (None, _) => columns.push((name, period, values)),
            }
        }
    }
    let column = |(name, period, read): (&str, &str, Values)| {
        let Values { values, suppressed } = read;
        Column { name: name.to_owned(), period: period.to_owned(), values, suppressed }
    };
    columns.into_iter().map(column).collect()
}

/// Values in the city's order.
fn placed(read: &Values, matched: &Matched, length: usize) -> Values {
    let mut values = vec![f64::NAN; length];
    for (value, found) in read.values.iter().zip(&matched.places) {
        if let Some(place) = found.and_then(|(place, _)| values.get_mut(place)) {
            *place = *value;
        }
    }
    let place =
        |cell: &Suppressed| Some(Suppressed { teilraum: (*matched.places.get(cell.teilraum)?)?.0, ..*cell });
    let mut suppressed: Vec<Suppressed> = read.suppressed.iter().filter_map(place).collect();
    suppressed.sort_by_key(|cell| cell.teilraum);
    Values { values, suppressed }
}

/// The interval in which a value lies.
fn interval(column: &Column, teilraum: usize) -> Interval {
    table::interval(&column.values, &column.suppressed, teilraum)
}

/// Fills the gaps of a figure from a second table; where both have a value, the first counts and the difference is told.
fn merge(known: &mut Column, other: &Column, file: &str) -> Option<Problem> {
    let mut twice = 0;
    for (teilraum, value) in other.values.iter().enumerate() {
        let Some(old) = known.values.get_mut(teilraum) else { continue };
        if old.is_nan() {
            *old = *value;
            known.suppressed.extend(other.suppressed.iter().filter(|cell| cell.teilraum == teilraum));
        } else if !value.is_nan() && old != value {
            twice += 1;
        }
    }
    known.suppressed.sort_by_key(|cell| cell.teilraum);
    let problem =
        Problem::new(ProblemName::FigureDuplicate).file(file).column(&known.name).value(&known.period);
    (twice > 0).then(|| problem.count(twice))
}

/// Where the data know exactly one period, figures without one belong to it.
fn name_only_period(columns: &mut [Column]) {
    let periods: BTreeSet<&str> =
        columns.iter().map(|column| column.period.as_str()).filter(|period| !period.is_empty()).collect();
    let (Some(only), 1) = (periods.first().map(|period| (*period).to_owned()), periods.len()) else { return };
    let taken: BTreeSet<String> =
        columns.iter().filter(|column| !column.period.is_empty()).map(|column| column.name.clone()).collect();
    for column in
        columns.iter_mut().filter(|column| column.period.is_empty() && !taken.contains(&column.name))
    {
        column.period.clone_from(&only);
    }
}

/// Counts that are larger than the whole they belong to, even when hidden cells are given the benefit of the doubt.
fn exceeding_parts(city: &City) -> Vec<Problem> {
    let mut problems = Vec::new();
    for known in &COUNTS {
        let Some(whole_name) = known.part_of else { continue };
        for part in city.columns().iter().filter(|column| column.name == known.name) {
            let Some(whole) = city.column(whole_name, &part.period) else { continue };
            let exceeds = |&teilraum: &usize| interval(part, teilraum).lo > interval(whole, teilraum).hi;
            let found: Vec<usize> = (0..city.len()).filter(exceeds).collect();
            if let Some(first) = found.first() {
                let problem =
                    Problem::new(ProblemName::PartExceedsWhole).column(&part.name).limit(whole_name);
                let key = city.keys().get(*first).cloned().unwrap_or_default();
                problems.push(problem.key(key).value(interval(part, *first).lo).count(found.len()));
            }
        }
    }
    problems
}

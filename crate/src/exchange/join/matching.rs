//! Finds for every row of a table its Teilraum.

use super::candidates::suggestions;
use super::spine::Place;
use crate::exchange::records::{JoinBy, JoinHow, JoinPair, OnlyInMap, OnlyInTable, TableJoin};
use crate::exchange::spelling::plain;
use crate::exchange::table::{Row, Table};
use std::collections::HashMap;

/// How the rows of one table found their Teilräume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// By what.
    pub by: JoinBy,
    /// Per row the position of its Teilraum and how it was found.
    pub places: Vec<Option<(usize, JoinHow)>>,
}

/// Matches rows and Teilräume. `links` (key in the table, key of the Teilraum) come first; then the same text, lost
/// leading zeros, and spellings that differ only in case, blanks and hyphens. A Teilraum takes one row.
#[must_use]
pub fn match_table(table: &Table, places: &[Place], links: &[(&str, &str)], by: Option<JoinBy>) -> Matched {
    let tried = |by| Matched { by, places: match_by(table, places, links, by) };
    let found = |matched: &Matched| matched.places.iter().flatten().count();
    match by {
        Some(by) => tried(by),
        None => {
            let (key, name) = (tried(JoinBy::Key), tried(JoinBy::Name));
            // A table whose keys are names is joined by name, whichever way it is looked at.
            let named = table.source.layout.name.as_ref() == Some(&table.source.layout.key);
            if found(&name) > found(&key) || (named && found(&name) == found(&key)) { name } else { key }
        }
    }
}

/// What a row is joined by.
pub(super) fn of_row(row: &Row, by: JoinBy) -> &str {
    match by {
        JoinBy::Name if !row.name.is_empty() => &row.name,
        JoinBy::Key | JoinBy::Name => &row.key,
    }
}

/// What a Teilraum is joined by.
pub(super) fn of_place(place: &Place, by: JoinBy) -> &str {
    match by {
        JoinBy::Name if !place.name.is_empty() => &place.name,
        JoinBy::Key | JoinBy::Name => &place.key,
    }
}

/// A text in the spelling in which it is compared; `None` where it has none.
type Spelling = fn(&str) -> Option<String>;

fn match_by(
    table: &Table,
    places: &[Place],
    links: &[(&str, &str)],
    by: JoinBy,
) -> Vec<Option<(usize, JoinHow)>> {
    let mut found: Vec<Option<(usize, JoinHow)>> = vec![None; table.rows.len()];
    let mut taken = vec![false; places.len()];
    let by_key: HashMap<&str, usize> =
        places.iter().enumerate().map(|(place, found)| (found.key.as_str(), place)).collect();
    let linked = |row: &Row| {
        let (_, key) = links.iter().rev().find(|(table, _)| *table == row.key)?;
        by_key.get(key).copied()
    };
    claim(table, &mut found, &mut taken, JoinHow::Linked, linked);
    let steps: [(JoinHow, Spelling); 3] = [
        (JoinHow::Exact, |text| Some(text.to_owned())),
        (JoinHow::LeadingZeros, without_zeros),
        (JoinHow::Normalised, |text| Some(plain(text)).filter(|plain| !plain.is_empty())),
    ];
    for (how, spelling) in steps {
        // Spellings that two Teilräume share decide nothing.
        let mut index: HashMap<String, Option<usize>> = HashMap::new();
        for (place, entry) in places.iter().enumerate() {
            if let Some(text) = spelling(of_place(entry, by)) {
                index.entry(text).and_modify(|place| *place = None).or_insert(Some(place));
            }
        }
        claim(table, &mut found, &mut taken, how, |row| {
            index.get(&spelling(of_row(row, by))?).copied().flatten()
        });
    }
    found
}

fn claim(
    table: &Table,
    found: &mut [Option<(usize, JoinHow)>],
    taken: &mut [bool],
    how: JoinHow,
    place_of: impl Fn(&Row) -> Option<usize>,
) {
    for (row, found) in table.rows.iter().zip(found).filter(|(_, found)| found.is_none()) {
        let Some(place) = place_of(row) else { continue };
        if let Some(taken) = taken.get_mut(place).filter(|taken| !**taken) {
            *taken = true;
            *found = Some((place, how));
        }
    }
}

/// A code without its leading zeros; other text has none to lose.
fn without_zeros(text: &str) -> Option<String> {
    let is_code = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| text.trim_start_matches('0').to_owned())
}

impl Matched {
    /// The record of the match, with suggestions for what is left over.
    #[must_use]
    pub fn report(&self, table: &Table, places: &[Place]) -> TableJoin {
        let mut open = vec![true; places.len()];
        let (mut matched, mut left) = (Vec::new(), Vec::new());
        for (row, found) in table.rows.iter().zip(&self.places) {
            match found.and_then(|(place, how)| Some((place, places.get(place)?, how))) {
                Some((position, place, how)) => {
                    if let Some(open) = open.get_mut(position) {
                        *open = false;
                    }
                    let own = if how == JoinHow::Linked { &row.key } else { of_row(row, self.by) };
                    matched.push(JoinPair {
                        table: own.to_owned(),
                        key: place.key.clone(),
                        name: place.name.clone(),
                        how,
                    });
                }
                None => left.push(row),
            }
        }
        let free: Vec<&Place> =
            places.iter().zip(&open).filter(|(_, open)| **open).map(|(place, _)| place).collect();
        let only_in_table = left.into_iter().map(|row| OnlyInTable {
            row: row.number,
            key: row.key.clone(),
            name: row.name.clone(),
            suggestions: suggestions(row, &free, self.by),
        });
        TableJoin {
            source: table.source.id,
            file: table.source.file.clone(),
            by: self.by,
            matched,
            only_in_table: only_in_table.collect(),
            only_in_map: free
                .iter()
                .map(|place| OnlyInMap { key: place.key.clone(), name: place.name.clone() })
                .collect(),
        }
    }
}

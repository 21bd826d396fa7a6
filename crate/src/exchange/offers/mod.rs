//! Lists of offers of social infrastructure: tables (text and workbooks) and GeoJSON points in.
//!
//! Every offer has a name, a field of action, a target group, and a Teilraum: by its key, or by coordinates that are
//! placed into the city's geometry. What cannot be placed is named row by row beside the result.

mod columns;
mod place;
mod rows;
#[cfg(test)]
mod tests;

use super::NamedBytes;
use crate::city::{Geometry, rows_hash};
use crate::criteria::Offer;
use crate::problem::{Problem, ProblemName, Result};
use place::Places;
use rows::{List, Row};

/// Most offers of a list.
const MOST_OFFERS: usize = 100_000;

/// What came out of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct OffersReading {
    /// The offers that lie in the city, in the order of the file.
    pub offers: Vec<Offer>,
    /// Everything that is left out, row by row, and what else a person should know.
    pub problems: Vec<Problem>,
}

/// Hash of a list of offers, by which events name it.
#[must_use]
pub fn offers_hash(offers: &[Offer]) -> String {
    let rows: Vec<[&str; 4]> = offers
        .iter()
        .map(|Offer { name, field, target, key }| [name, field, target, key].map(String::as_str))
        .collect();
    rows_hash("veedelwerk-offers/1", &rows)
}

/// Reads a list of offers for a city of these `keys`; `geometry` in their order, empty shapes where there are none.
///
/// # Errors
/// `OfferColumnMissing` without a name, or without key and coordinates; `OffersWithoutMap` when there are only
/// coordinates and the city has no geometry; `OffersNowhere` when no offer lies in the city; `TableEmpty`,
/// `TableTooLarge`, and whatever makes a file unreadable.
pub fn read_offers(file: &NamedBytes, keys: &[String], geometry: &Geometry) -> Result<OffersReading> {
    read(file, keys, geometry)
        .map_err(|problem| if problem.facts.file.is_some() { problem } else { problem.file(&file.name) })
}

fn read(file: &NamedBytes, keys: &[String], geometry: &Geometry) -> Result<OffersReading> {
    let List { rows, mut problems } = rows::read(file, keys)?;
    if rows.is_empty() {
        return Err(Problem::new(ProblemName::TableEmpty));
    }
    if rows.len() > MOST_OFFERS {
        return Err(Problem::new(ProblemName::TableTooLarge).value(rows.len()).limit(MOST_OFFERS));
    }
    let count = rows.len();
    let (placed, restored) = Places::new(keys, geometry).of(&rows)?;
    let mut offers = Vec::with_capacity(count);
    for (Row { number, name, field, target, .. }, place) in rows.into_iter().zip(placed) {
        match place {
            Ok(key) => offers.push(Offer { name, field, target, key }),
            Err(problem) => problems.push(problem.row(number).value(name)),
        }
    }
    if offers.is_empty() {
        return Err(Problem::new(ProblemName::OffersNowhere).count(count));
    }
    problems.extend(restored);
    Ok(OffersReading { offers, problems })
}

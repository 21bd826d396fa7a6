//! The Teilräume that everything is joined to.

use super::matching::match_table;
use crate::exchange::records::JoinHow;
use crate::exchange::table::Table;

/// A Teilraum: out of shapes, or out of tables where there are none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Key.
    pub key: String,
    /// Name; empty where unknown.
    pub name: String,
    /// Upper unit; empty where unknown.
    pub district: String,
}

/// Teilräume out of tables: the rows of the first one in its order, then what only the others have.
#[must_use]
pub fn from_tables(tables: &[&Table]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for table in tables {
        let matched = match_table(table, &places, &[], None);
        for (row, found) in table.rows.iter().zip(&matched.places) {
            match found {
                None => places.push(Place {
                    key: row.key.clone(),
                    name: row.name.clone(),
                    district: row.district.clone(),
                }),
                Some((place, how)) => {
                    let Some(place) = places.get_mut(*place) else { continue };
                    // The longer key is the one that kept its zeros.
                    if *how == JoinHow::LeadingZeros && row.key.len() > place.key.len() {
                        place.key.clone_from(&row.key);
                    }
                }
            }
        }
    }
    places
}

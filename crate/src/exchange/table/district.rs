//! Where the upper unit (Stadtbezirk) of the Teilräume is written.

use super::column::Column;
use super::view::View;
use crate::exchange::records::District;
use std::collections::HashMap;

/// Most upper units a city has.
const MAX_DISTRICTS: usize = 60;

/// A column of its own, else the beginning of the keys, else nowhere.
#[must_use]
pub fn recognise(view: View, key: &Column, used: &[&Column]) -> District {
    let is_district = |column: &&Column| {
        used.iter().all(|other| other.name != column.name)
            && view.hint(column).district
            && (2..=MAX_DISTRICTS).contains(&column.distinct)
            && column.distinct * 2 <= key.distinct
            && (column.digits || column.numbers * 2 < column.filled)
            && view.is_filled(column)
            && view.determines(key, column)
    };
    let candidates = || view.columns.iter().filter(is_district);
    // Names are kinder than numbers.
    match candidates().find(|column| !column.digits).or_else(|| candidates().next()) {
        Some(column) => District::Column { column: column.name.clone() },
        None => prefix(view, key),
    }
}

/// Whether the upper unit stands in this column.
#[must_use]
pub fn is_column(district: &District, name: &str) -> bool {
    matches!(district, District::Column { column } if column == name)
}

/// Keys of equal length whose first characters make groups as large as a city's districts.
fn prefix(view: View, key: &Column) -> District {
    if !key.digits || key.length.is_none_or(|length| length <= 2) {
        return District::None;
    }
    let mut keys: Vec<&str> =
        view.rows().map(|row| view.cell(row, key)).filter(|cell| !cell.is_empty()).collect();
    keys.sort_unstable();
    keys.dedup();
    let fits = |characters: &usize| {
        let mut groups: HashMap<&str, usize> = HashMap::new();
        keys.iter()
            .filter_map(|key| key.get(..*characters))
            .for_each(|prefix| *groups.entry(prefix).or_default() += 1);
        // A leading zero in a single character is the first half of a number of two.
        let halved = *characters == 1 && groups.len() <= 3 && groups.contains_key("0");
        !halved && (4..=MAX_DISTRICTS).contains(&groups.len()) && keys.len() >= groups.len() * 3
    };
    let length = key.length.unwrap_or(0).saturating_sub(1).min(5);
    (1..=length).find(fits).map_or(District::None, |characters| District::KeyPrefix {
        characters: u32::try_from(characters).unwrap_or(1),
    })
}

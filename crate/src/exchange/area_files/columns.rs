//! Which column of a file holds what.

use crate::exchange::spelling::{folded, words};

const AREA: &[&str] = &[
    "area",
    "gebiet",
    "gebietsname",
    "sozialraumgebiet",
    "sozialraumgebiete",
    "sozialraum",
    "sozialraumname",
    "srg",
    "areaname",
];
const KEY: &[&str] = &[
    "key",
    "schluessel",
    "teilraum",
    "teilraumschluessel",
    "teilraumkey",
    "raumschluessel",
    "raumid",
    "quartier",
    "quartiersschluessel",
    "quartiersnummer",
    "stadtteilschluessel",
    "stadtteilnr",
    "stadtteilnummer",
    "schluesselnummer",
    "plrid",
    "nummer",
    "nr",
    "id",
];
/// A feature's name, where no column says area.
const NAME: &[&str] = &["name", "bezeichnung", "titel", "title"];
/// A feature's list of keys.
const KEYS: &[&str] = &["teilraeume", "keys", "schluesselliste", "mitglieder", "members"];

/// The column of the areas' names.
pub fn area(headings: &[&str]) -> Option<usize> {
    find(headings, AREA)
}

/// The column of the Teilräume's keys.
pub fn key(headings: &[&str]) -> Option<usize> {
    find(headings, KEY)
}

/// The property that names an area.
pub fn name(headings: &[&str]) -> Option<usize> {
    area(headings).or_else(|| find(headings, NAME))
}

/// The property that lists an area's keys.
pub fn keys(headings: &[&str]) -> Option<usize> {
    headings.iter().position(|heading| KEYS.contains(&folded(heading).as_str()))
}

fn find(headings: &[&str], names: &[&str]) -> Option<usize> {
    let whole = headings.iter().position(|heading| names.contains(&folded(heading).as_str()));
    let is_first = |heading: &&str| words(heading).first().is_some_and(|word| names.contains(&word.as_str()));
    whole.or_else(|| headings.iter().position(is_first))
}

//! Which column of a list holds what.

use crate::exchange::spelling::{folded, words};
use crate::exchange::table::number::trim;
use std::collections::HashSet;

const NAME: &[&str] = &[
    "name",
    "angebot",
    "einrichtung",
    "bezeichnung",
    "titel",
    "angebotsname",
    "namedesangebots",
    "namedereinrichtung",
    "title",
    "label",
];
const FIELD: &[&str] = &[
    "handlungsfeld",
    "handlungsfelder",
    "themenfeld",
    "handlungsbereich",
    "thema",
    "kategorie",
    "field",
    "bereich",
    "art",
];
const TARGET: &[&str] = &["zielgruppe", "zielgruppen", "adressaten", "target"];
const EAST: &[&str] = &[
    "lon",
    "long",
    "lng",
    "longitude",
    "laenge",
    "laengengrad",
    "x",
    "xkoordinate",
    "rechtswert",
    "ostwert",
    "easting",
    "ost",
    "e",
];
const NORTH: &[&str] = &[
    "lat",
    "latitude",
    "breite",
    "breitengrad",
    "y",
    "ykoordinate",
    "hochwert",
    "nordwert",
    "northing",
    "nord",
    "n",
];
const KEY: &[&str] = &[
    "teilraum",
    "teilraumschluessel",
    "schluessel",
    "key",
    "gebietsschluessel",
    "raumschluessel",
    "stadtteilschluessel",
    "quartiersschluessel",
    "schluesselnummer",
    "raumid",
    "plrid",
    "stadtteilnr",
];

/// Positions of the columns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Columns {
    pub name: Option<usize>,
    pub field: Option<usize>,
    pub target: Option<usize>,
    pub east: Option<usize>,
    pub north: Option<usize>,
    pub key: Option<usize>,
}

impl Columns {
    /// What the headings say.
    pub fn of<'a>(headings: impl Iterator<Item = &'a str>) -> Self {
        let headings: Vec<(String, String)> = headings
            .map(|heading| (folded(heading), words(heading).into_iter().next().unwrap_or_default()))
            .collect();
        let mut taken = HashSet::new();
        let mut find = |names: &[&str]| {
            let whole = headings.iter().position(|(heading, _)| names.contains(&heading.as_str()));
            let first = || headings.iter().position(|(_, word)| names.contains(&word.as_str()));
            whole.or_else(first).filter(|column| taken.insert(*column))
        };
        Self {
            name: find(NAME),
            field: find(FIELD),
            target: find(TARGET),
            east: find(EAST),
            north: find(NORTH),
            key: find(KEY),
        }
    }

    /// Whether this can be the row of headings: a name and something beside it.
    pub fn is_header(&self) -> bool {
        self.name.is_some() && self.count() > 1
    }

    /// The column whose cells are keys of the city, where its heading does not say so or another one does.
    pub fn with_key_by_content<'a>(
        self,
        width: usize,
        keys: &HashSet<&str>,
        cells: impl Fn(usize) -> Box<dyn Iterator<Item = &'a str> + 'a>,
    ) -> Self {
        let taken = [self.name, self.field, self.target, self.east, self.north];
        let known = |column: usize| {
            let filled: Vec<&str> = cells(column).map(trim).filter(|cell| !cell.is_empty()).collect();
            let known = filled.iter().filter(|cell| keys.contains(*cell)).count();
            if known > 0 && known * 2 >= filled.len() { known } else { 0 }
        };
        if self.key.is_some_and(|column| known(column) > 0) {
            return self;
        }
        let free = (0..width).filter(|column| !taken.contains(&Some(*column)));
        let best = free.map(|column| (known(column), column)).filter(|(known, _)| *known > 0);
        // Of equals the first.
        let best = best.max_by_key(|&(known, column)| (known, std::cmp::Reverse(column)));
        Self { key: best.map(|(_, column)| column).or(self.key), ..self }
    }

    fn count(&self) -> usize {
        let all = [self.name, self.field, self.target, self.east, self.north, self.key];
        all.iter().flatten().count()
    }
}

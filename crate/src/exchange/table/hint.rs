//! What a column's name says about its use, in the words of German statistical offices.

use crate::exchange::spelling::{folded, words};

/// Words that stand for a key.
const KEY: [&str; 16] = [
    "id",
    "nr",
    "no",
    "key",
    "code",
    "schl",
    "kz",
    "ags",
    "lor",
    "kennung",
    "kennziffer",
    "nummer",
    "schluessel",
    "uuid",
    "ident",
    "num",
];
/// Ends of words that stand for a key.
const KEY_ENDS: [&str; 6] = ["nummer", "schluessel", "kennziffer", "kennung", "nr", "schl"];
/// Numbers of rows, not of Teilräume.
const RUNNING: [&str; 10] =
    ["lfd", "lfdnr", "objectid", "fid", "gid", "oid", "zeilennr", "rowid", "unnamed", "cartodb"];
/// Parts of words that stand for a unit of space.
const SPACE: [&str; 24] = [
    "stadtteil",
    "ortsteil",
    "bezirk",
    "quartier",
    "viertel",
    "gebiet",
    "raum",
    "plr",
    "lor",
    "veedel",
    "gemarkung",
    "ortschaft",
    "distrikt",
    "stadtgebiet",
    "raumeinheit",
    "zelle",
    "wohnplatz",
    "ortsamt",
    "gemeinde",
    "teilraum",
    "stadtraum",
    "kiez",
    "sprengel",
    "bereich",
];
const NAME: [&str; 5] = ["name", "bezeichnung", "bez", "titel", "label"];
const DISTRICT: [&str; 7] =
    ["bezirk", "ortsamt", "district", "stadtbereich", "grossbereich", "stadtregion", "prognoseraum"];
const PERIOD: [&str; 9] =
    ["jahr", "year", "zeit", "datum", "stichtag", "stand", "period", "quartal", "monat"];
const VALUE: [&str; 9] =
    ["zahl", "wert", "value", "betrag", "personen", "menge", "count", "ergebnis", "auspraegungswert"];

/// Uses a column's name speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hint {
    /// A key.
    pub key: bool,
    /// A running number of rows.
    pub running: bool,
    /// A unit of space.
    pub space: bool,
    /// A name.
    pub name: bool,
    /// An upper unit.
    pub district: bool,
    /// A period.
    pub period: bool,
    /// The value of a long table.
    pub value: bool,
}

/// What the name of a column says about its use.
#[must_use]
pub fn of(column: &str) -> Hint {
    let words = words(column);
    let all = folded(column);
    let word = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let part = |list: &[&str]| list.iter().any(|part| all.contains(part));
    let running = word(&RUNNING) || all == "index";
    Hint {
        key: !running
            && (word(&KEY) || words.iter().any(|word| KEY_ENDS.iter().any(|end| word.ends_with(end)))),
        running,
        space: part(&SPACE),
        name: word(&NAME) || words.iter().any(|word| word.ends_with("name") || word.ends_with("bezeichnung")),
        district: part(&DISTRICT) || word(&["bez", "bzk", "sb"]),
        period: part(&PERIOD)
            && !part(&[
                "anteil",
                "einwohner",
                "arbeitszeit",
                "zeitarbeit",
                "jaehrig",
                "jahre",
                "familienstand",
                "wohnstand",
            ]),
        value: part(&VALUE) || word(&["anzahl", "n", "insgesamt"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_german_offices_are_understood() {
        for key in [
            "PLR_ID",
            "raum_id",
            "Stadtteil-Nr.",
            "Stadtteilnummer",
            "Gebietsschlüssel",
            "LOR",
            "Nr",
            "Kennziffer",
        ] {
            assert!(of(key).key, "{key}");
        }
        for other in ["lfd. Nr.", "OBJECTID", "Einwohner", "Unter 18-Jährige", "Wohngebäude"] {
            assert!(!of(other).key, "{other}");
        }
        assert!(of("Berichtsjahr").period && of("Stichtag").period);
        assert!(!of("Unter 18-Jährige").period && !of("65 Jahre und älter").period);
        assert!(of("BEZ").district && of("Stadtbezirk").district);
    }
}

//! Which property of the features is their key, and which their name.

use super::GeometryReading;
use std::collections::HashSet;

/// Parts of a property's name that say it is a key.
const KEY_WORDS: [&str; 11] = [
    "schluessel",
    "schlüssel",
    "key",
    "id",
    "nr",
    "nummer",
    "code",
    "kennung",
    "kennziffer",
    "ags",
    "raumid",
];
/// Parts of a property's name that say it is a name.
const NAME_WORDS: [&str; 8] =
    ["name", "bezeichnung", "bez", "stadtteil", "quartier", "viertel", "ortsteil", "planungsraum"];
/// Numbers that a program gave the features; no table refers to them.
const TECHNICAL: [&str; 9] =
    ["objectid", "fid", "gid", "ogc_fid", "cartodb_id", "gml_id", "id_0", "shape_id", "uuid"];

/// Position of the property that is most likely the key: one that says so by its name and is filled for every feature,
/// else the name, else a technical number. Several features may share a key (exclaves).
#[must_use]
pub fn key_column(reading: &GeometryReading) -> Option<usize> {
    let usable = |position: &usize| distinct_share(reading, *position).is_some_and(|share| share >= 0.5);
    let positions: Vec<usize> = (0..reading.columns.len()).filter(usable).collect();
    let rank = |position: usize| {
        let name = reading.columns.get(position).map(|name| name.to_lowercase()).unwrap_or_default();
        if TECHNICAL.contains(&name.as_str()) {
            2
        } else if has_word(&name, &KEY_WORDS) {
            0
        } else if has_word(&name, &NAME_WORDS) {
            1
        } else {
            3
        }
    };
    let best = positions.into_iter().min_by_key(|&position| (rank(position), position))?;
    // A figure such as an area is filled and different everywhere, too, but nobody would call it a key.
    (rank(best) < 3 || !has_decimals(reading, best)).then_some(best)
}

fn has_decimals(reading: &GeometryReading, position: usize) -> bool {
    let mut texts = reading.rows.iter().filter_map(|row| row.get(position));
    texts.any(|text| text.contains('.') && text.parse::<f64>().is_ok())
}

/// Position of the property that is most likely the name, other than `key`.
#[must_use]
pub fn name_column(reading: &GeometryReading, key: Option<usize>) -> Option<usize> {
    let is_name = |position: &usize| {
        let name = reading.columns.get(*position).map(|name| name.to_lowercase()).unwrap_or_default();
        Some(*position) != key && has_word(&name, &NAME_WORDS) && !has_word(&name, &KEY_WORDS)
    };
    let mut positions = (0..reading.columns.len()).filter(is_name);
    positions.find(|&position| distinct_share(reading, position).is_some_and(|share| share >= 0.5))
}

fn has_word(name: &str, words: &[&str]) -> bool {
    name.split(|c: char| !c.is_alphanumeric())
        .any(|part| words.contains(&part.trim_end_matches(char::is_numeric)))
}

/// Different texts per feature; `None` where a feature has none.
fn distinct_share(reading: &GeometryReading, position: usize) -> Option<f64> {
    let mut texts = HashSet::new();
    for row in &reading.rows {
        let text = row.get(position).filter(|text| !text.is_empty())?;
        texts.insert(text.as_str());
    }
    (!reading.rows.is_empty()).then(|| texts.len() as f64 / reading.rows.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::NamedBytes;
    use crate::exchange::geometry::{GeometryChoices, read};

    fn key(properties: &[&str]) -> Option<String> {
        let features: Vec<String> = properties
            .iter()
            .map(|properties| {
                format!(
                    r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[[[6.9,50.9],[7.0,50.9],[7.0,51.0],[6.9,50.9]]]}}}}"#
                )
            })
            .collect();
        let text = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","));
        let reading = read(&[NamedBytes::new("a.geojson", text)], &GeometryChoices::default()).unwrap();
        key_column(&reading).map(|position| reading.columns[position].clone())
    }

    #[test]
    fn a_key_is_preferred_to_a_name_and_a_name_to_a_technical_number() {
        let full = r#"{"FID":1,"SHAPE_AREA":2.5,"STT_NAME":"A","STT_NR":"101"}"#;
        assert_eq!(key(&[full]).as_deref(), Some("STT_NR"));
        assert_eq!(key(&[r#"{"cartodb_id":1,"name":"A"}"#]).as_deref(), Some("name"));
        assert_eq!(key(&[r#"{"cartodb_id":1,"area":2}"#]).as_deref(), Some("cartodb_id"));
        assert_eq!(key(&[r#"{"PLR_ID":"01"}"#]).as_deref(), Some("PLR_ID"));
    }

    #[test]
    fn an_empty_or_repeated_property_is_no_key() {
        assert_eq!(key(&[r#"{"id":"","name":"A"}"#]).as_deref(), Some("name"));
        let district = |name| format!(r#"{{"id":"1","name":"{name}"}}"#);
        let (a, b, c) = (district("A"), district("B"), district("C"));
        assert_eq!(key(&[&a, &b, &c]).as_deref(), Some("name"));
        assert_eq!(key(&["{}"]), None);
        assert_eq!(key(&[r#"{"area":2.5}"#]), None);
    }
}

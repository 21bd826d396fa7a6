//! Who touches whom in real cities, for `cargo xtask bench`: pairs and best times as JSON, to be compared by
//! `adjacency.py` with what libpysal finds in the same files. Cities without files are left out.

use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;
use veedelwerk::city::{Adjacency, Contact, Geometry};
use veedelwerk::exchange::NamedBytes;
use veedelwerk::exchange::geometry::{GeometryChoices, read};
use veedelwerk_tests::real_data;

/// City, file, and the property that names a Teilraum.
const CITIES: [(&str, &str, &str); 5] = [
    ("Köln, Shapefile", "koeln/stadtteile_shp/Stadtteil.shp", "STT_NAME"),
    ("Köln, lon/lat", "koeln/koeln_stadtteile_wgs84.geojson", "name"),
    ("Berlin, Shapefile", "berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.shp", "PLR_ID"),
    ("Berlin, lon/lat", "berlin/plr2021_wgs84.geojson", "PLR_ID"),
    ("Hamburg, lon/lat", "hamburg/hamburg_stadtteile_wgs84.geojson", "name"),
];

/// Contact and tolerance in metres; the last is far too much for any city and shows what a tolerance joins.
const RULES: [(Contact, f64); 5] = [
    (Contact::Rook, 0.0),
    (Contact::Queen, 0.0),
    (Contact::Rook, 1.0),
    (Contact::Queen, 1.0),
    (Contact::Queen, 20.0),
];

/// Times of which the best counts.
const SAMPLES: usize = 5;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let cities: Vec<Value> =
        CITIES.iter().filter_map(|entry| city(entry).transpose()).collect::<Outcome<_>>()?;
    println!("{}", json!(cities));
    Ok(())
}

fn city(&(name, path, key): &(&str, &str, &str)) -> Outcome<Option<Value>> {
    let Some(file) = real_data(path) else { return Ok(None) };
    let file = file.canonicalize()?;
    let reading = read(&parts(&file)?, &GeometryChoices::default())?;
    let column = reading.columns.iter().position(|column| column == key).ok_or("the key is missing")?;
    let keys: Vec<&str> = reading.rows.iter().map(|row| row[column].as_str()).collect();
    let geometry = Geometry::new(reading.shapes.clone());
    let rules: Vec<Value> = RULES.iter().map(|rule| neighbours(&geometry, &keys, rule)).collect();
    Ok(Some(json!({ "city": name, "file": file, "key": key, "teilraeume": keys.len(), "rules": rules })))
}

/// The file and, for a Shapefile, what lies beside it under the same name.
fn parts(file: &Path) -> Outcome<Vec<NamedBytes>> {
    let is_shapefile = file.extension().is_some_and(|ending| ending == "shp");
    let endings: &[&str] = if is_shapefile { &["shp", "dbf", "prj"] } else { &["geojson"] };
    let read = |ending: &&str| {
        let part = file.with_extension(ending);
        let name = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(NamedBytes::new(name, std::fs::read(part)?))
    };
    endings.iter().map(read).collect()
}

fn neighbours(geometry: &Geometry, keys: &[&str], &(contact, tolerance_m): &(Contact, f64)) -> Value {
    let mut best_ms = f64::INFINITY;
    let mut adjacency = Adjacency::default();
    for _ in 0..SAMPLES {
        let start = Instant::now();
        adjacency = Adjacency::of(geometry, contact, tolerance_m);
        best_ms = best_ms.min(start.elapsed().as_secs_f64() * 1e3);
    }
    let pairs: Vec<[&str; 2]> = adjacency.pairs().map(|(a, b)| [keys[a], keys[b]]).collect();
    json!({ "contact": format!("{contact:?}"), "toleranceM": tolerance_m, "ms": best_ms, "pairs": pairs })
}

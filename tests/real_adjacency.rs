//! Neighbourhoods of real cities, counted independently with libpysal 4 (`Rook` and `Queen` from the same files).

#![cfg(test)]

use std::time::Instant;
use veedelwerk::city::{Adjacency, Contact, Geometry, district_borders, label_points};
use veedelwerk::exchange::NamedBytes;
use veedelwerk::exchange::geometry::{GeometryChoices, read};
use veedelwerk_tests::real_bytes;

fn city(name: &str, paths: &[&str]) -> Option<Geometry> {
    let files = paths.iter().map(|path| Some(NamedBytes::new(path.rsplit('/').next()?, real_bytes(path)?)));
    let files = files.collect::<Option<Vec<_>>>()?;
    let start = Instant::now();
    let reading = read(&files, &GeometryChoices::default()).expect("readable");
    println!("{name}: read in {:?}", start.elapsed());
    Some(Geometry::new(reading.shapes))
}

fn berlin() -> Option<Geometry> {
    const STEM: &str = "berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID";
    city("Berlin", &[&format!("{STEM}.shp"), &format!("{STEM}.dbf"), &format!("{STEM}.prj")])
}

fn koeln() -> Option<Geometry> {
    const STEM: &str = "koeln/stadtteile_shp/Stadtteil";
    city("Köln", &[&format!("{STEM}.shp"), &format!("{STEM}.dbf"), &format!("{STEM}.prj")])
}

fn count(geometry: &Geometry, contact: Contact, tolerance_m: f64) -> usize {
    let start = Instant::now();
    let pairs = Adjacency::of(geometry, contact, tolerance_m).pairs().count();
    println!("{contact:?} within {tolerance_m} m: {pairs} pairs in {:?}", start.elapsed());
    pairs
}

#[test]
fn berlin_has_the_neighbours_libpysal_counts() {
    let Some(geometry) = berlin() else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 1473);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 1619);
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 1473);
    // 11401032 and 11401034 come within 0.4 m of each other without sharing a point.
    assert_eq!(count(&geometry, Contact::Queen, 1.0), 1620);
    assert_eq!(Adjacency::of(&geometry, Contact::Rook, 1.0).islands().count(), 0);
}

#[test]
fn koeln_has_the_neighbours_libpysal_counts_and_those_its_gaps_hide() {
    let Some(geometry) = koeln() else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 208);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 229);
    // Six pairs share stretches whose points differ by centimetres; the lon/lat version, in which they are equal, has them.
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 214);
    assert_eq!(count(&geometry, Contact::Queen, 1.0), 243);
    let Some(lon_lat) = city("Köln", &["koeln/koeln_stadtteile_wgs84.geojson"]) else { return };
    assert_eq!(count(&lon_lat, Contact::Rook, 0.0), 214);
    assert_eq!(count(&lon_lat, Contact::Queen, 0.0), 243);
}

#[test]
fn hamburg_has_the_neighbours_libpysal_counts() {
    let Some(geometry) = city("Hamburg", &["hamburg/hamburg_stadtteile_wgs84.geojson"]) else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 258);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 274);
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 258);
}

#[test]
fn berlin_has_lines_and_places_for_names_in_no_time() {
    let Some(geometry) = berlin() else { return };
    let start = Instant::now();
    let lines = district_borders(&geometry, &[]);
    println!("{} lines in {:?}", lines.len(), start.elapsed());
    assert!(lines.iter().all(|line| line.len() > 1));
    let start = Instant::now();
    let places = label_points(&geometry);
    println!("{} places in {:?}", places.len(), start.elapsed());
    assert!(places.iter().all(Option::is_some));
}

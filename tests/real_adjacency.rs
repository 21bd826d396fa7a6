//! Neighbourhoods of real cities, counted independently with libpysal 4 (`Rook` and `Queen` from the same files).

#![cfg(test)]

use geo::{Area, MultiPolygon};
use std::collections::BTreeSet;
use std::time::Instant;
use veedelwerk::city::{
    Adjacency, Contact, Geometry, USUAL_TOLERANCE_M, across, district_borders, label_points,
};
use veedelwerk::exchange::NamedBytes;
use veedelwerk::exchange::geometry::{GeometryChoices, GeometryReading, read};
use veedelwerk_tests::real_bytes;

const BERLIN: [&str; 3] = [
    "berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.shp",
    "berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.dbf",
    "berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.prj",
];
const BERLIN_LON_LAT: [&str; 1] = ["berlin/plr2021_wgs84.geojson"];
const KOELN: [&str; 3] = [
    "koeln/stadtteile_shp/Stadtteil.shp",
    "koeln/stadtteile_shp/Stadtteil.dbf",
    "koeln/stadtteile_shp/Stadtteil.prj",
];
const KOELN_LON_LAT: [&str; 1] = ["koeln/koeln_stadtteile_wgs84.geojson"];
const HAMBURG: [&str; 1] = ["hamburg/hamburg_stadtteile_wgs84.geojson"];

fn reading(paths: &[&str]) -> Option<GeometryReading> {
    let files = paths.iter().map(|path| Some(NamedBytes::new(path.rsplit('/').next()?, real_bytes(path)?)));
    let files = files.collect::<Option<Vec<_>>>()?;
    let start = Instant::now();
    let reading = read(&files, &GeometryChoices::default()).expect("readable");
    println!("{}: read in {:?}", files[0].name, start.elapsed());
    Some(reading)
}

fn city(paths: &[&str]) -> Option<Geometry> {
    Some(Geometry::new(reading(paths)?.shapes))
}

/// Keys, or names where that is the column, in the order of the features.
fn keys(reading: &GeometryReading, column: &str) -> Vec<String> {
    let place = reading.columns.iter().position(|title| title == column).expect("column");
    reading.rows.iter().map(|row| row[place].clone()).collect()
}

/// The features with one of the keys, and who touches whom among them.
fn adjacency_of(reading: &GeometryReading, column: &str, wanted: &[String], contact: Contact) -> Adjacency {
    let keys = keys(reading, column);
    let features = keys.iter().map(String::as_str).zip(&reading.shapes);
    Adjacency::of(&Geometry::gather(wanted, features), contact, USUAL_TOLERANCE_M)
}

fn pairs_by(reading: &GeometryReading, column: &str, contact: Contact) -> BTreeSet<[String; 2]> {
    let mut keys = keys(reading, column);
    let mut seen = BTreeSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    let adjacency = adjacency_of(reading, column, &keys, contact);
    let pair = |(a, b): (usize, usize)| {
        let mut pair = [keys[a].clone(), keys[b].clone()];
        pair.sort();
        pair
    };
    adjacency.pairs().map(pair).collect()
}

fn count(geometry: &Geometry, contact: Contact, tolerance_m: f64) -> usize {
    let start = Instant::now();
    let pairs = Adjacency::of(geometry, contact, tolerance_m).pairs().count();
    println!("{contact:?} within {tolerance_m} m: {pairs} pairs in {:?}", start.elapsed());
    pairs
}

#[test]
fn berlin_has_the_neighbours_libpysal_counts() {
    let Some(geometry) = city(&BERLIN) else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 1473);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 1619);
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 1473);
    // 11401032 and 11401034 come within 0.4 m of each other without sharing a point.
    assert_eq!(count(&geometry, Contact::Queen, 1.0), 1620);
    assert_eq!(Adjacency::of(&geometry, Contact::Rook, 1.0).islands().count(), 0);
}

#[test]
fn koeln_has_the_neighbours_libpysal_counts_and_those_its_gaps_hide() {
    let Some(geometry) = city(&KOELN) else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 208);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 229);
    // Six pairs share stretches whose points differ by centimetres; the lon/lat version, in which they are equal, has them.
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 214);
    assert_eq!(count(&geometry, Contact::Queen, 1.0), 243);
    let Some(lon_lat) = city(&KOELN_LON_LAT) else { return };
    assert_eq!(count(&lon_lat, Contact::Rook, 0.0), 214);
    assert_eq!(count(&lon_lat, Contact::Queen, 0.0), 243);
}

#[test]
fn hamburg_has_the_neighbours_libpysal_counts() {
    let Some(geometry) = city(&HAMBURG) else { return };
    assert_eq!(count(&geometry, Contact::Rook, 0.0), 258);
    assert_eq!(count(&geometry, Contact::Queen, 0.0), 274);
    assert_eq!(count(&geometry, Contact::Rook, 1.0), 258);
}

#[test]
fn both_versions_of_koeln_and_of_berlin_give_the_same_pairs_by_name() {
    for (shapefile, column, lon_lat, lon_lat_column, count) in [
        (&KOELN, "STT_NAME", &KOELN_LON_LAT, "name", [214, 243]),
        (&BERLIN, "PLR_ID", &BERLIN_LON_LAT, "PLR_ID", [1473, 1620]),
    ] {
        let (Some(shapefile), Some(lon_lat)) = (reading(shapefile), reading(lon_lat)) else { return };
        for (contact, count) in [Contact::Rook, Contact::Queen].into_iter().zip(count) {
            let pairs = pairs_by(&shapefile, column, contact);
            assert_eq!(pairs.len(), count);
            assert!(pairs == pairs_by(&lon_lat, lon_lat_column, contact), "{contact:?}");
        }
    }
}

/// libpysal takes them for neighbours by stretch: both rings repeat the point in which they meet.
#[test]
fn klettenberg_and_rondorf_meet_in_a_point() {
    let Some(lon_lat) = reading(&KOELN_LON_LAT) else { return };
    let pair = ["Klettenberg".to_owned(), "Rondorf".to_owned()];
    assert!(!pairs_by(&lon_lat, "name", Contact::Rook).contains(&pair));
    assert!(pairs_by(&lon_lat, "name", Contact::Queen).contains(&pair));
}

/// 03300411 has a part of 938 m² that touches nothing but 03100103, along 16 m.
#[test]
fn an_exclave_in_berlin_touches_for_its_teilraum_in_one_feature_or_in_two() {
    let Some(berlin) = reading(&BERLIN) else { return };
    let whole = pairs_by(&berlin, "PLR_ID", Contact::Rook);
    let place = keys(&berlin, "PLR_ID").iter().position(|key| key == "03300411").expect("key");
    let mut parts = berlin.shapes[place].0.clone();
    assert_eq!(parts.len(), 2);
    parts.sort_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()));

    let mut in_two = berlin.clone();
    in_two.shapes[place] = MultiPolygon::new(vec![parts[0].clone()]);
    let neighbours = |reading: &GeometryReading| {
        let pairs = pairs_by(reading, "PLR_ID", Contact::Rook).into_iter();
        pairs.filter(|pair| pair.iter().any(|key| key == "03300411")).collect::<Vec<_>>()
    };
    assert_eq!(neighbours(&in_two), [["03100103".to_owned(), "03300411".to_owned()]]);

    in_two.rows.push(in_two.rows[place].clone());
    in_two.shapes.push(MultiPolygon::new(vec![parts[1].clone()]));
    assert!(pairs_by(&in_two, "PLR_ID", Contact::Rook) == whole);
}

#[test]
fn a_stadtteil_of_hamburg_without_its_neighbours_is_an_island() {
    let Some(hamburg) = reading(&HAMBURG) else { return };
    let mut names = keys(&hamburg, "name");
    names.retain(|name| !["Neuenfelde", "Finkenwerder"].contains(&name.as_str()));
    let adjacency = adjacency_of(&hamburg, "name", &names, Contact::Queen);
    assert_eq!(adjacency.islands().map(|island| names[island].as_str()).collect::<Vec<_>>(), ["Cranz"]);
}

#[test]
fn berlin_has_lines_and_places_for_names_in_no_time() {
    let Some(geometry) = city(&BERLIN) else { return };
    let start = Instant::now();
    let lines = district_borders(&geometry, &[]);
    println!("{} lines in {:?}", lines.len(), start.elapsed());
    assert!(lines.iter().all(|line| line.len() > 1));
    let start = Instant::now();
    let places = label_points(&geometry);
    println!("{} places in {:?}", places.len(), start.elapsed());
    assert!(places.iter().all(Option::is_some));
}

/// Kilometres of border with nobody on the other side, in the plane of the middle of Köln.
fn outer_km(geometry: &Geometry) -> f64 {
    let flat = geometry.to_flat();
    let across = across(geometry);
    let mut start = 0;
    let mut metres = 0.0;
    for end in flat.ring_ends.iter().map(|&end| end as usize) {
        for point in (start..end - 1).filter(|&point| across[point].is_none()) {
            let [ax, ay, bx, by] = [0, 1, 2, 3].map(|i| flat.coordinates[2 * point + i]);
            metres += ((bx - ax) * 50.95_f64.to_radians().cos()).hypot(by - ay) * 111_320.0;
        }
        start = end;
    }
    metres / 1000.0
}

/// Köln's Stadtteile were digitised apart: 12,491 of 25,634 stretches have no exact partner. The perimeter of the city is
/// what shapely finds for the union of all of them, widened by half a metre so that it closes.
#[test]
fn all_of_koeln_has_the_border_of_the_city_and_no_pieces_within() {
    let Some(geometry) = city(&KOELN) else { return };
    let start = Instant::now();
    let found = outer_km(&geometry);
    println!("{found} km in {:?}", start.elapsed());
    assert!((found - 130.4).abs() < 0.5, "{found}");
}

//! The files of the model city.

use super::areas::{self, Ground as AreaGround};
use super::city::City;
use super::judgements;
use super::land::Ground;
use super::names::Names;
use super::offers::offers;
use super::outlines::{Ring, degrees, polygons};
use super::society::counts;
use super::standing::standing;
use super::table::table;
use crate::Outcome;

/// Name and content of every file.
pub fn all() -> Outcome<Vec<(&'static str, String)>> {
    let city = City::new()?;
    let names = Names::of(&city);
    let keys = keys(&city);
    let counts = counts(&city);
    let standing = standing(&keys, &counts);
    let ground = AreaGround::new(&city, &names, &counts, &standing);
    let (met, violated) = (ground.met(), ground.violated());
    Ok(vec![
        ("gebiete-erfuellt.csv", areas::table(&met, &keys)),
        ("gebiete-verletzt.csv", areas::table(&violated, &keys)),
        ("urteile-erfuellt.json", lines(&judgements::met(&ground, &met, &keys))?),
        ("urteile-verletzt.json", lines(&judgements::violated(&ground, &keys))?),
        ("quartiere.geojson", quarters(&city, &keys, &names)),
        ("fluss.geojson", river(&city)),
        ("zaehlgroessen.csv", table(&keys, &names.quarters, &counts)),
        ("angebote.csv", offers(&city, &names)),
        // How the app reads the table and the borders, so that the city opens in one step.
        ("rezept.json", include_str!("recipe.json").to_string()),
    ])
}

fn lines(json: &serde_json::Value) -> Outcome<String> {
    Ok(serde_json::to_string_pretty(json)? + "\n")
}

/// District, Stadtteil within it, quarter within that: `30412`.
fn keys(city: &City) -> Vec<String> {
    let key = |quarter: &super::city::Quarter| {
        let (number, district) = city.stadtteile[quarter.stadtteil];
        format!("{}{number:02}{:02}", district + 1, quarter.number_in_stadtteil)
    };
    city.quarters.iter().map(key).collect()
}

fn quarters(city: &City, keys: &[String], names: &Names) -> String {
    let shapes = polygons(&city.cells, &city.quarter_of, city.quarters.len());
    let features: Vec<String> = city
        .quarters
        .iter()
        .enumerate()
        .map(|(number, quarter)| {
            format!(
                r#"{{"type":"Feature","properties":{{"schluessel":"{}","name":"{}","stadtteil":"{}","stadtbezirk":"{}"}},"geometry":{}}}"#,
                keys[number],
                names.quarters[number],
                names.stadtteile[quarter.stadtteil],
                names.districts[quarter.district],
                geometry(&shapes[number]),
            )
        })
        .collect();
    collection(&features)
}

fn river(city: &City) -> String {
    let water: Vec<Option<usize>> =
        city.cells.grounds.iter().map(|ground| (*ground == Ground::River).then_some(0)).collect();
    let shape = polygons(&city.cells, &water, 1);
    let features: Vec<String> = shape
        .iter()
        .map(|polygons| {
            format!(
                r#"{{"type":"Feature","properties":{{"name":"Fluss"}},"geometry":{}}}"#,
                geometry(polygons)
            )
        })
        .collect();
    collection(&features)
}

fn collection(features: &[String]) -> String {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n"))
}

fn geometry(polygons: &[Vec<Ring>]) -> String {
    let ring = |ring: &Ring| {
        let points: Vec<String> =
            ring.iter().map(|(x, y)| format!("[{},{}]", millionths(*x), millionths(*y))).collect();
        format!("[{}]", points.join(","))
    };
    let polygon = |rings: &Vec<Ring>| format!("[{}]", rings.iter().map(ring).collect::<Vec<_>>().join(","));
    match polygons {
        [one] => format!(r#"{{"type":"Polygon","coordinates":{}}}"#, polygon(one)),
        several => {
            let several: Vec<String> = several.iter().map(polygon).collect();
            format!(r#"{{"type":"MultiPolygon","coordinates":[{}]}}"#, several.join(","))
        }
    }
}

/// Degrees with as many decimals as needed, at most six.
pub fn millionths(degrees: i64) -> String {
    let text = format!("{}.{:06}", degrees / 1_000_000, degrees % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// Longitude and latitude of a place with a decimal comma, for German tables.
pub fn with_comma(place: super::land::Place) -> (String, String) {
    let (lon, lat) = degrees(place);
    (millionths(lon).replace('.', ","), millionths(lat).replace('.', ","))
}

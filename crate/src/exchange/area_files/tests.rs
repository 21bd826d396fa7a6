use super::*;
use crate::city::test_cities::{grid, square};
use geo::{Area, MultiPolygon};
use proptest::prelude::*;

fn keys() -> Vec<String> {
    ["0101", "0102", "0201", "0202"].map(str::to_owned).to_vec()
}

fn read(name: &str, text: &str) -> Result<AreasReading> {
    read_areas(&NamedBytes::new(name, text), &keys(), &grid(2, 2))
}

fn refused(name: &str, text: &str) -> Problem {
    read(name, text).unwrap_err()
}

fn members(list: &[(&str, &[&str])]) -> Vec<AreaMembers> {
    let area = |(name, keys): &(&str, &[&str])| AreaMembers {
        name: (*name).to_owned(),
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
    };
    list.iter().map(area).collect()
}

#[test]
fn tables_of_all_kinds_of_offices_are_read() {
    let expected = members(&[("Nord", &["0101", "0102"]), ("Süd", &["0202"])]);
    let tables = [
        "key,area\n0101,Nord\n0102,Nord\n0202,Süd\n",
        "\u{feff}Schlüssel;Name;Sozialraumgebiet\r\n0101;a;Nord\r\n0102;b;Nord\r\n0201;c;\r\n0202;d;Süd\r\n",
        "Stand 2024\n\nGebiet\tTeilraum-Nr.\nNord\t101\nNord\t102\nSüd\t202\n",
        "sep=;\nteilraum;gebiet\n=\"0101\";Nord\n=\"0102\";Nord\n0202;Süd\n0201;-\n",
        "0101;Nord\n0102;Nord\n0202;Süd\n",
    ];
    for table in tables {
        assert_eq!(read("gebiete.csv", table).map(|read| read.areas), Ok(expected.clone()), "{table}");
    }
    let old = encoding_rs::WINDOWS_1252.encode("key;area\n0101;Nord\n0102;Nord\n0202;Süd\n").0.into_owned();
    assert_eq!(read_areas(&NamedBytes::new("g.csv", old), &keys(), &grid(2, 2)).unwrap().areas, expected);
}

#[test]
fn keys_that_lost_their_zeros_are_restored_and_it_is_said() {
    let found = read("gebiete.csv", "key,area\n101,Nord\n102,Nord\n").unwrap();
    assert_eq!(found.areas[0].keys, ["0101", "0102"]);
    assert_eq!(found.problems[0].name, ProblemName::KeyZerosRestored);
    assert_eq!(found.problems[0].facts.count, Some(2));
}

#[test]
fn each_fault_refuses_the_file_with_its_own_reason() {
    let cases = [
        ("key,area\n0101,Nord\n9999,Nord\n9998,Nord\n", ProblemName::AreaKeysUnknown),
        ("key,area\nA1,Nord\nA2,Nord\n", ProblemName::AreasOfAnotherCity),
        ("key,area\n0101,Nord\n0101,Süd\n", ProblemName::AreaTeilraumTwice),
        ("key,area\n0101,Nord\n,Süd\n", ProblemName::AreaEmpty),
        ("key,name,x\n0101,Nord,1\n", ProblemName::AreaColumnMissing),
        ("key,farbe\n0101,rot\n", ProblemName::AreaColumnMissing),
        ("foo,area\nx,Nord\n", ProblemName::AreaColumnMissing),
        ("key,area\n0101,\n", ProblemName::TableEmpty),
        ("key,area\n", ProblemName::TableEmpty),
        ("", ProblemName::FileEmpty),
    ];
    for (text, name) in cases {
        let problem = refused("gebiete.csv", text);
        assert_eq!((problem.name, problem.facts.file.as_deref()), (name, Some("gebiete.csv")), "{text}");
    }
    let unknown = refused("g.csv", "key,area\n0101,Nord\n9999,Nord\n9998,Nord\n").facts;
    assert_eq!((unknown.key.as_deref(), unknown.count, unknown.row), (Some("9999"), Some(2), Some(3)));
    let twice = refused("g.csv", "key,area\n0101,Nord\n0101,Süd\n").facts;
    assert_eq!((twice.value.as_deref(), twice.limit.as_deref()), (Some("Nord"), Some("Süd")));
}

#[test]
fn names_with_html_stay_text() {
    let found = read("g.csv", "key,area\n0101,\"<img src=x onerror=alert(1)> & <b>Nord</b>\"\n").unwrap();
    assert_eq!(found.areas[0].name, "<img src=x onerror=alert(1)> & <b>Nord</b>");
}

#[test]
fn formulas_are_kept_from_spreadsheets() {
    let areas = members(&[("=HYPERLINK(\"http://x\")", &["0101"]), ("Am Hof, links", &["+1"])]);
    assert_eq!(
        areas_csv(&areas),
        "\u{feff}key,area\r\n0101,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n'+1,\"Am Hof, links\"\r\n"
    );
}

fn features(features: &str) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)
}

fn feature(properties: &str, [west, south, east, north]: [f64; 4]) -> String {
    format!(
        r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":
        [[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]}}}}"#
    )
}

const SOUTH: [f64; 4] = [6.999, 49.999, 7.021, 50.0101];
const NORTH: [f64; 4] = [6.999, 50.0099, 7.021, 50.021];

#[test]
fn outlines_take_in_the_teilraeume_whose_label_lies_inside() {
    let both = [feature(r#"{"name":"Süd"}"#, SOUTH), feature(r#"{"name":"Nord"}"#, NORTH)].join(",");
    let found = read("g.geojson", &features(&both)).unwrap();
    assert_eq!(found.areas, members(&[("Süd", &["0101", "0102"]), ("Nord", &["0201", "0202"])]));
    let without_map =
        read_areas(&NamedBytes::new("g.geojson", features(&both)), &keys(), &Geometry::default());
    assert_eq!(without_map.unwrap_err().name, ProblemName::AreasWithoutMap);
}

#[test]
fn features_say_their_keys_or_their_area() {
    let listed = feature(r#"{"name":"Süd","teilraeume":["0202","0101"]}"#, SOUTH);
    assert_eq!(read("g.geojson", &features(&listed)).unwrap().areas, members(&[("Süd", &["0101", "0202"])]));
    let text = feature(r#"{"gebiet":"Süd","keys":"0101; 0202"}"#, SOUTH);
    assert_eq!(read("g.geojson", &features(&text)).unwrap().areas, members(&[("Süd", &["0101", "0202"])]));
    let each =
        [feature(r#"{"key":"0101","area":"Süd"}"#, SOUTH), feature(r#"{"key":"0202","area":""}"#, NORTH)];
    assert_eq!(read("g.geojson", &features(&each.join(","))).unwrap().areas, members(&[("Süd", &["0101"])]));
}

#[test]
fn faulty_outlines_are_refused_with_their_reason() {
    let south = |properties| feature(properties, SOUTH);
    let cases = [
        (vec![south(r#"{"name":"a"}"#), south(r#"{"name":"b"}"#)], ProblemName::AreaTeilraumTwice),
        (
            vec![south(r#"{"name":"a"}"#), feature(r#"{"name":"b"}"#, [7.1, 50.1, 7.2, 50.2])],
            ProblemName::AreaEmpty,
        ),
        (vec![feature(r#"{"name":"b"}"#, [8.1, 50.1, 8.2, 50.2])], ProblemName::AreasOfAnotherCity),
        (vec![south(r#"{"name":"a"}"#), feature(r#"{"name":""}"#, NORTH)], ProblemName::AreaColumnMissing),
        (vec![south(r#"{"farbe":"rot"}"#)], ProblemName::AreaColumnMissing),
        (vec![south(r#"{"name":"a","keys":[]}"#)], ProblemName::AreaEmpty),
        (vec![south(r#"{"name":"a","keys":["x"]}"#)], ProblemName::AreasOfAnotherCity),
    ];
    for (list, name) in cases {
        assert_eq!(refused("g.geojson", &features(&list.join(","))).name, name, "{list:?}");
    }
}

/// The dissolved outline of an area as the file has it.
fn outline(geojson: &str) -> MultiPolygon<f64> {
    let file = NamedBytes::new("g.geojson", geojson);
    let reading = geometry::read(&[file], &GeometryChoices::default()).unwrap();
    assert!(reading.repaired.is_empty(), "{:?}", reading.repaired);
    reading.shapes[0].clone()
}

#[test]
fn borders_between_members_vanish() {
    let areas = members(&[("Süd", &["0101", "0102"])]);
    let dissolved = outline(&areas_geojson(&areas, &keys(), &grid(2, 2)));
    assert_eq!((dissolved.0.len(), dissolved.0[0].interiors().len()), (1, 0));
    assert!((dissolved.unsigned_area() - 2e-4).abs() < 1e-9);
    let apart = outline(&areas_geojson(&members(&[("x", &["0101", "0202"])]), &keys(), &grid(2, 2)));
    assert!((apart.unsigned_area() - 2e-4).abs() < 1e-9 && apart.0.len() == 2, "parts that meet in a corner");
}

#[test]
fn holes_and_exclaves_stay() {
    let keys: Vec<String> = (0..9).map(|key| key.to_string()).collect();
    let around = members(&[("x", &["0", "1", "2", "3", "5", "6", "7", "8"])]);
    let dissolved = outline(&areas_geojson(&around, &keys, &grid(3, 3)));
    assert_eq!((dissolved.0.len(), dissolved.0[0].interiors().len()), (1, 1));
    assert!((dissolved.unsigned_area() - 8e-4).abs() < 1e-9);
    let mut parts = square(7.0, 50.0, 7.01, 50.01);
    parts.0.extend(square(7.05, 50.0, 7.06, 50.01));
    let city = Geometry::new(vec![parts, square(7.01, 50.0, 7.02, 50.01), MultiPolygon::new(Vec::new())]);
    let dissolved = outline(&areas_geojson(&members(&[("x", &["0", "1", "2"])]), &keys[..3], &city));
    assert_eq!(dissolved.0.len(), 2);
}

fn drawings() -> impl Strategy<Value = Vec<AreaMembers>> {
    let name = "[a-zäöüß<>&\"',;=+@'\n -]{1,12}";
    let names = prop::collection::hash_set(name, 1..4).prop_map(|names| {
        let trimmed: std::collections::BTreeSet<String> =
            names.iter().map(|name| name.trim().to_owned()).collect();
        trimmed
            .into_iter()
            .filter(|name| !name.is_empty() && !matches!(name.as_str(), "-"))
            .collect::<Vec<_>>()
    });
    (names, prop::collection::vec(0usize..5, 4)).prop_map(|(names, owners)| {
        let of =
            |number: usize| keys().into_iter().zip(owners.clone()).filter(move |(_, owner)| *owner == number);
        let area = |(number, name): (usize, &String)| AreaMembers {
            name: name.clone(),
            keys: of(number).map(|(key, _)| key).collect(),
        };
        names.iter().enumerate().map(area).filter(|area| !area.keys.is_empty()).collect()
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(areas in drawings()) {
        prop_assume!(!areas.is_empty());
        // A text that is a formula's shell itself cannot be told from a spreadsheet's way to write a key.
        prop_assume!(areas.iter().all(|area| !area.name.starts_with("=\"")));
        prop_assert_eq!(read("g.csv", &areas_csv(&areas)).map(|read| read.areas), Ok(areas.clone()));
        let json = areas_geojson(&areas, &keys(), &grid(2, 2));
        prop_assert_eq!(read("g.geojson", &json).map(|read| read.areas), Ok(areas));
    }

    #[test]
    fn any_rows_are_read_whole_or_refused(rows in prop::collection::vec("0?[12]?0?[12],[A-C]?", 0..5)) {
        let table = format!("key,area\n{}", rows.join("\n"));
        let shapes = format!("{{\"type\":\"FeatureCollection\",\"features\":[{table}]}}");
        prop_assert!(read("g.geojson", &shapes).is_err());
        let found = read("g.csv", &table).map(|found| found.areas).unwrap_or_default();
        prop_assert!(found.iter().all(|area| !area.keys.is_empty()));
        let mut members: Vec<String> = found.into_iter().flat_map(|area| area.keys).collect();
        prop_assert!(members.iter().all(|key| keys().contains(key)));
        let count = members.len();
        members.sort_unstable();
        members.dedup();
        prop_assert_eq!(members.len(), count);
    }

    #[test]
    fn any_text_is_read_without_panic(text in "[a0-9keyarea,;\n\"=<]{0,60}") {
        let _ = read("g.csv", &text);
        let _ = read("g.geojson", &format!("{{\"type\":\"FeatureCollection\",\"features\":[{text}]}}"));
    }

    #[test]
    fn a_dissolved_outline_has_the_area_of_its_members(inside in prop::collection::vec(any::<bool>(), 12)) {
        let keys: Vec<String> = (0..12).map(|key| key.to_string()).collect();
        let own: Vec<String> = keys.iter().zip(&inside).filter(|(_, inside)| **inside).map(|(key, _)| key.clone()).collect();
        prop_assume!(!own.is_empty());
        let count = own.len() as f64;
        let dissolved = outline(&areas_geojson(&[AreaMembers { name: "x".into(), keys: own }], &keys, &grid(4, 3)));
        prop_assert!((dissolved.unsigned_area() - count * 1e-4).abs() < 1e-9);
    }
}

//! `veedelwerk adjacency` as somebody calls it.

#![cfg(test)]

use std::path::PathBuf;
use std::process::{Command, Output};

const CITY: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"01"},"geometry":{"type":"Polygon","coordinates":[[[7,50],[7.01,50],[7.01,50.01],[7,50.01],[7,50]]]}},
{"type":"Feature","properties":{"id":"02"},"geometry":{"type":"Polygon","coordinates":[[[7.01,50],[7.02,50],[7.02,50.01],[7.01,50.01],[7.01,50]]]}},
{"type":"Feature","properties":{"id":"a,b"},"geometry":{"type":"Polygon","coordinates":[[[7.02,50.01],[7.03,50.01],[7.03,50.02],[7.02,50.02],[7.02,50.01]]]}}
]}"#;

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("written");
    path
}

fn call(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_veedelwerk")).args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn pairs_come_out_as_csv_in_the_order_of_the_file() {
    let path = file("adjacency.geojson", CITY);
    let path = path.to_string_lossy();
    let rook = call(&["adjacency", "--geometry", &path]);
    assert_eq!((text(&rook.stdout).as_str(), rook.status.code()), ("key_a,key_b\n01,02\n", Some(0)));
    assert!(text(&rook.stderr).contains("without neighbours: a,b"));
    let queen = call(&["adjacency", "--geometry", &path, "--rule", "queen", "--tolerance", "0.5"]);
    assert_eq!(text(&queen.stdout), "key_a,key_b\n01,02\n02,\"a,b\"\n");
}

#[test]
fn every_failure_is_one_sentence_and_exit_code_2() {
    let broken = file("broken.geojson", "{");
    let whole = file("whole.geojson", CITY);
    for (arguments, part) in [
        (vec![], "command is missing"),
        (vec!["nonsense"], "nonsense"),
        (vec!["adjacency"], "--geometry"),
        (vec!["adjacency", "--geometry", "/nowhere.geojson"], "/nowhere.geojson"),
        (vec!["adjacency", "--geometry", &broken.to_string_lossy()], "broken.geojson"),
        (vec!["adjacency", "--geometry", &whole.to_string_lossy(), "--rule", "bishop"], "bishop"),
        (vec!["adjacency", "--geometry", &whole.to_string_lossy(), "--tolerance", "-1"], "tolerance"),
        (vec!["adjacency", "--geometry", &whole.to_string_lossy(), "--key", "nope"], "nope"),
    ] {
        let output = call(&arguments);
        let errors = text(&output.stderr);
        assert_eq!((output.status.code(), errors.lines().count()), (Some(2), 1), "{arguments:?}: {errors}");
        assert!(errors.contains(part), "{errors}");
        assert!(output.stdout.is_empty());
    }
}

/// Two squares side by side (EPSG:25832), with a table of two keys; endings in mixed case as some programs write them.
fn shapefile(folder: &str) -> PathBuf {
    use shapefile::{Point, Polygon, PolygonRing, ShapeWriter};
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(&folder).expect("folder");
    let mut shp = std::io::Cursor::new(Vec::new());
    let mut writer = ShapeWriter::new(&mut shp);
    for x in [356_000.0, 357_000.0] {
        let corners = [(0.0, 0.0), (0.0, 1_000.0), (1_000.0, 1_000.0), (1_000.0, 0.0), (0.0, 0.0)];
        let points = corners.iter().map(|(dx, dy)| Point::new(x + dx, 5_645_000.0 + dy)).collect();
        writer.write_shape(&Polygon::new(PolygonRing::Outer(points))).expect("written");
    }
    drop(writer);
    let mut dbf = vec![0; 64];
    dbf[4] = 2;
    dbf[8] = 65;
    dbf[10] = 4;
    dbf[32..34].copy_from_slice(b"NR");
    dbf[43] = b'C';
    dbf[48] = 3;
    dbf.extend(b"\x0D 007 008");
    std::fs::write(folder.join("stadt.DBF"), dbf).expect("written");
    let path = folder.join("Stadt.shp");
    std::fs::write(&path, shp.into_inner()).expect("written");
    path
}

#[test]
fn a_shapefile_is_read_with_its_siblings_and_what_was_guessed_is_said() {
    let path = shapefile("siblings");
    let output = call(&["adjacency", "--geometry", &path.to_string_lossy()]);
    assert_eq!(text(&output.stdout), "key_a,key_b\n007,008\n", "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("recognised by where the shapes land"));
}

#[test]
fn a_shapefile_without_its_table_is_refused() {
    let path = shapefile("alone");
    std::fs::remove_file(path.with_file_name("stadt.DBF")).expect("removed");
    let output = call(&["adjacency", "--geometry", &path.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains(".dbf"), "{}", text(&output.stderr));
}

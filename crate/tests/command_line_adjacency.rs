//! `veedelwerk adjacency` as somebody calls it.

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

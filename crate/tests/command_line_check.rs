//! `veedelwerk check` as somebody calls it.

#![cfg(test)]

use std::path::PathBuf;
use std::process::{Command, Output};

/// Four classes by one share; only GLK1 and the number of areas have parameters of their own.
const METHOD: &str = r#"{"format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "test",
"title": {"de": "Test"}, "population": "einwohner",
"indicators": [{"id": "quote", "title": {"de": "Quote"}, "unit": "%", "direction": "higher_is_worse", "weight": 1,
  "value": {"numerator": ["arbeitslose"], "denominator": ["einwohner"], "scale": 100}}],
"standardise": {"centre": "mean", "spread": "sd", "ddof": 0}, "combine": {"rescale": "none"},
"classes": [{"id": "gering", "title": {"de": "gering"}, "upto": -1, "inclusive": false},
  {"id": "mittel", "title": {"de": "mittel"}, "upto": 0.05, "inclusive": false},
  {"id": "hoch", "title": {"de": "hoch"}, "upto": 0.8, "inclusive": true},
  {"id": "sehr_hoch", "title": {"de": "sehr hoch"}}],
"criteria": {"GLK1": {"limit": 1000, "tolerance": 0.1, "classes": ["sehr_hoch"]}, "areas": {"number": 1}}}"#;

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("written");
    path.to_string_lossy().into_owned()
}

/// Squares side by side near 50° N with key and Stadtbezirk.
fn squares(districts: &[(&str, &str)]) -> String {
    let feature = |(column, (key, district)): (usize, &(&str, &str))| {
        let (west, east) = (7.0 + 0.01 * column as f64, 7.0 + 0.01 * (column + 1) as f64);
        format!(
            r#"{{"type":"Feature","properties":{{"key":"{key}","bezirk":"{district}"}},"geometry":{{"type":"Polygon",
            "coordinates":[[[{west},50],[{east},50],[{east},50.01],[{west},50.01],[{west},50]]]}}}}"#
        )
    };
    let features: Vec<String> = districts.iter().enumerate().map(feature).collect();
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

fn check(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_veedelwerk")).arg("check").args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `criterion subject verdict` of every row, and the rows.
fn rows(output: &Output) -> (Vec<String>, Vec<Vec<String>>) {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(output.stdout.as_slice());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
    (rows.iter().map(|row| row[..3].join(" ")).collect(), rows)
}

const TABLE: &str = "key;name;einwohner;arbeitslose\n01;Am Hang;1000;400\n02;Nord;1000;380\n03;Süd;1000;260\n\
                     04;Hafen;1000;50\n05;Wiese;1000;150\n06;Wald;1000;.\n";
const DISTRICTS: [(&str, &str); 6] =
    [("01", "Nord"), ("02", "Nord"), ("03", "Nord"), ("04", "Nord"), ("05", "Süd"), ("06", "Süd")];

#[test]
fn every_criterion_says_what_it_finds_about_whom() {
    let method = file("c1.json", METHOD);
    let table = file("c1.csv", TABLE);
    let geometry = file("c1.geojson", &squares(&DISTRICTS));
    let areas = file(
        "c1-areas.csv",
        "key,area\n01,\"Hang, unten\"\n04,\"Hang, unten\"\n05,\"Hang, unten\"\n03,Süd\n",
    );
    let output = check(&[
        "--method",
        &method,
        "--table",
        &table,
        "--geometry",
        &geometry,
        "--areas",
        &areas,
        "--district",
        "bezirk",
    ]);
    let (findings, rows) = rows(&output);
    assert_eq!(rows[0], ["criterion", "subject", "verdict", "figure", "limit"]);
    let expected = [
        "RLK1 01 erfüllt",
        "RLK1 02 verletzt",
        "RLK1 03 erfüllt",
        "RLK1 06 offen",
        "RLK2 04 offen",
        "RLK2 05 offen",
        "RLK5 Hang, unten offen",
        "RLK5 Süd offen",
        "GLK1 Hang, unten erfüllt",
        "GLK1 Süd erfüllt",
        "GLK2 Hang, unten erfüllt",
        "GLK2 Süd erfüllt",
        "GLK3 Hang, unten offen",
        "GLK3 Süd offen",
        "GLK4 Hang, unten erfüllt",
        "GLK4 Süd erfüllt",
        "GLK5 Hang, unten erfüllt",
        "GLK5 Süd erfüllt",
        "GLK6 Hang, unten verletzt",
        "GLK6 Süd erfüllt",
        "GLK7 Hang, unten offen",
        "GLK7 Süd offen",
        "Anzahl Stadt verletzt",
    ];
    assert_eq!(findings[1..], expected);
    let row =
        |start: &str| rows[findings.iter().position(|one| one.starts_with(start)).expect(start)].clone();
    assert_eq!(row("GLK1 Hang")[3..], ["1000", "1000"]);
    assert_eq!(row("GLK2 Hang")[3..], ["2000", "15000"]);
    assert_eq!(row("GLK4 Hang")[3..], ["2", ""]);
    assert_eq!(row("GLK6 Hang")[3..], ["2", "1"]);
    assert_eq!(row("RLK1 02")[4], "0.8");
    assert_eq!(row("RLK1 06")[3..], ["", ""]);
    assert_eq!(row("Anzahl")[3..], ["2", "1"]);
}

#[test]
fn the_index_is_that_of_the_index_command() {
    let method = file("c2.json", METHOD);
    let table = file("c2.csv", TABLE);
    let geometry = file("c2.geojson", &squares(&DISTRICTS));
    let areas = file("c2-areas.csv", "\u{feff}Key;Area\r\n01;A\r\n02;\r\n");
    let checked =
        check(&["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas]);
    let index = Command::new(env!("CARGO_BIN_EXE_veedelwerk"))
        .args(["index", "--method", &method, "--table", &table])
        .output()
        .expect("runs");
    let (indices, checked) = (rows(&index).1, rows(&checked).1);
    let of = |rows: &[Vec<String>], key: &str, column: usize, number: usize| -> String {
        rows.iter().find(|row| row[column] == key).expect(key)[number].clone()
    };
    assert_eq!(of(&checked, "01", 1, 3), of(&indices, "01", 0, 2));
}

#[test]
fn the_stadtbezirk_may_stand_in_the_table_or_nowhere() {
    let method = file("c3.json", METHOD);
    let table = file("c3.csv", &TABLE.replace("name;", "kreis;").replace("Nord", "Am Hang"));
    let plain: Vec<(&str, &str)> = DISTRICTS.iter().map(|(key, _)| (*key, "")).collect();
    let geometry = file("c3.geojson", &squares(&plain));
    let areas = file("c3-areas.csv", "key,area\n01,A\n02,A\n03,B\n04,B\n");
    let verdicts = |more: &[&str]| -> Vec<String> {
        let mut arguments =
            vec!["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas];
        arguments.extend(more);
        rows(&check(&arguments)).0.into_iter().filter(|one| one.starts_with("GLK6")).collect()
    };
    assert_eq!(verdicts(&["--district", "kreis"]), ["GLK6 A erfüllt", "GLK6 B verletzt"]);
    assert_eq!(verdicts(&[]), ["GLK6 A offen", "GLK6 B offen"]);
}

/// The second feature of 01 lies beside 05, which it touches for its Teilraum; names stay as they are.
#[test]
fn an_exclave_is_one_teilraum_and_a_name_only_a_name() {
    let method = file("c4.json", METHOD);
    let table = file("c4.csv", TABLE);
    let mut features = DISTRICTS.to_vec();
    features.push(("01", "Nord"));
    let geometry = file("c4.geojson", &squares(&features));
    let areas = file("c4-areas.csv", "key,area\n01,<b>A</b>\n06,<b>A</b>\n04,B\n");
    let output = check(&["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas]);
    let rows = rows(&output).1;
    let figure = |criterion: &str| -> Vec<&str> {
        let of = rows.iter().filter(|row| row[0] == criterion && row[1] == "<b>A</b>");
        of.map(|row| row[3].as_str()).collect()
    };
    assert_eq!([figure("GLK4"), figure("GLK1")], [["1"], ["1000"]]);
    assert_eq!(rows.iter().filter(|row| row[0] == "RLK1" && row[1] == "01").count(), 1);
}

#[test]
fn the_newest_period_is_checked_unless_another_is_named() {
    let method = file("c12.json", METHOD);
    let years = "key;jahr;einwohner;arbeitslose\n01;2024;500;200\n02;2024;500;20\n03;2024;500;100\n\
                 01;2025;900;300\n02;2025;900;30\n03;2025;900;200\n";
    let table = file("c12.csv", years);
    let geometry = file("c12.geojson", &squares(&DISTRICTS[..3]));
    let areas = file("c12-areas.csv", "key,area\n01,A\n");
    let checked = |more: &[&str]| {
        let mut arguments =
            vec!["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas];
        arguments.extend(more);
        check(&arguments)
    };
    let people = |more: &[&str]| -> String {
        let (_, rows) = rows(&checked(more));
        rows.into_iter().find(|row| row[0] == "GLK1").expect("GLK1").swap_remove(3)
    };
    assert_eq!([people(&[]), people(&["--period", "2024"])], ["900", "500"]);
    let absent = checked(&["--period", "1999"]);
    assert_eq!(absent.status.code(), Some(2));
    assert!(text(&absent.stderr).contains("1999"), "{}", text(&absent.stderr));
}

#[test]
fn every_failure_is_one_sentence_and_exit_code_2() {
    let method = file("c5.json", METHOD);
    let broken = file("c6.json", &METHOD.replace("\"limit\": 1000", "\"limit\": -1"));
    let table = file("c5.csv", TABLE);
    let geometry = file("c5.geojson", &squares(&DISTRICTS));
    let areas = file("c5-areas.csv", "key,area\n01,A\n");
    let twice = file("c6-areas.csv", "key,area\n01,A\n02,A\n01,B\n");
    let strange = file("c7-areas.csv", "key,area\n91,A\n92,A\n");
    let nameless = file("c8-areas.csv", "key,farbe\n01,A\n");
    let hollow = file("c9-areas.csv", "key,area\n01,A\n,Berg\n");
    let stale = file("c11-areas.csv", "key,area\n01,A\n77,A\n");
    let empty = file("c10-areas.csv", "");
    let flat = file("c5-flat.geojson", r#"{"type":"FeatureCollection","features":[]}"#);
    let all = |change: &[&str]| -> Vec<String> {
        let mut arguments =
            vec!["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas];
        match change {
            [option, value] => match arguments.iter().position(|one| one == option) {
                Some(place) => arguments[place + 1] = value,
                None => arguments.extend([*option, *value]),
            },
            _ => arguments.truncate(arguments.len() - 2),
        }
        arguments.into_iter().map(str::to_owned).collect()
    };
    let cases: [(&[&str], &str); 15] = [
        (&[], "--areas"),
        (&["--method", &broken], "GLK1.limit"),
        (&["--areas", "nowhere.csv"], "nowhere.csv"),
        (&["--areas", &twice], "row \"4\""),
        (&["--areas", &strange], "c7-areas.csv"),
        (&["--areas", &nameless], "column \"area\""),
        (&["--areas", &stale], "77"),
        (&["--areas", &hollow], "Berg"),
        (&["--areas", &empty], "c10-areas.csv"),
        (&["--district", "stadtviertel"], "stadtviertel"),
        (&["--geometry", &flat], "c5-flat.geojson"),
        (&["--key", "plz"], "plz"),
        (&["--method", "koeln-1999"], "koeln-1999"),
        (&["--table", &empty], "c10-areas.csv"),
        (&["--areas-file", "x"], "--areas-file"),
    ];
    for (change, named) in cases {
        let arguments = all(change);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = check(&arguments);
        let sentence = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {sentence}");
        assert!(sentence.contains(named), "{arguments:?}: {sentence}");
        assert_eq!(sentence.trim_end().lines().count(), 1, "{sentence}");
    }
    for option in ["--method", "--table", "--geometry", "--areas"] {
        let given = ["--method", &method, "--table", &table, "--geometry", &geometry, "--areas", &areas];
        let left: Vec<&str> = given.chunks(2).filter(|pair| pair[0] != option).flatten().copied().collect();
        let output = check(&left);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert!(text(&output.stderr).contains(&format!("{option} ")), "{}", text(&output.stderr));
    }
}

/// `veedelwerk check … | head` is no failure.
#[test]
fn whoever_stops_reading_is_told_nothing() {
    let table = file("c13.csv", &TABLE.replace("06;Wald;1000;.\n", ""));
    let mut child = Command::new(env!("CARGO_BIN_EXE_veedelwerk"))
        .args(["index", "--method", &file("c13.json", METHOD), "--table", &table])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("veedelwerk:"), "{}", text(&output.stderr));
}

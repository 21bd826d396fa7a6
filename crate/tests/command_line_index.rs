//! `veedelwerk index` as somebody calls it.

#![cfg(test)]

use std::path::PathBuf;
use std::process::{Command, Output};

const METHOD: &str = r#"{"format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "test",
"title": {"de": "Test"}, "population": "einwohner", "exclude": {"population_below": 100, "keys": []},
"indicators": [{"id": "quote", "title": {"de": "Quote"}, "unit": "%", "direction": "higher_is_worse", "weight": 1,
  "value": {"numerator": ["arbeitslose"], "denominator": ["einwohner"], "scale": 100}}],
"standardise": {"centre": "mean", "spread": "sd", "ddof": 0}, "combine": {"rescale": "sd"},
"classes": [{"id": "unter", "title": {"de": "unter"}, "upto": 0, "inclusive": false},
  {"id": "über", "title": {"de": "über"}}]}"#;

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("written");
    path.to_string_lossy().into_owned()
}

fn index(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_veedelwerk")).arg("index").args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn rows(output: &Output) -> Vec<Vec<String>> {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(output.stdout.as_slice());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_teilraum_comes_out_in_input_order_with_index_class_ends_and_z() {
    let method = file("m1.json", METHOD);
    let table = file(
        "t1.csv",
        "schluessel;name;einwohner;arbeitslose\n03;Am Hang;1000;20\n01;\"Nord; Süd\";1000;40\n02;Hafen;99;5\n\
         04;Wiese;2000;.\n",
    );
    let rows = rows(&index(&["--method", &method, "--table", &table]));
    assert_eq!(rows[0], ["key", "name", "index", "class", "index_lo", "index_hi", "z:quote"]);
    assert_eq!(rows[1], ["03", "Am Hang", "-1", "unter", "-1", "-1", "-1"]);
    assert_eq!(rows[2], ["01", "Nord; Süd", "1", "über", "1", "1", "1"]);
    assert_eq!(rows[3], ["02", "Hafen", "", "excluded", "", "", ""]);
    assert_eq!(rows[4], ["04", "Wiese", "", "missing", "", "", ""]);
    assert_eq!(rows.len(), 5);
}

#[test]
fn a_suppressed_count_opens_the_index_of_its_teilraum() {
    let method = file("m2.json", METHOD);
    let table = file(
        "t2.csv",
        "key,name,einwohner,arbeitslose\n1,A,100,*\n2,B,100,20\n3,C,100,30\n4,D,100,35\n5,E,100,36\n6,F,100,37\n",
    );
    let rows = rows(&index(&["--method", &method, "--table", &table]));
    let number = |column: usize| rows[1][column].parse::<f64>().expect("a number");
    assert!(number(4) < number(2) && number(2) < number(5), "{:?}", rows[1]);
    assert_eq!(rows[2][4], rows[2][2]);
}

#[test]
fn the_period_is_the_one_asked_for_else_the_newest_with_every_column() {
    let method = file("m3.json", METHOD);
    let table = file(
        "t3.csv",
        "key;jahr;einwohner;arbeitslose\n1;2022;100;10\n2;2022;100;20\n1;2023;100;20\n2;2023;100;10\n",
    );
    let newest = index(&["--method", &method, "--table", &table]);
    assert_eq!((rows(&newest)[1][3].as_str(), rows(&newest)[2][3].as_str()), ("über", "unter"));
    assert!(text(&newest.stderr).contains("2023"), "{}", text(&newest.stderr));
    let asked = index(&["--method", &method, "--table", &table, "--period", "2022"]);
    assert_eq!((rows(&asked)[1][3].as_str(), rows(&asked)[2][3].as_str()), ("unter", "über"));
    let absent = index(&["--method", &method, "--table", &table, "--period", "1999"]);
    assert_eq!(absent.status.code(), Some(2));
    assert!(text(&absent.stderr).contains("1999"), "{}", text(&absent.stderr));
}

#[test]
fn tables_of_different_years_are_put_together_and_it_is_said() {
    let method = file("m4.json", METHOD);
    let people = file("einwohner_2024.csv", "key;einwohner\n1;100\n2;200\n");
    let jobless = file("arbeitslose_2023.csv", "key;arbeitslose\n1;10\n2;40\n");
    let output = index(&["--method", &method, "--table", &people, "--table", &jobless]);
    assert_eq!(rows(&output)[2][3], "über");
    let remarks = text(&output.stderr);
    assert!(remarks.contains("2024") && remarks.contains("2023"), "{remarks}");
    let asked = index(&["--method", &method, "--table", &people, &jobless, "--period", "2025"]);
    assert_eq!(rows(&asked)[2][3], "über");
}

/// A table as offices hand it out: title rows, units below the header, sums between the rows, footnotes.
#[test]
fn a_code_beside_the_names_is_the_key_even_where_sums_have_shorter_ones() {
    let method = file("m8.json", METHOD);
    let mut lines = vec![
        "Strukturdaten;;;",
        "Stand: 31.12.2022;;;",
        "",
        "Stat. Bezirk;Bezeichnung;Einwohner;Arbeitslose",
    ];
    lines.extend([";;Anzahl;Anzahl", "0101;Am Hang;1.000;20", "0102;Nord;1.000;40", "0103;Mitte;2.000;60"]);
    lines.extend([
        "01;Bezirk 1;4.000;120",
        "0201;Hafen;1.500;30",
        "0202;Wiese;2.500;90",
        "0203;Süd;1.000;35",
    ]);
    lines.extend(["02;Bezirk 2;5.000;155", ";Stadt insgesamt;9.000;275", "", "Quelle: Amt für Statistik;;;"]);
    let table = file("t8.csv", &lines.join("\r\n"));
    let rows = rows(&index(&["--method", &method, "--table", &table]));
    let keys: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(keys, ["key", "0101", "0102", "0103", "0201", "0202", "0203"]);
    assert_eq!(rows[1][1], "Am Hang");
}

#[test]
fn two_files_with_short_names_and_lost_zeros_make_one_city() {
    let people = file(
        "t9.csv",
        "PLR;Name;Einwohner;unter 18;65 und älter;18 bis 64;15 bis 64\n0101;A;1000;150;200;650;680\n\
         0102;B;2000;400;300;1300;1360\n0203;C;1500;200;400;900;940\n",
    );
    let benefits = file(
        "t10.csv",
        "PLR;SGB II Leistungsberechtigte;SGB XII Leistungsberechtigte;Arbeitslose (SGB II);\
         Bevölkerung mit Migrationshintergrund;bewohnte Adressen\n101;100;10;30;300;200\n102;150;20;50;700;300\n\
         203;300;40;90;800;150\n",
    );
    let rows = rows(&index(&["--method", "koeln-2021", "--table", &people, "--table", &benefits]));
    let keys: Vec<&str> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(keys, ["0101", "0102", "0203"]);
    assert!(rows[1..].iter().all(|row| !row[2].is_empty()), "{rows:?}");
}

#[test]
fn every_failure_is_one_sentence_and_exit_code_2() {
    let method = file("m5.json", METHOD);
    let broken = file("m6.json", &METHOD.replace("weight", "weigth"));
    let table = file("t5.csv", "key;einwohner\n1;100\n2;200\n");
    let twice = file("t6.csv", "key;einwohner;arbeitslose\n1;100;1\n1;200;2\n");
    let empty = file("t7.csv", "");
    let cases: [(&[&str], &str); 8] = [
        (&["--table", &table], "--method"),
        (&["--method", &method], "--table"),
        (&["--method", "nowhere.json", "--table", &table], "nowhere.json"),
        (&["--method", &broken, "--table", &table], "row \"3\", column \"weigth\""),
        (&["--method", &method, "--table", &table], "arbeitslose"),
        (&["--method", &method, "--table", &twice], "t6.csv"),
        (&["--method", &method, "--table", &empty], "t7.csv"),
        (&["--method", &method, "--table", &table, "--key", "plz"], "plz"),
    ];
    for (arguments, named) in cases {
        let output = index(arguments);
        let sentence = text(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {sentence}");
        assert!(sentence.contains(named), "{arguments:?}: {sentence}");
        assert_eq!(sentence.trim_end().lines().count(), 1, "{sentence}");
    }
}

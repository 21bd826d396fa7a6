//! Everything that can be wrong with a file, and that nothing already brought in is lost by it.

use super::Import;
use crate::exchange::records::{JoinChoices, JoinLink, Source, TableChoices, TableSource};
use crate::problem::{Problem, ProblemName};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const TABLE: &str =
    "schluessel;name;einwohner;arbeitslose_sgb2\n01;Alt;1000;50\n02;Neu;2000;60\n03;Süd;3000;70\n";

fn add(import: &mut Import, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    import.add_file(name, bytes, &mut |_, _| ())
}

/// An import with a good table, to which a bad file is added.
fn refused(name: &str, bytes: &[u8]) -> Problem {
    let mut import = Import::new();
    add(&mut import, "gut.csv", TABLE.as_bytes()).unwrap();
    let (before, city) = (import.sources(), import.finish().unwrap());
    let problem = add(&mut import, name, bytes).unwrap_err();
    assert_eq!((import.sources(), import.finish().unwrap()), (before, city), "earlier sources stay");
    problem
}

/// The only table of an import.
fn table(text: &str) -> TableSource {
    let mut import = Import::new();
    add(&mut import, "t.csv", text.as_bytes()).unwrap();
    match import.sources().pop() {
        Some(Source::Table(table)) => *table,
        other => panic!("{other:?}"),
    }
}

fn problem(problems: &[Problem], name: ProblemName) -> &Problem {
    problems.iter().find(|problem| problem.name == name).unwrap_or_else(|| panic!("{name:?} in {problems:?}"))
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A small workbook with one sheet: a title, two header rows with merged cells, an error, a date, a boolean.
fn workbook() -> Vec<u8> {
    let sheet = r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>Bevölkerung der Stadtteile 2021</t></is></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Stadtteil</t></is></c><c r="B3" t="inlineStr"><is><t>Bevölkerung</t></is></c><c r="D3" t="inlineStr"><is><t>Stand</t></is></c></row>
<row r="4"><c r="B4" t="inlineStr"><is><t>insge-
samt</t></is></c><c r="C4" t="inlineStr"><is><t>weiblich</t></is></c></row>
<row r="5"><c r="A5" t="inlineStr"><is><t>Altdorf</t></is></c><c r="B5"><v>1200</v></c><c r="C5"><v>600.5</v></c><c r="D5" t="b"><v>1</v></c></row>
<row r="6"><c r="A6" t="inlineStr"><is><t>Bergheim</t></is></c><c r="B6"><v>1300</v></c><c r="C6" t="e"><v>#DIV/0!</v></c><c r="D6" t="b"><v>0</v></c></row>
<row r="7"><c r="A7" t="inlineStr"><is><t>Cronsdorf</t></is></c><c r="B7"><v>1400</v></c><c r="C7"><v>700</v></c><c r="D7" t="b"><v>0</v></c></row>
</sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:D4"/></mergeCells></worksheet>"#;
    zipped(&[
        ("[Content_Types].xml", br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#),
        ("_rels/.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Daten" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(refused("leer.csv", b"").name, ProblemName::FileEmpty);
    assert_eq!(refused("leer.csv", b" \r\n\r\n ").name, ProblemName::FileEmpty);
}

#[test]
fn what_is_not_a_table_is_refused() {
    assert_eq!(refused("bild.csv", b"\x89PNG\r\n\x1a\n0000").name, ProblemName::NotATable);
    assert_eq!(refused("bild.png", b"\x89PNG\r\n\x1a\n0000").name, ProblemName::FileKindUnknown);
    assert_eq!(refused("seite.csv", b"<!DOCTYPE html><html></html>").name, ProblemName::NotATable);
    assert_eq!(refused("bericht.pdf", b"%PDF-1.4").name, ProblemName::FileKindUnknown);
    assert_eq!(refused("prosa.txt", b"Ein Text\nohne Spalten\n").name, ProblemName::NotATable);
    assert_eq!(
        refused("ordner.zip", &zipped(&[("lies mich.md", b"hallo")])).name,
        ProblemName::FileKindUnknown
    );
}

#[test]
fn a_file_beyond_the_limit_is_refused_before_it_is_looked_at() {
    let huge = vec![b';'; crate::exchange::limits::MAX_FILE_BYTES + 1];
    assert_eq!(refused("riesig.csv", &huge).name, ProblemName::FileTooLarge);
}

#[test]
fn a_truncated_workbook_is_refused() {
    let whole = workbook();
    for length in [40, whole.len() / 2, whole.len() - 10] {
        assert_eq!(refused("mappe.xlsx", &whole[..length]).name, ProblemName::WorkbookUnreadable);
    }
}

#[test]
fn a_zip_bomb_is_refused_as_workbook_and_as_archive() {
    let bomb = zipped(&[("xl/worksheets/sheet1.xml", &vec![b' '; 30_000_000])]);
    assert_eq!(refused("mappe.xlsx", &bomb).name, ProblemName::ArchiveTooLarge);
    let bomb = zipped(&[("tabelle.csv", &vec![b';'; 30_000_000])]);
    assert_eq!(refused("tabellen.zip", &bomb).name, ProblemName::ArchiveTooLarge);
}

#[test]
fn tables_in_an_archive_become_sources() {
    let mut import = Import::new();
    add(&mut import, "t.zip", &zipped(&[("a/eins.csv", TABLE.as_bytes()), ("__MACOSX/a/._eins.csv", b"x")]))
        .unwrap();
    assert_eq!(import.sources().len(), 1);
    assert_eq!(import.finish().unwrap().city.len(), 3);
}

#[test]
fn a_workbook_with_title_merged_headers_errors_and_booleans_is_understood() {
    let mut import = Import::new();
    add(&mut import, "mappe.xlsx", &workbook()).unwrap();
    let Some(Source::Table(table)) = import.sources().pop() else { panic!("a table") };
    let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["Stadtteil", "Bevölkerung – insgesamt", "Bevölkerung – weiblich", "Stand"]);
    assert_eq!(
        (table.header_row, table.header_rows, table.first_data_row, table.periods.as_slice()),
        (3, 2, 5, &["2021".to_owned()][..])
    );
    let error = problem(&table.problems, ProblemName::CellError);
    assert_eq!((error.facts.row, error.facts.value.as_deref()), (Some(6), Some("#DIV/0!")));
    let city = import.finish().unwrap().city;
    assert_eq!(city.column("einwohner", "2021").unwrap().values, [1200.0, 1300.0, 1400.0]);
}

#[test]
fn wrong_encoding_is_noticed_and_can_be_corrected() {
    let mut import = Import::new();
    let text = TABLE.replace("Süd", "SÃ¼d");
    add(&mut import, "t.csv", text.as_bytes()).unwrap();
    let Some(Source::Table(table)) = import.sources().pop() else { panic!("a table") };
    assert_eq!(problem(&table.problems, ProblemName::EncodingInvalid).facts.value.as_deref(), Some("SÃ¼d"));
}

#[test]
fn doubled_keys_make_a_table_unusable_and_name_the_row() {
    let table = table(&TABLE.replace("03;", "02;"));
    assert!(!table.usable);
    let doubled = problem(&table.problems, ProblemName::KeyDuplicate);
    assert_eq!(
        (doubled.facts.key.as_deref(), doubled.facts.row, doubled.facts.value.as_deref()),
        (Some("02"), Some(4), Some("3"))
    );
}

#[test]
fn a_column_of_text_is_refused_as_figures() {
    let mut import = Import::new();
    add(&mut import, "t.csv", TABLE.as_bytes()).unwrap();
    let choices = TableChoices { values: Some(vec!["name".into()]), ..TableChoices::default() };
    import.choose_table(0, &choices).unwrap();
    let Some(Source::Table(table)) = import.sources().pop() else { panic!("a table") };
    let wrong = problem(&table.problems, ProblemName::ColumnNotNumeric);
    assert!(!table.usable && wrong.facts.column.as_deref() == Some("name") && wrong.facts.row == Some(2));
}

#[test]
fn negative_absurd_and_worded_cells_are_missing_and_said() {
    let table = table(
        "name;einwohner;x\na;-5;1\nb;1e300;2\nc;inf;3\nd;viele;4\ne;NaN;5\nf;600;6\ng;700;7\nh;800;8\ni;900;9\nj;1000;9\nk;1;1\n",
    );
    assert_eq!(problem(&table.problems, ProblemName::CountNegative).facts.row, Some(2));
    assert_eq!(problem(&table.problems, ProblemName::ValueAbsurd).facts.count, Some(2));
    assert_eq!(problem(&table.problems, ProblemName::CellNotNumeric).facts.value.as_deref(), Some("viele"));
    let figure = &table.figures[0];
    assert_eq!((figure.numbers, figure.missing), (6, 5));
}

#[test]
fn a_part_larger_than_its_whole_is_said() {
    let mut import = Import::new();
    let text = "name;einwohner;einwohner_unter_18\na;100;20\nb;100;150\n";
    add(&mut import, "t.csv", text.as_bytes()).unwrap();
    let problems = import.join().problems;
    let part = problem(&problems, ProblemName::PartExceedsWhole);
    assert_eq!(
        (part.facts.column.as_deref(), part.facts.limit.as_deref()),
        (Some("einwohner_unter_18"), Some("einwohner"))
    );
    assert_eq!((part.facts.key.as_deref(), part.facts.count), (Some("b"), Some(1)));
}

#[test]
fn a_hidden_part_is_given_the_benefit_of_the_doubt() {
    let mut import = Import::new();
    let text = "name;einwohner;einwohner_unter_18\na;3;*\nb;100;20\nc;100;30\n";
    add(&mut import, "t.csv", text.as_bytes()).unwrap();
    assert_eq!(import.join().problems, []);
}

#[test]
fn names_with_html_stay_plain_text() {
    let name = "<img src=x onerror=alert(1)>";
    let mut import = Import::new();
    add(&mut import, "t.csv", TABLE.replace("Alt", name).as_bytes()).unwrap();
    assert_eq!(import.finish().unwrap().city.names()[0], name);
}

#[test]
fn a_table_of_another_city_joins_nothing_and_says_so() {
    let square = |place: usize| {
        format!(
            r#"{{"type":"Feature","properties":{{"schluessel":"9{place}"}},"geometry":{{"type":"Polygon","coordinates":[[[6.9{place},50.9],[6.9{place}5,50.9],[6.9{place}5,50.95],[6.9{place},50.9]]]}}}}"#
        )
    };
    let map =
        format!(r#"{{"type":"FeatureCollection","features":[{},{},{}]}}"#, square(1), square(2), square(3));
    let mut import = Import::new();
    add(&mut import, "karte.geojson", map.as_bytes()).unwrap();
    assert!(import.finish().is_ok(), "borders alone are a city without figures");
    add(&mut import, "t.csv", TABLE.as_bytes()).unwrap();
    let report = import.join();
    assert!(!report.usable);
    assert_eq!(report.problems[0].name, ProblemName::NothingJoined);
    assert_eq!(import.finish().unwrap_err().name, ProblemName::NothingJoined);

    let link = |table: &str, key: &str| JoinLink { source: 1, table: table.into(), key: key.into() };
    let links = vec![link("01", "91"), link("02", "93")];
    import.choose_join(JoinChoices { links, ..JoinChoices::default() }).unwrap();
    let city = import.finish().unwrap().city;
    let values = &city.column("einwohner", "").unwrap().values;
    assert!((values[0], values[2]) == (1000.0, 2000.0) && values[1].is_nan());
    assert_eq!(problem(&import.join().problems, ProblemName::KeysUnmatched).facts.key.as_deref(), Some("03"));

    let unknown = JoinChoices {
        links: vec![JoinLink { source: 9, table: "01".into(), key: "91".into() }],
        ..JoinChoices::default()
    };
    assert_eq!(import.choose_join(unknown).unwrap_err().name, ProblemName::SourceUnknown);
    assert_eq!(import.join().tables[0].matched.len(), 2, "the earlier links stay");
}

#[test]
fn nothing_at_all_gives_no_city() {
    assert_eq!(Import::new().finish().unwrap_err().name, ProblemName::NothingToImport);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), ending in prop_oneof![Just("csv"), Just("xlsx"), Just("xls"), Just("ods"), Just("zip"), Just("shp"), Just("geojson"), Just("x")]) {
        let mut import = Import::new();
        let _ = add(&mut import, &format!("f.{ending}"), &bytes);
        let _ = (import.sources(), import.join(), import.finish());
    }

    #[test]
    fn arbitrary_tables_never_panic(text in "([0-9a-zäß.,*%/ ()<-]{0,6}[;\n\"\t]){0,60}") {
        let mut import = Import::new();
        let _ = add(&mut import, "t.csv", text.as_bytes());
        let _ = (import.sources(), import.join(), import.finish(), import.recipe());
    }

    #[test]
    fn changed_and_cut_tables_never_panic(place in 0usize..TABLE.len(), byte in any::<u8>(), length in 0usize..TABLE.len()) {
        let mut bytes = TABLE.as_bytes().to_vec();
        bytes[place] = byte;
        bytes.truncate(length);
        let mut import = Import::new();
        let _ = add(&mut import, "t.csv", &bytes);
        let _ = (import.sources(), import.join(), import.finish());
    }

    #[test]
    fn changed_workbooks_never_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = workbook();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let mut import = Import::new();
        let _ = add(&mut import, "m.xlsx", &bytes);
        let _ = (import.sources(), import.join());
    }

    #[test]
    fn a_recipe_of_an_import_fits_the_same_files(rows in 3usize..20, seed in 0usize..1000) {
        let row = |row: usize| format!("{:03};Teil {row};{};{}\n", row + 1, (row * 37 + seed) % 900 + 100, (row * 11 + seed) % 50);
        let text: String = std::iter::once("nr;name;einwohner;x\n".to_owned()).chain((0..rows).map(row)).collect();
        let mut import = Import::new();
        add(&mut import, "t.csv", text.as_bytes()).unwrap();
        let recipe = import.recipe().unwrap();
        let before = import.finish().unwrap();
        prop_assert_eq!(import.apply_recipe(&recipe).unwrap(), []);
        prop_assert_eq!(import.finish().unwrap(), before);
        prop_assert_eq!(import.recipe().unwrap(), recipe);
    }

    #[test]
    fn every_row_is_matched_or_listed_and_no_teilraum_twice(keys in proptest::collection::btree_set("[0-9]{1,4}", 2..30), lost in 0usize..4) {
        let first: String = std::iter::once("key;a\n".to_owned()).chain(keys.iter().map(|key| format!("{key};1\n"))).collect();
        let second: String = std::iter::once("key;b\n".to_owned()).chain(keys.iter().skip(lost).map(|key| format!("{key};2\n"))).collect();
        let mut import = Import::new();
        let both = add(&mut import, "a.csv", first.as_bytes()).is_ok() && add(&mut import, "b.csv", second.as_bytes()).is_ok();
        for table in import.join().tables.iter().filter(|_| both) {
            let Some(Source::Table(source)) = import.sources().into_iter().find(|source| source.id() == table.source) else { panic!("known") };
            prop_assert_eq!(table.matched.len() + table.only_in_table.len(), source.teilraeume as usize);
            prop_assert_eq!(table.matched.len() + table.only_in_map.len(), import.join().teilraeume as usize);
            let mut places: Vec<&String> = table.matched.iter().map(|pair| &pair.key).collect();
            places.sort();
            places.dedup();
            prop_assert_eq!(places.len(), table.matched.len());
        }
    }
}

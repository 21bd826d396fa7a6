//! Real cities in dossier files: nothing is lost, and the importers read tables and maps out of them like any others.

#![cfg(test)]

use veedelwerk::exchange::archive::unzip;
use veedelwerk::exchange::dossier_file::{DossierContent, Geometry, Part, PartContent, read, write};
use veedelwerk::exchange::{Import, ImportedCity, NamedBytes};
use veedelwerk_tests::real_bytes;

fn imported(paths: &[&str]) -> Option<ImportedCity> {
    let mut import = Import::new();
    for path in paths {
        import.add_file(path.rsplit('/').next()?, &real_bytes(path)?, &mut |_, _| ()).unwrap();
    }
    Some(import.finish().unwrap())
}

fn content(city: &ImportedCity) -> DossierContent {
    let shapes = city.geometry.clone().unwrap();
    let geometry = Geometry { keys: shapes.keys, districts: shapes.districts, shapes: shapes.shapes };
    let part = |hash: &str, content| Part { hash: hash.to_owned(), content };
    DossierContent {
        title: "Echte Stadt".to_owned(),
        saved_at: "2026-11-21T12:00:00Z".to_owned(),
        lines: b"{\"id\":\"a-1\"}\n".to_vec(),
        parts: vec![
            part(&city.table_hash, PartContent::Table(city.city.clone())),
            part(&shapes.hash, PartContent::Geometry(geometry)),
        ],
    }
}

fn survives(paths: &[&str]) {
    let Some(city) = imported(paths) else { return };
    let content = content(&city);
    let file = write(&content).unwrap();
    let opened = read(&file).unwrap();
    assert_eq!(opened.problems, []);
    assert_eq!(write(&opened.content).unwrap(), file);
    for part in &opened.content.parts {
        if let PartContent::Geometry(geometry) = &part.content {
            assert_eq!(Some(geometry.derived().unwrap()), city.geometry);
        }
    }
    let mut import = Import::new();
    let entries =
        unzip(&NamedBytes::new("a.zip", file), |path| path.ends_with(".csv") || path.ends_with(".geojson"))
            .unwrap();
    for entry in entries {
        import.add_file(&entry.name, &entry.bytes, &mut |_, _| ()).unwrap();
    }
    let again = import.finish().unwrap();
    assert_eq!(again.city.keys(), city.city.keys());
    assert_eq!(again.city.names(), city.city.names());
    assert_eq!(again.geometry.unwrap().shapes, city.geometry.unwrap().shapes);
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    for column in city.city.columns() {
        // A heading that is a count's name is understood as that count.
        let names = [column.name.clone(), format!("{} [{}]", column.name, column.period)];
        let mut columns = again.city.columns().iter();
        let read = columns.find(|read| names.contains(&read.name)).unwrap();
        assert_eq!(bits(&read.values), bits(&column.values), "{}", column.name);
    }
}

#[test]
fn berlin_survives_and_its_files_are_read_like_any_others() {
    survives(&["berlin/plr2021_wgs84.geojson", "berlin/mss2021_plr.csv"]);
}

//! Dossier files of every released version open as they were saved: `dossiers/version-N.veedelwerk` holds what
//! `version-N.state.json` says.
//!
//! `example_is_made_like_this` makes the one of the current version, in `target/tmp`.

#![cfg(test)]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use veedelwerk::dossier::Dossier;
use veedelwerk::exchange::Import;
use veedelwerk::exchange::dossier_file::{
    DossierContent, Geometry, Opened, Part, PartContent, PartKind, read, write,
};
use veedelwerk::index::builtin;

const SAVED_AT: &str = "2026-11-21T12:00:00Z";

/// Invented: four Teilräume in two Stadtbezirke, a suppressed count, a missing one, no shape for the last.
const TABLE: &str = "schluessel;name;stadtbezirk;einwohner;arbeitslose_sgb2\n\
    0101;Am Markt;Mitte;1200;81\n\
    0102;\"Hafen; Nord\";Mitte;950;*\n\
    0201;Südpark;Süd;-1;40\n\
    0202;Bahnhof;Süd;;31\n";

fn map() -> String {
    let square = |west: f64| {
        let east = west + 0.01;
        json!([[west, 51.0], [east, 51.0], [east, 51.01], [west, 51.01], [west, 51.0]])
    };
    let hole = json!([[7.003, 51.003], [7.003, 51.006], [7.006, 51.006], [7.006, 51.003], [7.003, 51.003]]);
    let feature = |key: &str, geometry: Value| json!({ "type": "Feature", "properties": { "schluessel": key }, "geometry": geometry });
    let features = [
        feature("0101", json!({ "type": "Polygon", "coordinates": [square(7.0), hole] })),
        feature("0102", json!({ "type": "MultiPolygon", "coordinates": [[square(7.01)], [square(7.05)]] })),
        feature("0201", json!({ "type": "Polygon", "coordinates": [square(7.02)] })),
        feature("0202", Value::Null),
    ];
    json!({ "type": "FeatureCollection", "features": features }).to_string()
}

fn parts() -> [Part; 3] {
    let mut import = Import::new();
    for (name, text) in [("zahlen_2021.csv", TABLE.to_owned()), ("karte.geojson", map())] {
        import.add_file(name, text.as_bytes(), &mut |_, _| ()).unwrap();
    }
    let imported = import.finish().unwrap();
    let shapes = imported.geometry.unwrap();
    let geometry = Geometry { keys: shapes.keys, districts: shapes.districts, shapes: shapes.shapes };
    let method = builtin("koeln-2021").unwrap();
    [
        Part { hash: method.hash(), content: PartContent::Method(method.to_json()) },
        Part { hash: imported.table_hash, content: PartContent::Table(imported.city) },
        Part { hash: shapes.hash, content: PartContent::Geometry(geometry) },
    ]
}

/// Every kind of change there is, one after the other; `a-N` is the N-th.
fn changes([method, table, geometry]: &[Part; 3]) -> Vec<Value> {
    let variant = json!({
        "method": method.hash, "methodTitle": "Köln 2021", "period": "2021",
        "weights": { "sgb": 40.0, "jugend": 0.1 }, "excluded": { "0202": "Gewerbe" },
    });
    let opening = json!({
        "method": method.hash, "methodTitle": "Köln 2021", "period": "2021",
        "city": {
            "table": table.hash, "geometry": geometry.hash, "title": "Musterstadt",
            "source": "erfunden", "isModel": false,
        },
    });
    let with = |kind: &str, mut fields: Value| {
        fields["type"] = kind.into();
        fields
    };
    vec![
        json!({ "type": "begun" }),
        json!({ "type": "renamed", "title": "Musterstadt „Süd“" }),
        with("cityOpened", opening),
        json!({ "type": "methodChosen", "method": method.hash, "methodTitle": "Köln 2021" }),
        json!({ "type": "weightsSet", "weights": { "sgb": 40.0, "jugend": 0.1 } }),
        json!({ "type": "weightsReset" }),
        json!({ "type": "periodChosen", "period": "2021" }),
        json!({ "type": "teilraumExcluded", "key": "0202", "reason": "Gewerbe" }),
        json!({ "type": "teilraumIncluded", "key": "0202" }),
        json!({ "type": "scenarioCreated", "name": "Mehr Jugend", "note": "", "variant": variant }),
        json!({ "type": "scenarioCreated", "name": "Kopie", "note": "weg", "variant": variant, "copyOf": "a-10" }),
        json!({ "type": "scenarioRenamed", "scenario": "a-10", "name": "Jugend zuerst" }),
        json!({ "type": "scenarioNoted", "scenario": "a-10", "note": "Vorschlag der Konferenz" }),
        json!({ "type": "scenarioDeleted", "scenario": "a-11" }),
        json!({ "type": "scenarioApplied", "scenario": "a-10" }),
        json!({ "type": "weightsProposed", "name": "Jugendamt", "weights": { "sgb": 1.0, "jugend": 2.0 } }),
        json!({ "type": "weightsProposed", "name": "Sozialamt", "weights": { "sgb": 2.0, "jugend": 1.0 } }),
        json!({ "type": "proposalWithdrawn", "proposal": "a-17" }),
        json!({ "type": "conferenceCreated", "kind": "sozialraum" }),
        json!({ "type": "conferenceChanged", "conference": "a-19", "fields": {
            "kind": "planung", "date": "2026-11-28", "place": "Bürgerhaus", "areas": ["Süd"], "note": "Beamer",
            "groups": [{ "group": "Schulen", "invited": 12, "present": 7 }],
            "missing": [{ "party": "Jobcenter", "reason": "krank" }],
            "statementsMissing": [{ "party": "Polizei", "reason": "" }],
            "citizensConference": { "held": false, "date": "", "reason": "kein Raum" },
            "agenda": [{ "time": "09:30", "title": "Begrüßung" }],
            "answers": { "ziel": "Wege sicherer machen" },
        } }),
        json!({ "type": "conferenceCreated", "kind": "meilenstein" }),
        json!({ "type": "conferenceDeleted", "conference": "a-21" }),
        json!({ "type": "undone", "events": ["a-22"] }),
    ]
}

fn example() -> DossierContent {
    let parts = parts();
    let mut dossier = Dossier::new("a").unwrap();
    for change in changes(&parts) {
        let change = serde_json::from_value(change).unwrap();
        let event = dossier.prepare(change, "Sozialplanung", SAVED_AT).unwrap();
        dossier.add(vec![event]);
    }
    DossierContent {
        title: "Musterstadt „Süd“".to_owned(),
        saved_at: SAVED_AT.to_owned(),
        lines: dossier.lines(),
        parts: parts.into(),
    }
}

fn state(opened: &Opened) -> Value {
    let mut dossier = Dossier::new("b").unwrap();
    assert_eq!(dossier.add_lines(&opened.content.lines).problems, []);
    serde_json::to_value(dossier.state()).unwrap()
}

fn stored(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dossiers").join(name)
}

#[test]
fn example_is_made_like_this() {
    let file = write(&example()).unwrap();
    let opened = read(&file).unwrap();
    assert_eq!(opened.problems, []);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("version-1.veedelwerk"), file).unwrap();
    let state = serde_json::to_string_pretty(&state(&opened)).unwrap() + "\n";
    std::fs::write(folder.join("version-1.state.json"), state).unwrap();
}

#[test]
fn version_1_opens_as_it_was_saved() {
    let opened = read(&std::fs::read(stored("version-1.veedelwerk")).unwrap()).unwrap();
    assert_eq!(opened.problems, []);
    assert_eq!(opened.content.title, "Musterstadt „Süd“");
    assert_eq!(opened.content.saved_at, SAVED_AT);
    let expected = std::fs::read_to_string(stored("version-1.state.json")).unwrap();
    assert_eq!(state(&opened), serde_json::from_str::<Value>(&expected).unwrap());
    let kinds: Vec<PartKind> = opened.content.parts.iter().map(|part| part.content.kind()).collect();
    assert_eq!(kinds, [PartKind::Method, PartKind::Table, PartKind::Geometry]);
    let PartContent::Table(city) = &opened.content.parts[1].content else { panic!("no table") };
    assert_eq!(city.names(), ["Am Markt", "Hafen; Nord", "Südpark", "Bahnhof"]);
    let unemployed = city.column("arbeitslose_sgb2", "2021").unwrap();
    assert_eq!(
        (unemployed.values.as_slice(), unemployed.suppressed.len()),
        ([81.0, 5.0, 40.0, 31.0].as_slice(), 1)
    );
}

#[test]
fn version_1_has_every_kind_of_event() {
    let opened = read(&std::fs::read(stored("version-1.veedelwerk")).unwrap()).unwrap();
    let lines = String::from_utf8(opened.content.lines).unwrap();
    let kinds: BTreeSet<String> = lines
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["change"]["type"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(kinds.len(), 20);
}

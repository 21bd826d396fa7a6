//! Dossier files of every released version open as they were saved: `dossiers/version-N.veedelwerk` holds what
//! `version-N.state.json` says. `events-2.veedelwerk` has the events of version 2 as well: areas, criteria, offers;
//! `events-3.veedelwerk` those of version 3: needs, priority, dots.
//!
//! `example_is_made_like_this` makes the one of the current version, in `target/tmp`.

#![cfg(test)]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use veedelwerk::criteria::Offer;
use veedelwerk::dossier::{Dossier, read_lines};
use veedelwerk::exchange::Import;
use veedelwerk::exchange::dossier_file::{
    DossierContent, Geometry, Opened, Part, PartContent, PartKind, read, write,
};
use veedelwerk::exchange::offers::offers_hash;
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

fn offers() -> Vec<Offer> {
    let offer = |texts: [&str; 4]| {
        let [name, field, target, key] = texts.map(str::to_owned);
        Offer { name, field, target, key }
    };
    vec![
        offer(["Jugendtreff; Hafen", "Bildung", "Jugendliche", "0102"]),
        offer(["=Nachbarschaftshaus", "Soziales", "Alle", "0201"]),
    ]
}

fn parts() -> [Part; 4] {
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
        Part { hash: offers_hash(&offers()), content: PartContent::Offers(offers()) },
    ]
}

/// Every kind of change of version 1, one after the other; `a-N` is the N-th.
fn changes([method, table, geometry, _]: &[Part; 4]) -> Vec<Value> {
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

/// Every kind of change that came with version 2, from `a-24` on.
fn area_changes([method, _, _, offers]: &[Part; 4]) -> Vec<Value> {
    let variant =
        json!({ "method": method.hash, "methodTitle": "Köln 2021", "period": "2021", "excluded": {} });
    let area = |id: &str, name: &str| {
        json!({
            "id": id, "name": name, "colour": 3, "description": "am Fluss", "carrier": "Caritas",
            "coordination": "Hafenstraße 1", "since": "2009", "reviewed": "2026-05-01", "locked": true,
        })
    };
    let opened =
        json!({ "type": "offersOpened", "offers": offers.hash, "title": "angebote.csv", "count": 2 });
    vec![
        json!({ "type": "areasOpened", "title": "gebiete.csv", "areas": [{ "name": "Alt", "keys": ["0201"] }] }),
        json!({ "type": "areaCreated", "name": "Nord", "colour": 0, "keys": ["0101", "0102"] }),
        json!({ "type": "areaCreated", "name": "Süd", "colour": 1, "keys": ["0102"], "splitFrom": "a-25" }),
        json!({ "type": "areaChanged", "area": "a-25", "fields": {
            "name": "Nordstadt", "colour": 5, "description": "am Markt", "carrier": "AWO",
            "coordination": "Markt 2", "since": "2010", "reviewed": "2026-06-01", "locked": true,
        } }),
        json!({ "type": "teilraeumeAssigned", "area": "a-26", "keys": ["0201", "0202"] }),
        json!({ "type": "teilraeumeAssigned", "keys": ["0202"] }),
        json!({ "type": "areasMerged", "into": "a-26", "from": ["a-24:1"] }),
        json!({ "type": "areaCreated", "name": "weg", "colour": 2, "keys": [] }),
        json!({ "type": "areaDeleted", "area": "a-31" }),
        json!({ "type": "scenarioCreated", "name": "Entwurf", "note": "", "variant": variant, "areas": {
            "areas": [area("a-25", "Nordstadt")], "members": { "0101": "a-25", "0102": "a-25" },
        } }),
        json!({ "type": "referenceKept", "name": "2019", "areas": [{ "name": "Nord", "keys": ["0101"] }] }),
        json!({ "type": "referenceDropped" }),
        json!({ "type": "undone", "events": ["a-35"] }),
        json!({ "type": "judgementRecorded", "criterion": "RLK4", "subject": { "kind": "area", "id": "a-25" },
            "judgement": { "text": "Unterkunft", "decidedBy": "Rat", "since": "2024", "indicator": "sgb2",
                "counts": { "einwohner": 120.0 } } }),
        json!({ "type": "judgementRecorded", "criterion": "Anzahl", "subject": { "kind": "city" },
            "judgement": { "text": "mehr Mittel", "decidedBy": "", "since": "", "indicator": "", "counts": {} } }),
        json!({ "type": "judgementRecorded", "criterion": "RLK2", "subject": { "kind": "teilraum", "key": "0101" },
            "judgement": { "text": "Brücke", "decidedBy": "", "since": "", "indicator": "", "counts": {} } }),
        json!({ "type": "judgementWithdrawn", "criterion": "Anzahl", "subject": { "kind": "city" } }),
        json!({ "type": "criteriaSet", "method": method.hash, "methodTitle": "Köln 2021" }),
        opened,
        json!({ "type": "offersRemoved" }),
        json!({ "type": "undone", "events": ["a-43"] }),
    ]
}

/// Every kind of change of version 3; the first of them is `a-45`.
fn need_changes() -> Vec<Value> {
    let fields = json!({
        "description": "Abends ist es dunkel", "origin": "citizensConference", "areas": ["a-25"],
        "teilraeume": ["0201"], "lebenslagen": ["environment"], "fields": ["greenAndTown", "urbanDevelopment"],
        "targetGroups": ["Jugendliche"], "goals": ["Sichere Wege"], "constraints": "Netz", "dissent": "Standort",
        "indicators": [{ "name": "Laternen", "unit": "Stück", "period": "2026", "actual": "3", "target": "9" }],
        "links": [{ "title": "Protokoll", "url": "https://example.org/p" }],
        "urgency": 4, "goalRelation": 3, "gap": 2,
    });
    let path = json!({
        "assessment": "dringend", "body": "Runder Tisch", "shortTerm": false, "conferenceDate": "2026-03-01",
        "conferenceIsTheme": true, "conferenceReason": "mehrfach genannt", "pursued": true,
        "pursuedReason": "Ziel 3", "informed": "alle am 2. März",
    });
    let item = |need: &str, title: &str| json!({ "need": need, "title": title, "plain": "", "texts": { "en": title } });
    let ballot = |code: &str, dots: Value| {
        json!({ "type": "ballotCast", "round": "a-61", "ballot": {
        "source": "booth", "group": "Politik", "code": code, "dots": dots,
    } })
    };
    let round = json!({
        "title": "Erste Runde", "items": [item("a-45", "Licht"), item("a-46", "Treff")], "dots": 4, "perItem": null,
        "groups": ["Politik"], "live": true, "codes": ["K1", "K2"], "trial": false, "capMerged": true,
    });
    let count = |voters: u32| {
        json!({
            "id": "p1", "source": "paper", "group": "Politik", "voters": voters, "dots": { "a-45": 2, "a-46": 3 },
        })
    };
    vec![
        json!({ "type": "needCreated", "title": "Mehr Licht", "fields": fields }),
        json!({ "type": "needCreated", "title": "Jugendtreff", "fields": {} }),
        json!({ "type": "needChanged", "need": "a-45", "fields": { "theme": path, "title": "Licht im Park" } }),
        json!({ "type": "needChanged", "need": "a-46", "fields": { "gap": null, "urgency": 1 } }),
        json!({ "type": "needsOpened", "title": "liste.csv", "needs": [{ "title": "Bus" }, { "title": "Rad" }] }),
        json!({ "type": "needDeleted", "need": "a-49:2" }),
        json!({ "type": "needAdvanced", "need": "a-45", "state": "need", "reason": "" }),
        json!({ "type": "needAdvanced", "need": "a-45", "state": "agreed", "reason": "Konferenz am 3. Mai" }),
        json!({ "type": "statementGiven", "need": "a-45", "statement": {
            "party": "department", "office": "Grünflächenamt", "text": "möglich", "consents": true,
        } }),
        json!({ "type": "statementGiven", "need": "a-45", "statement": {
            "party": "buergeramt", "office": "", "text": "weg",
        } }),
        json!({ "type": "statementWithdrawn", "need": "a-45", "statement": "a-54" }),
        json!({ "type": "needsMerged", "into": "a-45", "from": ["a-46", "a-49:1"] }),
        json!({ "type": "needUnmerged", "need": "a-46" }),
        json!({ "type": "prioritySet", "weights": { "urgency": 50.0, "dots": 50.0 } }),
        json!({ "type": "priorityReset" }),
        json!({ "type": "prioritySet", "weights": { "goalRelation": 1.0, "gap": 2.0, "affected": 3.0 } }),
        json!({ "type": "roundCreated", "fields": round }),
        json!({ "type": "roundCreated", "fields": { "title": "weg", "secondOf": "a-61" } }),
        json!({ "type": "roundDeleted", "round": "a-62" }),
        json!({ "type": "roundChanged", "round": "a-61", "fields": { "dots": 5, "perItem": 3 } }),
        json!({ "type": "roundOpened", "round": "a-61" }),
        ballot("K1", json!({ "a-45": 3, "a-46": 2 })),
        ballot("K2", json!({ "a-46": 1 })),
        ballot("K1", json!({ "a-45": 1 })),
        json!({ "type": "countSet", "round": "a-61", "count": count(1) }),
        json!({ "type": "countSet", "round": "a-61", "count": count(2) }),
        json!({ "type": "countRemoved", "round": "a-61", "count": "p1" }),
        json!({ "type": "undone", "events": ["a-71"] }),
        json!({ "type": "roundClosed", "round": "a-61" }),
    ]
}

fn example() -> DossierContent {
    let parts = parts();
    let mut dossier = Dossier::new("a").unwrap();
    for change in [changes(&parts), area_changes(&parts), need_changes()].concat() {
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
    std::fs::write(folder.join("events-3.veedelwerk"), file).unwrap();
    let state = serde_json::to_string_pretty(&state(&opened)).unwrap() + "\n";
    std::fs::write(folder.join("events-3.state.json"), state).unwrap();
}

/// What the example said it still says; of what it did not know there is nothing.
fn assert_says(state: &Value, expected: &Value) {
    for (field, value) in state.as_object().unwrap() {
        match expected.get(field) {
            Some(expected) => assert_eq!(value, expected, "{field}"),
            None if field == "areas" => assert_eq!(*value, json!({ "areas": [], "members": {} })),
            None => assert_eq!(*value, json!([]), "{field}"),
        }
    }
    for field in expected.as_object().unwrap().keys() {
        assert!(state.get(field).is_some(), "{field}");
    }
}

#[test]
fn version_1_opens_as_it_was_saved() {
    let opened = read(&std::fs::read(stored("version-1.veedelwerk")).unwrap()).unwrap();
    assert_eq!(opened.problems, []);
    assert_eq!(opened.content.title, "Musterstadt „Süd“");
    assert_eq!(opened.content.saved_at, SAVED_AT);
    let expected = std::fs::read_to_string(stored("version-1.state.json")).unwrap();
    assert_says(&state(&opened), &serde_json::from_str(&expected).unwrap());
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

fn kinds_of(name: &str, version: u32) -> BTreeSet<String> {
    let opened = read(&std::fs::read(stored(name)).unwrap()).unwrap();
    let (events, problems) = read_lines(&opened.content.lines);
    assert_eq!(problems, []);
    let own = events.iter().filter(|event| event.version == version);
    let kinds =
        own.map(|event| serde_json::to_value(&event.change).unwrap()["type"].as_str().unwrap().to_owned());
    kinds.collect()
}

#[test]
fn version_1_has_every_kind_of_event() {
    assert_eq!(kinds_of("version-1.veedelwerk", 1).len(), 20);
}

#[test]
fn events_of_version_2_open_as_they_were_saved() {
    let opened = read(&std::fs::read(stored("events-2.veedelwerk")).unwrap()).unwrap();
    assert_eq!(opened.problems, []);
    let expected = std::fs::read_to_string(stored("events-2.state.json")).unwrap();
    assert_says(&state(&opened), &serde_json::from_str(&expected).unwrap());
    let mut parts = opened.content.parts.iter().map(|part| &part.content);
    assert_eq!(parts.find(|part| part.kind() == PartKind::Offers), Some(&PartContent::Offers(offers())));
}

#[test]
fn events_of_version_2_have_every_kind_of_event() {
    // A scenario with areas is of version 2, one without is of version 1.
    assert_eq!(kinds_of("events-2.veedelwerk", 1).len(), 20);
    assert_eq!(kinds_of("events-2.veedelwerk", 2).len(), 14);
}

#[test]
fn events_of_version_3_open_as_they_were_saved() {
    let opened = read(&std::fs::read(stored("events-3.veedelwerk")).unwrap()).unwrap();
    assert_eq!(opened.problems, []);
    let expected = std::fs::read_to_string(stored("events-3.state.json")).unwrap();
    assert_says(&state(&opened), &serde_json::from_str(&expected).unwrap());
}

#[test]
fn events_of_version_3_have_every_kind_of_event() {
    assert_eq!(kinds_of("events-3.veedelwerk", 2).len(), 14);
    assert_eq!(kinds_of("events-3.veedelwerk", 3).len(), 19);
}

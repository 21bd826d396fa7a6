//! Lists of offers: by key, by coordinates, and everything that can be wrong with them.

use super::*;
use crate::city::FlatGeometry;
use crate::problem::Facts;

fn keys() -> Vec<String> {
    ["0101", "0102", "0201"].map(str::to_owned).to_vec()
}

/// Three squares side by side near Köln, 0.01 degrees wide; the middle one has an exclave to the east.
fn shapes() -> Geometry {
    let square = |west: f64| {
        let (east, south, north) = (west + 0.01, 50.94, 50.95);
        [west, south, east, south, east, north, west, north, west, south]
    };
    Geometry::from_flat(&FlatGeometry {
        coordinates: [6.95, 6.96, 7.0, 6.97].map(square).concat(),
        ring_ends: vec![5, 10, 15, 20],
        polygon_ends: vec![1, 2, 3, 4],
        teilraum_ends: vec![1, 3, 4],
    })
    .unwrap()
}

fn no_shapes() -> Geometry {
    Geometry::from_flat(&FlatGeometry { teilraum_ends: vec![0; 3], ..FlatGeometry::default() }).unwrap()
}

fn read_text(text: &str) -> Result<OffersReading> {
    read_offers(&NamedBytes::new("angebote.csv", text), &keys(), &shapes())
}

fn refused(text: &str) -> (ProblemName, Facts) {
    let problem = read_text(text).unwrap_err();
    assert_eq!(problem.facts.file.as_deref(), Some("angebote.csv"));
    (problem.name, *problem.facts)
}

fn placed(reading: &OffersReading) -> Vec<(&str, &str)> {
    reading.offers.iter().map(|offer| (offer.name.as_str(), offer.key.as_str())).collect()
}

#[test]
fn an_offer_has_name_field_target_group_and_teilraum() {
    let reading =
        read_text("Name;Handlungsfeld;Zielgruppe;Teilraum\nJugendtreff;Bildung;Jugend;0201\n").unwrap();
    let texts = ["Jugendtreff", "Bildung", "Jugend", "0201"].map(str::to_owned);
    let [name, field, target, key] = texts;
    assert_eq!(reading, OffersReading { offers: vec![Offer { name, field, target, key }], problems: vec![] });
}

#[test]
fn coordinates_are_placed_in_every_system_german_offices_use() {
    let points = [
        ("lon;lat", "6,955;50,945", "7,005;50,945"),
        ("lat;lon", "50.945;6.955", "50.945;7.005"),
        ("x;y", "356339;5645701", "359852;5645604"),
        ("Rechtswert;Hochwert", "2567177;5646071", "2570688;5646116"),
        ("X-Koordinate (UTM);Y-Koordinate (UTM)", "356.339,25;5.645.701,5", "359.852,25;5.645.604,5"),
    ];
    for (headings, west, east) in points {
        let text = format!("Name;Handlungsfeld;Zielgruppe;{headings}\nA;B;C;{west}\nD;E;F;{east}\n");
        let reading = read_text(&text).unwrap();
        assert_eq!(placed(&reading), [("A", "0101"), ("D", "0102")], "{headings}");
        assert_eq!(reading.problems, []);
    }
}

#[test]
fn old_encodings_commas_and_titles_above_are_read() {
    let latin = b"Angebote der Stadt,,,\nName,Handlungsfeld,Zielgruppe,Schl\xfcssel\nT\xfcrkischer Verein,Integration,Alle,0101\n";
    let reading = read_offers(&NamedBytes::new("a.csv", latin.to_vec()), &keys(), &no_shapes()).unwrap();
    assert_eq!(placed(&reading), [("Türkischer Verein", "0101")]);
}

#[test]
fn the_column_of_keys_is_found_by_what_it_holds() {
    let reading = read_text("Einrichtung;Bereich;Nr;Zielgruppe\nA;B;0102;C\nD;E;0201;F\n").unwrap();
    assert_eq!(placed(&reading), [("A", "0102"), ("D", "0201")]);
}

#[test]
fn zeros_that_a_spreadsheet_took_away_are_restored_and_that_is_said() {
    let reading = read_text("Name;Handlungsfeld;Zielgruppe;Teilraum\nA;B;C;101\nD;E;F;201\n").unwrap();
    assert_eq!(placed(&reading), [("A", "0101"), ("D", "0201")]);
    let expected = Problem::new(ProblemName::KeyZerosRestored).value("101").key("0101").count(2);
    assert_eq!(reading.problems, [expected]);
}

#[test]
fn what_cannot_be_placed_is_named_row_by_row() {
    let text = "Name;Handlungsfeld;Zielgruppe;Teilraum;lon;lat\n\
        Drin;B;C;0101;;\nFremd;B;C;9999;;\nDrau\u{df}en;B;C;;6,955;50,99\nNirgends;B;C;;;\nAm Punkt;B;C;;6,975;50,945\n";
    let reading = read_text(text).unwrap();
    assert_eq!(placed(&reading), [("Drin", "0101"), ("Am Punkt", "0201")]);
    let problem = |name, row, what: &str| Problem::new(name).row(row).value(what);
    assert_eq!(
        reading.problems,
        [
            problem(ProblemName::OfferKeyUnknown, 3, "Fremd").key("9999"),
            problem(ProblemName::OfferOutside, 4, "Draußen"),
            problem(ProblemName::OfferWithoutPlace, 5, "Nirgends"),
        ]
    );
}

#[test]
fn a_point_on_a_border_lies_in_one_teilraum() {
    let reading = read_text("Name;Handlungsfeld;Zielgruppe;lon;lat\nA;B;C;6,96;50,945\n").unwrap();
    assert_eq!(placed(&reading), [("A", "0101")]);
}

#[test]
fn geojson_points_are_placed_and_other_shapes_are_named() {
    let json = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","id":"0201","properties":{"name":"A","handlungsfeld":"B","zielgruppe":"C"},
         "geometry":{"type":"Point","coordinates":[7.005,50.945]}},
        {"type":"Feature","properties":{"name":"Fläche"},
         "geometry":{"type":"Polygon","coordinates":[[[6.95,50.94],[6.96,50.94],[6.96,50.95],[6.95,50.94]]]}}]}"#;
    let reading = read_offers(&NamedBytes::new("a.geojson", json), &keys(), &shapes()).unwrap();
    assert_eq!(placed(&reading), [("A", "0102")]);
    assert_eq!(reading.problems, [Problem::new(ProblemName::OfferWithoutPlace).row(2).value("Fläche")]);
}

#[test]
fn absent_fields_of_action_and_target_groups_are_said() {
    let reading = read_text("Name;Teilraum\nA;0101\n").unwrap();
    let columns: Vec<_> =
        reading.problems.iter().map(|problem| problem.facts.column.as_deref().unwrap()).collect();
    assert_eq!(columns, ["handlungsfeld", "zielgruppe"]);
}

#[test]
fn a_list_that_cannot_be_used_is_refused_with_one_problem() {
    let of = |text| refused(text).0;
    assert_eq!(of("Handlungsfeld;Zielgruppe;Teilraum\nB;C;0101\n"), ProblemName::OfferColumnMissing);
    let (name, facts) = refused("Name;Handlungsfeld;Zielgruppe\nA;B;C\nD;E;F\n");
    assert_eq!((name, facts.column.as_deref()), (ProblemName::OfferColumnMissing, Some("teilraum")));
    assert_eq!(of("Name;Handlungsfeld;Zielgruppe;Teilraum\n"), ProblemName::TableEmpty);
    assert_eq!(of(""), ProblemName::FileEmpty);
    assert_eq!(of("%PDF-1.7"), ProblemName::NotATable);
    // Another city.
    assert_eq!(of("Name;Handlungsfeld;Zielgruppe;lon;lat\nA;B;C;13,4;52,5\n"), ProblemName::OffersNowhere);
    assert_eq!(
        of("Name;Handlungsfeld;Zielgruppe;Teilraum\nA;B;C;77\nD;E;F;78\n"),
        ProblemName::OffersNowhere
    );
    let points = NamedBytes::new("a.csv", "Name;Handlungsfeld;Zielgruppe;lon;lat\nA;B;C;6,955;50,945\n");
    let problem = read_offers(&points, &keys(), &no_shapes()).unwrap_err();
    assert_eq!(problem.name, ProblemName::OffersWithoutMap);
    let json = NamedBytes::new("a.geojson", "{\"type\":");
    assert_eq!(read_offers(&json, &keys(), &shapes()).unwrap_err().name, ProblemName::GeometryUnreadable);
}

#[test]
fn the_model_citys_list_lies_in_the_model_city() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/public/modellstadt");
    let file = |name: &str| NamedBytes::new(name, std::fs::read(folder.join(name)).unwrap());
    let mut import = crate::exchange::Import::new();
    let borders = file("quartiere.geojson");
    import.add_file(&borders.name, &borders.bytes, &mut |_, _| ()).unwrap();
    let imported = import.finish().unwrap();
    let geometry = Geometry::from_flat(&imported.geometry.unwrap().shapes).unwrap();
    let reading = read_offers(&file("angebote.csv"), imported.city.keys(), &geometry).unwrap();
    assert_eq!((reading.offers.len(), reading.problems.as_slice()), (48, [].as_slice()));
}

/// Stored dossiers name their offers by this: it must never change.
#[test]
fn the_hash_stays_what_it_is_and_follows_every_letter() {
    let offer = |name: &str, key: &str| Offer { name: name.into(), key: key.into(), ..Offer::default() };
    let own = offers_hash(&[offer("A", "1"), offer("B", "2")]);
    assert_eq!(own, "90c4f74b32d89bcba06c1bb2f3e59f5483e84b03c833b6f716afa8a143120292");
    for other in [
        vec![offer("A", "1")],
        vec![offer("B", "2"), offer("A", "1")],
        vec![offer("A1", ""), offer("B", "2")],
    ] {
        assert_ne!(offers_hash(&other), own);
    }
}

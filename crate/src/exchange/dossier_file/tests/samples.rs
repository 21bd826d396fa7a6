//! Invented cities for the tests, plain ones and odd ones.

use crate::city::test_cities::any_city;
use crate::city::{City, Column, Geometry as Shapes, Interval, Suppressed};
use crate::criteria::Offer;
use crate::exchange::dossier_file::{DossierContent, Geometry, Part, PartContent};
use proptest::collection::vec;
use proptest::prelude::*;

pub fn part(content: PartContent) -> Part {
    Part { hash: content.hash(), content }
}

/// Texts that a table must quote, guard or keep as they are.
fn any_text() -> impl Strategy<Value = String> {
    let odd = [
        "",
        "01",
        "=1+1",
        "'=x",
        "a;b",
        "\"zitiert\"",
        "zwei\nZeilen",
        "\r\n",
        "[2021]",
        "\\",
        "x [von]",
        " ",
    ];
    prop_oneof![
        3 => proptest::sample::select(odd.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => "[\\[\\]\\\\ a;\"'=\t\n\r\u{feff}]{0,6}",
    ]
}

fn any_figure() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(-0.0),
        Just(0.1 + 0.2),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE / 4.0),
        Just(f64::INFINITY),
        any::<u32>().prop_map(f64::from),
        any::<f64>(),
    ]
}

fn any_column(teilraeume: usize) -> impl Strategy<Value = Column> {
    let hidden = proptest::option::weighted(0.3, (0.0..10.0, 10.0..20.0));
    (any_text(), any_text(), vec(any_figure(), teilraeume), vec(hidden, teilraeume)).prop_map(
        |(name, period, values, hidden)| {
            let hidden =
                hidden.into_iter().enumerate().filter_map(|(teilraum, ends)| Some((teilraum, ends?)));
            let suppressed = hidden
                .map(|(teilraum, (lo, hi))| Suppressed { teilraum, interval: Interval { lo, hi } })
                .collect();
            Column { name, period, values, suppressed }
        },
    )
}

fn any_table() -> impl Strategy<Value = City> {
    proptest::collection::btree_set(any_text(), 0..5).prop_flat_map(|keys| {
        let keys: Vec<String> = keys.into_iter().collect();
        let count = keys.len();
        (vec(any_text(), count), vec(any_text(), count), vec(any_column(count), 0..4)).prop_map(
            move |(names, districts, columns)| {
                let mut city = City::new(keys.clone(), names, districts).unwrap();
                columns.into_iter().for_each(|column| city.add_column(column).unwrap());
                city
            },
        )
    })
}

fn any_geometry() -> impl Strategy<Value = Geometry> {
    (any_city(), any_text()).prop_map(|(shapes, text)| Geometry {
        keys: (0..shapes.len()).map(|place| format!("{place}{text}")).collect(),
        districts: vec![text; shapes.len()],
        shapes: shapes.to_flat(),
    })
}

fn any_offers() -> impl Strategy<Value = Vec<Offer>> {
    let offer = [any_text(), any_text(), any_text(), any_text()]
        .prop_map(|[name, field, target, key]| Offer { name, field, target, key });
    vec(offer, 0..4)
}

/// Anything a dossier can hold.
pub fn any_content() -> impl Strategy<Value = DossierContent> {
    let parts =
        (vec(any_table(), 0..3), vec(any_geometry(), 0..2), vec(any_text(), 0..2), vec(any_offers(), 0..2));
    (any_text(), vec(any_text(), 0..6), parts).prop_map(|(title, events, parts)| {
        let (tables, geometries, methods, offers) = parts;
        let lines = events.iter().flat_map(|text| {
            let mut line = serde_json::json!({ "id": text, "change": { "type": "begun" } }).to_string();
            line.push('\n');
            line.into_bytes()
        });
        let contents = methods
            .into_iter()
            .map(PartContent::Method)
            .chain(offers.into_iter().map(PartContent::Offers))
            .chain(tables.into_iter().map(PartContent::Table))
            .chain(geometries.into_iter().map(PartContent::Geometry));
        let mut parts: Vec<Part> = contents.map(part).collect();
        let mut seen = std::collections::HashSet::new();
        parts.retain(|part| seen.insert(part.hash.clone()));
        DossierContent { title, saved_at: "2026-11-20T18:00:00Z".to_owned(), lines: lines.collect(), parts }
    })
}

/// A city of four Teilräume in two districts, one of them with an exclave, one with a hole, one without a shape.
pub fn small_city() -> (City, Geometry) {
    let texts = |texts: [&str; 4]| texts.map(str::to_owned).to_vec();
    let keys = texts(["0101", "0102", "0201", "0202"]);
    let districts = texts(["Mitte", "Mitte", "Süd", "Süd"]);
    let names = texts(["Am Markt", "Hafen; Nord", "Südpark", "Bahnhof \"Ost\""]);
    let mut city = City::new(keys.clone(), names, districts.clone()).unwrap();
    for period in ["2020", "2021"] {
        let values = vec![1200.0, 950.5, f64::NAN, 2400.0];
        let column =
            Column { name: "einwohner".into(), period: period.into(), values, suppressed: Vec::new() };
        city.add_column(column).unwrap();
    }
    let hidden = Suppressed { teilraum: 1, interval: Interval::LABOUR_MARKET };
    let values = vec![81.0, 5.0, 40.0, 0.1 + 0.2];
    let suppressed = vec![hidden];
    let column = Column { name: "arbeitslose_sgb2".into(), period: "2021".into(), values, suppressed };
    city.add_column(column).unwrap();
    let shapes = Shapes::from_flat(&crate::city::FlatGeometry {
        coordinates: [
            square(7.0, 51.0, 0.01),
            square(7.01, 51.0, 0.01),
            square(7.03, 51.0, 0.002),
            square(7.0, 51.01, 0.01),
            square(7.003, 51.013, 0.003).into_iter().rev().collect(),
        ]
        .concat()
        .into_iter()
        .flatten()
        .collect(),
        ring_ends: vec![5, 10, 15, 20, 25],
        polygon_ends: vec![1, 2, 3, 5],
        teilraum_ends: vec![1, 3, 4, 4],
    });
    (city, Geometry { keys, districts, shapes: shapes.unwrap().to_flat() })
}

fn square(west: f64, south: f64, side: f64) -> Vec<[f64; 2]> {
    let (east, north) = (west + side, south + side);
    vec![[west, south], [east, south], [east, north], [west, north], [west, south]]
}

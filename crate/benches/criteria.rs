//! Findings of all criteria on this machine, for `cargo xtask bench`: one line of JSON.

use geo::{LineString, MultiPolygon, Polygon};
use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;
use veedelwerk::areas::{Area, AreaMembers, AreaPlan, Reference};
use veedelwerk::city::{City, Column, Contact, Geometry, Neighbourhood};
use veedelwerk::criteria::{Criterion, Day, Guide, Judgement, Offer, Recorded, Subject};
use veedelwerk::index::{Index, Method};
use veedelwerk::problem::Result;

/// Columns and rows of squares, areas, and how many checks one sample averages over.
const SIZES: [(usize, usize, usize, usize); 2] = [(30, 19, 15, 50), (150, 100, 100, 5)];
const SAMPLES: usize = 40;

const METHOD: &str = r#"{ "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "bench",
  "title": { "de": "bench" }, "population": "people",
  "indicators": [{ "id": "share", "title": { "de": "share" }, "unit": "%", "direction": "higher_is_worse",
    "value": { "numerator": ["persons"], "denominator": ["people"], "scale": 100 }, "weight": 1 }],
  "standardise": { "centre": "city", "spread": "sd", "ddof": 0 }, "combine": { "rescale": "sd" },
  "classes": [{ "id": "k0", "title": { "de": "k0" }, "upto": -1.5, "inclusive": false },
    { "id": "k1", "title": { "de": "k1" }, "upto": -0.5, "inclusive": false },
    { "id": "k2", "title": { "de": "k2" }, "upto": 0.5, "inclusive": true },
    { "id": "k3", "title": { "de": "k3" }, "upto": 1.5, "inclusive": true },
    { "id": "k4", "title": { "de": "k4" } }],
  "criteria": { "R2": { "min": 20000, "max": 30000 }, "S6.3.1": { "min": 10000 }, "areas": { "number": 15 } } }"#;

fn main() -> Result<()> {
    let mut entries = Vec::new();
    for (columns, rows, areas, repeats) in SIZES {
        let teilraeume = columns * rows;
        let city = Rc::new(city(teilraeume)?);
        let neighbourhood = Neighbourhood::of(&squares(columns, rows), Contact::Rook, 1.0);
        let mut guide = Guide::new(Rc::clone(&city), Rc::new(neighbourhood));
        let (plan, recorded) = plan(teilraeume, areas);
        let existing =
            [AreaMembers { name: "before".into(), keys: city.keys().iter().step_by(7).cloned().collect() }];
        guide.set_reference(Some(&Reference { name: "before".into(), areas: existing.to_vec() }));
        guide.set_offers(Some(&offers(teilraeume)));
        guide.set_plan(plan, recorded);
        let index = Index::new(&city, &Method::parse(METHOD)?, "2025")?;
        let findings = guide.check(&index, Day::ANY).len();
        let mut times_ms = Vec::with_capacity(SAMPLES);
        for sample in 0..SAMPLES {
            let start = Instant::now();
            for repeat in 0..repeats {
                // A stroke moves a Teilraum, then everything is checked.
                guide.assign([(sample * repeats + repeat) % teilraeume], Some(repeat % areas));
                black_box(guide.check(black_box(&index), Day::ANY));
            }
            times_ms.push(start.elapsed().as_secs_f64() * 1e3 / repeats as f64);
        }
        entries.push(format!(r#""{teilraeume}x{areas}": {{ "findings": {findings}, "ms": {times_ms:?} }}"#));
    }
    println!("{{ {} }}", entries.join(", "));
    Ok(())
}

/// People and persons of two periods; nine districts.
fn city(teilraeume: usize) -> Result<City> {
    let keys = (0..teilraeume).map(|i| format!("{i:05}")).collect();
    let districts = (0..teilraeume).map(|i| format!("district {}", i * 9 / teilraeume)).collect();
    let mut city = City::new(keys, vec![String::new(); teilraeume], districts)?;
    for (period, turn) in [("2020", 13), ("2025", 31)] {
        let persons = (0..teilraeume).map(|i| ((i * turn + 7) % 97) as f64 * 5.0).collect();
        for (name, values) in [("people", vec![1900.0; teilraeume]), ("persons", persons)] {
            let (name, period) = (name.to_owned(), period.to_owned());
            city.add_column(Column { name, period, values, suppressed: Vec::new() })?;
        }
    }
    Ok(city)
}

/// Squares side by side near 50° N.
fn squares(columns: usize, rows: usize) -> Geometry {
    let square = |place: usize| {
        let (west, south) = (7.0 + 0.003 * (place % columns) as f64, 50.0 + 0.002 * (place / columns) as f64);
        let (east, north) =
            (7.0 + 0.003 * (place % columns + 1) as f64, 50.0 + 0.002 * (place / columns + 1) as f64);
        let ring = vec![(west, south), (east, south), (east, north), (west, north), (west, south)];
        MultiPolygon::new(vec![Polygon::new(LineString::from(ring), Vec::new())])
    };
    Geometry::new((0..columns * rows).map(square).collect())
}

/// A third of the city in areas, with records about every tenth Teilraum and every area.
fn plan(teilraeume: usize, areas: usize) -> (AreaPlan, Vec<Recorded>) {
    let mut plan = AreaPlan::default();
    let mut recorded = Vec::new();
    let mut record = |criterion, subject| {
        let judgement = Judgement {
            text: "recorded".into(),
            since: "1990".into(),
            indicator: "share".into(),
            ..Judgement::default()
        };
        recorded.push(Recorded { criterion, subject, judgement, by: String::new(), at: String::new() });
    };
    let share = teilraeume / areas;
    for number in 0..areas {
        let id = format!("area {number}");
        let keys: Vec<String> =
            (number * share..number * share + share / 3).map(|i| format!("{i:05}")).collect();
        plan.add(Area { id: id.clone(), name: id.clone(), ..Area::default() }, &keys);
        record(Criterion::Glk7, Subject::Area { id });
    }
    for i in (0..teilraeume).step_by(10) {
        for criterion in [Criterion::Rlk2, Criterion::Rlk3] {
            record(criterion, Subject::Teilraum { key: format!("{i:05}") });
        }
    }
    (plan, recorded)
}

fn offers(teilraeume: usize) -> Vec<Offer> {
    let offer = |i: usize| Offer {
        name: format!("offer {i}"),
        field: format!("field {}", i % 12),
        target: String::new(),
        key: format!("{i:05}"),
    };
    (0..teilraeume).step_by(5).map(offer).collect()
}

//! The bundled model city through the same import and index as any real city.

#![cfg(test)]

use veedelwerk::city::{Adjacency, Contact, Geometry};
use veedelwerk::exchange::geometry::{GeometryChoices, read};
use veedelwerk::exchange::{Import, NamedBytes};
use veedelwerk::index::{Index, builtin};

fn bundled(name: &str) -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/public/modellstadt/");
    std::fs::read(format!("{path}{name}")).expect("bundled with the app")
}

fn imported() -> Import {
    let mut import = Import::new();
    let method = builtin("koeln-2021").expect("built in");
    import.set_needed(method.columns().into_iter().map(str::to_owned).collect()).expect("accepted");
    for name in ["zaehlgroessen.csv", "quartiere.geojson"] {
        import.add_file(name, &bundled(name), &mut |_, _| {}).expect(name);
    }
    let recipe = String::from_utf8(bundled("rezept.json")).expect("UTF-8");
    assert_eq!(import.apply_recipe(&recipe).expect("fits"), []);
    import
}

#[test]
fn the_recipe_opens_the_city_in_one_step() {
    let import = imported();
    let report = import.join();
    assert_eq!(report.counts_missing, [] as [&str; 0]);
    assert!(report.usable, "{report:?}");
    let city = import.finish().expect("complete").city;
    assert_eq!(city.len(), 570);
    assert_eq!(city.periods(), ["2020", "2021", "2022", "2023", "2024", "2025"]);
    let districts: std::collections::BTreeSet<&String> = city.districts().iter().collect();
    assert_eq!(districts.len(), 9);
    let inhabitants: f64 = city.column("einwohner", "2025").expect("column").values.iter().sum();
    assert!((1_080_000.0..1_100_000.0).contains(&inhabitants), "{inhabitants}");
    for (column, lo, hi) in [("leistungsberechtigte_sgb12", 1.0, 4.0), ("arbeitslose_sgb2", 1.0, 9.0)] {
        let suppressed = &city.column(column, "2025").expect("column").suppressed;
        assert!(!suppressed.is_empty());
        assert!(suppressed.iter().all(|cell| (cell.interval.lo, cell.interval.hi) == (lo, hi)), "{column}");
    }
}

#[test]
fn classes_are_spread_as_in_a_real_city_in_every_year() {
    let city = imported().finish().expect("complete").city;
    let method = builtin("koeln-2021").expect("built in");
    for period in city.periods() {
        let index = Index::new(&city, &method, period).expect("computed");
        let per_cent: Vec<f64> =
            index.legend().iter().map(|entry| 100.0 * f64::from(entry.teilraeume) / 570.0).collect();
        println!("{period}: {per_cent:.1?}");
        let expected = [(1.0, 5.0), (23.0, 33.0), (38.0, 50.0), (14.0, 22.0), (4.0, 8.0), (0.1, 1.0)];
        for (share, (low, high)) in per_cent.iter().zip(expected) {
            assert!((low..=high).contains(share), "{period}: {per_cent:?}");
        }
    }
}

#[test]
fn shapes_need_no_repair_and_touch_as_they_should() {
    let files = [NamedBytes::new("quartiere.geojson", bundled("quartiere.geojson"))];
    let reading = read(&files, &GeometryChoices::default()).expect("readable");
    assert!(reading.repaired.is_empty() && reading.problems.is_empty());
    let exclaves = reading.shapes.iter().filter(|shape| shape.0.len() > 1).count();
    assert!((3..=6).contains(&exclaves), "{exclaves} with exclaves");
    let adjacency = Adjacency::of(&Geometry::new(reading.shapes), Contact::Rook, 1.0);
    assert_eq!(adjacency.islands().count(), 1);
    // Counted independently with libpysal.
    assert_eq!(adjacency.pairs().count(), 1586);
}

#[test]
fn nobody_touches_across_the_river() {
    let shapes = |name: &str| {
        read(&[NamedBytes::new(name, bundled(name))], &GeometryChoices::default()).expect("readable").shapes
    };
    let mut quarters = shapes("quartiere.geojson");
    let adjacency = Adjacency::of(&Geometry::new(quarters.clone()), Contact::Queen, 1.0);
    let mut reached = vec![false; quarters.len()];
    let mut open = vec![0];
    while let Some(quarter) = open.pop() {
        if !std::mem::replace(&mut reached[quarter], true) {
            open.extend(adjacency.neighbours(quarter));
        }
    }
    let on_one_bank = reached.iter().filter(|reached| **reached).count();
    assert!((100..470).contains(&on_one_bank), "{on_one_bank}");
    quarters.extend(shapes("fluss.geojson"));
    let with_river = Adjacency::of(&Geometry::new(quarters), Contact::Rook, 1.0);
    assert!(with_river.neighbours(570).len() > 20);
    assert_eq!(with_river.islands().count(), 0);
}

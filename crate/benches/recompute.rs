//! Weights → index → classes on this machine, for `cargo xtask bench`: one line of JSON.
//!
//! The same made-up figures, sizes and weights as the peers in `tests/bench`.

use std::hint::black_box;
use std::time::Instant;
use veedelwerk::city::{City, Column};
use veedelwerk::index::{Index, Method};
use veedelwerk::problem::Result;

/// Teilräume, indicators, and how many computations one sample averages over.
const SIZES: [(usize, usize, usize); 3] = [(570, 5, 400), (15_000, 13, 20), (100_000, 20, 4)];
const SAMPLES: usize = 40;

fn main() -> Result<()> {
    let mut entries = Vec::new();
    for (rows, columns, repeats) in SIZES {
        let method = Method::parse(&method_file(columns))?;
        let mut index = Index::new(&city(rows, columns)?, &method, "")?;
        let mut times_ms = Vec::with_capacity(SAMPLES);
        for sample in 0..SAMPLES {
            let weights: Vec<f64> = (0..columns).map(|j| 1.0 + ((sample + j) % 7) as f64).collect();
            let start = Instant::now();
            for _ in 0..repeats {
                index.compute(black_box(&weights))?;
                black_box(index.classes());
            }
            times_ms.push(start.elapsed().as_secs_f64() * 1e3 / repeats as f64);
        }
        let mut counts = vec![0; 5];
        for &class in index.classes() {
            counts[usize::from(class)] += 1;
        }
        entries.push(format!(
            r#""{rows}x{columns}": {{ "classes": {counts:?}, "variants": {{ "Rust": {times_ms:?} }} }}"#
        ));
    }
    println!("{{ {} }}", entries.join(", "));
    Ok(())
}

fn city(rows: usize, columns: usize) -> Result<City> {
    let keys = (0..rows).map(|i| i.to_string()).collect();
    let mut city = City::new(keys, vec![String::new(); rows], vec![String::new(); rows])?;
    let people = Column {
        name: "people".into(),
        period: String::new(),
        values: vec![1000.0; rows],
        suppressed: Vec::new(),
    };
    city.add_column(people)?;
    for j in 0..columns {
        let values = (0..rows).map(|i| figure(i, j)).collect();
        city.add_column(Column {
            name: format!("c{j}"),
            period: String::new(),
            values,
            suppressed: Vec::new(),
        })?;
    }
    Ok(city)
}

/// A made-up share in per cent, skewed as shares are; whole numbers, so that every language gets the same.
fn figure(row: usize, column: usize) -> f64 {
    let hash = ((row * 31 + column * 977 + 1) as u32).wrapping_mul(2_654_435_761);
    let percent = f64::from(hash % 1000) / 10.0;
    percent * percent / 100.0
}

/// A method of as many ready-made columns, with Köln's classes.
fn method_file(columns: usize) -> String {
    let indicators: Vec<String> = (0..columns)
        .map(|j| {
            format!(
                r#"{{ "id": "c{j}", "title": {{ "de": "c{j}" }}, "value": {{ "column": "c{j}" }},
                    "unit": "%", "direction": "higher_is_worse", "weight": 1 }}"#
            )
        })
        .collect();
    let class = |id: u8, upto: &str| format!(r#"{{ "id": "k{id}", "title": {{ "de": "k{id}" }}{upto} }}"#);
    let classes = [
        class(0, r#", "upto": -1.5, "inclusive": false"#),
        class(1, r#", "upto": -0.5, "inclusive": false"#),
        class(2, r#", "upto": 0.5, "inclusive": true"#),
        class(3, r#", "upto": 1.5, "inclusive": true"#),
        class(4, ""),
    ];
    format!(
        r#"{{ "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "bench",
            "title": {{ "de": "bench" }}, "population": "people",
            "exclude": {{ "population_below": 0, "keys": [] }},
            "indicators": [{}], "standardise": {{ "centre": "mean", "spread": "sd", "ddof": 0 }},
            "combine": {{ "rescale": "sd" }}, "classes": [{}] }}"#,
        indicators.join(", "),
        classes.join(", ")
    )
}

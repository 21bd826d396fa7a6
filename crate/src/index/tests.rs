//! Methods and the index on small made-up cities; real files are in the tests package.

use super::*;
use crate::city::{City, Column, Interval, Suppressed};
use crate::problem::ProblemName;
use proptest::prelude::*;

fn koeln() -> serde_json::Value {
    serde_json::from_str(BUILTIN[0].1).unwrap()
}

fn refused(method: &serde_json::Value) -> crate::problem::Problem {
    Method::parse(&method.to_string()).unwrap_err()
}

/// A city with `columns` of one value per Teilraum; keys are 0, 1, 2 …
pub(super) fn city(columns: &[(&str, Vec<f64>)]) -> City {
    let rows = columns[0].1.len();
    let texts = || vec![String::new(); rows];
    let mut city = City::new((0..rows).map(|i| i.to_string()).collect(), texts(), texts()).unwrap();
    for (name, values) in columns {
        let column = Column {
            name: (*name).into(),
            period: "2024".into(),
            values: values.clone(),
            suppressed: Vec::new(),
        };
        city.add_column(column).unwrap();
    }
    city
}

/// A method on ready-made columns `a` and `b` with classes below, around and above 0.
pub(super) fn method(change: impl Fn(&mut serde_json::Value)) -> Method {
    let indicator = |id: &str| {
        serde_json::json!({"id": id, "title": {"de": id}, "value": {"column": id}, "unit": "%",
            "direction": "higher_is_worse", "weight": 1})
    };
    let mut method = serde_json::json!({
        "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "test", "title": {"de": "Test"},
        "population": "einwohner", "exclude": {"population_below": 0, "keys": []},
        "indicators": [indicator("a"), indicator("b")],
        "standardise": {"centre": "mean", "spread": "sd", "ddof": 0}, "combine": {"rescale": "sd"},
        "classes": [{"id": "unter", "title": {"de": "unter"}, "upto": -1, "inclusive": false},
            {"id": "mittel", "title": {"de": "mittel"}, "upto": 1, "inclusive": true},
            {"id": "über", "title": {"de": "über"}}],
    });
    change(&mut method);
    Method::parse(&method.to_string()).unwrap()
}

#[test]
fn every_builtin_method_survives_its_own_file() {
    for (id, json) in BUILTIN {
        let method = builtin(id).unwrap();
        assert_eq!(method.id, id);
        let (before, after): (serde_json::Value, serde_json::Value) =
            (serde_json::from_str(json).unwrap(), serde_json::from_str(&method.to_json()).unwrap());
        assert_eq!(Method::parse(&method.to_json()).unwrap(), method);
        // Numbers may be written as 80 or 80.0; everything else is the same.
        assert_eq!(before.as_object().unwrap().len(), after.as_object().unwrap().len(), "{id}");
    }
    assert_eq!(builtin("atlantis").unwrap_err().name, ProblemName::MethodInvalid);
}

#[test]
fn an_unknown_field_is_refused_by_its_name_and_row() {
    fn is_refused_by(field: &str, change: impl FnOnce(&mut serde_json::Value)) {
        let mut method = koeln();
        change(&mut method);
        let json = serde_json::to_string_pretty(&method).unwrap();
        let problem = Method::parse(&json).unwrap_err();
        assert_eq!(problem.name, ProblemName::MethodUnknownField);
        assert_eq!(problem.facts.column.as_deref(), Some(field));
        let row = json.lines().position(|line| line.contains(&format!("{field:?}:"))).unwrap() + 1;
        assert_eq!(problem.facts.row, u32::try_from(row).ok(), "{json}");
    }
    is_refused_by("gewichtung", |method| method["gewichtung"] = 1.into());
    is_refused_by("scael", |method| method["indicators"][2]["value"]["scael"] = 100.into());
    is_refused_by("limits", |method| method["criteria"]["GLK1"]["limits"] = 1.into());
}

#[test]
fn what_is_no_method_is_refused_with_its_name() {
    let parse = |json: &str| Method::parse(json).unwrap_err().name;
    assert_eq!(parse(""), ProblemName::MethodUnreadable);
    assert_eq!(parse("[1, 2]"), ProblemName::MethodUnreadable);
    assert_eq!(parse("{\"format\": 3}"), ProblemName::MethodUnreadable);
    assert_eq!(parse("{}"), ProblemName::MethodWrongFormat);
    assert_eq!(parse(&"x".repeat(2_000_000)), ProblemName::MethodUnreadable);
    let cases: [(&[&str], serde_json::Value, ProblemName); 12] = [
        (&["/format"], "veedelwerk-method/2".into(), ProblemName::MethodWrongFormat),
        (&["/kind"], "threshold_count".into(), ProblemName::MethodNotSupported),
        (&["/kind"], "oracle".into(), ProblemName::MethodInvalid),
        (&["/indicators"], serde_json::json!([]), ProblemName::MethodInvalid),
        (&["/indicators/1/id"], "transferleistungsdichte".into(), ProblemName::MethodInvalid),
        (&["/indicators/1/value"], serde_json::json!({"method": "x"}), ProblemName::MethodNotSupported),
        (&["/indicators/1/value"], serde_json::json!({"numerator": ["x"]}), ProblemName::MethodUnreadable),
        (&["/indicators/1/weight"], (-1).into(), ProblemName::WeightInvalid),
        (&["/standardise/ddof"], 2.into(), ProblemName::MethodInvalid),
        (&["/classes/1/upto"], (-2).into(), ProblemName::MethodInvalid),
        (&["/classes/1/id"], "missing".into(), ProblemName::MethodInvalid),
        (&["/criteria/RLK1/must/0"], "unbekannt".into(), ProblemName::MethodInvalid),
    ];
    for (pointers, value, name) in cases {
        let mut method = koeln();
        for pointer in pointers {
            *method.pointer_mut(pointer).unwrap() = value.clone();
        }
        assert_eq!(refused(&method).name, name, "{pointers:?}");
    }
    let mut no_weight = koeln();
    for i in 0..5 {
        no_weight["indicators"][i]["weight"] = 0.into();
    }
    assert_eq!(refused(&no_weight).name, ProblemName::WeightsAllZero);
}

#[test]
fn formulas_read_as_people_write_them() {
    let formula = builtin("koeln-2021").unwrap().indicators[0].value.formula();
    assert_eq!(formula, "(leistungsberechtigte_sgb2 + leistungsberechtigte_sgb12) / einwohner × 100");
}

#[test]
fn excluded_and_missing_are_told_apart_and_take_no_part() {
    let city = city(&[
        ("einwohner", vec![1000.0, 299.0, 300.0, 500.0, 800.0]),
        ("a", vec![1.0, 90.0, 3.0, f64::NAN, 5.0]),
        ("b", vec![2.0, 90.0, 4.0, 7.0, 9.0]),
    ]);
    let method = method(|m| m["exclude"] = serde_json::json!({"population_below": 300, "keys": ["4", "99"]}));
    let index = Index::new(&city, &method, "2024").unwrap();
    assert_eq!(index.classes()[1], EXCLUDED);
    assert_eq!(index.classes()[3], MISSING);
    assert_eq!(index.classes()[4], EXCLUDED);
    assert!((index.values()[0] + 1.0).abs() < 1e-12);
    assert!((index.values()[2] - 1.0).abs() < 1e-12);
    let legend = index.legend();
    let read: Vec<(u8, u32, f64)> = legend.iter().map(|e| (e.class, e.teilraeume, e.inhabitants)).collect();
    assert_eq!(
        read,
        vec![(0, 0, 0.0), (1, 2, 1300.0), (2, 0, 0.0), (MISSING, 1, 500.0), (EXCLUDED, 2, 1099.0)]
    );
    let names: Vec<ProblemName> = index.problems().iter().map(|p| p.name).collect();
    assert_eq!(names, vec![ProblemName::ExcludedKeyUnknown, ProblemName::ValueMissing]);
    let detail = index.detail(3).unwrap();
    assert_eq!(detail.index, None);
    assert_eq!(detail.indicators[0].missing_because.as_ref().unwrap().name, ProblemName::ValueMissing);
    assert_eq!(detail.indicators[1].value, Some(7.0));
    assert!(index.detail(5).is_none());
}

#[test]
fn centred_on_the_city_zero_is_the_city_as_a_whole() {
    let ratio = serde_json::json!({"numerator": ["n"], "denominator": ["d"], "scale": 100});
    let method = method(|m| {
        m["indicators"].as_array_mut().unwrap().truncate(1);
        m["indicators"][0]["value"] = ratio.clone();
        m["standardise"]["centre"] = "city".into();
    });
    // 10 %, 30 %; pooled (10 + 90) / (100 + 300) = 25 %.
    let city = city(&[("n", vec![10.0, 90.0]), ("d", vec![100.0, 300.0])]);
    let index = Index::new(&city, &method, "2024").unwrap();
    assert!((index.values()[0] - -1.5).abs() < 1e-12, "{:?}", index.values());
    assert!((index.values()[1] - 0.5).abs() < 1e-12);
    assert_eq!(index.detail(0).unwrap().indicators[0].city, Some(25.0));
}

#[test]
fn suppressed_counts_open_the_index_of_their_own_teilraum_only() {
    let mut city = city(&[("a", vec![1.0, 2.0, 9.0, 4.0]), ("b", vec![4.0, 3.0, 2.0, 1.5])]);
    let interval = Interval { lo: 1.0, hi: 4.0 };
    city.suppress("a", "2024", vec![Suppressed { teilraum: 1, interval }]).unwrap();
    let index = Index::new(&city, &method(|_| {}), "2024").unwrap();
    let (lo, hi) = index.ends();
    for i in [0, 2, 3] {
        assert_eq!((lo[i], hi[i]), (index.values()[i], index.values()[i]));
    }
    assert!(lo[1] < index.values()[1] && index.values()[1] < hi[1]);
    let half = index.factors()[0] * 1.5 / index.standardised[0].spread;
    assert!((hi[1] - index.values()[1] - half).abs() < 1e-12);
    let detail = index.detail(1).unwrap();
    assert_eq!((detail.lo, detail.hi), (Some(lo[1]), Some(hi[1])));
    assert_eq!(detail.indicators[0].value, Some(2.5));
}

#[test]
fn changes_are_counted_against_the_method_as_loaded() {
    let city = city(&[
        ("a", vec![0.0, 1.0, 2.0, 8.0]),
        ("b", vec![8.0, 2.0, 1.0, 0.0]),
        ("einwohner", vec![10.0, 20.0, 30.0, 40.0]),
    ]);
    let mut index = Index::new(&city, &method(|m| m["indicators"][1]["weight"] = 0.into()), "2024").unwrap();
    assert!(index.changes().is_empty());
    index.compute(&[0.0, 1.0]).unwrap();
    let changes: Vec<(u32, u8, u8)> = index.changes().iter().map(|c| (c.teilraum, c.from, c.to)).collect();
    assert_eq!(changes, vec![(0, 1, 2), (3, 2, 1)]);
    assert_eq!(index.changes()[0].inhabitants, Some(10.0));
    index.compute(&[5.0, 0.0]).unwrap();
    assert!(index.changes().is_empty());
}

#[test]
fn refused_weights_leave_the_result_as_it_was() {
    let city = city(&[("a", vec![0.0, 1.0, 2.0]), ("b", vec![8.0, 2.0, 1.0])]);
    let mut index = Index::new(&city, &method(|_| {}), "2024").unwrap();
    let before = index.values().to_vec();
    assert_eq!(index.compute(&[0.0, 0.0]).unwrap_err().name, ProblemName::WeightsAllZero);
    assert_eq!(index.compute(&[1.0]).unwrap_err().name, ProblemName::LengthMismatch);
    assert_eq!(index.values(), before);
}

#[test]
fn equal_values_contribute_nothing_and_are_reported() {
    let equal = city(&[("a", vec![7.0; 3]), ("b", vec![8.0, 2.0, 1.0])]);
    let index = Index::new(&equal, &method(|_| {}), "2024").unwrap();
    assert_eq!(index.problems()[0].name, ProblemName::SpreadZero);
    assert_eq!(index.contributions(0)[0], 0.0);
    assert!(index.values()[0] > 0.0);
    let all_equal = city(&[("a", vec![7.0; 3]), ("b", vec![1.0; 3])]);
    let index = Index::new(&all_equal, &method(|_| {}), "2024").unwrap();
    assert_eq!(index.values(), [0.0; 3]);
    assert_eq!(index.problems().last().unwrap().name, ProblemName::CompositeSpreadZero);
}

#[test]
fn without_any_complete_teilraum_there_is_nothing_to_compute() {
    let city = city(&[("a", vec![f64::NAN, 1.0]), ("b", vec![1.0, f64::NAN])]);
    let problem = Index::new(&city, &method(|_| {}), "2024").unwrap_err();
    assert_eq!(problem.name, ProblemName::NothingToCompute);
    assert_eq!(Index::new(&city, &method(|_| {}), "1999").unwrap_err().name, ProblemName::ColumnMissing);
}

proptest! {
    #[test]
    fn contributions_add_up_to_the_index(
        a in prop::collection::vec(-50.0..50.0_f64, 3..30), weights in prop::array::uniform2(0.1..10.0_f64),
    ) {
        let b = a.iter().enumerate().map(|(i, x)| (x * 7.3 + i as f64 * 3.1) % 11.0).collect();
        let city = city(&[("a", a), ("b", b)]);
        let mut index = Index::new(&city, &method(|_| {}), "2024").unwrap();
        index.compute(&weights).unwrap();
        for (i, value) in index.values().iter().enumerate() {
            let sum: f64 = index.contributions(i).iter().sum();
            prop_assert!((sum - value).abs() < 1e-9 * (1.0 + value.abs()));
        }
    }

    #[test]
    fn any_text_as_a_method_file_is_an_answer_and_no_crash(text in ".{0,200}") {
        prop_assert!(Method::parse(&text).is_err());
    }

    #[test]
    fn a_method_file_cut_short_is_refused(end in 0..BUILTIN[0].1.len() - 2) {
        if let Some(cut) = BUILTIN[0].1.get(..end) {
            prop_assert!(Method::parse(cut).is_err());
        }
    }
}

//! Parameters in method files.

use crate::index::{Method, builtin};
use crate::problem::ProblemName;
use serde_json::{Value, json};

fn with(method: &str, rules: Value) -> Result<Method, crate::problem::Problem> {
    builtin(method).unwrap().with_rules(serde_json::from_value(rules).unwrap())
}

#[test]
fn a_method_without_criteria_has_the_defaults_by_the_place_of_its_classes() {
    let rules = builtin("berlin-mss-2021-status").unwrap().rules();
    let (rlk1, glk2) = (rules.rlk1.unwrap(), rules.glk2.unwrap());
    assert_eq!((rlk1.must, rlk1.should), (vec!["sehr_niedrig".to_owned()], vec!["niedrig".to_owned()]));
    assert_eq!(glk2.classes, ["hoch", "mittel"]);
    assert_eq!((glk2.limit, glk2.tolerance, glk2.hard), (15_000.0, 0.1, false));
    assert_eq!((rules.rlk3.unwrap().years, rules.glk3.unwrap().review_years), (5, 5));
    assert!(rules.glk6.unwrap().hard);
    assert_eq!((rules.r2, rules.s631, rules.areas), (None, None, None));
    assert_eq!(rules.adjacency.unwrap().tolerance_m, 1.0);
    // Of three classes the middle one is the average.
    let rules = builtin("berlin-mss-2021-dynamik").unwrap().rules();
    assert_eq!(rules.rlk1.unwrap().should, Vec::<String>::new());
}

#[test]
fn the_methods_own_parameters_stay_and_its_file_too() {
    let method = builtin("koeln-2021").unwrap();
    let rules = method.rules();
    assert_eq!(rules.areas.as_ref().map(|rule| rule.number), Some(15));
    let all = method.with_rules(rules.clone()).unwrap();
    assert_eq!(Method::parse(&all.to_json()).unwrap().rules(), rules);
    assert_eq!(Method::parse(&method.to_json()).unwrap().to_json(), method.to_json());
    assert!(!method.to_json().contains("\"off\"") && !method.to_json().contains("RLK2"));
}

#[test]
fn every_rule_can_be_switched_off_with_a_reason() {
    let off = json!({"off": "bei uns nicht"});
    let rules = json!({"RLK2": off, "GLK4": off, "GLK7": off, "GLK6": {"hard": true, "off": "ein Bezirk"},
        "areas": {"number": 15, "off": "noch offen"}});
    let method = with("koeln-2021", rules).unwrap();
    let rules = Method::parse(&method.to_json()).unwrap().rules();
    assert_eq!(rules.off("GLK7"), Some("bei uns nicht"));
    assert_eq!(rules.off("areas"), Some("noch offen"));
    assert_eq!(rules.off("RLK1"), None);
}

#[test]
fn rules_that_contradict_themselves_are_refused() {
    let class = "durchschnittlich";
    let cases = [
        (json!({"RLK1": {"must": ["unbekannt"]}}), "criteria"),
        (json!({"RLK1": {"must": [class], "should": [class]}}), "criteria.RLK1"),
        (json!({"GLK1": {"limit": -1, "classes": [class]}}), "criteria.GLK1.limit"),
        (json!({"GLK2": {"limit": 1, "tolerance": -0.1, "classes": [class]}}), "criteria.GLK2.tolerance"),
        (json!({"GLK2": {"limit": 1, "classes": ["x"]}}), "criteria"),
        (json!({"R2": {"min": 3, "max": 2}}), "criteria.R2.max"),
        (json!({"R2": {"min": 1, "max": 2, "tolerance": 1.5}}), "criteria.R2.tolerance"),
        (json!({"S6.3.1": {"min": -5}}), "criteria.S6.3.1.min"),
        (json!({"RLK3": {"years": 101}}), "criteria.RLK3.years"),
        (json!({"adjacency": {"tolerance_m": 5000}}), "criteria.adjacency.tolerance_m"),
        (json!({"GLK7": {"off": "  "}}), "criteria.GLK7.off"),
    ];
    for (rules, field) in cases {
        let problem = with("koeln-2021", rules.clone()).unwrap_err();
        assert_eq!(problem.name, ProblemName::MethodInvalid, "{rules}");
        assert_eq!(problem.facts.column.as_deref(), Some(field), "{rules}");
    }
}

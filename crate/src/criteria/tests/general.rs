//! What holds for all criteria.

use super::world::{on_area, on_teilraum, recorded, world};
use crate::city::test_cities::{grid, square};
use crate::city::{City, Column, Contact, Geometry, Neighbourhood};
use crate::criteria::{Criterion, Guide, Place, Subject, Verdict};
use crate::index::Index;
use geo::MultiPolygon;
use serde_json::{Value, json};
use std::rc::Rc;

#[test]
fn findings_come_by_criterion_then_by_place() {
    let rules = json!({"R2": {"min": 1, "max": 2}, "S6.3.1": {"min": 1}, "areas": {"number": 1}});
    let mut world = world(3, &[(4, 5.0), (4, 5.0), (0, 5.0)], "NNS", &rules);
    let recorded = vec![
        on_teilraum(Criterion::Rlk3, 0),
        on_teilraum(Criterion::Rlk4, 0),
        on_teilraum(Criterion::Rlk6, 2),
    ];
    world.plan(&[&[0, 2], &[1]], recorded, |_| {});
    let places: Vec<(Criterion, Place)> =
        world.check().iter().map(|finding| (finding.criterion, finding.place)).collect();
    let mut sorted = places.clone();
    sorted.sort_unstable();
    assert_eq!(places, sorted);
    let criteria: std::collections::BTreeSet<Criterion> = places.iter().map(|place| place.0).collect();
    assert_eq!(criteria.len(), Criterion::ALL.len());
}

#[test]
fn a_rule_switched_off_finds_nothing() {
    for criterion in Criterion::ALL {
        let mut rules = json!({
            "RLK1": {"must": ["sehr_hoch"]}, "RLK3": {"years": 5},
            "GLK1": {"limit": 1, "classes": []}, "GLK2": {"limit": 1, "classes": []},
            "GLK3": {"review_years": 5}, "GLK6": {"hard": true},
            "R2": {"min": 1, "max": 2}, "S6.3.1": {"min": 1}, "areas": {"number": 1}});
        if rules.get(criterion.rule()).is_none() {
            rules[criterion.rule()] = json!({});
        }
        rules[criterion.rule()]["off"] = "gilt bei uns nicht".into();
        let mut world = world(3, &[(4, 5.0), (4, 5.0), (0, 5.0)], "NNS", &rules);
        let recorded = [Criterion::Rlk3, Criterion::Rlk4, Criterion::Rlk6].map(|one| on_teilraum(one, 2));
        world.plan(&[&[0, 2], &[1]], recorded.to_vec(), |_| {});
        let found: std::collections::BTreeSet<Criterion> =
            world.check().iter().map(|finding| finding.criterion).collect();
        assert_eq!((found.contains(&criterion), found.len()), (false, Criterion::ALL.len() - 1));
    }
}

#[test]
fn every_violation_is_excused_by_its_reason_unless_the_rule_is_hard() {
    let rules = |hard: bool| {
        json!({
            "RLK1": {"must": ["sehr_hoch"], "hard": hard},
            "GLK1": {"limit": 100, "classes": ["sehr_hoch"], "hard": hard},
            "GLK2": {"limit": 100, "classes": ["sehr_niedrig"], "hard": hard},
            "GLK6": {"hard": hard}, "areas": {"number": 0, "hard": hard},
            "R2": {"min": 1, "max": 100, "hard": hard}, "S6.3.1": {"min": 1000, "hard": hard}})
    };
    let on_city = |criterion| recorded(criterion, Subject::City);
    let reasons = [
        on_teilraum(Criterion::Rlk1, 2),
        on_area(Criterion::Glk1, 'A'),
        on_area(Criterion::Glk2, 'A'),
        on_area(Criterion::Glk6, 'A'),
        on_area(Criterion::R2, 'A'),
        on_area(Criterion::S631, 'A'),
        on_city(Criterion::Number),
    ];
    let violated = |world: &mut super::world::World| -> Vec<Criterion> {
        let found = world.check().into_iter().filter(|finding| finding.verdict == Verdict::Violated);
        found.map(|finding| finding.criterion).collect()
    };
    let all = reasons.each_ref().map(|reason| reason.criterion);
    for reason in &reasons {
        for hard in [false, true] {
            let mut world = world(3, &[(4, 200.0), (0, 200.0), (4, 10.0)], "NSN", &rules(hard));
            world.plan(&[&[0, 1]], vec![], |_| {});
            assert_eq!(violated(&mut world), all);
            world.plan(&[&[0, 1]], vec![reason.clone()], |_| {});
            let left = all.into_iter().filter(|criterion| hard || *criterion != reason.criterion);
            assert_eq!(violated(&mut world), left.collect::<Vec<_>>(), "{:?} {hard}", reason.criterion);
        }
    }
}

#[test]
fn no_reason_excuses_without_somebody_who_decided() {
    let rules = json!({"GLK6": {"hard": false}});
    let mut world = world(2, &[(4, 5.0), (0, 5.0)], "NS", &rules);
    let mut reason = on_area(Criterion::Glk6, 'A');
    world.plan(&[&[0, 1]], vec![reason.clone()], |_| {});
    assert_eq!(world.verdict(Criterion::Glk6, Place::Area(0)), Some(Verdict::Excused));
    reason.judgement.decided_by = " ".into();
    world.plan(&[&[0, 1]], vec![reason], |_| {});
    assert_eq!(world.verdict(Criterion::Glk6, Place::Area(0)), Some(Verdict::Violated));
}

#[test]
fn what_cannot_be_told_stays_open_beside_an_older_reason() {
    let rules = json!({"GLK1": {"limit": 100, "classes": ["sehr_hoch"], "hard": false}});
    let mut world = world(2, &[(4, f64::NAN), (0, 5.0)], "NN", &rules);
    world.plan(&[&[0, 1]], vec![on_area(Criterion::Glk1, 'A')], |_| {});
    assert_eq!(world.verdict(Criterion::Glk1, Place::Area(0)), Some(Verdict::Open));
}

#[test]
fn an_area_without_teilraeume_has_nobody_in_it() {
    let rules = json!({"R2": {"min": 1, "max": 2}, "S6.3.1": {"min": 1}});
    let mut world = world(2, &[(4, 5.0), (0, 5.0)], "NN", &rules).areas(&[&[0], &[]]);
    let cases = [
        (Criterion::Glk1, Verdict::Met, 0.0),
        (Criterion::Glk2, Verdict::Met, 0.0),
        (Criterion::Glk4, Verdict::Met, 0.0),
        (Criterion::Glk5, Verdict::Met, 0.0),
        (Criterion::Glk6, Verdict::Met, 0.0),
        (Criterion::R2, Verdict::Violated, 0.0),
        (Criterion::S631, Verdict::Violated, 0.0),
    ];
    for (criterion, verdict, figure) in cases {
        let finding = world.finding(criterion, Place::Area(1)).unwrap();
        assert_eq!((finding.verdict, finding.figure), (verdict, figure), "{criterion:?}");
    }
}

#[test]
fn strokes_in_progress_count_until_the_next_plan() {
    let mut world = world(3, &[(4, 5.0), (4, 5.0), (0, 5.0)], "NNN", &Value::Null).areas(&[&[0]]);
    world.guide.assign([1], Some(0));
    assert_eq!(world.verdict(Criterion::Rlk1, Place::Teilraum(1)), Some(Verdict::Met));
    world.guide.assign([0, 1], Some(usize::from(crate::areas::NO_AREA)));
    assert_eq!(world.verdict(Criterion::Rlk1, Place::Teilraum(0)), Some(Verdict::Violated));
    world.plan(&[&[0]], vec![], |_| {});
    assert_eq!(world.verdict(Criterion::Rlk1, Place::Teilraum(0)), Some(Verdict::Met));
}

#[test]
fn records_about_what_is_not_there_are_left_aside() {
    let mut world = world(2, &[(4, 5.0), (0, 5.0)], "NN", &Value::Null);
    let recorded =
        vec![on_teilraum(Criterion::Rlk3, 77), on_area(Criterion::Glk7, 'Z'), on_area(Criterion::Rlk1, 'A')];
    world.plan(&[&[0]], recorded, |plan| {
        plan.members.insert("weg".into(), "a".into());
    });
    assert_eq!(world.guide.layout().unknown(), ["weg"]);
    assert_eq!(world.verdicts(Criterion::Rlk3), []);
    assert_eq!(world.verdict(Criterion::Glk7, Place::Area(0)), Some(Verdict::Open));
}

/// The Teilraum 0 has a second polygon beside 2; 3 is an island.
#[test]
fn an_exclave_belongs_to_its_teilraum_and_islands_are_parts() {
    let both = MultiPolygon::new(
        [square(7.0, 50.0, 7.01, 50.01), square(7.04, 50.0, 7.05, 50.01)].map(|s| s.0).concat(),
    );
    let geometry = Geometry::new(vec![
        both,
        square(7.01, 50.0, 7.02, 50.01),
        square(7.05, 50.0, 7.06, 50.01),
        square(7.2, 50.0, 7.21, 50.01),
    ]);
    let classes = [(4, 5.0), (4, 5.0), (4, 5.0), (0, 5.0)];
    let plain = world(4, &classes, "NNNN", &Value::Null);
    let neighbourhood = Neighbourhood::of(&geometry, Contact::Rook, 1.0);
    let mut guide = Guide::new(Rc::clone(&plain.city), Rc::new(neighbourhood));
    let parts = |guide: &mut Guide, members: &[usize]| {
        let mut layout = crate::areas::Layout::of_members(&[], &plain.city);
        let area = layout.add_area("A".into());
        members.iter().for_each(|&one| layout.assign(one, Some(area)));
        guide.set_layout(layout);
        let findings = guide.check(&plain.index, plain.today);
        findings.iter().find(|one| one.criterion == Criterion::Glk4).map(|one| one.figure)
    };
    assert_eq!(parts(&mut guide, &[0, 1, 2]), Some(1.0));
    assert_eq!(parts(&mut guide, &[1, 2]), Some(2.0));
    assert_eq!(parts(&mut guide, &[0, 1, 2, 3]), Some(2.0));
    // It counts once, and touches for its Teilraum.
    let mut layout = crate::areas::Layout::of_members(&[], &plain.city);
    let (both, beside) = (layout.add_area("A".into()), layout.add_area("B".into()));
    layout.assign(0, Some(both));
    layout.assign(2, Some(beside));
    guide.set_layout(layout);
    let findings = guide.check(&plain.index, plain.today);
    for (criterion, figure) in [(Criterion::Glk1, 5.0), (Criterion::Glk5, 1.0), (Criterion::Glk6, 1.0)] {
        let at =
            |area| findings.iter().find(|one| (one.criterion, one.place) == (criterion, Place::Area(area)));
        assert_eq!([0, 1].map(|area| at(area).unwrap().figure), [figure; 2], "{criterion:?}");
    }
}

/// As in the figures of areas, which stand beside the finding.
#[test]
fn a_teilraum_without_a_shape_is_no_part() {
    let [none, first] = [MultiPolygon::new(vec![]), square(7.0, 50.0, 7.01, 50.01)];
    let plain = world(4, &[(4, 5.0), (4, 5.0), (4, 5.0), (0, 5.0)], "NNNN", &Value::Null);
    let beside = |west: f64| square(west, 50.0, west + 0.01, 50.01);
    // The same area where all touch, and where nobody does.
    for (last, expected) in [(beside(7.01), 1.0), (beside(7.5), 2.0)] {
        let geometry = Geometry::new(vec![first.clone(), none.clone(), last, none.clone()]);
        let neighbourhood = Neighbourhood::of(&geometry, Contact::Rook, 1.0);
        let mut guide = Guide::new(Rc::clone(&plain.city), Rc::new(neighbourhood));
        let mut layout = crate::areas::Layout::of_members(&[], &plain.city);
        let area = layout.add_area("A".into());
        (0..3).for_each(|one| layout.assign(one, Some(area)));
        guide.set_layout(layout);
        let findings = guide.check(&plain.index, plain.today);
        let parts = findings.iter().find(|one| one.criterion == Criterion::Glk4).unwrap();
        assert_eq!(parts.figure, expected);
        let detail = guide.explain(&plain.index, plain.today, parts);
        assert_eq!(detail.parts.concat(), [0, 2]);
    }
}

#[test]
fn squares_that_meet_in_a_corner_are_one_part_by_queen_and_two_by_rook() {
    let plain = world(2, &[(4, 5.0), (0, 5.0), (0, 5.0), (4, 5.0)], "NNNN", &Value::Null);
    for (contact, parts) in [(Contact::Queen, 1.0), (Contact::Rook, 2.0)] {
        let neighbourhood = Neighbourhood::of(&grid(2, 2), contact, 1.0);
        let mut guide = Guide::new(Rc::clone(&plain.city), Rc::new(neighbourhood));
        let mut layout = crate::areas::Layout::of_members(&[], &plain.city);
        let area = layout.add_area("A".into());
        [0, 3].into_iter().for_each(|one| layout.assign(one, Some(area)));
        guide.set_layout(layout);
        let findings = guide.check(&plain.index, plain.today);
        let figure = findings.iter().find(|one| one.criterion == Criterion::Glk4).unwrap().figure;
        assert_eq!(figure, parts, "{contact:?}");
    }
}

#[test]
fn without_geometry_nothing_is_said_about_parts() {
    let plain = world(2, &[(4, 5.0), (0, 5.0)], "NN", &Value::Null);
    let mut guide = Guide::new(Rc::clone(&plain.city), Rc::new(Neighbourhood::default()));
    let mut layout = crate::areas::Layout::of_members(&[], &plain.city);
    let area = layout.add_area("A".into());
    layout.assign(0, Some(area));
    guide.set_layout(layout);
    let findings = guide.check(&plain.index, plain.today);
    assert!(findings.iter().all(|one| !matches!(one.criterion, Criterion::Glk4 | Criterion::Glk5)));
    assert!(findings.iter().any(|one| one.criterion == Criterion::Glk6));
}

#[test]
fn other_weights_are_followed_by_the_earlier_index() {
    let keys: Vec<String> = (0..3).map(|i| format!("{i:02}")).collect();
    let mut city = City::new(keys.clone(), keys, vec!["N".into(); 3]).unwrap();
    for (name, period, values) in [
        ("a", "2020", [1.0, 2.0, 6.0]),
        ("a", "2025", [3.0, 2.0, 6.0]),
        ("b", "2020", [5.0, 1.0, 2.0]),
        ("b", "2025", [1.0, 4.0, 2.0]),
        ("einwohner", "", [10.0; 3]),
    ] {
        let (name, period, values) = (name.into(), period.into(), values.to_vec());
        city.add_column(Column { name, period, values, suppressed: Vec::new() }).unwrap();
    }
    let indicators: Vec<Value> = ["a", "b"]
        .iter()
        .map(|id| {
            json!({"id": id, "title": {"de": id}, "value": {"column": id}, "direction": "higher_is_worse",
                "weight": 1})
        })
        .collect();
    let method = crate::index::Method::parse(
        &json!({"format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "t", "title": {"de": "T"},
            "population": "einwohner", "indicators": indicators,
            "standardise": {"centre": "mean", "spread": "sd"}, "combine": {"rescale": "sd"},
            "classes": [{"id": "u", "title": {"de": "u"}, "upto": 0}, {"id": "ü", "title": {"de": "ü"}}]})
        .to_string(),
    );
    let mut world = super::world::World::new(city, 3, &method.unwrap());
    world.reference(&[&[0, 1]]);
    world.plan(&[&[]], vec![], |plan| plan.areas[0].reviewed = "2020-06-30".into());
    for weights in [[1.0, 1.0], [1.0, 0.0], [0.0, 1.0]] {
        world.index.compute(&weights).unwrap();
        let mut then = Index::new(&world.city, world.index.method(), "2020").unwrap();
        then.compute(&weights).unwrap();
        let finding = world.finding(Criterion::Glk3, Place::Teilraum(0)).unwrap();
        assert_eq!(finding.figure, world.index.values()[0] - then.values()[0], "{weights:?}");
    }
}

//! What a finding rests on.

use super::world::{NONE, on_teilraum, world};
use crate::criteria::{Criterion, FindingDetail, Place};
use serde_json::{Value, json};

fn explained(world: &mut super::world::World, criterion: Criterion, place: Place) -> FindingDetail {
    let finding = world.finding(criterion, place).unwrap();
    world.guide.explain(&world.index, world.today, &finding)
}

#[test]
fn a_limit_names_who_counts_who_is_unknown_and_how_many_are_too_many() {
    let teilraeume =
        [(4, 9_000.0), (4, 12_000.0), (4, f64::NAN), (NONE, 500.0), (NONE, 0.0), (0, 700.0), (4, 1.0)];
    let mut world = world(7, &teilraeume, "NNNNNNN", &Value::Null).areas(&[&[0, 1, 2, 3, 4, 5]]);
    let detail = explained(&mut world, Criterion::Glk1, Place::Area(0));
    let counted: Vec<(usize, Option<f64>)> =
        detail.teilraeume.iter().map(|one| (one.teilraum, one.inhabitants)).collect();
    assert_eq!(counted, [(1, Some(12_000.0)), (0, Some(9_000.0)), (2, None)]);
    assert_eq!(detail.unknown, [2, 3]);
    assert_eq!((detail.excess, detail.missing, detail.classes), (Some(6_000.0), None, vec![4]));
    assert!((detail.most.unwrap() - 16_500.0).abs() < 1e-6);
}

#[test]
fn a_teilraum_outside_names_the_areas_beside_it() {
    let teilraeume = [(4, 1.0), (4, 1.0), (4, 1.0), (0, 1.0), (1, 1.0), (2, 1.0)];
    let mut world = world(3, &teilraeume, "NNNNNN", &Value::Null).areas(&[&[0], &[2], &[3]]);
    let detail = explained(&mut world, Criterion::Rlk1, Place::Teilraum(1));
    assert_eq!((detail.neighbours, detail.areas, detail.class), (vec![0, 2, 4], vec![0, 1], Some(4)));
    assert_eq!((detail.area, detail.classes), (None, vec![3, 4]));
}

#[test]
fn a_supporting_teilraum_names_neighbours_and_what_is_recorded() {
    let mut world = world(3, &[(4, 1.0), (0, 1.0), (4, 1.0)], "NNN", &Value::Null);
    world.plan(&[&[0, 1]], vec![on_teilraum(Criterion::Rlk6, 1)], |_| {});
    let detail = explained(&mut world, Criterion::Rlk2, Place::Teilraum(1));
    assert_eq!((detail.neighbours, detail.area), (vec![0, 2], Some(0)));
    assert_eq!(detail.recorded, None);
    assert_eq!(detail.identity.unwrap().by, "Amt");
}

#[test]
fn districts_parts_and_touching_areas_are_named() {
    let teilraeume = [(4, 5.0), (4, 7.0), (4, 9.0), (0, 1.0), (3, 1.0), (2, 1.0)];
    let mut world = world(3, &teilraeume, "NS SSS", &Value::Null).areas(&[&[0, 2, 3], &[1]]);
    let detail = explained(&mut world, Criterion::Glk6, Place::Area(0));
    let districts: Vec<(&str, &[usize], f64)> = detail
        .districts
        .iter()
        .map(|part| (part.name.as_str(), part.teilraeume.as_slice(), part.inhabitants))
        .collect();
    assert_eq!(districts, [("N", &[0][..], 5.0), ("S", &[3], 1.0)]);
    assert_eq!(detail.unknown, [2]);
    assert!(detail.hard);
    assert_eq!(explained(&mut world, Criterion::Glk4, Place::Area(0)).parts, [vec![0, 3], vec![2]]);
    assert_eq!(explained(&mut world, Criterion::Glk5, Place::Area(0)).areas, [1]);
}

#[test]
fn ranges_say_how_many_people_are_missing_or_too_many() {
    let rules = json!({"R2": {"min": 100, "max": 200, "tolerance": 0.1}, "S6.3.1": {"min": 50},
        "areas": {"number": 1}});
    let mut world = world(3, &[(4, 70.0), (0, 230.0), (3, 30.0)], "NNN", &rules).areas(&[&[0], &[1], &[2]]);
    let few = explained(&mut world, Criterion::R2, Place::Area(0));
    assert_eq!((few.missing, few.excess), (Some(30.0), None));
    let many = explained(&mut world, Criterion::R2, Place::Area(1));
    assert_eq!((many.missing, many.excess), (None, Some(30.0)));
    assert_eq!(explained(&mut world, Criterion::S631, Place::Area(2)).missing, Some(20.0));
    let number = explained(&mut world, Criterion::Number, Place::City);
    assert_eq!((number.areas, number.excess), (vec![0, 1, 2], Some(2.0)));
}

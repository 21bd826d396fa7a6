//! GLK1 to GLK7, R 2, S 6.3.1 and the number of areas.

use super::world::{NONE, World, on_area, on_teilraum, world};
use crate::areas::AreaPlan;
use crate::criteria::{Criterion, Place, Verdict};
use crate::index::Index;
use serde_json::{Value, json};

const A: Place = Place::Area(0);

/// One area of one Teilraum of a class with so many inhabitants, beside others outside.
fn one_area(class: u8, people: f64, rules: &Value) -> World {
    world(3, &[(class, people), (0, 10.0), (4, 10.0)], "NNN", rules).areas(&[&[0]])
}

#[test]
fn glk1_and_glk2_about_15_000_is_met_up_to_it_and_a_hint_up_to_a_tenth_more() {
    for (criterion, class) in [(Criterion::Glk1, 4), (Criterion::Glk2, 2), (Criterion::Glk2, 0)] {
        let cases = [
            (14_999.0, Verdict::Met),
            (15_000.0, Verdict::Met),
            (15_001.0, Verdict::Hint),
            (16_500.0, Verdict::Hint),
            (16_501.0, Verdict::Violated),
        ];
        for (people, verdict) in cases {
            let finding = one_area(class, people, &Value::Null).finding(criterion, A).unwrap();
            assert_eq!(finding.verdict, verdict, "{criterion:?} {people}");
            assert_eq!((finding.figure, finding.limit), (people, 15_000.0));
        }
        // Classes of the other limit and those that should lie in an area are not counted.
        for other in [4, 3, 2].into_iter().filter(|other| (*other == 4) != (class == 4)) {
            let finding = one_area(other, 99_000.0, &Value::Null).finding(criterion, A).unwrap();
            assert_eq!((finding.verdict, finding.figure), (Verdict::Met, 0.0), "{criterion:?} {other}");
        }
    }
}

#[test]
fn glk1_counts_the_classes_it_is_given() {
    let rules = json!({"GLK1": {"limit": 100, "tolerance": 0.0, "classes": ["hoch", "sehr_hoch"]}});
    let mut world = world(3, &[(4, 60.0), (3, 40.0), (3, 1.0)], "NNN", &rules).areas(&[&[0, 1]]);
    assert_eq!(world.verdict(Criterion::Glk1, A), Some(Verdict::Met));
    world.plan(&[&[0, 1, 2]], vec![], |_| {});
    assert_eq!(world.verdict(Criterion::Glk1, A), Some(Verdict::Violated));
}

#[test]
fn glk1_and_glk2_are_open_where_unknown_people_could_change_them() {
    let unknown = f64::NAN;
    for (criterion, own, other) in [(Criterion::Glk1, 4, 0), (Criterion::Glk2, 0, 4)] {
        let cases = [
            ((own, 100.0), (own, unknown), Verdict::Open),
            ((own, 15_000.0), (own, unknown), Verdict::Open),
            ((own, 17_000.0), (own, unknown), Verdict::Violated),
            // Unknown people of a class that is not counted change nothing.
            ((own, 100.0), (other, unknown), Verdict::Met),
            // Nobody knows the class: open only where its people could pass the limit.
            ((own, 14_000.0), (NONE, 1_000.0), Verdict::Met),
            ((own, 14_000.0), (NONE, 1_001.0), Verdict::Open),
            ((own, 14_000.0), (NONE, unknown), Verdict::Open),
        ];
        for (one, beside, verdict) in cases {
            let mut world =
                world(4, &[one, beside, (0, 1.0), (4, 1.0)], "NNNN", &Value::Null).areas(&[&[0, 1]]);
            assert_eq!(world.verdict(criterion, A), Some(verdict), "{criterion:?} {one:?} {beside:?}");
        }
    }
}

#[test]
fn glk3_a_review_is_due_after_five_years() {
    let cases = [
        ("2021-11-22", Verdict::Met),
        ("2021-11-21", Verdict::Met),
        ("2021-11-20", Verdict::Hint),
        ("", Verdict::Open),
        ("neulich", Verdict::Open),
    ];
    for (reviewed, verdict) in cases {
        let mut world = one_area(4, 1.0, &Value::Null);
        world.plan(&[&[0]], vec![], |plan| plan.areas[0].reviewed = reviewed.into());
        assert_eq!(world.verdict(Criterion::Glk3, A), Some(verdict), "{reviewed}");
    }
    // A recorded review counts from the day it was recorded.
    let mut world = one_area(4, 1.0, &Value::Null);
    world.plan(&[&[0]], vec![on_area(Criterion::Glk3, 'A')], |_| {});
    assert_eq!(world.verdict(Criterion::Glk3, A), Some(Verdict::Met));
}

/// Four Teilräume of which, from 2020 to 2025, the first improves, the second declines, the third has no earlier figure.
fn changing() -> World {
    with_periods(&[
        ("2018", [0.0, 9.0, f64::NAN, 1.0]),
        ("2020", [9.0, 1.0, f64::NAN, 5.0]),
        ("2025", [4.0, 6.0, 5.0, 3.0]),
    ])
}

/// Sets the day the first area was reviewed last.
fn reviewed(day: &str) -> impl Fn(&mut AreaPlan) {
    move |plan| plan.areas[0].reviewed = day.to_owned()
}

fn with_periods(periods: &[(&str, [f64; 4])]) -> World {
    use crate::city::{City, Column};
    let method = one_area(4, 1.0, &Value::Null).index.method().clone();
    let keys: Vec<String> = (0..4).map(|i| format!("{i:02}")).collect();
    let mut city = City::new(keys.clone(), keys, vec!["N".into(); 4]).unwrap();
    for &(period, figures) in periods {
        for (name, values) in [("figur", figures), ("einwohner", [100.0; 4])] {
            let (name, period, values) = (name.into(), period.into(), values.to_vec());
            city.add_column(Column { name, period, values, suppressed: Vec::new() }).unwrap();
        }
    }
    World::new(city, 4, &method)
}

#[test]
fn glk3_what_leaves_an_area_has_developed_well() {
    let mut world = changing();
    world.reference(&[&[0, 1, 2, 3]]);
    world.plan(&[&[3]], vec![], reviewed("2020-11-21"));
    let teilraeume = |world: &mut World| -> Vec<(Place, Verdict)> {
        let all = world.verdicts(Criterion::Glk3).into_iter();
        all.filter(|(place, _)| matches!(place, Place::Teilraum(_))).collect()
    };
    let expected = [
        (Place::Teilraum(0), Verdict::Met),
        (Place::Teilraum(1), Verdict::Hint),
        (Place::Teilraum(2), Verdict::Open),
    ];
    assert_eq!(teilraeume(&mut world), expected);
    let earlier = Index::new(&world.city, world.index.method(), "2020").unwrap();
    let finding = world.finding(Criterion::Glk3, Place::Teilraum(0)).unwrap();
    assert_eq!(finding.figure, world.index.values()[0] - earlier.values()[0]);
    let detail = world.guide.explain(&world.index, world.today, &finding);
    assert_eq!((detail.period.as_deref(), detail.left.as_deref()), (Some("2020"), Some("A")));
    // Since a review of 2019 the first one has declined.
    world.plan(&[&[3]], vec![], reviewed("2019-05-01"));
    assert_eq!(world.verdict(Criterion::Glk3, Place::Teilraum(0)), Some(Verdict::Hint));
    // No review, one before the first figures, one after the last: how it has changed since is not known.
    for day in ["", "2017-12-31", "2026-01-01"] {
        world.plan(&[&[3]], vec![], reviewed(day));
        let finding = world.finding(Criterion::Glk3, Place::Teilraum(0)).unwrap();
        assert_eq!((finding.verdict, finding.figure.is_nan()), (Verdict::Open, true), "{day}");
    }
    // The review that is being recorded now does not hide the one before.
    world.plan(&[&[3]], vec![on_area(Criterion::Glk3, 'A')], reviewed("2020-11-21"));
    assert_eq!(world.verdict(Criterion::Glk3, Place::Teilraum(0)), Some(Verdict::Met));
    // Judgements settle what figures leave open.
    let judged = vec![on_teilraum(Criterion::Glk3, 1), on_teilraum(Criterion::Glk3, 2)];
    world.plan(&[&[3]], judged, reviewed("2020-11-21"));
    assert!(teilraeume(&mut world).iter().all(|(_, verdict)| *verdict == Verdict::Met));
    // What moves to another area does not leave.
    world.plan(&[&[3], &[0, 1, 2]], vec![], |_| {});
    assert_eq!(teilraeume(&mut world), []);
}

/// The second Teilraum stays where it was in a city in which every figure has tripled; that is rounded, not developed.
#[test]
fn glk3_only_a_lower_index_is_a_good_development() {
    let mut world = with_periods(&[("2020", [4.0, 3.0, 2.0, 1.0]), ("2025", [3.0, 9.0, 6.0, 12.0])]);
    world.reference(&[&[0, 1, 2, 3]]);
    world.plan(&[&[]], vec![], reviewed("2021-03-01"));
    let verdicts = [0, 1, 2, 3].map(|one| world.verdict(Criterion::Glk3, Place::Teilraum(one)));
    assert_eq!(verdicts, [Verdict::Met, Verdict::Hint, Verdict::Hint, Verdict::Hint].map(Some));
    assert!(world.finding(Criterion::Glk3, Place::Teilraum(1)).unwrap().figure.abs() < 1e-12);
}

#[test]
fn glk4_and_glk5_count_parts_and_touching_areas() {
    // A A B
    // . . B
    // A C .
    let teilraeume =
        [(4, 1.0), (4, 1.0), (3, 1.0), (0, 1.0), (1, 1.0), (2, 1.0), (4, 1.0), (4, 1.0), (4, 1.0)];
    let mut world = world(3, &teilraeume, "NNNNNNNNN", &Value::Null).areas(&[&[0, 1, 6], &[2, 5], &[7]]);
    let mut figures = |criterion| -> Vec<f64> {
        let all = world.check().into_iter().filter(|finding| finding.criterion == criterion);
        all.map(|finding| finding.figure).collect()
    };
    assert_eq!(figures(Criterion::Glk4), [2.0, 1.0, 1.0]);
    assert_eq!(figures(Criterion::Glk5), [2.0, 1.0, 1.0]);
}

#[test]
fn glk6_no_area_across_the_border_of_a_stadtbezirk() {
    let cases = [
        ("NNN", &[0, 1][..], Verdict::Met, 1.0),
        ("NSN", &[0, 1], Verdict::Violated, 2.0),
        ("NSN", &[0, 2], Verdict::Met, 1.0),
        ("N N", &[0, 1], Verdict::Open, 1.0),
        ("N S", &[0, 1, 2], Verdict::Violated, 2.0),
        ("   ", &[0, 1], Verdict::Open, 0.0),
        // Alone it lies in one Stadtbezirk, whichever that is.
        (" NN", &[0], Verdict::Met, 1.0),
        ("NNN", &[], Verdict::Met, 0.0),
    ];
    for (districts, members, verdict, figure) in cases {
        let mut world = world(3, &[(4, 1.0), (4, 1.0), (0, 1.0)], districts, &Value::Null);
        // A reason does not help: the rule is hard unless the method says otherwise.
        world.plan(&[members], vec![on_area(Criterion::Glk6, 'A')], |_| {});
        let finding = world.finding(Criterion::Glk6, A).unwrap();
        assert_eq!((finding.verdict, finding.figure, finding.limit), (verdict, figure, 1.0), "{districts}");
    }
    let rules = json!({"GLK6": {"hard": false}});
    let mut world = world(3, &[(4, 1.0), (4, 1.0), (0, 1.0)], "NSN", &rules);
    world.plan(&[&[0, 1]], vec![on_area(Criterion::Glk6, 'A')], |_| {});
    assert_eq!(world.verdict(Criterion::Glk6, A), Some(Verdict::Excused));
}

#[test]
fn glk7_needs_a_recorded_judgement() {
    let mut world = world(2, &[(4, 1.0), (0, 1.0)], "NN", &Value::Null);
    world.plan(&[&[0], &[1]], vec![on_area(Criterion::Glk7, 'B')], |_| {});
    assert_eq!(world.verdicts(Criterion::Glk7), [(A, Verdict::Open), (Place::Area(1), Verdict::Met)]);
}

#[test]
fn r2_a_range_of_inhabitants() {
    let rules = json!({"R2": {"min": 20000, "max": 30000, "tolerance": 0.1}});
    let cases = [
        (17_999.0, Verdict::Violated, 20_000.0),
        (18_000.0, Verdict::Hint, 20_000.0),
        (19_999.0, Verdict::Hint, 20_000.0),
        (20_000.0, Verdict::Met, 30_000.0),
        (30_000.0, Verdict::Met, 30_000.0),
        (30_001.0, Verdict::Hint, 30_000.0),
        (33_000.0, Verdict::Hint, 30_000.0),
        (33_001.0, Verdict::Violated, 30_000.0),
    ];
    for (people, verdict, limit) in cases {
        let finding = one_area(3, people, &rules).finding(Criterion::R2, A).unwrap();
        assert_eq!((finding.verdict, finding.figure, finding.limit), (verdict, people, limit));
    }
    let verdict = |known: f64| {
        let mut world = world(3, &[(4, known), (1, f64::NAN), (0, 1.0)], "NNN", &rules).areas(&[&[0, 1]]);
        world.verdict(Criterion::R2, A)
    };
    assert_eq!(verdict(1_000.0), Some(Verdict::Open));
    assert_eq!(verdict(25_000.0), Some(Verdict::Open));
    assert_eq!(verdict(34_000.0), Some(Verdict::Violated));
    // Of whatever class they are, all inhabitants count.
    let mut all = world(3, &[(4, 19_000.0), (NONE, 1_000.0), (0, 1.0)], "NNN", &rules).areas(&[&[0, 1]]);
    assert_eq!(all.verdict(Criterion::R2, A), Some(Verdict::Met));
    assert_eq!(one_area(3, 1.0, &Value::Null).finding(Criterion::R2, A), None);
}

#[test]
fn s631_enough_inhabitants_for_figures_that_hold() {
    let rules = json!({"S6.3.1": {"min": 10000, "recommended": 15000}});
    let cases = [
        (9_999.0, Verdict::Violated),
        (10_000.0, Verdict::Hint),
        (14_999.0, Verdict::Hint),
        (15_000.0, Verdict::Met),
    ];
    for (people, verdict) in cases {
        assert_eq!(one_area(3, people, &rules).verdict(Criterion::S631, A), Some(verdict), "{people}");
    }
    let verdict = |known: f64| {
        let mut world = world(3, &[(4, known), (1, f64::NAN), (0, 1.0)], "NNN", &rules).areas(&[&[0, 1]]);
        world.verdict(Criterion::S631, A)
    };
    assert_eq!((verdict(9_000.0), verdict(15_000.0)), (Some(Verdict::Open), Some(Verdict::Met)));
    let plain = json!({"S6.3.1": {"min": 10000}});
    for (people, verdict) in [(9_999.0, Verdict::Violated), (10_000.0, Verdict::Met)] {
        assert_eq!(one_area(3, people, &plain).verdict(Criterion::S631, A), Some(verdict), "{people}");
    }
    assert_eq!(one_area(3, 1.0, &Value::Null).finding(Criterion::S631, A), None);
}

#[test]
fn not_more_areas_than_the_city_supports() {
    let rules = json!({"areas": {"number": 2}});
    let teilraeume = [(4, 1.0), (3, 1.0), (2, 1.0), (0, 1.0)];
    let cases: [(&[&[usize]], Verdict, f64); 4] = [
        (&[&[0]], Verdict::Met, 1.0),
        (&[&[0], &[1]], Verdict::Met, 2.0),
        (&[&[0], &[1], &[2]], Verdict::Violated, 3.0),
        // An area without Teilräume is none yet.
        (&[&[0], &[1], &[]], Verdict::Met, 2.0),
    ];
    for (areas, verdict, figure) in cases {
        let finding =
            world(4, &teilraeume, "NNNN", &rules).areas(areas).finding(Criterion::Number, Place::City);
        let finding = finding.unwrap();
        assert_eq!((finding.verdict, finding.figure, finding.limit), (verdict, figure, 2.0));
    }
}

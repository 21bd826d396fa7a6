//! Behaviour of areas, judgements and offers in a dossier.

use super::test_areas::{changed, drawn, judged, keys, locked, members, painted};
use super::test_dossiers::{AT, begun, change, copy, opening, redo, scenario, undo};
use super::*;
use crate::areas::{AreaFields, AreaPlan, Reference};
use crate::criteria::{Criterion, Subject};
use crate::problem::ProblemName;

/// A dossier with the areas Nord (Teilräume 0, 1) and Süd (2, 3), and their ids.
fn two_areas() -> (Dossier, String, String) {
    let mut dossier = begun("a");
    let north = change(&mut dossier, drawn("Nord", 0b0011)).to_string();
    let south = change(&mut dossier, drawn("Süd", 0b1100)).to_string();
    (dossier, north, south)
}

fn keys_of(dossier: &Dossier, area: &str) -> Vec<String> {
    dossier.state().areas.keys_of(area).map(str::to_owned).collect()
}

fn refused(dossier: &Dossier, change: Change) -> ProblemName {
    dossier.prepare(change, "", AT).unwrap_err().name
}

/// Makes a change, then takes it back and brings it again: both ways end where they began.
fn there_and_back(dossier: &mut Dossier, wanted: Change) {
    let before = dossier.state().clone();
    change(dossier, wanted);
    let after = dossier.state().clone();
    assert!(undo(dossier));
    assert_eq!(*dossier.state(), before);
    assert!(redo(dossier));
    assert_eq!(*dossier.state(), after);
}

#[test]
fn a_teilraum_lies_in_one_area_and_moves_with_a_stroke() {
    let (mut dossier, north, south) = two_areas();
    there_and_back(&mut dossier, painted(Some(&north), 0b1_0110));
    assert_eq!((keys_of(&dossier, &north), keys_of(&dossier, &south)), (keys(0b1_0111), keys(0b1000)));
    there_and_back(&mut dossier, painted(None, 0b0001));
    assert_eq!(keys_of(&dossier, &north), keys(0b1_0110));
}

#[test]
fn areas_are_merged_split_and_deleted_and_each_is_undone() {
    let (mut dossier, north, south) = two_areas();
    there_and_back(&mut dossier, Change::AreasMerged { into: north.clone(), from: vec![south.clone()] });
    assert_eq!(keys_of(&dossier, &north), keys(0b1111));
    assert_eq!(dossier.state().areas.area(&south), None);
    let split = Change::AreaCreated {
        name: "Ost".into(),
        colour: 2,
        keys: keys(0b1000),
        split_from: Some(north.clone()),
    };
    there_and_back(&mut dossier, split);
    assert_eq!(keys_of(&dossier, &north), keys(0b0111));
    there_and_back(&mut dossier, Change::AreaDeleted { area: north.clone() });
    assert_eq!((dossier.state().areas.areas.len(), keys_of(&dossier, &north)), (1, vec![]));
}

#[test]
fn an_area_carries_its_data_and_a_change_names_only_what_changed() {
    let (mut dossier, north, _) = two_areas();
    let fields =
        AreaFields { carrier: Some("Caritas".into()), since: Some("2009".into()), ..AreaFields::default() };
    there_and_back(&mut dossier, changed(&north, fields));
    let fields = AreaFields { reviewed: Some("2026-05-01".into()), ..AreaFields::default() };
    there_and_back(&mut dossier, changed(&north, fields));
    let area = dossier.state().areas.area(&north).unwrap();
    assert_eq!(
        [&area.name, &area.carrier, &area.since, &area.reviewed],
        ["Nord", "Caritas", "2009", "2026-05-01"]
    );
}

#[test]
fn a_locked_area_keeps_its_borders_until_it_is_unlocked() {
    let (mut dossier, north, south) = two_areas();
    there_and_back(&mut dossier, locked(&north, true));
    let before = dossier.state().clone();
    for change in [
        painted(Some(&north), 0b1_0000),
        painted(Some(&south), 0b0001),
        painted(None, 0b0001),
        drawn("Ost", 0b0001),
        Change::AreasMerged { into: north.clone(), from: vec![south.clone()] },
        Change::AreasMerged { into: south.clone(), from: vec![north.clone()] },
        Change::AreaDeleted { area: north.clone() },
    ] {
        assert_eq!(refused(&dossier, change), ProblemName::AreaLocked);
    }
    assert_eq!(*dossier.state(), before);
    let fields = AreaFields { name: Some("Altstadt".into()), ..AreaFields::default() };
    there_and_back(&mut dossier, changed(&north, fields));
    change(&mut dossier, locked(&north, false));
    change(&mut dossier, painted(None, 0b0001));
    assert_eq!(keys_of(&dossier, &north), keys(0b0010));
}

#[test]
fn what_refers_to_no_area_is_refused() {
    let (mut dossier, north, south) = two_areas();
    change(&mut dossier, Change::AreaDeleted { area: south.clone() });
    let into = || north.clone();
    for change in [
        painted(Some(&south), 1),
        locked(&south, true),
        Change::AreaDeleted { area: south.clone() },
        Change::AreasMerged { into: into(), from: vec![south.clone()] },
        Change::AreasMerged { into: south.clone(), from: vec![into()] },
    ] {
        assert_eq!(refused(&dossier, change), ProblemName::AreaUnknown);
    }
    assert_eq!(refused(&dossier, drawn(" ", 1)), ProblemName::TextMissing);
    assert_eq!(refused(&dossier, judged(Subject::City, "\n")), ProblemName::TextMissing);
}

#[test]
fn areas_of_a_file_take_the_place_of_all_and_each_has_an_id_of_its_own() {
    let (mut dossier, ..) = two_areas();
    let areas = vec![members("Eins", 0b0001), members("Zwei", 0b0110)];
    there_and_back(&mut dossier, Change::AreasOpened { title: "gebiete.csv".into(), areas });
    let plan = &dossier.state().areas;
    let ids: Vec<&str> = plan.areas.iter().map(|area| area.id.as_str()).collect();
    let event =
        dossier.events().iter().rev().find(|event| matches!(event.change, Change::AreasOpened { .. }));
    let event = event.unwrap().id.to_string();
    assert_eq!(ids, [format!("{event}:1"), format!("{event}:2")]);
    assert_eq!(plan.members.len(), 3);
    let second = ids[1].to_owned();
    there_and_back(&mut dossier, painted(Some(&second), 0b0001));
    assert_eq!(keys_of(&dossier, &second), keys(0b0111));
}

#[test]
fn a_hundred_strokes_and_a_hundred_undos_end_where_they_began() {
    let (mut dossier, north, south) = two_areas();
    let before = dossier.state().clone();
    for n in 0..100_u8 {
        let area = [Some(north.as_str()), Some(south.as_str()), None][usize::from(n % 3)];
        change(&mut dossier, painted(area, n.wrapping_mul(37)));
    }
    (0..100).for_each(|_| assert!(undo(&mut dossier)));
    assert_eq!(*dossier.state(), before);
}

#[test]
fn areas_stay_with_newer_figures_and_go_with_the_model_city() {
    let (mut dossier, ..) = two_areas();
    change(&mut dossier, judged(Subject::City, "so beschlossen"));
    change(
        &mut dossier,
        Change::ReferenceKept(Reference { name: "2019".into(), areas: vec![members("A", 1)] }),
    );
    let offers = OffersReference { offers: "c".repeat(64), title: "angebote.csv".into(), count: 3 };
    change(&mut dossier, Change::OffersOpened(offers));
    let before = dossier.state().clone();
    change(&mut dossier, Change::CityOpened(opening("Köln 2026")));
    let after = dossier.state().clone();
    assert_eq!(
        (&after.areas, &after.judgements, &after.reference, &after.offers),
        (&before.areas, &before.judgements, &before.reference, &before.offers)
    );
    let mut model = opening("Modellstadt");
    model.city.is_model = true;
    there_and_back(&mut dossier, Change::CityOpened(model));
    let left = dossier.state();
    assert_eq!((&left.areas, left.judgements.len()), (&AreaPlan::default(), 0));
    assert_eq!((&left.reference, &left.offers), (&None, &None));
}

#[test]
fn a_scenario_keeps_areas_and_gives_them_back_and_one_without_leaves_them() {
    let (mut dossier, north, _) = two_areas();
    let without = change(&mut dossier, scenario("ohne Gebiete"));
    let Change::ScenarioCreated { name, note, variant, copy_of, .. } = scenario("mit Gebieten") else {
        panic!()
    };
    let areas = Some(dossier.state().areas.clone());
    let with = change(&mut dossier, Change::ScenarioCreated { name, note, variant, areas, copy_of });
    let kept = dossier.state().areas.clone();
    change(&mut dossier, painted(None, 0b0011));
    change(&mut dossier, locked(&north, true));
    let later = dossier.state().areas.clone();
    there_and_back(&mut dossier, Change::ScenarioApplied { scenario: without });
    assert_eq!(dossier.state().areas, later);
    there_and_back(&mut dossier, Change::ScenarioApplied { scenario: with });
    assert_eq!(dossier.state().areas, kept);
}

#[test]
fn a_judgement_takes_the_place_of_the_earlier_one_about_the_same() {
    let (mut dossier, north, _) = two_areas();
    let subject = Subject::Area { id: north };
    there_and_back(&mut dossier, judged(subject.clone(), "erster Grund"));
    there_and_back(&mut dossier, judged(Subject::City, "für alle"));
    there_and_back(&mut dossier, judged(subject.clone(), "zweiter Grund"));
    let texts: Vec<&str> =
        dossier.state().judgements.iter().map(|recorded| recorded.judgement.text.as_str()).collect();
    assert_eq!(texts, ["für alle", "zweiter Grund"]);
    assert_eq!(dossier.state().judgements[0].by, "Sozialplanung");
    let withdrawn = Change::JudgementWithdrawn { criterion: Criterion::Rlk2, subject };
    there_and_back(&mut dossier, withdrawn);
    assert_eq!(dossier.state().judgements.len(), 1);
}

#[test]
fn other_criteria_leave_the_weights_as_they_are() {
    let mut dossier = begun("a");
    change(&mut dossier, super::test_dossiers::weights(60.0));
    let set = Change::CriteriaSet { method: "d".repeat(64), method_title: "Köln".into() };
    there_and_back(&mut dossier, set);
    let variant = &dossier.state().variant;
    assert_eq!((variant.method.as_str(), variant.weights.is_some()), ("d".repeat(64).as_str(), true));
}

#[test]
fn strokes_over_the_same_teilraum_made_apart_conflict_and_others_do_not() {
    let (mut one, north, south) = two_areas();
    let mut two = copy(&one, "b");
    change(&mut one, painted(Some(&north), 0b0101_0000));
    change(&mut two, painted(Some(&south), 0b1001_0000));
    one.add(one.missing_from(&two));
    let subjects: Vec<String> = one.conflicts().into_iter().map(|conflict| conflict.subject).collect();
    assert_eq!(subjects, ["member:004"]);
    change(&mut one, painted(Some(&north), 0b0001_0000));
    assert_eq!(one.conflicts(), []);
}

#[test]
fn a_stroke_into_an_area_that_somebody_else_deleted_stays_in_the_record_without_effect() {
    let (mut one, north, _) = two_areas();
    let mut two = copy(&one, "b");
    change(&mut one, Change::AreaDeleted { area: north.clone() });
    change(&mut two, drawn("Ost", 0));
    change(&mut two, painted(Some(&north), 0b1_0000));
    one.add(one.missing_from(&two));
    let last = one.record().pop().unwrap();
    assert_eq!(last.without_effect.unwrap().name, ProblemName::AreaUnknown);
}

#[test]
fn an_event_has_the_first_version_that_knows_its_change() {
    let (mut dossier, ..) = two_areas();
    change(&mut dossier, scenario("ohne Gebiete"));
    let versions: Vec<u32> = dossier.events().iter().map(|event| event.version).collect();
    assert_eq!(versions, [1, 2, 2, 1]);
    // A change in a version that did not have it is damage.
    let lines = String::from_utf8(dossier.lines()).unwrap().replace("\"version\":2", "\"version\":1");
    let mut read = Dossier::new("b").unwrap();
    let Added { added, problems } = read.add_lines(lines.as_bytes());
    assert_eq!((added, problems.len()), (2, 2));
    assert!(problems.iter().all(|problem| problem.name == ProblemName::EventUnreadable));
}

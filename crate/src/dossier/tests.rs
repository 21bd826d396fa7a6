//! Behaviour of a dossier, and the laws of replay, undo and merge.

use super::test_dossiers::{
    AT, Step, begun, change, copy, opening, play, redo, scenario, steps, undo, weights,
};
use super::test_needs::CAST;
use super::*;
use crate::problem::ProblemName;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Everything a person can see of a dossier.
fn seen(dossier: &Dossier) -> (DossierState, Vec<RecordEntry>, Vec<Conflict>, Vec<u8>) {
    (dossier.state().clone(), dossier.record(), dossier.conflicts(), dossier.lines())
}

fn merged(into: &Dossier, other: &Dossier) -> Dossier {
    let mut merged = into.clone();
    merged.add(merged.missing_from(other));
    merged
}

#[test]
fn a_dossier_begins_with_its_city_and_cannot_lose_it_by_undo() {
    let mut dossier = begun("a");
    assert_eq!(dossier.state().city.as_ref().unwrap().title, "Modellstadt");
    assert_eq!(dossier.undo_target(), None);
    assert!(!undo(&mut dossier));
    assert_eq!(dossier.lineage().unwrap().to_string(), "a-1");
}

#[test]
fn an_import_begins_anew_and_its_undo_brings_back_city_weights_and_exclusions() {
    let mut dossier = begun("a");
    change(&mut dossier, weights(60.0));
    change(&mut dossier, Change::TeilraumExcluded { key: "007".into(), reason: "Neubau".into() });
    let before = dossier.state().clone();
    change(&mut dossier, Change::CityOpened(opening("Köln")));
    assert_eq!(dossier.state().city.as_ref().unwrap().title, "Köln");
    assert_eq!(dossier.state().variant.weights, None);
    assert!(dossier.state().variant.excluded.is_empty());
    assert!(undo(&mut dossier));
    assert_eq!(*dossier.state(), before);
}

#[test]
fn a_deleted_scenario_comes_back_by_undo_with_name_and_note() {
    let mut dossier = begun("a");
    let id = change(&mut dossier, scenario("Mehr Gewicht auf Bildung"));
    change(&mut dossier, Change::ScenarioNoted { scenario: id.clone(), note: "aus der Konferenz".into() });
    let before = dossier.state().clone();
    change(&mut dossier, Change::ScenarioDeleted { scenario: id.clone() });
    assert!(dossier.state().scenarios.is_empty());
    assert!(matches!(dossier.undo_target().unwrap().change, Change::ScenarioDeleted { .. }));
    undo(&mut dossier);
    assert_eq!(*dossier.state(), before);
    redo(&mut dossier);
    assert!(dossier.state().scenarios.is_empty());
}

#[test]
fn undo_reaches_any_depth_and_a_new_change_ends_redo() {
    let mut dossier = begun("a");
    let beginning = dossier.state().clone();
    for n in 0..200 {
        change(&mut dossier, weights(f64::from(n % 100)));
    }
    let end = dossier.state().clone();
    let mut undone = 0;
    while undo(&mut dossier) {
        undone += 1;
    }
    assert_eq!((undone, dossier.state()), (200, &beginning));
    while redo(&mut dossier) {}
    assert_eq!(*dossier.state(), end);
    undo(&mut dossier);
    change(&mut dossier, weights(1.0));
    assert_eq!(dossier.redo_target(), None);
    // 200 changes, 200 undos, 200 redos, one undo, one change, and the beginning: nothing was taken away.
    assert_eq!(dossier.len(), 603);
}

#[test]
fn what_refers_to_nothing_is_refused_and_changes_nothing() {
    let mut dossier = begun("a");
    let id = change(&mut dossier, scenario("A"));
    change(&mut dossier, Change::ScenarioDeleted { scenario: id.clone() });
    let refused = |change| dossier.prepare(change, "", AT).unwrap_err().name;
    assert_eq!(
        refused(Change::ScenarioRenamed { scenario: id.clone(), name: "B".into() }),
        ProblemName::ScenarioUnknown
    );
    assert_eq!(refused(Change::ProposalWithdrawn { proposal: id.clone() }), ProblemName::ProposalUnknown);
    assert_eq!(refused(Change::ConferenceDeleted { conference: id }), ProblemName::ConferenceUnknown);
    let unknown = "x-9".parse().unwrap();
    assert_eq!(refused(Change::Undone { events: vec![unknown] }), ProblemName::EventUnknown);
    assert_eq!(refused(scenario(" \n")), ProblemName::TextMissing);
    assert_eq!(refused(scenario(&"ä".repeat(201))), ProblemName::TextTooLong);
    assert_eq!(refused(Change::WeightsSet { weights: BTreeMap::new() }), ProblemName::WeightsAllZero);
    let weights = BTreeMap::from([("a".to_owned(), f64::NAN)]);
    assert_eq!(refused(Change::WeightsSet { weights }), ProblemName::WeightInvalid);
}

#[test]
fn weights_set_apart_conflict_until_somebody_who_knows_both_sets_them_again() {
    let mut one = begun("a");
    let mut two = copy(&one, "b");
    change(&mut one, weights(60.0));
    change(&mut two, weights(70.0));
    let mut both = merged(&one, &two);
    let [conflict] = &both.conflicts()[..] else { panic!("{:?}", both.conflicts()) };
    assert_eq!(conflict.subject, "weights");
    assert_eq!(conflict.kept.change, weights(70.0));
    assert_eq!(conflict.others[0].change, weights(60.0));
    assert_eq!(both.state().variant.weights.as_ref().unwrap()["a"], 70.0);
    change(&mut both, weights(65.0));
    assert_eq!(both.conflicts(), []);
}

#[test]
fn the_same_weights_set_apart_are_no_conflict_and_neither_are_changes_of_different_things() {
    let mut one = begun("a");
    let mut two = copy(&one, "b");
    change(&mut one, weights(60.0));
    change(&mut two, weights(60.0));
    change(&mut two, Change::PeriodChosen { period: "2020".into() });
    change(&mut one, Change::Renamed { title: "Köln 2026".into() });
    let both = merged(&one, &two);
    assert_eq!(both.conflicts(), []);
    assert_eq!((both.state().title.as_str(), both.state().variant.period.as_str()), ("Köln 2026", "2020"));
}

#[test]
fn undoing_one_side_of_a_conflict_settles_it() {
    let mut one = begun("a");
    let mut two = copy(&one, "b");
    change(&mut one, weights(60.0));
    change(&mut two, weights(70.0));
    let mut both = merged(&one, &two);
    assert!(undo(&mut both));
    assert_eq!(both.state().variant.weights.as_ref().unwrap()["a"], 60.0);
    assert_eq!(both.conflicts(), []);
}

#[test]
fn a_change_to_what_somebody_else_deleted_stays_in_the_record_without_effect() {
    let mut one = begun("a");
    let id = change(&mut one, scenario("A"));
    let mut two = copy(&one, "b");
    change(&mut one, Change::ScenarioDeleted { scenario: id.clone() });
    change(&mut two, weights(3.0));
    change(&mut two, Change::ScenarioRenamed { scenario: id, name: "B".into() });
    let both = merged(&one, &two);
    let last = both.record().pop().unwrap();
    assert_eq!(last.without_effect.unwrap().name, ProblemName::ScenarioUnknown);
    assert!(last.in_effect);
    assert_eq!(both.conflicts()[0].others.len(), 1, "the deletion and the renaming are shown as a conflict");
}

#[test]
fn a_merge_is_undone_as_a_whole_by_one_event() {
    let mut one = begun("a");
    let mut two = copy(&one, "b");
    change(&mut one, weights(60.0));
    change(&mut two, scenario("A"));
    change(&mut two, scenario("B"));
    let before = one.state().clone();
    let new = one.missing_from(&two);
    one.add(new.clone());
    assert_eq!(one.state().scenarios.len(), 2);
    change(&mut one, Change::Undone { events: new.iter().map(|event| event.id.clone()).collect() });
    assert_eq!(*one.state(), before);
    redo(&mut one);
    assert_eq!(one.state().scenarios.len(), 2);
}

#[test]
fn damaged_lines_are_named_and_the_rest_is_kept() {
    let mut dossier = begun("a");
    change(&mut dossier, weights(60.0));
    change(&mut dossier, weights(70.0));
    let mut lines: Vec<Vec<u8>> = dossier.lines().split(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    lines[1].truncate(20);
    lines.push(format!(r#"{{"version":{},"anything":true}}"#, VERSION + 1).into_bytes());
    let mut read = Dossier::new("b").unwrap();
    let Added { added, problems } = read.add_lines(&lines.join(&b'\n'));
    assert_eq!(added, 2);
    let named: Vec<_> = problems.iter().map(|problem| (problem.name, problem.facts.row)).collect();
    assert_eq!(
        named,
        [(ProblemName::EventUnreadable, Some(2)), (ProblemName::EventFromNewerVersion, Some(5))]
    );
    assert_eq!(read.state(), dossier.state());
}

#[test]
fn two_different_events_of_one_identity_are_named_and_all_machines_keep_the_same() {
    let one = begun("a");
    let mut two = one.clone();
    let mut three = one.clone();
    change(&mut two, weights(60.0));
    change(&mut three, weights(70.0));
    let mut here = two.clone();
    let mut there = three.clone();
    assert_eq!(here.add(three.events().to_vec()).problems[0].name, ProblemName::EventContradicts);
    there.add(two.events().to_vec());
    assert_eq!(seen(&here), seen(&there));
}

#[test]
fn ten_thousand_events_open_in_order() {
    let mut dossier = begun("a");
    for n in 0..10_000_u32 {
        change(&mut dossier, weights(f64::from(n % 100)));
    }
    let opened = copy(&dossier, "b");
    assert_eq!(opened.len(), 10_001);
    assert_eq!(opened.state(), dossier.state());
}

#[test]
fn identities_are_read_as_they_are_written_and_others_are_refused() {
    assert_eq!("k3x-12".parse::<EventId>().unwrap().to_string(), "k3x-12");
    for wrong in ["", "a", "-1", "a-0", "a--1", "A-1", "a b-1", "a-99999999999", "ä-1"] {
        assert!(wrong.parse::<EventId>().is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn replay_gives_the_same_state_in_whatever_order_events_arrive(
        steps in steps(40),
        other in steps(40),
        order in any::<u64>(),
    ) {
        let mut one = begun("a");
        let mut two = copy(&one, "b");
        play(&mut one, &steps);
        play(&mut two, &other);
        let both = merged(&one, &two);
        let mut events = both.events().to_vec();
        // A shuffle that is the same for the same number.
        let length = events.len();
        for place in (1..length).rev() {
            let other = usize::try_from(order.rotate_left(u32::try_from(place % 64).unwrap()) % 1_000_003).unwrap();
            events.swap(place, other % (place + 1));
        }
        let mut replayed = Dossier::new("c").unwrap();
        for event in events {
            replayed.add(vec![event]);
        }
        prop_assert_eq!(seen(&replayed), seen(&both));
    }

    #[test]
    fn merge_is_commutative_associative_and_idempotent(
        common in steps(15),
        one in steps(25),
        two in steps(25),
        three in steps(25),
    ) {
        let mut a = begun("a");
        play(&mut a, &common);
        let (mut b, mut c) = (copy(&a, "b"), copy(&a, "c"));
        play(&mut a, &one);
        play(&mut b, &two);
        play(&mut c, &three);
        prop_assert_eq!(seen(&merged(&a, &b)), seen(&merged(&b, &a)));
        prop_assert_eq!(seen(&merged(&merged(&a, &b), &c)), seen(&merged(&a, &merged(&b, &c))));
        prop_assert_eq!(seen(&merged(&merged(&a, &b), &b)), seen(&merged(&a, &b)));
        prop_assert_eq!(seen(&merged(&a, &a)), seen(&a));
    }

    #[test]
    fn undo_then_redo_restores_the_identical_state(steps in steps(60), depth in 1_usize..20) {
        let mut dossier = begun("a");
        play(&mut dossier, &steps);
        let before = dossier.state().clone();
        let undone = (0..depth).take_while(|_| undo(&mut dossier)).count();
        for _ in 0..undone {
            prop_assert!(redo(&mut dossier));
        }
        prop_assert_eq!(dossier.state(), &before);
    }

    #[test]
    fn undo_goes_back_the_way_that_was_come(steps in steps(60)) {
        let mut dossier = begun("a");
        let mut states = vec![dossier.state().clone()];
        for step in &steps {
            let length = dossier.len();
            // A ballot is not taken back by whoever goes back.
            if !matches!(step, Step::Undo | Step::Redo | Step::Need((CAST, ..))) {
                play(&mut dossier, std::slice::from_ref(step));
            }
            if dossier.len() > length {
                states.push(dossier.state().clone());
            }
        }
        while let Some(state) = states.pop() {
            prop_assert_eq!(dossier.state(), &state);
            prop_assert_eq!(undo(&mut dossier), !states.is_empty());
        }
    }

    #[test]
    fn work_goes_on_after_a_merge(one in steps(25), two in steps(25), after in steps(25)) {
        let mut a = begun("a");
        let mut b = copy(&a, "b");
        play(&mut a, &one);
        play(&mut b, &two);
        let mut here = merged(&a, &b);
        play(&mut here, &after);
        // The one who has not seen the rest yet takes it over and has the same.
        prop_assert_eq!(seen(&merged(&b, &here)), seen(&here));
        // New changes come last: they are not overtaken by what was merged before them.
        prop_assert_eq!(seen(&copy(&here, "d")), seen(&here));
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut dossier = Dossier::new("a").unwrap();
        let Added { added, problems } = dossier.add_lines(&bytes);
        prop_assert_eq!(added, 0);
        let lines = bytes.split(|&byte| byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
        prop_assert_eq!(problems.len(), lines);
    }
}

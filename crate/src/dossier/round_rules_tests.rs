//! What a round asks for, step by step, and what undo leaves alone.

use super::test_dossiers::{AT, begun, change, copy, redo, undo};
use super::test_needs::{cast, counted, noted, of, round};
use super::*;
use crate::priorities::{RoundState, Tally};
use crate::problem::ProblemName;
use serde_json::json;

/// A dossier with two needs and an open round about them: the dossier, the round, the needs.
fn open_round(codes: &[&str]) -> (Dossier, String, [String; 2]) {
    let mut dossier = begun("a");
    let needs = ["Licht", "Treff"].map(|title| change(&mut dossier, noted(title)).to_string());
    let id = change(&mut dossier, round(&[&needs[0], &needs[1]], codes)).to_string();
    change(&mut dossier, of(json!({ "type": "roundOpened", "round": id })));
    (dossier, id, needs)
}

fn closed(round: &str) -> Change {
    of(json!({ "type": "roundClosed", "round": round }))
}

fn refused(dossier: &Dossier, change: Change) -> ProblemName {
    dossier.prepare(change, "", AT).unwrap_err().name
}

fn result(dossier: &Dossier, round: &str) -> Tally {
    dossier.state().tally(round).unwrap()
}

/// Dots of the two needs, and ballots.
fn counts(dossier: &Dossier, round: &str, needs: &[String; 2]) -> (u64, u64, u64) {
    let total = result(dossier, round).total;
    let dots =
        |need: &String| total.items.iter().filter(|item| item.need == *need).map(|item| item.dots).sum();
    (dots(&needs[0]), dots(&needs[1]), total.ballots)
}

#[test]
fn a_round_is_set_up_opened_and_closed_in_this_order() {
    let mut dossier = begun("a");
    let id = change(&mut dossier, round(&[], &[])).to_string();
    let opened = || of(json!({ "type": "roundOpened", "round": id }));
    let changed = |fields| of(json!({ "type": "roundChanged", "round": id, "fields": fields }));
    assert_eq!(refused(&dossier, opened()), ProblemName::RoundWithoutItems);
    assert_eq!(refused(&dossier, closed(&id)), ProblemName::RoundNotOpen);
    assert_eq!(refused(&dossier, cast(&id, None, json!({}))), ProblemName::RoundNotOpen);
    assert_eq!(refused(&dossier, changed(json!({ "dots": 0 }))), ProblemName::RoundDotsInvalid);
    let item = json!({ "need": "a-9", "title": "Licht", "plain": "", "texts": {} });
    assert_eq!(refused(&dossier, changed(json!({ "items": [item, item] }))), ProblemName::RoundItemTwice);
    change(&mut dossier, changed(json!({ "items": [item], "perItem": null, "groups": [] })));
    change(&mut dossier, opened());
    assert_eq!(dossier.state().rounds[0].per_item, None);
    for late in [opened(), changed(json!({ "dots": 3 }))] {
        assert_eq!(refused(&dossier, late), ProblemName::RoundNotDraft);
    }
    change(&mut dossier, closed(&id));
    assert_eq!(refused(&dossier, cast(&id, None, json!({ "a-9": 1 }))), ProblemName::RoundClosed);
    assert_eq!(dossier.state().rounds[0].state, RoundState::Closed);
    change(&mut dossier, of(json!({ "type": "roundDeleted", "round": id })));
    assert_eq!(refused(&dossier, closed(&id)), ProblemName::RoundUnknown);
    assert_eq!(dossier.state().tally(&id), None);
}

#[test]
fn ballots_are_refused_whole_with_the_reason() {
    let (dossier, id, [light, club]) = open_round(&["K1"]);
    let cases = [
        (json!({}), ProblemName::BallotEmpty),
        (json!({ (&light): 3, (&club): 3 }), ProblemName::BallotTooManyDots),
        (json!({ (&light): 4 }), ProblemName::BallotAboveCap),
        (json!({ (&light): 1, "x-1": 1 }), ProblemName::BallotItemUnknown),
        (json!({ (&light): 0.5 }), ProblemName::DotsNotWhole),
        (json!({ (&light): -1 }), ProblemName::DotsNotWhole),
        (json!({ (&light): 1e9 }), ProblemName::BallotAboveCap),
    ];
    for (dots, name) in cases {
        assert_eq!(refused(&dossier, cast(&id, Some("K1"), dots.clone())), name, "{dots}");
    }
    assert_eq!(refused(&dossier, cast(&id, None, json!({ (&light): 1 }))), ProblemName::BallotCodeMissing);
    assert_eq!(
        refused(&dossier, cast(&id, Some("X"), json!({ (&light): 1 }))),
        ProblemName::BallotCodeUnknown
    );
}

#[test]
fn a_ballot_of_a_tablet_that_had_not_seen_the_closing_counts_and_a_later_one_does_not() {
    let (mut desk, id, needs) = open_round(&[]);
    let mut tablet = copy(&desk, "t");
    change(&mut desk, closed(&id));
    // The desk goes on, so that its closing comes before the tablet's ballot in the order of all machines.
    for _ in 0..3 {
        change(&mut tablet, Change::Renamed { title: "Saal".into() });
    }
    change(&mut tablet, cast(&id, None, json!({ (&needs[0]): 2 })));
    desk.add(tablet.events().to_vec());
    tablet.add(desk.events().to_vec());
    for dossier in [&desk, &tablet] {
        assert_eq!(counts(dossier, &id, &needs), (2, 0, 1));
        assert_eq!(refused(dossier, cast(&id, None, json!({ (&needs[0]): 1 }))), ProblemName::RoundClosed);
        assert_eq!(dossier.state().rounds[0].state, RoundState::Closed);
        assert!(dossier.record().iter().all(|entry| entry.without_effect.is_none()));
    }
    // Not even one that was written in spite of the refusal.
    let mut forged = tablet.events().last().unwrap().clone();
    forged.id.number += 1;
    forged.clock = 99;
    forged.after = desk
        .events()
        .iter()
        .rev()
        .find(|event| event.id.writer == "a")
        .map(|event| event.id.clone())
        .into_iter()
        .collect();
    forged.change = cast(&id, None, json!({ (&needs[1]): 1 }));
    desk.add(vec![forged]);
    assert_eq!(counts(&desk, &id, &needs), (2, 0, 1));
    assert_eq!(desk.record().pop().unwrap().without_effect.unwrap().name, ProblemName::RoundClosed);
}

#[test]
fn undo_does_not_take_somebody_elses_ballot() {
    let (mut dossier, id, needs) = open_round(&[]);
    change(&mut dossier, counted(&id, "paper", 1.0, json!({ (&needs[1]): 1 })));
    change(&mut dossier, cast(&id, None, json!({ (&needs[0]): 2 })));
    assert!(matches!(dossier.undo_target().unwrap().change, Change::CountSet { .. }));
    undo(&mut dossier);
    assert_eq!(counts(&dossier, &id, &needs), (2, 0, 1));
    // Even the round comes back with everything that was cast in it.
    undo(&mut dossier);
    undo(&mut dossier);
    assert!(dossier.state().rounds.is_empty());
    redo(&mut dossier);
    redo(&mut dossier);
    assert_eq!(counts(&dossier, &id, &needs), (2, 0, 1));
}

#[test]
fn counts_must_be_plausible_and_paper_may_be_counted_after_closing() {
    let (mut dossier, id, needs) = open_round(&[]);
    let wall = |voters, dots| counted(&id, "wall", voters, json!({ (&needs[0]): dots }));
    let paper = |voters, dots| counted(&id, "paper", voters, json!({ (&needs[0]): dots }));
    assert_eq!(refused(&dossier, paper(2.0, 7)), ProblemName::CountImplausible);
    change(&mut dossier, wall(0.0, 7));
    assert_eq!(refused(&dossier, closed(&id)), ProblemName::CountVotersMissing);
    change(&mut dossier, wall(3.0, 8));
    assert_eq!(dossier.state().rounds[0].counts.len(), 1);
    change(&mut dossier, closed(&id));
    assert_eq!(refused(&dossier, wall(3.0, 9)), ProblemName::RoundClosed);
    change(&mut dossier, paper(2.0, 6));
    assert_eq!(counts(&dossier, &id, &needs), (6, 0, 0));
    change(&mut dossier, of(json!({ "type": "countRemoved", "round": id, "count": "z1" })));
    let gone = of(json!({ "type": "countRemoved", "round": id, "count": "z1" }));
    assert_eq!(refused(&dossier, gone), ProblemName::CountUnknown);
}

#[test]
fn only_the_number_of_ballots_leaves_the_engine() {
    let (mut dossier, id, needs) = open_round(&["GEHEIM"]);
    change(&mut dossier, cast(&id, Some("GEHEIM"), json!({ (&needs[0]): 3 })));
    let state = serde_json::to_value(dossier.state()).unwrap();
    assert_eq!(state["rounds"][0]["ballots"], 1);
    assert!(state.get("votes").is_none());
    // Once among the codes of the set-up, never with its dots.
    assert_eq!(state.to_string().matches("GEHEIM").count(), 1);
}

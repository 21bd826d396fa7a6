//! Behaviour of needs and their priority in a dossier.

use super::test_dossiers::{AT, begun, change, copy, opening, redo, undo};
use super::test_needs::{advanced, noted, of};
use super::*;
use crate::priorities::NeedState;
use crate::problem::ProblemName;
use serde_json::json;
use std::collections::BTreeMap;

/// A dossier with the needs Licht and Treff, and their ids.
fn two_needs() -> (Dossier, String, String) {
    let mut dossier = begun("a");
    let light = change(&mut dossier, noted("Licht")).to_string();
    let club = change(&mut dossier, noted("Treff")).to_string();
    (dossier, light, club)
}

fn refused(dossier: &Dossier, change: Change) -> ProblemName {
    dossier.prepare(change, "", AT).unwrap_err().name
}

fn titles(dossier: &Dossier) -> Vec<&str> {
    dossier.state().needs.iter().map(|need| need.title.as_str()).collect()
}

fn merged_into(dossier: &Dossier, need: &str) -> Option<String> {
    dossier.state().needs.iter().find(|entry| entry.id == need)?.merged_into.clone()
}

#[test]
fn a_need_begins_with_its_title_and_learns_the_rest_later() {
    let (mut dossier, light, _) = two_needs();
    let fields =
        json!({ "title": "Mehr Licht", "urgency": 3, "theme": { "pursued": true, "informed": "alle" } });
    change(&mut dossier, of(json!({ "type": "needChanged", "need": light, "fields": fields })));
    let fields = json!({ "urgency": null, "theme": { "pursued": null } });
    change(&mut dossier, of(json!({ "type": "needChanged", "need": light, "fields": fields })));
    let need = &dossier.state().needs[0];
    assert_eq!((need.title.as_str(), need.urgency, need.goal_relation), ("Mehr Licht", None, Some(2)));
    assert_eq!((need.theme.pursued, need.theme.informed.as_str()), (None, "alle"));
    assert_eq!((need.by.as_str(), need.at.as_str(), need.state), ("Sozialplanung", AT, NeedState::Perceived));
    undo(&mut dossier);
    assert_eq!(dossier.state().needs[0].urgency, Some(3));
}

#[test]
fn needs_of_a_file_come_on_top_each_with_an_id_of_its_own() {
    let (mut dossier, ..) = two_needs();
    let opened = json!({ "type": "needsOpened", "title": "liste.csv", "needs": [{ "title": "Bus" }, { "title": "Rad" }] });
    let id = change(&mut dossier, of(opened)).to_string();
    assert_eq!(titles(&dossier), ["Licht", "Treff", "Bus", "Rad"]);
    let ids: Vec<&str> = dossier.state().needs[2..].iter().map(|need| need.id.as_str()).collect();
    assert_eq!(ids, [format!("{id}:1"), format!("{id}:2")]);
    change(&mut dossier, of(json!({ "type": "needDeleted", "need": format!("{id}:1") })));
    assert_eq!(titles(&dossier), ["Licht", "Treff", "Rad"]);
    let untitled = json!({ "type": "needsOpened", "title": "x", "needs": [{ "description": "ohne" }] });
    assert_eq!(refused(&dossier, of(untitled)), ProblemName::TextMissing);
}

#[test]
fn the_way_to_an_agreed_need_asks_for_goal_and_reason() {
    let (mut dossier, light, _) = two_needs();
    assert_eq!(refused(&dossier, advanced(&light, "agreed")), ProblemName::NeedStepSkipped);
    change(&mut dossier, of(json!({ "type": "needAdvanced", "need": light, "state": "need", "reason": "" })));
    let without_reason = json!({ "type": "needAdvanced", "need": light, "state": "agreed", "reason": " " });
    assert_eq!(refused(&dossier, of(without_reason)), ProblemName::NeedReasonMissing);
    let goal = |relation| {
        of(json!({ "type": "needChanged", "need": light, "fields": { "goalRelation": relation } }))
    };
    change(&mut dossier, goal(json!(0)));
    assert_eq!(refused(&dossier, advanced(&light, "agreed")), ProblemName::NeedWithoutGoal);
    change(&mut dossier, goal(json!(1)));
    change(&mut dossier, advanced(&light, "agreed"));
    assert_eq!(refused(&dossier, goal(json!(null))), ProblemName::NeedWithoutGoal);
    change(&mut dossier, advanced(&light, "demand"));
    let need = &dossier.state().needs[0];
    assert_eq!((need.state, need.state_reason.as_str()), (NeedState::Demand, "Konferenz am 3. Mai"));
}

#[test]
fn statements_are_given_and_withdrawn() {
    let (mut dossier, light, club) = two_needs();
    let given = |text: &str, consents: Option<bool>| {
        let statement = json!({ "party": "buergeramt", "office": "", "text": text, "consents": consents });
        of(json!({ "type": "statementGiven", "need": light, "statement": statement }))
    };
    assert_eq!(refused(&dossier, given(" ", None)), ProblemName::TextMissing);
    let id = change(&mut dossier, given("", Some(false))).to_string();
    assert_eq!(dossier.state().needs[0].statements[0].consents, Some(false));
    let withdrawn = |need: &str| of(json!({ "type": "statementWithdrawn", "need": need, "statement": id }));
    assert_eq!(refused(&dossier, withdrawn(&club)), ProblemName::StatementUnknown);
    change(&mut dossier, withdrawn(&light));
    assert!(dossier.state().needs[0].statements.is_empty());
}

#[test]
fn ratings_and_links_that_cannot_be_are_refused() {
    let (mut dossier, light, _) = two_needs();
    let rated = json!({ "type": "needChanged", "need": light, "fields": { "gap": 5 } });
    assert_eq!(refused(&dossier, of(rated)), ProblemName::RatingInvalid);
    let linked = |url: &str| {
        let fields = json!({ "links": [{ "title": "", "url": url }] });
        of(json!({ "type": "needChanged", "need": light, "fields": fields }))
    };
    for wrong in
        ["javascript:alert(1)", "JAVASCRIPT://x", "data:text/html,x", "file:///etc", "https:x", " ", "a\nb"]
    {
        assert_eq!(refused(&dossier, linked(wrong)), ProblemName::LinkInvalid, "{wrong}");
    }
    for right in
        ["https://example.org", "HTTP://x", r"C:\Ablage\a.pdf", r"\\server\a b: c", "/ablage/a:b.pdf"]
    {
        change(&mut dossier, linked(right));
    }
}

#[test]
fn merged_needs_stand_on_their_own_again_by_undo_by_parting_and_when_the_other_goes() {
    let (mut dossier, light, club) = two_needs();
    let merge = of(json!({ "type": "needsMerged", "into": light, "from": [club] }));
    change(&mut dossier, merge.clone());
    assert_eq!(merged_into(&dossier, &club), Some(light.clone()));
    let circle = of(json!({ "type": "needsMerged", "into": club, "from": [light] }));
    assert_eq!(refused(&dossier, circle), ProblemName::NeedMergedInCircle);
    undo(&mut dossier);
    assert_eq!(merged_into(&dossier, &club), None);
    redo(&mut dossier);
    change(&mut dossier, of(json!({ "type": "needUnmerged", "need": club })));
    assert_eq!(merged_into(&dossier, &club), None);
    change(&mut dossier, merge);
    change(&mut dossier, of(json!({ "type": "needDeleted", "need": light })));
    assert_eq!(merged_into(&dossier, &club), None);
}

#[test]
fn needs_merged_into_each_other_apart_end_in_one() {
    let (mut one, light, club) = two_needs();
    let mut two = copy(&one, "b");
    change(&mut one, of(json!({ "type": "needsMerged", "into": light, "from": [club] })));
    change(&mut two, of(json!({ "type": "needsMerged", "into": club, "from": [light] })));
    one.add(two.events().to_vec());
    assert_eq!((merged_into(&one, &light), merged_into(&one, &club)), (None, Some(light)));
    let refused = one.record().pop().unwrap().without_effect.unwrap();
    assert_eq!(refused.name, ProblemName::NeedMergedInCircle);
}

#[test]
fn one_field_changed_apart_is_a_conflict_two_fields_are_none() {
    let (mut one, light, _) = two_needs();
    let mut two = copy(&one, "b");
    let changed = |fields| of(json!({ "type": "needChanged", "need": light, "fields": fields }));
    change(&mut one, changed(json!({ "urgency": 1, "theme": { "body": "Runder Tisch" } })));
    change(&mut two, changed(json!({ "urgency": 4, "gap": 2, "theme": { "assessment": "dringend" } })));
    one.add(two.events().to_vec());
    let subjects: Vec<String> = one.conflicts().into_iter().map(|conflict| conflict.subject).collect();
    assert_eq!(subjects, [format!("need:{light}:urgency")]);
}

#[test]
fn weights_of_the_priority_are_set_and_reset() {
    let mut dossier = begun("a");
    let set = |weights| of(json!({ "type": "prioritySet", "weights": weights }));
    change(&mut dossier, set(json!({ "urgency": 1, "dots": 3 })));
    assert_eq!(dossier.state().priority.as_ref().map(BTreeMap::len), Some(2));
    change(&mut dossier, of(json!({ "type": "priorityReset" })));
    assert_eq!(dossier.state().priority, None);
    assert_eq!(refused(&dossier, set(json!({ "urgency": 0 }))), ProblemName::WeightsAllZero);
    assert_eq!(refused(&dossier, set(json!({ "gap": -1 }))), ProblemName::WeightInvalid);
}

#[test]
fn what_was_practised_with_the_model_city_does_not_follow_into_a_real_one() {
    let mut dossier = Dossier::new("a").unwrap();
    let mut model = opening("Modellstadt");
    model.city.is_model = true;
    change(&mut dossier, Change::Begun { opening: Some(model) });
    change(&mut dossier, noted("Licht"));
    change(&mut dossier, of(json!({ "type": "prioritySet", "weights": { "gap": 1 } })));
    change(&mut dossier, Change::CityOpened(opening("Köln")));
    assert_eq!((dossier.state().needs.len(), dossier.state().priority.is_none()), (0, true));
    undo(&mut dossier);
    assert_eq!(titles(&dossier), ["Licht"]);
}

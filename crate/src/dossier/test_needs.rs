//! Made-up needs and rounds, and random changes of them.

use super::{Change, Dossier, test_dossiers};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A change as the page writes it.
pub fn of(change: Value) -> Change {
    serde_json::from_value(change).unwrap()
}

pub fn noted(title: &str) -> Change {
    of(json!({ "type": "needCreated", "title": title, "fields": { "goalRelation": 2 } }))
}

pub fn advanced(need: &str, state: &str) -> Change {
    of(json!({ "type": "needAdvanced", "need": need, "state": state, "reason": "Konferenz am 3. Mai" }))
}

/// A round about needs: five dots, three on one of them.
pub fn round(needs: &[&str], codes: &[&str]) -> Change {
    let items: Vec<Value> = needs
        .iter()
        .map(|need| json!({ "need": need, "title": "Erfordernis", "plain": "", "texts": {} }))
        .collect();
    of(json!({ "type": "roundCreated", "fields": {
        "title": "Erste Runde", "items": items, "groups": ["Politik", "Bewohner*innen"], "codes": codes,
    } }))
}

pub fn cast(round: &str, code: Option<&str>, dots: Value) -> Change {
    let mut ballot = json!({ "source": "booth", "group": "Politik", "dots": dots });
    if let Some(code) = code {
        ballot["code"] = code.into();
    }
    of(json!({ "type": "ballotCast", "round": round, "ballot": ballot }))
}

pub fn counted(round: &str, source: &str, voters: f64, dots: Value) -> Change {
    of(json!({ "type": "countSet", "round": round, "count": {
        "id": "z1", "source": source, "group": "", "voters": voters, "dots": dots,
    } }))
}

/// The step that casts a ballot.
pub const CAST: u8 = 11;

/// What somebody does next: numbers choose what, and among what is there.
pub type NeedStep = (u8, u8, u8);

pub fn need_step() -> impl Strategy<Value = NeedStep> {
    (0..14_u8, 0..4_u8, 0..4_u8)
}

/// The change of a step; none where it is impossible or the engine would refuse it, as a page would not offer it.
pub fn possible(dossier: &Dossier, step: NeedStep) -> Option<Change> {
    let change = of(wished(dossier, step)?);
    dossier.prepare(change.clone(), "", test_dossiers::AT).is_ok().then_some(change)
}

fn wished(dossier: &Dossier, (what, one, other): NeedStep) -> Option<Value> {
    let (needs, rounds) = (&dossier.state().needs, &dossier.state().rounds);
    let need = |which: u8| needs.get(usize::from(which) % needs.len().max(1)).map(|need| need.id.clone());
    let round = || rounds.get(usize::from(one) % rounds.len().max(1)).map(|round| round.id.clone());
    let states = ["perceived", "need", "agreed", "notPursued"];
    let item = |need: &str| json!({ "need": need, "title": "Erfordernis", "plain": "", "texts": {} });
    Some(match what {
        0 => {
            json!({ "type": "needCreated", "title": format!("Erfordernis {one}"), "fields": { "goalRelation": other } })
        }
        1 => {
            json!({ "type": "needChanged", "need": need(one)?, "fields": { "title": format!("Titel {other}") } })
        }
        2 => {
            json!({ "type": "needAdvanced", "need": need(one)?, "state": states[usize::from(other)], "reason": "weil" })
        }
        3 => json!({ "type": "needsMerged", "into": need(one)?, "from": [need(other)?] }),
        4 => json!({ "type": "needUnmerged", "need": need(one)? }),
        5 if other == 0 => json!({ "type": "needDeleted", "need": need(one)? }),
        5 => json!({ "type": "statementGiven", "need": need(one)?,
            "statement": { "party": "department", "office": "", "text": "ja" } }),
        6 => {
            let statement = needs.iter().find_map(|need| Some((need, need.statements.first()?)));
            let (need, statement) = statement?;
            json!({ "type": "statementWithdrawn", "need": need.id, "statement": statement.id })
        }
        7 => json!({ "type": "prioritySet", "weights": { "urgency": one, "gap": other } }),
        8 => json!({ "type": "roundCreated", "fields": {
            "title": "Runde", "items": [item(&need(one)?)], "codes": if other == 0 { vec!["K1"] } else { vec![] } } }),
        9 => json!({ "type": "roundOpened", "round": round()? }),
        10 if other == 0 => json!({ "type": "roundDeleted", "round": round()? }),
        10 => json!({ "type": "roundClosed", "round": round()? }),
        CAST => {
            let entry = rounds.get(usize::from(one) % rounds.len().max(1))?;
            let mut ballot =
                json!({ "source": "booth", "group": "", "dots": { (&entry.items[0].need): 1 + other % 3 } });
            if let Some(code) = entry.codes.first() {
                ballot["code"] = code.as_str().into();
            }
            json!({ "type": "ballotCast", "round": entry.id, "ballot": ballot })
        }
        12 => {
            let entry = rounds.get(usize::from(one) % rounds.len().max(1))?;
            json!({ "type": "countSet", "round": entry.id, "count": { "id": format!("z{other}"), "source": "paper",
                "group": "", "voters": 2, "dots": { (&entry.items[0].need): other } } })
        }
        _ => json!({ "type": "countRemoved", "round": round()?, "count": format!("z{other}") }),
    })
}

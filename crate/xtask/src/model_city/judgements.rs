//! What people recorded about the two layouts, as the app would: by area name and key of the quarter.

use super::areas::{Area, Ground};
use super::society::YEARS;
use serde_json::{Value, json};

/// Indicator whose series is evidence.
const INDICATOR: &str = "transferleistungsdichte";
/// Residents of the home for seniors that is a special effect.
const RESIDENTS: u32 = 80;

/// Reasons and evidence that leave no criterion open.
pub fn met(ground: &Ground, areas: &[Area], keys: &[String]) -> Value {
    let mut judgements = Vec::new();
    for area in areas {
        for quarter in &area.supporting {
            let text = "Schule, Bürgerhaus und Beratung werden aus den benachbarten Quartieren mitgenutzt.";
            judgements.push(on_quarter("RLK2", &keys[*quarter], text));
        }
        for quarter in &area.unknown {
            let text =
                "Für das Quartier fehlen Zahlen. Ohne den alten Ortskern ist das Gebiet nicht zu denken.";
            judgements.push(on_quarter("RLK6", &keys[*quarter], text));
        }
        let missing =
            "Vorhanden: Kita und Jugendtreff. Es fehlen Räume für Beratung und ein Treffpunkt für Ältere.";
        judgements.push(on_area("RLK5", &area.name, missing));
        let why = "Einzelne Förderprogramme erreichen hier nur Teile der Zielgruppen und enden nach wenigen Jahren.";
        judgements.push(on_area("GLK7", &area.name, why));
    }
    let all = || areas.iter().flat_map(|area| &area.quarters).copied();
    let worst = all().max_by(|a, b| ground.standing[*a].total_cmp(&ground.standing[*b]));
    judgements.extend(worst.map(|quarter| demand(&keys[quarter], "Zuzug aus Armut, seit Jahren")));
    let last = YEARS.len() - 1;
    let elderly = all().max_by_key(|quarter| ground.counts[*quarter][last].ab_65);
    judgements.extend(elderly.map(|quarter| {
        let mut effect =
            on_quarter("RLK4", &keys[quarter], "Haus für Seniorinnen und Senioren mit 80 Plätzen");
        effect["judgement"]["counts"] = json!({"einwohner": RESIDENTS, "einwohner_ab_65": RESIDENTS});
        effect
    }));
    let dated = |area: &Area| json!({"name": area.name, "since": "2019", "reviewed": "2025-06-30"});
    json!({"areas": areas.iter().map(dated).collect::<Vec<Value>>(), "judgements": judgements})
}

/// A special demand that the quarter's own figures contradict.
pub fn violated(ground: &Ground, keys: &[String]) -> Value {
    let all = 0..ground.standing.len();
    let known = all.filter(|quarter| !ground.standing[*quarter].is_nan());
    let best = known.min_by(|a, b| ground.standing[*a].total_cmp(&ground.standing[*b]));
    let demands: Vec<Value> =
        best.map(|quarter| demand(&keys[quarter], "Zuzug aus Armut, vermutet")).into_iter().collect();
    json!({"areas": [], "judgements": demands})
}

fn demand(key: &str, text: &str) -> Value {
    let mut demand = on_quarter("RLK3", key, text);
    demand["judgement"]["indicator"] = INDICATOR.into();
    demand
}

fn on_quarter(criterion: &str, key: &str, text: &str) -> Value {
    judgement(criterion, json!({"kind": "teilraum", "key": key}), text)
}

fn on_area(criterion: &str, name: &str, text: &str) -> Value {
    judgement(criterion, json!({"kind": "area", "name": name}), text)
}

fn judgement(criterion: &str, subject: Value, text: &str) -> Value {
    json!({"criterion": criterion, "subject": subject,
        "judgement": {"text": text, "decidedBy": "Runder Tisch der Modellstadt", "since": "", "indicator": "",
            "counts": {}}})
}

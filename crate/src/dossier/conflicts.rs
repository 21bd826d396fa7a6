//! What was changed apart, on different machines, to different things.

use super::history::History;
use super::{Change, ConferenceFields, DossierEvent, EventId};
use crate::areas::AreaFields;
use crate::criteria::{Criterion, Subject};
use crate::priorities::DotCount;
use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that was changed differently by people who had not seen each other's change.
///
/// The latest in the dossier's order counts. Whoever changes the thing again, knowing of both, settles it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// What: `title`, `city`, `method`, `weights`, `period`, `teilraum:<key>`, `scenario:<id>:name`,
    /// `scenario:<id>:note`, `conference:<id>:<field>`, `conference:<id>:answers:<question>`, `areas`,
    /// `area:<id>:<field>`, `member:<key>`, `reference`, `offers`, `judgement:<criterion>:teilraum:<key>`,
    /// `judgement:<criterion>:area:<id>`, `judgement:<criterion>:city`, `need:<id>:<field>`, `need:<id>:state`,
    /// `need:<id>:merged`, `priority`, `round:<id>:<field>`, `round:<id>:state`, `round:<id>:count:<id>`.
    pub subject: String,
    /// The change that counts.
    pub kept: DossierEvent,
    /// The changes that do not.
    pub others: Vec<DossierEvent>,
}

/// The conflicts among the events in effect; sorted by subject.
pub fn conflicts(history: &History, in_effect: &[bool]) -> Vec<Conflict> {
    // Per subject: positions of the changes that no later one of the same subject has seen.
    let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let events = history.events();
    for (position, event) in events.iter().enumerate().filter(|(p, _)| in_effect.get(*p) == Some(&true)) {
        for subject in subjects(&event.change) {
            let heads = open.entry(subject).or_default();
            heads.retain(|&head| !history.followed(position, head));
            heads.push(position);
        }
    }
    open.into_iter()
        .filter_map(|(subject, heads)| {
            let (&kept, others) = heads.split_last()?;
            let kept = events.get(kept)?;
            let others: Vec<DossierEvent> = others
                .iter()
                .filter_map(|&other| events.get(other))
                .filter(|other| other.change != kept.change)
                .cloned()
                .collect();
            (!others.is_empty()).then(|| Conflict { subject, kept: kept.clone(), others })
        })
        .collect()
}

/// What a change is about. Additions are about nothing that was there before.
fn subjects(change: &Change) -> Vec<String> {
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    match change {
        Change::Renamed { .. } => names(&["title"]),
        Change::CityOpened(_) => names(&["city", "method", "period", "weights"]),
        Change::ScenarioApplied { .. } => names(&["method", "period", "weights", "areas"]),
        Change::CriteriaSet { .. } => names(&["method"]),
        Change::AreasOpened { .. } => names(&["areas"]),
        Change::ReferenceKept(_) | Change::ReferenceDropped => names(&["reference"]),
        Change::OffersOpened(_) | Change::OffersRemoved => names(&["offers"]),
        Change::AreaCreated { keys, .. } | Change::TeilraeumeAssigned { keys, .. } => {
            keys.iter().map(|key| format!("member:{key}")).collect()
        }
        Change::AreaChanged { area, fields } => area_fields(area, fields),
        Change::AreaDeleted { area } => vec![format!("area:{area}:name")],
        Change::AreasMerged { from, .. } => from.iter().map(|area| format!("area:{area}:name")).collect(),
        Change::JudgementRecorded { criterion, subject, .. }
        | Change::JudgementWithdrawn { criterion, subject } => vec![judgement(*criterion, subject)],
        Change::MethodChosen { .. } => names(&["method", "weights"]),
        Change::WeightsSet { .. } | Change::WeightsReset => names(&["weights"]),
        Change::PeriodChosen { .. } => names(&["period"]),
        Change::TeilraumExcluded { key, .. } | Change::TeilraumIncluded { key } => {
            vec![format!("teilraum:{key}")]
        }
        Change::ScenarioRenamed { scenario, .. } => vec![format!("scenario:{scenario}:name")],
        Change::ScenarioNoted { scenario, .. } => vec![format!("scenario:{scenario}:note")],
        Change::ScenarioDeleted { scenario } => {
            vec![format!("scenario:{scenario}:name"), format!("scenario:{scenario}:note")]
        }
        Change::ConferenceChanged { conference, fields } => fields_of(conference, fields),
        Change::ConferenceDeleted { conference } => vec![format!("conference:{conference}:kind")],
        Change::NeedChanged { need, fields } => {
            fields.present().map(|field| format!("need:{need}:{field}")).collect()
        }
        Change::NeedDeleted { need } => vec![format!("need:{need}:title")],
        Change::NeedAdvanced { need, .. } => vec![format!("need:{need}:state")],
        Change::NeedsMerged { from, .. } => from.iter().map(|need| format!("need:{need}:merged")).collect(),
        Change::NeedUnmerged { need } => vec![format!("need:{need}:merged")],
        Change::PrioritySet { .. } | Change::PriorityReset => names(&["priority"]),
        Change::RoundChanged { round, fields } => {
            fields.present().map(|field| format!("round:{round}:{field}")).collect()
        }
        Change::RoundOpened { round } | Change::RoundClosed { round } | Change::RoundDeleted { round } => {
            vec![format!("round:{round}:state")]
        }
        Change::CountSet { round, count: DotCount { id, .. } }
        | Change::CountRemoved { round, count: id } => {
            vec![format!("round:{round}:count:{id}")]
        }
        Change::Begun { .. }
        | Change::NeedCreated { .. }
        | Change::NeedsOpened { .. }
        | Change::StatementGiven { .. }
        | Change::StatementWithdrawn { .. }
        | Change::RoundCreated { .. }
        | Change::BallotCast { .. }
        | Change::ScenarioCreated { .. }
        | Change::WeightsProposed { .. }
        | Change::ProposalWithdrawn { .. }
        | Change::ConferenceCreated { .. }
        | Change::Undone { .. } => Vec::new(),
    }
}

fn area_fields(area: &str, fields: &AreaFields) -> Vec<String> {
    let present = [
        ("name", fields.name.is_some()),
        ("colour", fields.colour.is_some()),
        ("description", fields.description.is_some()),
        ("carrier", fields.carrier.is_some()),
        ("coordination", fields.coordination.is_some()),
        ("since", fields.since.is_some()),
        ("reviewed", fields.reviewed.is_some()),
        ("locked", fields.locked.is_some()),
    ];
    present.iter().filter(|(_, there)| *there).map(|(field, _)| format!("area:{area}:{field}")).collect()
}

fn judgement(criterion: Criterion, subject: &Subject) -> String {
    let subject = match subject {
        Subject::Teilraum { key } => format!("teilraum:{key}"),
        Subject::Area { id } => format!("area:{id}"),
        Subject::City => "city".to_owned(),
    };
    format!("judgement:{}:{subject}", criterion.name())
}

fn fields_of(conference: &EventId, fields: &ConferenceFields) -> Vec<String> {
    let present = [
        ("kind", fields.kind.is_some()),
        ("date", fields.date.is_some()),
        ("place", fields.place.is_some()),
        ("areas", fields.areas.is_some()),
        ("groups", fields.groups.is_some()),
        ("missing", fields.missing.is_some()),
        ("statementsMissing", fields.statements_missing.is_some()),
        ("citizensConference", fields.citizens_conference.is_some()),
        ("agenda", fields.agenda.is_some()),
        ("note", fields.note.is_some()),
    ];
    let fields_present = present
        .iter()
        .filter(|(_, there)| *there)
        .map(|(field, _)| format!("conference:{conference}:{field}"));
    let answers = fields.answers.iter().flat_map(|answers| answers.keys());
    let answers = answers.map(|question| format!("conference:{conference}:answers:{question}"));
    fields_present.chain(answers).collect()
}

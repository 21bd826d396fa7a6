//! Conferences (H 5.3.1.1, 5.3.1.2, 5.3.1.4): who met when about what, and who was missing.

use super::EventId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The three conferences of the programme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ConferenceKind {
    /// Sozialraumkonferenz: needs are found and prioritised.
    #[default]
    Sozialraum,
    /// Planungskonferenz: measures are agreed.
    Planung,
    /// Meilensteinkonferenz: the state after about two and a half years.
    Meilenstein,
}

/// How many of a group were invited and came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GroupPresence {
    /// Name of the group.
    pub group: String,
    /// Persons invited; absent when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited: Option<u32>,
    /// Persons present; absent when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<u32>,
}

/// An essential party that was missing, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MissingParty {
    /// Office or group.
    pub party: String,
    /// Why; may be empty.
    pub reason: String,
}

/// Whether a Bürger*innenkonferenz came before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct CitizensConference {
    /// Absent: not recorded yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<bool>,
    /// When it was held, `YYYY-MM-DD`; may be empty.
    pub date: String,
    /// Why it was not; may be empty.
    pub reason: String,
}

/// One point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    /// When it begins, `HH:MM`; may be empty.
    pub time: String,
    /// What is done.
    pub title: String,
}

/// Answers to the handbook's questions, by the question's id.
pub type Answers = BTreeMap<String, String>;

/// Part of a conference's data: only what changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct ConferenceFields {
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ConferenceKind>,
    /// Day, `YYYY-MM-DD`; empty: not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Areas it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<String>>,
    /// Invited and present, by group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupPresence>>,
    /// Essential parties that did not take part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<MissingParty>>,
    /// Essential parties that gave no statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statements_missing: Option<Vec<MissingParty>>,
    /// Bürger*innenkonferenz before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizens_conference: Option<CitizensConference>,
    /// Agenda in its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agenda: Option<Vec<AgendaItem>>,
    /// Answers that changed, by question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub answers: Option<Answers>,
    /// Note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Conference {
    /// The event that created it.
    pub id: EventId,
    /// Kind.
    pub kind: ConferenceKind,
    /// Day, `YYYY-MM-DD`; empty: not set.
    pub date: String,
    /// Place.
    pub place: String,
    /// Areas it is about.
    pub areas: Vec<String>,
    /// Invited and present, by group.
    pub groups: Vec<GroupPresence>,
    /// Essential parties that did not take part.
    pub missing: Vec<MissingParty>,
    /// Essential parties that gave no statement.
    pub statements_missing: Vec<MissingParty>,
    /// Bürger*innenkonferenz before it.
    pub citizens_conference: CitizensConference,
    /// Agenda in its order.
    pub agenda: Vec<AgendaItem>,
    /// Answers to the handbook's questions, by the question's id.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub answers: Answers,
    /// Note.
    pub note: String,
}

impl Conference {
    /// A conference of which nothing but its kind is known.
    pub(super) fn new(id: EventId, kind: ConferenceKind) -> Self {
        Self {
            id,
            kind,
            date: String::new(),
            place: String::new(),
            areas: Vec::new(),
            groups: Vec::new(),
            missing: Vec::new(),
            statements_missing: Vec::new(),
            citizens_conference: CitizensConference::default(),
            agenda: Vec::new(),
            answers: Answers::new(),
            note: String::new(),
        }
    }

    /// Takes over the fields that are there.
    pub(super) fn change(&mut self, fields: &ConferenceFields) {
        set(&mut self.kind, fields.kind.as_ref());
        set(&mut self.date, fields.date.as_ref());
        set(&mut self.place, fields.place.as_ref());
        set(&mut self.areas, fields.areas.as_ref());
        set(&mut self.groups, fields.groups.as_ref());
        set(&mut self.missing, fields.missing.as_ref());
        set(&mut self.statements_missing, fields.statements_missing.as_ref());
        set(&mut self.citizens_conference, fields.citizens_conference.as_ref());
        set(&mut self.agenda, fields.agenda.as_ref());
        set(&mut self.note, fields.note.as_ref());
        for (question, answer) in fields.answers.iter().flatten() {
            self.answers.insert(question.clone(), answer.clone());
        }
    }
}

fn set<T: Clone>(field: &mut T, value: Option<&T>) {
    if let Some(value) = value {
        field.clone_from(value);
    }
}

//! What a dossier says now: the fold of its events.

use super::rounds::Votes;
use super::{Change, CityReference, Conference, DossierEvent, EventId, OffersReference, Opening, Variant};
use crate::areas::{AreaPlan, Reference};
use crate::criteria::{Criterion, Recorded, Subject};
use crate::priorities::{Need, PriorityCriterion, Round, RoundId};
use crate::problem::{Problem, ProblemName, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// A scenario: a variant with a name and a note.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Scenario {
    /// The event that created it.
    pub id: EventId,
    /// Name.
    pub name: String,
    /// Note; may be empty.
    pub note: String,
    /// What it computes.
    pub variant: Variant,
    /// Its areas; absent in dossiers that knew none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<AreaPlan>,
    /// Who created it.
    pub by: String,
    /// When, as ISO 8601 in UTC.
    pub at: String,
}

/// Weights somebody proposes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The event that made it.
    pub id: EventId,
    /// Who: a group or a role.
    pub name: String,
    /// By indicator; only their proportions count.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub weights: BTreeMap<String, f64>,
}

/// Everything a dossier says; lists in the order in which their entries came.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DossierState {
    /// Title; empty until somebody gives one.
    pub title: String,
    /// The data; absent before anything was brought in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<CityReference>,
    /// What is computed now.
    pub variant: Variant,
    /// Scenarios.
    pub scenarios: Vec<Scenario>,
    /// Proposed weights.
    pub proposals: Vec<Proposal>,
    /// Conferences.
    pub conferences: Vec<Conference>,
    /// The areas as they are drawn now.
    pub areas: AreaPlan,
    /// The layout drafts are compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// Recorded reasons, exceptions and evidence.
    pub judgements: Vec<Recorded>,
    /// Offers of social infrastructure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offers: Option<OffersReference>,
    /// Needs.
    pub needs: Vec<Need>,
    /// Rounds of dots.
    pub rounds: Vec<Round>,
    /// Weights of the priority; absent: the usual ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "Record<PriorityCriterion, number>"))]
    pub priority: Option<BTreeMap<PriorityCriterion, f64>>,
    /// The ballots of the rounds.
    #[serde(skip)]
    pub(super) votes: BTreeMap<RoundId, Votes>,
}

impl DossierState {
    /// Takes an event into account. `Undone` changes nothing here: what it names was left out before the fold.
    ///
    /// # Errors
    /// `ScenarioUnknown`, `ProposalUnknown`, `ConferenceUnknown`, `AreaUnknown`, `AreaLocked` when what the event refers to is not there
    /// (any more) or locked; what `note` and `vote` say of needs and rounds. The state stays as it is.
    ///
    /// `knew` says whether the event's writer had seen another event.
    pub(super) fn apply(&mut self, event: &DossierEvent, knew: &dyn Fn(&EventId) -> bool) -> Result<()> {
        match &event.change {
            Change::Begun { opening } => opening.iter().for_each(|opening| self.open(opening)),
            Change::Renamed { title } => self.title.clone_from(title),
            Change::CityOpened(opening) => self.open(opening),
            Change::MethodChosen { method, method_title } => {
                self.variant.method.clone_from(method);
                self.variant.method_title.clone_from(method_title);
                self.variant.weights = None;
            }
            Change::WeightsSet { weights } => self.variant.weights = Some(weights.clone()),
            Change::WeightsReset => self.variant.weights = None,
            Change::PeriodChosen { period } => self.variant.period.clone_from(period),
            Change::TeilraumExcluded { key, reason } => {
                self.variant.excluded.insert(key.clone(), reason.clone());
            }
            Change::TeilraumIncluded { key } => {
                self.variant.excluded.remove(key);
            }
            Change::CriteriaSet { method, method_title } => {
                self.variant.method.clone_from(method);
                self.variant.method_title.clone_from(method_title);
            }
            Change::ScenarioCreated { name, note, variant, areas, .. } => self.scenarios.push(Scenario {
                id: event.id.clone(),
                name: name.clone(),
                note: note.clone(),
                variant: variant.clone(),
                areas: areas.clone(),
                by: event.by.clone(),
                at: event.at.clone(),
            }),
            Change::ScenarioRenamed { scenario, name } => self.scenario(scenario)?.name.clone_from(name),
            Change::ScenarioNoted { scenario, note } => self.scenario(scenario)?.note.clone_from(note),
            Change::ScenarioDeleted { scenario } => {
                self.scenario(scenario)?;
                self.scenarios.retain(|entry| entry.id != *scenario);
            }
            Change::ScenarioApplied { scenario } => {
                let Scenario { variant, areas, .. } = self.scenario(scenario)?.clone();
                self.variant = variant;
                self.areas = areas.unwrap_or_else(|| std::mem::take(&mut self.areas));
            }
            Change::WeightsProposed { name, weights } => self.proposals.push(Proposal {
                id: event.id.clone(),
                name: name.clone(),
                weights: weights.clone(),
            }),
            Change::ProposalWithdrawn { proposal } => {
                let place = self.proposals.iter().position(|entry| entry.id == *proposal);
                let place = place.ok_or_else(|| unknown(ProblemName::ProposalUnknown, proposal))?;
                self.proposals.remove(place);
            }
            Change::ConferenceCreated { kind } => {
                self.conferences.push(Conference::new(event.id.clone(), *kind));
            }
            Change::ConferenceChanged { conference, fields } => self.conference(conference)?.change(fields),
            Change::ConferenceDeleted { conference } => {
                self.conference(conference)?;
                self.conferences.retain(|entry| entry.id != *conference);
            }
            Change::AreaCreated { .. }
            | Change::AreaChanged { .. }
            | Change::AreasMerged { .. }
            | Change::AreaDeleted { .. }
            | Change::TeilraeumeAssigned { .. }
            | Change::AreasOpened { .. } => self.draw(event)?,
            Change::ReferenceKept(reference) => self.reference = Some(reference.clone()),
            Change::ReferenceDropped => self.reference = None,
            Change::JudgementRecorded { criterion, subject, judgement } => {
                self.withdraw(*criterion, subject);
                self.judgements.push(Recorded {
                    criterion: *criterion,
                    subject: subject.clone(),
                    judgement: judgement.clone(),
                    by: event.by.clone(),
                    at: event.at.clone(),
                });
            }
            Change::JudgementWithdrawn { criterion, subject } => self.withdraw(*criterion, subject),
            Change::OffersOpened(offers) => self.offers = Some(offers.clone()),
            Change::OffersRemoved => self.offers = None,
            Change::NeedCreated { .. }
            | Change::NeedChanged { .. }
            | Change::NeedDeleted { .. }
            | Change::NeedsOpened { .. }
            | Change::NeedAdvanced { .. }
            | Change::StatementGiven { .. }
            | Change::StatementWithdrawn { .. }
            | Change::NeedsMerged { .. }
            | Change::NeedUnmerged { .. }
            | Change::PrioritySet { .. }
            | Change::PriorityReset => self.note(event)?,
            Change::RoundCreated { .. }
            | Change::RoundChanged { .. }
            | Change::RoundOpened { .. }
            | Change::RoundClosed { .. }
            | Change::RoundDeleted { .. }
            | Change::BallotCast { .. }
            | Change::CountSet { .. }
            | Change::CountRemoved { .. } => self.vote(event, knew)?,
            Change::Undone { .. } => {}
        }
        Ok(())
    }

    fn withdraw(&mut self, criterion: Criterion, subject: &Subject) {
        self.judgements.retain(|entry| entry.criterion != criterion || entry.subject != *subject);
    }

    /// Opens other data. Areas stay: newer figures of the same city are the rule, and what does not fit is listed.
    /// Only what was practised with the model city does not follow into a real one.
    fn open(&mut self, opening: &Opening) {
        if self.city.as_ref().is_some_and(|city| city.is_model != opening.city.is_model) {
            self.areas = AreaPlan::default();
            self.reference = None;
            self.judgements.clear();
            self.offers = None;
            self.needs.clear();
            self.rounds.clear();
            self.priority = None;
            self.votes.clear();
        }
        self.city = Some(opening.city.clone());
        self.variant = Variant {
            method: opening.method.clone(),
            method_title: opening.method_title.clone(),
            period: opening.period.clone(),
            ..Variant::default()
        };
    }

    fn scenario(&mut self, id: &EventId) -> Result<&mut Scenario> {
        let entry = self.scenarios.iter_mut().find(|entry| entry.id == *id);
        entry.ok_or_else(|| unknown(ProblemName::ScenarioUnknown, id))
    }

    fn conference(&mut self, id: &EventId) -> Result<&mut Conference> {
        let entry = self.conferences.iter_mut().find(|entry| entry.id == *id);
        entry.ok_or_else(|| unknown(ProblemName::ConferenceUnknown, id))
    }
}

fn unknown(name: ProblemName, id: &EventId) -> Problem {
    Problem::new(name).value(id)
}

//! A dossier as one stored copy of it sees it: its events, its state, and the way from a command to an event.

use super::conflicts::{Conflict, conflicts};
use super::effect::{Stacks, in_effect};
use super::event::is_writer;
use super::history::History;
use super::lines::checked;
use super::refuse::refuse;
use super::{Change, DossierEvent, DossierState, EventId, read_lines, write_line};
use crate::problem::{Problem, ProblemName, Result};
use serde::Serialize;

/// One line of the running record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RecordEntry {
    /// The event.
    pub event: DossierEvent,
    /// False when it was undone.
    pub in_effect: bool,
    /// Why it changes nothing although nobody undid it: what it refers to was taken away by somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_effect: Option<Problem>,
}

/// What came of adding events.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Added {
    /// Number of events that were not there before.
    pub added: u32,
    /// What could not be read (`EventUnreadable`, `EventFromNewerVersion`) or contradicts itself
    /// (`EventContradicts`).
    pub problems: Vec<Problem>,
}

/// A dossier as one stored copy of it sees it.
#[derive(Debug, Clone)]
pub struct Dossier {
    writer: String,
    history: History,
    state: DossierState,
    stacks: Stacks,
}

impl Dossier {
    /// A dossier without events, written by that copy: 1 to 32 small letters and digits, never used by another copy.
    ///
    /// # Errors
    /// `ArgumentInvalid` for any other writer.
    pub fn new(writer: &str) -> Result<Self> {
        if !is_writer(writer) {
            return Err(Problem::new(ProblemName::ArgumentInvalid).column("writer").value(writer));
        }
        Ok(Self {
            writer: writer.to_owned(),
            history: History::default(),
            state: DossierState::default(),
            stacks: Stacks::default(),
        })
    }

    /// Reads events from lines of JSON and adds them. Nothing that can be read is left out.
    pub fn add_lines(&mut self, lines: &[u8]) -> Added {
        let (events, problems) = read_lines(lines);
        let mut added = self.add(events);
        added.problems.splice(0..0, problems);
        added
    }

    /// Adds stored events, or those of another copy: the union, whatever the order they come in.
    pub fn add(&mut self, events: Vec<DossierEvent>) -> Added {
        let before = self.len();
        let given = events.len();
        let mut waiting: Vec<DossierEvent> = events.into_iter().filter_map(checked).collect();
        let mut problems: Vec<Problem> =
            (waiting.len()..given).map(|_| Problem::new(ProblemName::EventUnreadable)).collect();
        waiting.sort_by(|a, b| a.order().cmp(&b.order()));
        let mut elsewhere: Vec<DossierEvent> = Vec::new();
        for event in waiting {
            let appended = if elsewhere.is_empty() { self.append(event) } else { Some(event) };
            elsewhere.extend(appended.filter(|event| self.history.get(&event.id) != Some(event)));
        }
        if !elsewhere.is_empty() {
            let contradictions = self.history.unite(elsewhere);
            let named = |id: EventId| Problem::new(ProblemName::EventContradicts).value(id);
            problems.extend(contradictions.into_iter().map(named));
            self.refold();
        }
        let added = u32::try_from(self.len() - before).unwrap_or(u32::MAX);
        Added { added, problems }
    }

    /// The event for a change, as it would be the next; nothing is changed yet. `at` is ISO 8601 in UTC.
    ///
    /// # Errors
    /// What [`refuse`] finds wrong with the change itself; `ScenarioUnknown`, `ProposalUnknown`,
    /// `ConferenceUnknown` when it refers to nothing; `EventUnknown` when it undoes nothing.
    pub fn prepare(&self, change: Change, by: &str, at: &str) -> Result<DossierEvent> {
        refuse(&change, by, at)?;
        if let Change::Undone { events } = &change
            && let Some(unknown) = events.iter().find(|id| self.history.get(id).is_none())
        {
            return Err(Problem::new(ProblemName::EventUnknown).value(unknown));
        }
        let event = DossierEvent {
            id: EventId { writer: self.writer.clone(), number: self.history.last_number(&self.writer) + 1 },
            version: change.version(),
            clock: self.history.clock() + 1,
            after: self.history.news(&self.writer),
            at: at.to_owned(),
            by: by.trim().to_owned(),
            change,
        };
        self.state.hold_back(&event.change)?;
        // The next event follows everything that is there.
        self.state.clone().apply(&event, &|_| true)?;
        Ok(event)
    }

    /// The event that undoes the latest change that counts; none when there is nothing to undo.
    ///
    /// # Errors
    /// As [`Dossier::prepare`].
    pub fn prepare_undo(&self, by: &str, at: &str) -> Result<Option<DossierEvent>> {
        self.prepare_undone(self.stacks.undo.last(), by, at)
    }

    /// The event that redoes what was undone last; none when nothing was, or something else was done since.
    ///
    /// # Errors
    /// As [`Dossier::prepare`].
    pub fn prepare_redo(&self, by: &str, at: &str) -> Result<Option<DossierEvent>> {
        self.prepare_undone(self.stacks.redo.last(), by, at)
    }

    /// The event that undo would undo.
    #[must_use]
    pub fn undo_target(&self) -> Option<&DossierEvent> {
        self.stacks.undo.last().and_then(|id| self.history.get(id))
    }

    /// The event that redo would bring back; the first of several.
    #[must_use]
    pub fn redo_target(&self) -> Option<&DossierEvent> {
        match &self.history.get(self.stacks.redo.last()?)?.change {
            Change::Undone { events } => self.history.get(events.first()?),
            _ => None,
        }
    }

    /// What the dossier says now.
    #[must_use]
    pub fn state(&self) -> &DossierState {
        &self.state
    }

    /// All events in order, with what became of them.
    #[must_use]
    pub fn record(&self) -> Vec<RecordEntry> {
        let mut state = DossierState::default();
        let entries = self.history.events().iter().zip(self.in_effect());
        entries
            .enumerate()
            .map(|(position, (event, in_effect))| RecordEntry {
                event: event.clone(),
                in_effect,
                without_effect: if in_effect { self.fold(&mut state, position, event).err() } else { None },
            })
            .collect()
    }

    /// What was changed apart to different things and not settled since; sorted by subject.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        conflicts(&self.history, &self.in_effect())
    }

    /// Events that `other` has and this dossier lacks, in order.
    #[must_use]
    pub fn missing_from(&self, other: &Self) -> Vec<DossierEvent> {
        let theirs = other.history.events().iter();
        theirs.filter(|event| self.history.get(&event.id).is_none()).cloned().collect()
    }

    /// All events in order, as lines of JSON.
    #[must_use]
    pub fn lines(&self) -> Vec<u8> {
        let mut lines = Vec::new();
        self.history.events().iter().for_each(|event| write_line(event, &mut lines));
        lines
    }

    /// All events in order.
    #[must_use]
    pub fn events(&self) -> &[DossierEvent] {
        self.history.events()
    }

    /// Number of events.
    #[must_use]
    pub fn len(&self) -> usize {
        self.history.events().len()
    }

    /// Whether there are no events.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.history.events().is_empty()
    }

    /// The event with which the dossier and all its copies begin; dossiers of another lineage do not merge.
    #[must_use]
    pub fn lineage(&self) -> Option<&EventId> {
        let mut events = self.history.events().iter();
        events.find(|event| matches!(event.change, Change::Begun { .. })).map(|event| &event.id)
    }

    fn prepare_undone(&self, target: Option<&EventId>, by: &str, at: &str) -> Result<Option<DossierEvent>> {
        target.map(|id| self.prepare(Change::Undone { events: vec![id.clone()] }, by, at)).transpose()
    }

    fn in_effect(&self) -> Vec<bool> {
        in_effect(self.history.events().iter())
    }

    /// Adds an event at the end; gives it back when it does not belong there.
    fn append(&mut self, event: DossierEvent) -> Option<DossierEvent> {
        let given_back = self.history.append(event);
        if given_back.is_none()
            && let Some(event) = self.history.events().last()
        {
            if matches!(event.change, Change::Undone { .. }) {
                self.refold();
            } else {
                self.stacks.follow(event, |id| self.history.get(id));
                let position = self.len() - 1;
                let mut state = std::mem::take(&mut self.state);
                // An event without effect is listed in the record, see `record`.
                let _ = self.fold(&mut state, position, event);
                self.state = state;
            }
        }
        given_back
    }

    fn refold(&mut self) {
        let mut state = DossierState::default();
        let mut stacks = Stacks::default();
        for (position, (event, in_effect)) in self.history.events().iter().zip(self.in_effect()).enumerate() {
            stacks.follow(event, |id| self.history.get(id));
            if in_effect {
                // An event without effect is listed in the record, see `record`.
                let _ = self.fold(&mut state, position, event);
            }
        }
        self.state = state;
        self.stacks = stacks;
    }

    /// Takes the event at `position` into account.
    fn fold(&self, state: &mut DossierState, position: usize, event: &DossierEvent) -> Result<()> {
        let history = &self.history;
        let knew = |id: &EventId| history.position(id).is_some_and(|seen| history.followed(position, seen));
        state.apply(event, &knew)
    }
}

//! The events of a dossier in the order all machines agree on, and what each had seen of the others.

use super::{DossierEvent, EventId};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// For each other writer, the number of its latest event that was seen.
type Seen = BTreeMap<String, u32>;

/// Events without repetition, ordered by clock and identity.
#[derive(Debug, Clone, Default)]
pub struct History {
    events: Vec<DossierEvent>,
    positions: HashMap<EventId, usize>,
    /// Per event, in the same order: what it had seen. Shared by events of a writer that saw nothing new.
    seen: Vec<Rc<Seen>>,
    /// Position of the latest event of each writer.
    latest: BTreeMap<String, usize>,
}

impl History {
    /// Events in their order.
    pub fn events(&self) -> &[DossierEvent] {
        &self.events
    }

    /// The event of that identity.
    pub fn get(&self, id: &EventId) -> Option<&DossierEvent> {
        self.events.get(self.position(id)?)
    }

    /// Place of an event in the order.
    pub fn position(&self, id: &EventId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Number of the latest event of a writer; 0 when there is none.
    pub fn last_number(&self, writer: &str) -> u32 {
        self.latest_of(writer).map_or(0, |event| event.id.number)
    }

    /// Clock of the last event; 0 when there is none.
    pub fn clock(&self) -> u32 {
        self.events.last().map_or(0, |event| event.clock)
    }

    /// Latest events of other writers that the latest one of `writer` had not seen.
    pub fn news(&self, writer: &str) -> Vec<EventId> {
        let seen = self.latest.get(writer).and_then(|&position| self.seen.get(position));
        let seen_of = |other: &str| seen.and_then(|seen| seen.get(other)).copied().unwrap_or(0);
        let others = self.latest.keys().filter(|other| *other != writer);
        let latest = others.filter_map(|other| self.latest_of(other)).map(|event| &event.id);
        latest.filter(|id| seen_of(&id.writer) < id.number).cloned().collect()
    }

    /// Whether the event at position `later` had seen the one at `earlier`.
    pub fn followed(&self, later: usize, earlier: usize) -> bool {
        let (Some(later_event), Some(event)) = (self.events.get(later), self.events.get(earlier)) else {
            return false;
        };
        if later_event.id.writer == event.id.writer {
            return later_event.id.number > event.id.number;
        }
        let number = self.seen.get(later).and_then(|seen| seen.get(&event.id.writer));
        number.is_some_and(|&number| number >= event.id.number)
    }

    /// Adds an event at the end; gives it back when it belongs elsewhere or is there already.
    pub fn append(&mut self, event: DossierEvent) -> Option<DossierEvent> {
        let at_the_end = self.events.last().is_none_or(|last| last.order() < event.order());
        if !at_the_end || self.positions.contains_key(&event.id) {
            return Some(event);
        }
        let seen = self.seen_by(&event);
        let position = self.events.len();
        self.seen.push(seen);
        self.latest.insert(event.id.writer.clone(), position);
        self.positions.insert(event.id.clone(), position);
        self.events.push(event);
        None
    }

    /// Unites with other events.
    ///
    /// Of two different events of one identity, which only damage can bring about, all machines keep the same one;
    /// their identities are returned.
    pub fn unite(&mut self, events: Vec<DossierEvent>) -> Vec<EventId> {
        let mut contradictions = Vec::new();
        let mut all: HashMap<EventId, DossierEvent> =
            HashMap::with_capacity(self.events.len() + events.len());
        for event in std::mem::take(&mut self.events).into_iter().chain(events) {
            match all.get_mut(&event.id) {
                None => {
                    all.insert(event.id.clone(), event);
                }
                Some(known) if *known == event => {}
                Some(known) => {
                    contradictions.push(event.id.clone());
                    if text(&event) < text(known) {
                        *known = event;
                    }
                }
            }
        }
        let mut ordered: Vec<DossierEvent> = all.into_values().collect();
        ordered.sort_by(|a, b| a.order().cmp(&b.order()));
        *self = Self::default();
        for event in ordered {
            self.append(event);
        }
        contradictions
    }

    fn latest_of(&self, writer: &str) -> Option<&DossierEvent> {
        self.latest.get(writer).and_then(|&position| self.events.get(position))
    }

    /// What a new event has seen: what its writer had seen before, and what the events it names had seen.
    fn seen_by(&self, event: &DossierEvent) -> Rc<Seen> {
        let before = self.latest.get(&event.id.writer).and_then(|&position| self.seen.get(position));
        let before = before.map(Rc::clone).unwrap_or_default();
        if event.after.is_empty() {
            return before;
        }
        let mut seen = (*before).clone();
        for id in &event.after {
            let theirs = self.position(id).and_then(|position| self.seen.get(position));
            let own = std::iter::once((&id.writer, &id.number));
            for (writer, &number) in theirs.into_iter().flat_map(|seen| seen.iter()).chain(own) {
                let mine = seen.entry(writer.clone()).or_insert(number);
                *mine = number.max(*mine);
            }
        }
        seen.remove(&event.id.writer);
        Rc::new(seen)
    }
}

fn text(event: &DossierEvent) -> String {
    // Plain records of text and numbers always serialise; were one not to, it would lose.
    serde_json::to_string(event).unwrap_or_default()
}

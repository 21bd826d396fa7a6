//! Which events count: those that no counting event undoes.

use super::{Change, DossierEvent, EventId};
use std::collections::HashSet;

/// Whether each event is in effect; `events` in the dossier's order.
///
/// From the end to the beginning: an undo that is itself undone undoes nothing, so redoing needs no rule of its own.
/// An event can only undo earlier ones; the first of all cannot be undone.
pub fn in_effect<'a>(events: impl DoubleEndedIterator<Item = &'a DossierEvent>) -> Vec<bool> {
    let mut undone: HashSet<&EventId> = HashSet::new();
    let mut effect: Vec<bool> = events
        .rev()
        .map(|event| {
            let counts = matches!(event.change, Change::Begun { .. }) || !undone.contains(&event.id);
            if let (true, Change::Undone { events }) = (counts, &event.change) {
                undone.extend(events);
            }
            counts
        })
        .collect();
    effect.reverse();
    effect
}

/// What undo and redo would do next.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stacks {
    /// Events to undo, the next one last.
    pub undo: Vec<EventId>,
    /// Undo events to undo again, the next one last.
    pub redo: Vec<EventId>,
}

impl Stacks {
    /// Takes the next event of the order into account; `find` gives earlier ones.
    pub fn follow<'a>(&mut self, event: &DossierEvent, find: impl Fn(&EventId) -> Option<&'a DossierEvent>) {
        match &event.change {
            // What somebody cast is not taken back by whoever presses undo next.
            Change::Begun { .. } | Change::BallotCast { .. } => {}
            Change::Undone { events } => self.undone(event, events, find),
            _ => {
                self.undo.push(event.id.clone());
                self.redo.clear();
            }
        }
    }

    fn undone<'a>(
        &mut self,
        event: &DossierEvent,
        targets: &[EventId],
        find: impl Fn(&EventId) -> Option<&'a DossierEvent>,
    ) {
        let mut undoes_a_change = false;
        for target in targets {
            match find(target).map(|target| &target.change) {
                Some(Change::Undone { events }) => {
                    self.redo.retain(|entry| entry != target);
                    self.undo.extend(events.iter().cloned());
                }
                Some(_) => {
                    self.undo.retain(|entry| entry != target);
                    undoes_a_change = true;
                }
                None => {}
            }
        }
        if undoes_a_change {
            self.redo.push(event.id.clone());
        }
    }
}

//! The Planungsakte: everything of one city's work as a list of events; its state is their fold.
//!
//! - [`DossierEvent`] is one change with who, when and what it followed; nothing is ever changed or taken away.
//! - Undo appends an event that names others; redo undoes the undo.
//! - Two dossiers merge by the union of their events, in an order every machine agrees on.
//! - Imported tables, geometries and methods are not in here: events name them by their hash.
//!
//! Time and identity come from outside: the same events give the same state on every machine.

#[cfg(test)]
mod area_tests;
mod change;
mod conference;
mod conflicts;
mod copy;
mod drawing;
mod effect;
mod event;
mod history;
mod lines;
#[cfg(test)]
mod need_tests;
mod needs;
mod opening;
mod refuse;
mod refuse_needs;
#[cfg(test)]
mod round_rules_tests;
#[cfg(test)]
mod round_tests;
mod rounds;
mod state;
#[cfg(test)]
mod test_areas;
#[cfg(test)]
mod test_dossiers;
#[cfg(test)]
mod test_needs;
#[cfg(test)]
mod tests;
mod version;

pub use change::Change;
pub use conference::{
    AgendaItem, Answers, CitizensConference, Conference, ConferenceFields, ConferenceKind, GroupPresence,
    MissingParty,
};
pub use conflicts::Conflict;
pub use copy::{Added, Dossier, RecordEntry};
pub use event::{DossierEvent, EventId, VERSION};
pub use lines::{read_lines, write_line};
pub use opening::{CityReference, OffersReference, Opening, Variant};
pub use state::{DossierState, Proposal, Scenario};

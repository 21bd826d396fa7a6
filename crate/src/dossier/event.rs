//! One event: a change, who made it, when, and what it followed.

use super::Change;
use crate::problem::{Problem, ProblemName};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Latest version of events; all are read. An event is written in the first version that has its change: an older
/// program reads on as long as nothing happened that it does not know.
pub const VERSION: u32 = 3;

/// Longest name of a writer, in bytes.
const LONGEST_WRITER: usize = 32;

/// Identity of an event: the stored copy of the dossier that wrote it, and the how-manieth of that copy it is.
///
/// Written as `writer-number`. A copy of a dossier gets a writer of its own, so identities never meet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct EventId {
    /// Name of the copy: small letters and digits.
    pub writer: String,
    /// From 1.
    pub number: u32,
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.writer, self.number)
    }
}

impl From<EventId> for String {
    fn from(id: EventId) -> Self {
        id.to_string()
    }
}

impl FromStr for EventId {
    type Err = Problem;

    /// # Errors
    /// `ArgumentInvalid` when the text is not `writer-number`.
    fn from_str(text: &str) -> Result<Self, Problem> {
        let invalid = || Problem::new(ProblemName::ArgumentInvalid).column("id").value(text);
        let (writer, number) = text.rsplit_once('-').ok_or_else(invalid)?;
        let number: u32 = number.parse().map_err(|_| invalid())?;
        if !is_writer(writer) || number == 0 {
            return Err(invalid());
        }
        Ok(Self { writer: writer.to_owned(), number })
    }
}

impl TryFrom<String> for EventId {
    type Error = Problem;

    fn try_from(text: String) -> Result<Self, Problem> {
        text.parse()
    }
}

/// Whether `name` can be a writer: 1 to 32 small letters and digits.
pub(super) fn is_writer(name: &str) -> bool {
    (1..=LONGEST_WRITER).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// One event of a dossier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DossierEvent {
    /// Identity.
    pub id: EventId,
    /// Version of the format it is written in.
    pub version: u32,
    /// Greater than that of every event the writer had seen: the first part of the order all machines agree on.
    pub clock: u32,
    /// Latest events of other writers that this one followed and the writer's earlier ones had not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub after: Vec<EventId>,
    /// When, as ISO 8601 in UTC.
    pub at: String,
    /// Who, in their own words; may be empty.
    pub by: String,
    /// What was changed.
    pub change: Change,
}

impl DossierEvent {
    /// Place in the order all machines agree on: an event comes after everything it followed.
    pub(super) fn order(&self) -> (u32, &EventId) {
        (self.clock, &self.id)
    }
}

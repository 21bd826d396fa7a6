//! Events as lines of JSON: how they are kept and exchanged.

use super::{DossierEvent, VERSION};
use crate::problem::{Problem, ProblemName};
use serde::Deserialize;

/// A clock beyond this is damage: no workshop makes a thousand million changes.
const LATEST_CLOCK: u32 = 1_000_000_000;

/// The one field that every version has.
#[derive(Deserialize)]
struct Heading {
    version: u32,
}

/// Reads events, one a line; empty lines are passed over.
///
/// What cannot be read is left out and named with its line: `EventUnreadable`, or `EventFromNewerVersion`.
#[must_use]
pub fn read_lines(bytes: &[u8]) -> (Vec<DossierEvent>, Vec<Problem>) {
    let mut events = Vec::new();
    let mut problems = Vec::new();
    for (line, bytes) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match read_line(bytes) {
            Ok(event) => events.push(event),
            Err(problem) => problems.push(problem.row(line + 1)),
        }
    }
    (events, problems)
}

/// Appends an event as a line.
pub fn write_line(event: &DossierEvent, lines: &mut Vec<u8>) {
    // Writing plain records into memory cannot fail.
    if serde_json::to_writer(&mut *lines, event).is_ok() {
        lines.push(b'\n');
    }
}

fn read_line(bytes: &[u8]) -> Result<DossierEvent, Problem> {
    let unreadable = || Problem::new(ProblemName::EventUnreadable);
    // As text, like every JSON here: a second kind of reader would make the module a good part larger.
    let line = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let heading: Heading = serde_json::from_str(line).map_err(|_| unreadable())?;
    if heading.version > VERSION {
        return Err(Problem::new(ProblemName::EventFromNewerVersion).value(heading.version).limit(VERSION));
    }
    let event: DossierEvent = serde_json::from_str(line).map_err(|_| unreadable())?;
    checked(event).ok_or_else(unreadable)
}

/// The event, unless its figures cannot be right.
pub(super) fn checked(event: DossierEvent) -> Option<DossierEvent> {
    let is_of_its_version = event.version == event.change.version();
    (is_of_its_version && (1..=LATEST_CLOCK).contains(&event.clock)).then_some(event)
}

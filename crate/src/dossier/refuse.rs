//! What is wrong with a change before anybody has seen it.

use super::{Change, ConferenceFields};
use crate::composite::Weights;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::BTreeMap;

/// Longest name or title, in letters.
const LONGEST_NAME: usize = 200;
/// Longest text, in letters.
const LONGEST_TEXT: usize = 20_000;
/// Most entries of a list.
const LONGEST_LIST: usize = 1_000;

/// Refuses a change that could never be right.
///
/// # Errors
/// `TextMissing` for a blank name, `TextTooLong`, `ListTooLong`, `WeightInvalid`, `WeightsAllZero`.
pub fn refuse(change: &Change, by: &str, at: &str) -> Result<()> {
    at_most("by", by, LONGEST_NAME)?;
    at_most("at", at, LONGEST_NAME)?;
    match change {
        Change::Renamed { title } => name("title", title),
        Change::CityOpened(opening) | Change::Begun { opening: Some(opening) } => {
            at_most("title", &opening.city.title, LONGEST_NAME)?;
            at_most("source", &opening.city.source, LONGEST_TEXT)
        }
        Change::WeightsSet { weights: by_indicator } => weights(by_indicator),
        Change::TeilraumExcluded { key, reason } => {
            name("key", key)?;
            at_most("reason", reason, LONGEST_TEXT)
        }
        Change::TeilraumIncluded { key } => name("key", key),
        Change::ScenarioCreated { name: title, note, .. } => {
            name("name", title)?;
            at_most("note", note, LONGEST_TEXT)
        }
        Change::ScenarioRenamed { name: title, .. } => name("name", title),
        Change::ScenarioNoted { note, .. } => at_most("note", note, LONGEST_TEXT),
        Change::WeightsProposed { name: who, weights: by_indicator } => {
            name("name", who)?;
            weights(by_indicator)
        }
        Change::ConferenceChanged { fields, .. } => conference(fields),
        Change::Undone { .. }
        | Change::Begun { opening: None }
        | Change::MethodChosen { .. }
        | Change::WeightsReset
        | Change::PeriodChosen { .. }
        | Change::ScenarioDeleted { .. }
        | Change::ScenarioApplied { .. }
        | Change::ProposalWithdrawn { .. }
        | Change::ConferenceCreated { .. }
        | Change::ConferenceDeleted { .. } => Ok(()),
    }
}

fn conference(fields: &ConferenceFields) -> Result<()> {
    let agenda = fields.agenda.as_deref().unwrap_or_default();
    let missing = || fields.missing.iter().chain(&fields.statements_missing).flatten();
    let groups = fields.groups.as_deref().unwrap_or_default();
    let areas = fields.areas.as_deref().unwrap_or_default();
    for length in [agenda.len(), missing().count(), groups.len(), areas.len()] {
        if length > LONGEST_LIST {
            return Err(Problem::new(ProblemName::ListTooLong).value(length).limit(LONGEST_LIST));
        }
    }
    let citizens = fields.citizens_conference.as_ref();
    let times = agenda.iter().map(|item| &item.time).chain(citizens.map(|citizens| &citizens.date));
    let short = fields
        .place
        .iter()
        .chain(&fields.date)
        .chain(times)
        .chain(areas)
        .chain(groups.iter().map(|group| &group.group));
    let short = short.chain(missing().map(|entry| &entry.party)).chain(agenda.iter().map(|item| &item.title));
    short.into_iter().try_for_each(|text| at_most("name", text, LONGEST_NAME))?;
    let answers = fields.answers.iter().flat_map(BTreeMap::values);
    let reason = citizens.map(|citizens| &citizens.reason);
    let long = fields.note.iter().chain(answers).chain(missing().map(|entry| &entry.reason)).chain(reason);
    long.into_iter().try_for_each(|text| at_most("text", text, LONGEST_TEXT))
}

fn weights(by_indicator: &BTreeMap<String, f64>) -> Result<()> {
    let values: Vec<f64> = by_indicator.values().copied().collect();
    Weights::new(&values).map(|_| ())
}

fn name(field: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Problem::new(ProblemName::TextMissing).column(field));
    }
    at_most(field, text, LONGEST_NAME)
}

fn at_most(field: &str, text: &str, letters: usize) -> Result<()> {
    let length = text.chars().count();
    if length > letters {
        return Err(Problem::new(ProblemName::TextTooLong).column(field).value(length).limit(letters));
    }
    Ok(())
}

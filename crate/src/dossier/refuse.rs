//! What is wrong with a change before anybody has seen it.

use super::refuse_needs::refuse_needs;
use super::{Change, ConferenceFields};
use crate::areas::{AreaFields, AreaMembers};
use crate::composite::Weights;
use crate::criteria::{Judgement, Subject};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::BTreeMap;

/// Longest name or title, in letters.
pub(super) const LONGEST_NAME: usize = 200;
/// Longest text, in letters.
pub(super) const LONGEST_TEXT: usize = 20_000;
/// Most entries of a list.
const LONGEST_LIST: usize = 1_000;
/// Most Teilräume of one change: more than any city has.
const MOST_TEILRAEUME: usize = 200_000;

/// Refuses a change that could never be right.
///
/// # Errors
/// `TextMissing` for a blank name or text, `TextTooLong`, `ListTooLong`, `WeightInvalid`, `WeightsAllZero`; what
/// [`refuse_needs`] finds.
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
        Change::AreaCreated { name: title, keys, .. } => {
            name("name", title)?;
            teilraeume(keys.len())
        }
        Change::AreaChanged { fields, .. } => area(fields),
        Change::AreasMerged { from, .. } => list(from.len()),
        Change::TeilraeumeAssigned { keys, .. } => teilraeume(keys.len()),
        Change::AreasOpened { title, areas } => {
            at_most("title", title, LONGEST_NAME)?;
            members(areas)
        }
        Change::ReferenceKept(reference) => {
            name("name", &reference.name)?;
            members(&reference.areas)
        }
        Change::JudgementRecorded { subject: about, judgement, .. } => {
            subject(about)?;
            recorded(judgement)
        }
        Change::JudgementWithdrawn { subject: about, .. } => subject(about),
        Change::OffersOpened(offers) => at_most("title", &offers.title, LONGEST_NAME),
        Change::NeedCreated { .. }
        | Change::NeedChanged { .. }
        | Change::NeedsOpened { .. }
        | Change::NeedAdvanced { .. }
        | Change::StatementGiven { .. }
        | Change::NeedsMerged { .. }
        | Change::PrioritySet { .. }
        | Change::RoundCreated { .. }
        | Change::RoundChanged { .. }
        | Change::BallotCast { .. }
        | Change::CountSet { .. } => refuse_needs(change),
        Change::Undone { .. }
        | Change::Begun { opening: None }
        | Change::MethodChosen { .. }
        | Change::WeightsReset
        | Change::PeriodChosen { .. }
        | Change::ScenarioDeleted { .. }
        | Change::ScenarioApplied { .. }
        | Change::ProposalWithdrawn { .. }
        | Change::ConferenceCreated { .. }
        | Change::ConferenceDeleted { .. }
        | Change::CriteriaSet { .. }
        | Change::AreaDeleted { .. }
        | Change::ReferenceDropped
        | Change::OffersRemoved
        | Change::NeedDeleted { .. }
        | Change::StatementWithdrawn { .. }
        | Change::NeedUnmerged { .. }
        | Change::PriorityReset
        | Change::RoundOpened { .. }
        | Change::RoundClosed { .. }
        | Change::RoundDeleted { .. }
        | Change::CountRemoved { .. } => Ok(()),
    }
}

fn conference(fields: &ConferenceFields) -> Result<()> {
    let agenda = fields.agenda.as_deref().unwrap_or_default();
    let missing = || fields.missing.iter().chain(&fields.statements_missing).flatten();
    let groups = fields.groups.as_deref().unwrap_or_default();
    let areas = fields.areas.as_deref().unwrap_or_default();
    [agenda.len(), missing().count(), groups.len(), areas.len()].into_iter().try_for_each(list)?;
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

fn area(fields: &AreaFields) -> Result<()> {
    if let Some(title) = &fields.name {
        name("name", title)?;
    }
    let short =
        fields.carrier.iter().chain(&fields.coordination).chain(&fields.since).chain(&fields.reviewed);
    short.into_iter().try_for_each(|text| at_most("text", text, LONGEST_NAME))?;
    fields.description.iter().try_for_each(|text| at_most("description", text, LONGEST_TEXT))
}

fn members(areas: &[AreaMembers]) -> Result<()> {
    list(areas.len())?;
    areas.iter().try_for_each(|area| name("name", &area.name))?;
    teilraeume(areas.iter().map(|area| area.keys.len()).sum())
}

fn subject(subject: &Subject) -> Result<()> {
    match subject {
        Subject::Teilraum { key } => name("key", key),
        Subject::Area { id } => name("id", id),
        Subject::City => Ok(()),
    }
}

fn recorded(judgement: &Judgement) -> Result<()> {
    if judgement.text.trim().is_empty() {
        return Err(Problem::new(ProblemName::TextMissing).column("text"));
    }
    at_most("text", &judgement.text, LONGEST_TEXT)?;
    list(judgement.counts.len())?;
    let invalid = |(count, persons): (&String, &f64)| {
        (!persons.is_finite() || *persons < 0.0)
            .then(|| Problem::new(ProblemName::ArgumentInvalid).column(count).value(persons))
    };
    if let Some(problem) = judgement.counts.iter().find_map(invalid) {
        return Err(problem);
    }
    let short = [&judgement.decided_by, &judgement.since, &judgement.indicator];
    short.into_iter().chain(judgement.counts.keys()).try_for_each(|text| at_most("text", text, LONGEST_NAME))
}

pub(super) fn list(length: usize) -> Result<()> {
    no_longer(length, LONGEST_LIST)
}

pub(super) fn teilraeume(length: usize) -> Result<()> {
    no_longer(length, MOST_TEILRAEUME)
}

pub(super) fn no_longer(length: usize, limit: usize) -> Result<()> {
    if length > limit {
        return Err(Problem::new(ProblemName::ListTooLong).value(length).limit(limit));
    }
    Ok(())
}

fn weights(by_indicator: &BTreeMap<String, f64>) -> Result<()> {
    let values: Vec<f64> = by_indicator.values().copied().collect();
    Weights::new(&values).map(|_| ())
}

pub(super) fn name(field: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Problem::new(ProblemName::TextMissing).column(field));
    }
    at_most(field, text, LONGEST_NAME)
}

pub(super) fn at_most(field: &str, text: &str, letters: usize) -> Result<()> {
    let length = text.chars().count();
    if length > letters {
        return Err(Problem::new(ProblemName::TextTooLong).column(field).value(length).limit(letters));
    }
    Ok(())
}

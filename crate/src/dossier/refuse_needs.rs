//! What is wrong with a change of needs or rounds before anybody has seen it.

use super::Change;
use super::refuse::{LONGEST_NAME, LONGEST_TEXT, at_most, list, name, no_longer, teilraeume};
use crate::composite::Weights;
use crate::priorities::{
    Ballot, DotCount, GivenStatement, Link, NeedFields, NeedIndicator, RoundFields, ThemeFields,
};
use crate::problem::{Problem, ProblemName, Result};

/// Highest rating of a need.
const HIGHEST_RATING: u8 = 4;
/// Most needs of a file, and most codes of a round: more than any hall has people.
const MOST_ENTRIES: usize = 10_000;
/// Most dots of a person.
const MOST_DOTS: u32 = 1_000;

/// Refuses a change of needs or rounds that could never be right; every other change is right here.
///
/// # Errors
/// `TextMissing`, `TextTooLong`, `ListTooLong`, `WeightInvalid`, `WeightsAllZero`, `RatingInvalid`, `LinkInvalid`,
/// `RoundDotsInvalid`, `RoundItemTwice`.
pub fn refuse_needs(change: &Change) -> Result<()> {
    match change {
        Change::NeedCreated { title, fields } => {
            name("title", title)?;
            need(fields)
        }
        Change::NeedChanged { fields, .. } => need(fields),
        Change::NeedsOpened { title, needs } => {
            at_most("title", title, LONGEST_NAME)?;
            no_longer(needs.len(), MOST_ENTRIES)?;
            needs.iter().try_for_each(|fields| {
                name("title", fields.title.as_deref().unwrap_or_default())?;
                need(fields)
            })
        }
        Change::NeedAdvanced { reason, .. } => at_most("reason", reason, LONGEST_TEXT),
        Change::StatementGiven { statement, .. } => said(statement),
        Change::NeedsMerged { from, .. } => list(from.len()),
        Change::PrioritySet { weights } => {
            Weights::new(&weights.values().copied().collect::<Vec<_>>()).map(|_| ())
        }
        Change::RoundCreated { fields } => {
            name("title", fields.title.as_deref().unwrap_or_default())?;
            round(fields)
        }
        Change::RoundChanged { fields, .. } => round(fields),
        Change::BallotCast { ballot, .. } => cast(ballot),
        Change::CountSet { count, .. } => counted(count),
        _ => Ok(()),
    }
}

fn need(fields: &NeedFields) -> Result<()> {
    if let Some(title) = &fields.title {
        name("title", title)?;
    }
    let ratings = [("urgency", fields.urgency), ("goalRelation", fields.goal_relation), ("gap", fields.gap)];
    let too_high = |rating: Option<Option<u8>>| rating.flatten().filter(|rating| *rating > HIGHEST_RATING);
    if let Some((field, rating)) =
        ratings.iter().find_map(|(field, rating)| Some((field, too_high(*rating)?)))
    {
        return Err(Problem::new(ProblemName::RatingInvalid)
            .column(*field)
            .value(rating)
            .limit(HIGHEST_RATING));
    }
    teilraeume(fields.teilraeume.as_ref().map_or(0, Vec::len))?;
    let words = [&fields.areas, &fields.target_groups, &fields.goals];
    words.into_iter().flatten().try_for_each(|words| list(words.len()))?;
    let indicators = fields.indicators.as_deref().unwrap_or_default();
    let links = fields.links.as_deref().unwrap_or_default();
    let (lebenslagen, handlungsfelder) = (&fields.lebenslagen, &fields.fields);
    let further = [lebenslagen.as_ref().map_or(0, Vec::len), handlungsfelder.as_ref().map_or(0, Vec::len)];
    further.into_iter().chain([indicators.len(), links.len()]).try_for_each(list)?;
    let short = words.into_iter().flatten().flatten().chain(indicators.iter().flat_map(texts));
    for text in short {
        at_most("text", text, LONGEST_NAME)?;
    }
    let long = [&fields.description, &fields.constraints, &fields.dissent];
    long.into_iter().flatten().try_for_each(|text| at_most("text", text, LONGEST_TEXT))?;
    links.iter().try_for_each(link)?;
    fields.theme.iter().try_for_each(theme)
}

fn texts(NeedIndicator { name, unit, period, actual, target }: &NeedIndicator) -> [&String; 5] {
    [name, unit, period, actual, target]
}

fn theme(fields: &ThemeFields) -> Result<()> {
    let short = [&fields.body, &fields.conference_date];
    short.into_iter().flatten().try_for_each(|text| at_most("text", text, LONGEST_NAME))?;
    let long = [&fields.assessment, &fields.conference_reason, &fields.pursued_reason, &fields.informed];
    long.into_iter().flatten().try_for_each(|text| at_most("text", text, LONGEST_TEXT))
}

/// A web address, or a path of a file; nothing that a browser would run.
fn link(Link { title, url }: &Link) -> Result<()> {
    at_most("title", title, LONGEST_NAME)?;
    at_most("url", url, LONGEST_TEXT)?;
    let invalid = || Err(Problem::new(ProblemName::LinkInvalid).value(url));
    if url.trim().is_empty() || url.chars().any(char::is_control) {
        return invalid();
    }
    match url.trim().split_once(':') {
        // One letter is a drive of Windows; after a slash or a blank, a colon is part of a path.
        Some((scheme, rest)) if scheme.len() > 1 && !scheme.contains(['/', '\\', ' ']) => {
            let is_web = ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
            if is_web && rest.starts_with("//") { Ok(()) } else { invalid() }
        }
        _ => Ok(()),
    }
}

fn said(statement: &GivenStatement) -> Result<()> {
    at_most("office", &statement.office, LONGEST_NAME)?;
    at_most("text", &statement.text, LONGEST_TEXT)?;
    if statement.text.trim().is_empty() && statement.consents.is_none() {
        return Err(Problem::new(ProblemName::TextMissing).column("text"));
    }
    Ok(())
}

fn round(fields: &RoundFields) -> Result<()> {
    if let Some(title) = &fields.title {
        name("title", title)?;
    }
    for dots in fields.dots.iter().chain(fields.per_item.iter().flatten()) {
        if !(1..=MOST_DOTS).contains(dots) {
            return Err(Problem::new(ProblemName::RoundDotsInvalid).value(dots).limit(MOST_DOTS));
        }
    }
    let items = fields.items.as_deref().unwrap_or_default();
    let (groups, codes) =
        (fields.groups.as_deref().unwrap_or_default(), fields.codes.as_deref().unwrap_or_default());
    list(items.len())?;
    list(groups.len())?;
    no_longer(codes.len(), MOST_ENTRIES)?;
    for (place, item) in items.iter().enumerate() {
        name("title", &item.title)?;
        at_most("plain", &item.plain, LONGEST_TEXT)?;
        list(item.texts.len())?;
        item.texts.values().try_for_each(|text| at_most("text", text, LONGEST_TEXT))?;
        if items.iter().take(place).any(|earlier| earlier.need == item.need) {
            return Err(Problem::new(ProblemName::RoundItemTwice).value(&item.title));
        }
    }
    groups.iter().chain(codes).try_for_each(|text| name("name", text))
}

fn cast(ballot: &Ballot) -> Result<()> {
    list(ballot.dots.len())?;
    at_most("group", &ballot.group, LONGEST_NAME)?;
    ballot.code.iter().try_for_each(|code| at_most("code", code, LONGEST_NAME))
}

fn counted(count: &DotCount) -> Result<()> {
    list(count.dots.len())?;
    name("id", &count.id)?;
    at_most("group", &count.group, LONGEST_NAME)
}

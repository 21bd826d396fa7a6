//! A table of needs: a row each, in plain words.

use super::columns::Column;
use super::words::{HANDLUNGSFELDER, LEBENSLAGEN, ORIGINS, PARTIES, STATES, word};
use crate::areas::AreaPlan;
use crate::exchange::german_csv::{MARK, text, write_row};
use crate::priorities::{Link, Need, NeedIndicator, Statement};

/// Between the entries of a list.
const BETWEEN: &str = "; ";

/// The headings, then a row per need in the order in which they came.
///
/// Areas are named as `plan` does; one that is gone is left out. Entries with parts of their own stand in lines.
#[must_use]
pub fn need_rows(needs: &[Need], plan: &AreaPlan) -> Vec<Vec<String>> {
    let headings = Column::ALL.map(|column| column.heading().to_owned()).into();
    let row = |need: &Need| Column::ALL.map(|column| cell(column, need, needs, plan)).into();
    std::iter::once(headings).chain(needs.iter().map(row)).collect()
}

/// The same for German Excel.
#[must_use]
pub fn needs_csv(needs: &[Need], plan: &AreaPlan) -> String {
    let mut csv = String::from(MARK);
    for row in need_rows(needs, plan) {
        write_row(&mut csv, row.iter().map(|cell| text(cell)));
    }
    csv
}

fn cell(column: Column, need: &Need, needs: &[Need], plan: &AreaPlan) -> String {
    let theme = &need.theme;
    match column {
        Column::Title => need.title.clone(),
        Column::Description => need.description.clone(),
        Column::State => word(&STATES, &need.state).to_owned(),
        Column::StateReason => need.state_reason.clone(),
        Column::Origin => need.origin.map_or("", |origin| word(&ORIGINS, &origin)).to_owned(),
        Column::Areas => {
            let names = need.areas.iter().filter_map(|id| plan.area(id)).map(|area| area.name.as_str());
            names.collect::<Vec<_>>().join(BETWEEN)
        }
        Column::Teilraeume => need.teilraeume.join(BETWEEN),
        Column::Lebenslagen => words(&LEBENSLAGEN, &need.lebenslagen),
        Column::Fields => words(&HANDLUNGSFELDER, &need.fields),
        Column::TargetGroups => need.target_groups.join(BETWEEN),
        Column::Goals => need.goals.join(BETWEEN),
        Column::Urgency => rating(need.urgency),
        Column::GoalRelation => rating(need.goal_relation),
        Column::Gap => rating(need.gap),
        Column::Indicators => lines(need.indicators.iter().map(indicator)),
        Column::Constraints => need.constraints.clone(),
        Column::Dissent => need.dissent.clone(),
        Column::Statements => lines(need.statements.iter().map(statement)),
        Column::Links => lines(need.links.iter().map(|Link { title, url }| format!("{title} | {url}"))),
        Column::Assessment => theme.assessment.clone(),
        Column::Body => theme.body.clone(),
        Column::ShortTerm => answer(theme.short_term),
        Column::ConferenceDate => theme.conference_date.clone(),
        Column::ConferenceIsTheme => answer(theme.conference_is_theme),
        Column::ConferenceReason => theme.conference_reason.clone(),
        Column::Pursued => answer(theme.pursued),
        Column::PursuedReason => theme.pursued_reason.clone(),
        Column::Informed => theme.informed.clone(),
        Column::MergedInto => {
            let into = needs.iter().find(|other| need.merged_into.as_ref() == Some(&other.id));
            into.map(|into| into.title.clone()).unwrap_or_default()
        }
        Column::At => need.at.chars().take(10).collect(),
        Column::By => need.by.clone(),
    }
}

fn words<T: PartialEq>(all: &[(T, &'static str)], chosen: &[T]) -> String {
    chosen.iter().map(|choice| word(all, choice)).collect::<Vec<_>>().join(BETWEEN)
}

fn rating(rating: Option<u8>) -> String {
    rating.map(|rating| rating.to_string()).unwrap_or_default()
}

fn answer(answer: Option<bool>) -> String {
    answer.map_or("", |answer| if answer { "ja" } else { "nein" }).to_owned()
}

fn indicator(indicator: &NeedIndicator) -> String {
    let NeedIndicator { name, unit, period, actual, target } = indicator;
    [name, unit, period, actual, target].map(String::as_str).join(" | ")
}

fn statement(statement: &Statement) -> String {
    let party = word(&PARTIES, &statement.party);
    let office = if statement.office.is_empty() { "" } else { ", " };
    let stand = statement.consents.map_or("", |yes| if yes { " (stimmt zu)" } else { " (stimmt nicht zu)" });
    format!("{party}{office}{}: {}{stand}", statement.office, statement.text)
}

fn lines(entries: impl Iterator<Item = String>) -> String {
    entries.map(|entry| entry.replace(['\r', '\n'], " ")).collect::<Vec<_>>().join("\n")
}

//! One row of a table of needs.

use super::columns::Column;
use super::words::{HANDLUNGSFELDER, LEBENSLAGEN, ORIGINS, choice};
use crate::exchange::area_files::Keys;
use crate::exchange::spelling::{folded, plain};
use crate::priorities::{Link, NeedFields, NeedIndicator, ThemeFields};
use crate::problem::ProblemName;
use std::collections::HashMap;

/// Highest rating.
const HIGHEST_RATING: u8 = 4;

/// The places that a row can name.
pub struct Places<'a> {
    /// Ids of areas by their names, without case, blanks and hyphens.
    pub areas: HashMap<String, &'a str>,
    pub keys: &'a [String],
    pub known: Keys<'a>,
}

/// Something of a row that was not understood.
pub struct NotUnderstood {
    pub name: ProblemName,
    pub column: Column,
    pub value: String,
}

/// Puts what a cell says into a need; what is not understood is left out.
pub fn take(fields: &mut NeedFields, column: Column, cell: &str, places: &Places) -> Vec<NotUnderstood> {
    let mut unknown = Vec::new();
    let mut lost = |name: ProblemName, value: &str| {
        unknown.push(NotUnderstood { name, column, value: value.to_owned() });
    };
    let text = || Some(cell.to_owned());
    let theme = || fields.theme.clone().unwrap_or_default();
    match column {
        Column::Title => fields.title = text(),
        Column::Description => fields.description = text(),
        Column::Constraints => fields.constraints = text(),
        Column::Dissent => fields.dissent = text(),
        Column::TargetGroups => fields.target_groups = Some(entries(cell)),
        Column::Goals => fields.goals = Some(entries(cell)),
        Column::Lebenslagen => {
            fields.lebenslagen =
                Some(choices(&LEBENSLAGEN, cell, |word| lost(ProblemName::NeedWordUnknown, word)));
        }
        Column::Fields => {
            fields.fields =
                Some(choices(&HANDLUNGSFELDER, cell, |word| lost(ProblemName::NeedWordUnknown, word)));
        }
        Column::Origin => match choice(&ORIGINS, cell) {
            Some(origin) => fields.origin = Some(Some(origin)),
            None => lost(ProblemName::NeedWordUnknown, cell),
        },
        Column::Areas => {
            let found = |name: &String| places.areas.get(&plain(name)).map(|id| (*id).to_owned());
            fields.areas = Some(each(entries(cell), found, |name| lost(ProblemName::NeedPlaceUnknown, name)));
        }
        Column::Teilraeume => {
            let found =
                |key: &String| places.known.find(key).and_then(|place| places.keys.get(place)).cloned();
            fields.teilraeume =
                Some(each(entries(cell), found, |key| lost(ProblemName::NeedPlaceUnknown, key)));
        }
        Column::Urgency | Column::GoalRelation | Column::Gap => match rating(cell) {
            None => lost(ProblemName::NeedWordUnknown, cell),
            rated if column == Column::Urgency => fields.urgency = Some(rated),
            rated if column == Column::Gap => fields.gap = Some(rated),
            rated => fields.goal_relation = Some(rated),
        },
        Column::Indicators => fields.indicators = Some(cell.lines().map(indicator).collect()),
        Column::Links => fields.links = Some(cell.lines().map(link).collect()),
        Column::Assessment => fields.theme = Some(ThemeFields { assessment: text(), ..theme() }),
        Column::Body => fields.theme = Some(ThemeFields { body: text(), ..theme() }),
        Column::ConferenceReason => fields.theme = Some(ThemeFields { conference_reason: text(), ..theme() }),
        Column::PursuedReason => fields.theme = Some(ThemeFields { pursued_reason: text(), ..theme() }),
        Column::Informed => fields.theme = Some(ThemeFields { informed: text(), ..theme() }),
        Column::ConferenceDate => {
            fields.theme = Some(ThemeFields { conference_date: Some(day(cell)), ..theme() });
        }
        Column::ShortTerm | Column::ConferenceIsTheme | Column::Pursued => match answer(cell) {
            None => lost(ProblemName::NeedWordUnknown, cell),
            said if column == Column::ShortTerm => {
                fields.theme = Some(ThemeFields { short_term: Some(said), ..theme() });
            }
            said if column == Column::Pursued => {
                fields.theme = Some(ThemeFields { pursued: Some(said), ..theme() });
            }
            said => fields.theme = Some(ThemeFields { conference_is_theme: Some(said), ..theme() }),
        },
        Column::State
        | Column::StateReason
        | Column::Statements
        | Column::MergedInto
        | Column::At
        | Column::By => {}
    }
    unknown
}

fn entries(cell: &str) -> Vec<String> {
    let parts = cell.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// Entries found, each once; `lost` hears of the others.
fn each<T: PartialEq>(
    entries: Vec<String>,
    find: impl Fn(&String) -> Option<T>,
    mut lost: impl FnMut(&str),
) -> Vec<T> {
    let mut found = Vec::with_capacity(entries.len());
    for entry in &entries {
        match find(entry) {
            None => lost(entry),
            Some(known) if found.contains(&known) => {}
            Some(known) => found.push(known),
        }
    }
    found
}

/// Choices of a list; commas stand between them too, unless they are part of a word.
fn choices<T: Copy + PartialEq>(words: &[(T, &'static str)], cell: &str, lost: impl FnMut(&str)) -> Vec<T> {
    let split = |entry: String| {
        let parts: Vec<&str> = entry.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let mut found = Vec::new();
        let mut rest = parts.as_slice();
        while !rest.is_empty() {
            // The longest run of parts that is a word; else one that is none.
            let is_word = |length: &usize| choice(words, &rest[..*length].join(", ")).is_some();
            let length = (1..=rest.len()).rev().find(is_word).unwrap_or(1);
            found.push(rest[..length].join(", "));
            rest = &rest[length..];
        }
        found
    };
    each(entries(cell).into_iter().flat_map(split).collect(), |entry| choice(words, entry), lost)
}

/// `3`, `3,0` or `3.0`.
fn rating(cell: &str) -> Option<u8> {
    let (whole, decimals) = cell.split_once([',', '.']).unwrap_or((cell, ""));
    let is_whole = decimals.bytes().all(|digit| digit == b'0');
    whole.parse().ok().filter(|rating| is_whole && *rating <= HIGHEST_RATING)
}

fn answer(cell: &str) -> Option<bool> {
    match folded(cell).as_str() {
        "ja" | "j" | "x" | "wahr" | "true" => Some(true),
        "nein" | "n" | "falsch" | "false" => Some(false),
        _ => None,
    }
}

/// `24.12.2026` as `2026-12-24`; everything else as it is.
fn day(cell: &str) -> String {
    let parts: Vec<Option<u32>> = cell.split('.').map(|part| part.trim().parse().ok()).collect();
    match parts.as_slice() {
        [Some(day @ 1..=31), Some(month @ 1..=12), Some(year @ 1000..=9999)] => {
            format!("{year}-{month:02}-{day:02}")
        }
        _ => cell.chars().take(if is_moment(cell) { 10 } else { cell.len() }).collect(),
    }
}

/// A day of a workbook, which comes with its hour.
fn is_moment(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits >= 8 && cell.get(4..5) == Some("-") && cell.get(7..8) == Some("-")
}

fn indicator(line: &str) -> NeedIndicator {
    let mut parts = line.split('|').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    NeedIndicator { name: next(), unit: next(), period: next(), actual: next(), target: next() }
}

fn link(line: &str) -> Link {
    let (title, url) = line.rsplit_once('|').unwrap_or(("", line));
    Link { title: title.trim().to_owned(), url: url.trim().to_owned() }
}

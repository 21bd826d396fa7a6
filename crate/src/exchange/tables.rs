//! Tables alone, without shapes and without anybody to ask: the command line's way to a city.

use super::NamedBytes;
use super::join::{self, Joined, Matched, Place};
use super::records::{LayoutKind, TableChoices, TableSource};
use super::table::{Table, TableFile};
use crate::city::City;
use crate::exchange::spelling::plain;
use crate::problem::{Problem, ProblemName, Result};

/// The city that tables give, Teilräume in the order of the first one, and what is remarkable about them.
///
/// `method_columns`: names of the columns the method refers to; figures are assigned to them by name. `key`: name of the
/// key column, recognised where absent. `period`: period of tables without a column of periods.
///
/// # Errors
/// `NothingToImport` without tables, `KeyColumnMissing` when no table has the key column, and whatever makes a table
/// unreadable or not usable.
pub fn city_from_tables(
    tables: &[NamedBytes],
    method_columns: &[String],
    key: Option<&str>,
    period: Option<&str>,
) -> Result<(City, Vec<Problem>)> {
    let understood: Vec<Table> =
        tables.iter().map(|file| understand(file, method_columns, key, period)).collect::<Result<_>>()?;
    let has_key = |table: &Table| key.is_none_or(|key| plain(&table.source.layout.key) == plain(key));
    if understood.is_empty() {
        return Err(Problem::new(ProblemName::NothingToImport));
    }
    if !understood.iter().any(has_key) {
        return Err(Problem::new(ProblemName::KeyColumnMissing).column(key.unwrap_or_default()));
    }
    let references: Vec<&Table> = understood.iter().collect();
    let places: Vec<Place> = join::from_tables(&references);
    let matched: Vec<Matched> =
        understood.iter().map(|table| join::match_table(table, &places, &[], None)).collect();
    let joined: Vec<Joined> =
        understood.iter().zip(&matched).map(|(table, matched)| Joined { table, matched }).collect();
    let (city, mut problems) = join::city(&places, &joined)?;
    let own = understood.iter().flat_map(|table| table.source.problems.iter().cloned());
    // A key that only some tables have was looked for in all of them.
    problems.extend(own.filter(|problem| problem.name != ProblemName::RecipeDoesNotFit));
    Ok((city, problems))
}

fn understand(
    file: &NamedBytes,
    needed: &[String],
    key: Option<&str>,
    period: Option<&str>,
) -> Result<Table> {
    let opened = TableFile::open(file.clone())?;
    let mut choices = TableChoices { key: key.map(str::to_owned), ..TableChoices::default() };
    let mut table = opened.understand(0, &choices, needed)?;
    // A period that was only guessed from the file's name gives way to the one that is asked for.
    let guessed = table.source.layout.kind == LayoutKind::Wide && table.source.layout.period.is_none();
    if let (Some(period), true) = (period, guessed) {
        choices.fixed_period = Some(period.to_owned());
        table = opened.understand(0, &choices, needed)?;
    }
    match refusal(&table.source) {
        Some(problem) => Err(problem),
        None => Ok(table),
    }
}

/// Why a table cannot be used, if it cannot.
pub(super) fn refusal(source: &TableSource) -> Option<Problem> {
    if source.usable {
        return None;
    }
    let reasons = [
        ProblemName::KeyDuplicate,
        ProblemName::KeyColumnMissing,
        ProblemName::ColumnNotNumeric,
        ProblemName::TableTooLarge,
        ProblemName::TableEmpty,
    ];
    let reason = source.problems.iter().find(|problem| reasons.contains(&problem.name));
    Some(reason.cloned().unwrap_or_else(|| Problem::new(ProblemName::NotATable).file(&source.file)))
}

//! Which column says what: key, name, upper unit, period, variables, values.

use super::column::Column;
use super::district;
use super::header::is_year;
use super::key_and_name::holds_key_and_name;
use super::period::period;
use super::view::View;
use crate::exchange::records::{ColumnKind, Layout, LayoutKind, TableChoices};
use crate::exchange::spelling::plain;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::BTreeSet;

/// Most different texts a column may hold to name the figures of a long table.
const MAX_VARIABLES: usize = 3_000;

/// Recognises the layout, or takes the choices. `file` is the file's name, which may hold the period.
///
/// # Errors
/// `KeyColumnMissing` when no column can tell the rows apart, `ColumnNotNumeric` for a chosen column of values
/// without numbers.
pub fn recognise(
    view: View,
    choices: &TableChoices,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Result<Layout> {
    let mut find = |name: &Option<String>| {
        let name = name.as_ref().filter(|name| !name.is_empty())?;
        let found = column_named(view.columns, name);
        if found.is_none() {
            problems.push(Problem::new(ProblemName::RecipeDoesNotFit).column(name));
        }
        found
    };
    let (chosen_key, chosen_name, chosen_period) =
        (find(&choices.key), find(&choices.name), find(&choices.period));
    let period = match &choices.period {
        Some(none) if none.is_empty() => None,
        _ => chosen_period.or_else(|| period_column(view)),
    };
    let wide = (choices.layout != Some(LayoutKind::Long)).then(|| wide_key(view, period)).flatten();
    let certain = wide.is_some_and(|column| !is_row_number(view, column));
    let long = match choices.layout {
        Some(LayoutKind::Wide) => None,
        Some(LayoutKind::Long) => long_columns(view, chosen_key, period, true),
        None if chosen_key.map_or(certain, |key| is_unique(view, key)) => None,
        None => long_columns(view, chosen_key, period, false),
    };
    let (kind, key, variables) = match long {
        Some((key, variables)) => {
            let kind = if variables.is_empty() { LayoutKind::Wide } else { LayoutKind::Long };
            (choices.layout.unwrap_or(kind), key, variables)
        }
        None => {
            let key = chosen_key.or(wide).or_else(|| fallback_key(view));
            let key = key.ok_or_else(|| Problem::new(ProblemName::KeyColumnMissing))?;
            (choices.layout.unwrap_or(LayoutKind::Wide), key, Vec::new())
        }
    };
    note_empty_key(view, key, problems);
    let key = if chosen_key.is_some() { key } else { code_beside(view, key) };
    let name = match &choices.name {
        Some(none) if none.is_empty() => None,
        _ => chosen_name.or_else(|| name_beside(view, key)),
    };
    let split_key = choices
        .split_key
        .unwrap_or_else(|| name.is_none_or(|name| name.name == key.name) && holds_key_and_name(view, key));
    let variables = match &choices.variables {
        Some(names) => names.iter().filter_map(|name| column_named(view.columns, name)).collect(),
        None => variables,
    };
    let mut used: Vec<&Column> = [Some(key), name, period].into_iter().flatten().collect();
    used.extend(&variables);
    let district = match &choices.district {
        Some(district) => district.clone(),
        None => district::recognise(view, key, &used),
    };
    let values = values(view, choices, kind, &used, &district, problems)?;
    Ok(Layout {
        kind,
        key: key.name.clone(),
        name: name.map(|name| name.name.clone()),
        split_key,
        period: period.map(|period| period.name.clone()),
        fixed_period: choices.fixed_period.clone().unwrap_or_else(|| fixed_period(view, file)),
        variables: variables.iter().map(|column| column.name.clone()).collect(),
        values: values.iter().map(|column| column.name.clone()).collect(),
        district,
    })
}

/// The column of that name; case, blanks and hyphens do not matter.
#[must_use]
pub fn column_named<'a>(columns: &'a [Column], name: &str) -> Option<&'a Column> {
    let wanted = plain(name);
    columns
        .iter()
        .find(|column| column.name == name)
        .or_else(|| columns.iter().find(|column| plain(&column.name) == wanted))
}

fn period_column(view: View<'_>) -> Option<&Column> {
    let candidates = || view.columns.iter().filter(|column| column.periods && view.is_filled(column));
    let repeats = |column: &&Column| {
        column.distinct <= 60 && column.distinct * 3 <= view.len() && column.numbers == column.filled
    };
    candidates().find(|column| view.hint(column).period).or_else(|| candidates().find(repeats))
}

/// Whether the column tells nearly all rows apart. Single repetitions are mistakes that are reported later.
fn is_unique(view: View, column: &Column) -> bool {
    // Sums often have a name but no key; and in a small table two mistakes in a column of keys are many.
    let key = (view.hint(column).key || column.zeros) && !column.periods;
    let filled = view.is_filled(column) || (key && column.filled * 2 >= view.len());
    filled && column.distinct * 10 >= column.filled * if key { 7 } else { 9 }
}

/// A column of codes or names, not of figures.
fn names_something(view: View, column: &Column) -> bool {
    let hint = view.hint(column);
    let decimals = column.shapes.comma + column.shapes.point > 0 && !column.digits;
    match column.kind() {
        ColumnKind::Empty => false,
        ColumnKind::Text => true,
        ColumnKind::Number => {
            !decimals
                && (hint.key
                    || column.zeros
                    || hint.running
                    || (column.digits && column.length.is_some_and(|length| length > 2) && !column.periods))
        }
    }
}

/// How well a column serves as key; higher is better.
fn key_score(view: View, column: &Column) -> i32 {
    let hint = view.hint(column);
    let fixed = column.digits && column.length.is_some_and(|length| length > 1);
    // Digits of equal length may be an amount unless the name or a leading zero says that they are a code.
    let code = if hint.key || hint.space || column.zeros { 3 } else { 1 };
    i32::from(hint.key) * 4
        + i32::from(hint.space) * 3
        + i32::from(hint.name)
        + i32::from(fixed) * code
        + i32::from(column.kind() == ColumnKind::Text && !column.digits) * 2
        - i32::from(hint.running) * 6
        - i32::from(hint.value) * 2
}

/// The best of several columns; of equals the one further left.
fn best<'a>(view: View<'a>, columns: impl Iterator<Item = &'a Column>) -> Option<&'a Column> {
    columns.reduce(|best, next| if key_score(view, next) > key_score(view, best) { next } else { best })
}

fn wide_key<'a>(view: View<'a>, period: Option<&Column>) -> Option<&'a Column> {
    let is_candidate = |column: &&Column| {
        is_unique(view, column)
            && names_something(view, column)
            && period.is_none_or(|period| period.name != column.name)
    };
    let unique = best(view, view.columns.iter().filter(is_candidate));
    // In a small table one key that occurs twice is already many; it must not pass the office to another column.
    let named = || view.columns.iter().find(|column| view.hint(column).key && view.is_filled(column));
    match named() {
        Some(key) if period.is_none() && key.filled - key.distinct <= 1 => {
            best(view, unique.into_iter().chain([key]))
        }
        _ => unique,
    }
}

/// A column that could be a mere number or name of the rows: it says nothing about space, while another one does.
fn is_row_number(view: View, column: &Column) -> bool {
    let hint = view.hint(column);
    let other_space = view.columns.iter().any(|other| {
        other.name != column.name && view.hint(other).space && other.filled > 0 && !is_unique(view, other)
    });
    (hint.running || !hint.space) && other_space
}

/// Anything that can serve when nothing is unique: then the doubles are reported.
fn fallback_key(view: View<'_>) -> Option<&Column> {
    best(view, view.columns.iter().filter(|column| view.is_filled(column) && names_something(view, column)))
}

/// Key and variables of a long table: together with the period they tell all rows apart, and most combinations exist.
fn long_columns<'a>(
    view: View<'a>,
    key: Option<&'a Column>,
    period: Option<&'a Column>,
    forced: bool,
) -> Option<(&'a Column, Vec<&'a Column>)> {
    let repeats = |column: &&Column| {
        view.is_filled(column)
            && names_something(view, column)
            && column.distinct > 1
            && column.distinct * 2 <= view.len()
    };
    let mut keys: Vec<&Column> = match key {
        Some(key) => vec![key],
        None => view.columns.iter().filter(repeats).filter(|column| !view.hint(column).period).collect(),
    };
    // Best first; the sort keeps the order of equals.
    keys.sort_by_key(|column| -key_score(view, column) - i32::from(view.hint(column).space) * 4);
    keys.into_iter().find_map(|key| {
        let variables = variables(view, key, period, forced)?;
        Some((key, variables))
    })
}

fn variables<'a>(
    view: View<'a>,
    key: &'a Column,
    period: Option<&'a Column>,
    forced: bool,
) -> Option<Vec<&'a Column>> {
    let rows = view.len();
    let is_candidate = |column: &&Column| {
        column.name != key.name
            && period.is_none_or(|period| period.name != column.name)
            && (column.kind() == ColumnKind::Text || names_something(view, column))
            && (2..=MAX_VARIABLES).contains(&column.distinct)
            && column.distinct * 2 <= rows
            && view.is_filled(column)
            && !view.determines(key, column)
    };
    let candidates: Vec<&Column> = view.columns.iter().filter(is_candidate).collect();
    let mut chosen: Vec<&Column> = [Some(key), period].into_iter().flatten().collect();
    let fixed = chosen.len();
    let mut combinations = view.combinations(&chosen);
    // Rows may repeat by mistake; nearly all told apart is enough.
    while combinations * 100 < rows * 98 {
        let gain = |column: &Column| {
            let with: Vec<&Column> = chosen.iter().copied().chain([column]).collect();
            (view.combinations(&with), !column.digits)
        };
        let open =
            candidates.iter().copied().filter(|column| chosen.iter().all(|other| other.name != column.name));
        let (next, (gained, _)) = open
            .map(|column| (column, gain(column)))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        if gained <= combinations {
            return None;
        }
        combinations = gained;
        chosen.push(next);
    }
    let mut variables: Vec<&Column> = chosen.split_off(fixed);
    if variables.is_empty() && period.is_none() && !forced {
        return None;
    }
    let figures = view.combinations(&variables) * period.map_or(1, |period| period.distinct);
    if rows * 10 < key.distinct * figures * 3 && !forced {
        return None;
    }
    // A text that belongs to a variable says what it is about: `Einwohner nach Alter` to `0 bis 3`.
    let codes_of = |column: &Column| variables.iter().any(|variable| view.determines(variable, column));
    let context: Vec<&Column> =
        candidates.iter().copied().filter(|column| !column.digits && codes_of(column)).collect();
    for column in context {
        if variables.iter().all(|other| other.name != column.name) {
            variables.push(column);
        }
    }
    variables.sort_by_key(|column| column.position);
    Some(variables)
}

/// A code that stands for the same as the key's names.
fn code_beside<'a>(view: View<'a>, key: &'a Column) -> &'a Column {
    if key.digits {
        return key;
    }
    let is_code = |column: &&Column| {
        column.name != key.name
            && (view.hint(column).key || column.zeros)
            && column.digits
            && column.distinct >= key.distinct
            && column.distinct * 10 <= key.distinct * 11
            && view.is_filled(column)
            && view.determines(column, key)
    };
    view.columns.iter().find(is_code).unwrap_or(key)
}

/// The column with the names that belong to the keys; the key itself where it holds names.
fn name_beside<'a>(view: View<'a>, key: &'a Column) -> Option<&'a Column> {
    let fits = |column: &&Column| {
        column.name != key.name
            && column.kind() == ColumnKind::Text
            && !column.periods
            && column.distinct * 10 >= key.distinct * 8
            && view.determines(key, column)
    };
    let score = |column: &Column| {
        let hint = view.hint(column);
        let apart = column.position.abs_diff(key.position).min(9);
        i32::from(hint.name) * 20 + i32::from(hint.space) * 20
            - i32::from(hint.key) * 20
            - i32::try_from(apart).unwrap_or(9)
    };
    let found = view
        .columns
        .iter()
        .filter(fits)
        .reduce(|best, next| if score(next) > score(best) { next } else { best });
    found.or_else(|| (key.kind() == ColumnKind::Text && !key.digits).then_some(key))
}

fn values<'a>(
    view: View<'a>,
    choices: &TableChoices,
    kind: LayoutKind,
    used: &[&Column],
    district: &crate::exchange::records::District,
    problems: &mut Vec<Problem>,
) -> Result<Vec<&'a Column>> {
    if let Some(names) = &choices.values {
        let mut values = Vec::new();
        for name in names {
            match column_named(view.columns, name) {
                None => problems.push(Problem::new(ProblemName::RecipeDoesNotFit).column(name)),
                Some(column) if column.numbers == 0 => {
                    let sample = view.rows().find(|&row| !view.cell(row, column).is_empty());
                    let problem = Problem::new(ProblemName::ColumnNotNumeric).column(name);
                    return Err(match sample {
                        Some(row) => {
                            problem.row(view.grid.number(row) as usize).value(view.cell(row, column))
                        }
                        None => problem,
                    });
                }
                Some(column) => values.push(column),
            }
        }
        return Ok(values);
    }
    let is_free = |column: &&Column| {
        used.iter().all(|other| other.name != column.name) && !district::is_column(district, &column.name)
    };
    let numeric = || view.columns.iter().filter(|column| column.kind() == ColumnKind::Number).filter(is_free);
    let is_code = |column: &&Column| {
        let hint = view.hint(column);
        (hint.key || hint.running) && column.shapes.comma + column.shapes.point == 0 && !hint.value
    };
    let figures: Vec<&Column> = numeric().filter(|column| !is_code(column)).collect();
    if kind == LayoutKind::Wide {
        return Ok(figures);
    }
    let years: Vec<&Column> = figures.iter().copied().filter(|column| is_year(&column.name)).collect();
    let named: Vec<&Column> = figures.iter().copied().filter(|column| view.hint(column).value).collect();
    Ok([years, named].into_iter().find(|columns| !columns.is_empty()).unwrap_or(figures))
}

/// The column that should be the key but is empty, and what serves instead.
fn note_empty_key(view: View, key: &Column, problems: &mut Vec<Problem>) {
    let is_empty = |column: &&Column| column.filled == 0 && view.hint(column).key;
    if let Some(empty) = view.columns.iter().find(is_empty) {
        problems.push(Problem::new(ProblemName::KeyColumnEmpty).column(&empty.name).value(&key.name));
    }
}

/// The one year that the file's name or its title speaks of; empty when there is none or several.
fn fixed_period(view: View, file: &str) -> String {
    let titles = view.header.notes.join(" ");
    [file, &titles].into_iter().find_map(only_year).unwrap_or_default()
}

fn only_year(text: &str) -> Option<String> {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    let mut years: BTreeSet<&str> = numbers.clone().filter(|number| is_year(number)).collect();
    // `20241231` as offices name their files.
    years.extend(
        numbers
            .filter(|number| number.len() == 8)
            .filter_map(|number| number.get(..4))
            .filter(|year| is_year(year)),
    );
    let year = years.pop_first().filter(|_| years.is_empty())?;
    Some(period(year).unwrap_or_else(|| year.to_owned()))
}

//! From cells to figures: reads the numbers, turns long tables, and finds periods in column names.

use super::column::Column;
use super::decimal::Decimal;
use super::grid::Kind;
use super::header::is_year;
use super::key_and_name::split_key;
use super::layout::column_named;
use super::number::{self, Cell};
use super::period::period;
use super::tidy::{Entry, Row, Series, Tidy, TidyFigure};
use super::view::View;
use crate::exchange::limits::{MAX_FIGURES, MAX_PLAUSIBLE, MAX_TEILRAEUME};
use crate::exchange::records::{District, Layout, LayoutKind};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::{BTreeSet, HashMap};

/// A column of values and the figure and period its name stands for.
struct ValueColumn<'a> {
    column: &'a Column,
    decimal: Decimal,
    /// Name of the figure; empty where the column's name is nothing but a period.
    stem: String,
    /// Period out of the column's name.
    period: Option<String>,
}

/// Turns the table. `title` names figures whose columns are nothing but years.
///
/// # Errors
/// `TableTooLarge` beyond the limits of Teilräume or figures.
pub fn tidy(
    view: View,
    layout: &Layout,
    decimals: &[Decimal],
    title: &str,
    problems: &mut Vec<Problem>,
) -> Result<Tidy> {
    let find = |name: &String| column_named(view.columns, name);
    let values = value_columns(view, layout, decimals);
    let variables: Vec<&Column> = layout.variables.iter().filter_map(find).collect();
    let period_column = layout.period.as_ref().and_then(find);
    let merges = layout.kind == LayoutKind::Long || period_column.is_some();
    let (rows, row_of) = rows(view, layout, merges, problems)?;
    let periods = shortened(view, period_column);
    let mut turn = Turn {
        tidy: Tidy { rows, ..Tidy::default() },
        figures: HashMap::new(),
        tokens: HashMap::new(),
        remarks: HashMap::new(),
        contradictions: HashMap::new(),
    };
    let several = values.iter().map(|value| value.stem.as_str()).collect::<BTreeSet<_>>().len() > 1;
    let groups = view.codes(&variables);
    // Long tables repeat few figures in many rows: their places are kept by group, value column and period.
    let mut places: HashMap<(u32, usize, &str), (usize, usize)> = HashMap::new();
    for ((grid_row, &group), row) in view.rows().zip(&groups).zip(row_of) {
        let Some(row) = row else { continue };
        let row_period =
            period_column.map(|column| periods.get(view.cell(grid_row, column)).map_or("", String::as_str));
        for (number, value) in values.iter().enumerate() {
            let period = value.period.as_deref().or(row_period).unwrap_or(&layout.fixed_period);
            let place = match places.get(&(group, number, period)) {
                Some(&place) => place,
                None => {
                    let name = figure_name(view, grid_row, &variables, value, several, title);
                    let place = turn.place(&name, period)?;
                    places.insert((group, number, period), place);
                    place
                }
            };
            turn.put(view, grid_row, row, value, place);
        }
    }
    turn.report(view, problems);
    let mut tidy = turn.tidy;
    tidy.figures.iter_mut().for_each(|figure| figure.series.sort_by(|a, b| a.period.cmp(&b.period)));
    Ok(tidy)
}

fn figure_name(
    view: View,
    row: usize,
    variables: &[&Column],
    value: &ValueColumn,
    several: bool,
    title: &str,
) -> String {
    let mut parts: Vec<&str> =
        variables.iter().map(|column| view.cell(row, column)).filter(|part| !part.is_empty()).collect();
    if !value.stem.is_empty() && (several || variables.is_empty()) {
        parts.push(&value.stem);
    }
    parts.dedup();
    if parts.is_empty() { title.to_owned() } else { parts.join(" – ") }
}

struct Turn {
    tidy: Tidy,
    /// Position of each figure by name.
    figures: HashMap<String, usize>,
    tokens: HashMap<String, u16>,
    /// Per name of problem and column: first row in the file, what stood there, how often.
    remarks: HashMap<(&'static str, String), (ProblemName, u32, String, usize)>,
    /// Per figure: row in the file, key, how often another value stood there.
    contradictions: HashMap<usize, (u32, String, usize)>,
}

impl Turn {
    /// Position of a figure and of its period.
    fn place(&mut self, name: &str, period: &str) -> Result<(usize, usize)> {
        let rows = self.tidy.rows.len();
        let next = self.tidy.figures.len();
        let figure = *self.figures.entry(name.to_owned()).or_insert(next);
        if figure == next {
            self.tidy.figures.push(TidyFigure { name: name.to_owned(), series: Vec::new() });
        }
        let series = self.tidy.figures.iter().map(|figure| figure.series.len()).sum::<usize>();
        if series >= MAX_FIGURES {
            return Err(Problem::new(ProblemName::TableTooLarge).value(series).limit(MAX_FIGURES));
        }
        let Some(entry) = self.tidy.figures.get_mut(figure) else { return Ok((figure, 0)) };
        let found = entry.series.iter().position(|series| series.period == period);
        let position = found.unwrap_or_else(|| {
            entry.series.push(Series { period: period.to_owned(), cells: vec![Entry::Empty; rows] });
            entry.series.len() - 1
        });
        Ok((figure, position))
    }

    fn put(&mut self, view: View, grid_row: usize, row: usize, value: &ValueColumn, place: (usize, usize)) {
        let entry = self.read(view, grid_row, value);
        let series = self.tidy.figures.get_mut(place.0).and_then(|figure| figure.series.get_mut(place.1));
        let Some(cell) = series.and_then(|series| series.cells.get_mut(row)) else { return };
        match *cell {
            Entry::Empty => *cell = entry,
            old if entry == Entry::Empty || entry == old => {}
            _ => {
                let key = self.tidy.rows.get(row).map(|row| row.key.clone()).unwrap_or_default();
                self.contradictions.entry(place.0).or_insert((view.grid.number(grid_row), key, 0)).2 += 1;
            }
        }
    }

    fn read(&mut self, view: View, grid_row: usize, value: &ValueColumn) -> Entry {
        let text = view.cell(grid_row, value.column);
        let read = match view.grid.kind(grid_row, value.column.position) {
            Kind::Number => text.parse().map_or(Cell::Text, Cell::Number),
            Kind::Error => {
                self.remark(ProblemName::CellError, view, grid_row, value);
                Cell::Token(text)
            }
            Kind::Text => number::read(text, value.decimal.sign),
        };
        match read {
            Cell::Empty => Entry::Empty,
            Cell::Number(value) if value.abs() <= MAX_PLAUSIBLE => Entry::Number(value),
            Cell::Marked(number, marker) if number.abs() <= MAX_PLAUSIBLE => {
                // A sign beside a number is another one than the same sign in its place.
                let sign = if marker == "( )" { marker.to_owned() } else { format!("# {marker}") };
                self.token(&sign).map_or(Entry::Number(number), |token| Entry::Marked(number, token))
            }
            Cell::Number(_) | Cell::Marked(..) => {
                self.remark(ProblemName::ValueAbsurd, view, grid_row, value);
                Entry::Empty
            }
            Cell::Token(token) => self.token(token).map_or(Entry::Empty, Entry::Token),
            Cell::Text => {
                self.remark(ProblemName::CellNotNumeric, view, grid_row, value);
                let short: String = text.chars().take(40).collect();
                self.token(&short).map_or(Entry::Empty, Entry::Token)
            }
        }
    }

    fn token(&mut self, text: &str) -> Option<u16> {
        if let Some(&token) = self.tokens.get(text) {
            return Some(token);
        }
        let token = u16::try_from(self.tidy.tokens.len()).ok()?;
        self.tokens.insert(text.to_owned(), token);
        self.tidy.tokens.push(text.to_owned());
        Some(token)
    }

    fn remark(&mut self, name: ProblemName, view: View, grid_row: usize, value: &ValueColumn) {
        let kind = match name {
            ProblemName::CellError => "error",
            ProblemName::ValueAbsurd => "absurd",
            _ => "text",
        };
        let sample = || {
            (
                name,
                view.grid.number(grid_row),
                view.cell(grid_row, value.column).chars().take(40).collect(),
                0,
            )
        };
        self.remarks.entry((kind, value.column.name.clone())).or_insert_with(sample).3 += 1;
    }

    fn report(&mut self, view: View, problems: &mut Vec<Problem>) {
        let mut remarks: Vec<_> = self.remarks.drain().collect();
        let place = |name: &str| view.columns.iter().position(|column| column.name == name);
        remarks.sort_by_key(|((kind, column), _)| (place(column), *kind));
        for ((_, column), (name, row, value, count)) in remarks {
            problems.push(Problem::new(name).column(column).row(row as usize).value(value).count(count));
        }
        let mut contradictions: Vec<_> = self.contradictions.drain().collect();
        contradictions.sort_by_key(|&(figure, _)| figure);
        for (figure, (row, key, count)) in contradictions {
            let name = self.tidy.figures.get(figure).map(|figure| figure.name.clone()).unwrap_or_default();
            let problem = Problem::new(ProblemName::FigureContradiction).column(name).row(row as usize);
            problems.push(problem.key(key).count(count));
        }
    }
}

/// The rows, and for every data row of the grid which of them it belongs to.
fn rows(
    view: View,
    layout: &Layout,
    merges: bool,
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Row>, Vec<Option<usize>>)> {
    let find = |name: &String| column_named(view.columns, name);
    let key_column = find(&layout.key);
    let name_column = layout.name.as_ref().and_then(find);
    let district_column = match &layout.district {
        District::Column { column } => find(column),
        District::None | District::KeyPrefix { .. } => None,
    };
    let cell = |row, column: Option<&Column>| column.map_or("", |column| view.cell(row, column));
    // Keys that went through a program that takes them for numbers: `101.0`.
    let floats = view.rows().map(|row| cell(row, key_column)).filter(|key| !key.is_empty());
    let is_float = |key: &str| {
        key.strip_suffix(".0").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let strips = key_column.is_some_and(|column| column.numbers > 0)
        && floats.clone().count() > 0
        && floats.clone().all(is_float);
    let (mut rows, mut row_of, mut known) = (Vec::new(), Vec::with_capacity(view.len()), HashMap::new());
    let (mut empty, mut first_empty) = (0, 0);
    for grid_row in view.rows() {
        let whole = cell(grid_row, key_column);
        let own_name = cell(grid_row, name_column);
        let split = if layout.split_key { split_key(whole) } else { None };
        let (key, name) = match split {
            Some((key, name)) => {
                (key, if own_name.is_empty() || own_name == whole { name } else { own_name })
            }
            None => (whole, own_name),
        };
        let key = if strips { key.strip_suffix(".0").unwrap_or(key) } else { key };
        let keyless = key.is_empty() || (layout.split_key && split.is_none());
        let key = if key.is_empty() { name } else { key };
        if key.is_empty() {
            (empty, first_empty) =
                (empty + 1, if empty == 0 { view.grid.number(grid_row) } else { first_empty });
            row_of.push(None);
            continue;
        }
        let next = rows.len();
        let place = if merges { *known.entry(key).or_insert(next) } else { next };
        if place == next {
            if rows.len() >= MAX_TEILRAEUME {
                return Err(Problem::new(ProblemName::TableTooLarge).limit(MAX_TEILRAEUME));
            }
            let filled = (0..view.grid.width())
                .filter(|&column| !number::trim(view.grid.cell(grid_row, column)).is_empty())
                .count();
            rows.push(Row {
                number: view.grid.number(grid_row),
                key: key.to_owned(),
                name: name.to_owned(),
                district: cell(grid_row, district_column).to_owned(),
                keyless,
                lone: filled == 1 && view.columns.len() > 2,
            });
        }
        row_of.push(Some(place));
    }
    if empty > 0 {
        problems.push(
            Problem::new(ProblemName::KeyEmpty).row(first_empty as usize).column(&layout.key).count(empty),
        );
    }
    Ok((rows, row_of))
}

/// Every text of the period column and its period: the year alone where that still tells all of them apart.
fn shortened(view: View, column: Option<&Column>) -> HashMap<String, String> {
    let Some(column) = column else { return HashMap::new() };
    let texts: BTreeSet<&str> = view.rows().map(|row| view.cell(row, column)).collect();
    let periods: Vec<(String, String)> = texts
        .iter()
        .map(|text| ((*text).to_owned(), period(text).unwrap_or_else(|| (*text).to_owned())))
        .collect();
    let year =
        |period: &str| period.get(..4).filter(|year| is_year(year) && period.len() == 10).map(str::to_owned);
    let years: Option<BTreeSet<String>> = periods.iter().map(|(_, period)| year(period)).collect();
    if years.is_some_and(|years| years.len() == periods.len()) {
        return periods.into_iter().map(|(text, period)| (text, year(&period).unwrap_or(period))).collect();
    }
    periods.into_iter().collect()
}

/// The columns of values. A year in their names is a period where several columns differ in nothing else.
fn value_columns<'a>(view: View<'a>, layout: &Layout, decimals: &[Decimal]) -> Vec<ValueColumn<'a>> {
    let found = layout.values.iter().filter_map(|name| {
        let place = view.columns.iter().position(|column| column.name == *name)?;
        Some((view.columns.get(place)?, *decimals.get(place)?))
    });
    let found: Vec<(&Column, Decimal)> = found.collect();
    let split: Vec<Option<(String, String)>> =
        found.iter().map(|(column, _)| split_period(&column.name)).collect();
    let mut years: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    split.iter().flatten().for_each(|(stem, period)| {
        years.entry(stem).or_default().insert(period);
    });
    let differs = |stem: &str| years.get(stem).is_some_and(|periods| periods.len() > 1) || stem.is_empty();
    let parts = split.iter().map(|parts| parts.clone().filter(|(stem, _)| differs(stem)));
    found
        .into_iter()
        .zip(parts)
        .map(|((column, decimal), parts)| {
            let (stem, period) =
                parts.map_or_else(|| (column.name.clone(), None), |(stem, period)| (stem, Some(period)));
            ValueColumn { column, decimal, stem, period }
        })
        .collect()
}

/// `Einwohner 31.12.2020` → `Einwohner` and `2020`; `None` without exactly one year.
fn split_period(name: &str) -> Option<(String, String)> {
    let mut years = name.split(|sign: char| !sign.is_ascii_digit()).filter(|part| is_year(part));
    let year = years.next().filter(|_| years.next().is_none())?;
    let place = name.find(year)?;
    let before = name.get(..place)?;
    // Day and month of a date go with the year.
    let before = before.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let after = name.get(place + year.len()..)?;
    let is_edge = |sign: char| {
        sign.is_whitespace()
            || matches!(sign, '(' | ')' | '[' | ']' | '-' | '–' | '_' | ',' | ';' | ':' | '/' | '.')
    };
    let before = before
        .trim_end_matches(is_edge)
        .trim_end_matches(" am")
        .trim_end_matches(" zum")
        .trim_end_matches(is_edge);
    let stem = format!("{before} {}", after.trim_start_matches(is_edge));
    Some((stem.trim_matches(is_edge).to_owned(), year.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_come_off_column_names() {
        let parts = |name| split_period(name).unwrap();
        assert_eq!(parts("Einwohner 31.12.2020"), ("Einwohner".into(), "2020".into()));
        assert_eq!(parts("EW_2019"), ("EW".into(), "2019".into()));
        assert_eq!(parts("Arbeitslose (Dez 2013)"), ("Arbeitslose (Dez".into(), "2013".into()));
        assert_eq!(parts("2013"), (String::new(), "2013".into()));
        assert_eq!(parts("2019 Einwohner"), ("Einwohner".into(), "2019".into()));
        assert_eq!(split_period("Einwohner"), None);
        assert_eq!(split_period("2019 bis 2020"), None);
    }
}

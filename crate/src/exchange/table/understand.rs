//! The whole way of a table, and the record of what was understood.

use super::column::{self, Column};
use super::decimal::{self, Decimal};
use super::figures::{self, ReadFigure};
use super::file::{Cells, TableFile};
use super::header::{self, Header};
use super::tidy::{Row, Tidy};
use super::view::View;
use super::{district, layout, pivot, preview, subtotals};
use crate::exchange::records::{
    ColumnKind, ColumnRole, District, Layout, LayoutKind, SubtotalRow, SubtotalWhy, TableChoices,
    TableColumn, TableSource,
};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::{BTreeSet, HashMap};

/// Most doubled keys that are listed one by one.
const MAX_LISTED: usize = 20;

/// A table that was understood.
#[derive(Debug, Clone)]
pub struct Table {
    /// What was understood.
    pub source: TableSource,
    /// Its Teilräume, in the file's order.
    pub rows: Vec<Row>,
    /// Its figures; values in the order of `rows`.
    pub figures: Vec<ReadFigure>,
}

impl TableFile {
    /// Understands the table as the file speaks for it and as it was chosen. `needed`: columns the method refers to.
    ///
    /// What can be corrected by a choice makes the table not usable and stands among its problems.
    ///
    /// # Errors
    /// When there is nothing to show: `NotATable`, `TableEmpty`, `TableTooLarge`, `SheetMissing`.
    pub fn understand(&self, id: u32, choices: &TableChoices, needed: &[String]) -> Result<Table> {
        let sheets = self.sheets();
        if let (None, 2..) = (&choices.sheet, sheets.len()) {
            return self.best_sheet(id, &sheets, choices, needed);
        }
        self.sheet(id, choices.sheet.as_deref(), choices, needed).map_err(|problem| problem.file(&self.name))
    }

    /// The sheet that gives most: figures before mere lists, then more Teilräume, then more columns.
    fn best_sheet(
        &self,
        id: u32,
        sheets: &[String],
        choices: &TableChoices,
        needed: &[String],
    ) -> Result<Table> {
        let worth = |table: &Table| {
            let source = &table.source;
            (source.usable, !table.figures.is_empty(), source.teilraeume, source.columns.len())
        };
        let tried = sheets.iter().map(|sheet| self.sheet(id, Some(sheet), choices, needed));
        let (read, refused): (Vec<_>, Vec<_>) = tried.partition(Result::is_ok);
        let best = read
            .into_iter()
            .flatten()
            .reduce(|best, next| if worth(&next) > worth(&best) { next } else { best });
        let problem = || {
            refused.into_iter().find_map(Result::err).unwrap_or_else(|| Problem::new(ProblemName::TableEmpty))
        };
        best.ok_or_else(|| problem().file(&self.name))
    }

    fn sheet(
        &self,
        id: u32,
        sheet: Option<&str>,
        choices: &TableChoices,
        needed: &[String],
    ) -> Result<Table> {
        let cells = self.cells(sheet, choices)?;
        let header = header::find(&cells.grid, choices)?;
        let mut problems: Vec<Problem> = cells.problem.clone().into_iter().collect();
        let columns = column::columns(&cells.grid, &header, &mut problems);
        if columns.len() < 2 {
            return Err(Problem::new(ProblemName::NotATable));
        }
        let (table_decimal, decimals) = decimal::decide(&columns, &choices.decimals);
        let view = View { grid: &cells.grid, header: &header, columns: &columns };
        let origin = format!("{} {}", cells.sheet.unwrap_or_default(), self.name);
        let title = cells
            .sheet
            .unwrap_or_else(|| self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem));
        let tidied = layout::recognise(view, choices, &origin, &mut problems).and_then(|layout| {
            let tidy = pivot::tidy(view, &layout, &decimals, title, &mut problems)?;
            Ok((layout, tidy))
        });
        let (layout, tidy) = tidied.unwrap_or_else(|problem| {
            problems.push(problem);
            (nothing_understood(), Tidy::default())
        });
        let mut draft = Draft { id, file: self, cells: &cells, view, decimals: &decimals, problems };
        draft.uncertain_decimals(&layout);
        Ok(draft.finish(layout, tidy, table_decimal, choices, needed))
    }
}

fn nothing_understood() -> Layout {
    Layout {
        kind: LayoutKind::Wide,
        key: String::new(),
        name: None,
        split_key: false,
        period: None,
        fixed_period: String::new(),
        variables: Vec::new(),
        values: Vec::new(),
        district: District::None,
    }
}

struct Draft<'a> {
    id: u32,
    file: &'a TableFile,
    cells: &'a Cells<'a>,
    view: View<'a>,
    decimals: &'a [Decimal],
    problems: Vec<Problem>,
}

impl Draft<'_> {
    fn uncertain_decimals(&mut self, layout: &Layout) {
        let columns = self.view.columns.iter().zip(self.decimals);
        for (column, decimal) in
            columns.filter(|(column, decimal)| decimal.uncertain && layout.values.contains(&column.name))
        {
            let is_open = |row: &usize| {
                matches!(
                    super::number::shape(self.view.cell(*row, column)),
                    Some(super::number::Shape::AmbiguousPoint | super::number::Shape::AmbiguousComma)
                )
            };
            let sample = self.view.rows().find(is_open).map_or("", |row| self.view.cell(row, column));
            let read = match super::number::read(sample, decimal.sign) {
                super::number::Cell::Number(value) => preview::german(value),
                _ => String::new(),
            };
            self.problems.push(
                Problem::new(ProblemName::DecimalUncertain).column(&column.name).value(sample).limit(read),
            );
        }
    }

    fn finish(
        mut self,
        layout: Layout,
        mut tidy: Tidy,
        decimal: crate::exchange::records::DecimalSign,
        choices: &TableChoices,
        needed: &[String],
    ) -> Table {
        let subtotals = subtotal_rows(&tidy, choices);
        let kept: Vec<bool> = tidy
            .rows
            .iter()
            .zip(&subtotals)
            .map(|(_, row)| row.as_ref().is_none_or(|row| !row.left_out))
            .collect();
        name_districts(&mut tidy, &layout.district, &kept);
        let (figures, read) =
            figures::read(&tidy, &kept, self.view.columns, choices, needed, &mut self.problems);
        let rows: Vec<Row> =
            tidy.rows.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(row, _)| row.clone()).collect();
        let doubled = doubled_keys(&rows);
        let usable = !layout.key.is_empty() && !rows.is_empty() && doubled.is_empty();
        if !layout.key.is_empty() && rows.is_empty() {
            self.problems.push(Problem::new(ProblemName::TableEmpty));
        }
        self.problems.extend(doubled);
        let periods: BTreeSet<&String> = figures.iter().flat_map(|figure| &figure.periods).collect();
        let periods = periods.into_iter().cloned().collect();
        let Header { first, data, end, .. } = *self.view.header;
        let grid = self.view.grid;
        let source = TableSource {
            id: self.id,
            file: self.file.name.clone(),
            format: self.file.format,
            encoding: self.cells.encoding.map(|(encoding, _)| encoding),
            bom: self.cells.encoding.is_some_and(|(_, bom)| bom),
            separator: self.cells.separator,
            sheet: self.cells.sheet.map(str::to_owned),
            sheets: self.file.sheets(),
            header_row: grid.number(first),
            header_rows: u32::try_from(data - first).unwrap_or(u32::MAX),
            first_data_row: grid.number(data),
            last_data_row: grid.number(end.saturating_sub(1)),
            notes: self.view.header.notes.clone(),
            decimal,
            columns: self
                .view
                .columns
                .iter()
                .zip(self.decimals)
                .map(|(column, decimal)| record(column, *decimal, &layout))
                .collect(),
            preview: preview::rows(self.view, self.decimals, &layout.values),
            layout,
            figures,
            periods,
            teilraeume: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            subtotals: subtotals.into_iter().flatten().collect(),
            problems: self.problems.into_iter().map(|problem| problem.file(&self.file.name)).collect(),
            usable,
            choices: choices.clone(),
        };
        Table { source, rows, figures: read }
    }
}

fn record(column: &Column, decimal: Decimal, layout: &Layout) -> TableColumn {
    let name = &column.name;
    let role = if *name == layout.key {
        ColumnRole::Key
    } else if layout.name.as_ref() == Some(name) {
        ColumnRole::Name
    } else if layout.period.as_ref() == Some(name) {
        ColumnRole::Period
    } else if district::is_column(&layout.district, name) {
        ColumnRole::District
    } else if layout.variables.contains(name) {
        ColumnRole::Variable
    } else if layout.values.contains(name) {
        ColumnRole::Value
    } else {
        ColumnRole::Unused
    };
    let kind = column.kind();
    TableColumn {
        name: name.clone(),
        headers: column.headers.clone(),
        kind,
        role,
        decimal: (kind == ColumnKind::Number).then_some(decimal.sign),
        decimal_uncertain: kind == ColumnKind::Number && decimal.uncertain,
    }
}

/// Per row what was recognised or chosen about it being a sum over others.
fn subtotal_rows(tidy: &Tidy, choices: &TableChoices) -> Vec<Option<SubtotalRow>> {
    let recognised = subtotals::recognise(tidy);
    let chosen = |row: &Row| {
        let fits = |choice: &&crate::exchange::records::SubtotalChoice| {
            choice.key == row.key && choice.row.is_none_or(|number| number == row.number)
        };
        // A choice for a single row counts more than one for its key.
        let mut found = choices.subtotals.iter().rev().filter(fits);
        let first = found.next()?;
        Some(
            std::iter::once(first).chain(found).find(|choice| choice.row.is_some()).unwrap_or(first).left_out,
        )
    };
    let entry = |(row, why): (&Row, Option<SubtotalWhy>)| {
        let (why, left_out) = match (chosen(row), why) {
            (None, None) | (Some(false), None) => return None,
            (Some(left_out), why) => (why.unwrap_or(SubtotalWhy::Chosen), left_out),
            (None, Some(why)) => (why, true),
        };
        Some(SubtotalRow { row: row.number, key: row.key.clone(), name: row.name.clone(), why, left_out })
    };
    tidy.rows.iter().zip(recognised).map(entry).collect()
}

/// Upper units from the beginning of the keys; where a district's own row gives its name, the name.
fn name_districts(tidy: &mut Tidy, district: &District, kept: &[bool]) {
    let District::KeyPrefix { characters } = district else { return };
    let bare = |key: &str| key.trim_start_matches('0').to_owned();
    let left_out = tidy.rows.iter().zip(kept).filter(|(_, kept)| !**kept).map(|(row, _)| row);
    let names: HashMap<String, String> = left_out
        .filter(|row| !row.name.is_empty() && !bare(&row.key).is_empty())
        .map(|row| (bare(&row.key), row.name.clone()))
        .collect();
    for row in &mut tidy.rows {
        let prefix: String = row.key.chars().take(*characters as usize).collect();
        row.district = names.get(&bare(&prefix)).cloned().unwrap_or(prefix);
    }
}

/// Keys that occur more than once among the Teilräume, with the row of the repetition.
fn doubled_keys(rows: &[Row]) -> Vec<Problem> {
    let mut first: HashMap<&str, u32> = HashMap::new();
    let mut problems = Vec::new();
    for row in rows {
        match first.get(row.key.as_str()) {
            None => {
                first.insert(&row.key, row.number);
            }
            Some(before) if problems.len() < MAX_LISTED => {
                let problem = Problem::new(ProblemName::KeyDuplicate).key(&row.key).row(row.number as usize);
                problems.push(problem.value(before));
            }
            Some(_) => {}
        }
    }
    problems
}

//! Fits what a recipe says to another year's table, and picks what of a table is worth keeping.

use crate::exchange::recipe::{TableRecipe, without_numbers};
use crate::exchange::records::{AssignmentHow, CountChoice, District, TableChoices, TableSource};
use crate::exchange::spelling::plain;
use crate::exchange::table::{Table, TableFile};
use crate::problem::{Problem, ProblemName, Result};

/// The choices that make next year's table be understood like this one: what was chosen by hand, which column is what,
/// and which figure is which count.
#[must_use]
pub fn to_keep(source: &TableSource) -> TableChoices {
    let layout = &source.layout;
    let mut choices = source.choices.clone();
    if layout.key.is_empty() {
        return choices;
    }
    choices.key.get_or_insert_with(|| layout.key.clone());
    choices.name.get_or_insert_with(|| layout.name.clone().unwrap_or_default());
    choices.period.get_or_insert_with(|| layout.period.clone().unwrap_or_default());
    choices.split_key.get_or_insert(layout.split_key);
    choices.layout.get_or_insert(layout.kind);
    choices.district.get_or_insert_with(|| layout.district.clone());
    if !layout.variables.is_empty() {
        choices.variables.get_or_insert_with(|| layout.variables.clone());
    }
    if source.sheets.len() > 1 {
        choices.sheet.clone_from(&source.sheet);
    }
    for figure in &source.figures {
        let Some(assignment) =
            figure.assignment.as_ref().filter(|assignment| assignment.how != AssignmentHow::Exact)
        else {
            continue;
        };
        if choices.counts.iter().all(|choice| choice.figure != figure.name) {
            choices.counts.push(CountChoice { figure: figure.name.clone(), count: assignment.count.clone() });
        }
    }
    choices
}

/// The table as the recipe says, as far as the file allows. `fresh`: the table without any choices.
///
/// # Errors
/// Everything the reader refuses even without choices.
pub fn fitted(
    file: &TableFile,
    fresh: Table,
    entry: &TableRecipe,
    needed: &[String],
) -> Result<(Table, Vec<Problem>)> {
    let id = fresh.source.id;
    let same_file = entry.file == file.name;
    let mut remarks = Vec::new();
    let mut choices = entry.choices.clone();
    if let Some(sheet) = choices.sheet.take() {
        // Sheets are often named by year.
        choices.sheet = alike(&sheet, &fresh.source.sheets);
        if choices.sheet.is_none() {
            remarks.push(Problem::new(ProblemName::RecipeDoesNotFit).file(&file.name).value(sheet));
        }
    }
    // How the file is to be cut decides which columns there are.
    let physical = TableChoices {
        encoding: choices.encoding,
        separator: choices.separator,
        sheet: choices.sheet.clone(),
        header_row: choices.header_row,
        header_rows: choices.header_rows,
        first_data_row: choices.first_data_row,
        ..TableChoices::default()
    };
    let cut = match file.understand(id, &physical, needed) {
        Ok(cut) => cut,
        Err(problem) => {
            remarks.push(problem);
            return Ok((fresh, remarks));
        }
    };
    let columns: Vec<String> = cut.source.columns.iter().map(|column| column.name.clone()).collect();
    let mut names = Names { file: &file.name, remarks: &mut remarks };
    choices.key = choices.key.and_then(|name| names.find(name, &columns));
    choices.name = choices.name.and_then(|name| names.find(name, &columns));
    choices.period = choices.period.and_then(|name| names.find(name, &columns));
    choices.variables = choices.variables.map(|list| names.all(list, &columns));
    choices.values = choices.values.map(|list| names.all(list, &columns)).filter(|list| !list.is_empty());
    if let Some(District::Column { column }) = &choices.district {
        choices.district = names.find(column.clone(), &columns).map(|column| District::Column { column });
    }
    choices.decimals = std::mem::take(&mut choices.decimals)
        .into_iter()
        .filter_map(|mut choice| {
            if let Some(column) = choice.column.take() {
                choice.column = Some(names.find(column, &columns)?);
            }
            Some(choice)
        })
        .collect();
    if !same_file {
        // Another file is another period; its own name or columns tell which.
        choices.fixed_period = None;
        choices.subtotals.iter_mut().for_each(|choice| choice.row = None);
    }
    let counts = std::mem::take(&mut choices.counts);
    let tokens = std::mem::take(&mut choices.tokens);
    let turned = file.understand(id, &choices, needed)?;
    let figures: Vec<String> = turned.source.figures.iter().map(|figure| figure.name.clone()).collect();
    let mut names = Names { file: &file.name, remarks: &mut remarks };
    choices.counts = counts
        .into_iter()
        .filter_map(|choice| Some(CountChoice { figure: names.find(choice.figure, &figures)?, ..choice }))
        .collect();
    choices.tokens = tokens
        .into_iter()
        .filter_map(|mut choice| {
            if let Some(figure) = choice.figure.take() {
                choice.figure = Some(names.find(figure, &figures)?);
            }
            Some(choice)
        })
        .collect();
    Ok((file.understand(id, &choices, needed)?, remarks))
}

struct Names<'a> {
    file: &'a str,
    remarks: &'a mut Vec<Problem>,
}

impl Names<'_> {
    /// The name as this file spells it; empty stays empty (it means: none).
    fn find(&mut self, name: String, known: &[String]) -> Option<String> {
        if name.is_empty() {
            return Some(name);
        }
        let found = alike(&name, known);
        if found.is_none() {
            self.remarks.push(Problem::new(ProblemName::RecipeDoesNotFit).file(self.file).column(name));
        }
        found
    }

    fn all(&mut self, names: Vec<String>, known: &[String]) -> Vec<String> {
        names.into_iter().filter_map(|name| self.find(name, known)).collect()
    }
}

/// The same name, else the same but for case, blanks and hyphens, else the same but for a year.
fn alike(name: &str, known: &[String]) -> Option<String> {
    let same = known.iter().find(|known| *known == name);
    let normalised = || known.iter().find(|known| plain(known) == plain(name));
    let of_other_year = || {
        let mut found =
            known.iter().filter(|known| has_year(known) && without_numbers(known) == without_numbers(name));
        found.next().filter(|_| found.next().is_none())
    };
    same.or_else(normalised).or_else(of_other_year).cloned()
}

fn has_year(name: &str) -> bool {
    name.split(|sign: char| !sign.is_ascii_digit()).any(crate::exchange::table::is_year)
}

//! The figures of a table: assigned to counts, signs read, values in the order of the rows that are Teilräume.

use super::ages::{self, Sum};
use super::column::Column;
use super::reading::{self, Values};
use super::tidy::Tidy;
use crate::city::{Interval, Suppressed, count};
use crate::exchange::assign::{Named, assign};
use crate::exchange::records::{Assignment, AssignmentHow, Figure, FigureRange, TableChoices};
use crate::exchange::spelling::folded;
use crate::problem::{Problem, ProblemName};

/// A figure with its values.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadFigure {
    /// Name, unique in the table.
    pub name: String,
    /// Name of the count it is assigned to.
    pub count: Option<String>,
    /// Period and values, one per Teilraum of the table.
    pub series: Vec<(String, Values)>,
}

/// Reads all figures. `kept`: per row whether it is a Teilraum; other rows are left out of the values.
pub fn read(
    tidy: &Tidy,
    kept: &[bool],
    columns: &[Column],
    choices: &TableChoices,
    needed: &[String],
    problems: &mut Vec<Problem>,
) -> (Vec<Figure>, Vec<ReadFigure>) {
    let assignments = assignments(tidy, columns, choices, needed);
    let (mut figures, mut read) = (Vec::new(), Vec::new());
    for (figure, assignment) in tidy.figures.iter().zip(assignments) {
        let name = figure.name.clone();
        if let Some(near) = assignment.as_ref().filter(|assignment| assignment.how == AssignmentHow::Near) {
            problems.push(Problem::new(ProblemName::AssignmentNear).column(&name).value(&near.count));
        }
        let readings =
            reading::readings(&tidy.tokens, &name, hidden(&name, assignment.as_ref()), &choices.tokens);
        let mut values: Vec<Values> =
            figure.series.iter().map(|series| reading::values(series, &readings)).collect();
        if assignment.as_ref().is_some_and(|assignment| count(&assignment.count).is_some()) {
            values.iter_mut().for_each(|values| without_negative(values, tidy, &name, problems));
        }
        let summary = reading::summary(&figure.series, &values, kept, &tidy.tokens, &readings);
        let series = figure
            .series
            .iter()
            .zip(values)
            .map(|(series, values)| (series.period.clone(), only(&values, kept)));
        read.push(ReadFigure {
            name: name.clone(),
            count: assignment.as_ref().map(|assignment| assignment.count.clone()),
            series: series.collect(),
        });
        figures.push(Figure {
            name,
            sum_of: Vec::new(),
            periods: figure.series.iter().map(|series| series.period.clone()).collect(),
            assignment,
            tokens: summary.tokens,
            numbers: summary.numbers,
            missing: summary.missing,
            suppressed: summary.suppressed,
            range: summary.range,
        });
    }
    add_sums(&mut figures, &mut read, choices, needed);
    (figures, read)
}

/// Adds counts by age that the table has only in other groups. They are figures like all others: to be seen, and to be
/// assigned otherwise.
fn add_sums(
    figures: &mut Vec<Figure>,
    read: &mut Vec<ReadFigure>,
    choices: &TableChoices,
    needed: &[String],
) {
    let given: Vec<&String> = read.iter().filter_map(|figure| figure.count.as_ref()).collect();
    let wanted = |count: &str| {
        given.iter().all(|given| *given != count)
            && (needed.is_empty() || needed.iter().any(|needed| needed == count))
    };
    for Sum { count: name, of, series } in ages::sums(read, wanted) {
        let title = count(name).map_or(name, |count| count.title);
        let figure = format!("{title} (aus Altersgruppen)");
        let assignment = match choices.counts.iter().rev().find(|choice| choice.figure == figure) {
            Some(choice) if choice.count.is_empty() => None,
            Some(choice) => Some(Assignment { count: choice.count.clone(), how: AssignmentHow::Chosen }),
            None => Some(Assignment { count: name.to_owned(), how: AssignmentHow::AgeGroups }),
        };
        let numbers =
            || series.iter().flat_map(|(_, values)| &values.values).copied().filter(|value| !value.is_nan());
        let cells: usize = series.iter().map(|(_, values)| values.values.len()).sum();
        let suppressed: usize = series.iter().map(|(_, values)| values.suppressed.len()).sum();
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (min, max) = (numbers().reduce(f64::min), numbers().reduce(f64::max));
        figures.push(Figure {
            name: figure.clone(),
            sum_of: of,
            periods: series.iter().map(|(period, _)| period.clone()).collect(),
            assignment: assignment.clone(),
            tokens: Vec::new(),
            numbers: whole(numbers().count().saturating_sub(suppressed)),
            missing: whole(cells - numbers().count()),
            suppressed: whole(suppressed),
            range: min.zip(max).map(|(min, max)| FigureRange { min, max }),
        });
        read.push(ReadFigure { name: figure, count: assignment.map(|assignment| assignment.count), series });
    }
}

/// Automatic assignments, and over them what was chosen by hand.
fn assignments(
    tidy: &Tidy,
    columns: &[Column],
    choices: &TableChoices,
    needed: &[String],
) -> Vec<Option<Assignment>> {
    let headers = |name: &str| {
        columns.iter().find(|column| column.name == name).map(|column| column.headers.as_slice())
    };
    let named: Vec<Named> = tidy
        .figures
        .iter()
        .map(|figure| Named { name: &figure.name, headers: headers(&figure.name).unwrap_or_default() })
        .collect();
    let chosen_counts: Vec<&str> = choices.counts.iter().map(|choice| choice.count.as_str()).collect();
    let mut assigned = assign(&named, needed);
    for (figure, assignment) in tidy.figures.iter().zip(&mut assigned) {
        match choices.counts.iter().rev().find(|choice| choice.figure == figure.name) {
            Some(choice) if choice.count.is_empty() => *assignment = None,
            Some(choice) => {
                *assignment = Some(Assignment { count: choice.count.clone(), how: AssignmentHow::Chosen })
            }
            // What was given to another figure by hand is no longer free.
            None if assignment
                .as_ref()
                .is_some_and(|found| chosen_counts.contains(&found.count.as_str())) =>
            {
                *assignment = None
            }
            None => {}
        }
    }
    assigned
}

/// The interval of `*` in this figure: labour-market statistics hide more.
fn hidden(name: &str, assignment: Option<&Assignment>) -> Interval {
    if let Some(count) = assignment.and_then(|assignment| count(&assignment.count)) {
        return count.hidden;
    }
    let name = folded(name);
    let labour = [
        "arbeitslos",
        "sgbii",
        "sgb2",
        "leistungsempfaeng",
        "leistungsberecht",
        "bedarfsgemeinschaft",
        "beschaeftigt",
    ];
    if labour.iter().any(|part| name.contains(part)) {
        Interval::LABOUR_MARKET
    } else {
        Interval::SMALL_COUNT
    }
}

/// A count cannot be negative: such cells are missing, and said so.
fn without_negative(values: &mut Values, tidy: &Tidy, name: &str, problems: &mut Vec<Problem>) {
    let negative: Vec<usize> = (0..values.values.len())
        .filter(|&row| values.values.get(row).is_some_and(|value| *value < 0.0))
        .collect();
    if let Some(row) = negative.first().and_then(|&first| tidy.rows.get(first).zip(values.values.get(first)))
    {
        let problem = Problem::new(ProblemName::CountNegative).column(name).row(row.0.number as usize);
        problems.push(problem.key(&row.0.key).value(row.1).count(negative.len()));
    }
    for row in negative {
        if let Some(value) = values.values.get_mut(row) {
            *value = f64::NAN;
        }
    }
}

/// Values of the kept rows only.
fn only(values: &Values, kept: &[bool]) -> Values {
    let mut place = 0;
    let places: Vec<Option<usize>> = kept
        .iter()
        .map(|&kept| {
            let here = kept.then_some(place);
            place += usize::from(kept);
            here
        })
        .collect();
    let moved = |cell: &Suppressed| {
        Some(Suppressed { teilraum: places.get(cell.teilraum).copied().flatten()?, ..*cell })
    };
    Values {
        values: values.values.iter().zip(kept).filter(|(_, kept)| **kept).map(|(value, _)| *value).collect(),
        suppressed: values.suppressed.iter().filter_map(moved).collect(),
    }
}

//! Rows that are sums over others: the whole city, its districts, headings between the rows.
//!
//! A Teilraum must never be lost here, so a name or a key alone counts only where it says so plainly; otherwise the
//! figures have to add up.

use super::tidy::{Entry, Row, Tidy};
use crate::exchange::assign::is_ratio;
use crate::exchange::records::SubtotalWhy;
use crate::exchange::spelling::{folded, words};

/// Most columns of counts that are added up.
const MAX_SUMMED: usize = 16;
/// Rows above which only conspicuously large ones are looked at as sums.
const MANY_ROWS: usize = 3_000;
/// Smaller sums agree by chance.
const LEAST_SUM: f64 = 10.0;
/// How far a sum may be off where some inhabitants belong to no Teilraum or cells are hidden.
const TOLERANCE: f64 = 0.02;

/// Per row: why it is a sum over others, if it is.
#[must_use]
pub fn recognise(tidy: &Tidy) -> Vec<Option<SubtotalWhy>> {
    let sums = Sums::new(tidy);
    let mut why: Vec<Option<SubtotalWhy>> = tidy.rows.iter().map(|row| by_itself(row, tidy)).collect();
    by_key(tidy, &sums, &mut why);
    // Districts first, then totals over what is left, and so on upwards.
    for _ in 0..4 {
        if !by_sum(&sums, &mut why) {
            break;
        }
    }
    why
}

/// What a row says about itself.
fn by_itself(row: &Row, tidy: &Tidy) -> Option<SubtotalWhy> {
    if row.lone && tidy.rows.iter().filter(|row| row.lone).count() * 3 < tidy.rows.len() {
        return Some(SubtotalWhy::Heading);
    }
    if row.keyless && tidy.rows.iter().filter(|row| row.keyless).count() * 2 < tidy.rows.len() {
        return Some(SubtotalWhy::Key);
    }
    let label = if row.name.is_empty() { &row.key } else { &row.name };
    is_total(label).then_some(SubtotalWhy::Label).or_else(|| {
        let first = words(label).into_iter().next()?;
        let is_district =
            ["bezirk", "stadtbezirk", "ortsamtsbereich", "stadtbereich"].contains(&first.as_str());
        let same = tidy
            .rows
            .iter()
            .filter(|row| folded(&row.name).starts_with(&first) || folded(&row.key).starts_with(&first));
        (is_district && same.count() * 2 < tidy.rows.len()).then_some(SubtotalWhy::Label)
    })
}

fn is_total(label: &str) -> bool {
    const WHOLE: [&str; 12] = [
        "insgesamt",
        "gesamt",
        "summe",
        "zusammen",
        "total",
        "gesamtstadt",
        "gesamtergebnis",
        "stadtgesamt",
        "gesamtsumme",
        "durchschnitt",
        "mittelwert",
        "stadtdurchschnitt",
    ];
    let words = words(label);
    let all = folded(label);
    let speaks = words.iter().any(|word| WHOLE.contains(&word.as_str())) || WHOLE.contains(&all.as_str());
    let is_city = match words.as_slice() {
        [first, _] => first == "stadt" || first == "landeshauptstadt",
        [first, ..] => first == "landeshauptstadt",
        [] => false,
    };
    speaks || is_city
}

/// Counts that can be added up: whole numbers from 0 upwards.
struct Sums {
    columns: Vec<Vec<Option<f64>>>,
    rows: usize,
}

impl Sums {
    fn new(tidy: &Tidy) -> Self {
        let mut columns: Vec<(f64, Vec<Option<f64>>)> = tidy
            .figures
            .iter()
            .filter(|figure| !is_ratio(&figure.name))
            .filter_map(|figure| figure.series.last())
            .filter_map(|series| {
                let numbers: Vec<Option<f64>> = series.cells.iter().map(|cell| number(*cell)).collect();
                let known = || numbers.iter().flatten();
                let counts = known().all(|value| *value >= 0.0 && value.fract() == 0.0);
                let total: f64 = known().sum();
                (counts && total > 0.0 && known().count() * 2 > numbers.len()).then_some((total, numbers))
            })
            .collect();
        // The largest counts tell most; equal ones keep the table's order.
        columns.sort_by(|a, b| b.0.total_cmp(&a.0));
        columns.truncate(MAX_SUMMED);
        Self { columns: columns.into_iter().map(|(_, numbers)| numbers).collect(), rows: tidy.rows.len() }
    }

    fn value(&self, column: usize, row: usize) -> Option<f64> {
        *self.columns.get(column)?.get(row)?
    }

    /// In how many columns the row is the sum of the members, and in how many it is not. Hidden cells leave it open.
    fn votes(&self, row: usize, members: &[usize], tolerance: f64) -> (usize, usize) {
        let (mut yes, mut no) = (0, 0);
        for column in 0..self.columns.len() {
            let Some(total) = self.value(column, row).filter(|total| *total >= LEAST_SUM) else { continue };
            let parts: Option<Vec<f64>> = members.iter().map(|&member| self.value(column, member)).collect();
            let Some(parts) = parts else { continue };
            let sum: f64 = parts.iter().sum();
            if (sum - total).abs() <= 0.5 + total * tolerance { yes += 1 } else { no += 1 }
        }
        (yes, no)
    }
}

fn number(cell: Entry) -> Option<f64> {
    match cell {
        Entry::Number(value) | Entry::Marked(value, _) => Some(value),
        Entry::Empty | Entry::Token(_) => None,
    }
}

/// Rows whose key is the beginning of others' (`01` of `0101`, also written `001` beside `101`), when the figures agree.
fn by_key(tidy: &Tidy, sums: &Sums, why: &mut [Option<SubtotalWhy>]) {
    let is_code = |key: &str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let codes: Vec<Option<&str>> =
        tidy.rows.iter().map(|row| is_code(&row.key).then_some(row.key.as_str())).collect();
    for (row, code) in codes.iter().enumerate() {
        let (Some(code), Some(None)) = (code, why.get(row)) else { continue };
        let stripped = code.trim_start_matches('0');
        let members: Vec<usize> = codes
            .iter()
            .enumerate()
            .filter(|&(other, key)| {
                let begins = |key: &str| match stripped {
                    "" => key.trim_start_matches('0').len() > 1,
                    _ if key.len() > code.len() => key.starts_with(code),
                    _ => stripped.len() < key.len() && !key.starts_with('0') && key.starts_with(stripped),
                };
                other != row && key.is_some_and(begins)
            })
            .map(|(other, _)| other)
            .collect();
        if members.len() < 2 {
            continue;
        }
        let (yes, no) = sums.votes(row, &members, TOLERANCE);
        let far = members.iter().all(|&member| {
            codes.get(member).copied().flatten().is_some_and(|key| key.len() > code.len() + 1)
        });
        if (yes > no || (sums.columns.is_empty() && far))
            && let Some(why) = why.get_mut(row)
        {
            *why = Some(SubtotalWhy::Key);
        }
    }
}

/// Marks rows that are the sum of a run of others. Says whether it found any.
fn by_sum(sums: &Sums, why: &mut [Option<SubtotalWhy>]) -> bool {
    let open: Vec<usize> = (0..sums.rows).filter(|&row| why.get(row).is_some_and(Option::is_none)).collect();
    let Some(first) = sums.columns.first() else { return false };
    let values: Vec<f64> = open.iter().map(|&row| first.get(row).copied().flatten().unwrap_or(0.0)).collect();
    let mut sorted = values.clone();
    sorted.sort_by(f64::total_cmp);
    let median = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
    let sums_of: Vec<(usize, Vec<usize>)> = open
        .iter()
        .zip(&values)
        .enumerate()
        .filter(|(_, (_, total))| **total > 0.0 && (open.len() <= MANY_ROWS || **total >= median * 5.0))
        .filter_map(|(place, (&row, &total))| Some((row, run(sums, &open, &values, place, total)?)))
        .collect();
    let found: Vec<usize> = sums_of.iter().map(|(row, _)| *row).collect();
    let others = sums_of.iter().flat_map(|(total, members)| repeated(sums, &open, &found, *total, members));
    for row in found.iter().copied().chain(others) {
        if let Some(why) = why.get_mut(row) {
            *why = Some(SubtotalWhy::Sum);
        }
    }
    !found.is_empty()
}

/// The shortest run of rows without `place` that adds up to it: districts before all their Teilräume.
fn run(sums: &Sums, open: &[usize], values: &[f64], place: usize, total: f64) -> Option<Vec<usize>> {
    let row = *open.get(place)?;
    let mut best: Option<(usize, usize)> = None;
    for (from, to) in [(place + 1, open.len()), (0, place)] {
        let (mut start, mut sum) = (from, 0.0);
        for end in from..to {
            sum += values.get(end)?;
            while sum > total + 0.5 && start < end {
                sum -= values.get(start)?;
                start += 1;
            }
            let shorter = best.is_none_or(|(first, last)| end - start < last - first);
            if (sum - total).abs() <= 0.5 && end > start && shorter {
                let touches = start == place + 1 || end + 1 == place;
                if adds_up(sums, row, open.get(start..=end)?, touches, open.len()) {
                    best = Some((start, end));
                }
            }
        }
    }
    best.and_then(|(start, end)| Some(open.get(start..=end)?.to_vec()))
}

/// Whether enough columns agree that the row is the sum of the members, so that it cannot be chance.
fn adds_up(sums: &Sums, row: usize, members: &[usize], touches: bool, rows: usize) -> bool {
    let all = members.len() + 1 == rows;
    let (yes, no) = sums.votes(row, members, 0.0);
    let enough = match yes {
        0 => false,
        1 => touches && (members.len() > 4 || all && members.len() > 2),
        2 => touches && members.len() > 2,
        _ => members.len() > 1,
    };
    enough && yes > no * 2
}

/// The members of a total, where the rows outside add up to about the same: the city stands in the table twice, and the
/// many small ones are the Teilräume. So districts are found that are no exact sum of theirs.
fn repeated(sums: &Sums, open: &[usize], found: &[usize], total: usize, members: &[usize]) -> Vec<usize> {
    let is_rest = |row: &usize| *row != total && !members.contains(row) && !found.contains(row);
    let rest: Vec<usize> = open.iter().copied().filter(is_rest).collect();
    if rest.len() < members.len() * 3 {
        return Vec::new();
    }
    let mut sizes: Vec<f64> = rest.iter().filter_map(|&row| sums.value(0, row)).collect();
    sizes.sort_by(f64::total_cmp);
    let usual = sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    let large = members.iter().all(|&row| sums.value(0, row).is_some_and(|value| value >= usual * 2.0));
    let (yes, no) = sums.votes(total, &rest, TOLERANCE);
    if large && yes > 1 && yes > no { members.to_vec() } else { Vec::new() }
}

//! What signs in place of numbers are read as, and the values that result.

use super::tidy::{Entry, Series};
use crate::city::{Interval, Suppressed};
use crate::exchange::records::{FigureRange, SuppressedRange, TokenChoice, TokenCount, TokenReading};
use std::collections::BTreeSet;

/// What a sign means unless somebody says otherwise (DIN 55301, SPEC § 2). `hidden`: the interval of `*` in this figure.
#[must_use]
pub fn usual(token: &str, hidden: Interval) -> TokenReading {
    match token {
        "-" | "–" | "—" | "−" | "--" => TokenReading::Zero,
        "*" | "**" => TokenReading::Suppressed(SuppressedRange { lo: hidden.lo, hi: hidden.hi }),
        "( )" => TokenReading::Number,
        _ if token.starts_with("# ") => TokenReading::Number,
        _ => below(token).unwrap_or(TokenReading::Missing),
    }
}

/// `<5`: between 1 and 4.
fn below(token: &str) -> Option<TokenReading> {
    let (limit, inclusive) = match token.strip_prefix('<') {
        Some(rest) => (rest, false),
        None => (token.strip_prefix('≤')?, true),
    };
    let limit: f64 = limit.trim().parse().ok()?;
    let hi = if inclusive { limit } else { limit - 1.0 };
    (hi >= 1.0).then_some(TokenReading::Suppressed(SuppressedRange { lo: 1.0, hi }))
}

/// Readings of all signs of one figure.
#[must_use]
pub fn readings(
    tokens: &[String],
    figure: &str,
    hidden: Interval,
    choices: &[TokenChoice],
) -> Vec<TokenReading> {
    let chosen = |token: &String| {
        let fits = |choice: &&TokenChoice| {
            choice.token == *token && choice.figure.as_deref().is_none_or(|name| name == figure)
        };
        // What was said about this figure counts more than what was said about all.
        let mut found = choices.iter().rev().filter(fits);
        let first = found.next()?;
        let special = std::iter::once(first).chain(found).find(|choice| choice.figure.is_some());
        Some(special.unwrap_or(first).reading)
    };
    tokens.iter().map(|token| chosen(token).unwrap_or_else(|| usual(token, hidden))).collect()
}

/// Values of one series.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values {
    /// One value per row; missing is NaN, a hidden count stands at the middle of its interval.
    pub values: Vec<f64>,
    /// Hidden counts, ascending by row.
    pub suppressed: Vec<Suppressed>,
}

/// The interval in which a value lies; a known value is its own. `suppressed` is ascending.
#[must_use]
pub fn interval(values: &[f64], suppressed: &[Suppressed], row: usize) -> Interval {
    let value = values.get(row).copied().unwrap_or(f64::NAN);
    let hidden = suppressed
        .binary_search_by_key(&row, |cell| cell.teilraum)
        .ok()
        .and_then(|place| suppressed.get(place));
    hidden.map_or(Interval { lo: value, hi: value }, |cell| cell.interval)
}

/// Reads the cells of a series.
#[must_use]
pub fn values(series: &Series, readings: &[TokenReading]) -> Values {
    let mut read = Values { values: Vec::with_capacity(series.cells.len()), suppressed: Vec::new() };
    for (row, cell) in series.cells.iter().enumerate() {
        let value = match *cell {
            Entry::Empty => f64::NAN,
            Entry::Number(value) => value,
            Entry::Marked(value, token) => match reading(readings, token) {
                TokenReading::Number => value,
                other => read.of_sign(row, other),
            },
            Entry::Token(token) => read.of_sign(row, reading(readings, token)),
        };
        read.values.push(value);
    }
    read
}

fn reading(readings: &[TokenReading], token: u16) -> TokenReading {
    readings.get(usize::from(token)).copied().unwrap_or(TokenReading::Missing)
}

impl Values {
    /// The interval in which a value lies; a known value is its own.
    #[must_use]
    pub fn interval(&self, row: usize) -> Interval {
        interval(&self.values, &self.suppressed, row)
    }

    /// Adds a part to a sum: what is missing in one is missing in both, what is hidden in one widens the interval.
    pub fn add(&mut self, part: &Self) {
        let hidden: BTreeSet<usize> =
            self.suppressed.iter().chain(&part.suppressed).map(|cell| cell.teilraum).collect();
        let both = |teilraum| {
            let (a, b) = (self.interval(teilraum), part.interval(teilraum));
            Suppressed { teilraum, interval: Interval { lo: a.lo + b.lo, hi: a.hi + b.hi } }
        };
        let suppressed = hidden.into_iter().map(both).filter(|cell| !cell.interval.lo.is_nan()).collect();
        self.values.iter_mut().zip(&part.values).for_each(|(sum, part)| *sum += part);
        self.suppressed = suppressed;
    }

    fn of_sign(&mut self, teilraum: usize, reading: TokenReading) -> f64 {
        match reading {
            TokenReading::Zero => 0.0,
            TokenReading::Missing | TokenReading::Number => f64::NAN,
            TokenReading::Suppressed(SuppressedRange { lo, hi }) => {
                let interval = Interval { lo: lo.min(hi), hi: hi.max(lo) };
                self.suppressed.push(Suppressed { teilraum, interval });
                interval.middle()
            }
        }
    }
}

/// What a figure's cells are, over all its periods.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    /// Signs with their reading and number.
    pub tokens: Vec<TokenCount>,
    /// Cells with a number.
    pub numbers: u32,
    /// Cells without a value.
    pub missing: u32,
    /// Hidden counts.
    pub suppressed: u32,
    /// Smallest and largest number.
    pub range: Option<FigureRange>,
}

/// Counts numbers, signs and gaps in the rows that are Teilräume.
#[must_use]
pub fn summary(
    series: &[Series],
    values: &[Values],
    kept: &[bool],
    tokens: &[String],
    readings: &[TokenReading],
) -> Summary {
    let mut summary = Summary::default();
    let mut counts = vec![0u32; tokens.len()];
    for (series, values) in series.iter().zip(values) {
        for ((cell, value), _) in series.cells.iter().zip(&values.values).zip(kept).filter(|(_, kept)| **kept)
        {
            if let Entry::Token(token) | Entry::Marked(_, token) = cell
                && let Some(count) = counts.get_mut(usize::from(*token))
            {
                *count += 1;
            }
            if value.is_nan() {
                summary.missing += 1;
            } else {
                summary.numbers += 1;
                let range = summary.range.unwrap_or(FigureRange { min: *value, max: *value });
                summary.range = Some(FigureRange { min: range.min.min(*value), max: range.max.max(*value) });
            }
        }
        let hidden =
            values.suppressed.iter().filter(|cell| kept.get(cell.teilraum).copied().unwrap_or(false)).count();
        summary.suppressed += u32::try_from(hidden).unwrap_or(u32::MAX);
    }
    summary.numbers = summary.numbers.saturating_sub(summary.suppressed);
    let found = tokens.iter().zip(readings).zip(counts).filter(|(_, count)| *count > 0);
    summary.tokens = found
        .map(|((token, reading), count)| TokenCount { token: token.clone(), reading: *reading, count })
        .collect();
    summary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_follow_the_official_rules() {
        let usual = |token| usual(token, Interval::LABOUR_MARKET);
        for token in ["-", "–"] {
            assert_eq!(usual(token), TokenReading::Zero);
        }
        for token in [".", "...", "/", "x", "()", "k.A.", "NaN"] {
            assert_eq!(usual(token), TokenReading::Missing);
        }
        assert_eq!(usual("*"), TokenReading::Suppressed(SuppressedRange { lo: 1.0, hi: 9.0 }));
        assert_eq!(usual("<5"), TokenReading::Suppressed(SuppressedRange { lo: 1.0, hi: 4.0 }));
        assert_eq!([usual("( )"), usual("# r"), usual("# *")], [TokenReading::Number; 3]);
    }

    #[test]
    fn choices_for_one_figure_win_over_those_for_all() {
        let tokens = [".".to_owned()];
        let for_all = TokenChoice { figure: None, token: ".".into(), reading: TokenReading::Zero };
        let hidden = TokenReading::Suppressed(SuppressedRange { lo: 1.0, hi: 2.0 });
        let for_one = TokenChoice { figure: Some("a".into()), token: ".".into(), reading: hidden };
        let choices = [for_one, for_all];
        assert_eq!(readings(&tokens, "a", Interval::SMALL_COUNT, &choices), [hidden]);
        assert_eq!(readings(&tokens, "b", Interval::SMALL_COUNT, &choices), [TokenReading::Zero]);
    }

    #[test]
    fn a_hidden_count_stands_at_the_middle_of_its_interval() {
        let series = Series {
            period: String::new(),
            cells: vec![Entry::Number(7.0), Entry::Token(0), Entry::Empty, Entry::Marked(8.0, 1)],
        };
        let hidden = TokenReading::Suppressed(SuppressedRange { lo: 1.0, hi: 4.0 });
        let read = values(&series, &[hidden, TokenReading::Missing]);
        assert_eq!(read.values[..2], [7.0, 2.5]);
        assert!(read.values[2].is_nan() && read.values[3].is_nan());
        assert_eq!(read.suppressed, [Suppressed { teilraum: 1, interval: Interval { lo: 1.0, hi: 4.0 } }]);
    }
}

//! Values of one indicator from the city's columns, with what suppressed counts leave open (SPEC § 2).

use super::{Term, Value};
use crate::city::{City, Column};
use crate::problem::{Problem, ProblemName, Result};

/// Beyond this a figure is a mistake of the file, not a figure of a city.
const LARGEST_VALUE: f64 = 1e15;

/// One indicator for all Teilräume, in the city's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IndicatorValues {
    /// Value in the indicator's unit; NaN where it is missing.
    pub values: Vec<f64>,
    /// Ends of the value where it rests on suppressed counts, ascending by Teilraum.
    pub bounds: Vec<Bound>,
    /// Why a value is missing, ascending by Teilraum.
    pub absent: Vec<(usize, Problem)>,
    /// Numerator × scale and denominator, for the pooled value of the city; empty for a ready-made column.
    pub(super) numerator: Vec<f64>,
    pub(super) denominator: Vec<f64>,
    /// 100 for per cent; 0 for a ready-made column.
    scale: f64,
}

/// Smallest and largest value of an indicator in one Teilraum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bound {
    /// Position in the city's order.
    pub teilraum: usize,
    /// Smallest possible value.
    pub lo: f64,
    /// Largest possible value.
    pub hi: f64,
}

impl IndicatorValues {
    /// Evaluates `value` for every Teilraum of the period.
    ///
    /// # Errors
    /// `ColumnMissing` when the city does not have one of the columns.
    pub fn evaluate(value: &Value, city: &City, period: &str) -> Result<Self> {
        match value {
            Value::Column(name) => Ok(Self::ready_made(find(city, name, period)?)),
            Value::Ratio { numerator, denominator, scale } => Ok(Self::ratio(
                &Sum::new(numerator, city, period)?,
                &Sum::new(denominator, city, period)?,
                *scale,
            )),
            Value::Method(id) => Err(Problem::new(ProblemName::MethodNotSupported).value(id)),
        }
    }

    fn ready_made(column: &Column) -> Self {
        let mut indicator = Self::default();
        for (i, &x) in column.values.iter().enumerate() {
            let absent = if x.is_nan() { Some(ProblemName::ValueMissing) } else { absurd(x) };
            indicator.push(i, x, absent.map(|name| Problem::new(name).column(&column.name)));
        }
        indicator.bounds = column
            .suppressed
            .iter()
            .map(|cell| Bound { teilraum: cell.teilraum, lo: cell.interval.lo, hi: cell.interval.hi })
            .collect();
        indicator
    }

    fn ratio(above: &Sum, below: &Sum, scale: f64) -> Self {
        let mut indicator = Self { scale, ..Self::default() };
        let rows = above.columns.iter().chain(&below.columns).map(|(_, c)| c.values.len()).max().unwrap_or(0);
        for i in 0..rows {
            let (numerator, denominator) = (above.at(i), below.at(i));
            let absent = match (above.problem(i).or_else(|| below.problem(i)), denominator) {
                (Some(problem), _) => Some(problem),
                (None, d) if d <= 0.0 => {
                    Some(Problem::new(ProblemName::DenominatorZero).column(below.label()).value(d))
                }
                _ => None,
            };
            indicator.push(i, numerator / denominator * scale, absent);
            indicator.numerator.push(numerator * scale);
            indicator.denominator.push(denominator);
        }
        for i in above.suppressed_rows(below) {
            if indicator.values[i].is_nan() {
                continue;
            }
            let (lo, hi) = (extreme(above, below, i, 1.0), extreme(above, below, i, -1.0));
            indicator.bounds.push(Bound { teilraum: i, lo: lo * scale, hi: hi * scale });
        }
        indicator
    }

    /// What is pooled over several Teilräume: Σ numerator × scale, Σ denominator, scale; `None` for a ready-made column.
    ///
    /// Where the value is missing they mean nothing.
    #[must_use]
    pub fn counts(&self) -> Option<(&[f64], &[f64], f64)> {
        (!self.denominator.is_empty()).then_some((&self.numerator, &self.denominator, self.scale))
    }

    fn push(&mut self, teilraum: usize, value: f64, absent: Option<Problem>) {
        self.values.push(if absent.is_some() { f64::NAN } else { value });
        self.absent.extend(absent.map(|problem| (teilraum, problem)));
    }
}

/// The column of that period, else the one that belongs to no period.
pub(super) fn find<'a>(city: &'a City, name: &str, period: &str) -> Result<&'a Column> {
    let found = city.column(name, period).or_else(|| city.column(name, ""));
    found.ok_or_else(|| Problem::new(ProblemName::ColumnMissing).column(name).value(period))
}

fn absurd(x: f64) -> Option<ProblemName> {
    (x.abs() > LARGEST_VALUE).then_some(ProblemName::ValueAbsurd)
}

/// A sum of counts with signs: one side of a ratio.
struct Sum<'a> {
    columns: Vec<(f64, &'a Column)>,
}

impl<'a> Sum<'a> {
    fn new(terms: &[Term], city: &'a City, period: &str) -> Result<Self> {
        let columns = terms.iter().map(|term| Ok((term.sign(), find(city, &term.count, period)?)));
        Ok(Self { columns: columns.collect::<Result<_>>()? })
    }

    fn at(&self, teilraum: usize) -> f64 {
        self.columns.iter().map(|(sign, column)| sign * column.values[teilraum]).sum()
    }

    /// The first reason why the sum has no value.
    fn problem(&self, teilraum: usize) -> Option<Problem> {
        self.columns.iter().find_map(|(_, column)| {
            let x = column.values[teilraum];
            let name = if x.is_nan() {
                ProblemName::ValueMissing
            } else if x < 0.0 {
                ProblemName::CountNegative
            } else {
                absurd(x)?
            };
            let problem = Problem::new(name).column(&column.name);
            Some(if x.is_nan() { problem } else { problem.value(x) })
        })
    }

    fn label(&self) -> String {
        self.columns.iter().map(|(_, column)| column.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn suppressed_rows(&self, other: &Self) -> Vec<usize> {
        let cells = self.columns.iter().chain(&other.columns).flat_map(|(_, column)| &column.suppressed);
        let mut rows: Vec<usize> = cells.map(|cell| cell.teilraum).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}

/// Smallest (`direction` 1) or largest (−1) value of a ratio while its suppressed counts move in their intervals.
///
/// A count may stand above and below the line, so both sides move together. Dinkelbach's method: at the best
/// ratio λ, N − λD is separable in the counts, so each stands at one end of its interval; repeating this finds
/// λ exactly in a few steps (W. Dinkelbach, On nonlinear fractional programming, 1967).
fn extreme(above: &Sum, below: &Sum, teilraum: usize, direction: f64) -> f64 {
    let counts = open_counts(above, below, teilraum);
    let lowest_denominator: f64 = below.at(teilraum)
        - counts.iter().map(|c| c.below * c.middle - (c.below * c.lo).min(c.below * c.hi)).sum::<f64>();
    if lowest_denominator <= 0.0 {
        return -direction * f64::INFINITY;
    }
    let mut ratio = above.at(teilraum) / below.at(teilraum);
    loop {
        let (mut numerator, mut denominator) = (above.at(teilraum), below.at(teilraum));
        for count in &counts {
            let slope = direction * (count.above - ratio * count.below);
            let end = if slope > 0.0 { count.lo } else { count.hi };
            numerator += count.above * (end - count.middle);
            denominator += count.below * (end - count.middle);
        }
        let better = numerator / denominator;
        if direction * better >= direction * ratio {
            return ratio;
        }
        ratio = better;
    }
}

/// A suppressed count of one Teilraum and how often it stands above and below the line.
struct OpenCount {
    lo: f64,
    hi: f64,
    middle: f64,
    above: f64,
    below: f64,
}

fn open_counts(above: &Sum, below: &Sum, teilraum: usize) -> Vec<OpenCount> {
    let mut counts: Vec<(&str, OpenCount)> = Vec::new();
    for (is_above, sum) in [(true, above), (false, below)] {
        for (sign, column) in &sum.columns {
            let Ok(cell) = column.suppressed.binary_search_by_key(&teilraum, |cell| cell.teilraum) else {
                continue;
            };
            let interval = column.suppressed[cell].interval;
            let place = counts.iter().position(|(name, _)| *name == column.name).unwrap_or_else(|| {
                let middle = column.values[teilraum];
                let open = OpenCount { lo: interval.lo, hi: interval.hi, middle, above: 0.0, below: 0.0 };
                counts.push((&column.name, open));
                counts.len() - 1
            });
            let open = &mut counts[place].1;
            *(if is_above { &mut open.above } else { &mut open.below }) += sign;
        }
    }
    counts.into_iter().map(|(_, open)| open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::{Interval, Suppressed};
    use proptest::prelude::*;

    /// Name, value, and the interval where the value is suppressed.
    type Count<'a> = (&'a str, f64, Option<(f64, f64)>);

    fn city(columns: &[Count]) -> City {
        let mut city = City::new(vec!["1".into()], vec![String::new()], vec![String::new()]).unwrap();
        for &(name, value, open) in columns {
            let interval = open.map(|(lo, hi)| Interval { lo, hi });
            let suppressed = interval.map(|interval| Suppressed { teilraum: 0, interval });
            city.add_column(Column {
                name: name.into(),
                period: String::new(),
                values: vec![interval.map_or(value, Interval::middle)],
                suppressed: suppressed.into_iter().collect(),
            })
            .unwrap();
        }
        city
    }

    fn ratio(numerator: &[(&str, bool)], denominator: &[(&str, bool)]) -> Value {
        let terms = |list: &[(&str, bool)]| {
            list.iter().map(|&(count, minus)| Term { count: count.into(), minus }).collect()
        };
        Value::Ratio { numerator: terms(numerator), denominator: terms(denominator), scale: 100.0 }
    }

    fn evaluate(value: &Value, city: &City) -> IndicatorValues {
        IndicatorValues::evaluate(value, city, "2024").unwrap()
    }

    #[test]
    fn a_suppressed_numerator_stands_in_the_middle_and_moves_to_both_ends() {
        let city = city(&[("a", 0.0, Some((1.0, 4.0))), ("b", 50.0, None)]);
        let result = evaluate(&ratio(&[("a", false)], &[("b", false)]), &city);
        assert_eq!(result.values, vec![5.0]);
        assert_eq!(result.bounds, vec![Bound { teilraum: 0, lo: 2.0, hi: 8.0 }]);
    }

    #[test]
    fn a_count_on_both_sides_of_the_line_moves_as_one() {
        // a / (a + b) with a in 1..4 and b = 4: from 20 % to 50 %, not from 12.5 % to 80 %.
        let city = city(&[("a", 0.0, Some((1.0, 4.0))), ("b", 4.0, None)]);
        let result = evaluate(&ratio(&[("a", false)], &[("a", false), ("b", false)]), &city);
        assert_eq!(result.bounds, vec![Bound { teilraum: 0, lo: 20.0, hi: 50.0 }]);
    }

    #[test]
    fn missing_says_why() {
        let zero =
            evaluate(&ratio(&[("a", false)], &[("b", false)]), &city(&[("a", 1.0, None), ("b", 0.0, None)]));
        assert_eq!(zero.absent[0].1.name, ProblemName::DenominatorZero);
        let cases = [
            (f64::NAN, ProblemName::ValueMissing),
            (-3.0, ProblemName::CountNegative),
            (1e300, ProblemName::ValueAbsurd),
            (f64::INFINITY, ProblemName::ValueAbsurd),
        ];
        for (count, name) in cases {
            let city = city(&[("a", count, None), ("b", 5.0, None)]);
            let result = evaluate(&ratio(&[("a", false)], &[("b", false)]), &city);
            assert!(result.values[0].is_nan());
            assert_eq!(result.absent[0].1.name, name, "{count}");
        }
        let none = IndicatorValues::evaluate(&Value::Column("c".into()), &city(&[("a", 1.0, None)]), "");
        assert_eq!(none.unwrap_err().name, ProblemName::ColumnMissing);
    }

    #[test]
    fn a_ready_made_column_may_be_negative() {
        let result = evaluate(&Value::Column("a".into()), &city(&[("a", -1.25, None)]));
        assert_eq!(result.values, vec![-1.25]);
    }

    #[test]
    fn a_denominator_that_may_be_zero_leaves_the_value_open() {
        let city = city(&[("a", 3.0, None), ("b", 3.0, None), ("c", 0.0, Some((1.0, 4.0)))]);
        let result = evaluate(&ratio(&[("a", false)], &[("b", false), ("c", true)]), &city);
        assert_eq!((result.bounds[0].lo, result.bounds[0].hi), (f64::NEG_INFINITY, f64::INFINITY));
    }

    proptest! {
        #[test]
        fn the_ends_are_those_of_all_corners(
            los in prop::collection::vec(0.0..9.0_f64, 3),
            widths in prop::collection::vec(0.0..9.0_f64, 3),
            known in 1.0..50.0_f64,
        ) {
            let open = |i: usize| Some((los[i], los[i] + widths[i]));
            let city = city(&[("a", 0.0, open(0)), ("b", 0.0, open(1)), ("c", 0.0, open(2)), ("d", known, None)]);
            let value = ratio(&[("a", false), ("b", false)], &[("a", false), ("c", false), ("d", false)]);
            let result = evaluate(&value, &city);
            let corner = |bits: usize, i: usize| los[i] + if bits >> i & 1 == 1 { widths[i] } else { 0.0 };
            let all = (0..8).map(|bits| {
                (corner(bits, 0) + corner(bits, 1)) / (corner(bits, 0) + corner(bits, 2) + known) * 100.0
            });
            let (lo, hi) = all.fold((f64::MAX, f64::MIN), |(lo, hi), x| (lo.min(x), hi.max(x)));
            prop_assert!((result.bounds[0].lo - lo).abs() < 1e-9);
            prop_assert!((result.bounds[0].hi - hi).abs() < 1e-9);
        }
    }
}

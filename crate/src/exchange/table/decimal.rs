//! Which decimal sign a table and its columns use.

use super::column::{Column, Shapes};
use crate::exchange::assign::names_count;
use crate::exchange::records::{DecimalChoice, DecimalSign};

/// Decimal sign of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// The sign.
    pub sign: DecimalSign,
    /// Whether the cells leave it open.
    pub uncertain: bool,
}

/// Decimal sign of the table and of each column.
///
/// A column's own cells decide where they can. Otherwise the rest of the table does; a table without any decimals is
/// read the German way, and marked as uncertain where that is only a custom.
#[must_use]
pub fn decide(columns: &[Column], choices: &[DecimalChoice]) -> (DecimalSign, Vec<Decimal>) {
    let chosen = |name: Option<&str>| {
        choices.iter().rev().find(|choice| choice.column.as_deref() == name).map(|choice| choice.decimal)
    };
    let (comma, point) = columns
        .iter()
        .fold((0, 0), |(comma, point), column| (comma + column.shapes.comma, point + column.shapes.point));
    let table = match (comma, point) {
        (0, 0) => None,
        _ => Some(if point > comma { DecimalSign::Point } else { DecimalSign::Comma }),
    };
    let of_column = |column: &Column| match chosen(Some(&column.name)).or_else(|| chosen(None)) {
        Some(sign) => Decimal { sign, uncertain: false },
        None => by_evidence(&column.shapes, table, || names_count(&column.name)),
    };
    let signs = columns.iter().map(of_column).collect();
    (chosen(None).or(table).unwrap_or(DecimalSign::Comma), signs)
}

fn by_evidence(shapes: &Shapes, table: Option<DecimalSign>, is_count: impl Fn() -> bool) -> Decimal {
    let ambiguous = shapes.ambiguous_point + shapes.ambiguous_comma > 0;
    let certain = |sign| Decimal { sign, uncertain: false };
    match (shapes.comma, shapes.point) {
        (0, 0) => {}
        (comma, point) => {
            let sign = if point > comma { DecimalSign::Point } else { DecimalSign::Comma };
            return Decimal { sign, uncertain: comma > 0 && point > 0 && ambiguous };
        }
    }
    if !ambiguous {
        return certain(table.unwrap_or(DecimalSign::Comma));
    }
    let (sign, groups) = match (shapes.ambiguous_point, shapes.ambiguous_comma) {
        (_, 0) => (DecimalSign::Comma, shapes.ambiguous_point),
        (0, _) => (DecimalSign::Point, shapes.ambiguous_comma),
        _ => return Decimal { sign: table.unwrap_or(DecimalSign::Comma), uncertain: true },
    };
    // Groups everywhere they belong: whole numbers below 1000 without, all larger ones with a sign.
    let consistent = shapes.ungrouped == 0;
    let against = table.is_some_and(|table| table != sign);
    match table {
        _ if consistent && is_count() => certain(sign),
        // Decimals of that many numbers would not all have three digits or none.
        _ if consistent && shapes.small > 0 && groups > 2 => Decimal { sign, uncertain: against },
        Some(table) => Decimal { sign: table, uncertain: against && consistent && shapes.small > 0 },
        None if !consistent => Decimal { sign: other(sign), uncertain: true },
        None => Decimal { sign, uncertain: true },
    }
}

fn other(sign: DecimalSign) -> DecimalSign {
    match sign {
        DecimalSign::Comma => DecimalSign::Point,
        DecimalSign::Point => DecimalSign::Comma,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{column, header, text};
    use super::*;
    use crate::exchange::records::{Separator, TableChoices};

    fn signs(table: &str) -> Vec<(DecimalSign, bool)> {
        let grid = text::cells(table, Separator::Semicolon).unwrap();
        let header = header::find(&grid, &TableChoices::default()).unwrap();
        let columns = column::columns(&grid, &header, &mut Vec::new());
        decide(&columns, &[]).1.into_iter().map(|decimal| (decimal.sign, decimal.uncertain)).collect()
    }

    #[test]
    fn other_columns_settle_what_a_column_leaves_open() {
        let german = "a;b;c\nx;1.234;1,5\ny;2.345;2,5\n";
        assert_eq!(signs(german)[1], (DecimalSign::Comma, false));
        let english = "a;b;c\nx;1.234;1.5\ny;2.345;2.5\n";
        assert_eq!(signs(english)[1], (DecimalSign::Point, false));
    }

    #[test]
    fn groups_beside_small_whole_numbers_are_thousands() {
        assert_eq!(signs("a;b\nx;1.234\ny;999\nz;12.345\nu;1.001\n")[1], (DecimalSign::Comma, false));
    }

    #[test]
    fn ungrouped_thousands_beside_points_mean_decimals() {
        assert_eq!(signs("a;b\nx;1.234\ny;12345\nz;1.345\n")[1], (DecimalSign::Point, true));
    }

    #[test]
    fn nothing_but_ambiguous_numbers_stays_uncertain() {
        assert_eq!(signs("a;b\nx;1.234\ny;2.345\nz;3.456\n")[1], (DecimalSign::Comma, true));
    }

    #[test]
    fn thousands_beside_english_decimals_are_thousands_but_worth_a_look() {
        let table = "a;b;c\nx;1.234;1.5\ny;987;2.5\nz;12.345;3.5\nu;2.001;4.5\n";
        assert_eq!(signs(table)[1], (DecimalSign::Comma, true));
    }

    #[test]
    fn a_count_has_no_decimals() {
        assert_eq!(signs("a;Einwohner;c\nx;1.234;1.5\ny;2.345;2.5\n")[1], (DecimalSign::Comma, false));
    }

    #[test]
    fn columns_may_differ() {
        let mixed = "a;b;c\nx;1,5;1.25\ny;2,5;2.25\n";
        assert_eq!(signs(mixed)[1..], [(DecimalSign::Comma, false), (DecimalSign::Point, false)]);
    }
}

//! Which period of the tables the index is computed for.

use veedelwerk::city::{City, Column};
use veedelwerk::index::Method;
use veedelwerk::problem::Result;

/// The newest period that has every column of the method, said aloud where there was a choice.
///
/// Where no period has them all because the tables are of different years, each column's newest one is used,
/// which is said aloud, too.
pub fn newest(city: &mut City, method: &Method) -> Result<String> {
    let periods: Vec<String> = city.periods().into_iter().map(str::to_owned).collect();
    let needed = method.columns();
    let has = |period: &str, name: &str| city.column(name, period).is_some();
    let newest_of = |name: &str| periods.iter().rev().find(|period| has(period, name));
    // A column that is nowhere is reported by the index itself, for whichever period.
    let present: Vec<&str> = needed.into_iter().filter(|name| newest_of(name).is_some()).collect();
    let complete = |period: &&String| present.iter().all(|name| has(period, name) || has("", name));
    let dated = periods.iter().filter(|period| !period.is_empty()).count();
    if let Some(period) = periods.iter().rev().find(complete) {
        if dated > 1 {
            eprintln!("note: period {period:?}, the newest with every column, of {}", periods.join(", "));
        }
        return Ok(period.clone());
    }
    let borrowed: Vec<Column> =
        present.iter().filter_map(|name| city.column(name, newest_of(name)?).cloned()).collect();
    for mut column in borrowed {
        eprintln!("note: no period has every column; {:?} is of {:?}", column.name, column.period);
        column.period.clear();
        city.add_column(column)?;
    }
    Ok(String::new())
}

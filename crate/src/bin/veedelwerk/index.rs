//! `veedelwerk index`: the index of every Teilraum from tables.

use super::basis::Basis;
use super::failure::Outcome;
use super::rows::{Rows, number};
use lexopt::{Arg, Parser};
use veedelwerk::city::City;
use veedelwerk::exchange::city_from_tables;
use veedelwerk::index::{EXCLUDED, Index, MISSING};

/// Runs the command; returns CSV: key,name,index,class,index_lo,index_hi, then z:<indicator id>….
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let basis = basis(arguments)?;
    let (method, columns, tables) = basis.open()?;
    let (mut city, mut remarks) =
        city_from_tables(&tables, &columns, basis.key.as_deref(), basis.period.as_deref())?;
    let period = basis.period_of(&mut city, &method)?;
    let index = Index::new(&city, &method, &period)?;
    remarks.extend(index.problems());
    for remark in remarks {
        eprintln!("note: {remark}");
    }
    csv(&city, &index)
}

fn basis(mut arguments: Parser) -> Outcome<Basis> {
    let mut basis = Basis::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long(option) => {
                let option = option.to_owned();
                basis.take(&option, &mut arguments)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(basis)
}

/// One row per Teilraum in input order; numbers in full precision, empty where there is none.
fn csv(city: &City, index: &Index) -> Outcome<Vec<u8>> {
    let method = index.method();
    let fixed = ["key", "name", "index", "class", "index_lo", "index_hi"].map(str::to_owned);
    let z_titles = method.indicators.iter().map(|indicator| format!("z:{}", indicator.id));
    let mut rows = Rows::new(fixed.into_iter().chain(z_titles))?;
    let (lo, hi) = index.ends();
    for (i, (key, name)) in city.keys().iter().zip(city.names()).enumerate() {
        let class = match index.classes()[i] {
            EXCLUDED => "excluded",
            MISSING => "missing",
            class => method.classes.get(usize::from(class)).map_or("", |class| class.id.as_str()),
        };
        let head = [key.clone(), name.clone(), number(index.values()[i]), class.to_owned()];
        let numbers = [lo[i], hi[i]].into_iter().chain(index.z(i)).map(number);
        rows.push(head.into_iter().chain(numbers))?;
    }
    rows.finish()
}

//! `veedelwerk index`: the index of every Teilraum from tables.

use super::failure::{Failure, Outcome};
use super::input::open;
use super::method::method;
use super::period::newest;
use lexopt::{Arg, Parser, ValueExt};
use std::path::PathBuf;
use veedelwerk::city::City;
use veedelwerk::exchange::city_from_tables;
use veedelwerk::index::{EXCLUDED, Index, MISSING};

/// What the command was asked for.
#[derive(Default)]
struct Request {
    method: Option<String>,
    tables: Vec<PathBuf>,
    key: Option<String>,
    period: Option<String>,
}

/// Runs the command; returns CSV: key,name,index,class,index_lo,index_hi, then z:<indicator id>….
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let request = request(arguments)?;
    let name = request.method.ok_or_else(|| Failure::usage("--method NAME or FILE is missing"))?;
    if request.tables.is_empty() {
        return Err(Failure::usage("--table FILE is missing"));
    }
    let method = method(&name)?;
    let files = request.tables.iter().map(|path| open(path)).collect::<Outcome<Vec<_>>>()?;
    let columns: Vec<String> = method.columns().into_iter().map(str::to_owned).collect();
    let (mut city, mut remarks) =
        city_from_tables(&files, &columns, request.key.as_deref(), request.period.as_deref())?;
    let period = match request.period {
        Some(period) => period,
        None => newest(&mut city, &method)?,
    };
    let index = Index::new(&city, &method, &period)?;
    remarks.extend(index.problems());
    for remark in remarks {
        eprintln!("note: {remark}");
    }
    csv(&city, &index)
}

fn request(mut arguments: Parser) -> Outcome<Request> {
    let mut request = Request::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("method") => request.method = Some(arguments.value()?.string()?),
            Arg::Long("table") => request.tables.extend(arguments.values()?.map(PathBuf::from)),
            Arg::Long("key") => request.key = Some(arguments.value()?.string()?),
            Arg::Long("period") => request.period = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(request)
}

/// One row per Teilraum in input order; numbers in full precision, empty where there is none.
fn csv(city: &City, index: &Index) -> Outcome<Vec<u8>> {
    let method = index.method();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fixed = ["key", "name", "index", "class", "index_lo", "index_hi"].map(str::to_owned);
    let z_titles = method.indicators.iter().map(|indicator| format!("z:{}", indicator.id));
    writer.write_record(fixed.into_iter().chain(z_titles)).map_err(unwritable)?;
    let (lo, hi) = index.ends();
    for (i, (key, name)) in city.keys().iter().zip(city.names()).enumerate() {
        let class = match index.classes()[i] {
            EXCLUDED => "excluded",
            MISSING => "missing",
            class => method.classes.get(usize::from(class)).map_or("", |class| class.id.as_str()),
        };
        let head = [key.clone(), name.clone(), number(index.values()[i]), class.to_owned()];
        let numbers = [lo[i], hi[i]].into_iter().chain(index.z(i)).map(number);
        writer.write_record(head.into_iter().chain(numbers)).map_err(unwritable)?;
    }
    writer.into_inner().map_err(|error| Failure::usage(format!("the result cannot be written: {error}")))
}

fn number(x: f64) -> String {
    if x.is_nan() { String::new() } else { x.to_string() }
}

fn unwritable(error: csv::Error) -> Failure {
    Failure::usage(format!("the result cannot be written: {error}"))
}

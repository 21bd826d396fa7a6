//! `veedelwerk adjacency`: which Teilräume touch.

use super::failure::{Failure, Outcome};
use super::input::open_geometry;
use lexopt::{Arg, Parser, ValueExt};
use std::path::PathBuf;
use veedelwerk::city::{Adjacency, Contact, Geometry, USUAL_TOLERANCE_M};
use veedelwerk::exchange::geometry::{GeometryChoices, GeometryReading, key_column, read};
use veedelwerk::problem::{Problem, ProblemName};

struct Arguments {
    geometry: PathBuf,
    contact: Contact,
    tolerance_m: f64,
    key: Option<String>,
}

/// Reads the geometry and gives `key_a,key_b`, each pair once, in the order of the file.
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let arguments = parse(arguments)?;
    let reading = read(&open_geometry(&arguments.geometry)?, &GeometryChoices::default())?;
    for problem in &reading.problems {
        eprintln!("note: {problem}");
    }
    let (keys, features) = keys(&reading, arguments.key.as_deref())?;
    let geometry = Geometry::gather(&keys, features.iter().map(String::as_str).zip(&reading.shapes));
    let adjacency = Adjacency::of(&geometry, arguments.contact, arguments.tolerance_m);
    let islands: Vec<&str> =
        adjacency.islands().filter_map(|teilraum| keys.get(teilraum)).map(String::as_str).collect();
    if !islands.is_empty() {
        eprintln!("note: without neighbours: {}", islands.join(", "));
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = adjacency
        .pairs()
        .filter_map(|(a, b)| Some([keys.get(a)?, keys.get(b)?]))
        .try_for_each(|pair| writer.write_record(pair));
    let body = written.ok().and_then(|()| writer.into_inner().ok());
    let mut result = b"key_a,key_b\n".to_vec();
    result.extend(body.ok_or_else(|| Failure::usage("the result cannot be written"))?);
    Ok(result)
}

fn parse(mut parser: Parser) -> Outcome<Arguments> {
    let mut geometry = None;
    let (mut contact, mut tolerance_m, mut key) = (Contact::default(), USUAL_TOLERANCE_M, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("geometry") => geometry = Some(PathBuf::from(parser.value()?)),
            Arg::Long("key") => key = Some(parser.value()?.string()?),
            Arg::Long("rule") => {
                contact = match parser.value()?.string()?.as_str() {
                    "rook" => Contact::Rook,
                    "queen" => Contact::Queen,
                    other => return Err(Failure::usage(format!("--rule is rook or queen, not {other:?}"))),
                }
            }
            Arg::Long("tolerance") => {
                tolerance_m = parser.value()?.parse()?;
                if !(0.0..=1000.0).contains(&tolerance_m) {
                    return Err(Failure::usage("--tolerance is a number of metres from 0 to 1000"));
                }
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let geometry = geometry.ok_or_else(|| Failure::usage("--geometry FILE is missing"))?;
    Ok(Arguments { geometry, contact, tolerance_m, key })
}

/// The different keys in the order of the file, and the key of each feature.
fn keys(reading: &GeometryReading, column: Option<&str>) -> Outcome<(Vec<String>, Vec<String>)> {
    let missing = |name: &str| Problem::new(ProblemName::ColumnMissing).column(name);
    let position = match column {
        Some(name) => reading.columns.iter().position(|other| other == name).ok_or_else(|| missing(name))?,
        None => key_column(reading).ok_or_else(|| missing("key"))?,
    };
    let features: Vec<String> =
        reading.rows.iter().map(|row| row.get(position).cloned().unwrap_or_default()).collect();
    let mut seen = std::collections::HashSet::new();
    let keys = features.iter().filter(|key| !key.is_empty() && seen.insert(key.as_str())).cloned().collect();
    Ok((keys, features))
}

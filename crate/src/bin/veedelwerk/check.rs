//! `veedelwerk check`: what the Leitkriterien say about areas.

use super::failure::{Failure, Outcome};
use super::input::{open, open_geometry};
use super::method::method;
use super::period::newest;
use lexopt::{Arg, Parser, ValueExt};
use std::path::PathBuf;
use std::rc::Rc;
use veedelwerk::areas::Layout;
use veedelwerk::city::{Neighbourhood, USUAL_TOLERANCE_M};
use veedelwerk::criteria::{Day, Finding, Guide, Place};
use veedelwerk::exchange::area_files::read_areas;
use veedelwerk::exchange::{NamedColumns, city_from_files};
use veedelwerk::index::Index;

/// What the command was asked for.
#[derive(Default)]
struct Request {
    method: Option<String>,
    tables: Vec<PathBuf>,
    geometry: Option<PathBuf>,
    areas: Option<PathBuf>,
    key: Option<String>,
    district: Option<String>,
    period: Option<String>,
}

/// Runs the command; returns CSV: criterion,subject,verdict,figure,limit.
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let request = request(arguments)?;
    let missing = |option: &str| Failure::usage(format!("{option} is missing"));
    let method = method(&request.method.ok_or_else(|| missing("--method NAME or FILE"))?)?;
    let geometry = request.geometry.ok_or_else(|| missing("--geometry FILE"))?;
    let areas = request.areas.ok_or_else(|| missing("--areas FILE"))?;
    if request.tables.is_empty() {
        return Err(missing("--table FILE"));
    }
    let tables = request.tables.iter().map(|path| open(path)).collect::<Outcome<Vec<_>>>()?;
    let needed: Vec<String> = method.columns().into_iter().map(str::to_owned).collect();
    let columns = NamedColumns {
        needed: &needed,
        key: request.key.as_deref(),
        district: request.district.as_deref(),
        period: request.period.as_deref(),
    };
    let (mut city, geometry, mut remarks) = city_from_files(&tables, &open_geometry(&geometry)?, columns)?;
    let areas = read_areas(&open(&areas)?, city.keys(), &geometry)?;
    let layout = Layout::of_members(&areas.areas, &city);
    remarks.extend(areas.problems);
    let period = match request.period {
        Some(period) => period,
        None => newest(&mut city, &method)?,
    };
    let index = Index::new(&city, &method, &period)?;
    remarks.extend(index.problems());
    for remark in remarks {
        eprintln!("note: {remark}");
    }
    let (contact, tolerance_m) = match method.rules().adjacency {
        Some(rule) => (rule.rule, rule.tolerance_m),
        None => (veedelwerk::city::Contact::default(), USUAL_TOLERANCE_M),
    };
    let neighbourhood = Neighbourhood::of(&geometry, contact, tolerance_m);
    let mut guide = Guide::new(Rc::new(city), Rc::new(neighbourhood));
    guide.set_layout(layout);
    let findings = guide.check(&index, Day::ANY);
    csv(&guide, &findings)
}

fn request(mut arguments: Parser) -> Outcome<Request> {
    let mut request = Request::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("method") => request.method = Some(arguments.value()?.string()?),
            Arg::Long("table") => request.tables.extend(arguments.values()?.map(PathBuf::from)),
            Arg::Long("geometry") => request.geometry = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("areas") => request.areas = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("key") => request.key = Some(arguments.value()?.string()?),
            Arg::Long("district") => request.district = Some(arguments.value()?.string()?),
            Arg::Long("period") => request.period = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(request)
}

/// One row per finding; numbers in full precision, empty where there is none.
fn csv(guide: &Guide, findings: &[Finding]) -> Outcome<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["criterion", "subject", "verdict", "figure", "limit"]).map_err(unwritable)?;
    for finding in findings {
        let subject = match finding.place {
            Place::Teilraum(teilraum) => guide.city().keys().get(teilraum).map_or("", String::as_str),
            Place::Area(area) => guide.layout().names().get(area).map_or("", String::as_str),
            Place::City => "Stadt",
        };
        let (figure, limit) = (number(finding.figure), number(finding.limit));
        let cells = [finding.criterion.name(), subject, finding.verdict.german(), &figure, &limit];
        writer.write_record(cells).map_err(unwritable)?;
    }
    writer.into_inner().map_err(|error| Failure::usage(format!("the result cannot be written: {error}")))
}

fn number(x: f64) -> String {
    if x.is_nan() { String::new() } else { x.to_string() }
}

fn unwritable(error: csv::Error) -> Failure {
    Failure::usage(format!("the result cannot be written: {error}"))
}

//! `veedelwerk check`: what the Leitkriterien say about areas.

use super::basis::Basis;
use super::failure::{Failure, Outcome};
use super::input::{open, open_geometry};
use super::rows::{Rows, number};
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
    basis: Basis,
    geometry: Option<PathBuf>,
    areas: Option<PathBuf>,
    district: Option<String>,
}

/// Runs the command; returns CSV: criterion,subject,verdict,figure,limit.
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let Request { basis, geometry, areas, district } = request(arguments)?;
    let missing = |option: &str| Failure::usage(format!("{option} is missing"));
    let (method, needed, tables) = basis.open()?;
    let geometry = geometry.ok_or_else(|| missing("--geometry FILE"))?;
    let areas = areas.ok_or_else(|| missing("--areas FILE"))?;
    let columns = NamedColumns {
        needed: &needed,
        key: basis.key.as_deref(),
        district: district.as_deref(),
        period: basis.period.as_deref(),
    };
    let (mut city, geometry, mut remarks) = city_from_files(&tables, &open_geometry(&geometry)?, columns)?;
    let areas = read_areas(&open(&areas)?, city.keys(), &geometry)?;
    let layout = Layout::of_members(&areas.areas, &city);
    remarks.extend(areas.problems);
    let period = basis.period_of(&mut city, &method)?;
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
            Arg::Long("geometry") => request.geometry = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("areas") => request.areas = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("district") => request.district = Some(arguments.value()?.string()?),
            Arg::Long(option) => {
                let option = option.to_owned();
                request.basis.take(&option, &mut arguments)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(request)
}

/// One row per finding; numbers in full precision, empty where there is none.
fn csv(guide: &Guide, findings: &[Finding]) -> Outcome<Vec<u8>> {
    let mut rows = Rows::new(["criterion", "subject", "verdict", "figure", "limit"])?;
    for finding in findings {
        let subject = match finding.place {
            Place::Teilraum(teilraum) => guide.city().keys().get(teilraum).map_or("", String::as_str),
            Place::Area(area) => guide.layout().names().get(area).map_or("", String::as_str),
            Place::City => "Stadt",
        };
        let (figure, limit) = (number(finding.figure), number(finding.limit));
        rows.push([finding.criterion.name(), subject, finding.verdict.german(), &figure, &limit])?;
    }
    rows.finish()
}

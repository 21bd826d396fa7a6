//! Deciding for a coordinate system by where it puts the shapes.

use super::germany::{KM_PER_DEGREE, in_germany, nearest_city};
use super::{Crs, Transform};
use crate::exchange::geometry::reading::{CrsCandidate, CrsSource};
use crate::problem::{Problem, ProblemName, Result};
use geo::Coord;

/// What is known about the coordinate system before looking at the coordinates.
#[derive(Debug, Clone, Default)]
pub struct Statement {
    /// A person's choice: the id of a candidate.
    pub chosen: Option<String>,
    /// The system the file names, as far as it is known.
    pub declared: Option<Crs>,
    /// The file's own words for it.
    pub declared_name: Option<String>,
    /// Whether the format's standard says longitude and latitude when the file says nothing.
    pub lon_lat_by_standard: bool,
}

/// The system that is used and how that came about.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The system.
    pub crs: Crs,
    /// How it was decided.
    pub source: CrsSource,
    /// Every plausible system, best first, and the used one.
    pub candidates: Vec<CrsCandidate>,
    /// What a person should know about the decision.
    pub problems: Vec<Problem>,
}

/// No city's borders are wider or higher than this, in kilometres.
const LARGEST_EXTENT_KM: f64 = 250.0;
/// So many points, evenly picked, stand for all when a system is tried.
const SAMPLE_POINTS: usize = 300;

/// Decides by a person's choice, the file's statement or the place, in this order; a statement that puts the shapes
/// outside Germany is not believed when another system puts them inside.
///
/// # Errors
/// `CrsUnknown` when the chosen id is not known, `GeometryOutOfRange` when no system puts the shapes in Germany.
pub fn decide(points: &[Coord<f64>], statement: &Statement) -> Result<Decision> {
    let step = points.len() / SAMPLE_POINTS + 1;
    let sample: Vec<Coord<f64>> = points.iter().copied().step_by(step).chain(extremes(points)).collect();
    let mut plausible = Vec::new();
    for crs in Crs::all() {
        let candidate = try_on(crs, &sample)?;
        if candidate.plausible {
            plausible.push((crs, candidate));
        }
    }
    // The nearer to a large city the likelier; the order of the table decides between equals.
    plausible.sort_by(|(_, a), (_, b)| a.near_km.total_cmp(&b.near_km));
    let fits = |crs: Crs| plausible.iter().any(|(other, _)| *other == crs);
    let declared_fit = statement.declared.into_iter().flat_map(|crs| [crs, crs.with_swapped_axes()]);
    let mut problems = Vec::new();
    let (crs, source) = if let Some(id) = &statement.chosen {
        (Crs::from_id(id)?, CrsSource::Chosen)
    } else if let Some(crs) = declared_fit.into_iter().find(|crs| fits(*crs)) {
        (crs, CrsSource::Declared)
    } else if statement.declared_name.is_none() && statement.lon_lat_by_standard && fits(Crs::lon_lat()) {
        (Crs::lon_lat(), CrsSource::Standard)
    } else {
        let (crs, candidate) = plausible.first().ok_or_else(|| out_of_range(&sample))?;
        problems.push(remark(statement, candidate));
        if plausible.len() > 1 {
            problems.push(
                Problem::new(ProblemName::CrsAmbiguous)
                    .value(&candidate.id)
                    .key(&candidate.near)
                    .count(plausible.len()),
            );
        }
        (*crs, CrsSource::Recognised)
    };
    let mut candidates: Vec<CrsCandidate> =
        plausible.iter().map(|(_, candidate)| candidate.clone()).collect();
    if !fits(crs) {
        problems.push(out_of_range(&sample));
        candidates.push(try_on(crs, &sample)?);
    }
    Ok(Decision { crs, source, candidates, problems })
}

/// Why the place decided: the file says nothing, or something that cannot be.
fn remark(statement: &Statement, candidate: &CrsCandidate) -> Problem {
    match &statement.declared_name {
        Some(declared) => Problem::new(ProblemName::CrsContradicted)
            .value(declared)
            .limit(&candidate.id)
            .key(&candidate.near),
        None => Problem::new(ProblemName::CrsRecognised).value(&candidate.id).key(&candidate.near),
    }
}

fn out_of_range(sample: &[Coord<f64>]) -> Problem {
    let place = sample.first().map(|point| format!("{} {}", point.x, point.y)).unwrap_or_default();
    Problem::new(ProblemName::GeometryOutOfRange).value(place)
}

/// The westernmost, easternmost, southernmost and northernmost points.
fn extremes(points: &[Coord<f64>]) -> impl Iterator<Item = Coord<f64>> {
    let by_x = |a: &&Coord<f64>, b: &&Coord<f64>| a.x.total_cmp(&b.x);
    let by_y = |a: &&Coord<f64>, b: &&Coord<f64>| a.y.total_cmp(&b.y);
    let found = [
        points.iter().min_by(by_x),
        points.iter().max_by(by_x),
        points.iter().min_by(by_y),
        points.iter().max_by(by_y),
    ];
    found.into_iter().flatten().copied()
}

/// Where the sample would land under a system.
fn try_on(crs: Crs, sample: &[Coord<f64>]) -> Result<CrsCandidate> {
    let transform = Transform::new(crs)?;
    let mut low = Coord { x: f64::INFINITY, y: f64::INFINITY };
    let mut high = Coord { x: f64::NEG_INFINITY, y: f64::NEG_INFINITY };
    let mut inside = !sample.is_empty();
    for &point in sample {
        let place = transform.lon_lat(point);
        inside &= in_germany(place);
        low = Coord { x: low.x.min(place.x), y: low.y.min(place.y) };
        high = Coord { x: high.x.max(place.x), y: high.y.max(place.y) };
    }
    let middle = Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
    let width_km = (high.x - low.x) * KM_PER_DEGREE * middle.y.to_radians().cos();
    let height_km = (high.y - low.y) * KM_PER_DEGREE;
    let (near, near_km) = nearest_city(middle);
    Ok(CrsCandidate {
        id: crs.id(),
        lon: middle.x,
        lat: middle.y,
        width_km,
        height_km,
        near: near.to_string(),
        near_km,
        plausible: inside && width_km < LARGEST_EXTENT_KM && height_km < LARGEST_EXTENT_KM,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Some points about the middle of a city, 10 km wide (0.1 degrees where the system is in degrees).
    fn around(x: f64, y: f64, step: f64) -> Vec<Coord<f64>> {
        [(0.0, 0.0), (step, 0.0), (0.0, step), (-step, -step)]
            .map(|(dx, dy)| Coord { x: x + dx, y: y + dy })
            .to_vec()
    }

    #[test]
    fn every_system_is_recognised_without_a_word_by_where_its_shapes_land() {
        for (expected, x, y, step, city) in [
            ("EPSG:4326", 6.96, 50.94, 0.1, "Köln"),
            ("EPSG:4326/yx", 50.94, 6.96, 0.1, "Köln"),
            ("EPSG:3857", 774_000.0, 6_610_000.0, 8_000.0, "Köln"),
            ("EPSG:25832", 356_500.0, 5_645_300.0, 5_000.0, "Köln"),
            ("EPSG:25832/yx", 5_645_300.0, 356_500.0, 5_000.0, "Köln"),
            ("EPSG:25833", 391_000.0, 5_820_000.0, 5_000.0, "Berlin"),
            ("EPSG:4647", 32_356_500.0, 5_645_300.0, 5_000.0, "Köln"),
            ("EPSG:5650", 33_391_000.0, 5_820_000.0, 5_000.0, "Berlin"),
            ("EPSG:31466", 2_566_500.0, 5_645_700.0, 5_000.0, "Köln"),
            ("EPSG:31467", 3_565_760.0, 5_934_400.0, 5_000.0, "Hamburg"),
            ("EPSG:31467/yx", 5_934_400.0, 3_565_760.0, 5_000.0, "Hamburg"),
            ("EPSG:31468", 4_468_000.0, 5_333_000.0, 5_000.0, "München"),
            ("EPSG:25832+2000000", 2_356_500.0, 5_645_300.0, 5_000.0, "Köln"),
        ] {
            let decision = decide(&around(x, y, step), &Statement::default()).unwrap();
            assert_eq!(decision.crs.id(), expected);
            assert_eq!(decision.source, CrsSource::Recognised);
            assert_eq!(decision.candidates[0].near, city, "{expected}");
            assert_eq!(decision.problems[0].name, ProblemName::CrsRecognised);
        }
    }

    #[test]
    fn two_zones_that_both_lie_in_germany_are_both_offered() {
        let decision = decide(&around(356_500.0, 5_645_300.0, 5_000.0), &Statement::default()).unwrap();
        let ids: Vec<&str> = decision.candidates.iter().map(|candidate| candidate.id.as_str()).collect();
        assert_eq!(ids, ["EPSG:25832", "EPSG:25833"]);
        assert_eq!(decision.problems[1].name, ProblemName::CrsAmbiguous);
    }

    #[test]
    fn a_statement_that_cannot_be_is_not_believed() {
        let statement = Statement {
            declared: Some(Crs::lon_lat()),
            declared_name: Some("WGS 84".to_string()),
            ..Statement::default()
        };
        let decision = decide(&around(391_000.0, 5_820_000.0, 5_000.0), &statement).unwrap();
        assert_eq!(decision.crs.id(), "EPSG:25833");
        assert_eq!(decision.problems[0].name, ProblemName::CrsContradicted);
    }

    #[test]
    fn a_choice_is_followed_even_where_it_puts_the_shapes_elsewhere_and_that_is_said() {
        let statement = Statement { chosen: Some("EPSG:25832".to_string()), ..Statement::default() };
        let decision = decide(&around(6.96, 50.94, 0.1), &statement).unwrap();
        assert_eq!((decision.crs.id().as_str(), decision.source), ("EPSG:25832", CrsSource::Chosen));
        assert_eq!(decision.problems[0].name, ProblemName::GeometryOutOfRange);
        let unknown = Statement { chosen: Some("EPSG:1".to_string()), ..Statement::default() };
        assert_eq!(decide(&[], &unknown).unwrap_err().name, ProblemName::CrsUnknown);
    }

    #[test]
    fn shapes_that_lie_nowhere_are_named() {
        for points in [around(1e9, 1e9, 1.0), around(0.0, 0.0, 0.1), around(f64::NAN, 50.0, 0.1), Vec::new()]
        {
            let problem = decide(&points, &Statement::default()).unwrap_err();
            assert_eq!(problem.name, ProblemName::GeometryOutOfRange);
        }
    }

    #[test]
    fn known_control_points_come_out_within_a_centimetre() {
        // Reference: PROJ 9 with the same seven parameters.
        for (id, x, y, lon, lat) in [
            ("EPSG:31466", 2_566_530.0, 5_645_700.0, 6.945_996_714, 50.942_711_387),
            ("EPSG:31467", 3_513_000.0, 5_402_800.0, 9.175_795_580, 48.762_582_926),
            ("EPSG:31468", 4_468_000.0, 5_333_000.0, 11.568_627_371, 48.134_224_352),
            ("EPSG:25832", 356_500.0, 5_645_300.0, 6.957_435_814, 50.941_445_548),
            ("EPSG:25833", 391_000.0, 5_820_000.0, 13.393_543_518, 52.519_196_242),
            ("EPSG:4647", 32_356_500.0, 5_645_300.0, 6.957_435_814, 50.941_445_548),
            ("EPSG:25832+2000000", 2_356_500.0, 5_645_300.0, 6.957_435_814, 50.941_445_548),
            ("EPSG:3857", 774_000.0, 6_610_000.0, 6.952_960_299, 50.936_109_473),
        ] {
            let place = Transform::new(Crs::from_id(id).unwrap()).unwrap().lon_lat(Coord { x, y });
            assert!((place.x - lon).abs() < 1e-7 && (place.y - lat).abs() < 1e-7, "{id}: {place:?}");
        }
    }
}

//! The geometry readers on real files: where they land, what they repair, and that two versions of one city agree.

#![cfg(test)]

use std::collections::HashMap;
use std::time::Instant;
use veedelwerk::exchange::NamedBytes;
use veedelwerk::exchange::geometry::{CrsSource, GeometryChoices, GeometryReading, RingFault, read};
use veedelwerk::problem::ProblemName;
use veedelwerk_tests::{real_bytes, real_data};

const METRES_PER_DEGREE: f64 = 111_200.0;

/// All files of a folder, as somebody would drop them.
fn folder(path: &str) -> Option<Vec<NamedBytes>> {
    let entries = std::fs::read_dir(real_data(path)?).expect("folder");
    let paths = entries.map(|entry| entry.expect("entry").path());
    let named = paths.map(|path| {
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        NamedBytes::new(name, std::fs::read(path).expect("file"))
    });
    Some(named.collect())
}

fn file(path: &str) -> Option<Vec<NamedBytes>> {
    Some(vec![NamedBytes::new(path.rsplit('/').next().unwrap_or(path), real_bytes(path)?)])
}

fn read_timed(files: &[NamedBytes]) -> GeometryReading {
    let start = Instant::now();
    let reading = read(files, &GeometryChoices::default()).expect("readable");
    println!("{}: {:?}", files[0].name, start.elapsed());
    reading
}

/// Middle of each feature's extent (degrees) by the text of a column.
fn middles(reading: &GeometryReading, column: &str) -> HashMap<String, (f64, f64)> {
    use geo::BoundingRect;
    let column = reading.columns.iter().position(|name| name == column).expect("column");
    let middle = |shape: &geo::MultiPolygon<f64>| shape.bounding_rect().expect("shape").center().x_y();
    reading
        .rows
        .iter()
        .zip(&reading.shapes)
        .map(|(row, shape)| (row[column].clone(), middle(shape)))
        .collect()
}

/// Largest distance in metres between the middles of equally named features, and how many names agree.
fn largest_distance(a: &HashMap<String, (f64, f64)>, b: &HashMap<String, (f64, f64)>) -> (f64, usize) {
    let pairs: Vec<f64> = a
        .iter()
        .filter_map(|(name, (x, y))| {
            let (other_x, other_y) = b.get(name)?;
            Some(METRES_PER_DEGREE * ((x - other_x) * y.to_radians().cos()).hypot(y - other_y))
        })
        .collect();
    (pairs.iter().copied().fold(0.0, f64::max), pairs.len())
}

#[test]
fn koeln_shapefile_with_shifted_easting_lies_in_koeln() {
    let (Some(parts), Some(lon_lat)) =
        (folder("koeln/stadtteile_shp"), file("koeln/koeln_stadtteile_wgs84.geojson"))
    else {
        return;
    };
    let shapefile = read_timed(&parts);
    assert_eq!(shapefile.understood.crs, "EPSG:25832+2000000");
    assert_eq!(shapefile.understood.crs_source, CrsSource::Declared);
    assert_eq!(shapefile.understood.candidates[0].near, "Köln");
    assert_eq!(shapefile.rows.len(), 86);
    assert!(shapefile.rows.iter().any(|row| row.iter().any(|cell| cell == "Müngersdorf")));
    let geojson = read_timed(&lon_lat);
    assert_eq!((geojson.understood.crs.as_str(), geojson.rows.len()), ("EPSG:4326", 86));
    let (metres, names) = largest_distance(&middles(&shapefile, "STT_NAME"), &middles(&geojson, "name"));
    println!("{names} names agree, middles at most {metres:.2} m apart");
    assert!(names >= 80, "{names} names");
    assert!(metres < 5.0, "{metres} m");
}

#[test]
fn koeln_shapefile_is_the_same_from_a_zip() {
    use std::io::Write;
    let Some(parts) = folder("koeln/stadtteile_shp") else { return };
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in &parts {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("Stadtteile/{}", part.name), options).expect("entry");
        zip.write_all(&part.bytes).expect("written");
    }
    let zip = NamedBytes::new("stadtteile.zip", zip.finish().expect("zip").into_inner());
    assert_eq!(read_timed(&[zip]).shapes, read_timed(&parts).shapes);
}

#[test]
fn koeln_shapefile_is_recognised_without_its_prj() {
    let Some(mut parts) = folder("koeln/stadtteile_shp") else { return };
    parts.retain(|part| part.extension() != "prj");
    let reading = read_timed(&parts);
    assert_eq!(reading.understood.crs, "EPSG:25832+2000000");
    assert_eq!(reading.understood.crs_source, CrsSource::Recognised);
    assert_eq!(reading.problems[0].name, ProblemName::CrsRecognised);
}

#[test]
fn koeln_shapefile_without_its_dbf_is_refused() {
    let Some(mut parts) = folder("koeln/stadtteile_shp") else { return };
    parts.retain(|part| part.extension() != "dbf");
    let problem = read(&parts, &GeometryChoices::default()).expect_err("no keys");
    assert_eq!((problem.name, problem.facts.count), (ProblemName::ShapefileWithoutTable, Some(86)));
}

#[test]
fn koeln_rings_that_are_not_valid_are_repaired_and_listed() {
    let (Some(parts), Some(lon_lat)) =
        (folder("koeln/stadtteile_shp"), file("koeln/koeln_stadtteile_wgs84.geojson"))
    else {
        return;
    };
    for (files, column, expected) in
        [(parts, "STT_NAME", vec!["Marienburg"]), (lon_lat, "name", vec!["Dünnwald", "Langel", "Marienburg"])]
    {
        let reading = read_timed(&files);
        let column = reading.columns.iter().position(|name| name == column).expect("column");
        let mut names: Vec<&str> = reading
            .repaired
            .iter()
            .map(|ring| reading.rows[ring.feature as usize][column].as_str())
            .collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{:?}", reading.repaired);
        let faults = [RingFault::SelfCrossing, RingFault::Spike];
        assert!(reading.repaired.iter().all(|ring| faults.contains(&ring.fault)), "{:?}", reading.repaired);
    }
}

#[test]
fn berlin_shapefile_agrees_with_its_lon_lat_version() {
    let (Some(parts), Some(lon_lat)) = (folder("berlin/lor2021_shp"), file("berlin/plr2021_wgs84.geojson"))
    else {
        return;
    };
    let shapefile = read_timed(&parts);
    assert_eq!(shapefile.understood.crs, "EPSG:25833");
    assert_eq!(shapefile.understood.encoding.as_deref(), Some("UTF-8"));
    assert_eq!(shapefile.understood.points, 200_280);
    assert!(shapefile.repaired.is_empty() && shapefile.problems.is_empty());
    let geojson = read_timed(&lon_lat);
    assert_eq!(geojson.understood.crs_source, CrsSource::Declared);
    let (metres, keys) = largest_distance(&middles(&shapefile, "PLR_ID"), &middles(&geojson, "PLR_ID"));
    println!("{keys} keys agree, middles at most {metres:.2} m apart");
    assert_eq!(keys, 542);
    assert!(metres < 1.0, "{metres} m");
}

#[test]
fn hamburg_is_read_as_it_is() {
    let Some(files) = file("hamburg/hamburg_stadtteile_wgs84.geojson") else { return };
    let reading = read_timed(&files);
    assert_eq!((reading.rows.len(), reading.understood.candidates[0].near.as_str()), (103, "Hamburg"));
    assert!(reading.repaired.is_empty() && reading.problems.is_empty());
}

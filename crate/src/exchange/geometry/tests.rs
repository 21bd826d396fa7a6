use super::*;
use ::shapefile::{Point, Polygon, PolygonRing, ShapeWriter};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const SQUARE: &str = "[[[6.9,50.9],[7.0,50.9],[7.0,51.0],[6.9,51.0],[6.9,50.9]]]";

fn geojson_of(text: &str) -> Vec<NamedBytes> {
    vec![NamedBytes::new("borders.geojson", text)]
}

fn feature(properties: &str, geometry: &str) -> String {
    format!(r#"{{"type":"Feature","properties":{properties},"geometry":{geometry}}}"#)
}

fn polygon(coordinates: &str) -> String {
    format!(r#"{{"type":"Polygon","coordinates":{coordinates}}}"#)
}

fn collection(features: &[String]) -> Vec<NamedBytes> {
    geojson_of(&format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(",")))
}

fn utf8(files: &[NamedBytes]) -> String {
    String::from_utf8(files[0].bytes.clone()).unwrap()
}

fn read_all(files: &[NamedBytes]) -> Result<GeometryReading> {
    read(files, &GeometryChoices::default())
}

fn refused(files: &[NamedBytes]) -> ProblemName {
    read_all(files).unwrap_err().name
}

/// A Shapefile of one square per corner (metres, EPSG:25832) with a table of one key each.
fn shapefile_parts(corners: &[(f64, f64)]) -> Vec<NamedBytes> {
    let mut shp = Cursor::new(Vec::new());
    let mut shx = Cursor::new(Vec::new());
    let mut writer = ShapeWriter::with_shx(&mut shp, &mut shx);
    for &(x, y) in corners {
        let ring = [(0.0, 0.0), (0.0, 900.0), (900.0, 900.0), (900.0, 0.0), (0.0, 0.0)];
        let points = ring.iter().map(|(dx, dy)| Point::new(x + dx, y + dy)).collect();
        writer.write_shape(&Polygon::new(PolygonRing::Outer(points))).unwrap();
    }
    drop(writer);
    let mut dbf = vec![0; 32];
    dbf[4..8].copy_from_slice(&u32::try_from(corners.len()).unwrap().to_le_bytes());
    dbf[8..10].copy_from_slice(&65u16.to_le_bytes());
    dbf[10..12].copy_from_slice(&4u16.to_le_bytes());
    let mut field = vec![0; 32];
    field[..3].copy_from_slice(b"NUM");
    field[11] = b'C';
    field[16] = 3;
    dbf.extend(field);
    dbf.push(0x0D);
    for number in 0..corners.len() {
        dbf.extend(format!(" {number:03}").bytes());
    }
    vec![
        NamedBytes::new("Stadt.SHP", shp.into_inner()),
        NamedBytes::new("stadt.shx", shx.into_inner()),
        NamedBytes::new("STADT.DBF", dbf),
    ]
}

const KOELN: [(f64, f64); 3] = [(356_000.0, 5_645_000.0), (356_900.0, 5_645_000.0), (358_000.0, 5_646_000.0)];

fn zipped(files: &[NamedBytes]) -> Vec<NamedBytes> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        writer.start_file(format!("ordner/{}", file.name), SimpleFileOptions::default()).unwrap();
        writer.write_all(&file.bytes).unwrap();
    }
    vec![NamedBytes::new("stadt.zip", writer.finish().unwrap().into_inner())]
}

#[test]
fn properties_of_every_type_become_text() {
    let properties = r#"{"key":"007","number":1001.0,"share":1.5,"is":true,"none":null,"list":[1,2]}"#;
    let other = feature(r#"{"key":8,"late":"x"}"#, &polygon(SQUARE));
    let reading = read_all(&collection(&[feature(properties, &polygon(SQUARE)), other])).unwrap();
    let row = |column: &str, feature: usize| {
        let position = reading.columns.iter().position(|name| name == column).unwrap();
        reading.rows[feature][position].as_str()
    };
    let first = ["key", "number", "share", "is", "none", "list", "late"].map(|column| row(column, 0));
    assert_eq!(first, ["007", "1001", "1.5", "true", "", "[1,2]", ""]);
    assert_eq!((row("key", 1), row("late", 1), row("number", 1)), ("8", "x", ""));
}

#[test]
fn single_features_bare_geometries_and_collections_are_read() {
    let collection_geometry =
        format!(r#"{{"type":"GeometryCollection","geometries":[{0},{0}]}}"#, polygon(SQUARE));
    for (text, features) in [
        (feature("{}", &polygon(SQUARE)), 1),
        (polygon(SQUARE), 1),
        (collection_geometry.clone(), 2),
        (feature(r#"{"a":1}"#, &collection_geometry), 1),
    ] {
        assert_eq!(read_all(&geojson_of(&text)).unwrap().rows.len(), features, "{text}");
    }
}

#[test]
fn third_coordinates_and_a_byte_order_mark_do_not_matter() {
    let high = "[[[6.9,50.9,40],[7.0,50.9,41],[7.0,51.0,42],[6.9,51.0,43],[6.9,50.9,40]]]";
    let flat = read_all(&collection(&[feature("{}", &polygon(SQUARE))])).unwrap();
    let text = format!("\u{feff}{}", feature("{}", &polygon(high)));
    assert_eq!(read_all(&geojson_of(&text)).unwrap().shapes, flat.shapes);
}

#[test]
fn crs_member_is_followed_and_a_wrong_one_is_named() {
    let utm = "[[[356000,5645000],[357000,5645000],[357000,5646000],[356000,5645000]]]";
    let with_crs = |name: &str, coordinates: &str| {
        geojson_of(&format!(
            r#"{{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"{name}"}}}},"features":[{}]}}"#,
            feature("{}", &polygon(coordinates))
        ))
    };
    let reading = read_all(&with_crs("urn:ogc:def:crs:EPSG::25832", utm)).unwrap();
    assert_eq!(
        (reading.understood.crs.as_str(), reading.understood.crs_source),
        ("EPSG:25832", CrsSource::Declared)
    );
    assert!((reading.understood.candidates[0].lon - 6.957).abs() < 0.01);
    let code = utf8(&with_crs("NAME", utm)).replace(r#""name":"NAME""#, r#""code":25832"#);
    assert_eq!(read_all(&geojson_of(&code)).unwrap().understood.crs_declared.as_deref(), Some("EPSG:25832"));
    let wrong = read_all(&with_crs("EPSG:25832", SQUARE)).unwrap();
    assert_eq!(wrong.understood.crs, "EPSG:4326");
    assert_eq!(wrong.problems[0].name, ProblemName::CrsContradicted);
}

#[test]
fn latitude_before_longitude_is_recognised() {
    let swapped = "[[[50.9,6.9],[50.9,7.0],[51.0,7.0],[50.9,6.9]]]";
    let reading = read_all(&collection(&[feature("{}", &polygon(swapped))])).unwrap();
    assert_eq!(reading.understood.crs, "EPSG:4326/yx");
    assert_eq!(reading.shapes[0].0[0].exterior().0[0], Coord { x: 6.9, y: 50.9 });
}

#[test]
fn features_without_a_shape_stay_and_are_counted() {
    let point = r#"{"type":"Point","coordinates":[6.9,50.9]}"#;
    let reading = read_all(&collection(&[
        feature(r#"{"k":1}"#, "null"),
        feature(r#"{"k":2}"#, point),
        feature(r#"{"k":3}"#, &polygon(SQUARE)),
    ]))
    .unwrap();
    assert_eq!((reading.rows.len(), reading.understood.features), (3, 1));
    let names: Vec<ProblemName> = reading.problems.iter().map(|problem| problem.name).collect();
    assert_eq!(names, [ProblemName::GeometryNotAreas, ProblemName::GeometryWithoutShape]);
}

#[test]
fn what_cannot_be_used_is_refused_by_name() {
    let point = r#"{"type":"Point","coordinates":[6.9,50.9]}"#;
    assert_eq!(refused(&geojson_of("")), ProblemName::GeometryEmpty);
    assert_eq!(refused(&collection(&[])), ProblemName::GeometryEmpty);
    assert_eq!(refused(&collection(&[feature("{}", "null")])), ProblemName::GeometryEmpty);
    assert_eq!(refused(&collection(&[feature("{}", point)])), ProblemName::GeometryNotAreas);
    let far = "[[[1e9,1e9],[2e9,1e9],[2e9,2e9],[1e9,1e9]]]";
    assert_eq!(refused(&collection(&[feature("{}", &polygon(far))])), ProblemName::GeometryOutOfRange);
    assert_eq!(refused(&geojson_of(r#"{"hello":1}"#)), ProblemName::GeometryUnreadable);
    let broken = read_all(&geojson_of("{\n\n\"type\":\"Feature\", oops")).unwrap_err();
    assert_eq!((broken.name, broken.facts.row), (ProblemName::GeometryUnreadable, Some(3)));
    assert_eq!(broken.facts.file.as_deref(), Some("borders.geojson"));
    assert_eq!(refused(&[]), ProblemName::ShapefileWithoutShapes);
}

#[test]
fn positions_that_are_none_cost_their_ring_only() {
    let short = "[[[6.9],[7.0,50.9],[7.0,51.0],[6.9]]]";
    let reading =
        read_all(&collection(&[feature("{}", &polygon(short)), feature("{}", &polygon(SQUARE))])).unwrap();
    let fault = RepairedRing { feature: 0, fault: RingFault::NotFinite, count: 1 };
    assert_eq!((reading.repaired, reading.understood.features), (vec![fault], 1));
}

#[test]
fn shapefile_is_read_loose_or_zipped_whatever_the_case_of_its_names() {
    let parts = shapefile_parts(&KOELN);
    let loose = read_all(&parts).unwrap();
    assert_eq!(loose.understood.format, GeometryFormat::ShapefileParts);
    assert_eq!((loose.columns.as_slice(), loose.rows.len()), (["NUM".to_string()].as_slice(), 3));
    assert_eq!(loose.rows[1], ["001"]);
    assert!(loose.repaired.is_empty());
    let zip = read_all(&zipped(&parts)).unwrap();
    assert_eq!((zip.understood.format, &zip.shapes), (GeometryFormat::ShapefileZip, &loose.shapes));
}

#[test]
fn shapefile_without_prj_is_recognised_by_its_place() {
    let reading = read_all(&shapefile_parts(&KOELN)).unwrap();
    assert_eq!(
        (reading.understood.crs.as_str(), reading.understood.crs_source),
        ("EPSG:25832", CrsSource::Recognised)
    );
    let names: Vec<ProblemName> = reading.problems.iter().map(|problem| problem.name).collect();
    assert_eq!(names, [ProblemName::CrsRecognised, ProblemName::CrsAmbiguous]);
}

#[test]
fn incomplete_shapefiles_are_named() {
    let parts = shapefile_parts(&KOELN);
    let without = |ending: &str| -> Vec<NamedBytes> {
        parts.iter().filter(|part| part.extension() != ending).cloned().collect()
    };
    assert_eq!(refused(&without("dbf")), ProblemName::ShapefileWithoutTable);
    assert_eq!(refused(&without("shp")), ProblemName::ShapefileWithoutShapes);
    assert_eq!(read_all(&without("shx")).unwrap().rows.len(), 3);
    let mut short = parts.clone();
    short[2] = shapefile_parts(&KOELN[..2])[2].clone();
    assert_eq!(refused(&short), ProblemName::ShapefileLengths);
    let mut cut = parts.clone();
    cut[0].bytes.truncate(400);
    let problem = read_all(&cut).unwrap_err();
    assert_eq!((problem.name, problem.facts.row), (ProblemName::GeometryUnreadable, Some(3)));
}

#[test]
fn one_of_several_shapefiles_can_be_chosen() {
    let mut files = shapefile_parts(&KOELN);
    for mut part in shapefile_parts(&KOELN[..1]) {
        part.name = format!("bezirke.{}", part.extension());
        files.push(part);
    }
    let first = read_all(&files).unwrap();
    assert_eq!(first.understood.layers, ["bezirke", "stadt"]);
    assert_eq!(first.problems[0].name, ProblemName::ShapefileSeveral);
    let choices = GeometryChoices { layer: Some("Stadt".to_string()), ..GeometryChoices::default() };
    let chosen = read(&files, &choices).unwrap();
    assert_eq!((first.rows.len(), chosen.rows.len()), (1, 3));
}

#[test]
fn geometries_beyond_the_limits_are_refused_with_the_limit() {
    let large = NamedBytes::new("large.geojson", vec![b' '; raw::MOST_BYTES + 1]);
    let features = collection(&vec![feature("{}", "null"); raw::MOST_FEATURES + 1]);
    for (files, what, limit) in
        [(vec![large], "bytes", raw::MOST_BYTES), (features, "features", raw::MOST_FEATURES)]
    {
        let problem = read_all(&files).unwrap_err();
        assert_eq!(problem.name, ProblemName::GeometryTooLarge);
        assert_eq!(problem.facts.column.as_deref(), Some(what));
        assert_eq!(problem.facts.limit, Some(limit.to_string()));
    }
}

#[test]
fn truncated_zip_is_named() {
    let mut zip = zipped(&shapefile_parts(&KOELN));
    zip[0].bytes.truncate(300);
    assert_eq!(refused(&zip), ProblemName::ArchiveUnreadable);
}

fn mutated(mut bytes: Vec<u8>, changes: &[(usize, u8)], length: usize) -> Vec<u8> {
    for &(place, byte) in changes {
        let place = place % bytes.len().max(1);
        if let Some(target) = bytes.get_mut(place) {
            *target = byte;
        }
    }
    bytes.truncate(length);
    bytes
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for name in ["x.geojson", "x.zip", "x.shp", "x.dbf"] {
            let _ = read_all(&[NamedBytes::new(name, bytes.clone())]);
        }
        let mut parts = shapefile_parts(&KOELN);
        parts[0].bytes.clone_from(&bytes);
        let _ = read_all(&parts);
        let mut parts = shapefile_parts(&KOELN);
        parts[2].bytes = bytes;
        let _ = read_all(&parts);
    }

    #[test]
    fn changed_shapefiles_never_panic(
        part in 0usize..3,
        changes in proptest::collection::vec((0usize..600, any::<u8>()), 0..6),
        length in 0usize..700,
    ) {
        let mut parts = shapefile_parts(&KOELN);
        parts[part].bytes = mutated(std::mem::take(&mut parts[part].bytes), &changes, length);
        let _ = read_all(&parts);
    }

    #[test]
    fn changed_geojson_never_panics(
        changes in proptest::collection::vec((0usize..300, any::<u8>()), 0..4),
        length in 100usize..400,
    ) {
        let text = collection(&[feature(r#"{"key":"007"}"#, &polygon(SQUARE))])[0].bytes.clone();
        let _ = read_all(&[NamedBytes::new("x.geojson", mutated(text, &changes, length))]);
    }
}

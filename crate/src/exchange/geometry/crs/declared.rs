//! What a file itself says about its coordinate system: a `.prj` (well-known text) or GeoJSON's `crs` member.

use super::Crs;

/// The system a `.prj` describes, by the projection's parameters or, failing that, by its EPSG number.
///
/// Names differ between makers and the numbers are often missing, so the parameters decide.
#[must_use]
pub fn from_wkt(text: &str) -> Option<Crs> {
    let upper = text.to_uppercase();
    let is_projected = upper.contains("PROJCS[") || upper.contains("PROJCRS[");
    if !is_projected {
        let is_geographic = upper.contains("GEOGCS[") || upper.contains("GEOGCRS[");
        let modern = upper.contains("WGS") || upper.contains("ETRS");
        return (is_geographic && modern).then(Crs::lon_lat);
    }
    if upper.contains("MERCATOR_AUXILIARY_SPHERE") || upper.contains("PSEUDO-MERCATOR") {
        return Crs::from_epsg(3857);
    }
    let dhdn = ["BESSEL", "DHDN", "HAUPTDREIECKSNETZ", "POTSDAM"].iter().any(|name| upper.contains(name));
    let lon = parameter(&upper, &["CENTRAL_MERIDIAN", "LONGITUDE_OF_CENTER", "LONGITUDE OF NATURAL ORIGIN"]);
    let easting = parameter(&upper, &["FALSE_EASTING", "FALSE EASTING"]);
    lon.zip(easting)
        .and_then(|(lon, easting)| Crs::from_transverse_mercator(lon, easting, dhdn))
        .or_else(|| last_epsg(&upper).and_then(Crs::from_epsg))
}

/// The name a `.prj` gives its system: the first quoted text.
#[must_use]
pub fn name_in_wkt(text: &str) -> Option<String> {
    let name: String = text.split('"').nth(1)?.chars().take(80).collect();
    (!name.trim().is_empty()).then(|| name.trim().to_string())
}

/// The system of a `crs` member's name: `EPSG:25832`, `urn:ogc:def:crs:EPSG::25832`, `urn:ogc:def:crs:OGC:1.3:CRS84`.
#[must_use]
pub fn from_geojson_name(name: &str) -> Option<Crs> {
    let upper = name.to_uppercase();
    if upper.contains("CRS84") || upper.contains("CRS 84") {
        return Some(Crs::lon_lat());
    }
    let digits = upper.rsplit(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty())?;
    if upper.contains("EPSG") { Crs::from_epsg(digits.parse().ok()?) } else { None }
}

/// The number that follows one of the names, in `NAME",9.0` as in `NAME",9,ANGLEUNIT[…]`.
fn parameter(upper: &str, names: &[&str]) -> Option<f64> {
    let (_, after) = names.iter().find_map(|name| upper.split_once(&format!("\"{name}\"")))?;
    let number = after.trim_start_matches([',', ' ']);
    let end = number.find([']', ',']).unwrap_or(number.len());
    number.get(..end)?.trim().parse().ok()
}

/// The number of the last `AUTHORITY["EPSG","…"]` or `ID["EPSG",…]`: the outermost one.
fn last_epsg(upper: &str) -> Option<u32> {
    let (_, after) = upper.rsplit_once("\"EPSG\"")?;
    let digits = after.trim_start_matches([',', ' ', '"']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(crs: Option<Crs>) -> String {
        crs.map_or_else(|| "unknown".to_string(), Crs::id)
    }

    fn esri(name: &str, datum: &str, lon: f64, easting: f64) -> String {
        format!(
            r#"PROJCS["{name}",GEOGCS["GCS",DATUM["{datum}",SPHEROID["S",6378137.0,298.25]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",{easting:.1}],PARAMETER["Central_Meridian",{lon:.1}],UNIT["Meter",1.0]]"#
        )
    }

    #[test]
    fn projections_are_known_by_their_parameters_whatever_their_name() {
        for (datum, lon, easting, expected) in [
            ("D_ETRS_1989", 9.0, 500_000.0, "EPSG:25832"),
            ("D_WGS_1984", 15.0, 500_000.0, "EPSG:25833"),
            ("D_ETRS_1989", 9.0, 32_500_000.0, "EPSG:4647"),
            ("D_ETRS_1989", 15.0, 33_500_000.0, "EPSG:5650"),
            ("D_Deutsches_Hauptdreiecksnetz", 6.0, 2_500_000.0, "EPSG:31466"),
            ("D_Deutsches_Hauptdreiecksnetz", 9.0, 3_500_000.0, "EPSG:31467"),
            ("D_Deutsches_Hauptdreiecksnetz", 12.0, 4_500_000.0, "EPSG:31468"),
            ("D_WGS_1984", 9.0, 2_500_000.0, "EPSG:25832+2000000"),
            ("D_WGS_1984", 21.0, 500_000.0, "unknown"),
        ] {
            assert_eq!(id(from_wkt(&esri("some name", datum, lon, easting))), expected);
        }
    }

    #[test]
    fn geographic_and_web_mercator_are_known() {
        let wgs = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]"#;
        assert_eq!(id(from_wkt(wgs)), "EPSG:4326");
        let web = r#"PROJCS["WGS_1984_Web_Mercator",PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["Central_Meridian",0.0]]"#;
        assert_eq!(id(from_wkt(web)), "EPSG:3857");
        assert_eq!(name_in_wkt(web).as_deref(), Some("WGS_1984_Web_Mercator"));
    }

    #[test]
    fn newer_well_known_text_is_known() {
        let text = r#"PROJCRS["ETRS89 / UTM zone 32N",BASEGEOGCRS["ETRS89",DATUM["European"]],CONVERSION["UTM",METHOD["Transverse Mercator"],PARAMETER["Longitude of natural origin",9,ANGLEUNIT["degree",0.01]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1]]],ID["EPSG",25832]]"#;
        assert_eq!(id(from_wkt(text)), "EPSG:25832");
        let bare = r#"PROJCS["x",AUTHORITY["EPSG","31467"]]"#;
        assert_eq!(id(from_wkt(bare)), "EPSG:31467");
    }

    #[test]
    fn crs_members_are_known_in_their_usual_spellings() {
        assert_eq!(id(from_geojson_name("urn:ogc:def:crs:OGC:1.3:CRS84")), "EPSG:4326");
        assert_eq!(id(from_geojson_name("urn:ogc:def:crs:EPSG::25833")), "EPSG:25833");
        assert_eq!(id(from_geojson_name("EPSG:31466")), "EPSG:31466");
        assert_eq!(id(from_geojson_name("https://www.opengis.net/def/crs/EPSG/0/3857")), "EPSG:3857");
        assert_eq!(id(from_geojson_name("local")), "unknown");
        assert_eq!(id(from_wkt("")), "unknown");
    }
}

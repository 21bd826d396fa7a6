//! What is written comes back, also with other programs.

use super::samples::{any_content, part, small_city};
use crate::exchange::dossier_file::{DossierContent, PartContent, read, write};
use crate::exchange::{Import, NamedBytes, archive};
use crate::problem::ProblemName;
use proptest::prelude::*;

fn small_dossier() -> DossierContent {
    let (city, geometry) = small_city();
    DossierContent {
        title: "Südstadt „neu“".to_owned(),
        saved_at: "2026-11-20T18:00:00Z".to_owned(),
        lines: b"{\"id\":\"a-1\"}\n{\"id\":\"a-2\"}\n".to_vec(),
        parts: vec![part(PartContent::Table(city)), part(PartContent::Geometry(geometry))],
    }
}

fn unzipped(content: &DossierContent, ending: &str) -> NamedBytes {
    let file = NamedBytes::new("akte.veedelwerk", write(content).unwrap());
    archive::unzip(&file, |path| path.ends_with(ending)).unwrap().remove(0)
}

proptest! {
    #[test]
    fn whatever_a_dossier_holds_comes_back_bit_for_bit(content in any_content()) {
        let file = write(&content).unwrap();
        let opened = read(&file).unwrap();
        prop_assert_eq!(&opened.problems, &[]);
        prop_assert_eq!(&opened.content.lines, &content.lines);
        prop_assert_eq!(&opened.content.title, &content.title);
        prop_assert_eq!(opened.content.parts.len(), content.parts.len());
        for part in &opened.content.parts {
            prop_assert_eq!(part.content.hash(), part.hash.clone());
            prop_assert!(content.parts.iter().any(|given| given.hash == part.hash));
        }
        prop_assert_eq!(write(&opened.content).unwrap(), file);
    }
}

#[test]
fn a_part_given_twice_is_kept_once() {
    let once = small_dossier();
    let twice = DossierContent { parts: [once.parts.clone(), once.parts.clone()].concat(), ..once.clone() };
    assert_eq!(write(&twice).unwrap(), write(&once).unwrap());
}

#[test]
fn a_part_that_is_not_what_its_hash_says_is_refused() {
    let mut content = small_dossier();
    content.parts[0].hash = content.parts[1].hash.clone();
    assert_eq!(write(&content).unwrap_err().name, ProblemName::PartChanged);
}

#[test]
fn table_reads_as_german_excel_expects() {
    let csv = String::from_utf8(unzipped(&small_dossier(), ".csv").bytes).unwrap();
    assert_eq!(
        csv,
        "\u{feff}Schlüssel;Schlüssel für Excel;Name;Stadtbezirk;einwohner [2020];einwohner [2021];\
         arbeitslose_sgb2 [2021];arbeitslose_sgb2 [2021] [von];arbeitslose_sgb2 [2021] [bis]\r\n\
         0101;\"=\"\"0101\"\"\";Am Markt;Mitte;1200;1200;81;;\r\n\
         0102;\"=\"\"0102\"\"\";\"Hafen; Nord\";Mitte;950,5;950,5;5;1;9\r\n\
         0201;\"=\"\"0201\"\"\";Südpark;Süd;;;40;;\r\n\
         0202;\"=\"\"0202\"\"\";\"Bahnhof \"\"Ost\"\"\";Süd;2400;2400;0,30000000000000004;;\r\n"
    );
}

#[test]
fn qgis_finds_keys_as_text_and_figures_as_numbers() {
    let types = unzipped(&small_dossier(), ".csvt").bytes;
    assert_eq!(types, b"String,String,String,String,Real,Real,Real,Real,Real\r\n");
}

#[test]
fn map_is_geojson_with_a_teilraum_a_line() {
    let json = String::from_utf8(unzipped(&small_dossier(), ".geojson").bytes).unwrap();
    let lines: Vec<&str> = json.lines().collect();
    assert_eq!(lines.len(), 6);
    assert_eq!(
        lines[1],
        "{\"type\":\"Feature\",\"properties\":{\"key\":\"0101\",\"name\":\"Am Markt\",\"district\":\"Mitte\"},\
         \"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[7.0,51.0],[7.01,51.0],[7.01,51.01],[7.0,51.01],\
         [7.0,51.0]]]]}},"
    );
    assert!(lines[4].ends_with("\"geometry\":null}"));
}

#[test]
fn the_importers_read_table_and_map_like_any_other_file() {
    let mut import = Import::new();
    for ending in [".csv", ".geojson"] {
        let file = unzipped(&small_dossier(), ending);
        import.add_file(&file.name, &file.bytes, &mut |_, _| ()).unwrap();
    }
    let imported = import.finish().unwrap();
    let (city, geometry) = small_city();
    assert_eq!(imported.city.keys(), city.keys());
    assert_eq!(imported.city.names(), city.names());
    assert_eq!(imported.city.districts(), city.districts());
    assert_eq!(imported.geometry.unwrap().shapes, geometry.shapes);
    let inhabitants = &imported.city.column("einwohner", "2021").unwrap().values;
    assert_eq!((inhabitants[0], inhabitants[1], inhabitants[3]), (1200.0, 950.5, 2400.0));
    assert!(inhabitants[2].is_nan());
}

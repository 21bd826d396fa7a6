//! Real tables and borders brought together as the app does it.

#![cfg(test)]

use veedelwerk::exchange::records::{JoinBy, JoinChoices, JoinLink, Source, TableChoices};
use veedelwerk::exchange::{Import, ImportedCity};
use veedelwerk::problem::ProblemName;
use veedelwerk_tests::{real_bytes, real_data};

/// Adds real files; `None` where one is absent.
fn with(import: &mut Import, paths: &[&str]) -> Option<()> {
    for path in paths {
        let name = path.rsplit('/').next()?;
        import.add_file(name, &real_bytes(path)?, &mut |_, _| ()).unwrap();
    }
    Some(())
}

fn parts(folder: &str, stem: &str, endings: &[&str]) -> Vec<String> {
    endings.iter().map(|ending| format!("{folder}/{stem}.{ending}")).collect()
}

fn add_parts(import: &mut Import, folder: &str, stem: &str, endings: &[&str]) -> Option<()> {
    real_data(folder)?;
    let paths = parts(folder, stem, endings);
    with(import, &paths.iter().map(String::as_str).collect::<Vec<_>>())
}

fn value(imported: &ImportedCity, key: &str, column: &str, period: &str) -> f64 {
    let place = imported.city.keys().iter().position(|known| known == key).unwrap();
    imported.city.column(column, period).unwrap().values[place]
}

const PLR: &str = "LOR_2023-01-01_PLR_EPSG_25833_nur_ID";

#[test]
fn berlin_shapefile_and_monitoring_join_by_key() {
    let mut import = Import::new();
    import.set_needed(vec!["inhabitants".into(), "s1_percentage_unemployed".into()]).unwrap();
    if add_parts(&mut import, "berlin/lor2021_shp", PLR, &["dbf", "prj", "shp", "shx"]).is_none() {
        return;
    }
    assert_eq!(import.sources().len(), 1, "the parts are one source");
    with(&mut import, &["berlin/mss2021_plr.csv"]).unwrap();
    let report = import.join();
    assert!(report.usable && report.counts_missing.is_empty(), "{report:?}");
    let table = &report.tables[0];
    assert_eq!((table.by, table.matched.len(), table.only_in_table.len()), (JoinBy::Key, 534, 0));
    assert_eq!(table.only_in_map.len(), 8);
    let imported = import.finish().unwrap();
    let geometry = imported.geometry.as_ref().unwrap();
    assert_eq!(geometry.shapes.teilraum_ends.len(), 542);
    assert_eq!(geometry.label_points.len(), 2 * 542);
    assert!(geometry.label_points.iter().all(|value| value.is_finite()));
    assert_eq!(value(&imported, "01100101", "inhabitants", "2021"), 3419.0);
    assert!(imported.problems.iter().any(|problem| problem.name == ProblemName::TeilraeumeUnmatched));
}

#[test]
fn same_files_give_the_same_hashes_in_another_import() {
    let hashes = || {
        let mut import = Import::new();
        add_parts(&mut import, "berlin/lor2021_shp", PLR, &["dbf", "prj", "shp", "shx"])?;
        with(&mut import, &["berlin/mss2021_plr.csv"])?;
        let imported = import.finish().unwrap();
        Some((imported.table_hash, imported.geometry.unwrap().hash))
    };
    assert_eq!(hashes(), hashes());
}

#[test]
fn berlin_keys_without_zeros_are_restored_from_the_map() {
    let mut import = Import::new();
    let files = ["berlin/plr2021_wgs84.geojson", "berlin/Einwohnerregisterstatistik-Berlin-Dec2024.csv"];
    if with(&mut import, &files).is_none() {
        return;
    }
    let report = import.join();
    assert_eq!(report.tables[0].matched.len(), 542);
    assert!(report.problems.iter().any(|problem| problem.name == ProblemName::KeyZerosRestored));
    assert_eq!(value(&import.finish().unwrap(), "01100101", "einwohner", "2024"), 3580.0);
}

#[test]
fn koeln_shapefile_and_long_table_join_by_key_with_named_districts() {
    let mut import = Import::new();
    if add_parts(&mut import, "koeln/stadtteile_shp", "Stadtteil", &["shp", "shx", "prj", "dbf"]).is_none() {
        return;
    }
    with(&mut import, &["koeln/bevoelkerung_2005-2012_long.csv"]).unwrap();
    let report = import.join();
    assert_eq!((report.tables[0].by, report.tables[0].matched.len()), (JoinBy::Key, 86));
    assert_eq!(report.tables[0].only_in_map.len(), 0);
    let imported = import.finish().unwrap();
    let place = imported.city.keys().iter().position(|key| key == "909").unwrap();
    assert_eq!(imported.city.names()[place], "Flittard");
    assert_eq!(imported.city.districts()[place], "Mülheim");
    assert!(!imported.geometry.unwrap().district_border_ends.is_empty());
}

#[test]
fn ten_names_of_hamburg_become_suggestions_and_links_settle_them() {
    let mut import = Import::new();
    let files =
        ["hamburg/hamburg_stadtteile_wgs84.geojson", "hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv"];
    if with(&mut import, &files).is_none() {
        return;
    }
    let report = import.join();
    let table = &report.tables[0];
    assert_eq!((table.by, table.matched.len() + table.only_in_table.len()), (JoinBy::Name, 99));
    // Two are misspelt in the map, four of the table are two each in the map.
    assert_eq!((table.only_in_table.len(), table.only_in_map.len()), (6, 10));
    assert!(table.only_in_table.iter().all(|row| !row.suggestions.is_empty()), "{:?}", table.only_in_table);

    let links = table.only_in_table.iter().filter_map(|row| {
        let first = row.suggestions.first()?;
        Some(JoinLink { source: table.source, table: row.key.clone(), key: first.key.clone() })
    });
    let choices = JoinChoices { links: links.collect(), ..JoinChoices::default() };
    import.choose_join(choices).unwrap();
    assert_eq!(import.join().tables[0].only_in_table.len(), 0);
    assert_eq!(import.finish().unwrap().city.len(), 103);
}

#[test]
fn a_recipe_of_one_year_reads_the_next_one() {
    let mut first = Import::new();
    if with(&mut first, &["berlin/plr2021_wgs84.geojson", "berlin/mss2013_plr.csv"]).is_none() {
        return;
    }
    let Some(Source::Table(table)) = first.sources().pop() else { panic!("a table") };
    let choices = TableChoices {
        name: Some(String::new()),
        counts: vec![veedelwerk::exchange::records::CountChoice {
            figure: "s1_percentage_unemployed".into(),
            count: "arbeitslose".into(),
        }],
        ..TableChoices::default()
    };
    first.choose_table(table.id, &choices).unwrap();
    let recipe = first.recipe().unwrap();

    let mut second = Import::new();
    assert_eq!(second.apply_recipe(&recipe).unwrap(), []);
    with(&mut second, &["berlin/plr2021_wgs84.geojson", "berlin/mss2017_plr.csv"]).unwrap();
    let Some(Source::Table(table)) = second.sources().pop() else { panic!("a table") };
    assert_eq!((table.periods, table.layout.name), (vec!["2017".to_owned()], None));
    assert!(table.problems.is_empty(), "{:?}", table.problems);
    let assigned = table.figures.iter().find(|figure| figure.name == "s1_percentage_unemployed").unwrap();
    assert_eq!(assigned.assignment.as_ref().unwrap().count, "arbeitslose");

    // 2021 has no s2: what no longer fits is said.
    let mut third = Import::new();
    third
        .apply_recipe(
            &recipe.replace("\"s1_percentage_unemployed\"", "\"s2_percentage_long_term_unemployed\""),
        )
        .unwrap();
    with(&mut third, &["berlin/mss2021_plr.csv"]).unwrap();
    let Some(Source::Table(table)) = third.sources().pop() else { panic!("a table") };
    let problem =
        table.problems.iter().find(|problem| problem.name == ProblemName::RecipeDoesNotFit).unwrap();
    assert_eq!(problem.facts.column.as_deref(), Some("s2_percentage_long_term_unemployed"));
}

//! Real tables of German cities, understood without anybody's help.

#![cfg(test)]

use veedelwerk::city::City;
use veedelwerk::exchange::{NamedBytes, city_from_tables};
use veedelwerk::problem::{Problem, ProblemName};
use veedelwerk_tests::real_bytes;

fn file(path: &str) -> Option<NamedBytes> {
    let name = path.rsplit('/').next()?;
    Some(NamedBytes::new(name, real_bytes(path)?))
}

fn city(path: &str, needed: &[&str]) -> Option<(City, Vec<Problem>)> {
    let needed: Vec<String> = needed.iter().map(|name| (*name).to_owned()).collect();
    Some(city_from_tables(&[file(path)?], &needed, None, None).unwrap())
}

fn value(city: &City, key: &str, column: &str, period: &str) -> f64 {
    let place = city.keys().iter().position(|known| known == key).unwrap();
    city.column(column, period).unwrap().values[place]
}

const HAMBURG: [&str; 6] = [
    "Bevölkerung",
    "Unter 18-Jährige",
    "65-Jährige und Ältere",
    "Leistungs-empfänger/-innen nach SGB II (Dez 2013)",
    "Arbeitslose (Dez 2013)",
    "Wohngebäude (2013)",
];

#[test]
fn hamburg_has_99_stadtteile_in_csv_and_xlsx_and_the_same_counts() {
    let csv = city("hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv", &HAMBURG);
    let xlsx = city("hamburg/Daten_fuer_die_Stadtteilprofile_2014.xlsx", &HAMBURG);
    let (Some((csv, _)), Some((xlsx, _))) = (csv, xlsx) else { return };
    assert_eq!((csv.len(), csv.keys()), (99, xlsx.keys()));
    for name in HAMBURG {
        let (csv, xlsx) = (csv.column(name, "2014").unwrap(), xlsx.column(name, "2014").unwrap());
        assert_eq!(csv.values, xlsx.values, "{name}");
    }
    assert_eq!(value(&csv, "Hamburg-Altstadt", "Bevölkerung", "2014"), 1675.0);
    // `- 23`
    assert_eq!(value(&csv, "Hamburg-Altstadt", "Wanderungssaldo", "2014"), -23.0);
}

#[test]
fn berlin_monitoring_tables_give_all_their_planungsraeume() {
    for (year, count) in [("2013", 434), ("2017", 436), ("2021", 534)] {
        let path = format!("berlin/mss{year}_plr.csv");
        let Some((city, problems)) = city(&path, &["inhabitants", "s1_percentage_unemployed"]) else {
            return;
        };
        assert_eq!(city.len(), count);
        assert_eq!(city.periods(), [year]);
        assert!(city.keys().iter().all(|key| key.len() == 8 && key.starts_with(['0', '1'])));
        assert_eq!(problems, []);
    }
}

#[test]
fn lost_zeros_are_restored_when_another_table_still_has_them() {
    let (Some(counts), Some(shares)) =
        (file("berlin/Einwohnerregisterstatistik-Berlin-Dec2024.csv"), file("berlin/mss2021_official_z.csv"))
    else {
        return;
    };
    let (city, problems) = city_from_tables(&[counts, shares], &[], None, None).unwrap();
    assert_eq!(city.len(), 542);
    assert!(city.keys().iter().all(|key| key.len() == 8));
    let restored = problems.iter().find(|problem| problem.name == ProblemName::KeyZerosRestored).unwrap();
    assert_eq!(restored.facts.value.as_deref(), Some("1100101"));
    assert_eq!(value(&city, "01100101", "einwohner", "2024"), 3580.0);
    assert_eq!(value(&city, "01100102", "zS1", "2021"), -1.30);
}

#[test]
fn the_long_table_of_koeln_becomes_a_column_per_figure_and_year() {
    let Some((city, _)) = city("koeln/bevoelkerung_2005-2012_long.csv", &[]) else { return };
    assert_eq!(city.len(), 86);
    assert_eq!(city.periods(), ["2005", "2006", "2007", "2008", "2009", "2010", "2011", "2012"]);
    assert_eq!(city.names()[0], "Altstadt/Süd");
    assert_eq!(city.districts()[0], "Innenstadt");
    assert_eq!(value(&city, "909", "Konfession – evangelisch", "2012"), 1323.0);
    let inhabitants: f64 = city.column("einwohner", "2005").unwrap().values.iter().sum();
    assert_eq!(inhabitants, 1_023_101.0);
    // No column has these counts; age groups add up to them.
    let ages = ["einwohner_unter_18", "einwohner_18_bis_64", "einwohner_ab_65"];
    let sum: f64 =
        ages.iter().map(|name| city.column(name, "2012").unwrap().values.iter().sum::<f64>()).sum();
    assert_eq!(sum, city.column("einwohner", "2012").unwrap().values.iter().sum::<f64>());
    assert!(city.column("einwohner_15_bis_64", "2012").is_some());
}

#[test]
fn an_empty_key_column_is_replaced_by_the_names_and_said_so() {
    let Some((city, problems)) = city("koeln/btw2013_stadtteil.csv", &[]) else { return };
    assert_eq!((city.len(), city.keys()[0].as_str()), (86, "Altstadt/Nord"));
    let empty = problems.iter().find(|problem| problem.name == ProblemName::KeyColumnEmpty).unwrap();
    assert_eq!((empty.facts.column.as_deref(), empty.facts.value.as_deref()), (Some("Nr"), Some("Name")));
    assert_eq!(value(&city, "Altstadt/Nord", "Wahlbeteiligung", "2013"), 76.70);
}

#[test]
fn a_workbook_whose_first_sheet_is_a_note_is_read_from_the_sheet_with_most() {
    let Some((city, _)) = city("berlin/lor_2021-01-01_k3_uebersicht_id_namen.xlsx", &[]) else { return };
    assert_eq!(city.len(), 542);
    assert_eq!((city.keys()[0].as_str(), city.names()[0].as_str()), ("01100101", "Stülerstraße"));
    assert_eq!(city.districts()[0], "Mitte");
}

//! Tables as different offices write them, understood without anybody's help. All figures are invented.

use super::{Table, TableFile};
use crate::exchange::NamedBytes;
use crate::exchange::records::{
    DecimalSign, District, Encoding, LayoutKind, SubtotalWhy, TableChoices, TokenReading,
};
use proptest::prelude::*;

fn understood(name: &str, bytes: &[u8]) -> Table {
    let file = TableFile::open(NamedBytes::new(name, bytes)).unwrap();
    let table = file.understand(0, &TableChoices::default(), &[]).unwrap();
    assert!(table.source.usable, "{:?}", table.source.problems);
    table
}

fn values(table: &Table, figure: &str, period: &str) -> Vec<f64> {
    let found = table.figures.iter().find(|found| found.name == figure);
    let found = found.unwrap_or_else(|| panic!("{figure} in {:?}", table.source.layout));
    found.series.iter().find(|(known, _)| known == period).unwrap().1.values.clone()
}

fn keys(table: &Table) -> Vec<&str> {
    table.rows.iter().map(|row| row.key.as_str()).collect()
}

#[test]
fn key_and_name_in_one_cell_with_several_dimensions_and_the_city_among_them() {
    let mut text = "\u{feff}INDIKATOR;AUSPRÄGUNG;JAHR;RAUMBEZUG;INDIKATORWERT\n".to_owned();
    for year in 2019..2022 {
        for (place, area) in
            ["Stadt München", "01 Altstadt - Lehel", "02 Isarvorstadt", "03 Maxvorstadt"].iter().enumerate()
        {
            for (kind, name) in ["insgesamt", "deutsch"].iter().enumerate() {
                text += &format!("Alter;{name};{year};{area};{},5\n", 10 * place + kind + year % 10);
            }
        }
    }
    let table = understood("indikatoren.csv", text.as_bytes());
    let layout = &table.source.layout;
    assert_eq!((layout.kind, layout.split_key, layout.key.as_str()), (LayoutKind::Long, true, "RAUMBEZUG"));
    assert_eq!(keys(&table), ["01", "02", "03"]);
    assert_eq!(table.rows[0].name, "Altstadt - Lehel");
    assert_eq!(table.source.subtotals[0].key, "Stadt München");
    assert_eq!(values(&table, "deutsch", "2020"), [11.5, 21.5, 31.5]);
}

#[test]
fn variables_in_rows_and_years_in_columns() {
    let mut text = "Gebiet;Kennziffer;Sachmerkmal;2019;2020\r\n".to_owned();
    for (place, area) in ["Zentrum", "Mockau-Süd", "Thekla", "Stadt Leipzig"].iter().enumerate() {
        for (code, name) in [(1001, "Einwohner insgesamt"), (1002, "Arbeitslose nach SGB II")] {
            text += &format!("{area};{code};{name};{};{}\r\n", 500 + place * 10, 600 + place * 10);
        }
    }
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let table = understood("leipzig.csv", &bytes);
    assert_eq!(table.source.encoding, Some(Encoding::Windows1252));
    assert_eq!(keys(&table), ["Zentrum", "Mockau-Süd", "Thekla"]);
    assert_eq!(table.source.periods, ["2019", "2020"]);
    assert_eq!(values(&table, "Einwohner insgesamt", "2020"), [600.0, 610.0, 620.0]);
    assert_eq!(table.source.figures[1].assignment.as_ref().unwrap().count, "arbeitslose_sgb2");
}

#[test]
fn title_groups_units_column_numbers_footnotes_and_sums_without_keys() {
    let text = "Bevölkerung am 31.12.2021;;;;;\n\n\
        Nr.;Statistischer Bezirk;Hauptwohnbevölkerung;;unter 18-Jährige;\n\
        ;;insgesamt;weiblich;insgesamt;in %\n;;Anzahl;;Anzahl;%\n1;2;3;4;5;6\n\
        010;City;1.200;600;200¹;16,7\n020;West;2.300;1.150;400;17,4\n;Stadtbezirk Mitte;3.500;1.750;600;17,1\n\
        110;Eving;900;450;90;10,0\n120;Derne;1.100;550;110;10,0\n;Stadtbezirk Eving;2.000;1.000;200;10,0\n\
        ;Dortmund;5.500;2.750;800;14,5\n\n¹ vorläufig\nQuelle: Stadt\n";
    let table = understood("bezirke.csv", text.as_bytes());
    assert_eq!(keys(&table), ["010", "020", "110", "120"]);
    assert_eq!(table.source.layout.fixed_period, "2021");
    assert_eq!(table.source.subtotals.len(), 3);
    assert_eq!(table.source.notes, ["Bevölkerung am 31.12.2021", "¹ vorläufig", "Quelle: Stadt"]);
    assert_eq!(values(&table, "Hauptwohnbevölkerung – insgesamt", "2021"), [1200.0, 2300.0, 900.0, 1100.0]);
    let young = &table.source.figures[2];
    assert_eq!(young.assignment.as_ref().unwrap().count, "einwohner_unter_18");
    assert_eq!((young.tokens[0].token.as_str(), young.tokens[0].reading), ("# ¹", TokenReading::Number));
}

#[test]
fn signs_of_official_tables_are_read_per_figure() {
    let text = "Stadtteil;Einwohner;Arbeitslose SGB II;Leistungsberechtigte SGB II\n\
        Altdorf;2.000;*;<10\nBergheim;3.000;12;.\nCronsdorf;999;24;(45)\nDellbrück;-;*;/\nEdling;1.500;36;88 r\nFeldmark;1.501;60;x\n";
    let table = understood("zeichen.csv", text.as_bytes());
    assert_eq!(values(&table, "Einwohner", ""), [2000.0, 3000.0, 999.0, 0.0, 1500.0, 1501.0]);
    let hidden = &table.figures[1].series[0].1.suppressed;
    assert_eq!((hidden.len(), hidden[0].interval.lo, hidden[0].interval.hi), (2, 1.0, 9.0));
    let aid = values(&table, "Leistungsberechtigte SGB II", "");
    assert_eq!((aid[0], aid[2], aid[4]), (5.0, 45.0, 88.0));
    assert!([1, 3, 5].iter().all(|&row| aid[row].is_nan()));
}

#[test]
fn one_row_per_teilraum_and_year_in_utf16() {
    let mut text = "jahr\tstadtteil_id\tstadtteil\tstadtbezirk\teinwohner\n".to_owned();
    for year in [2019, 2020] {
        for place in 1..9 {
            text +=
                &format!("{year}\t{place:02}\tTeil {place}\tBezirk {}\t{}\n", place % 2, place * 100 + year);
        }
    }
    let bytes: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let table = understood("panel.tsv", &bytes);
    assert_eq!(table.source.layout.district, District::Column { column: "stadtbezirk".into() });
    assert_eq!((table.rows.len(), keys(&table)[0], table.rows[0].district.as_str()), (8, "01", "Bezirk 1"));
    assert_eq!(values(&table, "einwohner", "2020")[0], 2120.0);
}

#[test]
fn years_in_the_names_of_wide_columns_are_periods() {
    let text = "Ortsteil,EW 31.12.2019,EW 31.12.2020,Fläche 2020\nA,5,6,1.5\nB,7,8,2.5\n";
    let table = understood("orte.csv", text.as_bytes());
    assert_eq!(table.source.periods, ["", "2019", "2020"]);
    assert_eq!(values(&table, "EW", "2020"), [6.0, 8.0]);
    assert_eq!(table.source.figures[0].assignment.as_ref().unwrap().count, "einwohner");
}

#[test]
fn a_table_without_header_has_numbered_columns() {
    let table = understood("ohne.csv", b"101;Alt;500;1,5\n102;Neu;600;2,5\n103;Mitte;700;3,5\n");
    assert_eq!((table.source.header_rows, table.source.decimal), (0, DecimalSign::Comma));
    assert_eq!(table.source.columns[1].name, "Spalte 2");
    assert_eq!(table.rows.len(), 3);
}

#[test]
fn headings_between_the_rows_are_listed_and_are_no_teilraeume() {
    let text = "Nr;Name;Einwohner\nMitte;;\n01;Alt;5\n02;Neu;6\n03;Rand;6\nNord;;\n04;Berg;7\n05;Tal;8\n";
    let table = understood("abschnitte.csv", text.as_bytes());
    assert_eq!(keys(&table), ["01", "02", "03", "04", "05"]);
    assert_eq!(
        table.source.subtotals.iter().map(|row| row.why).collect::<Vec<_>>(),
        [SubtotalWhy::Heading; 2]
    );
}

/// Rows of four counts each; numbers far apart, so that no row is by chance the sum of others.
fn counts(rows: usize) -> impl Strategy<Value = Vec<[u32; 4]>> {
    proptest::collection::vec([500u32..9_000, 200u32..7_000, 50u32..3_000, 20u32..900], rows)
}

fn text(rows: &[[u32; 4]]) -> String {
    let line = |(place, row): (usize, &[u32; 4])| {
        format!("Teil {place};{};{};{};{}\n", row[0], row[1], row[2], row[3])
    };
    std::iter::once("Name;a;b;c;d\n".to_owned()).chain(rows.iter().enumerate().map(line)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_teilraum_is_taken_for_a_sum(rows in counts(40)) {
        let table = understood("t.csv", text(&rows).as_bytes());
        prop_assert_eq!(table.source.subtotals, []);
    }

    #[test]
    fn sums_are_found_wherever_they_stand(rows in counts(24), cut in 3usize..20, first in any::<bool>()) {
        let sum = |rows: &[[u32; 4]]| rows.iter().fold([0; 4], |sum, row| std::array::from_fn(|place| sum[place] + row[place]));
        let (left, right) = rows.split_at(cut);
        let all = if first {
            [&[sum(&rows), sum(left)], left, &[sum(right)], right].concat()
        } else {
            [left, &[sum(left)], right, &[sum(right), sum(&rows)]].concat()
        };
        let table = understood("t.csv", text(&all).as_bytes());
        prop_assert_eq!(table.source.subtotals.len(), 3);
        prop_assert_eq!(table.rows.len(), rows.len());
    }
}

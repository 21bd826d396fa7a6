//! Tables of needs, out and in again.

use super::*;
use crate::areas::{Area, AreaPlan};
use crate::exchange::{NamedBytes, workbook};
use crate::priorities::{
    Handlungsfeld, Lebenslage, Link, Need, NeedFields, NeedIndicator, NeedState, Origin, Party, Statement,
    Theme,
};
use crate::problem::{ProblemName, Result};

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn area(id: &str, name: &str) -> Area {
    Area { id: id.to_owned(), name: name.to_owned(), ..Area::default() }
}

fn plan() -> AreaPlan {
    AreaPlan { areas: vec![area("a-2", "Nord-Ost"), area("a-3:1", "Süd")], ..AreaPlan::default() }
}

fn full() -> Need {
    Need {
        title: "=Mehr Licht; im „Park“".to_owned(),
        description: "Abends\nist es dunkel".to_owned(),
        origin: Some(Origin::Coordination),
        areas: texts(&["a-3:1", "a-2"]),
        teilraeume: texts(&["0101", "02"]),
        lebenslagen: vec![Lebenslage::Participation, Lebenslage::Housing],
        fields: vec![Handlungsfeld::Family, Handlungsfeld::GreenAndTown],
        target_groups: texts(&["Jugendliche", "Ältere"]),
        goals: texts(&["Sichere Wege"]),
        indicators: vec![NeedIndicator {
            name: "Laternen".to_owned(),
            unit: String::new(),
            period: "2026".to_owned(),
            actual: "3".to_owned(),
            target: "9".to_owned(),
        }],
        constraints: "-5 °C".to_owned(),
        dissent: "Standort".to_owned(),
        links: vec![Link { title: "Protokoll".to_owned(), url: "https://example.org/?a=1".to_owned() }],
        urgency: Some(4),
        goal_relation: Some(0),
        gap: None,
        theme: Theme {
            assessment: "dringend".to_owned(),
            short_term: Some(false),
            conference_date: "2026-03-01".to_owned(),
            pursued: Some(true),
            ..Theme::default()
        },
        state: NeedState::Need,
        statements: vec![Statement {
            id: "a-9".to_owned(),
            party: Party::Department,
            office: "Jugendamt".to_owned(),
            text: "möglich".to_owned(),
            consents: Some(true),
            by: String::new(),
            at: String::new(),
        }],
        ..Need::default()
    }
}

fn read(name: &str, bytes: &[u8]) -> Result<NeedsReading> {
    let areas: Vec<NamedArea> =
        plan().areas.into_iter().map(|Area { id, name, .. }| NamedArea { id, name }).collect();
    read_needs(&NamedBytes::new(name, bytes), &areas, &texts(&["0101", "02"]))
}

fn need(fields: &NeedFields) -> Need {
    let mut need = Need::default();
    need.change(fields);
    need
}

#[test]
fn what_is_recorded_comes_back_from_text_and_workbook() {
    let needs = [full(), Need { title: "Treff".to_owned(), ..Need::default() }];
    let csv = needs_csv(&needs, &plan());
    let xlsx = workbook("Erfordernisse", &need_rows(&needs, &plan())).unwrap();
    for (name, bytes) in [("liste.csv", csv.as_bytes()), ("liste.xlsx", &xlsx)] {
        let reading = read(name, bytes).unwrap();
        assert_eq!(reading.problems, [], "{name}");
        let own = Need { state: NeedState::Perceived, statements: Vec::new(), ..full() };
        assert_eq!(reading.needs.iter().map(need).collect::<Vec<_>>(), [own, needs[1].clone()], "{name}");
    }
}

#[test]
fn state_and_statements_are_written_in_words() {
    let rows = need_rows(&[full()], &plan());
    assert!(rows[1].contains(&"Handlungserfordernis".to_owned()));
    assert!(rows[1].contains(&"Fachamt, Jugendamt: möglich (stimmt zu)".to_owned()));
    assert!(rows[1].contains(&"Süd; Nord-Ost".to_owned()));
}

#[test]
fn a_list_of_titles_alone_is_enough() {
    let reading = read("liste.csv", "Titel\nMehr Licht\n\nTreff\n".as_bytes()).unwrap();
    let titles: Vec<_> = reading.needs.iter().filter_map(|fields| fields.title.as_deref()).collect();
    assert_eq!((titles, reading.problems), (vec!["Mehr Licht", "Treff"], Vec::new()));
}

#[test]
fn a_column_is_found_by_the_heading_that_earlier_versions_wrote() {
    for heading in ["Bewertung des Themas", "Eigenbewertung"] {
        let reading = read("liste.csv", format!("Titel;{heading}\nTreff;dringend\n").as_bytes()).unwrap();
        let theme = need(&reading.needs[0]).theme;
        assert_eq!(
            (theme.assessment.as_str(), reading.problems.as_slice()),
            ("dringend", &[][..]),
            "{heading}"
        );
    }
}

#[test]
fn lists_that_people_keep_are_understood() {
    let table = "Liste der Konferenz;;;;;\n\
        Handlungserfordernis;Gebiet;Lebenslage;Handlungsfeld;Zielbezug;Stadtteilkonferenz am\n\
        Licht;nord ost;Bildung, Wohnen;kinder, jugend und familie, Sport;3,0;24.12.2026\n";
    let reading = read("liste.csv", table.as_bytes()).unwrap();
    assert_eq!(reading.problems, []);
    let need = need(&reading.needs[0]);
    assert_eq!(need.areas, ["a-2"]);
    assert_eq!(need.lebenslagen, [Lebenslage::Education, Lebenslage::Housing]);
    assert_eq!(need.fields, [Handlungsfeld::Family, Handlungsfeld::Sport]);
    assert_eq!((need.goal_relation, need.theme.conference_date.as_str()), (Some(3), "2026-12-24"));
}

#[test]
fn what_is_not_understood_is_named_once_with_an_example() {
    let table = "Titel;Gebiet;Dringlichkeit;Herkunft\n\
        Licht;West;5;Stadtteilkonferenz\nTreff;Mitte;hoch;Zufall\n;Süd;1;\n";
    let reading = read("liste.csv", table.as_bytes()).unwrap();
    assert_eq!(reading.needs.len(), 2);
    let said: Vec<_> = reading
        .problems
        .iter()
        .map(|problem| (problem.name, problem.facts.row, problem.facts.count))
        .collect();
    assert_eq!(
        said,
        [
            (ProblemName::NeedPlaceUnknown, Some(2), Some(2)),
            (ProblemName::NeedWordUnknown, Some(2), Some(2)),
            (ProblemName::NeedWordUnknown, Some(3), None),
            (ProblemName::NeedTitleMissing, Some(4), None),
        ]
    );
}

#[test]
fn files_without_needs_are_refused_with_a_reason() {
    let refused = |text: &str| read("liste.csv", text.as_bytes()).unwrap_err().name;
    assert_eq!(refused("Farbe;Zahl\nrot;1\n"), ProblemName::NeedColumnMissing);
    assert_eq!(refused("Ein Brief\nohne Spalten\n"), ProblemName::NeedColumnMissing);
    assert_eq!(refused("Titel;Gebiet\n"), ProblemName::TableEmpty);
    assert_eq!(refused("%PDF-1.7"), ProblemName::NotATable);
    assert_eq!(refused(""), ProblemName::FileEmpty);
}

#[test]
fn a_workbook_is_text_and_never_a_formula() {
    let rows = [texts(&["=1+1", "<b> & \"x\"", "3", "007"]), texts(&["\u{1}", ""])];
    let table =
        crate::exchange::table::TableFile::open(NamedBytes::new("x.xlsx", workbook("a/b", &rows).unwrap()));
    let table = table.unwrap();
    assert_eq!(table.sheets(), ["ab"]);
    let cells = table.cells(None, &crate::exchange::records::TableChoices::default()).unwrap();
    let found: Vec<&str> = (0..4).map(|column| cells.grid.cell(0, column)).collect();
    assert_eq!(found, ["=1+1", "<b> & \"x\"", "3", "007"]);
}

//! Made-up dossiers and random changes for the tests of this room.

use super::test_areas::{self, AreaStep, area_step};
use super::test_needs::{self, NeedStep, need_step};
use super::{
    Change, CityReference, ConferenceFields, ConferenceKind, Dossier, DossierEvent, EventId, Opening, Variant,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

pub const AT: &str = "2026-11-21T10:00:00Z";

pub fn opening(title: &str) -> Opening {
    Opening {
        city: CityReference {
            table: "a".repeat(64),
            geometry: None,
            title: title.to_owned(),
            source: String::new(),
            is_model: false,
        },
        method: "b".repeat(64),
        method_title: "Köln".to_owned(),
        period: "2025".to_owned(),
    }
}

/// A dossier that has begun, written by `writer`.
pub fn begun(writer: &str) -> Dossier {
    let mut dossier = Dossier::new(writer).unwrap();
    change(&mut dossier, Change::Begun { opening: Some(opening("Modellstadt")) });
    dossier
}

/// Another stored copy of a dossier.
pub fn copy(dossier: &Dossier, writer: &str) -> Dossier {
    let mut copy = Dossier::new(writer).unwrap();
    assert_eq!(copy.add_lines(&dossier.lines()).problems, []);
    copy
}

/// Makes a change and returns its event.
pub fn change(dossier: &mut Dossier, change: Change) -> EventId {
    let event = dossier.prepare(change, "Sozialplanung", AT).unwrap();
    let id = event.id.clone();
    dossier.add(vec![event]);
    id
}

pub fn undo(dossier: &mut Dossier) -> bool {
    take(dossier, dossier.prepare_undo("", AT).unwrap())
}

pub fn redo(dossier: &mut Dossier) -> bool {
    take(dossier, dossier.prepare_redo("", AT).unwrap())
}

fn take(dossier: &mut Dossier, event: Option<DossierEvent>) -> bool {
    let there = event.is_some();
    dossier.add(event.into_iter().collect());
    there
}

pub fn weights(social: f64) -> Change {
    Change::WeightsSet {
        weights: BTreeMap::from([("a".to_owned(), social), ("b".to_owned(), 100.0 - social)]),
    }
}

pub fn scenario(name: &str) -> Change {
    Change::ScenarioCreated {
        name: name.to_owned(),
        note: String::new(),
        variant: Variant::default(),
        areas: None,
        copy_of: None,
    }
}

/// What a person does next, whatever the state: numbers choose among what is there.
#[derive(Debug, Clone)]
pub enum Step {
    Weights(u8),
    Period(u8),
    Rename(u8),
    Exclude(u8, bool),
    Scenario(u8, bool),
    OfScenario(u8, u8),
    Conference(u8),
    OfConference(u8, u8),
    Area(AreaStep),
    Need(NeedStep),
    Undo,
    Redo,
}

pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        1 => any::<u8>().prop_map(Step::Weights),
        1 => any::<u8>().prop_map(Step::Period),
        1 => any::<u8>().prop_map(Step::Rename),
        1 => any::<(u8, bool)>().prop_map(|(key, out)| Step::Exclude(key, out)),
        1 => any::<(u8, bool)>().prop_map(|(name, areas)| Step::Scenario(name, areas)),
        1 => any::<(u8, u8)>().prop_map(|(which, what)| Step::OfScenario(which, what)),
        1 => any::<u8>().prop_map(Step::Conference),
        1 => any::<(u8, u8)>().prop_map(|(which, what)| Step::OfConference(which, what)),
        8 => area_step().prop_map(Step::Area),
        12 => need_step().prop_map(Step::Need),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ];
    prop::collection::vec(step, 0..most)
}

/// Does as the steps say; what is impossible in a state is left out, as a page would not offer it.
pub fn play(dossier: &mut Dossier, steps: &[Step]) {
    for step in steps {
        match step {
            Step::Undo => {
                undo(dossier);
            }
            Step::Redo => {
                redo(dossier);
            }
            _ => {
                if let Some(next) = possible(dossier, step) {
                    change(dossier, next);
                }
            }
        }
    }
}

fn possible(dossier: &Dossier, step: &Step) -> Option<Change> {
    let state = dossier.state();
    Some(match *step {
        Step::Weights(n) => weights(f64::from(n % 100)),
        Step::Period(n) => Change::PeriodChosen { period: format!("20{n:02}") },
        Step::Rename(n) => Change::Renamed { title: format!("Akte {n}") },
        Step::Exclude(n, true) => Change::TeilraumExcluded { key: format!("{n:03}"), reason: String::new() },
        Step::Exclude(n, false) => Change::TeilraumIncluded { key: format!("{n:03}") },
        Step::Scenario(n, with_areas) => Change::ScenarioCreated {
            name: format!("Szenario {n}"),
            note: String::new(),
            variant: Variant::default(),
            areas: with_areas.then(|| state.areas.clone()),
            copy_of: None,
        },
        Step::OfScenario(which, what) => {
            let scenario = state.scenarios.get(usize::from(which) % state.scenarios.len().max(1))?.id.clone();
            match what % 4 {
                0 => Change::ScenarioRenamed { scenario, name: format!("Name {what}") },
                1 => Change::ScenarioNoted { scenario, note: format!("Notiz {what}") },
                2 => Change::ScenarioApplied { scenario },
                _ => Change::ScenarioDeleted { scenario },
            }
        }
        Step::Conference(n) => Change::ConferenceCreated {
            kind: if n % 2 == 0 { ConferenceKind::Planung } else { ConferenceKind::Meilenstein },
        },
        Step::OfConference(which, what) => {
            let at = usize::from(which) % state.conferences.len().max(1);
            let conference = state.conferences.get(at)?.id.clone();
            match what % 4 {
                0 => Change::ConferenceDeleted { conference },
                1 => Change::ConferenceChanged {
                    conference,
                    fields: ConferenceFields { place: Some(format!("Saal {what}")), ..Default::default() },
                },
                _ => Change::ConferenceChanged {
                    conference,
                    fields: ConferenceFields {
                        answers: Some(BTreeMap::from([(format!("frage-{}", what % 3), what.to_string())])),
                        ..Default::default()
                    },
                },
            }
        }
        Step::Area(ref step) => return test_areas::possible(dossier, step),
        Step::Need(step) => return test_needs::possible(dossier, step),
        Step::Undo | Step::Redo => return None,
    })
}

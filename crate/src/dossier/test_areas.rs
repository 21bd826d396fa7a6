//! Random changes of areas, criteria and offers for the tests of this room.

use super::{Change, Dossier, OffersReference};
use crate::areas::{AreaFields, AreaId, AreaMembers, Reference};
use crate::criteria::{Criterion, Judgement, Subject};
use proptest::prelude::*;

/// What a person does next with areas, whatever the state: numbers choose among what is there.
#[derive(Debug, Clone)]
pub enum AreaStep {
    Draw(u8, u8),
    Paint(u8, u8),
    Change(u8, u8),
    Merge(u8, u8),
    Split(u8, u8),
    Delete(u8),
    Open(u8),
    Reference(u8),
    Judge(u8, u8, bool),
    Offers(u8),
    Criteria(u8),
}

pub fn area_step() -> impl Strategy<Value = AreaStep> {
    let two = any::<(u8, u8)>;
    prop_oneof![
        3 => two().prop_map(|(name, keys)| AreaStep::Draw(name, keys)),
        4 => two().prop_map(|(which, keys)| AreaStep::Paint(which, keys)),
        3 => two().prop_map(|(which, what)| AreaStep::Change(which, what)),
        1 => two().prop_map(|(into, from)| AreaStep::Merge(into, from)),
        1 => two().prop_map(|(which, keys)| AreaStep::Split(which, keys)),
        1 => any::<u8>().prop_map(AreaStep::Delete),
        1 => any::<u8>().prop_map(AreaStep::Open),
        1 => any::<u8>().prop_map(AreaStep::Reference),
        2 => any::<(u8, u8, bool)>().prop_map(|(about, text, kept)| AreaStep::Judge(about, text, kept)),
        1 => any::<u8>().prop_map(AreaStep::Offers),
        1 => any::<u8>().prop_map(AreaStep::Criteria),
    ]
}

/// Up to eight Teilräume, by the bits of a number.
pub fn keys(bits: u8) -> Vec<String> {
    (0..8).filter(|bit| bits >> bit & 1 == 1).map(|bit| format!("{bit:03}")).collect()
}

pub fn drawn(name: &str, bits: u8) -> Change {
    Change::AreaCreated { name: name.to_owned(), colour: bits, keys: keys(bits), split_from: None }
}

pub fn painted(area: Option<&str>, bits: u8) -> Change {
    Change::TeilraeumeAssigned { area: area.map(str::to_owned), keys: keys(bits) }
}

pub fn changed(area: &str, fields: AreaFields) -> Change {
    Change::AreaChanged { area: area.to_owned(), fields }
}

pub fn locked(area: &str, locked: bool) -> Change {
    changed(area, AreaFields { locked: Some(locked), ..AreaFields::default() })
}

pub fn members(name: &str, bits: u8) -> AreaMembers {
    AreaMembers { name: name.to_owned(), keys: keys(bits) }
}

pub fn judged(subject: Subject, text: &str) -> Change {
    let judgement = Judgement { text: text.to_owned(), ..Judgement::default() };
    Change::JudgementRecorded { criterion: Criterion::Rlk2, subject, judgement }
}

/// The change of a step; none where it is impossible or the engine would refuse it, as a page would not offer it.
pub fn possible(dossier: &Dossier, step: &AreaStep) -> Option<Change> {
    let change = wished(dossier, step)?;
    dossier.prepare(change.clone(), "", super::test_dossiers::AT).is_ok().then_some(change)
}

fn wished(dossier: &Dossier, step: &AreaStep) -> Option<Change> {
    let areas = &dossier.state().areas.areas;
    let area = |which: u8| -> Option<AreaId> {
        areas.get(usize::from(which) % areas.len().max(1)).map(|area| area.id.clone())
    };
    Some(match *step {
        AreaStep::Draw(name, bits) => drawn(&format!("Gebiet {name}"), bits),
        AreaStep::Paint(which, bits) if which % 4 == 0 => painted(None, bits),
        AreaStep::Paint(which, bits) => painted(Some(&area(which)?), bits),
        AreaStep::Change(which, what) => {
            let text = Some(format!("Text {what}"));
            let mut fields = AreaFields::default();
            match what % 6 {
                0 => fields.locked = Some(true),
                1 | 2 => fields.locked = Some(false),
                3 => fields.name = text,
                4 => fields.carrier = text,
                _ => (fields.since, fields.colour) = (text, Some(what)),
            }
            changed(&area(which)?, fields)
        }
        AreaStep::Merge(into, from) => Change::AreasMerged { into: area(into)?, from: vec![area(from)?] },
        AreaStep::Split(which, bits) => Change::AreaCreated {
            name: "Teil".to_owned(),
            colour: 0,
            keys: keys(bits),
            split_from: Some(area(which)?),
        },
        AreaStep::Delete(which) => Change::AreaDeleted { area: area(which)? },
        AreaStep::Open(bits) => Change::AreasOpened {
            title: "gebiete.csv".to_owned(),
            areas: vec![members("Eins", bits), members("Zwei", !bits)],
        },
        AreaStep::Reference(bits) if bits % 3 == 0 => Change::ReferenceDropped,
        AreaStep::Reference(bits) => Change::ReferenceKept(Reference {
            name: format!("Stand {bits}"),
            areas: vec![members("Alt", bits)],
        }),
        AreaStep::Judge(about, text, kept) => {
            let subject = match about % 3 {
                0 => Subject::City,
                1 => Subject::Teilraum { key: format!("{:03}", about % 8) },
                _ => Subject::Area { id: area(about)? },
            };
            if kept {
                judged(subject, &format!("Grund {text}"))
            } else {
                Change::JudgementWithdrawn { criterion: Criterion::Rlk2, subject }
            }
        }
        AreaStep::Offers(n) if n % 3 == 0 => Change::OffersRemoved,
        AreaStep::Offers(n) => Change::OffersOpened(OffersReference {
            offers: format!("{n:064}"),
            title: "angebote.csv".to_owned(),
            count: u32::from(n),
        }),
        AreaStep::Criteria(n) => {
            Change::CriteriaSet { method: format!("{n:064}"), method_title: "Köln".to_owned() }
        }
    })
}

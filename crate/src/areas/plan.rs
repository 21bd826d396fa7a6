//! What is stored of a city's areas: who belongs together, and what people recorded about it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Id of an area: that of the event that drew it; of areas that came together, followed by `:` and a number from 1.
#[cfg_attr(feature = "wasm", tsify::declare)]
pub type AreaId = String;

/// A Sozialraumgebiet: a named set of Teilräume with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Area {
    /// Identity.
    pub id: AreaId,
    /// Name.
    pub name: String,
    /// Place in the app's list of colours, from 0.
    pub colour: u8,
    /// Description; may be empty.
    pub description: String,
    /// Träger: who runs the coordination; may be empty.
    pub carrier: String,
    /// Koordinationsstelle: where the coordination is found; may be empty.
    pub coordination: String,
    /// Year since which the area exists, `YYYY`; may be empty.
    pub since: String,
    /// When its borders were reviewed last, `YYYY-MM-DD`; may be empty.
    pub reviewed: String,
    /// Whether its borders are locked.
    pub locked: bool,
}

/// Some of an area's data; what is absent did not change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct AreaFields {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Place in the app's list of colours, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<u8>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Träger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// Koordinationsstelle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordination: Option<String>,
    /// Year since which the area exists, `YYYY` or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Date of the last review, `YYYY-MM-DD` or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<String>,
    /// Whether its borders are locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
}

/// An area as it comes from a file, or stands in a reference: a name and its Teilräume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AreaMembers {
    /// Name.
    pub name: String,
    /// Keys of its Teilräume.
    pub keys: Vec<String>,
}

/// An existing layout, kept to compare drafts with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Reference {
    /// Name, e.g. the year since which it holds.
    pub name: String,
    /// Its areas.
    pub areas: Vec<AreaMembers>,
}

/// All areas of a dossier. A Teilraum lies in at most one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AreaPlan {
    /// The areas in the order in which they came.
    pub areas: Vec<Area>,
    /// Id of the area each Teilraum lies in, by key; Teilräume outside are absent.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, AreaId>"))]
    pub members: BTreeMap<String, AreaId>,
}

impl AreaPlan {
    /// The area of that id.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// Adds an area and moves Teilräume into it, from wherever they lay.
    pub fn add(&mut self, area: Area, keys: &[String]) {
        let id = area.id.clone();
        self.areas.push(area);
        self.assign(keys, Some(&id));
    }

    /// Moves Teilräume into an area, or out of all.
    pub fn assign(&mut self, keys: &[String], area: Option<&str>) {
        for key in keys {
            match area {
                Some(area) => self.members.insert(key.clone(), area.to_owned()),
                None => self.members.remove(key),
            };
        }
    }

    /// Takes an area away; its Teilräume lie outside then, or in `heir`.
    pub fn remove(&mut self, id: &str, heir: Option<&str>) {
        self.areas.retain(|area| area.id != id);
        let keys: Vec<String> = self.keys_of(id).map(str::to_owned).collect();
        self.assign(&keys, heir);
    }

    /// Keys of an area's Teilräume, ascending.
    pub fn keys_of<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        self.members.iter().filter(move |(_, area)| *area == id).map(|(key, _)| key.as_str())
    }
}

impl Area {
    /// Takes over what changed.
    pub fn change(&mut self, fields: &AreaFields) {
        let texts = [
            (&mut self.name, &fields.name),
            (&mut self.description, &fields.description),
            (&mut self.carrier, &fields.carrier),
            (&mut self.coordination, &fields.coordination),
            (&mut self.since, &fields.since),
            (&mut self.reviewed, &fields.reviewed),
        ];
        for (own, new) in texts {
            if let Some(new) = new {
                own.clone_from(new);
            }
        }
        self.colour = fields.colour.unwrap_or(self.colour);
        self.locked = fields.locked.unwrap_or(self.locked);
    }
}

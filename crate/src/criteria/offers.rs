//! Offers of social infrastructure, for RLK5.

use crate::city::City;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// One offer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Offer {
    /// Name.
    pub name: String,
    /// Handlungsfeld.
    pub field: String,
    /// Zielgruppe.
    pub target: String,
    /// Key of its Teilraum.
    pub key: String,
}

/// Offers by Teilraum.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// Handlungsfelder, ascending.
    fields: Vec<String>,
    /// Teilraum and number of the Handlungsfeld, ascending.
    placed: Vec<(usize, usize)>,
}

impl Offers {
    /// Places offers; those of Teilräume that the city does not have are left aside.
    #[must_use]
    pub fn new(offers: &[Offer], city: &City) -> Self {
        let keys: HashMap<&str, usize> =
            city.keys().iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect();
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for offer in offers {
            numbers.insert(&offer.field, 0);
        }
        numbers.values_mut().zip(0..).for_each(|(number, next)| *number = next);
        let place =
            |offer: &Offer| Some((*keys.get(offer.key.as_str())?, *numbers.get(offer.field.as_str())?));
        let mut placed: Vec<(usize, usize)> = offers.iter().filter_map(place).collect();
        placed.sort_unstable();
        Self { fields: numbers.into_keys().map(str::to_owned).collect(), placed }
    }

    /// Handlungsfelder, ascending.
    #[must_use]
    pub fn fields(&self) -> &[String] {
        &self.fields
    }

    /// Teilraum and number of the Handlungsfeld of every offer that has a place.
    #[must_use]
    pub fn placed(&self) -> &[(usize, usize)] {
        &self.placed
    }
}

//! What was recorded, by criterion and place.

use super::{Criterion, Place, Recorded, Subject};
use crate::areas::Area;
use crate::city::City;
use std::collections::{BTreeMap, HashMap};

/// Recorded judgements that give a reason and whose places exist.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Judgements(BTreeMap<(Criterion, Place), Recorded>);

impl Judgements {
    /// Finds the place of each; those about a Teilraum or area that is not there, and those without words, are left
    /// aside.
    #[must_use]
    pub fn new(mut recorded: Vec<Recorded>, areas: &[Area], city: &City) -> Self {
        recorded.retain(|one| !one.judgement.text.trim().is_empty());
        let keys: HashMap<&str, usize> =
            if recorded.iter().any(|one| matches!(one.subject, Subject::Teilraum { .. })) {
                city.keys().iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect()
            } else {
                HashMap::new()
            };
        let place = |subject: &Subject| match subject {
            Subject::Teilraum { key } => keys.get(key.as_str()).map(|&position| Place::Teilraum(position)),
            Subject::Area { id } => areas.iter().position(|area| area.id == *id).map(Place::Area),
            Subject::City => Some(Place::City),
        };
        let placed =
            recorded.into_iter().filter_map(|one| Some(((one.criterion, place(&one.subject)?), one)));
        Self(placed.collect())
    }

    /// What was recorded about a criterion at a place.
    #[must_use]
    pub fn at(&self, criterion: Criterion, place: Place) -> Option<&Recorded> {
        self.0.get(&(criterion, place))
    }

    /// Teilräume about which something was recorded, ascending.
    pub fn on_teilraeume(&self, criterion: Criterion) -> impl Iterator<Item = (usize, &Recorded)> {
        let (first, last) = ((criterion, Place::Teilraum(0)), (criterion, Place::Teilraum(usize::MAX)));
        self.0.range(first..=last).filter_map(|((_, place), one)| match place {
            Place::Teilraum(teilraum) => Some((*teilraum, one)),
            _ => None,
        })
    }
}

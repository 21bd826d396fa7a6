//! What applies where a method says nothing (SPEC § 5).

use super::{Evidence, Hardness, InhabitantLimit, MustAndShould, Review, Rules, Switch};
use crate::index::Method;

const YEARS: u32 = 5;
const INHABITANTS: f64 = 15_000.0;
const TOLERANCE: f64 = 0.1;
/// With fewer classes the second highest is the average one.
const CLASSES_FOR_SHOULD: usize = 4;

impl Method {
    /// The parameters that apply: the method's own, and for the rest the defaults of SPEC § 5.
    ///
    /// R 2, S 6.3.1 and the number of areas have no defaults: they stay absent where the method has none. Classes are
    /// told by their place: the highest one must lie in an area, the second highest should where there are at least
    /// four, all lower ones are average or below.
    #[must_use]
    pub fn rules(&self) -> Rules {
        let own = self.rules.clone().unwrap_or_default();
        let rlk1 = own.rlk1.unwrap_or_else(|| self.usual_classes());
        let limit = |classes: Vec<String>| InhabitantLimit {
            limit: INHABITANTS,
            tolerance: TOLERANCE,
            classes,
            hard: false,
            off: None,
        };
        let glk1 = own.glk1.unwrap_or_else(|| limit(rlk1.must.clone()));
        let glk2 = own.glk2.unwrap_or_else(|| {
            let ids = self.classes.iter().map(|class| &class.id);
            limit(ids.filter(|id| !rlk1.must.contains(id) && !rlk1.should.contains(id)).cloned().collect())
        });
        let switch = |own: Option<Switch>| Some(own.unwrap_or_default());
        Rules {
            rlk2: switch(own.rlk2),
            rlk3: Some(own.rlk3.unwrap_or(Evidence { years: YEARS, off: None })),
            rlk4: switch(own.rlk4),
            rlk5: switch(own.rlk5),
            rlk6: switch(own.rlk6),
            glk3: Some(own.glk3.unwrap_or(Review { review_years: YEARS, off: None })),
            glk4: switch(own.glk4),
            glk5: switch(own.glk5),
            glk6: Some(own.glk6.unwrap_or(Hardness { hard: true, off: None })),
            glk7: switch(own.glk7),
            r2: own.r2,
            s631: own.s631,
            areas: own.areas,
            adjacency: Some(own.adjacency.unwrap_or_default()),
            protection: Some(own.protection.unwrap_or_default()),
            rlk1: Some(rlk1),
            glk1: Some(glk1),
            glk2: Some(glk2),
        }
    }

    fn usual_classes(&self) -> MustAndShould {
        let mut from_above = self.classes.iter().rev().map(|class| class.id.clone());
        let must = from_above.next().into_iter().collect();
        let should = from_above.next().filter(|_| self.classes.len() >= CLASSES_FOR_SHOULD);
        MustAndShould { must, should: should.into_iter().collect(), hard: false, off: None }
    }
}

//! From a city's counts to the social index: methods, indicators and the composite (SPEC §§ 2–4).
//!
//! A [`Method`] is the recipe, an [`Index`] the recipe applied to one period of one city.

mod builtin;
mod check;
mod comparison;
mod compute;
mod definitions;
mod indicator;
mod method;
mod report;
mod rules;
mod series;
#[cfg(test)]
mod tests;
mod value;
mod without;

pub use builtin::{BUILTIN, builtin};
pub use comparison::{Comparison, Movement, Side, Total, Transition};
pub use compute::Index;
pub use definitions::{CentreKind, ClassDefinition, Direction, IndicatorDefinition};
pub use indicator::{Bound, IndicatorValues};
pub use method::Method;
pub use report::{ClassChange, IndicatorDetail, LegendEntry, TeilraumDetail};
pub use rules::{
    AreaCount, Contacts, Evidence, Hardness, InhabitantLimit, InhabitantRange, Inhabitants, MustAndShould,
    Protection, Review, Rules, Switch,
};
pub use series::{IndicatorSeries, SeriesPeriod};
pub use value::{Term, Value};

/// Class number of a Teilraum that lacks an indicator (*keine Angabe*).
pub const MISSING: u8 = 254;
/// Class number of a Teilraum the method excludes.
pub const EXCLUDED: u8 = 255;

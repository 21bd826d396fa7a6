//! Sozialraumgebiete: which Teilräume belong to which area, and what is recorded about areas (SPEC § 5).

mod comparison;
mod ground;
mod layout;
mod matching;
mod plan;
mod protected;
mod protection;
mod shape;
mod statistics;
mod sums;
#[cfg(test)]
pub(crate) mod test_plans;

pub use comparison::{ComparedArea, LayoutComparison, Move, compare_layouts};
pub use ground::Ground;
pub use layout::{Layout, NO_AREA};
pub use plan::{Area, AreaFields, AreaId, AreaMembers, AreaPlan, Reference};
pub use statistics::{AreaStatistics, PooledValue, Terms, statistics};

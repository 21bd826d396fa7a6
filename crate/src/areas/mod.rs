//! Sozialraumgebiete: which Teilräume belong to which area, and what is recorded about areas (SPEC § 5).

mod layout;
mod plan;

pub use layout::{Layout, NO_AREA};
pub use plan::{Area, AreaFields, AreaId, AreaMembers, AreaPlan, Reference};

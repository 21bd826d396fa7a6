//! Bringing rows and Teilräume together: by key or by name, nothing silently.

mod candidates;
mod city;
mod matching;
mod spine;

pub use city::{Joined, city};
pub use matching::{Matched, match_table};
pub use spine::{Place, from_tables};

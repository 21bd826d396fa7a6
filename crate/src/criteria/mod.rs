//! The Leitkriterien for choosing and delimiting areas (handbook Köln 2021, ch. 3.4.4; SPEC § 5).

mod criterion;
mod finding;
mod record;

pub use criterion::Criterion;
pub use finding::{Finding, Place, Verdict};
pub use record::{Judgement, Recorded, Subject};

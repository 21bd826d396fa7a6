//! The Leitkriterien for choosing and delimiting areas (handbook Köln 2021, ch. 3.4.4; SPEC § 5).

mod check;
mod criterion;
mod day;
mod detail;
mod explain;
mod finding;
mod guide;
mod judgements;
mod offers;
mod past;
mod record;
mod remedies;
mod standards;

pub use criterion::Criterion;
pub use day::{Day, NoDay};
pub use detail::{Counted, DistrictPart, Effect, FieldOffers, FindingDetail, Remedy, SeriesEntry};
pub use finding::{Finding, Place, Verdict};
pub use guide::Guide;
pub use judgements::Judgements;
pub use offers::{Offer, Offers};
pub use record::{Judgement, Recorded, Subject};
pub use standards::{ClassSet, Standards};
#[cfg(test)]
mod tests;

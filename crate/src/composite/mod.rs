//! Weighted composite: matrix × weights → scores, ranks, classes. Knows no city.
//!
//! Three rooms use this one kernel: the social index, the priority score and the Wirkungsbeitrag.
//! Order of use: [`standardise`] each indicator, build a [`Composite`] once, then call
//! [`Composite::score`] for every set of [`Weights`].

mod bounds;
mod proposals;
mod ranks;
mod score;
mod spread;
mod standardise;
mod weights;

pub use bounds::{Bounds, NO_CLASS};
pub use proposals::{ProposalSummary, proposal_summary};
pub use ranks::ranks;
pub use score::{Composite, Rescale};
pub use standardise::{Centre, Standardised, pooled, standardise, weighted_mean};
pub use weights::{Weights, per_cent_shares, share_weights};

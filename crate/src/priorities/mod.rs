//! Handlungserfordernisse, their priority and the dots given to them (SPEC §§ 6, 7).

mod advance;
mod ballot;
mod ballot_box;
mod criterion;
mod duplicates;
mod firmness;
mod given;
mod groups;
#[cfg(test)]
mod malformed_tests;
mod merge;
mod merges;
mod need;
mod need_fields;
mod need_words;
mod round;
mod round_fields;
mod rules;
#[cfg(test)]
mod rules_tests;
mod score;
#[cfg(test)]
mod score_tests;
mod shares;
#[cfg(test)]
mod shares_tests;
mod statement;
mod tally;
#[cfg(test)]
mod tally_tests;
#[cfg(test)]
mod test_rounds;
mod theme;

pub use ballot::{Ballot, BallotSource, CountSource, DotCount};
pub use ballot_box::BallotBox;
pub use criterion::PriorityCriterion;
pub use duplicates::{NearDuplicate, NeedOutline, near_duplicates};
pub use firmness::Swap;
pub use merge::{merge, release};
pub use merges::Merges;
pub use need::{Link, Need, NeedId, NeedIndicator, NeedState};
pub use need_fields::NeedFields;
pub use need_words::{Handlungsfeld, Lebenslage, Origin};
pub use round::{Round, RoundId, RoundItem, RoundState};
pub use round_fields::RoundFields;
pub use rules::{BallotRules, ItemDots};
pub use score::{Priorities, RankedNeed, Ranking, UnrankedNeed};
pub use shares::{affected_shares, dot_shares};
pub use statement::{GivenStatement, Party, Statement};
pub use tally::{GroupTally, ItemTally, Tally, TallyPart, tally};
pub use theme::{Theme, ThemeFields};

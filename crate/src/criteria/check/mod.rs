//! Every criterion as a function of what a city, its areas and its records say (SPEC § 5).

mod by_area;
mod districts;
mod infrastructure;
mod inhabitants;
mod limit;
mod parts;
pub mod review;
mod selection;
mod special;
mod supporting;
mod tally;

pub use districts::Districts;
pub use parts::{Parts, touched};
pub use tally::{People, Tally};

use super::past::Past;
use super::{Criterion, Day, Finding, Judgements, Offers, Place, Recorded, Standards, Verdict};
use crate::areas::{Area, Layout};
use crate::city::{Adjacency, City, Neighbourhood};
use crate::index::Index;

/// Everything a check rests on.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The city.
    pub city: &'a City,
    /// Upper unit of every Teilraum.
    pub districts: &'a Districts,
    /// Who touches whom; empty without geometry.
    pub neighbourhood: &'a Neighbourhood,
    /// Index and classes.
    pub index: &'a Index,
    /// What applies.
    pub standards: &'a Standards,
    /// Which Teilraum lies where.
    pub layout: &'a Layout,
    /// What is recorded of the areas, by number; may be shorter than the layout.
    pub areas: &'a [Area],
    /// Reasons, exceptions, evidence.
    pub judgements: &'a Judgements,
    /// The existing layout.
    pub reference: Option<&'a Layout>,
    /// Offers of social infrastructure.
    pub offers: Option<&'a Offers>,
    /// Earlier periods, as far as they are needed.
    pub past: &'a Past,
    /// Today.
    pub today: Day,
}

/// All findings in the order of [`Criterion::ALL`], within a criterion by place.
#[must_use]
pub fn check(basis: &Basis) -> Vec<Finding> {
    let tally = Tally::of(basis.layout, basis.index);
    let mut found = Vec::new();
    for criterion in Criterion::ALL.into_iter().filter(|&criterion| basis.standards.applies(criterion)) {
        match criterion {
            Criterion::Rlk1 => selection::check(basis, &mut found),
            Criterion::Rlk2 => supporting::roles(basis, &mut found),
            Criterion::Rlk3 => special::demands(basis, &mut found),
            Criterion::Rlk4 => special::effects(basis, &mut found),
            Criterion::Rlk5 => infrastructure::check(basis, &tally, &mut found),
            Criterion::Rlk6 => supporting::identities(basis, &mut found),
            Criterion::Glk1 | Criterion::Glk2 => inhabitants::limits(basis, &tally, criterion, &mut found),
            Criterion::Glk3 => review::check(basis, &mut found),
            Criterion::Glk4 => parts::parts(basis, &mut found),
            Criterion::Glk5 => parts::touching(basis, &mut found),
            Criterion::Glk6 => districts::check(basis, &mut found),
            Criterion::Glk7 => by_area::funding(basis, &mut found),
            Criterion::R2 => inhabitants::range(basis, &tally, &mut found),
            Criterion::S631 => inhabitants::least(basis, &tally, &mut found),
            Criterion::Number => by_area::number(basis, &tally, &mut found),
        }
    }
    found
}

impl<'a> Basis<'a> {
    /// Who touches whom.
    pub fn adjacency(&self) -> &'a Adjacency {
        self.neighbourhood.adjacency()
    }

    /// A finding after what was recorded about it: what is violated is a justified exception where the rule is not hard
    /// and a reason is recorded with who decided it. A hint asks for no exception, and what cannot be told yet stays open.
    fn settled(
        &self,
        criterion: Criterion,
        place: Place,
        verdict: Verdict,
        figure: f64,
        limit: f64,
    ) -> Finding {
        let excusable = verdict == Verdict::Violated && !self.standards.is_hard(criterion);
        let is_decided = |one: &Recorded| !one.judgement.decided_by.trim().is_empty();
        let excused = excusable && self.judgements.at(criterion, place).is_some_and(is_decided);
        let verdict = if excused { Verdict::Excused } else { verdict };
        Finding { criterion, place, verdict, figure, limit }
    }
}

//! A plan on one city with everything its criteria need.

use super::check::review::{leaving, years_of_review};
use super::check::{Basis, Districts, check};
use super::detail::{FindingDetail, Remedy};
use super::explain::explain;
use super::past::Past;
use super::remedies::remedies;
use super::{Criterion, Day, Finding, Judgements, Offer, Offers, Recorded, Standards};
use crate::areas::{Area, AreaPlan, Layout, Reference};
use crate::city::{City, Neighbourhood};
use crate::index::{Index, Method};
use std::rc::Rc;

/// The areas of a plan, the records about them, and what they are checked with.
#[derive(Debug, Clone)]
pub struct Guide {
    city: Rc<City>,
    neighbourhood: Rc<Neighbourhood>,
    districts: Districts,
    areas: Vec<Area>,
    layout: Layout,
    judgements: Judgements,
    reference: Option<Layout>,
    offers: Option<Offers>,
    past: Past,
    /// Whether what the past is asked for has changed.
    past_is_stale: bool,
    /// Method and period of what is kept.
    prepared: Option<(Method, String)>,
    standards: Option<Standards>,
}

impl Guide {
    /// No areas yet.
    #[must_use]
    pub fn new(city: Rc<City>, neighbourhood: Rc<Neighbourhood>) -> Self {
        Self {
            districts: Districts::of(&city),
            layout: Layout::of_members(&[], &city),
            city,
            neighbourhood,
            areas: Vec::new(),
            judgements: Judgements::default(),
            reference: None,
            offers: None,
            past: Past::default(),
            past_is_stale: true,
            prepared: None,
            standards: None,
        }
    }

    /// Takes over areas and what is recorded; returns keys that the city does not have.
    pub fn set_plan(&mut self, plan: AreaPlan, recorded: Vec<Recorded>) -> &[String] {
        self.layout = Layout::of_plan(&plan, &self.city);
        self.judgements = Judgements::new(recorded, &plan.areas, &self.city);
        self.areas = plan.areas;
        self.past_is_stale = true;
        self.layout.unknown()
    }

    /// Takes over areas of which nothing but names and members is known.
    pub fn set_layout(&mut self, layout: Layout) {
        self.layout = layout;
        self.judgements = Judgements::default();
        self.areas = Vec::new();
        self.past_is_stale = true;
    }

    /// Takes over the existing layout.
    pub fn set_reference(&mut self, reference: Option<&Reference>) {
        self.reference = reference.map(|reference| Layout::of_members(&reference.areas, &self.city));
        self.past_is_stale = true;
    }

    /// Takes over offers of social infrastructure.
    pub fn set_offers(&mut self, offers: Option<&[Offer]>) {
        self.offers = offers.map(|offers| Offers::new(offers, &self.city));
    }

    /// Moves Teilräume into an area, or out of all, until the next plan.
    pub fn assign(&mut self, teilraeume: impl IntoIterator<Item = usize>, area: Option<usize>) {
        let area = area.filter(|&area| area < self.layout.len());
        teilraeume.into_iter().for_each(|teilraum| self.layout.assign(teilraum, area));
    }

    /// The city.
    #[must_use]
    pub fn city(&self) -> &City {
        &self.city
    }

    /// Who touches whom along how much border.
    #[must_use]
    pub fn neighbourhood(&self) -> &Neighbourhood {
        &self.neighbourhood
    }

    /// Which Teilraum lies where.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What is recorded of the areas, by number.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The existing layout.
    #[must_use]
    pub fn reference(&self) -> Option<&Layout> {
        self.reference.as_ref()
    }

    /// All findings, in the order of [`Criterion::ALL`], within a criterion by place.
    pub fn check(&mut self, index: &Index, today: Day) -> Vec<Finding> {
        self.prepare(index, today);
        self.basis(index, today).map(|basis| check(&basis)).unwrap_or_default()
    }

    /// What a finding of the last check rests on.
    #[must_use]
    pub fn explain(&self, index: &Index, today: Day, finding: &Finding) -> FindingDetail {
        self.basis(index, today).map(|basis| explain(&basis, finding)).unwrap_or_default()
    }

    /// Smallest changes of borders that satisfy one of the findings of the last check, best first.
    pub fn remedies(&mut self, index: &Index, today: Day, findings: &[Finding], n: usize) -> Vec<Remedy> {
        self.past.follow(index);
        match (self.basis(index, today), findings.get(n)) {
            (Some(basis), Some(finding)) => remedies(&basis, findings, finding),
            _ => Vec::new(),
        }
    }

    /// Everything a check rests on; `None` before anything was prepared.
    fn basis<'a>(&'a self, index: &'a Index, today: Day) -> Option<Basis<'a>> {
        Some(Basis {
            city: &self.city,
            districts: &self.districts,
            neighbourhood: &self.neighbourhood,
            index,
            standards: self.standards.as_ref()?,
            layout: &self.layout,
            areas: &self.areas,
            judgements: &self.judgements,
            reference: self.reference.as_ref(),
            offers: self.offers.as_ref(),
            past: &self.past,
            today,
        })
    }

    /// Computes what the check needs of earlier periods and keeps it.
    fn prepare(&mut self, index: &Index, today: Day) {
        let same = |(method, period): &(Method, String)| method == index.method() && period == index.period();
        if !self.prepared.as_ref().is_some_and(same) {
            self.prepared = Some((index.method().clone(), index.period().to_owned()));
            self.standards = Some(Standards::of(index.method()));
            self.past = Past::default();
            self.past_is_stale = true;
        }
        let mut past = std::mem::take(&mut self.past);
        if let Some(basis) = self.basis(index, today) {
            if self.past_is_stale {
                prepare(&basis, &mut past);
            }
            if leaving(&basis).next().is_some() {
                past.follow(index);
            }
        }
        self.past = past;
        self.past_is_stale = false;
    }
}

/// Series that are evidence, and since when what may leave an area is looked at.
fn prepare(basis: &Basis, past: &mut Past) {
    for (_, recorded) in basis.judgements.on_teilraeume(Criterion::Rlk3) {
        past.need_series(&recorded.judgement.indicator, basis.city, basis.index);
    }
    let members = |reference: &Layout| {
        let all = 0..reference.numbers().len();
        all.filter(|&teilraum| reference.area_of(teilraum).is_some()).collect::<Vec<usize>>()
    };
    let teilraeume = basis.reference.map(members).unwrap_or_default();
    let years = years_of_review(basis);
    let year = |teilraum: usize| years.get(basis.reference?.area_of(teilraum)?).copied().flatten();
    let asked = teilraeume.iter().filter_map(|&teilraum| Some((teilraum, year(teilraum)?)));
    past.measure_from(asked, basis.city, basis.index);
}

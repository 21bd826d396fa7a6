//! Two layouts of areas: one that meets every criterion, one that violates each that can be violated.

use super::city::{City, DISTRICTS};
use super::names::Names;
use super::society::{Counts, YEARS};
use std::collections::BTreeSet;

/// Above this index a quarter should, above the second it must lie in an area.
const SHOULD: f64 = 0.5;
const MUST: f64 = 1.5;
/// Inhabitants of quarters that must, and of average ones, that an area has at most.
const LIMIT: u32 = 15_000;
/// Quarters an area has at most, so that there are no more than the city supports.
const MOST_QUARTERS: usize = 16;
/// Areas the city supports.
const AREAS: usize = 15;

/// A Sozialraumgebiet.
pub struct Area {
    pub name: String,
    /// Ascending.
    pub quarters: Vec<usize>,
    /// Average ones among them that support their neighbours.
    pub supporting: Vec<usize>,
    /// Those whose index is not known.
    pub unknown: Vec<usize>,
}

/// What layouts are drawn from.
pub struct Ground<'a> {
    pub city: &'a City,
    pub names: &'a Names,
    pub counts: &'a [[Counts; YEARS.len()]],
    pub standing: &'a [f64],
    /// Quarters that touch, by quarter.
    pub neighbours: Vec<BTreeSet<usize>>,
}

impl<'a> Ground<'a> {
    pub fn new(
        city: &'a City,
        names: &'a Names,
        counts: &'a [[Counts; YEARS.len()]],
        standing: &'a [f64],
    ) -> Self {
        let mut neighbours = vec![BTreeSet::new(); city.quarters.len()];
        for border in &city.cells.borders {
            if let (Some(left), Some(right)) = (city.quarter_of[border.left], city.quarter_of[border.right])
                && left != right
            {
                neighbours[left].insert(right);
            }
        }
        Self { city, names, counts, standing, neighbours }
    }

    pub fn people(&self, quarter: usize) -> u32 {
        self.counts[quarter][YEARS.len() - 1].einwohner
    }

    fn people_who_must(&self, quarters: &[usize]) -> u32 {
        quarters.iter().filter(|one| self.standing[**one] > MUST).map(|one| self.people(*one)).sum()
    }

    fn of_district(&self, district: usize) -> impl Iterator<Item = usize> {
        (0..self.city.quarters.len()).filter(move |one| self.city.quarters[*one].district == district)
    }

    /// Every quarter that must or should lie in an area does, in areas within one district, with one that supports it.
    pub fn met(&self) -> Vec<Area> {
        let mut areas: Vec<Area> = Vec::new();
        let mut taken = BTreeSet::new();
        for district in 0..DISTRICTS {
            for quarters in self.portions(district) {
                let supporting: Vec<usize> =
                    self.supporting(&quarters).into_iter().filter(|one| taken.insert(*one)).collect();
                areas.push(self.area(quarters, supporting));
            }
            let unknown = self.of_district(district).filter(|one| self.standing[*one].is_nan());
            let own = |area: &&mut Area| {
                area.quarters.iter().any(|one| self.city.quarters[*one].district == district)
            };
            let most_room = |area: &&mut Area| self.people_who_must(&area.quarters);
            if let Some(area) = areas.iter_mut().filter(own).min_by_key(most_room) {
                area.unknown.extend(unknown);
                area.quarters.extend(&area.unknown);
                area.quarters.sort_unstable();
            }
        }
        areas
    }

    /// The burdened quarters of a district from west to east in portions that keep the limits.
    fn portions(&self, district: usize) -> Vec<Vec<usize>> {
        let mut burdened: Vec<usize> =
            self.of_district(district).filter(|one| self.standing[*one] > SHOULD).collect();
        let place = |quarter: &usize| self.city.quarters[*quarter].place;
        burdened.sort_by(|a, b| place(a).x.total_cmp(&place(b).x));
        let even = burdened.len().div_ceil(burdened.len().div_ceil(MOST_QUARTERS).max(1));
        let mut portions: Vec<Vec<usize>> = Vec::new();
        for quarter in burdened {
            let fits = |portion: &&mut Vec<usize>| {
                // Some room is left for the people of quarters whose class nobody knows.
                let people = self.people_who_must(portion) + self.people_who_must(&[quarter]);
                portion.len() < even && people <= LIMIT * 9 / 10
            };
            match portions.last_mut().filter(fits) {
                Some(portion) => portion.push(quarter),
                None => portions.push(vec![quarter]),
            }
        }
        portions
    }

    /// The average quarter of the same district with most neighbours among them, if it has several.
    fn supporting(&self, quarters: &[usize]) -> Option<usize> {
        let district = quarters.first().map(|one| self.city.quarters[*one].district)?;
        let beside =
            |one: &usize| quarters.iter().filter(|other| self.neighbours[*one].contains(other)).count();
        let average = self.of_district(district).filter(|one| self.standing[*one] <= SHOULD);
        average.filter(|one| beside(one) > 1).max_by_key(|one| (beside(one), usize::MAX - one))
    }

    fn area(&self, mut quarters: Vec<usize>, supporting: Vec<usize>) -> Area {
        let largest = quarters.iter().max_by_key(|one| self.people(**one)).copied().unwrap_or_default();
        let name = self.names.quarters[largest].clone();
        quarters.extend(&supporting);
        quarters.sort_unstable();
        Area { name, quarters, supporting, unknown: Vec::new() }
    }

    /// One area that is much too large, over two districts and with many average quarters, and as many small ones as
    /// the city supports beside it.
    pub fn violated(&self) -> Vec<Area> {
        let strong = |district: usize| -> Vec<usize> {
            self.of_district(district).filter(|one| self.standing[*one] > MUST).collect()
        };
        let mut districts: Vec<usize> = (0..DISTRICTS).collect();
        districts.sort_by_key(|district| std::cmp::Reverse(self.people_who_must(&strong(*district))));
        let mut large: Vec<usize> = districts.iter().take(2).flat_map(|district| strong(*district)).collect();
        let mut average = 0;
        while average <= LIMIT * 4 / 3 {
            let beside: BTreeSet<usize> =
                large.iter().flat_map(|one| &self.neighbours[*one]).copied().collect();
            let next = beside.into_iter().find(|one| !large.contains(one) && self.standing[*one] <= SHOULD);
            let Some(next) = next else { break };
            average += self.people(next);
            large.push(next);
        }
        let mut areas = vec![self.area(large, Vec::new())];
        let small: Vec<usize> = (0..self.standing.len())
            .filter(|one| (SHOULD..MUST).contains(&self.standing[*one]) && !areas[0].quarters.contains(one))
            .collect();
        let step = (small.len() / AREAS).max(1);
        areas.extend(small.into_iter().step_by(step).take(AREAS).map(|one| self.area(vec![one], Vec::new())));
        areas
    }
}

/// CSV: key,area.
pub fn table(areas: &[Area], keys: &[String]) -> String {
    let mut text = String::from("key,area\n");
    for area in areas {
        for quarter in &area.quarters {
            text.push_str(&format!("{},{}\n", keys[*quarter], area.name));
        }
    }
    text
}

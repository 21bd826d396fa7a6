//! Joining neighbouring parts to larger ones: blocks to quarters, quarters to Stadtteile, Stadtteile to districts.

use super::land::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Parts with their place, size (a length) and neighbours.
pub struct Parts {
    pub places: Vec<Place>,
    pub sizes: Vec<f64>,
    pub neighbours: Vec<BTreeSet<usize>>,
}

impl Parts {
    /// Distance of two neighbours, measured in their sizes.
    fn step(&self, a: usize, b: usize) -> f64 {
        self.places[a].distance(self.places[b]) / (self.sizes[a] + self.sizes[b])
    }

    /// Joins parts to exactly `count` connected groups of about the same number of parts.
    ///
    /// Seeds are spread as far from each other as the way over neighbours goes, beginning at the middle of the city;
    /// every part joins the nearest seed. Groups never reach over ground that is not a part (the river).
    pub fn join(&self, count: usize) -> Vec<usize> {
        let middle = Place { x: 0.0, y: 0.0 };
        let nearest = |a: &usize, b: &usize| {
            self.places[*a].distance(middle).total_cmp(&self.places[*b].distance(middle))
        };
        let mut way = vec![f64::INFINITY; self.places.len()];
        let mut group = vec![usize::MAX; self.places.len()];
        let mut seeds: Vec<usize> = (0..self.places.len()).min_by(nearest).into_iter().collect();
        for number in 0..count {
            let Some(&seed) = seeds.get(number) else { break };
            self.spread(seed, number, &mut way, &mut group);
            // The part farthest from all seeds is the next one; unreached parts are infinitely far.
            let farthest = (0..way.len()).max_by(|a, b| way[*a].total_cmp(&way[*b]).then(b.cmp(a)));
            seeds.extend(farthest);
        }
        for _ in 0..6 {
            self.settle(&mut seeds, count, &mut way, &mut group);
        }
        group
    }

    /// Moves every seed to the middle of its group and lets all groups spread anew.
    fn settle(&self, seeds: &mut Vec<usize>, count: usize, way: &mut [f64], group: &mut [usize]) {
        seeds.truncate(count);
        for (number, seed) in seeds.iter_mut().enumerate() {
            let members: Vec<usize> = (0..group.len()).filter(|part| group[*part] == number).collect();
            let middle = middle_of(members.iter().map(|part| self.places[*part]));
            let nearest = |a: &&usize, b: &&usize| {
                self.places[**a].distance(middle).total_cmp(&self.places[**b].distance(middle))
            };
            if let Some(&central) = members.iter().min_by(nearest) {
                *seed = central;
            }
        }
        way.fill(f64::INFINITY);
        group.fill(usize::MAX);
        for (number, &seed) in seeds.iter().enumerate() {
            self.spread(seed, number, way, group);
        }
    }

    /// Lets a group take every part to which the way from its seed is shorter than from any other so far.
    fn spread(&self, seed: usize, number: usize, way: &mut [f64], group: &mut [usize]) {
        let mut open: BTreeSet<(u64, usize)> = BTreeSet::new();
        way[seed] = 0.0;
        group[seed] = number;
        open.insert((0, seed));
        // Bits of positive numbers sort like the numbers.
        while let Some((_, part)) = open.pop_first() {
            for &next in &self.neighbours[part] {
                let longer = way[part] + self.step(part, next);
                if longer < way[next] {
                    open.remove(&(way[next].to_bits(), next));
                    way[next] = longer;
                    group[next] = number;
                    open.insert((longer.to_bits(), next));
                }
            }
        }
    }

    /// The groups as parts of their own.
    pub fn grouped(&self, group: &[usize], count: usize) -> Self {
        let mut members = vec![Vec::new(); count];
        let mut neighbours = vec![BTreeSet::new(); count];
        for (part, &number) in group.iter().enumerate() {
            members[number].push(part);
            let others = self.neighbours[part].iter().map(|other| group[*other]);
            neighbours[number].extend(others.filter(|other| *other != number));
        }
        let places = members.iter().map(|parts| middle_of(parts.iter().map(|part| self.places[*part])));
        let sizes = members
            .iter()
            .map(|parts| parts.iter().map(|part| self.sizes[*part] * self.sizes[*part]).sum::<f64>().sqrt());
        Self { places: places.collect(), sizes: sizes.collect(), neighbours }
    }
}

/// Numbers groups anew from 0 in the order of a key, e.g. from the middle outwards.
pub fn renumber(group: &mut [usize], count: usize, key: impl Fn(usize) -> f64) {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| key(*a).total_cmp(&key(*b)));
    let numbers: BTreeMap<usize, usize> =
        order.into_iter().enumerate().map(|(new, old)| (old, new)).collect();
    for number in group {
        *number = numbers[number];
    }
}

/// Mean of places.
pub fn middle_of(places: impl Iterator<Item = Place>) -> Place {
    let (mut sum, mut count) = (Place { x: 0.0, y: 0.0 }, 0.0);
    for place in places {
        sum = Place { x: sum.x + place.x, y: sum.y + place.y };
        count += 1.0;
    }
    Place { x: sum.x / count, y: sum.y / count }
}

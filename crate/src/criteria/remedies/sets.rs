//! Small sets of Teilräume with enough inhabitants, hanging together where they can.

use crate::city::Adjacency;

/// Teilräume to choose from with their inhabitants.
pub struct Choice<'a> {
    /// Ascending.
    teilraeume: Vec<(usize, f64)>,
    neighbourhood: &'a Adjacency,
}

impl<'a> Choice<'a> {
    /// Of all Teilräume with known inhabitants, ascending.
    pub fn new(teilraeume: Vec<(usize, f64)>, neighbourhood: &'a Adjacency) -> Self {
        Self { teilraeume, neighbourhood }
    }

    /// Every single one that has enough inhabitants.
    pub fn singles(&self, enough: f64) -> impl Iterator<Item = usize> {
        self.teilraeume.iter().filter(move |(_, people)| *people >= enough).map(|&(teilraum, _)| teilraum)
    }

    /// The smallest sets that have enough inhabitants, grown from the Teilräume of `seeds`: the neighbour with most
    /// inhabitants comes next, the largest of all where no neighbour is left. The smallest set comes first.
    pub fn grown(&self, enough: f64, seeds: impl Iterator<Item = usize>) -> Vec<Vec<usize>> {
        let mut sets: Vec<Vec<usize>> = seeds.filter_map(|seed| self.grow(enough, seed)).collect();
        sets.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        sets.dedup();
        sets
    }

    /// Positions, those with most inhabitants first.
    pub fn largest_first(&self) -> Vec<usize> {
        let mut all = self.teilraeume.clone();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all.into_iter().map(|(teilraum, _)| teilraum).collect()
    }

    /// Inhabitants of a Teilraum that can be chosen.
    pub fn people(&self, teilraum: usize) -> Option<f64> {
        let place = self.teilraeume.binary_search_by_key(&teilraum, |&(one, _)| one).ok()?;
        self.teilraeume.get(place).map(|&(_, people)| people)
    }

    fn grow(&self, enough: f64, seed: usize) -> Option<Vec<usize>> {
        let mut set = vec![seed];
        let mut people = self.people(seed)?;
        while people < enough {
            let free = |one: &usize| !set.contains(one);
            let beside = set.iter().flat_map(|&one| self.neighbourhood.neighbours(one)).copied();
            let by_people = |one: usize| Some((one, self.people(one)?));
            let best = |a: &(usize, f64), b: &(usize, f64)| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0));
            let next = beside.filter(free).filter_map(by_people).max_by(best);
            let anywhere = || self.teilraeume.iter().copied().filter(|(one, _)| free(one)).max_by(best);
            let (next, more) = next.or_else(anywhere)?;
            set.push(next);
            people += more;
        }
        set.sort_unstable();
        Some(set)
    }
}

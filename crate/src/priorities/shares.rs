//! The two criteria nobody rates: Betroffenheit from the index, Punktanteil from the rounds (SPEC § 6).

use super::{BallotBox, Merges, Need, NeedId, Round, RoundState, tally};
use crate::areas::{AreaPlan, Terms};
use crate::index::Index;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Betroffenheit of each need: share of the city's inhabitants of above-average classes who live where the need is, 0 to 1;
/// NaN for a need without a place in this city.
///
/// The place of a need are its Teilräume and those of its areas, each once; `keys` are the city's, in the order of the index.
/// The classes are those whose inhabitants should live in areas (RLK1). `None` where the method names none or nobody lives
/// in them: the criterion says nothing about any need.
#[must_use]
pub fn affected_shares(needs: &[Need], index: &Index, keys: &[String], plan: &AreaPlan) -> Option<Vec<f64>> {
    let covered = Terms::of(index.method()).covered;
    let counted: Vec<f64> = index
        .inhabitants()
        .iter()
        .zip(index.classes())
        .map(
            |(inhabitants, class)| {
                if covered.contains(class) && !inhabitants.is_nan() { *inhabitants } else { 0.0 }
            },
        )
        .collect();
    let whole: f64 = counted.iter().sum();
    if whole <= 0.0 {
        return None;
    }
    let places: HashMap<&str, usize> =
        keys.iter().enumerate().map(|(place, key)| (key.as_str(), place)).collect();
    let mut members: HashMap<&str, Vec<usize>> = HashMap::new();
    for (key, area) in &plan.members {
        members.entry(area).or_default().extend(places.get(key.as_str()));
    }
    let share = |need: &Need| {
        let own = need.teilraeume.iter().filter_map(|key| places.get(key.as_str()));
        let of_areas = need.areas.iter().filter_map(|area| members.get(area.as_str())).flatten();
        let place: BTreeSet<usize> = own.chain(of_areas).copied().collect();
        let inside = place.iter().filter_map(|&teilraum| counted.get(teilraum)).sum::<f64>();
        if place.is_empty() { f64::NAN } else { inside / whole }
    };
    Some(needs.iter().map(share).collect())
}

/// Punktanteil of each need: its share of all dots of closed rounds that are neither for practice nor a second round, 0 to
/// 1; 0 for a need that was on no ballot. `None` where no dot was given in such a round.
#[must_use]
pub fn dot_shares<'a>(
    needs: &[Need],
    rounds: impl IntoIterator<Item = (&'a Round, &'a BallotBox)>,
) -> Option<Vec<f64>> {
    let merges = Merges::of(needs);
    let (mut dots, mut whole): (BTreeMap<NeedId, u64>, u64) = (BTreeMap::new(), 0);
    for (round, ballots) in rounds {
        if round.state != RoundState::Closed || round.trial || round.second_of.is_some() {
            continue;
        }
        let total = tally(round, ballots, &merges).total;
        whole += total.dots;
        for item in total.items {
            *dots.entry(item.need).or_default() += item.dots;
        }
    }
    let share = |need: &Need| dots.get(&need.id).copied().unwrap_or(0) as f64 / whole as f64;
    (whole > 0).then(|| needs.iter().map(share).collect())
}

//! Which area of a draft is which area of an existing layout.

use super::Layout;
use std::collections::BTreeMap;

/// Pairs (area of the draft, area of the reference), ascending: first those of the same name, then those that share most
/// inhabitants, each area once.
pub(super) fn matched(draft: &Layout, reference: &Layout, inhabitants: &[f64]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let plain = |name: &String| name.trim().to_lowercase();
    for (own, name) in draft.names().iter().enumerate() {
        let same = |other: usize| reference.names().get(other).map(plain) == Some(plain(name));
        let free = |other: &usize| pairs.iter().all(|(_, taken)| taken != other);
        if let Some(other) = (0..reference.len()).filter(free).find(|&other| same(other)) {
            pairs.push((own, other));
        }
    }
    let mut shared: BTreeMap<(usize, usize), (f64, usize)> = BTreeMap::new();
    for (teilraum, persons) in inhabitants.iter().enumerate() {
        if let (Some(own), Some(other)) = (draft.area_of(teilraum), reference.area_of(teilraum)) {
            let overlap = shared.entry((own, other)).or_default();
            *overlap = (overlap.0 + if persons.is_nan() { 0.0 } else { *persons }, overlap.1 + 1);
        }
    }
    let mut overlaps: Vec<((usize, usize), (f64, usize))> = shared.into_iter().collect();
    // The sort is stable: of equal overlaps the areas that come first.
    overlaps.sort_by(|a, b| b.1.0.total_cmp(&a.1.0).then(b.1.1.cmp(&a.1.1)));
    for ((own, other), _) in overlaps {
        if pairs.iter().all(|pair| pair.0 != own && pair.1 != other) {
            pairs.push((own, other));
        }
    }
    pairs.sort_unstable();
    pairs
}

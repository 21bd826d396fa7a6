//! Which needs were merged into which.

use super::{Need, NeedId};
use std::collections::BTreeMap;

/// Where dots of merged needs count. Built anew from the needs, so that unmerging leaves no trace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merges(BTreeMap<NeedId, NeedId>);

impl Merges {
    /// As the needs say.
    #[must_use]
    pub fn of(needs: &[Need]) -> Self {
        needs.iter().filter_map(|need| Some((need.id.clone(), need.merged_into.clone()?))).collect()
    }

    /// The need in which `need` has ended, over several merges if need be; itself where it was not merged.
    ///
    /// Two copies of a dossier can merge two needs into each other; each then stays what it is.
    #[must_use]
    pub fn end_of<'a>(&'a self, need: &'a str) -> &'a str {
        let mut end = need;
        for _ in 0..self.0.len() {
            match self.0.get(end) {
                Some(next) if next == need => return need,
                Some(next) => end = next,
                None => return end,
            }
        }
        if self.0.contains_key(end) { need } else { end }
    }
}

impl FromIterator<(NeedId, NeedId)> for Merges {
    /// From pairs of a need and the one it was merged into.
    fn from_iter<T: IntoIterator<Item = (NeedId, NeedId)>>(pairs: T) -> Self {
        Self(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merges(pairs: &[(&str, &str)]) -> Merges {
        pairs.iter().map(|&(from, into)| (from.to_owned(), into.to_owned())).collect()
    }

    #[test]
    fn several_merges_end_in_one_need() {
        let merges = merges(&[("a", "b"), ("b", "c"), ("d", "c")]);
        assert_eq!(["a", "b", "c", "d", "e"].map(|need| merges.end_of(need)), ["c", "c", "c", "c", "e"]);
    }

    #[test]
    fn needs_merged_into_each_other_stay_what_they_are() {
        let merges = merges(&[("a", "b"), ("b", "a"), ("c", "a"), ("d", "d")]);
        assert_eq!(["a", "b", "c", "d"].map(|need| merges.end_of(need)), ["a", "b", "c", "d"]);
    }
}

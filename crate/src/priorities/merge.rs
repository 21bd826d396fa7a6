//! Merging needs on stage, and taking it back; where their dots count say [`super::Merges`].

use super::{Need, NeedId};
use crate::problem::{Problem, ProblemName, Result};

/// Makes the needs of `from` part of `into`.
///
/// # Errors
/// `NeedUnknown`; `NeedMergedInCircle` when `into` is among them or part of one of them. All needs stay as they are.
pub fn merge(needs: &mut [Need], into: &str, from: &[NeedId]) -> Result<()> {
    for id in from.iter().map(String::as_str).chain([into]) {
        need(needs, id).ok_or_else(|| Problem::new(ProblemName::NeedUnknown).value(id))?;
    }
    let mut part_of = Some(into);
    while let Some(id) = part_of {
        let found = need(needs, id);
        if let Some(circle) = found.filter(|_| from.iter().any(|from| from == id)) {
            return Err(Problem::new(ProblemName::NeedMergedInCircle).value(&circle.title));
        }
        part_of = found.and_then(|need| need.merged_into.as_deref());
    }
    for need in needs.iter_mut().filter(|need| from.contains(&need.id)) {
        need.merged_into = Some(into.to_owned());
    }
    Ok(())
}

fn need<'a>(needs: &'a [Need], id: &str) -> Option<&'a Need> {
    needs.iter().find(|need| need.id == id)
}

/// Lets everything that became part of the need of that id stand on its own again.
pub fn release(needs: &mut [Need], id: &str) {
    for need in needs.iter_mut().filter(|need| need.merged_into.as_deref() == Some(id)) {
        need.merged_into = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs() -> Vec<Need> {
        ["a", "b", "c"].map(|id| Need { id: id.to_owned(), ..Need::default() }).into()
    }

    fn ids(ids: &[&str]) -> Vec<NeedId> {
        ids.iter().map(|&id| id.to_owned()).collect()
    }

    #[test]
    fn what_was_merged_into_a_need_stands_on_its_own_without_it() {
        let mut needs = needs();
        merge(&mut needs, "b", &ids(&["a"])).unwrap();
        merge(&mut needs, "c", &ids(&["b"])).unwrap();
        release(&mut needs, "c");
        let merged: Vec<Option<&str>> = needs.iter().map(|need| need.merged_into.as_deref()).collect();
        assert_eq!(merged, [Some("b"), None, None]);
    }

    #[test]
    fn no_need_becomes_part_of_itself() {
        let mut needs = needs();
        merge(&mut needs, "b", &ids(&["a"])).unwrap();
        for (into, from) in [("a", ids(&["b"])), ("c", ids(&["a", "c"]))] {
            let before = needs.clone();
            let problem = merge(&mut needs, into, &from).unwrap_err();
            assert_eq!((problem.name, &needs), (ProblemName::NeedMergedInCircle, &before));
        }
        assert_eq!(merge(&mut needs, "a", &ids(&["x"])).unwrap_err().name, ProblemName::NeedUnknown);
    }
}

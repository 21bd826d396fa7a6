//! *Was fehlt noch?*: the smallest changes of borders that satisfy a finding, each with its side effects.

mod candidates;
mod effects;
mod sets;

use super::Finding;
use super::check::{Basis, check};
use super::detail::{Effect, Remedy};
use super::finding::Verdict;
use crate::areas::Layout;
use candidates::candidates;
use effects::{effects, harm};

/// More choices help nobody decide.
const MOST_REMEDIES: usize = 5;
/// Each is checked in full.
const MOST_CANDIDATES: usize = 48;

/// Teilräume that move together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Move {
    /// Ascending.
    teilraeume: Vec<usize>,
    to: Target,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Area(usize),
    NewArea,
    Outside,
}

/// Changes after which the finding is met, or at least no longer violated: those that do least harm first, then the
/// smallest. Locked areas stay as they are.
///
/// `findings` are those of the layout as it is.
#[must_use]
pub fn remedies(basis: &Basis, findings: &[Finding], finding: &Finding) -> Vec<Remedy> {
    let mut rated: Vec<(i64, usize, Remedy)> = Vec::new();
    for candidate in
        candidates(basis, finding).into_iter().filter(|one| is_allowed(basis, one)).take(MOST_CANDIDATES)
    {
        let layout = moved(basis.layout, &candidate);
        let after = check(&Basis { layout: &layout, ..*basis });
        if is_satisfied(finding, &after) {
            let effects = effects(finding, findings, &after);
            rated.push((harm(&effects), candidate.teilraeume.len(), remedy(candidate, effects)));
        }
    }
    rated.sort_by_key(|&(harm, size, _)| (harm, size));
    rated.into_iter().map(|(.., remedy)| remedy).take(MOST_REMEDIES).collect()
}

fn is_allowed(basis: &Basis, candidate: &Move) -> bool {
    let is_locked = |area: usize| basis.areas.get(area).is_some_and(|area| area.locked);
    let target = matches!(candidate.to, Target::Area(area) if is_locked(area));
    let source = candidate.teilraeume.iter().filter_map(|&one| basis.layout.area_of(one)).any(is_locked);
    !candidate.teilraeume.is_empty() && !target && !source
}

fn moved(layout: &Layout, candidate: &Move) -> Layout {
    let mut layout = layout.clone();
    let area = match candidate.to {
        Target::Area(area) => Some(area),
        Target::NewArea => Some(layout.add_area(String::new())),
        Target::Outside => None,
    };
    candidate.teilraeume.iter().for_each(|&teilraum| layout.assign(teilraum, area));
    layout
}

fn is_satisfied(finding: &Finding, after: &[Finding]) -> bool {
    let same = |other: &&Finding| (other.criterion, other.place) == (finding.criterion, finding.place);
    after.iter().find(same).is_none_or(|then| match then.verdict {
        Verdict::Met => true,
        Verdict::Hint => finding.verdict == Verdict::Violated,
        _ => false,
    })
}

fn remedy(candidate: Move, effects: Vec<Effect>) -> Remedy {
    Remedy {
        teilraeume: candidate.teilraeume,
        area: match candidate.to {
            Target::Area(area) => Some(area),
            Target::NewArea | Target::Outside => None,
        },
        new_area: candidate.to == Target::NewArea,
        effects,
    }
}

//! What a change of borders does to all findings.

use crate::criteria::detail::Effect;
use crate::criteria::{Criterion, Finding, Place, Verdict};
use std::cmp::Ordering;

/// Findings that differ, the one that was to be satisfied first. Both lists are in the order of a check.
pub fn effects(target: &Finding, before: &[Finding], after: &[Finding]) -> Vec<Effect> {
    let mut effects = Vec::new();
    let (mut left, mut right) = (before.iter().peekable(), after.iter().peekable());
    loop {
        let order = match (left.peek(), right.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(old), Some(new)) => key(old).cmp(&key(new)),
        };
        let old = if order.is_le() { left.next() } else { None };
        let new = if order.is_ge() { right.next() } else { None };
        if old.map(facts) != new.map(facts) {
            effects.extend(effect(old, new));
        }
    }
    let is_target = |effect: &Effect| {
        (effect.criterion, effect.kind, effect.subject)
            == (target.criterion, target.place.kind(), target.place.subject())
    };
    effects.sort_by_key(|effect| !is_target(effect));
    effects
}

/// How much worse the findings become altogether; below 0 they become better.
pub fn harm(effects: &[Effect]) -> i64 {
    let weight = |verdict: Option<u8>| match verdict {
        Some(violated) if violated == u8::from(Verdict::Violated) => 100,
        Some(hint) if hint == u8::from(Verdict::Hint) => 10,
        Some(open) if open == u8::from(Verdict::Open) => 1,
        _ => 0,
    };
    effects.iter().map(|effect| weight(effect.after) - weight(effect.before)).sum()
}

fn key(finding: &Finding) -> (Criterion, Place) {
    (finding.criterion, finding.place)
}

/// What makes findings differ; figures that nobody knows are the same.
fn facts(finding: &Finding) -> (Verdict, u64) {
    (finding.verdict, (finding.figure + 0.0).to_bits())
}

fn effect(before: Option<&Finding>, after: Option<&Finding>) -> Option<Effect> {
    let finding = after.or(before)?;
    let figure = |side: Option<&Finding>| side.map(|one| one.figure).filter(|figure| figure.is_finite());
    Some(Effect {
        criterion: finding.criterion,
        kind: finding.place.kind(),
        subject: finding.place.subject(),
        before: before.map(|one| one.verdict.into()),
        after: after.map(|one| one.verdict.into()),
        figure_before: figure(before),
        figure_after: figure(after),
        limit: Some(finding.limit).filter(|limit| limit.is_finite()),
    })
}

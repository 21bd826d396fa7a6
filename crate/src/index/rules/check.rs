//! What the types of the rules cannot say: known classes, limits that are limits, reasons that say something.

use super::Rules;
use crate::index::ClassDefinition;
use crate::problem::{Problem, ProblemName, Result};

/// More inhabitants than any area has.
const MOST_INHABITANTS: f64 = 1e9;
/// Ten times a limit is no tolerance any more.
const LARGEST_TOLERANCE: f64 = 10.0;
const MOST_YEARS: u32 = 100;
/// Borders farther apart do not touch, however they were digitised.
const LARGEST_TOLERANCE_M: f64 = 1000.0;
const LONGEST_REASON: usize = 2_000;

/// Refuses rules that contradict themselves or the classes.
pub fn check(rules: &Rules, classes: &[ClassDefinition]) -> Result<()> {
    let known = |id: &&str| classes.iter().any(|class| class.id == **id);
    if let Some(id) = rules.class_ids().find(|id| !known(id)) {
        return invalid("criteria", id);
    }
    if let Some(rule) = &rules.rlk1
        && let Some(id) = rule.must.iter().find(|id| rule.should.contains(id))
    {
        return invalid("criteria.RLK1", id);
    }
    for (name, value, most) in rules.numbers() {
        if !(value.is_finite() && (0.0..=most).contains(&value)) {
            return invalid(&format!("criteria.{name}"), &value.to_string());
        }
    }
    if let Some(rule) = rules.r2.as_ref().filter(|rule| rule.min > rule.max) {
        return invalid("criteria.R2.max", &rule.max.to_string());
    }
    for (name, reason) in rules.reasons() {
        if reason.trim().is_empty() || reason.len() > LONGEST_REASON {
            return invalid(&format!("criteria.{name}.off"), reason.get(..40).unwrap_or(reason));
        }
    }
    Ok(())
}

impl Rules {
    /// All class ids the rules refer to.
    fn class_ids(&self) -> impl Iterator<Item = &str> {
        let must_and_should = self.rlk1.iter().flat_map(|rule| rule.must.iter().chain(&rule.should));
        let limits = self.glk1.iter().chain(&self.glk2).flat_map(|rule| &rule.classes);
        must_and_should.chain(limits).map(String::as_str)
    }

    /// Every number with its field and the largest it can be.
    fn numbers(&self) -> Vec<(&'static str, f64, f64)> {
        let mut numbers = Vec::new();
        let mut add = |name, value: Option<f64>, most| numbers.extend(value.map(|value| (name, value, most)));
        let (glk1, glk2, r2, s631) =
            (self.glk1.as_ref(), self.glk2.as_ref(), self.r2.as_ref(), self.s631.as_ref());
        add("GLK1.limit", glk1.map(|rule| rule.limit), MOST_INHABITANTS);
        add("GLK1.tolerance", glk1.map(|rule| rule.tolerance), LARGEST_TOLERANCE);
        add("GLK2.limit", glk2.map(|rule| rule.limit), MOST_INHABITANTS);
        add("GLK2.tolerance", glk2.map(|rule| rule.tolerance), LARGEST_TOLERANCE);
        add("R2.min", r2.map(|rule| rule.min), MOST_INHABITANTS);
        add("R2.max", r2.map(|rule| rule.max), MOST_INHABITANTS);
        add("R2.tolerance", r2.map(|rule| rule.tolerance), 1.0);
        add("S6.3.1.min", s631.map(|rule| rule.min), MOST_INHABITANTS);
        add("S6.3.1.recommended", s631.and_then(|rule| rule.recommended), MOST_INHABITANTS);
        add("RLK3.years", self.rlk3.as_ref().map(|rule| f64::from(rule.years)), f64::from(MOST_YEARS));
        let review = self.glk3.as_ref().map(|rule| f64::from(rule.review_years));
        add("GLK3.review_years", review, f64::from(MOST_YEARS));
        let tolerance_m = self.adjacency.as_ref().map(|rule| rule.tolerance_m);
        add("adjacency.tolerance_m", tolerance_m, LARGEST_TOLERANCE_M);
        numbers
    }

    /// Every rule that is switched off, with the reason.
    fn reasons(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("RLK1", self.rlk1.as_ref().and_then(|rule| rule.off.as_deref())),
            ("RLK2", self.rlk2.as_ref().and_then(|rule| rule.off.as_deref())),
            ("RLK3", self.rlk3.as_ref().and_then(|rule| rule.off.as_deref())),
            ("RLK4", self.rlk4.as_ref().and_then(|rule| rule.off.as_deref())),
            ("RLK5", self.rlk5.as_ref().and_then(|rule| rule.off.as_deref())),
            ("RLK6", self.rlk6.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK1", self.glk1.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK2", self.glk2.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK3", self.glk3.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK4", self.glk4.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK5", self.glk5.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK6", self.glk6.as_ref().and_then(|rule| rule.off.as_deref())),
            ("GLK7", self.glk7.as_ref().and_then(|rule| rule.off.as_deref())),
            ("R2", self.r2.as_ref().and_then(|rule| rule.off.as_deref())),
            ("S6.3.1", self.s631.as_ref().and_then(|rule| rule.off.as_deref())),
            ("areas", self.areas.as_ref().and_then(|rule| rule.off.as_deref())),
        ];
        all.into_iter().filter_map(|(name, off)| Some((name, off?)))
    }

    /// Reason why the rule of that short name is switched off.
    #[must_use]
    pub fn off(&self, name: &str) -> Option<&str> {
        self.reasons().find(|(rule, _)| *rule == name).map(|(_, reason)| reason)
    }
}

fn invalid(column: &str, value: &str) -> Result<()> {
    Err(Problem::new(ProblemName::MethodInvalid).column(column).value(value))
}

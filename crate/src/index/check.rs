//! What the types of a method file cannot say: ids once, bounds ascending, weights that are weights.

use super::{Method, Value, rules};
use crate::composite::Weights;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::HashSet;

/// The only kind computed so far; `threshold_count` is known to the format.
const WEIGHTED: &str = "weighted_composite";
/// More classes cannot be told apart on a map.
const MOST_CLASSES: usize = 9;
/// More indicators cannot be weighed by people.
const MOST_INDICATORS: usize = 100;
/// What the command line prints instead of a class; no class may be called so.
const RESERVED_CLASSES: [&str; 2] = ["excluded", "missing"];

/// What the types cannot say.
pub(super) fn check(method: &Method) -> Result<()> {
    if method.kind != WEIGHTED {
        return invalid("kind", &method.kind);
    }
    if !(1..=MOST_INDICATORS).contains(&method.indicators.len()) {
        return invalid("indicators", &method.indicators.len().to_string());
    }
    if let Some(id) = repeated_or_empty(method.indicators.iter().map(|i| i.id.as_str())) {
        return invalid("indicators.id", id);
    }
    for indicator in &method.indicators {
        match &indicator.value {
            Value::Method(id) => {
                return Err(Problem::new(ProblemName::MethodNotSupported).column(&indicator.id).value(id));
            }
            Value::Ratio { scale, .. } if !(scale.is_finite() && *scale > 0.0) => {
                return invalid("scale", &scale.to_string());
            }
            _ => {}
        }
    }
    if method.standardise.ddof > 1 {
        return invalid("ddof", &method.standardise.ddof.to_string());
    }
    if !method.exclude.population_below.is_finite() {
        return invalid("population_below", &method.exclude.population_below.to_string());
    }
    check_classes(method)?;
    Weights::new(&method.raw_weights())?;
    Ok(())
}

fn check_classes(method: &Method) -> Result<()> {
    let Some((last, bounded)) = method.classes.split_last() else {
        return invalid("classes", "0");
    };
    if !(2..=MOST_CLASSES).contains(&method.classes.len()) {
        return invalid("classes", &method.classes.len().to_string());
    }
    if let Some(id) = repeated_or_empty(method.classes.iter().map(|class| class.id.as_str())) {
        return invalid("classes.id", id);
    }
    if let Some(class) = method.classes.iter().find(|c| RESERVED_CLASSES.contains(&c.id.as_str())) {
        return invalid("classes.id", &class.id);
    }
    if last.upto.is_some() {
        return invalid("upto", &last.id);
    }
    let mut below = f64::NEG_INFINITY;
    for class in bounded {
        match class.upto {
            Some(upto) if upto.is_finite() && upto > below => below = upto,
            _ => return invalid("upto", &class.id),
        }
    }
    method.rules.iter().try_for_each(|own| rules::check(own, &method.classes))
}

fn invalid(column: &str, value: &str) -> Result<()> {
    Err(Problem::new(ProblemName::MethodInvalid).column(column).value(value))
}

/// The first id that is empty or occurs before.
fn repeated_or_empty<'a>(ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    ids.into_iter().find(|id| id.trim().is_empty() || !seen.insert(*id))
}

//! The methods that come with the engine (SPEC § 3), as the files they are.

use super::Method;
use crate::problem::{Problem, ProblemName, Result};

/// Id and file of every built-in method; the first is the default.
pub const BUILTIN: [(&str, &str); 5] = [
    ("koeln-2021", include_str!("methods/koeln-2021.json")),
    ("berlin-mss-2021-status", include_str!("methods/berlin-mss-2021-status.json")),
    ("berlin-mss-2021-dynamik", include_str!("methods/berlin-mss-2021-dynamik.json")),
    ("berlin-mss-2013-status", include_str!("methods/berlin-mss-2013-status.json")),
    ("berlin-mss-2013-dynamik", include_str!("methods/berlin-mss-2013-dynamik.json")),
];

/// The built-in method of that id.
///
/// # Errors
/// `MethodInvalid` when there is none.
pub fn builtin(id: &str) -> Result<Method> {
    match BUILTIN.iter().find(|(known, _)| *known == id) {
        Some((_, json)) => Method::parse(json),
        None => Err(Problem::new(ProblemName::MethodInvalid).column("id").value(id)),
    }
}

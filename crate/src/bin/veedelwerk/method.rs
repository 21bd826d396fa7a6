//! The method named on the command line.

use super::failure::Outcome;
use super::input::open;
use std::path::Path;
use veedelwerk::index::{BUILTIN, Method, builtin};

/// A built-in method by its name, else a method file.
pub fn method(name: &str) -> Outcome<Method> {
    if BUILTIN.iter().any(|(id, _)| *id == name) {
        return Ok(builtin(name)?);
    }
    let file = open(Path::new(name))?;
    let json = String::from_utf8_lossy(&file.bytes);
    Method::parse(&json).map_err(|problem| problem.file(&file.name).into())
}

//! `cargo xtask start`: the app on this machine.

use crate::Outcome;
use crate::build;
use crate::run::{node, succeed};

/// Builds everything and serves what would be shipped; Vite takes the next port when its own is taken.
///
/// # Errors
/// A missing tool, or what the compiler or Vite complains about.
pub fn built() -> Outcome {
    build::app()?;
    println!("\nVeedelwerk is ready: open the address below in a browser. Ctrl+C ends it.");
    succeed(&mut node("www", "vite/bin/vite.js", &["preview"]))
}

/// Builds the modules and serves the app's sources, reloading what is changed in `www`.
///
/// # Errors
/// As [`built`].
pub fn reloading() -> Outcome {
    build::modules()?;
    succeed(&mut node("www", "vite/bin/vite.js", &[]))
}

//! `cargo xtask build`: the app as static files.

use crate::Outcome;
use crate::run::{node, root, succeed};
use crate::{tools, wasm};

/// Builds both modules of the npm package.
///
/// # Errors
/// A missing tool, or the compiler's complaint.
pub fn modules() -> Outcome {
    tools::packages()?;
    tools::wasm_target()?;
    wasm::MODULES.iter().try_for_each(wasm::Module::build)
}

/// Builds the modules and bundles the app.
///
/// # Errors
/// As [`modules`], or what Vite complains about.
pub fn app() -> Outcome {
    modules()?;
    succeed(node("vite/bin/vite.js").arg("build").current_dir(root().join("www")))?;
    println!("\nThe app is in www/dist: any web server can host that folder, in any path.");
    Ok(())
}

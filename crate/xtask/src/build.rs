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
    wasm::MODULES.iter().try_for_each(wasm::Module::build)?;
    // npm packs only what lies inside the package's folder.
    std::fs::copy(root().join("LICENSE"), root().join("pkg/LICENSE"))?;
    Ok(())
}

/// Builds the modules and bundles the app into `www/dist`.
///
/// # Errors
/// As [`modules`], or what Vite complains about.
pub fn app() -> Outcome {
    modules()?;
    succeed(&mut node("www", "vite/bin/vite.js", &["build"]))
}

/// Builds the app and says what to do with it.
///
/// # Errors
/// As [`app`].
pub fn command() -> Outcome {
    app()?;
    println!(
        "\nThe app is in www/dist. Any web server can host that folder, under any address.\n\
         Opened by double click (file://) it stays empty: browsers load no modules from there."
    );
    Ok(())
}

//! The tools a machine must have, each missing one named with the command that installs it.

use crate::Outcome;
use crate::run::{ask, npm, root, succeed};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// Oldest Node that Vite and the tests run on.
const NODE_MAJOR: u32 = 20;
const TARGET: &str = "wasm32-unknown-unknown";

/// Checks Node and npm and installs the packages of `package-lock.json` unless they already are.
///
/// # Errors
/// Names the missing or too old tool and the command that installs it.
pub fn packages() -> Outcome {
    let install = "install it from https://nodejs.org or with: nvm install 22";
    let Some(version) = ask(Command::new("node").arg("--version")) else {
        return Err(format!("Node {NODE_MAJOR} or newer is missing; {install}").into());
    };
    if major(&version) < NODE_MAJOR {
        return Err(format!("Node {version} is too old, {NODE_MAJOR} or newer is needed; {install}").into());
    }
    if ask(&mut npm(&["--version"])).is_none() {
        return Err(format!("npm is missing, it comes with Node; {install}").into());
    }
    let locked = modified(&root().join("package-lock.json"));
    let installed = modified(&root().join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < locked {
        println!("installing npm packages …");
        succeed(&mut npm(&["ci", "--loglevel=error"]))?;
    }
    Ok(())
}

/// Makes sure that Rust can compile to WebAssembly.
///
/// # Errors
/// Names the command that adds the target.
pub fn wasm_target() -> Outcome {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let directory = ask(Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]));
    if directory.is_some_and(|directory| Path::new(&directory).is_dir()) {
        return Ok(());
    }
    if ask(Command::new("rustup").arg("--version")).is_none() {
        return Err(format!(
            "Rust's target {TARGET} is missing and so is rustup; install rustup from https://rustup.rs, \
             then run: rustup target add {TARGET}"
        )
        .into());
    }
    succeed(Command::new("rustup").args(["target", "add", TARGET]).current_dir(root())).map_err(|problem| {
        format!("Rust's target {TARGET} could not be added ({problem}); try: rustup target add {TARGET}")
            .into()
    })
}

/// When a file was last written, if it is there.
pub fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|metadata| metadata.modified()).ok()
}

fn major(version: &str) -> u32 {
    version.trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), 20);
        assert_eq!(major("unknown"), 0);
    }
}

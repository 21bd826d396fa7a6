//! Running other programs, and where the workspace lies.

use crate::Outcome;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Root of the workspace: two folders above this package.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The cargo that runs this task, so that a toolchain chosen with `cargo +name` stays chosen.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Node on a script of an installed package, which needs no shell and works on Windows too.
pub fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.current_dir(root()).arg(root().join("node_modules").join(script));
    command
}

/// npm in the workspace.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root());
    command
}

/// Runs a command with its output on the terminal.
///
/// # Errors
/// When it cannot be started or ends with a failure.
pub fn succeed(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| format!("{} cannot be started: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", name(command)).into()) }
}

/// Runs a command and returns what it prints; nothing where it is not there or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

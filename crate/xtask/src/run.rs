//! Running other programs, and where the workspace lies.

use crate::Outcome;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Root of the workspace: two folders above this package.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The cargo that runs this task, so that a toolchain chosen with `cargo +name` stays chosen.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// Node on a script of an installed package, run in a folder of the workspace: needs no shell, works on Windows.
pub fn node(folder: &str, script: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.current_dir(root().join(folder)).arg(root().join("node_modules").join(script)).args(arguments);
    command
}

/// npm in the workspace.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root()).args(arguments);
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

/// Runs a command, shows its standard output as it comes and returns it with whether the command succeeded.
///
/// # Errors
/// When it cannot be started or its output cannot be read.
pub fn show(command: &mut Command) -> Outcome<(String, bool)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} cannot be started: {error}", name(command)))?;
    let mut output = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            println!("{line}");
            output.push_str(&line);
            output.push('\n');
        }
    }
    Ok((output, child.wait()?.success()))
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

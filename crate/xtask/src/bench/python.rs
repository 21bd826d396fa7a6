//! A Python with the peers' packages, made under `target` where the machine's own lacks them.

use crate::run::{ask, target};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Succeeds where every package is there, in the version that follows `==` where one does.
const HAS: &str = "import sys; from importlib.metadata import version\n\
                   for package in sys.argv[1:]:\n \
                   name, _, wanted = package.partition('==')\n \
                   assert version(name) == wanted or not wanted";

/// Path of an interpreter that has the packages (`name` or `name==version`), or why there is none.
pub fn with(packages: &[&str]) -> Result<PathBuf, &'static str> {
    let own = PathBuf::from("python3");
    if has(&own, packages) {
        return Ok(own);
    }
    if ask(Command::new(&own).arg("--version")).is_none() {
        return Err("left out, there is no python3 on this machine");
    }
    let folder = target().join("python");
    let inside = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !has(&inside, packages) {
        println!("installing {} in {} …", packages.join(", "), folder.display());
        ask(Command::new(&own).args(["-m", "venv"]).arg(&folder));
        ask(Command::new(&inside).args(["-m", "pip", "install", "--quiet"]).args(packages));
    }
    if has(&inside, packages) {
        Ok(inside)
    } else {
        Err("left out, it could not be installed with python3 -m venv and pip")
    }
}

fn has(python: &Path, packages: &[&str]) -> bool {
    ask(Command::new(python).args(["-c", HAS]).args(packages)).is_some()
}

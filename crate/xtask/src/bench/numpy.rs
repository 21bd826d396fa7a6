//! A Python with numpy, made under `target` where the machine's own has none.

use crate::run::{ask, target};
use std::path::PathBuf;
use std::process::Command;

/// Path of the interpreter, or why there is none.
pub fn python() -> Result<PathBuf, &'static str> {
    let own = PathBuf::from("python3");
    if has_numpy(&own) {
        return Ok(own);
    }
    if ask(Command::new(&own).arg("--version")).is_none() {
        return Err("left out, there is no python3 on this machine");
    }
    let folder = target().join("python");
    let inside = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !has_numpy(&inside) {
        println!("installing numpy in {} …", folder.display());
        ask(Command::new(&own).args(["-m", "venv"]).arg(&folder));
        ask(Command::new(&inside).args(["-m", "pip", "install", "--quiet", "numpy"]));
    }
    if has_numpy(&inside) {
        Ok(inside)
    } else {
        Err("left out, it could not be installed with python3 -m venv and pip")
    }
}

fn has_numpy(python: &PathBuf) -> bool {
    ask(Command::new(python).args(["-c", "import numpy"])).is_some()
}

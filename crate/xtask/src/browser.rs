//! The browser that tests and benchmarks drive: an installed one, else Debian's package.

use crate::Outcome;
use crate::run::{ask, succeed};
use std::path::PathBuf;
use std::process::Command;

/// Names of Chrome, Chromium and Edge on the search path.
const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
];

/// Where they lie on macOS and, below a folder for programs, on Windows.
const MAC: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS: [&str; 2] = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/// Path of a browser: `VEEDELWERK_BROWSER`, an installed one, or the one this installs where it may.
///
/// # Errors
/// Says what to install where there is none.
pub fn find() -> Outcome<PathBuf> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    let may_install = ask(Command::new("id").arg("-u")).as_deref() == Some("0")
        && ask(Command::new("apt-get").arg("--version")).is_some();
    if may_install {
        println!("installing Debian's Chromium …");
        succeed(&mut apt(&["update"]))?;
        succeed(&mut apt(&["install", "--yes", "--no-install-recommends", "chromium"]))?;
    }
    installed().ok_or_else(|| {
        "no Chrome, Chromium or Edge is installed; install one, for example: sudo apt-get install chromium".into()
    })
}

fn installed() -> Option<PathBuf> {
    if let Some(chosen) = std::env::var_os("VEEDELWERK_BROWSER") {
        return Some(chosen.into());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let on_path = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let programs = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].iter().filter_map(std::env::var_os);
    let on_windows = programs.flat_map(|folder| WINDOWS.map(|file| PathBuf::from(&folder).join(file)));
    on_path.chain(MAC.map(PathBuf::from)).chain(on_windows).find(|file| file.is_file())
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet").args(arguments);
    command
}

//! A missing or too old tool is named in one sentence, with what installs it.
#![cfg(test)]
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

/// A folder of made-up tools, each a line of shell.
fn tools(name: &str, scripts: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    for (tool, line) in scripts {
        let path = folder.join(tool);
        fs::write(&path, format!("#!/bin/sh\n{line}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    folder
}

/// What `cargo xtask build --wasm` says where only these tools are on the path.
fn said(path: &PathBuf) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["build", "--wasm"])
        .env("PATH", path)
        .env("RUSTC", path.join("rustc"))
        .output()
        .unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn without_node() {
    let sentence = said(&tools("without-node", &[]));
    assert!(sentence.starts_with("Node 20 or newer is missing; install it"), "{sentence}");
}

#[test]
fn with_a_node_that_is_too_old() {
    let sentence = said(&tools("old-node", &[("node", "echo v18.19.0")]));
    assert!(
        sentence.starts_with("Node v18.19.0 is too old, 20 or newer is needed; install it"),
        "{sentence}"
    );
}

#[test]
fn without_npm() {
    let sentence = said(&tools("without-npm", &[("node", "echo v22.1.0")]));
    assert!(sentence.starts_with("npm is missing, it comes with Node; install it"), "{sentence}");
}

#[test]
fn without_the_wasm_target_and_rustup() {
    let scripts = [("node", "echo v22.1.0"), ("npm", "echo 10"), ("rustc", "echo /nowhere")];
    let sentence = said(&tools("without-rustup", &scripts));
    assert!(sentence.contains("then run: rustup target add wasm32-unknown-unknown"), "{sentence}");
}

#[test]
fn with_a_target_that_cannot_be_added() {
    let scripts = [
        ("node", "echo v22.1.0"),
        ("npm", "echo 10"),
        ("rustc", "echo /nowhere"),
        ("rustup", "test $1 = --version"),
    ];
    let sentence = said(&tools("broken-rustup", &scripts));
    assert!(sentence.contains("try: rustup target add wasm32-unknown-unknown"), "{sentence}");
}

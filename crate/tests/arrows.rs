//! Arrows between rooms run downwards only, as `lib.rs` says.

#![cfg(test)]

use std::fs;
use std::path::Path;

/// Every room after all the rooms it may use.
const ROOMS: [&str; 9] =
    ["composite", "city", "index", "areas", "criteria", "priorities", "dossier", "exchange", "charts"];

/// Rooms side by side, which know nothing of each other.
const APART: [(&str, &str); 5] = [
    ("city", "composite"),
    ("priorities", "criteria"),
    ("exchange", "dossier"),
    ("charts", "dossier"),
    ("charts", "exchange"),
];

/// Names of the rooms and of bindings that the source files of a folder use.
fn used(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("a room") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            names.extend(used(&path));
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for after in code.flat_map(|line| line.split("crate::").skip(1)) {
            names.push(
                after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect(),
            );
        }
    }
    names
}

#[test]
fn no_room_uses_one_above_or_beside_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (place, room) in ROOMS.iter().enumerate() {
        let names = used(&source.join(room));
        assert!(
            names.iter().any(|name| name == "problem" || ROOMS[..place].contains(&name.as_str())),
            "{room}"
        );
        for other in ROOMS.iter().skip(place + 1).chain(&["wasm"]) {
            assert!(!names.iter().any(|name| name == other), "{room} uses {other}");
        }
        for (_, other) in APART.iter().filter(|(one, _)| one == room) {
            assert!(!names.iter().any(|name| name == other), "{room} uses {other}");
        }
    }
}

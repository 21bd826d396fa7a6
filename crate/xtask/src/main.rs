//! The developer's one entrance: `cargo xtask start | build | test | bench`.
fn main() {}

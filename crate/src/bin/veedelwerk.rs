//! The same engine on the command line (SPEC § 9).
fn main() {}

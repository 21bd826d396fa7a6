//! From the versions that were released to the one of this program.

use super::DossierContent;

/// Version that is written.
pub const CURRENT: u32 = 1;

/// `STEPS[n]` turns what a file of version n + 1 holds into what version n + 2 holds. Every version keeps a stored
/// example in `crate/tests/dossiers` that is opened by a test.
const STEPS: [fn(DossierContent) -> DossierContent; CURRENT as usize - 1] = [];

/// What a file of that version holds, as the current version has it.
pub fn migrate(content: DossierContent, version: u32) -> DossierContent {
    STEPS
        .iter()
        .zip(1..)
        .filter(|&(_, from)| from >= version)
        .fold(content, |content, (step, _)| step(content))
}

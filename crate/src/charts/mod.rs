//! Drawings with plotters, generic over the backend: canvas on screen, SVG in documents.

mod histogram;
mod palette;

pub use histogram::Histogram;
pub use palette::class_colours;

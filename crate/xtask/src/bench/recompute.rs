//! Weights → index → classes: the times of all variants, and that they agree about the classes.

use super::samples::{numbers, quantile};
use crate::Outcome;
use serde_json::Value;
use std::fmt;

/// Teilräume × indicators, as the runners name them.
const SIZES: [&str; 3] = ["570x5", "15000x13", "100000x20"];

/// The variants in the order of the table.
const VARIANTS: [&str; 6] = ["WASM", "Rust", "TypeScript", "TypeScript, tuned", "numpy", "numpy, tuned"];

/// Milliseconds per computation: of each size, of each variant, all samples of all rounds.
#[derive(Default)]
pub struct Times {
    samples: [[Vec<f64>; VARIANTS.len()]; SIZES.len()],
    classes: [Value; SIZES.len()],
}

impl Times {
    /// Adds what one runner printed.
    ///
    /// # Errors
    /// When it counted other classes than the runners before it: then its time means nothing.
    pub fn add(&mut self, report: &Value) -> Outcome {
        for (i, size) in SIZES.iter().enumerate() {
            let counted = &report[size]["classes"];
            if self.classes[i].is_null() {
                self.classes[i] = counted.clone();
            } else if self.classes[i] != *counted {
                return Err(format!("{size}: classes {counted} instead of {}", self.classes[i]).into());
            }
            for (variant, samples) in VARIANTS.iter().zip(&mut self.samples[i]) {
                samples.extend(numbers(&report[size]["variants"][variant]));
            }
        }
        Ok(())
    }
}

/// The table, each variant beside the package in the browser.
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nWeights → index → classes, 64-bit: median in ms (times WASM's)")?;
        write!(f, "{:18}", "")?;
        SIZES.iter().try_for_each(|size| write!(f, "{:>20}", size.replace('x', " × ")))?;
        writeln!(f)?;
        for (v, variant) in VARIANTS.iter().enumerate() {
            write!(f, "{variant:18}")?;
            for samples in &self.samples {
                let median = quantile(&samples[v], 0.5);
                write!(f, "{median:>11.4} ({:>5.1} ×)", median / quantile(&samples[0], 0.5))?;
            }
            writeln!(f)?;
        }
        writeln!(f, "Aims at 100000 × 20: WASM < 1 ms, TypeScript ≥ 10 ×, numpy > 1 ×.")
    }
}

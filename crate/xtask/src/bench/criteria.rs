//! Findings of all criteria: how long one check takes.

use super::samples::{numbers, quantile};
use serde_json::Value;

/// Teilräume × areas, as the runner names them, and the aim in ms.
const SIZES: [(&str, u32); 2] = [("570x15", 2), ("15000x100", 20)];

/// Prints the table.
pub fn print(report: &Value) {
    println!("Findings of all criteria after a stroke, ms");
    println!("{:>18} {:>10} {:>10} {:>10} {:>8}", "Teilräume × areas", "findings", "median", "95 %", "aim");
    for (size, aim) in SIZES {
        let times = numbers(&report[size]["ms"]);
        println!(
            "{:>18} {:>10} {:>10.3} {:>10.3} {:>8}",
            size.replace('x', " × "),
            report[size]["findings"],
            quantile(&times, 0.5),
            quantile(&times, 0.95),
            format!("< {aim}"),
        );
    }
    println!();
}

//! How many tests passed, as each runner reports it.

use crate::Outcome;
use serde_json::Value;
use std::fmt;
use std::path::Path;

/// Tests of one runner or of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Counts {
    /// A step that is one test: it holds or it does not.
    pub fn one(holds: bool) -> Self {
        Self { passed: u64::from(holds), failed: u64::from(!holds), skipped: 0 }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    /// A runner that failed without naming a failed test (it did not compile, it crashed) failed once.
    pub fn or_failed(self, succeeded: bool) -> Self {
        if succeeded || self.failed > 0 { self } else { self.plus(Self::one(false)) }
    }

    /// From what `cargo test` prints: `test result: ok. 12 passed; 0 failed; 1 ignored; …` per binary.
    pub fn of_cargo(output: &str) -> Self {
        let results = output.lines().filter(|line| line.starts_with("test result:"));
        results.fold(Self::default(), |sum, line| {
            sum.plus(Self {
                passed: before(line, " passed"),
                failed: before(line, " failed"),
                skipped: before(line, " ignored"),
            })
        })
    }

    /// From the JSON report Vitest writes.
    ///
    /// # Errors
    /// When the report is not there or not JSON.
    pub fn of_vitest(report: &Path) -> Outcome<Self> {
        let report = read(report)?;
        Ok(Self {
            passed: number(&report["numPassedTests"]),
            failed: number(&report["numFailedTests"]),
            skipped: number(&report["numPendingTests"]) + number(&report["numTodoTests"]),
        })
    }

    /// From the JSON report Playwright writes; a test that passed only when repeated counts as failed.
    ///
    /// # Errors
    /// When the report is not there or not JSON.
    pub fn of_playwright(report: &Path) -> Outcome<Self> {
        let stats = &read(report)?["stats"];
        Ok(Self {
            passed: number(&stats["expected"]),
            failed: number(&stats["unexpected"]) + number(&stats["flaky"]),
            skipped: number(&stats["skipped"]),
        })
    }
}

/// The line everything ends with.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

fn before(line: &str, word: &str) -> u64 {
    let digits = line.split(word).next().and_then(|start| start.rsplit(' ').next());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn read(report: &Path) -> Outcome<Value> {
    Ok(serde_json::from_str(&std::fs::read_to_string(report)?)?)
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn adds_up_what_cargo_prints_for_each_binary() {
        let output = "running 2 tests\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                      test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(Counts::of_cargo(output), Counts { passed: 15, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_runner_that_crashed_counts_as_a_failure() {
        assert_eq!(Counts::default().or_failed(false), Counts { passed: 0, failed: 1, skipped: 0 });
        let failed = Counts { passed: 1, failed: 2, skipped: 0 };
        assert_eq!(failed.or_failed(false), failed);
    }

    #[test]
    fn the_closing_line_names_skipped_tests_only_where_there_are_any() {
        assert_eq!(Counts { passed: 5, failed: 0, skipped: 0 }.to_string(), "5 passed, 0 failed");
        assert_eq!(Counts { passed: 5, failed: 1, skipped: 2 }.to_string(), "5 passed, 1 failed, 2 skipped");
    }
}

//! Why a command has no result.

use std::fmt;
use veedelwerk::problem::Problem;

/// Result of everything a command does.
pub type Outcome<T> = Result<T, Failure>;

/// A failure, told in one sentence.
#[derive(Debug)]
pub enum Failure {
    /// The command was called wrongly, or a file cannot be opened.
    Usage(String),
    /// The data is at fault.
    Problem(Box<Problem>),
}

impl Failure {
    /// A failure that is not the data's.
    pub fn usage(sentence: impl Into<String>) -> Self {
        Self::Usage(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(sentence) => f.write_str(sentence),
            Self::Problem(problem) => problem.fmt(f),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

//! The method file `veedelwerk-method/1` (SPEC § 4): read, checked, written.

use super::check::check;
use super::definitions::{
    CentreKind, ClassDefinition, Combine, Exclude, IndicatorDefinition, RescaleKind, Standardise, Texts,
    german,
};
use super::{Rules, Value};
use crate::city::sha256_hex;
use crate::composite::{Bounds, Rescale, Weights};
use crate::problem::{Problem, ProblemName, Result, unknown_field};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// The only format this version reads and writes.
const FORMAT: &str = "veedelwerk-method/1";
/// A kind the format knows and this version does not compute.
const THRESHOLD_COUNT: &str = "threshold_count";
/// Longer files are no method files.
const LONGEST_FILE_BYTES: usize = 1_000_000;

/// A method: the recipe from counts to classes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    format: String,
    pub(super) kind: String,
    /// Stable identifier.
    pub id: String,
    title: Texts,
    /// Where the method comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Column with the inhabitants.
    pub population: String,
    /// Which Teilräume take no part.
    #[serde(default)]
    pub exclude: Exclude,
    /// The indicators in their order.
    pub indicators: Vec<IndicatorDefinition>,
    /// How indicators are made comparable.
    pub standardise: Standardise,
    /// How they are put together.
    pub combine: Combine,
    /// The classes, ascending.
    pub classes: Vec<ClassDefinition>,
    /// Parameters of the Leitkriterien.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "criteria")]
    pub(super) rules: Option<Rules>,
}

/// What tells a method file from other JSON, read before the rest.
#[derive(Deserialize)]
struct Heading {
    #[serde(default)]
    format: String,
    #[serde(default)]
    kind: String,
}

impl Method {
    /// Reads a method file.
    ///
    /// # Errors
    /// `MethodUnreadable` (no JSON, a field missing or of the wrong type, with line), `MethodWrongFormat`,
    /// `MethodUnknownField` (names it, with line), `MethodNotSupported`, `MethodInvalid`, `WeightInvalid`,
    /// `WeightsAllZero`.
    pub fn parse(json: &str) -> Result<Self> {
        if json.len() > LONGEST_FILE_BYTES {
            return Err(Problem::new(ProblemName::MethodUnreadable)
                .value(format!("{} bytes", json.len()))
                .limit(LONGEST_FILE_BYTES));
        }
        let json = json.trim_start_matches('\u{feff}');
        let heading: Heading = serde_json::from_str(json).map_err(|error| unreadable(&error))?;
        if heading.format != FORMAT {
            return Err(Problem::new(ProblemName::MethodWrongFormat).value(heading.format).limit(FORMAT));
        }
        if heading.kind == THRESHOLD_COUNT {
            return Err(Problem::new(ProblemName::MethodNotSupported).value(heading.kind));
        }
        let method: Self = serde_json::from_str(json).map_err(|error| match unknown_field(&error) {
            Some(field) => Problem::new(ProblemName::MethodUnknownField).column(field).row(error.line()),
            None => unreadable(&error),
        })?;
        check(&method)?;
        Ok(method)
    }

    /// The method file, indented, ending with a line break.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Serialising plain records of text and finite numbers into memory cannot fail.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }

    /// SHA-256 of the method file in hexadecimal: what a dossier calls the method by.
    #[must_use]
    pub fn hash(&self) -> String {
        sha256_hex(self.to_json().as_bytes())
    }

    /// The same method with further Teilräume taken out, by their keys.
    #[must_use]
    pub fn with_excluded(&self, keys: Vec<String>) -> Self {
        let mut method = self.clone();
        method.exclude.keys.extend(keys);
        method
    }

    /// The same method with other weights.
    ///
    /// # Errors
    /// As [`Weights::new`]; `LengthMismatch` when there is not one weight per indicator.
    pub fn with_weights(&self, weights: &[f64]) -> Result<Self> {
        if weights.len() != self.indicators.len() {
            return Err(Problem::new(ProblemName::LengthMismatch)
                .column("weights")
                .value(weights.len())
                .limit(self.indicators.len()));
        }
        Weights::new(weights)?;
        let mut method = self.clone();
        for (indicator, &weight) in method.indicators.iter_mut().zip(weights) {
            indicator.weight = weight;
        }
        Ok(method)
    }

    /// The same method with other parameters of the criteria.
    ///
    /// # Errors
    /// `MethodInvalid` when a class is unknown, a limit is none or a reason is blank.
    pub fn with_rules(&self, rules: Rules) -> Result<Self> {
        let mut method = self.clone();
        method.rules = Some(rules);
        check(&method)?;
        Ok(method)
    }

    /// German title, else the first there is, else the id.
    #[must_use]
    pub fn title(&self) -> &str {
        german(&self.title).unwrap_or(&self.id)
    }

    /// Weights as they stand in the file, in the order of the indicators.
    #[must_use]
    pub fn raw_weights(&self) -> Vec<f64> {
        self.indicators.iter().map(|indicator| indicator.weight).collect()
    }

    /// Class bounds for the composite.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        let upto = self.classes.iter().filter_map(|c| Some((c.upto?, c.inclusive.unwrap_or(false))));
        Bounds::new(&upto.collect::<Vec<_>>())
    }

    /// Whether scores are divided by their standard deviation.
    #[must_use]
    pub fn rescale(&self) -> Rescale {
        match self.combine.rescale {
            RescaleKind::None => Rescale::None,
            RescaleKind::Sd => Rescale::Sd,
        }
    }

    /// Whether the index cannot be computed without knowing the inhabitants.
    #[must_use]
    pub fn needs_population(&self) -> bool {
        let ready_made = self.indicators.iter().any(|i| matches!(i.value, Value::Column(_)));
        self.exclude.population_below > 0.0 || (ready_made && self.standardise.centre == CentreKind::City)
    }

    /// Names of all columns the method uses, the inhabitants first, each once.
    #[must_use]
    pub fn columns(&self) -> Vec<&str> {
        let used = self.indicators.iter().flat_map(|indicator| indicator.value.columns());
        let mut seen = HashSet::new();
        std::iter::once(self.population.as_str()).chain(used).filter(|name| seen.insert(*name)).collect()
    }

    /// Whether the method uses one of these columns.
    pub fn uses_any<'a>(&self, names: impl IntoIterator<Item = &'a String>) -> bool {
        let columns = self.columns();
        names.into_iter().any(|name| columns.contains(&name.as_str()))
    }
}

fn unreadable(error: &serde_json::Error) -> Problem {
    Problem::new(ProblemName::MethodUnreadable).row(error.line()).value(error)
}

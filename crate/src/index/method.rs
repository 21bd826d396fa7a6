//! The method file `veedelwerk-method/1` (SPEC § 4): read, checked, written.

use super::{Rules, Value};
use crate::composite::{Bounds, Rescale, Weights};
use crate::problem::{Problem, ProblemName, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// The only format this version reads and writes.
const FORMAT: &str = "veedelwerk-method/1";
/// The only kind computed so far; `threshold_count` is known to the format.
const WEIGHTED: &str = "weighted_composite";
const THRESHOLD_COUNT: &str = "threshold_count";
/// More classes cannot be told apart on a map.
const MOST_CLASSES: usize = 9;
/// More indicators cannot be weighed by people.
const MOST_INDICATORS: usize = 100;
/// Longer files are no method files.
const LONGEST_FILE_BYTES: usize = 1_000_000;
/// What the command line prints instead of a class; no class may be called so.
const RESERVED_CLASSES: [&str; 2] = ["excluded", "missing"];

/// Texts by language code.
type Texts = BTreeMap<String, String>;

/// A method: the recipe from counts to classes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Method {
    format: String,
    kind: String,
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
    pub rules: Option<Rules>,
}

/// Which Teilräume take no part in centre, spread and index.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Exclude {
    /// Fewer inhabitants than this.
    pub population_below: f64,
    /// Keys.
    pub keys: Vec<String>,
}

/// One indicator of a method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndicatorDefinition {
    /// Identifier, unique within the method.
    pub id: String,
    title: Texts,
    /// What it is made of.
    pub value: Value,
    /// Unit for people, e.g. `%`.
    #[serde(default)]
    pub unit: String,
    /// Which end is the worse one.
    pub direction: Direction,
    /// Weight; only proportions count.
    pub weight: f64,
}

impl IndicatorDefinition {
    /// German title, else the first there is, else the id.
    #[must_use]
    pub fn title(&self) -> &str {
        german(&self.title).unwrap_or(&self.id)
    }
}

/// Which end of an indicator raises the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// A higher value raises the index.
    HigherIsWorse,
    /// A higher value lowers the index.
    HigherIsBetter,
}

/// How indicators are made comparable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Standardise {
    /// The value that becomes 0.
    pub centre: CentreKind,
    /// The distance that becomes 1.
    pub spread: SpreadKind,
    /// Taken off the number of Teilräume in standard deviations: 0 or 1.
    #[serde(default)]
    pub ddof: u8,
}

/// The value of an indicator that becomes 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum CentreKind {
    /// The pooled value of the city.
    City,
    /// The arithmetic mean of the Teilräume.
    Mean,
}

/// The distance from the centre that becomes 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpreadKind {
    /// The standard deviation.
    Sd,
}

/// How the weighted indicators become the index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Combine {
    /// Whether the weighted mean is divided by its standard deviation.
    #[serde(default = "no_rescale")]
    pub rescale: RescaleKind,
}

const fn no_rescale() -> RescaleKind {
    RescaleKind::None
}

/// Whether the weighted mean is divided by its standard deviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RescaleKind {
    /// No.
    None,
    /// Yes.
    Sd,
}

/// One class; the last one has no upper bound.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClassDefinition {
    /// Identifier, unique within the method.
    pub id: String,
    title: Texts,
    /// Upper bound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upto: Option<f64>,
    /// Whether the bound itself belongs to this class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inclusive: Option<bool>,
}

impl ClassDefinition {
    /// German title, else the first there is, else the id.
    #[must_use]
    pub fn title(&self) -> &str {
        german(&self.title).unwrap_or(&self.id)
    }
}

fn german(texts: &Texts) -> Option<&str> {
    texts.get("de").or_else(|| texts.values().next()).map(String::as_str)
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
    /// `MethodUnknownField` (names it), `MethodNotSupported`, `MethodInvalid`, `WeightInvalid`,
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
        let mut unknown = None;
        let mut reader = serde_json::Deserializer::from_str(json);
        let method: Self = serde_ignored::deserialize(&mut reader, |path| {
            unknown = unknown.take().or(Some(path.to_string()))
        })
        .map_err(|error| unreadable(&error))?;
        if let Some(field) = unknown {
            return Err(Problem::new(ProblemName::MethodUnknownField).column(field));
        }
        method.check()?;
        Ok(method)
    }

    /// The method file, indented, ending with a line break.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Serialising plain records of text and finite numbers into memory cannot fail.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
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

    /// What the types cannot say.
    fn check(&self) -> Result<()> {
        let invalid = |column: &str, value: &str| {
            Err(Problem::new(ProblemName::MethodInvalid).column(column).value(value))
        };
        if self.kind != WEIGHTED {
            return invalid("kind", &self.kind);
        }
        if !(1..=MOST_INDICATORS).contains(&self.indicators.len()) {
            return invalid("indicators", &self.indicators.len().to_string());
        }
        if let Some(id) = repeated_or_empty(self.indicators.iter().map(|i| i.id.as_str())) {
            return invalid("indicators.id", id);
        }
        for indicator in &self.indicators {
            match &indicator.value {
                Value::Method(id) => {
                    return Err(Problem::new(ProblemName::MethodNotSupported)
                        .column(&indicator.id)
                        .value(id));
                }
                Value::Ratio { scale, .. } if !(scale.is_finite() && *scale > 0.0) => {
                    return invalid("scale", &scale.to_string());
                }
                _ => {}
            }
        }
        if self.standardise.ddof > 1 {
            return invalid("ddof", &self.standardise.ddof.to_string());
        }
        if !self.exclude.population_below.is_finite() {
            return invalid("population_below", &self.exclude.population_below.to_string());
        }
        self.check_classes()?;
        Weights::new(&self.raw_weights())?;
        Ok(())
    }

    fn check_classes(&self) -> Result<()> {
        let invalid = |column: &str, value: &str| {
            Err(Problem::new(ProblemName::MethodInvalid).column(column).value(value))
        };
        let Some((last, bounded)) = self.classes.split_last() else {
            return invalid("classes", "0");
        };
        if !(2..=MOST_CLASSES).contains(&self.classes.len()) {
            return invalid("classes", &self.classes.len().to_string());
        }
        if let Some(id) = repeated_or_empty(self.classes.iter().map(|class| class.id.as_str())) {
            return invalid("classes.id", id);
        }
        if let Some(class) = self.classes.iter().find(|c| RESERVED_CLASSES.contains(&c.id.as_str())) {
            return invalid("classes.id", &class.id);
        }
        if last.upto.is_some() {
            return invalid("upto", &last.id);
        }
        let mut below = f64::NEG_INFINITY;
        for class in bounded {
            match class.upto {
                Some(upto) if upto.is_finite() && upto > below => below = upto,
                _ => return invalid("upto", &class.id),
            }
        }
        let known = |id: &str| self.classes.iter().any(|class| class.id == id);
        match self.rules.iter().flat_map(Rules::class_ids).find(|id| !known(id)) {
            Some(id) => invalid("criteria", id),
            None => Ok(()),
        }
    }
}

/// The first id that is empty or occurs before.
fn repeated_or_empty<'a>(ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    ids.into_iter().find(|id| id.trim().is_empty() || !seen.insert(*id))
}

fn unreadable(error: &serde_json::Error) -> Problem {
    Problem::new(ProblemName::MethodUnreadable).row(error.line()).value(error)
}

//! What a page shows of a method.

use crate::charts::class_colours;
use crate::index::{CentreKind, Method};
use serde::Serialize;

/// A method as a page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MethodInfo {
    /// Stable identifier.
    pub id: String,
    /// German title.
    pub title: String,
    /// Where the method comes from.
    pub source: Option<String>,
    /// Column with the inhabitants.
    pub population: String,
    /// Teilräume with fewer inhabitants are excluded.
    pub population_below: f64,
    /// What the index 0 stands for.
    pub centre: CentreKind,
    /// The indicators in their order.
    pub indicators: Vec<IndicatorInfo>,
    /// The classes, ascending.
    pub classes: Vec<ClassInfo>,
    /// Names of all columns the method needs.
    pub columns: Vec<String>,
}

/// One indicator of a method.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorInfo {
    /// Identifier.
    pub id: String,
    /// German title.
    pub title: String,
    /// Unit for people.
    pub unit: String,
    /// What it is made of, e.g. `a / b × 100`.
    pub formula: String,
    /// Weight as it stands in the file.
    pub weight: f64,
}

/// One class of a method.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ClassInfo {
    /// Identifier.
    pub id: String,
    /// German title.
    pub title: String,
    /// Upper bound; absent in the last class.
    pub upto: Option<f64>,
    /// Whether the upper bound belongs to this class.
    pub inclusive: bool,
    /// Colour as `#rrggbb`.
    pub colour: String,
}

impl MethodInfo {
    /// Reads off a method what a page shows.
    pub fn of(method: &Method) -> Self {
        let indicators = method.indicators.iter().map(|indicator| IndicatorInfo {
            id: indicator.id.clone(),
            title: indicator.title().to_owned(),
            unit: indicator.unit.clone(),
            formula: indicator.value.formula(),
            weight: indicator.weight,
        });
        let classes =
            method.classes.iter().zip(class_colours(&method.classes)).map(|(class, [r, g, b])| ClassInfo {
                id: class.id.clone(),
                title: class.title().to_owned(),
                upto: class.upto,
                inclusive: class.inclusive.unwrap_or(false),
                colour: format!("#{r:02x}{g:02x}{b:02x}"),
            });
        Self {
            id: method.id.clone(),
            title: method.title().to_owned(),
            source: method.source.clone(),
            population: method.population.clone(),
            population_below: method.exclude.population_below,
            centre: method.standardise.centre,
            indicators: indicators.collect(),
            classes: classes.collect(),
            columns: method.columns().into_iter().map(str::to_owned).collect(),
        }
    }
}

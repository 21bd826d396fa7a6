//! What an indicator is made of: a ratio of counts, or a ready-made column (SPEC § 4).

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How an indicator's value is obtained.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A ready-made column.
    Column(String),
    /// Σ numerator / Σ denominator × scale.
    Ratio {
        /// Counts above the line.
        numerator: Vec<Term>,
        /// Counts below the line.
        denominator: Vec<Term>,
        /// 100 for per cent.
        scale: f64,
    },
    /// The index of another method; known to the format, not computed yet.
    Method(String),
}

impl Value {
    /// Names of all columns the value is made of, in the order of their appearance.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let (single, ratio): (_, [&[Term]; 2]) = match self {
            Self::Column(name) => (Some(name.as_str()), [&[], &[]]),
            Self::Ratio { numerator, denominator, .. } => (None, [numerator, denominator]),
            Self::Method(_) => (None, [&[], &[]]),
        };
        single.into_iter().chain(ratio.into_iter().flatten().map(|term| term.count.as_str()))
    }

    /// The formula as a person writes it, e.g. `(a + b) / c × 100`.
    #[must_use]
    pub fn formula(&self) -> String {
        match self {
            Self::Column(name) | Self::Method(name) => name.clone(),
            Self::Ratio { numerator, denominator, scale } => {
                let above = sum_of(numerator);
                let below = sum_of(denominator);
                if *scale == 1.0 {
                    format!("{above} / {below}")
                } else {
                    format!("{above} / {below} × {scale}")
                }
            }
        }
    }
}

fn sum_of(terms: &[Term]) -> String {
    let mut sum = String::new();
    for (place, term) in terms.iter().enumerate() {
        sum.push_str(match (place, term.minus) {
            (0, false) => "",
            (0, true) => "−",
            (_, false) => " + ",
            (_, true) => " − ",
        });
        sum.push_str(&term.count);
    }
    if terms.len() > 1 { format!("({sum})") } else { sum }
}

/// One count of a numerator or denominator, added or taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Name of the count.
    pub count: String,
    /// Whether it is subtracted.
    pub minus: bool,
}

impl Term {
    /// +1 or −1.
    #[must_use]
    pub fn sign(&self) -> f64 {
        if self.minus { -1.0 } else { 1.0 }
    }
}

/// In the file a term is `"name"` or `{"minus": "name"}`.
impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TermVisitor;
        impl<'de> Visitor<'de> for TermVisitor {
            type Value = Term;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a count's name or {\"minus\": \"name\"}")
            }
            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Term, E> {
                Ok(Term { count: name.to_owned(), minus: false })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Term, A::Error> {
                match map.next_entry::<String, String>()? {
                    Some((key, count)) if key == "minus" && map.next_key::<String>()?.is_none() => {
                        Ok(Term { count, minus: true })
                    }
                    _ => Err(A::Error::custom("expected {\"minus\": \"name\"}")),
                }
            }
        }
        deserializer.deserialize_any(TermVisitor)
    }
}

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.minus {
            return serializer.serialize_str(&self.count);
        }
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("minus", &self.count)?;
        map.end()
    }
}

/// The fields of `value` as they stand in the file; which of them occur tells the kind.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ValueFields {
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    numerator: Vec<Term>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    denominator: Vec<Term>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<f64>,
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = ValueFields::deserialize(deserializer)?;
        let is_ratio = !fields.numerator.is_empty() && !fields.denominator.is_empty();
        let has_ratio_part =
            !fields.numerator.is_empty() || !fields.denominator.is_empty() || fields.scale.is_some();
        match (fields.column, fields.method, is_ratio, has_ratio_part) {
            (Some(column), None, false, false) => Ok(Self::Column(column)),
            (None, Some(method), false, false) => Ok(Self::Method(method)),
            (None, None, true, _) => Ok(Self::Ratio {
                numerator: fields.numerator,
                denominator: fields.denominator,
                scale: fields.scale.unwrap_or(1.0),
            }),
            _ => Err(D::Error::custom("a value is a column, a numerator with a denominator, or a method")),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = match self.clone() {
            Self::Column(column) => ValueFields { column: Some(column), ..ValueFields::default() },
            Self::Method(method) => ValueFields { method: Some(method), ..ValueFields::default() },
            Self::Ratio { numerator, denominator, scale } => {
                ValueFields { numerator, denominator, scale: Some(scale), ..ValueFields::default() }
            }
        };
        fields.serialize(serializer)
    }
}

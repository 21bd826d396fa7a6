//! Import recipes: all choices of an import as a file, so that next year's files need one step.

use super::records::{GeometrySourceChoices, JoinBy, TableChoices};
use crate::problem::{Problem, ProblemName, Result, unknown_field};
use serde::{Deserialize, Serialize};

/// Format and version of a recipe.
pub const FORMAT: &str = "veedelwerk-recipe/1";

/// All choices of an import. Files are named as they were when it was saved; a year in a name may differ later.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipe {
    /// Always [`FORMAT`].
    pub format: String,
    /// How tables are understood.
    #[serde(default)]
    pub tables: Vec<TableRecipe>,
    /// How shapes are understood.
    #[serde(default)]
    pub geometries: Vec<GeometryRecipe>,
}

/// How one table is understood and joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TableRecipe {
    /// Name of the file.
    pub file: String,
    /// Choices.
    #[serde(default)]
    pub choices: TableChoices,
    /// By what it is joined; absent: recognise it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join_by: Option<JoinBy>,
    /// Rows linked to a Teilraum by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<RecipeLink>,
}

/// A row of a table linked to a Teilraum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecipeLink {
    /// Key in the table.
    pub table: String,
    /// Key of the Teilraum.
    pub key: String,
}

/// How shapes are understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GeometryRecipe {
    /// Name of the main file.
    pub file: String,
    /// Choices.
    #[serde(default)]
    pub choices: GeometrySourceChoices,
}

impl Recipe {
    /// Reads a recipe file.
    ///
    /// # Errors
    /// `RecipeUnreadable` when it is not JSON or a field has the wrong type, `RecipeWrongFormat`, `RecipeUnknownField`
    /// with the field's name.
    pub fn parse(json: &str) -> Result<Self> {
        let unreadable = |error: &serde_json::Error| {
            Problem::new(ProblemName::RecipeUnreadable).row(error.line()).value(error)
        };
        let value: serde_json::Value = serde_json::from_str(json).map_err(|error| unreadable(&error))?;
        let format = value.get("format").and_then(serde_json::Value::as_str).unwrap_or_default();
        if format != FORMAT {
            return Err(Problem::new(ProblemName::RecipeWrongFormat).value(format).limit(FORMAT));
        }
        // From the text, so that the row is known.
        serde_json::from_str(json).map_err(|error| match unknown_field(&error) {
            Some(field) => Problem::new(ProblemName::RecipeUnknownField).column(field).row(error.line()),
            None => unreadable(&error),
        })
    }

    /// The recipe as a file, pretty printed.
    ///
    /// # Errors
    /// `RecipeUnreadable` when a number cannot be written (an interval's end that is not finite).
    pub fn to_json(&self) -> Result<String> {
        serde_json::to_string_pretty(self)
            .map_err(|error| Problem::new(ProblemName::RecipeUnreadable).value(error.to_string()))
    }
}

/// Name without its numbers: `mss2021_plr.csv` and `MSS2023_plr.csv` are the same table of different years.
#[must_use]
pub fn without_numbers(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for sign in name.chars().flat_map(char::to_lowercase) {
        match sign {
            '0'..='9' if plain.ends_with('#') => {}
            '0'..='9' => plain.push('#'),
            sign => plain.push(sign),
        }
    }
    plain
}

/// Which of several files a recipe's entry is about: the same name, else the same but for numbers, else the only one.
#[must_use]
pub fn matching<'a>(wanted: &str, names: &[&'a str]) -> Option<&'a str> {
    let same = names.iter().find(|name| **name == wanted);
    let alike = || names.iter().find(|name| without_numbers(name) == without_numbers(wanted));
    same.or_else(alike).or(if names.len() == 1 { names.first() } else { None }).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_recipe_is_refused_with_the_reason() {
        let name = |json: &str| Recipe::parse(json).unwrap_err();
        assert_eq!(name("nonsense").name, ProblemName::RecipeUnreadable);
        assert_eq!(name(r#"{"format": "veedelwerk-method/1"}"#).name, ProblemName::RecipeWrongFormat);
        let unknown =
            name("{\"format\": \"veedelwerk-recipe/1\",\n \"tables\": [{\"file\": \"a\", \"colour\": 1}]}");
        assert_eq!((unknown.name, unknown.facts.row), (ProblemName::RecipeUnknownField, Some(2)));
        assert_eq!(unknown.facts.column.as_deref(), Some("colour"));
        let deep =
            name(r#"{"format": "veedelwerk-recipe/1", "tables": [{"file": "a", "choices": {"kez": "b"}}]}"#);
        assert_eq!(deep.facts.column.as_deref(), Some("kez"));
        assert_eq!(
            name(r#"{"format": "veedelwerk-recipe/1", "tables": 3}"#).name,
            ProblemName::RecipeUnreadable
        );
    }

    #[test]
    fn files_of_another_year_are_found() {
        assert_eq!(matching("mss2021_plr.csv", &["x.csv", "MSS2023_PLR.csv"]), Some("MSS2023_PLR.csv"));
        assert_eq!(matching("a.csv", &["b.csv"]), Some("b.csv"));
        assert_eq!(matching("a.csv", &["b.csv", "c.csv"]), None);
    }

    proptest::proptest! {
        #[test]
        fn arbitrary_text_never_panics(text in "\\PC{0,80}") {
            let _ = Recipe::parse(&text);
        }
    }
}

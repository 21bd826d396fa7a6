//! Fields that can be emptied: absent means not changed, `null` means emptied.

use serde::{Deserialize, Deserializer};

/// Reads a field that is there: `null` as `Some(None)`.
///
/// # Errors
/// When the value is neither `null` nor of the type.
pub fn given<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Takes over a value that is there.
pub fn set<T: Clone>(field: &mut T, value: Option<&T>) {
    if let Some(value) = value {
        field.clone_from(value);
    }
}

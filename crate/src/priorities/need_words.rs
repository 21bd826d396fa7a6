//! Fixed words a need is described with.

use serde::{Deserialize, Serialize};

/// Lebenslagenbereich (SPEC § 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Lebenslage {
    /// Gesundheit.
    Health,
    /// Bildung.
    Education,
    /// Erwerbstätigkeit.
    Employment,
    /// Einkommen und materieller Lebensstandard.
    Income,
    /// Soziale, gesellschaftliche und politische Einbindung.
    Participation,
    /// Wohnen.
    Housing,
    /// Umwelt und Mobilität.
    Environment,
}

/// Handlungsfeld of the framework (R 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Handlungsfeld {
    /// Kinder, Jugend und Familie.
    Family,
    /// Soziales.
    Social,
    /// Gesundheit.
    Health,
    /// Bildung.
    Education,
    /// Lokale Ökonomie.
    LocalEconomy,
    /// Wohnen.
    Housing,
    /// Grün- und Stadtplanung.
    GreenAndTown,
    /// Stadtentwicklung.
    UrbanDevelopment,
    /// Sport.
    Sport,
    /// Kultur.
    Culture,
    /// Integration.
    Integration,
    /// Wirtschaft und Arbeit.
    EconomyAndWork,
    /// Gemeinwesenentwicklung.
    Community,
}

/// Who named a need first: from below (the first three) or from above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// Stadtteilkonferenz.
    NeighbourhoodConference,
    /// Bürger*innenkonferenz.
    CitizensConference,
    /// Sozialraumkoordination.
    Coordination,
    /// Sozialplanung.
    SocialPlanning,
    /// Fachamt.
    Department,
    /// Politik.
    Policy,
}

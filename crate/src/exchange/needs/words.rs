//! The words in which the fixed choices of a need are written.

use crate::priorities::{Handlungsfeld, Lebenslage, NeedState, Origin, Party};

/// The seven Lebenslagenbereiche (SPEC § 6).
pub const LEBENSLAGEN: [(Lebenslage, &str); 7] = [
    (Lebenslage::Health, "Gesundheit"),
    (Lebenslage::Education, "Bildung"),
    (Lebenslage::Employment, "Erwerbstätigkeit"),
    (Lebenslage::Income, "Einkommen und materieller Lebensstandard"),
    (Lebenslage::Participation, "soziale, gesellschaftliche und politische Einbindung"),
    (Lebenslage::Housing, "Wohnen"),
    (Lebenslage::Environment, "Umwelt und Mobilität"),
];

/// The Handlungsfelder (R 3).
pub const HANDLUNGSFELDER: [(Handlungsfeld, &str); 13] = [
    (Handlungsfeld::Family, "Kinder, Jugend und Familie"),
    (Handlungsfeld::Social, "Soziales"),
    (Handlungsfeld::Health, "Gesundheit"),
    (Handlungsfeld::Education, "Bildung"),
    (Handlungsfeld::LocalEconomy, "lokale Ökonomie"),
    (Handlungsfeld::Housing, "Wohnen"),
    (Handlungsfeld::GreenAndTown, "Grün- und Stadtplanung"),
    (Handlungsfeld::UrbanDevelopment, "Stadtentwicklung"),
    (Handlungsfeld::Sport, "Sport"),
    (Handlungsfeld::Culture, "Kultur"),
    (Handlungsfeld::Integration, "Integration"),
    (Handlungsfeld::EconomyAndWork, "Wirtschaft und Arbeit"),
    (Handlungsfeld::Community, "Gemeinwesenentwicklung"),
];

/// Who named a need.
pub const ORIGINS: [(Origin, &str); 6] = [
    (Origin::NeighbourhoodConference, "Stadtteilkonferenz"),
    (Origin::CitizensConference, "Bürger*innenkonferenz"),
    (Origin::Coordination, "Sozialraumkoordination (SRK)"),
    (Origin::SocialPlanning, "Sozialplanung"),
    (Origin::Department, "Fachamt"),
    (Origin::Policy, "Politik"),
];

/// How far a need has come.
pub const STATES: [(NeedState, &str); 5] = [
    (NeedState::Perceived, "Bedürfnis"),
    (NeedState::Need, "Handlungserfordernis"),
    (NeedState::Agreed, "abgestimmt"),
    (NeedState::Demand, "Bedarf"),
    (NeedState::NotPursued, "nicht weiterverfolgt"),
];

/// Who gives statements.
pub const PARTIES: [(Party, &str); 3] = [
    (Party::Buergeramt, "Bürgeramt"),
    (Party::Department, "Fachamt"),
    (Party::Coordination, "Sozialraumkoordination (SRK)"),
];

/// The word of a choice.
pub fn word<T: PartialEq>(words: &[(T, &'static str)], choice: &T) -> &'static str {
    words.iter().find(|(other, _)| other == choice).map_or("", |(_, word)| word)
}

/// The choice of a word, whatever its case, and with or without what stands in brackets.
#[cfg(feature = "import")]
pub fn choice<T: Copy>(words: &[(T, &'static str)], text: &str) -> Option<T> {
    use crate::exchange::spelling::folded;
    let bare = |text: &str| folded(text.split('(').next().unwrap_or_default());
    let same = |word: &str| folded(word) == folded(text) || bare(word) == bare(text);
    words.iter().find(|(_, word)| same(word)).map(|(choice, _)| *choice)
}

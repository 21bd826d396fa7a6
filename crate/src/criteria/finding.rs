//! What a check found.

use super::Criterion;

/// What a criterion says about a place (SPEC § 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Erfüllt.
    Met,
    /// Hinweis: within the tolerance, or only recommended.
    Hint,
    /// Verletzt.
    Violated,
    /// Offen: needs a human judgement that is not recorded yet.
    Open,
    /// Begründete Ausnahme: violated, with a recorded reason and who decided.
    Excused,
}

impl Verdict {
    /// In the German words of the handbook.
    #[must_use]
    pub const fn german(self) -> &'static str {
        match self {
            Self::Met => "erfüllt",
            Self::Hint => "Hinweis",
            Self::Violated => "verletzt",
            Self::Open => "offen",
            Self::Excused => "begründete Ausnahme",
        }
    }
}

impl From<Verdict> for u8 {
    /// 0 erfüllt, 1 Hinweis, 2 verletzt, 3 offen, 4 begründete Ausnahme.
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Met => 0,
            Verdict::Hint => 1,
            Verdict::Violated => 2,
            Verdict::Open => 3,
            Verdict::Excused => 4,
        }
    }
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A Teilraum, by its position in the city's order.
    Teilraum(usize),
    /// An area, by its number in the layout.
    Area(usize),
    /// All areas together.
    City,
}

impl Place {
    /// 0 a Teilraum, 1 an area, 2 the city.
    #[must_use]
    pub const fn kind(self) -> u8 {
        match self {
            Self::Teilraum(_) => 0,
            Self::Area(_) => 1,
            Self::City => 2,
        }
    }

    /// Position of the Teilraum, number of the area.
    #[must_use]
    pub const fn subject(self) -> usize {
        match self {
            Self::Teilraum(number) | Self::Area(number) => number,
            Self::City => 0,
        }
    }
}

/// One criterion at one place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// The criterion.
    pub criterion: Criterion,
    /// Where.
    pub place: Place,
    /// What it says.
    pub verdict: Verdict,
    /// The figure it rests on, in the criterion's unit; NaN where there is none.
    pub figure: f64,
    /// What the figure is held against; NaN where there is no limit.
    pub limit: f64,
}

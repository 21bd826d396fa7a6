//! One figure for all Teilräume: a count or a ready-made indicator of one period.

/// Closed interval in which a suppressed count lies (SPEC § 2), e.g. 1 to 4 persons.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Smallest possible value.
    pub lo: f64,
    /// Largest possible value.
    pub hi: f64,
}

impl Interval {
    /// Interval of small counts that official statistics hide unless the table says otherwise.
    pub const SMALL_COUNT: Self = Self { lo: 1.0, hi: 4.0 };
    /// Interval the labour-market statistics hide.
    pub const LABOUR_MARKET: Self = Self { lo: 1.0, hi: 9.0 };

    /// Middle of the interval: what stands for a suppressed count in centre, spread and index.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.lo, self.hi)
    }
}

/// A suppressed cell: which Teilraum, and between what the true count lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Suppressed {
    /// Position of the Teilraum in the city's order.
    pub teilraum: usize,
    /// The interval of the true count.
    pub interval: Interval,
}

/// One figure of one period for all Teilräume, in the city's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Name of the count or indicator, as methods refer to it.
    pub name: String,
    /// Period, e.g. `2021`; empty when the data knows only one.
    pub period: String,
    /// One value per Teilraum; missing is NaN, a suppressed count stands at the middle of its interval.
    pub values: Vec<f64>,
    /// Suppressed cells, ascending by Teilraum.
    pub suppressed: Vec<Suppressed>,
}

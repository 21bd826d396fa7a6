//! Classes: ascending bounds, each with its own closed side (SPEC § 3).

/// Class of a row without a score.
pub const NO_CLASS: u8 = u8::MAX;

/// A score this close to a bound lies on it: the last digits of a long sum must not decide about a class.
const ROUNDING: f64 = 1e-9;

/// Class bounds as thresholds: a score lies in the class whose number is how many thresholds it exceeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Bounds(Vec<f64>);

impl Bounds {
    /// From ascending upper bounds of all classes but the last; `true` where the bound belongs to the lower class.
    #[must_use]
    pub fn new(upto: &[(f64, bool)]) -> Self {
        // Which side of the bound the threshold lies on also says to which class the bound itself belongs, so
        // that one comparison serves both closed sides.
        let threshold =
            |&(at, inclusive): &(f64, bool)| if inclusive { at + ROUNDING } else { at - ROUNDING };
        Self(upto.iter().map(threshold).collect())
    }

    /// Class of one score, [`NO_CLASS`] for NaN.
    #[must_use]
    pub fn class_of(&self, score: f64) -> u8 {
        if score.is_nan() {
            return NO_CLASS;
        }
        self.0.iter().map(|&threshold| u8::from(score > threshold)).sum()
    }

    /// The thresholds, ascending.
    pub(super) fn thresholds(&self) -> &[f64] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn koeln_bounds_close_on_the_documented_side() {
        let koeln = Bounds::new(&[(-1.5, false), (-0.5, false), (0.5, true), (1.5, true)]);
        let cases = [
            (-1.500_001, 0),
            (-1.5, 1),
            (-0.500_001, 1),
            (-0.5, 2),
            (0.0, 2),
            (0.5, 2),
            (0.500_001, 3),
            (1.5, 3),
            (0.1 + 0.2 + 1.2, 3),
            (-0.1 - 0.2 - 1.2, 1),
            (1.500_001, 4),
            (f64::INFINITY, 4),
            (f64::NEG_INFINITY, 0),
            (f64::NAN, NO_CLASS),
        ];
        for (score, class) in cases {
            assert_eq!(koeln.class_of(score), class, "{score}");
        }
    }
}

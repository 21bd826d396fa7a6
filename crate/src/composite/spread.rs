//! Standard deviation of the composite for any weights, without looking at the rows again.
//!
//! With the centred matrix Z = QR (Q orthonormal), the composite Zw has the length ‖Rw‖: k² instead of n·k
//! operations for every set of weights. R rather than the covariance matrix, because squaring would lose half
//! the digits where indicators cancel out (Golub & Van Loan, Matrix Computations, ch. 5.3).

use veedelwerk_kernel::dot;

/// Upper triangle R of the centred indicators, and the degrees of freedom.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spread {
    /// Row j holds R[j][j..].
    triangle: Vec<Vec<f64>>,
    degrees: f64,
}

/// Below this share of what the indicators could add up to, a spread is rounding noise.
const NOISE: f64 = 1e-12;

impl Spread {
    /// `columns` hold one value per included row, no NaN.
    pub(super) fn new(mut columns: Vec<Vec<f64>>, ddof: u8) -> Self {
        let rows = columns.first().map_or(0, Vec::len) as f64;
        for column in &mut columns {
            let mean = column.iter().sum::<f64>() / rows;
            column.iter_mut().for_each(|x| *x -= mean);
        }
        // Modified Gram–Schmidt: each column in turn is taken out of all later ones.
        let mut triangle = Vec::with_capacity(columns.len());
        let mut rest = columns.as_mut_slice();
        while let Some((pivot, later)) = rest.split_first_mut() {
            let length = dot(pivot, pivot).sqrt();
            if length > 0.0 {
                pivot.iter_mut().for_each(|x| *x /= length);
            }
            let mut row = vec![length];
            for column in later.iter_mut() {
                let projection = dot(pivot, column);
                column.iter_mut().zip(pivot.iter()).for_each(|(x, q)| *x -= projection * q);
                row.push(projection);
            }
            triangle.push(row);
            rest = later;
        }
        Self { triangle, degrees: rows - f64::from(ddof) }
    }

    /// Standard deviation of Σ wⱼ zⱼ over the included rows; 0 when nothing but rounding noise is left.
    pub(super) fn of(&self, weights: &[f64]) -> f64 {
        if self.degrees <= 0.0 {
            return 0.0;
        }
        let mut square = 0.0;
        for (j, row) in self.triangle.iter().enumerate() {
            let length = dot(row, weights.get(j..).unwrap_or_default());
            square += length * length;
        }
        let length = square.sqrt();
        let largest: f64 = (0..self.triangle.len()).map(|j| self.column_length(j) * weights[j]).sum();
        if length <= NOISE * largest { 0.0 } else { length / self.degrees.sqrt() }
    }

    fn column_length(&self, column: usize) -> f64 {
        let entries = self.triangle.iter().enumerate().take(column + 1).map(|(j, row)| row[column - j]);
        entries.map(|r| r * r).sum::<f64>().sqrt()
    }
}

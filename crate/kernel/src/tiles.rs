//! One pass over the matrix from factors to score and class.

/// Rows that are worked on together: four 128-bit registers of two numbers each.
const TILE: usize = 8;

/// A matrix, laid out for quick scoring.
#[derive(Debug, Clone, PartialEq)]
pub struct Tiles {
    columns: usize,
    /// Tiles of [`TILE`] rows; within a tile column by column, so that memory is read once and in order.
    values: Vec<f64>,
}

impl Tiles {
    /// `columns[j][i]` is the value of column j in row i. All columns have the same length.
    #[must_use]
    pub fn new(columns: &[Vec<f64>]) -> Self {
        let rows = columns.first().map_or(0, Vec::len);
        let mut values = Vec::with_capacity(rows.div_ceil(TILE) * TILE * columns.len());
        for start in (0..rows).step_by(TILE) {
            for column in columns {
                values.extend((start..start + TILE).map(|i| column.get(i).copied().unwrap_or(f64::NAN)));
            }
        }
        Self { columns: columns.len(), values }
    }

    /// Writes Σ factor · value of every row, and how many of the ascending thresholds it exceeds: none for NaN.
    ///
    /// One factor per column; `scores` and `classes` have one entry per row.
    #[inline(never)] // Inside a caller that is optimised for size it would be optimised for size.
    pub fn score(&self, factors: &[f64], thresholds: &[f64], scores: &mut [f64], classes: &mut [u8]) {
        let tiles = self.values.chunks_exact((TILE * self.columns).max(1));
        let outputs = scores.chunks_mut(TILE).zip(classes.chunks_mut(TILE));
        for (tile, (tile_scores, tile_classes)) in tiles.zip(outputs) {
            let sums = weigh(tile, factors);
            let numbers = classify(&sums, thresholds);
            // Whole tiles are copied as such; only the last one can be shorter.
            if let (Ok(all_scores), Ok(all_classes)) = (
                <&mut [f64; TILE]>::try_from(&mut *tile_scores),
                <&mut [u8; TILE]>::try_from(&mut *tile_classes),
            ) {
                (*all_scores, *all_classes) = (sums, numbers);
            } else {
                tile_scores.copy_from_slice(&sums[..tile_scores.len()]);
                tile_classes.copy_from_slice(&numbers[..tile_classes.len()]);
            }
        }
    }
}

/// Σ factor · value for the rows of one tile.
#[inline]
fn weigh(tile: &[f64], factors: &[f64]) -> [f64; TILE] {
    let mut sums = [0.0; TILE];
    for (values, factor) in tile.as_chunks::<TILE>().0.iter().zip(factors) {
        for lane in 0..TILE {
            sums[lane] += factor * values[lane];
        }
    }
    sums
}

/// How many thresholds each score exceeds (none for NaN); counted in the width of the scores, so that it stays in
/// registers.
#[inline]
fn classify(scores: &[f64; TILE], thresholds: &[f64]) -> [u8; TILE] {
    let mut exceeded = [0_u64; TILE];
    for &threshold in thresholds {
        for lane in 0..TILE {
            exceeded[lane] += u64::from(scores[lane] > threshold);
        }
    }
    exceeded.map(|number| number as u8)
}

//! Ranks with ties: 1, 2, 2, 4 (SPEC § 6).

/// Rank per row, highest score first; equal scores share a rank, rows without a score have rank 0.
#[must_use]
pub fn ranks(scores: &[f64]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..scores.len()).filter(|&i| !scores[i].is_nan()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let mut ranks = vec![0; scores.len()];
    let (mut rank, mut previous) = (0, f64::NAN);
    for (place, &row) in (1_u32..).zip(&order) {
        if scores[row] != previous {
            (rank, previous) = (place, scores[row]);
        }
        ranks[row] = rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_a_rank_and_missing_rows_have_none() {
        assert_eq!(ranks(&[1.0, 3.0, f64::NAN, 2.0, 2.0, 0.5]), vec![4, 1, 0, 2, 2, 5]);
        assert_eq!(ranks(&[]), Vec::<u32>::new());
        assert_eq!(ranks(&[0.0, -0.0]), vec![1, 1]);
    }
}

//! Which voter groups are too small to be shown by themselves (SPEC § 7).

/// Fewest voters of a group that is shown.
const LEAST_VOTERS: u64 = 5;

/// Which groups are shown only within the total; `voters` by group.
///
/// What is hidden is the total less what is shown. So that this, too, rests on enough voters and tells of no group by
/// itself, the next smallest groups are hidden with it. A group without voters has nothing to hide, and hides nobody.
pub(super) fn hidden_groups(voters: &[u64]) -> Vec<bool> {
    let mut hidden: Vec<bool> = voters.iter().map(|&voters| (1..LEAST_VOTERS).contains(&voters)).collect();
    loop {
        let inside = || voters.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(voters, _)| voters);
        let enough =
            inside().count() != 1 && (inside().count() == 0 || inside().sum::<u64>() >= LEAST_VOTERS);
        let shown = |place: &usize| {
            let of = voters.get(*place).zip(hidden.get(*place));
            of.is_some_and(|(&voters, &hidden)| voters > 0 && !hidden)
        };
        let next = (0..voters.len()).filter(shown).min_by_key(|&place| voters.get(place));
        match next.filter(|_| !enough).and_then(|place| hidden.get_mut(place)) {
            Some(place) => *place = true,
            None => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_group_of_five_is_shown_and_one_of_four_is_not() {
        assert_eq!(hidden_groups(&[5, 6, 7]), [false; 3]);
        assert_eq!(hidden_groups(&[4, 4, 7]), [true, true, false]);
    }

    #[test]
    fn a_single_small_group_takes_the_next_smallest_along() {
        assert_eq!(hidden_groups(&[20, 4, 7, 7]), [false, true, true, false]);
    }

    #[test]
    fn small_groups_that_are_few_voters_together_take_one_along() {
        assert_eq!(hidden_groups(&[1, 2, 9, 8]), [true, true, false, true]);
    }

    #[test]
    fn nobody_is_hidden_among_nobody() {
        assert_eq!(hidden_groups(&[0, 3, 0, 12]), [false, true, false, true]);
        assert_eq!(hidden_groups(&[0, 0]), [false; 2]);
        assert_eq!(hidden_groups(&[3, 0]), [true, false]);
        assert_eq!(hidden_groups(&[]), [false; 0]);
    }

    proptest! {
        #[test]
        fn what_can_be_subtracted_tells_of_no_small_group(voters in prop::collection::vec(0..12_u64, 0..7)) {
            let hidden = hidden_groups(&voters);
            let inside: Vec<u64> = (0..voters.len()).filter(|&i| hidden[i]).map(|i| voters[i]).collect();
            let shown: Vec<u64> = (0..voters.len()).filter(|&i| !hidden[i]).map(|i| voters[i]).collect();
            prop_assert!(shown.iter().all(|&voters| voters == 0 || voters >= LEAST_VOTERS));
            let nothing_else_shown = shown.iter().all(|&voters| voters == 0);
            prop_assert!(
                inside.is_empty() || nothing_else_shown
                    || inside.len() > 1 && inside.iter().sum::<u64>() >= LEAST_VOTERS
            );
        }
    }
}

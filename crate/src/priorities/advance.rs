//! From Bedürfnis to Bedarf: which step a need can take, and what it asks for (H 7.1).

use super::{Need, NeedState};
use crate::problem::{Problem, ProblemName, Result};

impl NeedState {
    /// Place on the path; absent for what is not pursued.
    fn step(self) -> Option<u8> {
        match self {
            Self::Perceived => Some(0),
            Self::Need => Some(1),
            Self::Agreed => Some(2),
            Self::Demand => Some(3),
            Self::NotPursued => None,
        }
    }

    /// Whether it holds only for needs that are tied to a strategic goal.
    fn needs_goal(self) -> bool {
        matches!(self, Self::Agreed | Self::Demand)
    }
}

impl Need {
    /// Brings the need to another state.
    ///
    /// Forwards one step at a time: *abgestimmt* with the Sozialraumkonferenz's reason, *Bedarf* with the reason why
    /// existing offers do not meet it. Backwards, and out of the path, any number of steps with a reason; back onto it
    /// as Bedürfnis or Handlungserfordernis.
    ///
    /// # Errors
    /// `NeedStepSkipped`, `NeedReasonMissing`, `NeedWithoutGoal`; the need stays as it is.
    pub fn advance(&mut self, state: NeedState, reason: &str) -> Result<()> {
        if self.state == NeedState::Perceived && state == NeedState::Need {
            // Putting it into words needs no reason.
        } else if !self.can_reach(state) {
            return Err(Problem::new(ProblemName::NeedStepSkipped).value(&self.title));
        } else if reason.trim().is_empty() {
            return Err(Problem::new(ProblemName::NeedReasonMissing).value(&self.title));
        }
        self.tied_to_goal(state)?;
        self.state = state;
        reason.clone_into(&mut self.state_reason);
        Ok(())
    }

    /// Whether the ratings allow the state.
    ///
    /// # Errors
    /// `NeedWithoutGoal` when the state asks for a goal relation of at least 1.
    pub fn tied_to_goal(&self, state: NeedState) -> Result<()> {
        if state.needs_goal() && self.goal_relation.unwrap_or(0) == 0 {
            return Err(Problem::new(ProblemName::NeedWithoutGoal).value(&self.title));
        }
        Ok(())
    }

    fn can_reach(&self, state: NeedState) -> bool {
        match (self.state.step(), state.step()) {
            (_, None) => true,
            (None, Some(to)) => to <= 1,
            (Some(from), Some(to)) => to <= from + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [NeedState; 5] =
        [NeedState::Perceived, NeedState::Need, NeedState::Agreed, NeedState::Demand, NeedState::NotPursued];

    fn need(state: NeedState) -> Need {
        Need { state, goal_relation: Some(1), ..Need::default() }
    }

    #[test]
    fn forwards_one_step_backwards_any_number() {
        let reached = |from: NeedState| STATES.map(|to| need(from).advance(to, "weil").is_ok());
        assert_eq!(reached(NeedState::Perceived), [true, true, false, false, true]);
        assert_eq!(reached(NeedState::Need), [true, true, true, false, true]);
        assert_eq!(reached(NeedState::Agreed), [true, true, true, true, true]);
        assert_eq!(reached(NeedState::Demand), [true, true, true, true, true]);
        assert_eq!(reached(NeedState::NotPursued), [true, true, false, false, true]);
    }

    #[test]
    fn only_putting_into_words_needs_no_reason() {
        for from in STATES {
            for to in STATES {
                if let Err(problem) = need(from).advance(to, " ") {
                    assert!(
                        [ProblemName::NeedReasonMissing, ProblemName::NeedStepSkipped]
                            .contains(&problem.name)
                    );
                } else {
                    assert_eq!((from, to), (NeedState::Perceived, NeedState::Need));
                }
            }
        }
    }

    #[test]
    fn without_a_goal_nothing_is_agreed() {
        for goal_relation in [None, Some(0)] {
            let mut need = Need { goal_relation, ..need(NeedState::Need) };
            let problem = need.advance(NeedState::Agreed, "Konferenz").unwrap_err();
            assert_eq!(problem.name, ProblemName::NeedWithoutGoal);
            assert_eq!(need.state, NeedState::Need);
        }
    }
}

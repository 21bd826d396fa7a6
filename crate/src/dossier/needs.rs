//! What changes of needs and of their priority do to a dossier's state.

use super::{Change, DossierEvent, DossierState};
use crate::priorities::{Need, NeedFields, merge, release};
use crate::problem::{Problem, ProblemName, Result};

impl DossierState {
    /// Takes a change of the needs into account.
    ///
    /// # Errors
    /// `NeedUnknown`, `StatementUnknown` when what the event refers to is not there (any more); `NeedStepSkipped`,
    /// `NeedReasonMissing`, `NeedWithoutGoal`, `NeedMergedInCircle`. The needs stay as they are.
    pub(super) fn note(&mut self, event: &DossierEvent) -> Result<()> {
        match &event.change {
            Change::NeedCreated { title, fields } => self.needs.push(noted(event, None, title, fields)),
            Change::NeedChanged { need, fields } => {
                let need = self.need(need)?;
                let mut changed = need.clone();
                changed.change(fields);
                changed.tied_to_goal(changed.state)?;
                *need = changed;
            }
            Change::NeedDeleted { need } => {
                self.need(need)?;
                release(&mut self.needs, need);
                self.needs.retain(|entry| entry.id != *need);
            }
            Change::NeedsOpened { needs, .. } => {
                let title = |fields: &NeedFields| fields.title.clone().unwrap_or_default();
                let entries = (1u32..).zip(needs);
                self.needs.extend(
                    entries.map(|(number, fields)| noted(event, Some(number), &title(fields), fields)),
                );
            }
            Change::NeedAdvanced { need, state, reason } => self.need(need)?.advance(*state, reason)?,
            Change::StatementGiven { need, statement } => {
                let statement = statement.recorded(event.id.to_string(), &event.by, &event.at);
                self.need(need)?.statements.push(statement);
            }
            Change::StatementWithdrawn { need, statement } => {
                let need = self.need(need)?;
                let place = need.statements.iter().position(|entry| entry.id == *statement);
                let unknown = || Problem::new(ProblemName::StatementUnknown).value(statement);
                need.statements.remove(place.ok_or_else(unknown)?);
            }
            Change::NeedsMerged { into, from } => merge(&mut self.needs, into, from)?,
            Change::NeedUnmerged { need } => self.need(need)?.merged_into = None,
            Change::PrioritySet { weights } => self.priority = Some(weights.clone()),
            Change::PriorityReset => self.priority = None,
            _ => {}
        }
        Ok(())
    }

    fn need(&mut self, id: &str) -> Result<&mut Need> {
        let entry = self.needs.iter_mut().find(|entry| entry.id == id);
        entry.ok_or_else(|| Problem::new(ProblemName::NeedUnknown).value(id))
    }
}

/// A need as an event notes it; of several, the one of that number.
fn noted(event: &DossierEvent, number: Option<u32>, title: &str, fields: &NeedFields) -> Need {
    let id = match number {
        None => event.id.to_string(),
        Some(number) => format!("{}:{number}", event.id),
    };
    let mut need = Need { id, by: event.by.clone(), at: event.at.clone(), ..Need::default() };
    need.change(fields);
    title.clone_into(&mut need.title);
    need
}

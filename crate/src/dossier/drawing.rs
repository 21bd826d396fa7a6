//! What changes of the areas do to a dossier's state.

use super::{Change, DossierEvent, DossierState};
use crate::areas::{Area, AreaPlan};
use crate::problem::{Problem, ProblemName, Result};

impl DossierState {
    /// Takes a change of the areas into account.
    ///
    /// # Errors
    /// `AreaUnknown` when the area is not there (any more), `AreaLocked` when Teilräume would leave or join a locked
    /// one; the areas stay as they are.
    pub(super) fn draw(&mut self, event: &DossierEvent) -> Result<()> {
        let plan = &mut self.areas;
        match &event.change {
            Change::AreaCreated { name, colour, keys, .. } => {
                open_for(plan, keys)?;
                let id = event.id.to_string();
                plan.add(Area { id, name: name.clone(), colour: *colour, ..Area::default() }, keys);
            }
            Change::AreaChanged { area, fields } => {
                let found = plan.areas.iter_mut().find(|entry| entry.id == *area);
                found.ok_or_else(|| unknown(area))?.change(fields);
            }
            Change::AreasMerged { into, from } => {
                unlocked(plan, into)?;
                from.iter().try_for_each(|area| unlocked(plan, area))?;
                from.iter().filter(|area| *area != into).for_each(|area| plan.remove(area, Some(into)));
            }
            Change::AreaDeleted { area } => {
                unlocked(plan, area)?;
                plan.remove(area, None);
            }
            Change::TeilraeumeAssigned { area, keys } => {
                area.iter().try_for_each(|area| unlocked(plan, area))?;
                open_for(plan, keys)?;
                plan.assign(keys, area.as_deref());
            }
            Change::AreasOpened { areas, .. } => {
                *plan = AreaPlan::default();
                for (number, members) in (1u32..).zip(areas) {
                    // Colours go round in the app's list.
                    let colour = u8::try_from((number - 1) % 256).unwrap_or_default();
                    let id = format!("{}:{number}", event.id);
                    let area = Area { id, name: members.name.clone(), colour, ..Area::default() };
                    plan.add(area, &members.keys);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn unlocked(plan: &AreaPlan, area: &str) -> Result<()> {
    match plan.area(area) {
        None => Err(unknown(area)),
        Some(found) if found.locked => Err(Problem::new(ProblemName::AreaLocked).value(&found.name)),
        Some(_) => Ok(()),
    }
}

/// Whether none of the Teilräume lies in a locked area.
fn open_for(plan: &AreaPlan, keys: &[String]) -> Result<()> {
    keys.iter().filter_map(|key| plan.members.get(key)).try_for_each(|area| unlocked(plan, area))
}

fn unknown(area: &str) -> Problem {
    Problem::new(ProblemName::AreaUnknown).value(area)
}

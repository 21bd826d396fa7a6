//! Binding of the dossier: marshals only.

use super::convert::{events_to_js, read, thrown, to_js};
use crate::dossier::{Change, Dossier, DossierEvent};
use crate::exchange::needs::{need_rows, needs_csv};
use wasm_bindgen::prelude::*;

/// A dossier as one stored copy of it sees it.
#[wasm_bindgen(js_name = Dossier)]
pub struct JsDossier(pub(super) Dossier);

#[wasm_bindgen(js_class = Dossier)]
impl JsDossier {
    /// A dossier without events, written by that copy: 1 to 32 small letters and digits, never used by another copy.
    ///
    /// # Errors
    /// `argument_invalid` for any other writer.
    #[wasm_bindgen(constructor)]
    pub fn new(writer: &str) -> Result<Self, JsValue> {
        Dossier::new(writer).map(Self).map_err(thrown)
    }

    /// Adds events from lines of JSON; what cannot be read is named in the answer.
    #[wasm_bindgen(js_name = addLines, unchecked_return_type = "Added")]
    pub fn add_lines(&mut self, lines: &[u8]) -> JsValue {
        to_js(&self.0.add_lines(lines))
    }

    /// Adds stored events, or those of another copy: the union, whatever the order they come in.
    ///
    /// # Errors
    /// `argument_invalid` when they are no events; nothing is added then.
    #[wasm_bindgen(js_name = addEvents, unchecked_return_type = "Added")]
    pub fn add_events(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "DossierEvent[]")] events: JsValue,
    ) -> Result<JsValue, JsValue> {
        let events: Vec<DossierEvent> = read(&events)?;
        Ok(to_js(&self.0.add(events)))
    }

    /// Events that `other` has and this dossier lacks, in order.
    #[wasm_bindgen(js_name = missingFrom, unchecked_return_type = "DossierEvent[]")]
    #[must_use]
    pub fn missing_from(&self, other: &Self) -> JsValue {
        events_to_js(&self.0.missing_from(&other.0))
    }

    /// The event for a change, as it would be the next; nothing is changed yet. `at` is ISO 8601 in UTC.
    ///
    /// # Errors
    /// `argument_invalid`, `text_missing`, `text_too_long`, `list_too_long`, `weight_invalid`, `weights_all_zero`,
    /// `scenario_unknown`, `proposal_unknown`, `conference_unknown`, `event_unknown`; about areas `area_unknown`,
    /// `area_locked`; about needs `need_unknown`, `statement_unknown`, `need_step_skipped`, `need_reason_missing`,
    /// `need_without_goal`, `need_merged_in_circle`, `rating_invalid`, `link_invalid`; about rounds `round_unknown`,
    /// `round_not_draft`, `round_not_open`, `round_closed`, `round_without_items`, `round_item_twice`,
    /// `round_dots_invalid`, `count_unknown`, `count_voters_missing`, `count_implausible`, and of a ballot
    /// `ballot_empty`, `ballot_too_many_dots`, `ballot_above_cap`, `ballot_item_unknown`, `ballot_group_unknown`,
    /// `ballot_code_unknown`, `ballot_code_missing`, `dots_not_whole`.
    #[wasm_bindgen(unchecked_return_type = "DossierEvent")]
    pub fn prepare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Change")] change: JsValue,
        by: &str,
        at: &str,
    ) -> Result<JsValue, JsValue> {
        let change: Change = read(&change)?;
        self.0.prepare(change, by, at).map(|event| events_to_js(&event)).map_err(thrown)
    }

    /// The event that undoes the latest change that counts; none when there is nothing to undo.
    ///
    /// # Errors
    /// `text_too_long`.
    #[wasm_bindgen(js_name = prepareUndo, unchecked_return_type = "DossierEvent | undefined")]
    pub fn prepare_undo(&self, by: &str, at: &str) -> Result<JsValue, JsValue> {
        self.0.prepare_undo(by, at).map(|event| to_js(&event)).map_err(thrown)
    }

    /// The event that redoes what was undone last; none when nothing was, or something else was done since.
    ///
    /// # Errors
    /// `text_too_long`.
    #[wasm_bindgen(js_name = prepareRedo, unchecked_return_type = "DossierEvent | undefined")]
    pub fn prepare_redo(&self, by: &str, at: &str) -> Result<JsValue, JsValue> {
        self.0.prepare_redo(by, at).map(|event| to_js(&event)).map_err(thrown)
    }

    /// The event that undo would undo.
    #[wasm_bindgen(js_name = undoTarget, unchecked_return_type = "DossierEvent | undefined")]
    #[must_use]
    pub fn undo_target(&self) -> JsValue {
        self.0.undo_target().map_or(JsValue::UNDEFINED, events_to_js)
    }

    /// The event that redo would bring back.
    #[wasm_bindgen(js_name = redoTarget, unchecked_return_type = "DossierEvent | undefined")]
    #[must_use]
    pub fn redo_target(&self) -> JsValue {
        self.0.redo_target().map_or(JsValue::UNDEFINED, events_to_js)
    }

    /// What the dossier says now.
    #[wasm_bindgen(unchecked_return_type = "DossierState")]
    #[must_use]
    pub fn state(&self) -> JsValue {
        to_js(self.0.state())
    }

    /// The result of a round; absent when there is no such round. Hidden until closing is up to the page.
    #[wasm_bindgen(unchecked_return_type = "Tally | undefined")]
    #[must_use]
    pub fn tally(&self, round: &str) -> JsValue {
        to_js(&self.0.state().tally(round))
    }

    /// The needs as a table for German Excel.
    #[wasm_bindgen(js_name = needsCsv)]
    #[must_use]
    pub fn needs_csv(&self) -> String {
        needs_csv(&self.0.state().needs, &self.0.state().areas)
    }

    /// The same as rows of cells, the headings first.
    #[wasm_bindgen(js_name = needRows, unchecked_return_type = "string[][]")]
    #[must_use]
    pub fn need_rows(&self) -> JsValue {
        to_js(&need_rows(&self.0.state().needs, &self.0.state().areas))
    }

    /// All events in order, with what became of them.
    #[wasm_bindgen(unchecked_return_type = "RecordEntry[]")]
    #[must_use]
    pub fn record(&self) -> JsValue {
        events_to_js(&self.0.record())
    }

    /// What was changed apart to different things and not settled since; sorted by subject.
    #[wasm_bindgen(unchecked_return_type = "Conflict[]")]
    #[must_use]
    pub fn conflicts(&self) -> JsValue {
        events_to_js(&self.0.conflicts())
    }

    /// All events in order, as lines of JSON.
    #[wasm_bindgen]
    #[must_use]
    pub fn lines(&self) -> Vec<u8> {
        self.0.lines()
    }

    /// Number of events.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// Id of the event with which the dossier and all its copies begin; dossiers of another lineage do not merge.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn lineage(&self) -> Option<String> {
        self.0.lineage().map(ToString::to_string)
    }
}

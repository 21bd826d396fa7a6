//! Binding of the ranking of needs: marshals only.

use super::convert::{read, thrown, to_js};
use super::dossier::JsDossier;
use super::engine::JsIndex;
use crate::areas::AreaPlan;
use crate::priorities::{Need, NeedOutline, Priorities, affected_shares, near_duplicates};
use wasm_bindgen::prelude::*;

/// Pairs of needs that sound alike and may lie in the same place, those most alike first.
///
/// # Errors
/// `argument_invalid`.
#[wasm_bindgen(js_name = nearDuplicates, unchecked_return_type = "NearDuplicate[]")]
pub fn js_near_duplicates(
    #[wasm_bindgen(unchecked_param_type = "readonly NeedOutline[]")] needs: JsValue,
) -> Result<JsValue, JsValue> {
    let needs: Vec<NeedOutline> = read(&needs)?;
    Ok(to_js(&near_duplicates(&needs)))
}

/// The needs of a dossier as they are now, laid out for ranking with changing weights.
#[wasm_bindgen(js_name = Priorities)]
pub struct JsPriorities {
    needs: Vec<Need>,
    plan: AreaPlan,
    dots: Option<Vec<f64>>,
    laid_out: Priorities,
}

#[wasm_bindgen(js_class = Priorities)]
impl JsPriorities {
    /// Lays out the needs of a dossier. Without an index the Betroffenheit takes no part, see `setIndex`.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(dossier: &JsDossier) -> Self {
        let state = dossier.0.state();
        let dots = state.dot_shares();
        let laid_out = Priorities::new(&state.needs, None, dots.as_deref());
        Self { needs: state.needs.clone(), plan: state.areas.clone(), dots, laid_out }
    }

    /// Lets the Betroffenheit take part, from the index as it is now; again after the index was computed anew.
    #[wasm_bindgen(js_name = setIndex)]
    pub fn set_index(&mut self, index: &JsIndex) {
        let affected = affected_shares(&self.needs, &index.index.borrow(), index.city.keys(), &self.plan);
        self.laid_out = Priorities::new(&self.needs, affected.as_deref(), self.dots.as_deref());
    }

    /// Ranks with weights in the order urgency, goalRelation, gap, affected, dots; only their proportions count.
    ///
    /// # Errors
    /// `length_mismatch`, `weight_invalid`, `weights_all_zero`.
    #[wasm_bindgen(unchecked_return_type = "Ranking")]
    pub fn rank(&self, weights: &[f64]) -> Result<JsValue, JsValue> {
        self.laid_out.rank(weights).map(|ranking| to_js(&ranking)).map_err(thrown)
    }
}

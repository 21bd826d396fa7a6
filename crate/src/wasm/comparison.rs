//! Binding of the comparison of two indices and of proposed weights: marshals only.

use super::convert::{thrown, to_js};
use super::engine::JsIndex;
use crate::composite::proposal_summary;
use crate::exchange::{NamedSide, comparison_csv};
use crate::index::{self, Movement, Side, Total, Transition};
use js_sys::{Float64Array, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Two indices compared; every column is in Teilraum order.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Class numbers of the first: 0 … k−1 ascending, 254 *keine Angabe*, 255 excluded.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    pub from: Uint8Array,
    /// Class numbers of the second.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    pub to: Uint8Array,
    /// Index of the second less that of the first, NaN where one of them is missing.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub difference: Float64Array,
    /// Inhabitants as the second knows them, NaN where unknown.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub inhabitants: Float64Array,
    /// Every pair of classes that occurs, by `from`, then `to`.
    pub transitions: Vec<Transition>,
    /// The same by movement.
    pub totals: MovementTotals,
}

/// Teilräume and inhabitants by movement; rising is towards more people with limited chances.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MovementTotals {
    /// Into a higher class.
    pub rises: Total,
    /// Into a lower class.
    pub falls: Total,
    /// The same class.
    pub stays: Total,
    /// No index in the first, one in the second.
    pub enters: Total,
    /// An index in the first, none in the second.
    pub leaves: Total,
    /// No index in either.
    pub absent: Total,
}

/// Proposed weights per indicator, in per cent; NaN where nobody proposes.
#[derive(Serialize, tsify::Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ProposalSummary {
    /// Smallest share.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub lo: Float64Array,
    /// Median.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub median: Float64Array,
    /// Largest share.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub hi: Float64Array,
    /// The medians scaled to exactly 100; all 0 when every median is 0.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub common: Float64Array,
}

/// How far proposed weights lie apart: `proposals` holds one row of `indicators` weights per proposal, each row
/// on any scale.
///
/// # Errors
/// `length_mismatch`, `weight_invalid`, `weights_all_zero`.
#[wasm_bindgen(js_name = proposalSummary, unchecked_return_type = "ProposalSummary")]
pub fn summary(proposals: &[f64], indicators: usize) -> Result<JsValue, JsValue> {
    let summary = proposal_summary(proposals, indicators).map_err(thrown)?;
    Ok(to_js(&ProposalSummary {
        lo: Float64Array::from(summary.lo.as_slice()),
        median: Float64Array::from(summary.median.as_slice()),
        hi: Float64Array::from(summary.hi.as_slice()),
        common: Float64Array::from(summary.common.as_slice()),
    }))
}

#[wasm_bindgen(js_class = Index)]
impl JsIndex {
    /// What changes from this index to another one of the same Teilräume and classes.
    ///
    /// # Errors
    /// `comparison_teilraeume`, `comparison_classes`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(&self, other: &Self) -> Result<JsValue, JsValue> {
        let comparison =
            index::Comparison::new(self.side(&self.index()), other.side(&other.index())).map_err(thrown)?;
        Ok(to_js(&Comparison::from(&comparison)))
    }

    /// The Teilräume that change as CSV that German Excel opens right; the labels name both in the header,
    /// `source` is repeated in every row.
    ///
    /// # Errors
    /// `comparison_teilraeume`, `comparison_classes`.
    #[wasm_bindgen(js_name = compareCsv)]
    pub fn compare_csv(
        &self,
        other: &Self,
        label: &str,
        other_label: &str,
        source: &str,
    ) -> Result<String, JsValue> {
        let (own, others) = (self.index(), other.index());
        let from = NamedSide { side: self.side(&own), label, period: &self.period };
        let to = NamedSide { side: other.side(&others), label: other_label, period: &other.period };
        comparison_csv(from, to, source).map_err(thrown)
    }

    fn side<'a>(&'a self, index: &'a index::Index) -> Side<'a> {
        Side { city: &self.city, index }
    }
}

impl From<&index::Comparison> for Comparison {
    fn from(comparison: &index::Comparison) -> Self {
        Self {
            from: Uint8Array::from(comparison.from.as_slice()),
            to: Uint8Array::from(comparison.to.as_slice()),
            difference: Float64Array::from(comparison.difference.as_slice()),
            inhabitants: Float64Array::from(comparison.inhabitants.as_slice()),
            transitions: comparison.transitions.clone(),
            totals: MovementTotals {
                rises: comparison.total(Movement::Rises),
                falls: comparison.total(Movement::Falls),
                stays: comparison.total(Movement::Stays),
                enters: comparison.total(Movement::Enters),
                leaves: comparison.total(Movement::Leaves),
                absent: comparison.total(Movement::Absent),
            },
        }
    }
}

//! Binding of methods, city and index: marshals only.
//!
//! Columns cross as typed arrays in Teilraum order; per frame [`JsIndex::compute`] writes into buffers the
//! page owns. Failures are thrown as a `Problem` record.

use super::convert::{read, thrown, to_js};
use super::method_info::MethodInfo;
use crate::charts::Histogram;
use crate::city::{City, Column, Interval, Suppressed};
use crate::composite::{per_cent_shares, share_weights};
use crate::exchange::index_csv;
use crate::index::{BUILTIN, Index, Method, builtin};
use crate::problem::{Problem, ProblemName};
use js_sys::{Float64Array, Uint8Array, Uint32Array};
use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use std::cell::{Ref, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

/// The methods that come with the engine, the default one first.
///
/// # Errors
/// None in practice: the files are part of the engine and tested.
#[wasm_bindgen(js_name = builtinMethods, unchecked_return_type = "MethodInfo[]")]
pub fn builtin_methods() -> Result<JsValue, JsValue> {
    let infos: Result<Vec<MethodInfo>, Problem> =
        BUILTIN.iter().map(|(id, _)| Ok(MethodInfo::of(&builtin(id)?))).collect();
    infos.map(|infos| to_js(&infos)).map_err(thrown)
}

/// Moves one weight (per cent, one decimal) and lets the unlocked others share the rest; adds up to 100.
///
/// `locked` has one entry per weight, 0 for free.
#[wasm_bindgen(js_name = shareWeights)]
#[must_use]
pub fn share(per_cent: &[f64], moved: usize, value: f64, locked: &[u8]) -> Vec<f64> {
    let locked: Vec<bool> = locked.iter().map(|&lock| lock != 0).collect();
    share_weights(per_cent, moved, value, &locked)
}

/// Weights as per cent with one decimal that add up to exactly 100.
#[wasm_bindgen(js_name = perCentShares)]
#[must_use]
pub fn shares(weights: &[f64]) -> Vec<f64> {
    per_cent_shares(weights)
}

/// A method: the recipe from counts to classes.
#[wasm_bindgen(js_name = Method)]
pub struct JsMethod(Method);

#[wasm_bindgen(js_class = Method)]
impl JsMethod {
    /// The built-in method of that id.
    ///
    /// # Errors
    /// `method_invalid` when there is none.
    #[wasm_bindgen]
    pub fn builtin(id: &str) -> Result<Self, JsValue> {
        builtin(id).map(Self).map_err(thrown)
    }

    /// Reads a method file.
    ///
    /// # Errors
    /// `method_unreadable`, `method_wrong_format`, `method_unknown_field`, `method_not_supported`,
    /// `method_invalid`, `weight_invalid`, `weights_all_zero`.
    #[wasm_bindgen]
    pub fn parse(json: &str) -> Result<Self, JsValue> {
        Method::parse(json).map(Self).map_err(thrown)
    }

    /// The method file.
    #[wasm_bindgen(js_name = toJson)]
    #[must_use]
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// What a page shows of the method.
    #[wasm_bindgen(unchecked_return_type = "MethodInfo")]
    #[must_use]
    pub fn info(&self) -> JsValue {
        to_js(&MethodInfo::of(&self.0))
    }

    /// Hash of the method file: what a dossier calls the method by.
    #[wasm_bindgen]
    #[must_use]
    pub fn hash(&self) -> String {
        self.0.hash()
    }

    /// The same method with further Teilräume taken out.
    #[wasm_bindgen(js_name = withExcluded)]
    #[must_use]
    pub fn with_excluded(&self, keys: Vec<String>) -> Self {
        Self(self.0.with_excluded(keys))
    }

    /// The same method with other weights, one per indicator.
    ///
    /// # Errors
    /// `weight_invalid`, `weights_all_zero`, `length_mismatch`.
    #[wasm_bindgen(js_name = withWeights)]
    pub fn with_weights(&self, weights: &[f64]) -> Result<Self, JsValue> {
        self.0.with_weights(weights).map(Self).map_err(thrown)
    }

    /// The parameters of the criteria that apply, with the defaults where the method says nothing.
    #[wasm_bindgen(unchecked_return_type = "Rules")]
    #[must_use]
    pub fn rules(&self) -> JsValue {
        to_js(&self.0.rules())
    }

    /// The same method with other parameters of the criteria.
    ///
    /// # Errors
    /// `argument_invalid`; `method_invalid` when a class is unknown, a limit is none or a reason is blank.
    #[wasm_bindgen(js_name = withRules)]
    pub fn with_rules(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Rules")] rules: JsValue,
    ) -> Result<Self, JsValue> {
        self.0.with_rules(read(&rules)?).map(Self).map_err(thrown)
    }
}

/// A city: Teilräume in a fixed order with their columns.
#[wasm_bindgen(js_name = City)]
pub struct JsCity(pub(super) Rc<City>);

#[wasm_bindgen(js_class = City)]
impl JsCity {
    /// Teilräume without columns; `names` and `districts` as long as `keys`, empty text where unknown.
    ///
    /// # Errors
    /// `length_mismatch`, `key_duplicate`.
    #[wasm_bindgen(constructor)]
    pub fn new(keys: Vec<String>, names: Vec<String>, districts: Vec<String>) -> Result<Self, JsValue> {
        City::new(keys, names, districts).map(|city| Self(Rc::new(city))).map_err(thrown)
    }

    /// Adds a column; missing values are NaN, `period` is empty where the data knows only one.
    ///
    /// # Errors
    /// `length_mismatch`.
    #[wasm_bindgen(js_name = addColumn)]
    pub fn add_column(&mut self, name: String, period: String, values: Vec<f64>) -> Result<(), JsValue> {
        let column = Column { name, period, values, suppressed: Vec::new() };
        Rc::make_mut(&mut self.0).add_column(column).map_err(thrown)
    }

    /// Marks cells of a column as suppressed: the true counts lie between `lo` and `hi`, and their middle
    /// replaces the value.
    ///
    /// # Errors
    /// `column_missing`, `length_mismatch`.
    #[wasm_bindgen(js_name = addSuppressed)]
    pub fn add_suppressed(
        &mut self,
        name: &str,
        period: &str,
        teilraeume: &[u32],
        lo: &[f64],
        hi: &[f64],
    ) -> Result<(), JsValue> {
        if lo.len() != teilraeume.len() || hi.len() != teilraeume.len() {
            let problem = Problem::new(ProblemName::LengthMismatch).column(name).limit(teilraeume.len());
            return Err(thrown(problem));
        }
        let cells = teilraeume.iter().zip(lo.iter().zip(hi)).map(|(&teilraum, (&lo, &hi))| Suppressed {
            teilraum: teilraum as usize,
            interval: Interval { lo, hi },
        });
        Rc::make_mut(&mut self.0).suppress(name, period, cells.collect()).map_err(thrown)
    }
}

/// The index of one method on one period of one city.
#[wasm_bindgen(js_name = Index)]
pub struct JsIndex {
    pub(super) city: Rc<City>,
    pub(super) period: String,
    /// Shared with what was checked by it, which asks for details later.
    pub(super) index: Rc<RefCell<Index>>,
}

#[wasm_bindgen(js_class = Index)]
impl JsIndex {
    /// Computes the index with the method's own weights.
    ///
    /// # Errors
    /// `column_missing`, `nothing_to_compute`.
    #[wasm_bindgen(constructor)]
    pub fn new(city: &JsCity, method: &JsMethod, period: String) -> Result<Self, JsValue> {
        let index = Index::new(&city.0, &method.0, &period).map_err(thrown)?;
        Ok(Self { city: Rc::clone(&city.0), period, index: Rc::new(RefCell::new(index)) })
    }

    /// What the reader of the result should know.
    #[wasm_bindgen(unchecked_return_type = "Problem[]")]
    #[must_use]
    pub fn problems(&self) -> JsValue {
        to_js(&self.index().problems())
    }

    /// Computes index and classes for other weights and writes them into the caller's buffers.
    ///
    /// `weights`: one per indicator, only proportions count. `index`: NaN where there is none. `classes`:
    /// 0 … k−1 ascending, 254 *keine Angabe*, 255 excluded. Both as long as there are Teilräume.
    ///
    /// # Errors
    /// `weight_invalid`, `weights_all_zero`, `length_mismatch`; the earlier result stays.
    #[wasm_bindgen]
    pub fn compute(
        &mut self,
        weights: &[f64],
        index: &Float64Array,
        classes: &Uint8Array,
    ) -> Result<(), JsValue> {
        self.fits(index.length())?;
        self.fits(classes.length())?;
        self.index.borrow_mut().compute(weights).map_err(thrown)?;
        let own = self.index();
        index.copy_from(own.values());
        classes.copy_from(own.classes());
        Ok(())
    }

    /// Writes the ranks, the highest index first: 1, 2, 2, 4; 0 where there is no index.
    ///
    /// # Errors
    /// `length_mismatch`.
    #[wasm_bindgen(js_name = ranksInto)]
    pub fn ranks_into(&self, ranks: &Uint32Array) -> Result<(), JsValue> {
        self.fits(ranks.length())?;
        ranks.copy_from(&self.index().ranks());
        Ok(())
    }

    /// Writes the smallest and largest index that suppressed counts allow.
    ///
    /// # Errors
    /// `length_mismatch`.
    #[wasm_bindgen(js_name = boundsInto)]
    pub fn bounds_into(&self, lo: &Float64Array, hi: &Float64Array) -> Result<(), JsValue> {
        self.fits(lo.length())?;
        self.fits(hi.length())?;
        let (lows, highs) = self.index().ends();
        lo.copy_from(&lows);
        hi.copy_from(&highs);
        Ok(())
    }

    /// Number of Teilräume and inhabitants of every class ascending, then *keine Angabe*, then excluded.
    #[wasm_bindgen(unchecked_return_type = "LegendEntry[]")]
    #[must_use]
    pub fn legend(&self) -> JsValue {
        to_js(&self.index().legend())
    }

    /// Everything about the Teilraum at that position; `undefined` when there is none.
    #[wasm_bindgen(unchecked_return_type = "TeilraumDetail | undefined")]
    #[must_use]
    pub fn detail(&self, teilraum: usize) -> JsValue {
        to_js(&self.index().detail(teilraum))
    }

    /// Which Teilräume have another class than with the method's own weights.
    #[wasm_bindgen(unchecked_return_type = "ClassChange[]")]
    #[must_use]
    pub fn changes(&self) -> JsValue {
        to_js(&self.index().changes())
    }

    /// Draws the histogram of the index over the whole canvas, in its own pixels.
    ///
    /// # Errors
    /// `canvas_unusable` when the canvas has no drawing context.
    #[wasm_bindgen(js_name = drawHistogram)]
    pub fn draw_histogram(&self, canvas: HtmlCanvasElement) -> Result<(), JsValue> {
        let unusable = || thrown(Problem::new(ProblemName::CanvasUnusable));
        let backend = CanvasBackend::with_canvas_object(canvas).ok_or_else(unusable)?;
        Histogram::of(&self.index()).draw(&backend.into_drawing_area()).map_err(|_| unusable())
    }

    /// The result as CSV that German Excel opens right; `source` is repeated in every row.
    #[wasm_bindgen(js_name = tableCsv)]
    #[must_use]
    pub fn table_csv(&self, source: &str) -> String {
        index_csv(&self.city, &self.index(), &self.period, source)
    }

    fn fits(&self, length: u32) -> Result<(), JsValue> {
        let teilraeume = self.index().values().len();
        if length as usize == teilraeume {
            return Ok(());
        }
        Err(thrown(Problem::new(ProblemName::LengthMismatch).value(length).limit(teilraeume)))
    }

    /// The index as it was computed last.
    pub(super) fn index(&self) -> Ref<'_, Index> {
        self.index.borrow()
    }
}

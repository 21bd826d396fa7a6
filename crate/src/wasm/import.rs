//! Binding of the import: marshals only.

use super::convert::{from_js, to_js};
use super::imported_city::ImportedCity;
use crate::exchange::Import as Session;
use crate::exchange::records::{GeometrySourceChoices, JoinChoices, TableChoices};
use js_sys::Function;
use wasm_bindgen::prelude::*;

/// One import: files, what was understood, choices, and the city they give.
#[wasm_bindgen]
#[derive(Default)]
pub struct Import(Session);

#[wasm_bindgen]
impl Import {
    /// An import without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; `progress` hears a share from 0 to 1 and the step that begins. Throws a Problem; earlier sources stay.
    #[wasm_bindgen(js_name = addFile)]
    pub fn add_file(
        &mut self,
        name: &str,
        bytes: &[u8],
        #[wasm_bindgen(unchecked_param_type = "(share: number, step: string) => void")] progress: &Function,
    ) -> Result<(), JsValue> {
        // What a listener throws is its own affair and must not end the import.
        let mut listen = |share: f64, step: &str| {
            let _ = progress.call2(&JsValue::NULL, &share.into(), &step.into());
        };
        self.0.add_file(name, bytes, &mut listen).map_err(|problem| to_js(&problem))
    }

    /// Takes a source out again.
    #[wasm_bindgen(js_name = removeSource)]
    pub fn remove_source(&mut self, id: u32) -> Result<(), JsValue> {
        self.0.remove_source(id).map_err(|problem| to_js(&problem))
    }

    /// All sources as they were understood.
    #[wasm_bindgen(unchecked_return_type = "Source[]")]
    pub fn sources(&self) -> JsValue {
        to_js(&self.0.sources())
    }

    /// Names of the columns the method needs; figures are assigned to them by name.
    #[wasm_bindgen(js_name = setNeeded)]
    pub fn set_needed(&mut self, columns: Vec<String>) -> Result<(), JsValue> {
        self.0.set_needed(columns).map_err(|problem| to_js(&problem))
    }

    /// Corrects how a table is understood. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseTable)]
    pub fn choose_table(
        &mut self,
        id: u32,
        #[wasm_bindgen(unchecked_param_type = "TableChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: TableChoices = from_js(choices)?;
        self.0.choose_table(id, &choices).map_err(|problem| to_js(&problem))
    }

    /// Corrects how shapes are understood. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseGeometry)]
    pub fn choose_geometry(
        &mut self,
        id: u32,
        #[wasm_bindgen(unchecked_param_type = "GeometrySourceChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: GeometrySourceChoices = from_js(choices)?;
        self.0.choose_geometry(id, &choices).map_err(|problem| to_js(&problem))
    }

    /// Corrects the join. Throws a Problem; then the earlier choices stay.
    #[wasm_bindgen(js_name = chooseJoin)]
    pub fn choose_join(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "JoinChoices")] choices: JsValue,
    ) -> Result<(), JsValue> {
        let choices: JoinChoices = from_js(choices)?;
        self.0.choose_join(choices).map_err(|problem| to_js(&problem))
    }

    /// How everything comes together.
    #[wasm_bindgen(unchecked_return_type = "JoinReport")]
    pub fn join(&self) -> JsValue {
        to_js(&self.0.join())
    }

    /// All choices as a recipe file (JSON), for next year's files.
    pub fn recipe(&self) -> Result<String, JsValue> {
        self.0.recipe().map_err(|problem| to_js(&problem))
    }

    /// Uses a recipe for the files that are there and for those that come. Throws a Problem when it is not a recipe.
    #[wasm_bindgen(js_name = applyRecipe, unchecked_return_type = "Problem[]")]
    pub fn apply_recipe(&mut self, json: &str) -> Result<JsValue, JsValue> {
        self.0.apply_recipe(json).map(|remarks| to_js(&remarks)).map_err(|problem| to_js(&problem))
    }

    /// The city. Throws a Problem when nothing usable was brought in.
    #[wasm_bindgen(unchecked_return_type = "ImportedCity")]
    pub fn finish(&self) -> Result<JsValue, JsValue> {
        match self.0.finish() {
            Ok(imported) => Ok(to_js(&ImportedCity::from(imported))),
            Err(problem) => Err(to_js(&problem)),
        }
    }
}

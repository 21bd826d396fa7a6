//! Binding of areas and criteria: marshals only.
//!
//! Findings cross as columns, because every stroke asks for all of them; plans and records cross as plain objects.

use super::convert::{read, thrown, to_js};
use super::engine::{JsCity, JsIndex};
use crate::areas::{AreaPlan, Ground, LayoutComparison, Reference, Terms, compare_layouts, statistics};
use crate::city::{Contact, FlatGeometry, Geometry, Neighbourhood, across};
use crate::criteria::{Criterion, Day, Finding, Guide, Offer, Recorded};
use crate::exchange::layout_csv;
use crate::index::Index;
use crate::problem::{Problem, ProblemName};
use js_sys::{Float64Array, Uint8Array, Uint16Array, Uint32Array};
use serde::Serialize;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Short names of all criteria in the order in which they are listed; findings name them by their place here.
#[wasm_bindgen(unchecked_return_type = "Criterion[]")]
#[must_use]
pub fn criteria() -> Vec<String> {
    Criterion::ALL.iter().map(|criterion| criterion.name().to_owned()).collect()
}

/// For every point of the geometry the Teilraum on the other side of the stretch of border that begins there, 4294967295
/// where there is none: the outline of an area are the stretches of its members with nobody of them on the other side.
///
/// # Errors
/// `geometry_unreadable`.
#[wasm_bindgen(js_name = acrossBorders)]
pub fn across_borders(
    coordinates: Vec<f64>,
    #[wasm_bindgen(js_name = ringEnds)] ring_ends: Vec<u32>,
    #[wasm_bindgen(js_name = polygonEnds)] polygon_ends: Vec<u32>,
    #[wasm_bindgen(js_name = teilraumEnds)] teilraum_ends: Vec<u32>,
) -> Result<Vec<u32>, JsValue> {
    let flat = FlatGeometry { coordinates, ring_ends, polygon_ends, teilraum_ends };
    let geometry = Geometry::from_flat(&flat).map_err(thrown)?;
    let number = |other: Option<usize>| other.and_then(|other| u32::try_from(other).ok()).unwrap_or(u32::MAX);
    Ok(across(&geometry).into_iter().map(number).collect())
}

/// Which Teilräume touch; found once per city.
#[wasm_bindgen(js_name = Neighbourhood)]
pub struct JsNeighbourhood(pub(super) Rc<Neighbourhood>);

#[wasm_bindgen(js_class = Neighbourhood)]
impl JsNeighbourhood {
    /// Finds who touches whom. Geometry as it comes from the import, in the city's order; empty arrays: no geometry, no
    /// neighbours. Borders up to `toleranceM` metres apart still touch.
    ///
    /// # Errors
    /// `geometry_unreadable`; `argument_invalid` for any other contact than `rook` and `queen`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        coordinates: Vec<f64>,
        #[wasm_bindgen(js_name = ringEnds)] ring_ends: Vec<u32>,
        #[wasm_bindgen(js_name = polygonEnds)] polygon_ends: Vec<u32>,
        #[wasm_bindgen(js_name = teilraumEnds)] teilraum_ends: Vec<u32>,
        #[wasm_bindgen(unchecked_param_type = "Contact")] contact: &str,
        #[wasm_bindgen(js_name = toleranceM)] tolerance_m: f64,
    ) -> Result<Self, JsValue> {
        let contact = match contact {
            "rook" => Contact::Rook,
            "queen" => Contact::Queen,
            other => return Err(thrown(Problem::new(ProblemName::ArgumentInvalid).value(other))),
        };
        let flat = FlatGeometry { coordinates, ring_ends, polygon_ends, teilraum_ends };
        let geometry = Geometry::from_flat(&flat).map_err(thrown)?;
        Ok(Self(Rc::new(Neighbourhood::of(&geometry, contact, tolerance_m))))
    }

    /// Positions of the neighbours of a Teilraum, ascending.
    #[wasm_bindgen]
    #[must_use]
    pub fn neighbours(&self, teilraum: usize) -> Vec<u32> {
        self.0.adjacency().neighbours(teilraum).iter().filter_map(|&next| u32::try_from(next).ok()).collect()
    }
}

/// Findings as columns, one entry each, by criterion, then by place.
#[derive(Serialize, tsify::Tsify)]
pub struct Findings {
    /// Place of the criterion in `criteria()`.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    pub criterion: Uint8Array,
    /// 0 a Teilraum, 1 an area, 2 the city.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    pub kind: Uint8Array,
    /// Position of the Teilraum, number of the area.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint32Array")]
    pub subject: Uint32Array,
    /// 0 erfüllt, 1 Hinweis, 2 verletzt, 3 offen, 4 begründete Ausnahme.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    pub verdict: Uint8Array,
    /// The figure it rests on; NaN where there is none.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub figure: Float64Array,
    /// What the figure is held against; NaN where there is no limit.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Float64Array")]
    pub limit: Float64Array,
}

/// A plan on one city: findings and statistics.
#[wasm_bindgen(js_name = Areas)]
pub struct JsAreas {
    pub(super) guide: Guide,
    ground: Ground,
    findings: Vec<Finding>,
    /// What the findings were found with.
    checked: Option<(Rc<RefCell<Index>>, Day)>,
}

#[wasm_bindgen(js_class = Areas)]
impl JsAreas {
    /// No areas yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(city: &JsCity, neighbourhood: &JsNeighbourhood) -> Self {
        let guide = Guide::new(Rc::clone(&city.0), Rc::clone(&neighbourhood.0));
        let ground = Ground::new(&city.0, Rc::clone(&neighbourhood.0));
        Self { guide, ground, findings: Vec::new(), checked: None }
    }

    /// Takes over areas and what is recorded; returns keys that the city does not have.
    ///
    /// # Errors
    /// `argument_invalid`; the earlier plan stays.
    #[wasm_bindgen(js_name = setPlan)]
    pub fn set_plan(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "AreaPlan")] plan: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Recorded[]")] judgements: JsValue,
    ) -> Result<Vec<String>, JsValue> {
        let (plan, recorded): (AreaPlan, Vec<Recorded>) = (read(&plan)?, read(&judgements)?);
        Ok(self.guide.set_plan(plan, recorded).to_vec())
    }

    /// Takes over the existing layout.
    ///
    /// # Errors
    /// `argument_invalid`; the earlier one stays.
    #[wasm_bindgen(js_name = setReference)]
    pub fn set_reference(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Reference | undefined")] reference: JsValue,
    ) -> Result<(), JsValue> {
        let reference: Option<Reference> =
            if reference.is_undefined() { None } else { Some(read(&reference)?) };
        self.guide.set_reference(reference.as_ref());
        Ok(())
    }

    /// Takes over offers of social infrastructure.
    ///
    /// # Errors
    /// `argument_invalid`; the earlier ones stay.
    #[wasm_bindgen(js_name = setOffers)]
    pub fn set_offers(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Offer[] | undefined")] offers: JsValue,
    ) -> Result<(), JsValue> {
        let offers: Option<Vec<Offer>> = if offers.is_undefined() { None } else { Some(read(&offers)?) };
        self.guide.set_offers(offers.as_deref());
        Ok(())
    }

    /// Moves Teilräume into an area, or with 65535 out of all, until the next plan.
    #[wasm_bindgen]
    pub fn assign(&mut self, teilraeume: &[u32], area: u16) {
        self.guide.assign(teilraeume.iter().map(|&teilraum| teilraum as usize), Some(area.into()));
    }

    /// Writes the area number of every Teilraum, 65535 outside.
    ///
    /// # Errors
    /// `length_mismatch`.
    #[wasm_bindgen(js_name = numbersInto)]
    pub fn numbers_into(&self, numbers: &Uint16Array) -> Result<(), JsValue> {
        let own = self.guide.layout().numbers();
        if numbers.length() as usize != own.len() {
            let problem = Problem::new(ProblemName::LengthMismatch).value(numbers.length()).limit(own.len());
            return Err(thrown(problem));
        }
        numbers.copy_from(own);
        Ok(())
    }

    /// Checks all criteria. `today` is `YYYY-MM-DD`.
    ///
    /// # Errors
    /// `argument_invalid` when `today` is no day, `length_mismatch` when the index is another city's.
    #[wasm_bindgen(unchecked_return_type = "Findings")]
    pub fn check(&mut self, index: &JsIndex, today: &str) -> Result<JsValue, JsValue> {
        let day: Day =
            today.parse().map_err(|_| thrown(Problem::new(ProblemName::ArgumentInvalid).value(today)))?;
        self.fits(&index.index())?;
        self.findings = self.guide.check(&index.index(), day);
        self.checked = Some((Rc::clone(&index.index), day));
        Ok(to_js(&columns(&self.findings)))
    }

    /// What the finding of that number of the last check rests on.
    ///
    /// # Errors
    /// `argument_invalid` when there is no such finding.
    #[wasm_bindgen(unchecked_return_type = "FindingDetail")]
    pub fn explain(&self, n: usize) -> Result<JsValue, JsValue> {
        match (self.findings.get(n), &self.checked) {
            (Some(finding), Some((index, today))) => {
                Ok(to_js(&self.guide.explain(&index.borrow(), *today, finding)))
            }
            _ => Err(thrown(Problem::new(ProblemName::ArgumentInvalid).value(n))),
        }
    }

    /// Smallest changes of borders that satisfy the finding of that number of the last check, best first.
    ///
    /// # Errors
    /// `argument_invalid` before any check; `length_mismatch` when the index is another city's.
    #[wasm_bindgen(unchecked_return_type = "Remedy[]")]
    pub fn remedies(&mut self, index: &JsIndex, n: usize) -> Result<JsValue, JsValue> {
        let Some((_, today)) = self.checked else {
            return Err(thrown(Problem::new(ProblemName::ArgumentInvalid).value(n)));
        };
        let index = index.index();
        self.fits(&index)?;
        Ok(to_js(&self.guide.remedies(&index, today, &self.findings, n)))
    }

    /// Figures of each area in the plan's order, then of the rest of the city, then of the city. What rests on too few
    /// persons is absent and marked as protected.
    ///
    /// # Errors
    /// `length_mismatch` when the index is another city's.
    #[wasm_bindgen(unchecked_return_type = "AreaStatistics[]")]
    pub fn statistics(&self, index: &JsIndex) -> Result<JsValue, JsValue> {
        let index = index.index();
        self.fits(&index)?;
        let terms = Terms::of(index.method());
        Ok(to_js(&statistics(self.guide.layout(), &self.ground, &index, &terms)))
    }

    /// The plan beside the existing layout; `undefined` without one.
    ///
    /// # Errors
    /// `length_mismatch` when the index is another city's.
    #[wasm_bindgen(js_name = compareReference, unchecked_return_type = "LayoutComparison | undefined")]
    pub fn compare_reference(&self, index: &JsIndex) -> Result<JsValue, JsValue> {
        Ok(self.compared(index)?.map_or(JsValue::UNDEFINED, |compared| to_js(&compared)))
    }

    /// The Teilräume that lie elsewhere than in the existing layout as CSV that German Excel opens right, `source` in the
    /// last row; `undefined` without one.
    ///
    /// # Errors
    /// `length_mismatch` when the index is another city's.
    #[wasm_bindgen(js_name = compareReferenceCsv)]
    pub fn compare_reference_csv(&self, index: &JsIndex, source: &str) -> Result<Option<String>, JsValue> {
        let compared = self.compared(index)?;
        Ok(compared.map(|compared| layout_csv(self.guide.city(), &compared, source)))
    }

    fn compared(&self, index: &JsIndex) -> Result<Option<LayoutComparison>, JsValue> {
        let index = index.index();
        self.fits(&index)?;
        let terms = Terms::of(index.method());
        let reference = self.guide.reference();
        Ok(reference
            .map(|reference| compare_layouts(self.guide.layout(), reference, &self.ground, &index, &terms)))
    }

    fn fits(&self, index: &Index) -> Result<(), JsValue> {
        let (own, other) = (self.guide.city().len(), index.values().len());
        if own == other {
            return Ok(());
        }
        Err(thrown(Problem::new(ProblemName::LengthMismatch).value(other).limit(own)))
    }
}

fn columns(findings: &[Finding]) -> Findings {
    let bytes =
        |of: fn(&Finding) -> u8| Uint8Array::from(findings.iter().map(of).collect::<Vec<u8>>().as_slice());
    let numbers = |of: fn(&Finding) -> f64| {
        Float64Array::from(findings.iter().map(of).collect::<Vec<f64>>().as_slice())
    };
    let subjects: Vec<u32> = findings
        .iter()
        .map(|finding| finding.place.subject())
        .filter_map(|n| u32::try_from(n).ok())
        .collect();
    Findings {
        criterion: bytes(|finding| finding.criterion as u8),
        kind: bytes(|finding| finding.place.kind()),
        subject: Uint32Array::from(subjects.as_slice()),
        verdict: bytes(|finding| finding.verdict.into()),
        figure: numbers(|finding| finding.figure),
        limit: numbers(|finding| finding.limit),
    }
}

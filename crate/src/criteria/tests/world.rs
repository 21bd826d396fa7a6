//! Small made-up cities whose Teilräume have the classes and inhabitants a test asks for.

use crate::areas::{Area, AreaMembers, AreaPlan, Reference};
use crate::city::test_cities::grid;
use crate::city::{City, Column, Contact, Neighbourhood};
use crate::criteria::{Criterion, Day, Finding, Guide, Judgement, Place, Recorded, Subject, Verdict};
use crate::index::{Index, Method};
use serde_json::{Value, json};
use std::rc::Rc;

/// Class number of a Teilraum without a figure.
pub const NONE: u8 = 254;
pub const CLASSES: [&str; 5] = ["sehr_niedrig", "niedrig", "mittel", "hoch", "sehr_hoch"];

pub struct World {
    pub city: Rc<City>,
    pub index: Index,
    pub guide: Guide,
    pub today: Day,
}

/// Squares in rows of `columns`; class and inhabitants (NaN: unknown) of each; a letter each for its Stadtbezirk, blank
/// where it is unknown.
pub fn world(columns: usize, teilraeume: &[(u8, f64)], districts: &str, rules: &Value) -> World {
    let keys: Vec<String> = (0..teilraeume.len()).map(|i| format!("{i:02}")).collect();
    let districts: Vec<String> =
        districts.chars().map(|letter| letter.to_string().trim().to_owned()).collect();
    let mut city = City::new(keys.clone(), keys, districts).unwrap();
    let figure = |class: u8| if class == NONE { f64::NAN } else { f64::from(class) };
    let figures: Vec<f64> = teilraeume.iter().map(|&(class, _)| figure(class)).collect();
    for (name, values) in
        [("figur", figures.clone()), ("einwohner", teilraeume.iter().map(|&(_, people)| people).collect())]
    {
        let column = Column { name: name.into(), period: "2025".into(), values, suppressed: Vec::new() };
        city.add_column(column).unwrap();
    }
    let method = method(&figures, rules);
    World::new(city, columns, &method)
}

/// A method under which the figures 0 to 4 are the five classes.
fn method(figures: &[f64], rules: &Value) -> Method {
    let known: Vec<f64> = figures.iter().copied().filter(|figure| !figure.is_nan()).collect();
    let mean = known.iter().sum::<f64>() / known.len() as f64;
    let variance = known.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / known.len() as f64;
    let class = |(number, id): (usize, &&str)| {
        let mut class = json!({"id": id, "title": {"de": id}});
        if number < 4 {
            class["upto"] = ((number as f64 + 0.5 - mean) / variance.sqrt()).into();
            class["inclusive"] = false.into();
        }
        class
    };
    let classes: Vec<Value> = CLASSES.iter().enumerate().map(class).collect();
    let mut file = json!({
        "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "test", "title": {"de": "Test"},
        "population": "einwohner", "indicators": [{"id": "figur", "title": {"de": "Figur"},
            "value": {"column": "figur"}, "direction": "higher_is_worse", "weight": 1}],
        "standardise": {"centre": "mean", "spread": "sd", "ddof": 0}, "combine": {"rescale": "none"},
        "classes": classes});
    if !rules.is_null() {
        file["criteria"] = rules.clone();
    }
    Method::parse(&file.to_string()).unwrap()
}

impl World {
    /// A city of one column of squares per `columns`, looked at in 2025.
    pub fn new(city: City, columns: usize, method: &Method) -> Self {
        let rows = city.len().div_ceil(columns);
        let city = Rc::new(city);
        let neighbourhood = Neighbourhood::of(&grid(columns, rows), Contact::Rook, 1.0);
        Self {
            index: Index::new(&city, method, "2025").unwrap(),
            guide: Guide::new(Rc::clone(&city), Rc::new(neighbourhood)),
            city,
            today: "2026-11-21".parse().unwrap(),
        }
    }

    /// Areas by the positions of their Teilräume; they are called A, B, C ….
    pub fn areas(mut self, areas: &[&[usize]]) -> Self {
        self.plan(areas, Vec::new(), |_| {});
        self
    }

    /// The same with records and with what else is known of the areas.
    pub fn plan(&mut self, areas: &[&[usize]], recorded: Vec<Recorded>, change: impl Fn(&mut AreaPlan)) {
        let mut plan = AreaPlan::default();
        for (name, members) in ('A'..).zip(areas) {
            let area =
                Area { id: name.to_lowercase().to_string(), name: name.to_string(), ..Area::default() };
            plan.add(area, &keys(members));
        }
        change(&mut plan);
        self.guide.set_plan(plan, recorded);
    }

    pub fn reference(&mut self, areas: &[&[usize]]) {
        let members =
            |(name, members): (char, &&[usize])| AreaMembers { name: name.into(), keys: keys(members) };
        let reference = Reference { name: "bisher".into(), areas: ('A'..).zip(areas).map(members).collect() };
        self.guide.set_reference(Some(&reference));
    }

    pub fn check(&mut self) -> Vec<Finding> {
        self.guide.check(&self.index, self.today)
    }

    /// Verdicts of one criterion in their order.
    pub fn verdicts(&mut self, criterion: Criterion) -> Vec<(Place, Verdict)> {
        let findings = self.check().into_iter().filter(|finding| finding.criterion == criterion);
        findings.map(|finding| (finding.place, finding.verdict)).collect()
    }

    /// The only finding of a criterion at a place.
    pub fn finding(&mut self, criterion: Criterion, place: Place) -> Option<Finding> {
        let mut findings =
            self.check().into_iter().filter(|one| (one.criterion, one.place) == (criterion, place));
        let finding = findings.next();
        assert_eq!(findings.next(), None);
        finding
    }

    pub fn verdict(&mut self, criterion: Criterion, place: Place) -> Option<Verdict> {
        self.finding(criterion, place).map(|finding| finding.verdict)
    }

    /// Number of a finding of the last check.
    pub fn number(&mut self, criterion: Criterion, place: Place) -> (Vec<Finding>, usize) {
        let findings = self.check();
        let number = findings.iter().position(|one| (one.criterion, one.place) == (criterion, place));
        (findings, number.unwrap())
    }
}

fn keys(members: &[usize]) -> Vec<String> {
    members.iter().map(|i| format!("{i:02}")).collect()
}

/// A record about the Teilraum at a position.
pub fn on_teilraum(criterion: Criterion, teilraum: usize) -> Recorded {
    recorded(criterion, Subject::Teilraum { key: format!("{teilraum:02}") })
}

/// A record about the area of that letter.
pub fn on_area(criterion: Criterion, area: char) -> Recorded {
    recorded(criterion, Subject::Area { id: area.to_lowercase().to_string() })
}

pub fn recorded(criterion: Criterion, subject: Subject) -> Recorded {
    let judgement =
        Judgement { text: "weil".into(), decided_by: "Runder Tisch".into(), ..Judgement::default() };
    Recorded { criterion, subject, judgement, by: "Amt".into(), at: "2026-11-01T09:00:00Z".into() }
}

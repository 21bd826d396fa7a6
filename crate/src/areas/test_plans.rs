//! Small made-up cities with areas for tests.

use super::{AreaMembers, Layout};
use crate::city::{City, Column};
use crate::index::Method;

/// A city of Teilräume named by their positions, with inhabitants and cases.
pub struct CityOf {
    pub inhabitants: Vec<f64>,
    pub cases: Vec<f64>,
    pub districts: Vec<&'static str>,
    pub excluded: Vec<&'static str>,
}

impl CityOf {
    pub fn new(inhabitants: &[f64], cases: &[f64]) -> Self {
        Self {
            inhabitants: inhabitants.to_vec(),
            cases: cases.to_vec(),
            districts: vec![""; inhabitants.len()],
            excluded: Vec::new(),
        }
    }

    pub fn build(&self) -> City {
        let keys: Vec<String> = (0..self.inhabitants.len()).map(|i| i.to_string()).collect();
        let districts = self.districts.iter().map(|name| (*name).to_owned()).collect();
        let mut city = City::new(keys.clone(), keys, districts).unwrap();
        for (name, values) in [("einwohner", &self.inhabitants), ("faelle", &self.cases)] {
            let column = Column {
                name: name.into(),
                period: String::new(),
                values: values.clone(),
                suppressed: Vec::new(),
            };
            city.add_column(column).unwrap();
        }
        city
    }

    pub fn method(&self) -> Method {
        method().with_excluded(self.excluded.iter().map(|key| (*key).to_owned()).collect())
    }
}

/// One indicator, five classes, centred on the city.
pub fn method() -> Method {
    Method::parse(
        r#"{"format":"veedelwerk-method/1","kind":"weighted_composite","id":"test","title":{"de":"Probe"},
        "population":"einwohner",
        "indicators":[{"id":"anteil","title":{"de":"Anteil"},"unit":"%","direction":"higher_is_worse","weight":1,
        "value":{"numerator":["faelle"],"denominator":["einwohner"],"scale":100}}],
        "standardise":{"centre":"city","spread":"sd","ddof":0},"combine":{"rescale":"sd"},
        "classes":[{"id":"a","title":{"de":"a"},"upto":-1.5},{"id":"b","title":{"de":"b"},"upto":-0.5},
        {"id":"c","title":{"de":"c"},"upto":0.5,"inclusive":true},{"id":"d","title":{"de":"d"},"upto":1.5,"inclusive":true},
        {"id":"e","title":{"de":"e"}}]}"#,
    )
    .unwrap()
}

/// Areas named A, B, C … with Teilräume by position.
pub fn layout(areas: &[&[usize]], city: &City) -> Layout {
    Layout::of_members(&members(areas), city)
}

/// The same as it stands in a reference.
pub fn members(areas: &[&[usize]]) -> Vec<AreaMembers> {
    let area = |(number, members): (u8, &&[usize])| AreaMembers {
        name: char::from(b'A' + number).to_string(),
        keys: members.iter().map(ToString::to_string).collect(),
    };
    (0..).zip(areas).map(area).collect()
}

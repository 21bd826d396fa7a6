//! Where a German city can lie, and which large city is near a place.

use geo::Coord;

/// Germany's outline with a generous margin (10 to 30 km), longitude and latitude in degrees.
const OUTLINE: [(f64, f64); 34] = [
    (6.4, 53.8),
    (7.6, 54.3),
    (8.1, 55.2),
    (9.6, 55.1),
    (11.5, 54.7),
    (13.2, 55.0),
    (14.0, 54.5),
    (14.6, 53.6),
    (14.5, 53.0),
    (15.0, 52.3),
    (14.9, 51.8),
    (15.3, 51.3),
    (15.1, 50.7),
    (14.2, 50.7),
    (12.9, 50.2),
    (12.4, 49.9),
    (12.9, 49.3),
    (14.1, 48.8),
    (13.9, 48.4),
    (13.2, 47.9),
    (13.3, 47.4),
    (10.4, 47.1),
    (9.4, 47.4),
    (7.4, 47.4),
    (7.4, 48.2),
    (7.9, 48.8),
    (6.2, 49.1),
    (6.0, 49.9),
    (5.7, 50.6),
    (5.7, 51.2),
    (5.8, 52.1),
    (6.5, 52.7),
    (6.7, 53.2),
    (6.4, 53.8),
];

/// Large cities: name, longitude and latitude of the middle in degrees.
const CITIES: [(&str, f64, f64); 82] = [
    ("Aachen", 6.08, 50.78),
    ("Augsburg", 10.90, 48.37),
    ("Bergisch Gladbach", 7.13, 50.99),
    ("Berlin", 13.40, 52.52),
    ("Bielefeld", 8.53, 52.02),
    ("Bochum", 7.22, 51.48),
    ("Bonn", 7.10, 50.73),
    ("Bottrop", 6.93, 51.52),
    ("Braunschweig", 10.52, 52.27),
    ("Bremen", 8.80, 53.08),
    ("Bremerhaven", 8.58, 53.55),
    ("Chemnitz", 12.92, 50.83),
    ("Cottbus", 14.33, 51.76),
    ("Darmstadt", 8.65, 49.87),
    ("Dortmund", 7.47, 51.51),
    ("Dresden", 13.74, 51.05),
    ("Duisburg", 6.76, 51.43),
    ("Düren", 6.48, 50.80),
    ("Düsseldorf", 6.78, 51.22),
    ("Erfurt", 11.03, 50.98),
    ("Erlangen", 11.01, 49.60),
    ("Essen", 7.01, 51.46),
    ("Flensburg", 9.44, 54.79),
    ("Frankfurt am Main", 8.68, 50.11),
    ("Freiburg", 7.85, 48.00),
    ("Fürth", 10.99, 49.48),
    ("Gelsenkirchen", 7.10, 51.52),
    ("Gera", 12.08, 50.88),
    ("Göttingen", 9.93, 51.53),
    ("Gütersloh", 8.38, 51.91),
    ("Hagen", 7.47, 51.36),
    ("Halle (Saale)", 11.97, 51.48),
    ("Hamburg", 9.99, 53.55),
    ("Hamm", 7.82, 51.68),
    ("Hannover", 9.73, 52.37),
    ("Heidelberg", 8.69, 49.41),
    ("Heilbronn", 9.22, 49.14),
    ("Herne", 7.22, 51.54),
    ("Hildesheim", 9.95, 52.15),
    ("Ingolstadt", 11.42, 48.76),
    ("Jena", 11.59, 50.93),
    ("Kaiserslautern", 7.77, 49.44),
    ("Karlsruhe", 8.40, 49.01),
    ("Kassel", 9.49, 51.31),
    ("Kempten", 10.31, 47.73),
    ("Kiel", 10.13, 54.32),
    ("Koblenz", 7.59, 50.36),
    ("Köln", 6.96, 50.94),
    ("Konstanz", 9.18, 47.66),
    ("Krefeld", 6.57, 51.34),
    ("Leipzig", 12.37, 51.34),
    ("Leverkusen", 7.00, 51.04),
    ("Lübeck", 10.69, 53.87),
    ("Ludwigshafen", 8.44, 49.48),
    ("Magdeburg", 11.63, 52.13),
    ("Mainz", 8.27, 50.00),
    ("Mannheim", 8.47, 49.49),
    ("Mönchengladbach", 6.44, 51.19),
    ("München", 11.58, 48.14),
    ("Münster", 7.63, 51.96),
    ("Nürnberg", 11.08, 49.45),
    ("Oberhausen", 6.86, 51.47),
    ("Offenbach", 8.76, 50.10),
    ("Oldenburg", 8.21, 53.14),
    ("Osnabrück", 8.05, 52.28),
    ("Paderborn", 8.75, 51.72),
    ("Passau", 13.46, 48.57),
    ("Potsdam", 13.06, 52.40),
    ("Regensburg", 12.10, 49.02),
    ("Rostock", 12.13, 54.09),
    ("Saarbrücken", 6.99, 49.24),
    ("Schwerin", 11.41, 53.63),
    ("Siegen", 8.02, 50.87),
    ("Stuttgart", 9.18, 48.78),
    ("Trier", 6.64, 49.76),
    ("Ulm", 9.99, 48.40),
    ("Wiesbaden", 8.24, 50.08),
    ("Wilhelmshaven", 8.11, 53.53),
    ("Wolfsburg", 10.79, 52.42),
    ("Wuppertal", 7.18, 51.26),
    ("Würzburg", 9.93, 49.79),
    ("Zwickau", 12.50, 50.72),
];

/// Kilometres of one degree of latitude; of longitude at the equator.
pub const KM_PER_DEGREE: f64 = 111.2;

/// Whether a place (longitude, latitude in degrees) lies in Germany or just beside it.
#[must_use]
pub fn in_germany(place: Coord<f64>) -> bool {
    OUTLINE.windows(2).fold(false, |inside, edge| match edge {
        [(x0, y0), (x1, y1)] => {
            let crosses =
                (*y0 > place.y) != (*y1 > place.y) && place.x < (x1 - x0) * (place.y - y0) / (y1 - y0) + x0;
            inside != crosses
        }
        _ => inside,
    })
}

/// The nearest large city and its distance in kilometres.
#[must_use]
pub fn nearest_city(place: Coord<f64>) -> (&'static str, f64) {
    let east_west = place.y.to_radians().cos();
    let mut nearest = ("", f64::INFINITY);
    for (name, lon, lat) in CITIES {
        let distance = KM_PER_DEGREE * ((place.x - lon) * east_west).hypot(place.y - lat);
        if distance < nearest.1 {
            nearest = (name, distance);
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_large_city_lies_in_germany() {
        for (name, x, y) in CITIES {
            assert!(in_germany(Coord { x, y }), "{name}");
        }
    }

    #[test]
    fn places_abroad_and_nonsense_do_not() {
        for (x, y) in
            [(2.35, 48.86), (16.37, 48.21), (4.9, 52.37), (14.42, 50.09), (0.0, 0.0), (f64::NAN, 51.0)]
        {
            assert!(!in_germany(Coord { x, y }), "{x} {y}");
        }
    }

    #[test]
    fn nearest_city_is_found() {
        let (name, km) = nearest_city(Coord { x: 6.95, y: 50.93 });
        assert_eq!(name, "Köln");
        assert!(km < 2.0);
    }
}

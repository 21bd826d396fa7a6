//! The columns of a table of needs.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Title,
    Description,
    State,
    StateReason,
    Origin,
    Areas,
    Teilraeume,
    Lebenslagen,
    Fields,
    TargetGroups,
    Goals,
    Urgency,
    GoalRelation,
    Gap,
    Indicators,
    Constraints,
    Dissent,
    Statements,
    Links,
    Assessment,
    Body,
    ShortTerm,
    ConferenceDate,
    ConferenceIsTheme,
    ConferenceReason,
    Pursued,
    PursuedReason,
    Informed,
    MergedInto,
    At,
    By,
}

impl Column {
    /// All columns in the order in which they are written.
    pub const ALL: [Self; 31] = [
        Self::Title,
        Self::Description,
        Self::State,
        Self::StateReason,
        Self::Origin,
        Self::Areas,
        Self::Teilraeume,
        Self::Lebenslagen,
        Self::Fields,
        Self::TargetGroups,
        Self::Goals,
        Self::Urgency,
        Self::GoalRelation,
        Self::Gap,
        Self::Indicators,
        Self::Constraints,
        Self::Dissent,
        Self::Statements,
        Self::Links,
        Self::Assessment,
        Self::Body,
        Self::ShortTerm,
        Self::ConferenceDate,
        Self::ConferenceIsTheme,
        Self::ConferenceReason,
        Self::Pursued,
        Self::PursuedReason,
        Self::Informed,
        Self::MergedInto,
        Self::At,
        Self::By,
    ];

    /// Its heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Title => "Titel",
            Self::Description => "Beschreibung",
            Self::State => "Stand",
            Self::StateReason => "Begründung des Stands",
            Self::Origin => "Herkunft",
            Self::Areas => "Sozialraumgebiete",
            Self::Teilraeume => "Teilräume (Schlüssel)",
            Self::Lebenslagen => "Lebenslagenbereiche",
            Self::Fields => "Handlungsfelder",
            Self::TargetGroups => "Zielgruppen",
            Self::Goals => "Strategische Ziele",
            Self::Urgency => "Dringlichkeit (0–4)",
            Self::GoalRelation => "Bezug zu strategischen Zielen (0–4)",
            Self::Gap => "Lücke gegenüber vorhandenen Angeboten (0–4)",
            Self::Indicators => "Indikatoren (Name | Einheit | Zeitraum | Ist | Soll)",
            Self::Constraints => "Rahmenbedingungen",
            Self::Dissent => "Dissens",
            Self::Statements => "Stellungnahmen",
            Self::Links => "Verweise (Titel | Adresse)",
            Self::Assessment => "Bewertung des Themas",
            Self::Body => "Sozialräumliches Gremium",
            Self::ShortTerm => "Kurzfristig zu bearbeiten (ja/nein)",
            Self::ConferenceDate => "Stadtteilkonferenz am",
            Self::ConferenceIsTheme => "Sozialräumliches Thema (ja/nein)",
            Self::ConferenceReason => "Begründung der Stadtteilkonferenz",
            Self::Pursued => "Wird weiterverfolgt (ja/nein)",
            Self::PursuedReason => "Begründung zur Weiterverfolgung",
            Self::Informed => "Rückmeldung an die Beteiligten",
            Self::MergedInto => "Zusammengelegt mit",
            Self::At => "Aufgenommen am",
            Self::By => "Aufgenommen von",
        }
    }

    /// What else the column is called in lists that people keep, without blanks, umlauts and capitals.
    #[cfg(feature = "import")]
    const fn other_names(self) -> &'static [&'static str] {
        match self {
            Self::Title => &[
                "erfordernis",
                "handlungserfordernis",
                "handlungserfordernisse",
                "bedarf",
                "bedarfe",
                "beduerfnis",
                "thema",
                "themen",
                "bezeichnung",
                "name",
                "title",
            ],
            Self::Description => &["erlaeuterung", "inhalt", "description"],
            Self::Origin => &["quelle", "genanntvon", "origin"],
            Self::Areas => &["sozialraumgebiet", "gebiet", "gebiete", "srg", "sozialraum"],
            Self::Teilraeume => &["teilraum", "teilraumschluessel", "schluessel", "quartier", "quartiere"],
            Self::Lebenslagen => &["lebenslagenbereich", "lebenslage", "lebenslagen"],
            Self::Fields => &["handlungsfeld", "themenfeld"],
            Self::TargetGroups => &["zielgruppe"],
            Self::Goals => &["strategischesziel", "ziel", "ziele"],
            Self::GoalRelation => &["zielbezug", "strategischerbezug"],
            Self::Gap => &["luecke", "angebotsluecke"],
            Self::Indicators => &["indikator", "kennzahlen"],
            Self::Links => &["verweis", "link", "links"],
            // So called in files of earlier versions.
            Self::Assessment => &["eigenbewertung"],
            Self::Informed => &["rueckmeldung"],
            _ => &[],
        }
    }

    /// The column of a heading; what stands in brackets does not matter.
    #[cfg(feature = "import")]
    pub fn of_heading(heading: &str) -> Option<Self> {
        use crate::exchange::spelling::folded;
        let bare = |heading: &str| folded(heading.split('(').next().unwrap_or_default());
        let own = bare(heading);
        let is =
            |column: &Self| bare(column.heading()) == own || column.other_names().contains(&own.as_str());
        Self::ALL.into_iter().find(is)
    }
}

//! Every problem's name and its English sentence.

use serde::{Deserialize, Serialize};

macro_rules! problem_names {
    ($($(#[$doc:meta])* $name:ident => $sentence:literal,)*) => {
        /// Every problem the engine can name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[serde(rename_all = "snake_case")]
        pub enum ProblemName { $($(#[$doc])* $name,)* }

        impl ProblemName {
            /// The English sentence for the command line, without the facts.
            pub(super) const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)* }
            }
        }
    };
}

problem_names! {
    /// A method file is not JSON, or a field has the wrong type.
    MethodUnreadable => "the method file cannot be read",
    /// A method file has a field this version does not know.
    MethodUnknownField => "the method file has an unknown field",
    /// A method file of another format or version.
    MethodWrongFormat => "the method file has another format than expected",
    /// A method that is described by the format but not computed yet (`threshold_count`, nested methods).
    MethodNotSupported => "this kind of method is not computed yet",
    /// Values inside a method contradict each other (bounds not ascending, no indicators, ids twice …).
    MethodInvalid => "the method contradicts itself",
    /// A weight is negative, not a number or absurdly large.
    WeightInvalid => "a weight must be a number from 0 upwards",
    /// All weights are 0.
    WeightsAllZero => "at least one weight must be greater than 0",
    /// The method needs a column the data does not have.
    ColumnMissing => "the data has no such column",
    /// No Teilraum has all indicators.
    NothingToCompute => "no Teilraum has a value for every indicator",
    /// A Teilraum has no value in a column the indicator needs.
    ValueMissing => "the figure is missing",
    /// The method excludes a key the data does not have.
    ExcludedKeyUnknown => "the method excludes a key the data does not have",
    /// All values of an indicator are equal, so it contributes nothing.
    SpreadZero => "all values of the indicator are equal, it contributes nothing",
    /// All composite values are equal, so every index is 0.
    CompositeSpreadZero => "the weighted indicators cancel out, every index is 0",
    /// Denominator 0: the indicator is missing there.
    DenominatorZero => "the denominator is 0, the indicator has no value",
    /// A count below 0: treated as missing.
    CountNegative => "a count is negative and was treated as missing",
    /// A part larger than the whole it belongs to.
    PartExceedsWhole => "a part is larger than the whole it belongs to",
    /// A value that is infinite or too large to be real.
    ValueAbsurd => "a value is too large to be real and was treated as missing",
    /// Two Teilräume carry the same key.
    KeyDuplicate => "the key occurs more than once",
    /// The page gave a canvas that cannot be drawn on.
    CanvasUnusable => "the canvas cannot be drawn on",
    /// Lists that describe the same Teilräume have different lengths.
    LengthMismatch => "a list does not have one entry per Teilraum",
    /// Two indices of different Teilräume cannot be compared.
    ComparisonTeilraeume => "the two indices belong to different Teilräume",
    /// Two indices with different classes cannot be compared class by class.
    ComparisonClasses => "the two methods have different classes",
    /// A geometry file cannot be read at all.
    GeometryUnreadable => "the geometry cannot be read",
    /// A geometry file without any polygon.
    GeometryEmpty => "the geometry has no areas",
    /// Some features have no area and were kept without a shape.
    GeometryWithoutShape => "features have no shape",
    /// Features that are points or lines where areas are needed.
    GeometryNotAreas => "the geometry holds points or lines instead of areas",
    /// The shapes lie nowhere where a German city can lie, in none of the known coordinate systems.
    GeometryOutOfRange => "the shapes do not lie in Germany in any known coordinate system",
    /// The file says nothing about its coordinate system; it was recognised by where the shapes land.
    CrsRecognised => "the coordinate system was recognised by where the shapes land",
    /// The file's statement about its coordinate system cannot be right; another one fits.
    CrsContradicted => "the stated coordinate system cannot be right, another one fits",
    /// More than one coordinate system puts the shapes in Germany.
    CrsAmbiguous => "more than one coordinate system puts the shapes in Germany",
    /// The chosen coordinate system is not known.
    CrsUnknown => "the coordinate system is not known",
    /// A Shapefile without its `.shp`.
    ShapefileWithoutShapes => "the shapefile lacks its .shp",
    /// A Shapefile without its `.dbf`: shapes without keys cannot be joined to a table.
    ShapefileWithoutTable => "the shapefile lacks its .dbf with the keys",
    /// Several Shapefiles at once: the first was read, another can be chosen.
    ShapefileSeveral => "there are several shapefiles, the first was read",
    /// A Shapefile's shapes and table have different lengths.
    ShapefileLengths => "the shapefile's shapes and table differ in length",
    /// A feature beyond the limit of features, points or bytes.
    GeometryTooLarge => "the geometry is larger than the limit",
    /// An archive is cut off or damaged.
    ArchiveUnreadable => "the archive is damaged or incomplete",
    /// An archive that unpacks to far more than is sensible.
    ArchiveTooLarge => "the archive unpacks to more than the limit",
    /// An archive with too many entries.
    ArchiveTooManyEntries => "the archive has more entries than the limit",
    /// An archive that needs a password.
    ArchiveEncrypted => "the archive is encrypted",
    /// A value given across the boundary has an unknown field or the wrong type.
    ArgumentInvalid => "a value has an unknown field or the wrong type",
    /// A file without any content.
    FileEmpty => "the file is empty",
    /// A file beyond the limit in bytes.
    FileTooLarge => "the file is larger than the limit",
    /// A file that is neither a table nor shapes nor a recipe.
    FileKindUnknown => "the file is neither a table nor shapes",
    /// A file named like a table that is none (a picture, a web page, a PDF, one column of text).
    NotATable => "the file is not a table",
    /// Text that is not valid in its encoding: umlauts would be wrong.
    EncodingInvalid => "the text is not valid in this encoding",
    /// A workbook that is cut off or damaged.
    WorkbookUnreadable => "the workbook is damaged or incomplete",
    /// A workbook protected by a password.
    WorkbookEncrypted => "the workbook is protected by a password",
    /// The workbook has no such sheet.
    SheetMissing => "the workbook has no such sheet",
    /// A table or sheet without rows.
    TableEmpty => "the table has no rows with data",
    /// A table beyond the limit of rows, columns, cells or figures.
    TableTooLarge => "the table is larger than the limit",
    /// No column can serve as key.
    KeyColumnMissing => "no column identifies the rows",
    /// The column that looks like the key has no content; the names serve instead, or nothing can.
    KeyColumnEmpty => "the key column is empty",
    /// Rows without a key.
    KeyEmpty => "rows without a key were left out",
    /// Keys lost leading zeros, which were put back.
    KeyZerosRestored => "keys had lost their leading zeros, which were put back",
    /// A column that is used as figures but holds text.
    ColumnNotNumeric => "the column does not hold numbers",
    /// Cells of a numeric column that are not numbers and were read as missing.
    CellNotNumeric => "cells are not numbers and were read as missing",
    /// Cells in which the workbook itself reports an error.
    CellError => "cells hold an error of the spreadsheet and were read as missing",
    /// Two columns of the same name; the later ones got a number.
    ColumnNameDuplicate => "two columns have the same name",
    /// `1.234` may be 1234 or 1.234.
    DecimalUncertain => "the decimal sign is uncertain",
    /// The same figure of the same period comes from two tables; the first one counts.
    FigureDuplicate => "the same figure comes from two tables, the first one counts",
    /// Different values under the same key, figure and period.
    FigureContradiction => "the table gives two values for the same figure",
    /// Rows without a Teilraum in the map.
    KeysUnmatched => "rows have no Teilraum in the map and were left out",
    /// Teilräume without a row in the table.
    TeilraeumeUnmatched => "Teilräume have no row in the table, their figures are missing",
    /// Nothing of a table fits the map.
    NothingJoined => "no row of the table fits the map",
    /// A column is assigned by a name that is only similar.
    AssignmentNear => "a column is assigned by a similar name",
    /// There is no source of this number.
    SourceUnknown => "there is no such source",
    /// Nothing usable has been brought in.
    NothingToImport => "nothing usable has been brought in",
    /// A recipe that is not JSON, or with a field of the wrong type.
    RecipeUnreadable => "the recipe cannot be read",
    /// A recipe with a field this version does not know.
    RecipeUnknownField => "the recipe has an unknown field",
    /// A recipe of another format or version.
    RecipeWrongFormat => "the recipe has another format than expected",
    /// A line that is no event: damaged, or not written by this program.
    EventUnreadable => "an event cannot be read and was left out",
    /// An event written by a newer version of this program.
    EventFromNewerVersion => "an event was written by a newer version of this program",
    /// Two different events carry the same identity.
    EventContradicts => "two different events carry the same identity, one was kept",
    /// Undoing something that is not in the dossier.
    EventUnknown => "there is no such event",
    /// A change to a scenario that is not there (any more).
    ScenarioUnknown => "there is no such scenario",
    /// A change to a proposal that is not there (any more).
    ProposalUnknown => "there is no such proposal",
    /// A change to a conference that is not there (any more).
    ConferenceUnknown => "there is no such conference",
    /// An event refers to an area that is not there.
    AreaUnknown => "there is no such area",
    /// Teilräume would leave or join an area whose borders are locked.
    AreaLocked => "the borders of the area are locked",
    /// A file of areas without a column of keys or of areas, or an area without a name.
    AreaColumnMissing => "the file does not say which area a Teilraum belongs to",
    /// Nothing in a file of areas fits the city.
    AreasOfAnotherCity => "nothing in the file fits the city, nothing was taken over",
    /// A file of areas names keys that the city does not have.
    AreaKeysUnknown => "the file names Teilräume the city does not have, nothing was taken over",
    /// A file puts a Teilraum into two areas.
    AreaTeilraumTwice => "the file puts a Teilraum into two areas, nothing was taken over",
    /// A file names an area without Teilräume.
    AreaEmpty => "the file names an area without Teilräume, nothing was taken over",
    /// Areas are given by outlines only, and the city has no geometry.
    AreasWithoutMap => "the file has outlines only, and the city has no geometry to hold them against",
    /// A name or text that is needed is blank.
    TextMissing => "a name or text is needed",
    /// A text beyond the limit.
    TextTooLong => "the text is longer than the limit",
    /// A list beyond the limit.
    ListTooLong => "the list is longer than the limit",
    /// A change to a need that is not there (any more).
    NeedUnknown => "there is no such need",
    /// A statement that is not there (any more).
    StatementUnknown => "there is no such statement",
    /// A need cannot come to that state from where it is.
    NeedStepSkipped => "the need cannot come to this state from where it is",
    /// A need comes to a state that asks for a reason.
    NeedReasonMissing => "this state asks for a reason",
    /// A need without relation to a strategic goal cannot be agreed.
    NeedWithoutGoal => "a need without relation to a strategic goal cannot be agreed",
    /// A need would become part of itself.
    NeedMergedInCircle => "a need cannot become part of itself",
    /// A list of needs lacks a column.
    NeedColumnMissing => "the list of needs has no such column",
    /// A row of a list of needs has no title; it was left out.
    NeedTitleMissing => "a row has no title and was left out",
    /// A cell of a list of needs says something that is none of the choices; it was left out.
    NeedWordUnknown => "a cell holds none of the possible values and was left out",
    /// A row of a list of needs names an area or Teilraum that is not there; the place was left out.
    NeedPlaceUnknown => "a place that is not there was left out",
    /// A rating beyond the scale.
    RatingInvalid => "a rating must be a whole number from 0 to 4",
    /// A link that is neither a web address nor a path.
    LinkInvalid => "a link must be a web address (http or https) or a path",
    /// A change to a round that is not there (any more).
    RoundUnknown => "there is no such round",
    /// A round that was opened already is not set up any more.
    RoundNotDraft => "the round was opened already",
    /// A round that is not open takes no dots and cannot be closed.
    RoundNotOpen => "the round is not open",
    /// A round that is closed takes no dots.
    RoundClosed => "the round is closed",
    /// A round without items cannot be opened.
    RoundWithoutItems => "the round has nothing to give dots to",
    /// A round names a need twice.
    RoundItemTwice => "the round names a need twice",
    /// Dots per person or per item beyond what is possible.
    RoundDotsInvalid => "the number of dots must be a whole number from 1",
    /// A count that is not there (any more).
    CountUnknown => "there is no such count",
    /// A list of offers lacks a column.
    OfferColumnMissing => "the list of offers has no such column",
    /// A list of offers names coordinates, and the city has no geometry.
    OffersWithoutMap => "the list of offers has coordinates, but the city has no geometry",
    /// No offer of a list lies in the city.
    OffersNowhere => "no offer of the list lies in this city",
    /// An offer lies in no Teilraum; it was left out.
    OfferOutside => "the offer lies in no Teilraum and was left out",
    /// An offer names a Teilraum that the city does not have; it was left out.
    OfferKeyUnknown => "the offer names a Teilraum the city does not have and was left out",
    /// An offer says not where it is; it was left out.
    OfferWithoutPlace => "the offer has neither a Teilraum nor coordinates and was left out",
    /// A ballot without any dot.
    BallotEmpty => "the ballot has no dots",
    /// A ballot with more dots than a person has.
    BallotTooManyDots => "the ballot has more dots than a person may give",
    /// A ballot with more dots on one item than the round allows.
    BallotAboveCap => "the ballot has more dots on one item than allowed",
    /// A ballot names something that is not voted on.
    BallotItemUnknown => "the ballot names an item that is not voted on",
    /// A ballot of a group that the round does not have.
    BallotGroupUnknown => "the ballot names a group that does not vote",
    /// A ballot with a code that belongs to no Stimmkarte of the round.
    BallotCodeUnknown => "the code of the ballot belongs to no voting card of this round",
    /// A ballot without a code in a round with Stimmkarten.
    BallotCodeMissing => "the ballot has no code, and this round asks for one",
    /// A row of a file of ballots that does not say whose it is.
    BallotVoterMissing => "a row of ballots does not say whose it is",
    /// Rows of one voter say different things: two groups, or one item twice with different dots.
    BallotContradicts => "the ballot contradicts itself",
    /// Dots, or a number of voters, that are negative, a fraction or no number.
    DotsNotWhole => "dots must be whole numbers from 0 upwards",
    /// More dots counted by hand than that many people can have given.
    CountImplausible => "more dots were counted than that many voters can give",
    /// Dots counted by hand, and nobody has said of how many people.
    CountVotersMissing => "dots were counted, but not how many people gave them",
    /// Something the recipe says does not fit the files that are there.
    RecipeDoesNotFit => "something in the recipe does not fit the files",
    /// A file that is no dossier, or so damaged that no event is left.
    DossierUnreadable => "the file is not a dossier or too damaged",
    /// A dossier file of a newer format.
    DossierNewer => "the dossier file was written by a newer version of this program",
    /// A dossier file beyond the limits of bytes or files.
    DossierTooLarge => "the dossier file is larger than the limit",
    /// A damaged dossier file of which nothing is missing.
    DossierWorn => "the dossier file is damaged, but nothing is missing",
    /// A damaged dossier file without its list of contents.
    DossierManifestLost => "the list of contents is damaged, something may be missing",
    /// Events of a damaged dossier file: how many, their numbers, of how many.
    DossierEventsMissing => "events are damaged and missing",
    /// A table, geometry or method of a damaged dossier file.
    DossierPartMissing => "a table, geometry or method is damaged and missing",
    /// A table, geometry or method that is not what its hash says.
    PartChanged => "a table, geometry or method is not what its hash says",
}

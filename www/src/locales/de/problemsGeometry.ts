/** Borders, coordinate systems, Shapefiles and archives. */
import type { ProblemName } from 'veedelwerk';
import { counted, quoted } from './words';
import { KEPT, atMost, found, inFile, place, type Sentence } from './problemParts';

/** What the limits of a geometry count; bytes need no word. */
const GEOMETRY_UNITS: Readonly<Record<string, string | undefined>> = {
  features: 'Flächen',
  points: 'Punkte',
};

export const geometrySentences = {
  geometry_unreadable: (facts) =>
    `${inFile(facts)}Die Grenzen lassen sich nicht lesen${place(facts)}. Die Datei ist vielleicht unvollständig oder kein GeoJSON oder Shapefile. Laden Sie sie noch einmal herunter oder lassen Sie sie neu ausgeben. ${KEPT}`,
  geometry_empty: (facts) =>
    `${inFile(facts)}Die Datei enthält keine Flächen. Öffnen Sie eine Datei mit den Umrissen der Teilräume. ${KEPT}`,
  geometry_without_shape: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Eintrag hat', 'Einträge haben')} keinen Umriss${place(facts)}. Auf der Karte fehlen diese Teilräume, in der Tabelle bleiben sie.`,
  geometry_not_areas: (facts) =>
    `${inFile(facts)}${facts.count === undefined ? 'Die Datei enthält' : counted(facts.count, 'Eintrag enthält', 'Einträge enthalten')} Punkte oder Linien statt Flächen. Öffnen Sie die Umrisse der Teilräume. ${KEPT}`,
  geometry_out_of_range: (facts) =>
    `${inFile(facts)}Die Umrisse liegen in keinem bekannten Koordinatensystem in Deutschland.${found(facts)} Lassen Sie die Datei in UTM 32 (EPSG:25832) oder in Längen- und Breitengraden (EPSG:4326) ausgeben. ${KEPT}`,
  crs_recognised: (facts) =>
    `${inFile(facts)}Die Datei nennt kein Koordinatensystem. Es wurde daran erkannt, wo die Karte liegt${facts.value === undefined ? '' : `: ${quoted(facts.value)}${facts.key === undefined ? '' : ` bei ${facts.key}`}`}. Bitte bestätigen Sie die Lage.`,
  crs_contradicted: (facts) =>
    `${inFile(facts)}Das angegebene Koordinatensystem${facts.value === undefined ? '' : ` ${quoted(facts.value)}`} kann nicht stimmen${facts.limit === undefined ? '' : `; es passt ${quoted(facts.limit)}`}. Bitte bestätigen Sie die Lage.`,
  crs_ambiguous: (facts) =>
    `${inFile(facts)}Mehrere Koordinatensysteme ergeben eine Lage in Deutschland. Wählen Sie die Lage, die zu Ihrer Stadt passt.`,
  crs_unknown: (facts) =>
    `${inFile(facts)}Das Koordinatensystem ${quoted(facts.value ?? '?')}, das im Importrezept steht, ist nicht bekannt. Öffnen Sie die Datei noch einmal ohne das Rezept, dann wird die Lage der Karte erkannt. ${KEPT}`,
  shapefile_without_shapes: (facts) =>
    `${inFile(facts)}Zum Shapefile fehlt die .shp-Datei mit den Umrissen. Ziehen Sie alle Teile zusammen hinein: .shp, .dbf und .prj. ${KEPT}`,
  shapefile_without_table: (facts) =>
    `${inFile(facts)}Zum Shapefile fehlt die .dbf-Datei mit den Schlüsseln. Ohne sie lassen sich Karte und Tabelle nicht verbinden. Ziehen Sie alle Teile zusammen hinein: .shp, .dbf und .prj. ${KEPT}`,
  shapefile_several: (facts) =>
    `${inFile(facts)}Hier liegen mehrere Shapefiles${facts.value === undefined ? '' : ` (${facts.value})`}. Gelesen wurde das erste. Soll es ein anderes sein, ziehen Sie nur dessen Teile hinein. ${KEPT}`,
  shapefile_lengths: (facts) =>
    `${inFile(facts)}Die .shp-Datei und die .dbf-Datei haben verschieden viele Einträge${facts.value === undefined || facts.limit === undefined ? '' : ` (${facts.value} und ${facts.limit})`}. Sie gehören nicht zusammen oder sind unvollständig. Lassen Sie das Shapefile neu ausgeben. ${KEPT}`,
  geometry_too_large: (facts) =>
    `${inFile(facts)}Die Grenzen sind zu umfangreich${atMost(facts, GEOMETRY_UNITS[facts.column ?? 'bytes'])}. Lassen Sie vereinfachte Umrisse ausgeben oder nur die Ihrer Stadt. ${KEPT}`,
  archive_unreadable: (facts) =>
    `${inFile(facts)}Die Datei ist beschädigt oder unvollständig. Laden oder kopieren Sie sie noch einmal. ${KEPT}`,
  archive_too_large: (facts) =>
    `${inFile(facts)}Das Archiv wird beim Auspacken zu groß${atMost(facts)}. Packen Sie es selbst aus und ziehen Sie nur die nötigen Dateien hinein. ${KEPT}`,
  archive_too_many_entries: (facts) =>
    `${inFile(facts)}Das Archiv enthält zu viele Dateien${atMost(facts, 'Dateien')}. Packen Sie es selbst aus und ziehen Sie nur die nötigen hinein. ${KEPT}`,
  archive_encrypted: (facts) =>
    `${inFile(facts)}Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und öffnen Sie sie erneut. ${KEPT}`,
} satisfies Partial<Record<ProblemName, Sentence>>;

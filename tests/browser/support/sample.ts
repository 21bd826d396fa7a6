/** A small invented city for tests that are not about real data. */
import { made, type MadeFile } from './daten.ts';

/** The counts of Köln's method, in the order tables here have them. */
export const COUNTS = [
  'einwohner',
  'einwohner_unter_18',
  'einwohner_18_bis_64',
  'einwohner_15_bis_64',
  'einwohner_ab_65',
  'einwohner_mit_migrationshintergrund',
  'leistungsberechtigte_sgb2',
  'leistungsberechtigte_sgb12',
  'arbeitslose_sgb2',
  'bewohnte_adressen',
];
const TEILRAEUME = 12;
/** Size of a Teilraum in degrees. */
const SIDE = 0.01;

/** Key of a Teilraum, e.g. `0103`. */
export function sampleKey(teilraum: number): string {
  return `01${String(teilraum + 1).padStart(2, '0')}`;
}

/** Name of a Teilraum. */
export function sampleName(teilraum: number): string {
  return `Viertel ${String.fromCharCode(65 + teilraum)}`;
}

function counts(teilraum: number): number[] {
  const inhabitants = 1000 + 150 * teilraum;
  const share = (perCent: number): number => Math.round((inhabitants * perCent) / 100);
  return [
    inhabitants,
    share(15 + (teilraum % 4)),
    share(62),
    share(66),
    share(18),
    share(20 + 3 * teilraum),
    share(4 + 2 * teilraum),
    share(1 + (teilraum % 3)),
    share(2 + teilraum),
    share(12 + (teilraum % 5)),
  ];
}

/** Rows of cells; the first one is the header. */
export function sampleRows(): string[][] {
  const rows = Array.from({ length: TEILRAEUME }, (_, teilraum) => [
    sampleKey(teilraum),
    sampleName(teilraum),
    ...counts(teilraum).map(String),
  ]);
  return [['schluessel', 'name', ...COUNTS], ...rows];
}

/** Rows as text with semicolons. */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(';')).join('\n');
}

/** The table of the small city. */
export function sampleTable(name = 'kleinstadt.csv'): MadeFile {
  return made(name, asCsv(sampleRows()));
}

function feature(teilraum: number, properties: Record<string, string>): unknown {
  const west = 6.9 + SIDE * (teilraum % 4);
  const south = 50.9 + SIDE * Math.floor(teilraum / 4);
  const ring = [
    [west, south],
    [west + SIDE, south],
    [west + SIDE, south + SIDE],
    [west, south + SIDE],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** The borders of the small city, squares near Köln. */
export function sampleMap(
  name = 'kleinstadt.geojson',
  nameOf: (teilraum: number) => string = sampleName,
): MadeFile {
  const features = Array.from({ length: TEILRAEUME }, (_, teilraum) =>
    feature(teilraum, { schluessel: sampleKey(teilraum), name: nameOf(teilraum) }),
  );
  return made(name, JSON.stringify({ type: 'FeatureCollection', features }));
}

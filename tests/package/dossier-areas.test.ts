/** Areas, judgements and offers of a dossier in the packed package, in Node. */
import { beforeAll, expect, test } from 'vitest';
import type { Offer } from 'veedelwerk/import';
import { type Engine, type Importers, loadEngine, loadImporters } from './engine.ts';

const AT = '2026-11-21T10:00:00.000Z';

let engine: typeof Engine;
let importers: typeof Importers;
beforeAll(async () => {
  engine = await loadEngine();
  importers = await loadImporters();
});

function change(dossier: Engine.Dossier, what: Engine.Change): string {
  const event = dossier.prepare(what, 'Sozialplanung', AT);
  expect(dossier.addEvents([event])).toEqual({ added: 1, problems: [] });
  return event.id;
}

function begun(): Engine.Dossier {
  const dossier = new engine.Dossier('a');
  change(dossier, { type: 'begun' });
  return dossier;
}

function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}

/** The same dossier after it went through a file. */
function reopened(dossier: Engine.Dossier, offers: Offer[], hash: string): Engine.Dossier {
  const file = importers.packDossier(
    dossier.lines(),
    [{ kind: 'offers', hash, content: offers }],
    'Musterstadt',
    AT,
  );
  const opened = importers.unpackDossier(file);
  expect(opened.problems).toEqual([]);
  expect(opened.parts).toEqual([{ kind: 'offers', hash, content: offers }]);
  const copy = new engine.Dossier('b');
  expect(copy.addLines(opened.lines).problems).toEqual([]);
  return copy;
}

/** Where the packed bytes of a path begin: behind the header that ends with its name. */
function behindHeaderOf(file: Uint8Array, path: string): number {
  const bytes = Buffer.from(file);
  const HEADER = 30;
  let place = bytes.indexOf(path);
  while (place >= 0 && bytes.toString('latin1', place - HEADER, place - HEADER + 4) !== 'PK\u0003\u0004') {
    place = bytes.indexOf(path, place + 1);
  }
  if (place < 0) throw new Error('there is no such file');
  return place + path.length;
}

const LIST =
  'Name;Handlungsfeld;Zielgruppe;lon;lat\nJugendtreff;Bildung;Jugend;7,005;51,005\nFern;B;C;9;52\n';
const SQUARE = {
  coordinates: Float64Array.of(7, 51, 7.01, 51, 7.01, 51.01, 7, 51.01, 7, 51),
  ringEnds: Uint32Array.of(5),
  polygonEnds: Uint32Array.of(1),
  teilraumEnds: Uint32Array.of(1),
};

function read(text: string, keys = ['01']): ReturnType<typeof importers.readOffers> {
  const { coordinates, ringEnds, polygonEnds, teilraumEnds } = SQUARE;
  const bytes = new TextEncoder().encode(text);
  return importers.readOffers('angebote.csv', bytes, keys, coordinates, ringEnds, polygonEnds, teilraumEnds);
}

test('a saved and reopened dossier has the same areas, judgements, reference and offers', () => {
  const dossier = begun();
  const area = change(dossier, { type: 'areaCreated', name: 'Nord', colour: 2, keys: ['01', '02'] });
  change(dossier, { type: 'areaChanged', area, fields: { carrier: 'Caritas', since: '2009' } });
  change(dossier, { type: 'teilraeumeAssigned', keys: ['02'] });
  change(dossier, {
    type: 'judgementRecorded',
    criterion: 'GLK7',
    subject: { kind: 'area', id: area },
    judgement: {
      text: 'Andere Mittel reichen nicht',
      decidedBy: 'Rat',
      since: '',
      indicator: '',
      counts: {},
    },
  });
  change(dossier, { type: 'referenceKept', name: '2019', areas: [{ name: 'Alt', keys: ['01'] }] });
  const { offers, hash } = read(LIST);
  change(dossier, { type: 'offersOpened', offers: hash, title: 'angebote.csv', count: offers.length });
  const { areas, scenarios } = dossier.state();
  expect(scenarios).toEqual([]);
  expect(areas.members).toEqual({ '01': area });
  expect(areas.areas).toMatchObject([
    { id: area, name: 'Nord', colour: 2, carrier: 'Caritas', since: '2009' },
  ]);
  expect(reopened(dossier, offers, hash).state()).toEqual(dossier.state());
});

test('a locked area refuses strokes by name, and nothing is changed', () => {
  const dossier = begun();
  const area = change(dossier, { type: 'areaCreated', name: 'Nord', colour: 0, keys: ['01'] });
  change(dossier, { type: 'areaChanged', area, fields: { locked: true } });
  const before = dossier.state();
  const stroke = () => dossier.prepare({ type: 'teilraeumeAssigned', keys: ['01'] }, '', AT);
  expect(problemOf(stroke)).toEqual({ name: 'area_locked', value: 'Nord' });
  const unknown = () => dossier.prepare({ type: 'areaDeleted', area: 'a-99' }, '', AT);
  expect(problemOf(unknown)).toEqual({ name: 'area_unknown', value: 'a-99' });
  expect(dossier.state()).toEqual(before);
});

test('an event with areas says that older programs do not know it', () => {
  const dossier = begun();
  change(dossier, { type: 'areaCreated', name: 'Nord', colour: 0, keys: [] });
  change(dossier, { type: 'renamed', title: 'Musterstadt' });
  expect(dossier.record().map(({ event }) => event.version)).toEqual([1, 2, 1]);
});

test('offers are placed by their coordinates, and what lies elsewhere is named', () => {
  expect(read(LIST)).toEqual({
    offers: [{ name: 'Jugendtreff', field: 'Bildung', target: 'Jugend', key: '01' }],
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    problems: [{ name: 'offer_outside', row: 3, value: 'Fern' }],
  });
  expect(problemOf(() => read('Name;Handlungsfeld\nA;B\n'))).toEqual({
    name: 'offer_column_missing',
    column: 'teilraum',
    file: 'angebote.csv',
  });
  expect(problemOf(() => read('Name;Teilraum\nA;9\n'))).toMatchObject({ name: 'offers_nowhere', count: 1 });
});

test('damaged offers are named as missing, and everything else opens', () => {
  const { offers, hash } = read(LIST);
  const dossier = begun();
  change(dossier, { type: 'offersOpened', offers: hash, title: 'angebote.csv', count: 1 });
  const parts = [{ kind: 'offers' as const, hash, content: offers }];
  const file = importers.packDossier(dossier.lines(), parts, '', AT);
  const path = `angebote/${hash}.csv`;
  const packed = behindHeaderOf(file, path);
  file.fill(0, packed + 5, packed + 25);
  const opened = importers.unpackDossier(file);
  expect(opened.parts).toEqual([]);
  expect(opened.problems).toMatchObject([{ name: 'dossier_part_missing', key: hash, column: 'offers' }]);
  expect(Buffer.from(opened.lines).toString().split('\n')).toHaveLength(3);
});

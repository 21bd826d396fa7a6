import { expect, test } from 'vitest';
import { detailLines } from './kriterienDetail';

test('who counts, with inhabitants where they are known', () => {
  expect(
    detailLines({ counting: [{ name: 'A', inhabitants: 1200 }, { name: 'B' }], unknown: ['B'] }),
  ).toEqual(['Es zählen: A (1.200) und B.', 'Hier fehlen Angaben: B.']);
});

test('neighbours, also none; areas beside', () => {
  expect(detailLines({ neighbours: ['A', 'B'], beside: ['Nord'] })).toEqual([
    'Nachbarn: A und B.',
    'Angrenzende Gebiete: „Nord“.',
  ]);
  expect(detailLines({ neighbours: [] })).toEqual(['Der Teilraum hat keine Nachbarn.']);
});

test('Stadtbezirke with their Teilräume and people', () => {
  expect(detailLines({ districts: [{ name: 'West', teilraeume: ['A', 'B'], inhabitants: 1 }] })).toEqual([
    'Stadtbezirk „West“: A und B (1 Einwohner*in).',
  ]);
});

test('one part is no list, several are', () => {
  expect(detailLines({ parts: [['A', 'B']] })).toEqual([]);
  expect(detailLines({ parts: [['A', 'B'], ['D']] })).toEqual(['Teil 1: A und B.', 'Teil 2: D.']);
});

test('a time series beside the city, also with a gap', () => {
  expect(
    detailLines({
      series: [
        { period: '2019', value: 12.34, city: 9.8 },
        { period: '2020', city: 9.9 },
      ],
    }),
  ).toEqual(['2019: 12,3 (Stadt 9,8).', '2020: keine Angabe (Stadt 9,9).']);
});

test('offers by field of action', () => {
  expect(
    detailLines({
      fields: [
        { field: 'Beratung', offers: 1, perThousand: 0.125 },
        { field: '', offers: 2 },
      ],
    }),
  ).toEqual(['Beratung: 1 Angebot, 0,13 je 1.000 Einwohner*innen.', 'Ohne Handlungsfeld: 2 Angebote.']);
});

test('reviews, and what became of a Teilraum since', () => {
  expect(detailLines({ reviewed: '2022-03-01', due: '2027-03-01' })).toEqual([
    'Zuletzt überprüft: 1. März 2022.',
    'Nächste Überprüfung: bis 1. März 2027.',
  ]);
  expect(detailLines({ left: 'Nord', period: '2016', indexThen: 0.9, index: 0.4 })).toEqual([
    'Bisher gehört der Teilraum zum Gebiet „Nord“.',
    'Indexwert 2016: +0,90, jetzt: +0,40.',
  ]);
});

/** Dossier files through the packed importers in Node: what goes in comes out, damage is named. */
import { beforeAll, expect, test } from 'vitest';
import type { DossierPart, UnpackedDossier } from 'veedelwerk/import';
import { loadImporters, type Importers } from './engine.ts';

const TABLE = 'schluessel;name;bezirk;einwohner;arbeitslose\n01;Nord;A;1.200,5;*\n02;Süd;B;950;31\n';
const LINES = Array.from({ length: 40 }, (_, i) => `{"id":"a-${i + 1}","reason":"${'x'.repeat(i)}"}\n`);
const SAVED_AT = '2026-11-20T18:00:00Z';

function square(west: number): number[][][] {
  const east = west + 0.01;
  return [
    [
      [west, 51],
      [east, 51],
      [east, 51.01],
      [west, 51.01],
      [west, 51],
    ],
  ];
}
const feature = (schluessel: string, west: number): object => ({
  type: 'Feature',
  properties: { schluessel },
  geometry: { type: 'Polygon', coordinates: square(west) },
});
const MAP = { type: 'FeatureCollection', features: [feature('01', 7), feature('02', 7.01)] };

let importers: typeof Importers;
let parts: DossierPart[];
let file: Uint8Array;

beforeAll(async () => {
  importers = await loadImporters();
  const importing = new importers.Import();
  const silent = (): void => undefined;
  importing.addFile('zahlen.csv', Buffer.from(TABLE), silent);
  importing.addFile('karte.geojson', Buffer.from(JSON.stringify(MAP)), silent);
  const { keys, names, districts, columns, tableHash, geometry, geometryHash } = importing.finish();
  if (!geometry || geometryHash === undefined) throw new Error('the map is missing');
  // What SHA-256 of this text is, is known from elsewhere.
  const method = {
    hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    content: 'abc',
  };
  parts = [
    { kind: 'method', ...method },
    { kind: 'table', hash: tableHash, content: { keys, names, districts, columns } },
    { kind: 'geometry', hash: geometryHash, content: geometry },
  ];
  file = importers.packDossier(Buffer.from(LINES.join('')), parts, 'Südstadt', SAVED_AT);
});

const linesOf = ({ lines }: UnpackedDossier): string => Buffer.from(lines).toString();

test('a dossier file gives back events, table, map and method as they were', () => {
  const opened = importers.unpackDossier(file);
  expect(opened).toMatchObject({ title: 'Südstadt', savedAt: SAVED_AT, problems: [] });
  expect(linesOf(opened)).toBe(LINES.join(''));
  expect(opened.parts).toEqual(parts);
  expect(importers.packDossier(opened.lines, opened.parts, opened.title, opened.savedAt)).toEqual(file);
});

test('a part under a wrong hash is not saved', () => {
  const [method, table] = parts;
  if (!method || !table) throw new Error('no parts');
  const renamed = { ...table, hash: method.hash };
  expect(thrownBy(() => importers.packDossier(new Uint8Array(), [renamed], '', SAVED_AT))).toMatchObject({
    name: 'part_changed',
    column: 'table',
  });
});

test('what is no dossier is refused by name', () => {
  expect(thrownBy(() => importers.unpackDossier(Buffer.from(TABLE)))).toMatchObject({
    name: 'dossier_unreadable',
  });
});

test('damaged at random, a file is whole, or names what is missing, or is refused', () => {
  let seed = 20261121;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let round = 0; round < 60; round++) {
    const damaged = file.slice(0, round % 3 === 0 ? below(file.length) : file.length);
    for (let i = below(20); i >= 0; i--) damaged[below(damaged.length)] = below(256);
    let opened: UnpackedDossier;
    try {
      opened = importers.unpackDossier(damaged);
    } catch (problem) {
      expect(problem).toEqual({ name: 'dossier_unreadable' });
      continue;
    }
    expectNothingSilentlyLost(opened);
  }
});

function expectNothingSilentlyLost(opened: UnpackedDossier): void {
  const named = (name: string) => opened.problems.find((problem) => problem.name === name);
  const kept = linesOf(opened).split('\n').length - 1;
  expect(kept + (named('dossier_events_missing')?.count ?? 0)).toBe(LINES.length);
  expect(LINES.join('')).toContain(linesOf(opened).split('\n')[0]);
  if (named('dossier_manifest_lost')) return;
  for (const { hash } of parts) {
    const isThere = opened.parts.some((part) => part.hash === hash);
    expect(isThere).toBe(!opened.problems.some(({ key }) => key === hash));
  }
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}

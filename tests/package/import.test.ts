/** The importers of the package in Node: a table goes in, columns for the engine come out. */
import { beforeAll, expect, test } from 'vitest';
import { loadImporters, type Importers } from './engine.ts';

const TABLE =
  'schluessel;name;einwohner;arbeitslose\n01;Nordhafen;1.200;*\n02;Südpark;950;31\n03;Markt;2.400;-\n';

let importers: typeof Importers;
beforeAll(async () => {
  importers = await loadImporters();
});

test('a table in Windows-1252 becomes columns, its suppressed cell an interval, its dash a 0', () => {
  const importing = new importers.Import();
  const steps: string[] = [];
  importing.addFile('zahlen.csv', Buffer.from(TABLE, 'latin1'), (_share, step) => steps.push(step));
  const { keys, names, columns } = importing.finish();
  expect(keys).toEqual(['01', '02', '03']);
  expect(names).toEqual(['Nordhafen', 'Südpark', 'Markt']);
  const inhabitants = columns.find(({ name }) => name === 'einwohner');
  expect([...(inhabitants?.values ?? [])]).toEqual([1200, 950, 2400]);
  const unemployed = columns.find(({ suppressed }) => suppressed.length > 0);
  expect([...(unemployed?.suppressed ?? [])]).toEqual([0]);
  expect(unemployed?.values[2]).toBe(0);
  expect(steps.length).toBeGreaterThan(0);
});

test('the same table under another name has the same content hash, a changed figure another one', () => {
  const hashOf = (name: string, table: string): string => {
    const importing = new importers.Import();
    importing.addFile(name, Buffer.from(table), () => undefined);
    const { tableHash, geometryHash } = importing.finish();
    expect(geometryHash).toBeUndefined();
    return tableHash;
  };
  expect(hashOf('a.csv', TABLE)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf('b.csv', TABLE)).toBe(hashOf('a.csv', TABLE));
  expect(hashOf('a.csv', TABLE.replace('950', '951'))).not.toBe(hashOf('a.csv', TABLE));
});

test('a file that is no table is thrown as a named problem; what was read before stays', () => {
  const importing = new importers.Import();
  const silent = (): void => undefined;
  importing.addFile('zahlen.csv', Buffer.from(TABLE), silent);
  expect(() => importing.addFile('leer.csv', new Uint8Array(), silent)).toThrow(
    expect.objectContaining({ name: 'file_empty', file: 'leer.csv' }) as Error,
  );
  expect(importing.sources()).toHaveLength(1);
});

/** Dossiers in the packed package: what other applications can do with them, in Node. */
import { beforeAll, expect, test } from 'vitest';
import { type Engine, loadEngine } from './engine.ts';

const AT = '2026-11-21T10:00:00.000Z';
const OPENING = {
  city: { table: 'a'.repeat(64), title: 'Modellstadt', source: '', isModel: true },
  method: 'b'.repeat(64),
  methodTitle: 'Köln – Lebenswerte Veedel 2021',
  period: '2025',
};

let engine: typeof Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function change(dossier: Engine.Dossier, what: Engine.Change): Engine.DossierEvent {
  const event = dossier.prepare(what, 'Sozialplanung', AT);
  expect(dossier.addEvents([event])).toEqual({ added: 1, problems: [] });
  return event;
}

function begun(writer: string): Engine.Dossier {
  const dossier = new engine.Dossier(writer);
  change(dossier, { type: 'begun', opening: OPENING });
  return dossier;
}

/** The same dossier as another machine opens it from a file. */
function copied(dossier: Engine.Dossier, writer: string): Engine.Dossier {
  const copy = new engine.Dossier(writer);
  expect(copy.addLines(dossier.lines()).problems).toEqual([]);
  return copy;
}

test('two copies edited apart and merged say the same in both directions', () => {
  const here = begun('here');
  const there = copied(here, 'there');
  const scenario = change(here, {
    type: 'scenarioCreated',
    name: 'Mehr Gewicht auf Bildung',
    note: '',
    variant: here.state().variant,
  });
  change(here, { type: 'weightsSet', weights: { a: 60, b: 40 } });
  change(there, { type: 'weightsSet', weights: { a: 20, b: 80 } });
  change(there, { type: 'teilraumExcluded', key: '007', reason: 'Neubau' });
  const forHere = here.missingFrom(there);
  const forThere = there.missingFrom(here);
  here.addEvents(forHere);
  there.addEvents(forThere);
  expect(here.state()).toEqual(there.state());
  expect(here.record()).toEqual(there.record());
  expect(here.conflicts()).toEqual(there.conflicts());
  expect(here.conflicts().map(({ subject }) => subject)).toEqual(['weights']);
  expect(here.state().scenarios.map(({ id, name }) => [id, name])).toEqual([
    [scenario.id, 'Mehr Gewicht auf Bildung'],
  ]);
  expect(here.state().variant.excluded).toEqual({ '007': 'Neubau' });
});

test('undo and redo are events too, and name what they are about', () => {
  const dossier = begun('a');
  const weights = change(dossier, { type: 'weightsSet', weights: { a: 1 } });
  const before = dossier.state();
  expect(dossier.undoTarget()).toEqual(weights);
  const undo = dossier.prepareUndo('Regie', AT);
  dossier.addEvents(undo ? [undo] : []);
  expect(dossier.state().variant.weights).toBeUndefined();
  expect(dossier.redoTarget()).toEqual(weights);
  const redo = dossier.prepareRedo('Regie', AT);
  dossier.addEvents(redo ? [redo] : []);
  expect(dossier.state()).toEqual(before);
  expect(dossier.prepareRedo('Regie', AT)).toBeUndefined();
  expect(dossier.length).toBe(4);
});

test('what cannot be is thrown as a problem with a name, and changes nothing', () => {
  const dossier = begun('a');
  const lines = dossier.lines();
  const refused = (what: unknown): unknown => {
    try {
      dossier.prepare(what as Engine.Change, '', AT);
    } catch (thrown) {
      return (thrown as Engine.Problem).name;
    }
    return 'accepted';
  };
  expect(refused({ type: 'renamed', title: ' ' })).toBe('text_missing');
  expect(refused({ type: 'weightsSet', weights: { a: -1 } })).toBe('weight_invalid');
  expect(refused({ type: 'weightsSet', weights: { a: 'much' } })).toBe('argument_invalid');
  expect(refused({ type: 'scenarioDeleted', scenario: 'a-9' })).toBe('scenario_unknown');
  expect(refused({ type: 'scenarioDeleted', scenario: 'nobody' })).toBe('argument_invalid');
  expect(refused({ type: 'shred' })).toBe('argument_invalid');
  expect(refused(undefined)).toBe('argument_invalid');
  expect(() => new engine.Dossier('Not a writer')).toThrow();
  expect(dossier.lines()).toEqual(lines);
});

test('a method has the hash by which a dossier calls it, and can leave Teilräume out', () => {
  const method = engine.Method.builtin('koeln-2021');
  expect(method.hash()).toMatch(/^[0-9a-f]{64}$/);
  expect(engine.Method.parse(method.toJson()).hash()).toBe(method.hash());
  expect(method.withExcluded(['007']).hash()).not.toBe(method.hash());
});

test('what an event empties is emptied in the line it is stored as', () => {
  const dossier = begun('here');
  const round = change(dossier, { type: 'roundCreated', fields: { title: 'Runde 1' } }).id;
  const emptied = { type: 'roundChanged', round, fields: { perItem: null } } as const;
  const event = change(dossier, emptied);
  expect(event.change).toEqual(emptied);
  expect(dossier.record().at(-1)?.event.change).toEqual(emptied);
  const lines = new TextDecoder().decode(dossier.lines()).trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual(JSON.parse(JSON.stringify(event)));
  expect(dossier.state().rounds[0]).not.toHaveProperty('perItem');
  expect(copied(dossier, 'there').state().rounds).toEqual(dossier.state().rounds);
});

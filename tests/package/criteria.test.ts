/** Areas and their criteria through the packed engine in Node. */
import { beforeAll, expect, test } from 'vitest';
import { type Engine, loadEngine } from './engine.ts';

const TODAY = '2026-11-21';

let engine: typeof Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** Five squares in a row, or the first of them; the first two and the last are highly burdened, the fourth lies in another Stadtbezirk. */
function row(count = 5): { city: Engine.City; index: Engine.Index; neighbours: Engine.Neighbourhood } {
  const keys = ['01', '02', '03', '04', '05'].slice(0, count);
  const city = new engine.City(keys, keys, ['N', 'N', 'N', 'S', 'S'].slice(0, count));
  city.addColumn('einwohner', '', Float64Array.of(9000, 8000, 700, 600, 500).slice(0, count));
  city.addColumn('figur', '', Float64Array.of(40, 40, 10, 10, 40).slice(0, count));
  const title = { de: 'Test' };
  const method = engine.Method.parse(
    JSON.stringify({
      format: 'veedelwerk-method/1',
      kind: 'weighted_composite',
      id: 'test',
      title,
      population: 'einwohner',
      indicators: [
        { id: 'figur', title, value: { column: 'figur' }, direction: 'higher_is_worse', weight: 1 },
      ],
      standardise: { centre: 'mean', spread: 'sd', ddof: 0 },
      combine: { rescale: 'none' },
      classes: [
        { id: 'unter', title, upto: 0 },
        { id: 'ueber', title },
      ],
    }),
  );
  const corners = keys.flatMap((_, i) => {
    const [west, east] = [7 + i / 100, 7 + (i + 1) / 100];
    return [west, 51, east, 51, east, 51.01, west, 51.01, west, 51];
  });
  const ends = Uint32Array.from(keys, (_, i) => i + 1);
  const rings = ends.map((end) => 5 * end);
  const neighbours = new engine.Neighbourhood(Float64Array.from(corners), rings, ends, ends, 'rook', 1);
  return { city, index: new engine.Index(city, method, ''), neighbours };
}

function area(id: string): Engine.Area {
  const blank = { description: '', carrier: '', coordination: '', since: '', reviewed: '' };
  return { id, name: `Gebiet ${id}`, colour: 0, locked: false, ...blank };
}

/** Findings with that verdict, as `GLK1 0`. */
function findings({ criterion, subject, verdict }: Engine.Findings, wanted: number): string[] {
  const names = engine.criteria();
  const numbers = [...verdict.keys()].filter((n) => verdict[n] === wanted);
  return numbers.map((n) => `${names[criterion[n] ?? 99] ?? ''} ${String(subject[n])}`);
}

const VIOLATED = 2;

test('findings follow every stroke until the next plan; a remedy says what it changes', () => {
  const { city, index, neighbours } = row();
  expect([...neighbours.neighbours(1)]).toEqual([0, 2]);
  const areas = new engine.Areas(city, neighbours);
  const members = { '01': 'a', '02': 'a' };
  expect(areas.setPlan({ areas: [area('a')], members: { ...members, '99': 'a' } }, [])).toEqual(['99']);
  const first = areas.check(index, TODAY);
  expect(findings(first, VIOLATED)).toEqual(['RLK1 4', 'GLK1 0']);
  const glk1 = [...first.verdict.keys()].find((n) => engine.criteria()[first.criterion[n] ?? 99] === 'GLK1');
  expect(areas.explain(glk1 ?? -1)).toMatchObject({ excess: 2000 });
  const [remedy] = areas.remedies(index, glk1 ?? -1);
  expect(remedy?.effects[0]).toMatchObject({ criterion: 'GLK1', before: VIOLATED, after: 0 });

  areas.assign(Uint32Array.of(4), 0);
  areas.assign(Uint32Array.of(1), 65535);
  expect(findings(areas.check(index, TODAY), VIOLATED)).toEqual(['RLK1 1', 'GLK6 0']);
  const numbers = new Uint16Array(5);
  areas.numbersInto(numbers);
  expect([...numbers]).toEqual([0, 65535, 65535, 65535, 0]);
  areas.setPlan({ areas: [area('a')], members }, []);
  expect(findings(areas.check(index, TODAY), VIOLATED)).toEqual(['RLK1 4', 'GLK1 0']);
});

test('rules of a method change what is found, and a recorded reason excuses it', () => {
  const { city, index, neighbours } = row();
  const areas = new engine.Areas(city, neighbours);
  const plan = { areas: [area('a')], members: { '01': 'a', '02': 'a', '05': 'a' } };
  areas.setPlan(plan, []);
  const method = engine.Method.builtin('berlin-mss-2021-status');
  const rules = method.rules();
  expect(rules.GLK1).toMatchObject({ limit: 15_000, tolerance: 0.1 });
  const soft = method.withRules({ ...rules, GLK6: { hard: false }, GLK4: { off: 'bei uns nicht' } });
  expect(engine.Method.parse(soft.toJson()).rules()).toEqual(soft.rules());
  expect(() => method.withRules({ ...rules, GLK7: { off: ' ' } })).toThrow(
    expect.objectContaining({ name: 'method_invalid', column: 'criteria.GLK7.off' }) as Error,
  );
  expect(findings(areas.check(index, TODAY), VIOLATED)).toContain('GLK1 0');
  const judgement = { text: 'weil', decidedBy: 'Beirat', since: '', indicator: '', counts: {} };
  const reason = {
    criterion: 'GLK1',
    subject: { kind: 'area', id: 'a' },
    judgement,
    by: 'Amt',
    at: '',
  } as const;
  areas.setPlan(plan, [reason]);
  expect(findings(areas.check(index, TODAY), 4)).toEqual(['GLK1 0']);
});

test('figures of areas end with the rest and the city; a draft is compared with the reference', () => {
  const { city, index, neighbours } = row();
  const areas = new engine.Areas(city, neighbours);
  areas.setPlan({ areas: [area('a')], members: { '01': 'a', '03': 'a' } }, []);
  const figures = areas.statistics(index);
  expect(figures.map(({ teilraeume, inhabitants }) => [teilraeume, inhabitants])).toEqual([
    [2, 9700],
    [3, 9100],
    [5, 18_800],
  ]);
  expect(figures[0]?.parts).toBe(2);
  expect(areas.compareReference(index)).toBeUndefined();
  areas.setReference({ name: '2019', areas: [{ name: 'Gebiet a', keys: ['01', '02'] }] });
  expect(areas.compareReference(index)?.areas).toMatchObject([{ name: 'Gebiet a', joins: [2], leaves: [1] }]);
});

test('what cannot be is refused by name, and the earlier plan stays', () => {
  const { city, index, neighbours } = row();
  const areas = new engine.Areas(city, neighbours);
  areas.setPlan({ areas: [area('a')], members: { '01': 'a' } }, []);
  const before = areas.check(index, TODAY);
  const other = row(4).index;
  const refused: [() => unknown, string][] = [
    [() => areas.setPlan({ areas: [{} as Engine.Area], members: {} }, []), 'argument_invalid'],
    [() => areas.check(index, '21.11.2026'), 'argument_invalid'],
    [() => areas.explain(before.verdict.length), 'argument_invalid'],
    [() => areas.numbersInto(new Uint16Array(4)), 'length_mismatch'],
    [() => new engine.Areas(city, neighbours).remedies(index, 0), 'argument_invalid'],
    [() => areas.check(other, TODAY), 'length_mismatch'],
    [() => areas.remedies(other, 0), 'length_mismatch'],
    [() => areas.statistics(other), 'length_mismatch'],
    [() => areas.compareReference(other), 'length_mismatch'],
  ];
  for (const [run, name] of refused) {
    expect(run, String(run)).toThrow(expect.objectContaining({ name }) as Error);
  }
  expect(areas.check(index, TODAY)).toEqual(before);
});

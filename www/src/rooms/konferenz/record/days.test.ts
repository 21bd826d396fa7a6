import type { DossierEvent } from 'veedelwerk';
import { expect, it } from 'vitest';
import { recordLines, type RecordLine } from '../../../locales/de/events';
import { byDay, dayOf, onDay } from './days';

function line(at: string): RecordLine {
  const event: DossierEvent = { id: at, version: 1, clock: 1, at, by: '', change: { type: 'weightsReset' } };
  return { entry: { event, inEffect: true }, text: '' };
}

it('counts days as the clock on the wall does', () => {
  const late = new Date(2026, 4, 12, 23, 59);
  expect(dayOf(late.toISOString())).toBe('2026-05-12');
  expect(dayOf(new Date(late.getTime() + 60_000).toISOString())).toBe('2026-05-13');
  expect(dayOf('irgendwann')).toBe('');
});

it('puts lines under their days and finds those of one', () => {
  const noon = (day: number) => new Date(2026, 4, day, 12).toISOString();
  const lines = [line(noon(12)), line(noon(12)), line(noon(13))];
  expect(byDay(lines).map(({ date, lines: { length } }) => [date, length])).toEqual([
    ['2026-05-12', 2],
    ['2026-05-13', 1],
  ]);
  expect(onDay(lines, '2026-05-13')).toEqual([lines[2]]);
});

it('does not put 10,000 events into words to show 200', () => {
  let asked = 0;
  const entries = Array.from({ length: 10_000 }, (_, i) => {
    const event: DossierEvent = {
      id: `x-${i}`,
      version: 1,
      clock: i,
      at: '',
      by: '',
      change: { type: 'weightsSet', weights: { a: i % 2 === 0 ? 100 : 300, b: 100 } },
    };
    return { event, inEffect: true };
  });
  const indicator = (id: string) => {
    asked += 1;
    return id;
  };
  const lines = recordLines(entries, { indicator, teilraum: (key) => key, event: () => undefined });
  expect(lines.slice(-200).map(({ text }) => text)[0]).toBe(
    'Gewichte geändert: a 75 % → 50 % und b 25 % → 50 %',
  );
  expect(asked).toBeLessThanOrEqual(400);
});

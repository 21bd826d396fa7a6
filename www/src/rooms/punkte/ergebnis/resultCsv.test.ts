import type { Round, Tally } from 'veedelwerk';
import { expect, it } from 'vitest';
import { resultCsv } from './resultCsv';

it('the result is a table with a column for every group that is shown, and says what it is', () => {
  const item = (need: string, rank: number, dots: number, share: number) => ({
    need,
    rank,
    dots,
    voters: 2,
    share,
    merged: [],
  });
  const part = { ballots: 9, voters: 9, dots: 12, items: [item('b', 2, 4, 1 / 3), item('a', 1, 8, 2 / 3)] };
  const tally: Tally = {
    ...part,
    groups: [{ group: 'Politik', ...part, items: [item('a', 1, 5, 1)] }],
    hiddenGroups: ['Vereine', 'Eltern'],
    digital: part,
    counted: part,
  };
  const round = { title: 'Runde; 1', trial: true } as Round;
  const titles = new Map([
    ['a', '=Treff'],
    ['b', 'Bänke'],
  ]);
  const text = resultCsv(round, tally, (need) => titles.get(need) ?? '', true);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFRang;Handlungserfordernis;Punkte;auf Stimmzetteln;Anteil (%);Politik',
    "1;'=Treff;8;2;66,7;5",
    '2;Bänke;4;2;33,3;0',
    '"Runde; 1"',
    '9 Personen, 12 Punkte',
    'Proberunde, zählt nicht',
    expect.stringContaining('Vereine und Eltern'),
    'Modelldaten, erfunden',
    '',
  ]);
});

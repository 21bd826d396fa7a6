import { expect, it } from 'vitest';
import { asStageState, EMPTY_STAGE, type Content, type Show, type StageState, type View } from './shown';

const view: View = {
  city: { table: 't', title: 'Modellstadt', source: '', isModel: true },
  variant: { method: 'm', methodTitle: 'Köln', excluded: {}, period: '2025', weights: { dichte: 80 } },
  areas: {
    areas: [
      {
        id: 'a-1',
        name: 'Nord',
        colour: 0,
        description: '',
        carrier: '',
        coordination: '',
        since: '',
        reviewed: '',
        locked: false,
      },
    ],
    members: { '0101': 'a-1' },
  },
  label: '',
};
const round = { id: 'a-4', title: 'Runde 1', isTrial: false, isModel: true };

const CONTENTS: readonly Content[] = [
  { kind: 'map', view, live: true, camera: { centre: [7, 51], reach: 0.001 } },
  { kind: 'comparison', from: view, to: view, mode: 'swipe', swipe: 50, camera: undefined },
  { kind: 'ranking', view, live: false, count: 10 },
  { kind: 'distribution', view, live: true },
  {
    kind: 'priority',
    ranking: {
      needs: [
        {
          rank: 1,
          isTied: false,
          title: 'Ganztag',
          score: 75,
          contributions: [{ criterion: 'gap', points: 75 }],
        },
      ],
      ranked: 1,
      weights: [{ criterion: 'gap', perCent: 100 }],
      isModel: true,
    },
  },
  {
    kind: 'board',
    board: { round, isClosed: false, items: [{ title: 'Ganztag', dots: 2 }], dots: 5, ballots: 1 },
  },
  {
    kind: 'result',
    result: {
      round,
      group: '',
      voters: 1,
      dots: 2,
      bars: [{ rank: 1, title: 'Ganztag', dots: 2, share: 1, isTied: false }],
    },
  },
  { kind: 'text', text: 'Pause' },
];

const showing = (content: object, more: Partial<Show> = {}): object => ({
  ...EMPTY_STAGE,
  chosen: { content, ...more },
});

it.each(CONTENTS)('reads a stored $kind again', (content) => {
  const state: StageState = {
    ...EMPTY_STAGE,
    chosen: { content, title: 'Titel' },
    frozen: { show: { content } },
  };
  expect(asStageState(structuredClone(state))).toEqual(state);
});

it('reads a stage that shows nothing yet', () => {
  expect(asStageState(EMPTY_STAGE)).toEqual(EMPTY_STAGE);
  expect(asStageState({ ...EMPTY_STAGE, chosen: undefined, frozen: {} })).toBeDefined();
});

it.each([
  undefined,
  null,
  'map',
  [],
  { version: 2, blank: false, theme: 'light' },
  { version: 1, blank: false },
  { version: 1, blank: false, theme: 'grey' },
  { ...EMPTY_STAGE, chosen: null },
  { ...EMPTY_STAGE, frozen: { show: {} } },
  showing({ kind: 'film' }),
  showing({ kind: 'constructor' }),
  showing({ kind: 'map', live: true }),
  showing({ kind: 'map', live: true, view: { ...view, city: 'Modellstadt' } }),
  showing({ kind: 'map', live: true, view: { ...view, areas: { areas: [{}], members: {} } } }),
  showing({ kind: 'map', live: true, view, camera: { centre: [7], reach: 1 } }),
  showing({ kind: 'comparison', from: view, to: view, mode: 'quer', swipe: 50 }),
  showing({
    kind: 'priority',
    ranking: { needs: [], ranked: 0, weights: [{ criterion: 'x', perCent: 1 }], isModel: false },
  }),
  showing({ kind: 'board', board: { round, isClosed: false, items: [{}], dots: 5, ballots: 1 } }),
  showing({ kind: 'result', result: { round, bars: [] } }),
  showing({ kind: 'text', text: 'Pause' }, { title: 7 as unknown as string }),
])('takes a damaged one for none (%#)', (damaged) => {
  expect(asStageState(damaged)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { blankNeed } from '../testNeeds';
import { outcome, recordedSteps } from './theme';

const theme = blankNeed({ id: 'a-2', title: 'Ganztag' }).theme;

it('ends where the handbook ends it', () => {
  expect(outcome(theme)).toBe('undecided');
  expect(outcome({ ...theme, pursued: false })).toBe('noTheme');
  expect(outcome({ ...theme, pursued: true })).toBe('undecided');
  expect(outcome({ ...theme, pursued: true, shortTerm: true })).toBe('handled');
  expect(outcome({ ...theme, pursued: true, shortTerm: false })).toBe('undecided');
  expect(outcome({ ...theme, pursued: true, shortTerm: false, conferenceIsTheme: true })).toBe('isTheme');
  expect(outcome({ ...theme, conferenceIsTheme: false })).toBe('noTheme');
});

it('counts what is recorded, a no as well', () => {
  expect(recordedSteps(theme)).toBe(0);
  expect(recordedSteps({ ...theme, pursued: false, pursuedReason: 'erledigt', body: 'AK' })).toBe(2);
});

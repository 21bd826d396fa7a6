import { expect, it } from 'vitest';
import { blankNeed } from '../testNeeds';
import { changedNeed, isLinkAddress, stillTypedOf, storable } from './changedNeed';

const stored = blankNeed({
  id: 'a-2',
  title: 'Ganztag',
  targetGroups: ['Kinder'],
  urgency: 3,
  theme: { ...blankNeed({ id: '', title: '' }).theme, pursued: true, body: 'Arbeitskreis' },
});

it('stores only what differs, without stray blanks', () => {
  expect(changedNeed(stored, { title: ' Ganztag ', description: ' Plätze fehlen ' })).toEqual({
    description: 'Plätze fehlen',
  });
  expect(changedNeed(stored, { targetGroups: ['Kinder', '  '] })).toEqual({});
  expect(changedNeed(stored, { targetGroups: ['Kinder', ' Eltern'] })).toEqual({
    targetGroups: ['Kinder', 'Eltern'],
  });
});

it('holds back what cannot be stored: no title, an address that is none', () => {
  const links = [{ title: 'Bericht', url: 'javascript:alert(1)' }];
  expect(storable({ title: '  ', description: 'x', links })).toEqual({ description: 'x' });
  expect(storable({ links: [{ title: 'Bericht', url: '' }] })).toEqual({});
  expect(storable({ title: 'B', links: [] })).toEqual({ title: 'B', links: [] });
});

it('takes a rating back', () => {
  expect(changedNeed(stored, { urgency: null })).toEqual({ urgency: null });
  expect(changedNeed(stored, { gap: null })).toEqual({});
  expect(changedNeed(stored, { urgency: 3 })).toEqual({});
});

it('stores only the steps of the path that differ', () => {
  expect(changedNeed(stored, { theme: { pursued: true, body: 'Arbeitskreis ' } })).toEqual({});
  expect(changedNeed(stored, { theme: { pursued: false, body: 'Arbeitskreis' } })).toEqual({
    theme: { pursued: false },
  });
});

it('keeps addresses of pages and paths, and nothing that would run', () => {
  for (const url of [
    'https://example.org/a',
    'http://x',
    '/ablage/a.pdf',
    'ordner/a.pdf',
    'K:\\Ablage\\a.pdf',
  ]) {
    expect(isLinkAddress(url), url).toBe(true);
  }
  for (const url of ['', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://']) {
    expect(isLinkAddress(url), url).toBe(false);
  }
});

it('keeps typed what changed since it was sent', () => {
  expect(stillTypedOf({ title: 'B', description: 'x' }, { title: 'A', description: 'x' })).toEqual({
    title: 'B',
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listOf, text } from '../../storage/shape';
import { note, noted } from './unsaved';

interface Typed {
  title?: string;
  goals?: string[];
}
const SHAPES = { title: text, goals: listOf(text) };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const found = (): Partial<Typed> => noted<Typed>('akte', 'a-2', SHAPES);

it('finds what was noted', () => {
  note('akte', 'a-2', { title: 'Ganztag', goals: ['Teilhabe'] });
  expect(found()).toEqual({ title: 'Ganztag', goals: ['Teilhabe'] });
  note('akte', 'a-2', {});
  expect(found()).toEqual({});
});

it.each(['{"title":', 'null', '[]', '"Ganztag"', '7'])('takes %s for nothing', (damaged) => {
  kept.set('veedelwerk.typed.akte.a-2', damaged);
  expect(found()).toEqual({});
});

it('leaves out a field of another shape, or of another version, and keeps the rest', () => {
  note('akte', 'a-2', { title: 'Ganztag', goals: 'Teilhabe', constructor: 'x', later: 1 });
  expect(found()).toEqual({ title: 'Ganztag' });
});

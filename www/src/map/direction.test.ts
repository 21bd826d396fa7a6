import { expect, test } from 'vitest';
import { ARROWS, nextInDirection } from './direction';

/** A cross: middle, east, west, north, south, and one far in the east. */
const points = Float64Array.of(0, 50, 1, 50, -1, 50, 0, 51, 0, 49, 5, 50);

const arrow = (key: string) => ARROWS[key] ?? { east: 0, north: 0 };

test.each([
  ['ArrowRight', 1],
  ['ArrowLeft', 2],
  ['ArrowUp', 3],
  ['ArrowDown', 4],
])('%s steps to the nearest Teilraum on that side', (key, expected) => {
  expect(nextInDirection(points, [0, 50], arrow(key), 0)).toBe(expected);
});

test('at the edge there is nothing further', () => {
  expect(nextInDirection(points, [5, 50], arrow('ArrowRight'), 5)).toBeUndefined();
});

test('a Teilraum without a shape is never stepped to', () => {
  expect(nextInDirection(Float64Array.of(0, 50, NaN, NaN), [0, 50], arrow('ArrowRight'), 0)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { paddingBeside } from './padding';

const legend = { width: 300, height: 220 };

test('in a wide pane the city stands beside the legend', () => {
  expect(paddingBeside({ width: 1400, height: 700 }, legend, [7, 50, 7.2, 50.12]).left).toBeGreaterThan(200);
});

test('in a narrow pane the city stands above the legend', () => {
  const padding = paddingBeside({ width: 600, height: 900 }, legend, [7, 50, 7.2, 50.12]);
  expect(padding.bottom).toBeGreaterThan(150);
  expect(padding.left).toBeLessThan(50);
});

test('without a legend on the map all sides are alike', () => {
  const { top, right, bottom, left } = paddingBeside(
    { width: 320, height: 400 },
    undefined,
    [7, 50, 7.2, 50.12],
  );
  expect(new Set([top, right, bottom, left]).size).toBe(1);
});

import { expect, test } from 'vitest';
import { paddingBeside } from './padding';

const legend = { width: 400, height: 240 };
/** As wide as high on the ground. */
const round = [7, 50, 7.2, 50 + 0.2 * Math.cos((50.06 * Math.PI) / 180)] as const;
const flat = [7, 50, 7.6, 50.1] as const;

/** Label points on an ellipse that fills the bounds but for a small rim. */
function rim([west, south, east, north]: readonly [number, number, number, number]): Float64Array {
  const x = (west + east) / 2;
  const y = (south + north) / 2;
  return Float64Array.from({ length: 72 }, (_, i) => {
    const angle = (Math.floor(i / 2) * Math.PI) / 18;
    return i % 2 === 0
      ? x + 0.48 * (east - west) * Math.cos(angle)
      : y + 0.48 * (north - south) * Math.sin(angle);
  });
}

test('a round city reaches past the legend in the corner', () => {
  const { left, bottom } = paddingBeside({ width: 880, height: 740 }, legend, [...round], rim(round));
  expect(left).toBeLessThan(legend.width);
  expect(bottom).toBeLessThan(legend.height);
});

test('a flat city stands above the legend', () => {
  const { left, bottom } = paddingBeside({ width: 880, height: 740 }, legend, [...flat], rim(flat));
  expect(left).toBeLessThan(50);
  expect(bottom).toBeLessThanOrEqual(264);
});

test('in a very wide pane the legend takes nothing away', () => {
  const { top, bottom } = paddingBeside({ width: 2400, height: 700 }, legend, [...round], rim(round));
  expect(bottom).toBe(top);
});

test('without a legend on the map all sides are alike', () => {
  const { top, right, bottom, left } = paddingBeside(
    { width: 320, height: 400 },
    undefined,
    [...round],
    rim(round),
  );
  expect(new Set([top, right, bottom, left]).size).toBe(1);
});

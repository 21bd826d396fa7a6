import { expect, test } from 'vitest';
import { byIndicator, matching, weightsOf } from './matching';

const indicators = [{ id: 'a' }, { id: 'b' }];
const proposal = (id: string, weights: Record<string, number>) => ({ id, name: id, weights });

test('proposals for other indicators are kept apart', () => {
  const fits = proposal('1', { b: 2, a: 1 });
  const fewer = proposal('2', { a: 1 });
  const more = proposal('3', { a: 1, b: 1, c: 1 });
  expect(matching([fits, fewer, more], indicators)).toEqual({ fitting: [fits], others: [fewer, more] });
});

test('weights come in the order of the indicators', () => {
  expect(weightsOf(proposal('1', { b: 2, a: 1 }), indicators)).toEqual([1, 2]);
  expect(byIndicator(indicators, [3, 4])).toEqual({ a: 3, b: 4 });
});

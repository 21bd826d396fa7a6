import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from './rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what waits is done once, when the hand has not moved for a while', () => {
  const rest = new Rest();
  const act = vi.fn();
  rest.next(act);
  for (let move = 0; move < 20; move += 1) {
    rest.moved();
    vi.advanceTimersByTime(200);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
  rest.moved();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what was called off is not done', () => {
  const rest = new Rest();
  const [first, second] = [vi.fn(), vi.fn()];
  const callOff = rest.next(first);
  rest.next(second);
  rest.moved();
  callOff();
  vi.advanceTimersByTime(1000);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

test('what waits is done at once when the hand is lifted, and not again', () => {
  const rest = new Rest();
  const act = vi.fn();
  rest.next(act);
  rest.moved();
  rest.lifted();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});

import { expect, test } from 'vitest';
import type { BoothLock } from '../storage/booth';
import { isPin, isRight, opensAt, triedPin } from './pin';

const lock: BoothLock = { round: 'r', languages: [], pin: '0417', wrong: 0, wrongAt: 0 };

test('a PIN is four to eight digits', () => {
  expect(['0000', '12345678'].map(isPin)).toEqual([true, true]);
  expect(['', '123', '123456789', '12 34', '12a4'].map(isPin)).toEqual([false, false, false, false, false]);
});

test('leading zeros count', () => {
  expect(isRight(lock, '0417')).toBe(true);
  expect(isRight(lock, '417')).toBe(false);
});

test('five wrong PINs make everybody wait, the right one starts anew', () => {
  let tried = lock;
  for (let wrong = 1; wrong <= 4; wrong += 1) tried = triedPin(tried, false, 1000);
  expect(opensAt(tried)).toBe(0);
  tried = triedPin(tried, false, 1000);
  expect(opensAt(tried)).toBe(31_000);
  expect(triedPin(tried, true, 40_000)).toEqual(lock);
});

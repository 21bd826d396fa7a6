import { expect, test } from 'vitest';
import { day, moment, ofMoment } from './moments';

const now = new Date('2026-11-21T12:00:00');

test('today is called today', () => {
  expect(moment(new Date('2026-11-21T09:05:00').toISOString(), now)).toBe('heute, 09:05');
  expect(ofMoment(new Date('2026-11-21T09:05:00').toISOString(), now)).toBe('von heute, 09:05');
  expect(ofMoment(new Date('2026-10-14T09:05:00').toISOString(), now)).toBe('vom 14.10., 09:05');
  expect(moment(new Date('2026-10-14T09:05:00').toISOString(), now)).toBe('14.10., 09:05');
});

test('another year is named', () => {
  expect(day(new Date('2026-10-14T09:05:00').toISOString(), now)).toBe('14.10.');
  expect(day(new Date('2025-10-14T09:05:00').toISOString(), now)).toBe('14.10.2025');
});

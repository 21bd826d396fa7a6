import { expect, test } from 'vitest';
import { dateInWords, day, dayAndTime, dayInWords, moment, ofMoment, timeOfDay } from './dates';

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

test('a day without a time is the same day everywhere', () => {
  expect(dateInWords('2026-05-12')).toBe('12. Mai 2026');
  expect(dateInWords('Mitte Mai')).toBe('Mitte Mai');
});

test('a moment is said by its day and its time', () => {
  const spring = new Date('2026-05-12T14:05:00');
  expect(dayInWords(spring)).toBe('12. Mai 2026');
  expect(dayAndTime(spring)).toBe('12. Mai 2026 um 14:05');
  expect(timeOfDay(spring.toISOString())).toBe('14:05');
  expect(timeOfDay('neulich')).toBe('');
});

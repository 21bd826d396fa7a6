import { expect, test } from 'vitest';
import { formatFigure, formatSigned, whole } from './numbers';

test('numbers are written as Germans read them', () => {
  expect(whole(1093000.4)).toBe('1.093.000');
  expect(formatFigure(31.24)).toBe('31,2');
});

test('signed figures carry a true minus or a plus, a rounded 0 neither', () => {
  expect(formatSigned(1.414)).toBe('+1,41');
  expect(formatSigned(-0.3)).toBe('−0,30');
  expect(formatSigned(-0.001)).toBe('0,00');
});

import { describe, expect, test } from 'vitest';
import { classLooks, EXCLUDED, MISSING } from './palette';

const bounds = (...uptos: (number | undefined)[]) => uptos.map((upto) => ({ colour: '#123456', upto }));
const patterns = (...uptos: (number | undefined)[]) =>
  classLooks(bounds(...uptos)).map(({ pattern }) => pattern);

describe('patterns', () => {
  test('the outer classes of five carry one each, the others none', () => {
    expect(patterns(-1.5, -0.5, 0.5, 1.5, undefined)).toEqual([
      'below',
      undefined,
      undefined,
      undefined,
      'above',
      'missing',
      'excluded',
    ]);
  });

  test('three and four classes have them at both ends too', () => {
    expect(patterns(-1, 1, undefined).slice(0, 3)).toEqual(['below', undefined, 'above']);
    expect(patterns(-1, 1, 1.5, undefined).slice(0, 4)).toEqual(['below', undefined, undefined, 'above']);
  });

  test('the class around the city itself has none, even at the end', () => {
    expect(patterns(0.5, 1.5, undefined).slice(0, 3)).toEqual([undefined, undefined, 'above']);
    expect(patterns(-1, undefined).slice(0, 2)).toEqual(['below', undefined]);
    expect(patterns(undefined).slice(0, 1)).toEqual([undefined]);
  });
});

test('no Angabe and excluded come last and are told apart', () => {
  expect(classLooks(bounds(undefined)).map((look) => look.class)).toEqual([0, MISSING, EXCLUDED]);
});

/** The shape of what comes out of a store: another version of the app, or nobody knows who, may have written it. */

/** Whether a value has the shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const figure: Shape = (value) => typeof value === 'number';
export const flag: Shape = (value) => typeof value === 'boolean';

/** A whole number from 0. */
export const count: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** One of these words. */
export function oneOf(words: readonly string[]): Shape {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** Absent, or of this shape. */
export function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

/** `null`, or of this shape. */
export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** A record in which every field has its shape; others may be there too. */
export function recordOf(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => isRecord(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));
}

/** A record of any keys whose values have one shape. */
export function byKey(shape: Shape): Shape {
  return (value) => isRecord(value) && Object.values(value).every(shape);
}

/** Whether a value is a record at all. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

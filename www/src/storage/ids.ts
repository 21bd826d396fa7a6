/** Random names. `crypto.randomUUID` would do, but plain http in an intranet does not offer it. */

const BYTES = 12;

/** A name nobody else has, e.g. `3f0a…`: 24 hexadecimal digits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Damages dossier files, always in the same way. */
import { readFileSync } from 'node:fs';
import { made, type MadeFile } from './daten.ts';

/** What every file in a zip archive begins with, and how long its fixed part is. */
const HEADER = Buffer.from('PK\x03\x04');
const FIXED = 30;

/** The same pseudo-random numbers for the same seed, 0 ≤ x < 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The file with some bytes changed. */
export function flipped(path: string, places: readonly number[], name = 'beschaedigt.veedelwerk'): MadeFile {
  const bytes = readFileSync(path);
  for (const place of places) bytes.writeUInt8(bytes.readUInt8(place) ^ 0x55, place);
  return made(name, bytes);
}

/** Places inside the content of every file of that folder in the archive. */
export function insideFolder(path: string, folder: string): number[] {
  const bytes = readFileSync(path);
  const places: number[] = [];
  for (let at = bytes.indexOf(HEADER); at !== -1; at = bytes.indexOf(HEADER, at + 1)) {
    const nameEnd = at + FIXED + bytes.readUInt16LE(at + FIXED - 4);
    const name = bytes.toString('latin1', at + FIXED, nameEnd);
    if (name.startsWith(`${folder}/`)) places.push(nameEnd + 100, nameEnd + 110, nameEnd + 120);
  }
  return places;
}

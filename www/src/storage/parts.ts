/** Imported tables, geometries, methods and offers: never changed, stored once, named by their hash. */
import type { ImportedCity, ImportedGeometry, Offer } from 'veedelwerk/import';
import { database } from './database';

/** The figures of a city: Teilräume with their columns. */
export type TableContent = Pick<ImportedCity, 'keys' | 'names' | 'districts' | 'columns'>;

/** What an event names by its hash. */
export type Part =
  | { readonly kind: 'table'; readonly hash: string; readonly content: TableContent }
  | { readonly kind: 'geometry'; readonly hash: string; readonly content: ImportedGeometry }
  /** A method file. */
  | { readonly kind: 'method'; readonly hash: string; readonly content: string }
  /** Offers of social infrastructure. */
  | { readonly kind: 'offers'; readonly hash: string; readonly content: Offer[] };

/** The part of that hash, if it is stored. */
export async function storedPart(hash: string): Promise<Part | undefined> {
  const db = await database();
  return db.get('parts', hash);
}

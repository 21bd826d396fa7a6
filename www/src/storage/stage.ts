/** What the hall sees, kept so that desk and stage both survive a reload. */
import { database } from './database';
import { write } from './transaction';

/** What was stored for this dossier, if anything. */
export async function storedStage(dossier: string): Promise<unknown> {
  const db = await database();
  return db.get('stage', dossier);
}

/** Stores what the stage shows in place of what it showed before. */
export async function storeStage(dossier: string, shown: unknown): Promise<void> {
  await write(['stage'], (tx) => tx.objectStore('stage').put(shown, dossier));
}

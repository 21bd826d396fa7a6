/** Asks the browser not to clear what is stored when it needs room. */

/** Asks once; the answer changes nothing for the app, which stores as well as the browser lets it. */
let asked = false;

export function askForPersistence(): void {
  if (asked || !('storage' in navigator)) return;
  asked = true;
  void navigator.storage.persisted().then((is) => is || navigator.storage.persist());
}

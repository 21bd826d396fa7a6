/** Which dossier this tab has open: found again after a reload. */

const KEY = 'veedelwerk-dossier';

export function dossierOfThisTab(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    // A browser that stores nothing refuses even to be asked.
    return '';
  }
}

export function rememberInThisTab(dossier: string): void {
  try {
    sessionStorage.setItem(KEY, dossier);
  } catch {
    // The list of dossiers leads there as well.
  }
}

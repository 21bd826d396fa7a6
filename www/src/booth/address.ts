/** What the page is asked for: `kabine.html#<dossier>/<round>`. */
export interface Asked {
  /** Id of the stored dossier; empty: the one opened last. */
  readonly dossier: string;
  /** Id of the round; empty: chosen on the page. */
  readonly round: string;
}

/** What an address asks for. */
export function asked(hash = location.hash): Asked {
  const [dossier = '', round = ''] = hash.slice(1).split('/').map(decodeURIComponent);
  return { dossier, round };
}

/** The address of the tablet, from any page of the app. */
export function tabletAddress(dossier: string, round: string): string {
  return `./kabine.html#${encodeURIComponent(dossier)}/${encodeURIComponent(round)}`;
}

/** The address of the sheet of voting cards, from any page of the app. */
export function cardsAddress(dossier: string, round: string): string {
  return `./stimmkarten.html#${encodeURIComponent(dossier)}/${encodeURIComponent(round)}`;
}

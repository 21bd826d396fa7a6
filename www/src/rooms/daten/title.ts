/** A first name for an imported city. */
import type { Source } from 'veedelwerk/import';

/** A map whose middle is nearer than this to a large city's middle is that city's. */
const SAME_CITY_KM = 25;

/** The city the map lies in, else the first file's name in readable form. */
export function suggestedTitle(sources: readonly Source[]): string {
  for (const source of sources) {
    const understood = source.kind === 'geometry' ? source.understood : undefined;
    const place = understood?.candidates.find(({ id }) => id === understood.crs);
    if (place && place.nearKm < SAME_CITY_KM) {
      return place.near;
    }
  }
  const [first] = sources;
  return first ? readable(first.file) : '';
}

/** `mss2021_plr.csv` → `mss2021 plr`. */
function readable(file: string): string {
  return file
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}

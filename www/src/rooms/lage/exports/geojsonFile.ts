import { classNumbered, namedClasses } from '../../../map/namedClass';
import { EXCLUDED, MISSING } from '../../../map/palette';
import { teilraumFeature } from '../../../map/geojson';
import type { LoadedCity } from '../../../state/city';
import type { Situation } from '../../../state/situation.svelte';
import type { About } from '../../../ui/exports/about';

/** The result as GeoJSON (RFC 7946, longitude and latitude) for a geographic information system. */
export function geojsonFile(city: LoadedCity, situation: Situation, about: About): string {
  const classes = namedClasses(situation.info);
  const features = city.keys.map((key, teilraum) => {
    const detail = situation.detail(teilraum);
    const number = situation.classes[teilraum] ?? MISSING;
    const values: Record<string, number | null> = {};
    for (const { id, value } of detail?.indicators ?? []) values[id] = value ?? null;
    return {
      ...teilraumFeature(city.geometry, teilraum),
      id: key,
      properties: {
        key,
        name: city.names[teilraum],
        district: city.districts[teilraum],
        index: detail?.index ?? null,
        index_lo: detail?.lo ?? null,
        index_hi: detail?.hi ?? null,
        class: classId(situation, number),
        class_title: classNumbered(classes, number).title,
        inhabitants: detail?.inhabitants ?? null,
        ...values,
      },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', about, features });
}

/** The same words as the command line uses. */
function classId(situation: Situation, number: number): string {
  if (number === MISSING) return 'missing';
  if (number === EXCLUDED) return 'excluded';
  return situation.info.classes[number]?.id ?? '';
}

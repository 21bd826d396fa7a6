import { dayInWords } from '../../locales/de/dates';
import { exportWords } from '../../locales/de/exports';
import { formatPerCent } from '../../locales/de/weights';
import type { LoadedCity } from '../../state/city';
import type { Situation } from '../../state/situation.svelte';
import { plainName } from '../plainName';

/** What every export says about itself. */
export interface About {
  /** Name of the city, with the word *Modelldaten* for the model city. */
  city: string;
  method: string;
  /** All weights in one line. */
  weights: string;
  period: string;
  /** Where the figures come from. */
  source: string;
  /** Day of the export as German readers write it. */
  date: string;
}

/** Describes what is exported. */
export function aboutExport(city: LoadedCity, situation: Situation, now: Date): About {
  const { info, perCent, period } = situation;
  const weights = info.indicators.map(({ title }, i) => `${title} ${formatPerCent(perCent[i] ?? 0)}\u00a0%`);
  return {
    city: city.isModel ? `${city.title} (${exportWords.modelData})` : city.title,
    method: situation.isAsLoaded ? info.title : exportWords.changedMethod(info.title),
    weights: weights.join(' · '),
    period,
    source: city.isModel ? exportWords.modelSource(city.source) : city.source,
    date: dayInWords(now),
  };
}

/** Name of an exported file: `modellstadt-modelldaten_2026_koeln-2021_karte.png`. */
export function fileName(city: LoadedCity, situation: Situation, what: string, ending: string): string {
  const parts = [
    city.isModel ? `${city.title} ${exportWords.modelData}` : city.title,
    situation.period,
    situation.info.id,
    situation.isAsLoaded ? '' : exportWords.changedMark,
    what,
  ];
  return `${parts.map(plainName).filter(Boolean).join('_')}.${ending}`;
}

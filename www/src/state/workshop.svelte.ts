import type { LoadedCity } from './city';

/** What all rooms share: the open city, the period that is looked at, the selected Teilraum. */
class Workshop {
  /** The open city; replaced as a whole, never changed inside. */
  city = $state.raw<LoadedCity>();
  /** Period, e.g. `2021`; empty where the data knows only one. */
  period = $state('');
  /** Position of the selected Teilraum in the city's order. */
  selected = $state<number>();

  /** Opens a city at its latest period and forgets what was selected in the one before. */
  open(city: LoadedCity): void {
    const periods = periodsOf(city);
    this.city = city;
    this.selected = undefined;
    this.period = periods.at(-1) ?? '';
  }
}

/** The periods of a city, oldest first. */
export function periodsOf(city: LoadedCity): string[] {
  return [...new Set(city.columns.map((column) => column.period))].sort();
}

export const workshop = new Workshop();

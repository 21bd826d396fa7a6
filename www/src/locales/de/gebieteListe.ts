import { whole } from './numbers';
import { counted, quoted } from './words';

/** Words of the list of Teilräume with their areas. */
export const teilraumListWords = {
  area: 'Gebiet',
  all: 'alle',
  outside: 'in keinem Gebiet',
  shown: (shown: number, all: number) =>
    shown === all ? `${whole(all)} Teilräume` : `${whole(shown)} von ${whole(all)} Teilräumen`,
  keys: 'Pfeiltasten gehen durch die Liste, Leertaste oder Eingabe nimmt den Teilraum in das Gebiet auf oder wieder heraus.',
  list: (area: string | undefined) =>
    area === undefined ? 'Teilräume' : `Teilräume, angekreuzt sind die in ${quoted(area)}`,
  addAll: (count: number) => `${counted(count, 'angezeigten Teilraum', 'angezeigte Teilräume')} aufnehmen`,
  dropAll: (count: number) =>
    `${counted(count, 'angezeigten Teilraum', 'angezeigte Teilräume')} herausnehmen`,
};

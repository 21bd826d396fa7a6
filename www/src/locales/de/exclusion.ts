import { counted } from './words';

/** Words of taking a Teilraum out of the computation. */
export const exclusionWords = {
  exclude: 'Aus der Berechnung nehmen',
  meaning: 'Der Teilraum zählt dann nirgends mehr mit: nicht im Mittelwert, nicht in der Rangliste.',
  reason: 'Grund (freiwillig)',
  confirm: 'Herausnehmen',
  include: 'Wieder einbeziehen',
  includeNamed: (name: string) => `${name} wieder einbeziehen`,
  isExcluded: 'Dieser Teilraum ist aus der Berechnung genommen.',
  because: (reason: string) => `Grund: ${reason}`,
  list: (count: number) => `${counted(count, 'Teilraum', 'Teilräume')} herausgenommen`,
  excluded: (name: string) => `${name} ist aus der Berechnung genommen.`,
  included: (name: string) => `${name} zählt wieder mit.`,
};

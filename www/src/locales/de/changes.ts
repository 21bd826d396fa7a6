import { whole } from './numbers';

/** Words of *Was ändert sich?* */
export const changeWords = {
  title: 'Was ändert sich?',
  asLoaded:
    'Die Gewichte sind die des Verfahrens. Verschieben Sie ein Gewicht, dann steht hier, welche Teilräume in eine andere Klasse kommen.',
  none: 'Mit diesen Gewichten bleibt jeder Teilraum in seiner Klasse.',
  total: (teilraeume: number, people: number) =>
    teilraeume === 1
      ? `Gegenüber dem Verfahren wechselt 1 Teilraum mit ${whole(people)} Menschen die Klasse:`
      : `Gegenüber dem Verfahren wechseln ${whole(teilraeume)} Teilräume mit zusammen ${whole(people)} Menschen die Klasse:`,
  becomes: 'wird',
  more: (count: string) => `und ${count} weitere`,
  list: 'Alle in der Rangliste zeigen',
};

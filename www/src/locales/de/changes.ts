/** Words of *Was ändert sich?* */
export const changeWords = {
  title: 'Was ändert sich?',
  asLoaded:
    'Die Gewichte sind die des Verfahrens. Verschieben Sie ein Gewicht, dann steht hier, welche Teilräume in eine andere Klasse kommen.',
  none: 'Mit diesen Gewichten bleibt jeder Teilraum in seiner Klasse.',
  total: (teilraeume: string, inhabitants: string) =>
    `Gegenüber dem Verfahren wechseln ${teilraeume} mit zusammen ${inhabitants} die Klasse:`,
  becomes: 'wird',
  more: (count: string) => `und ${count} weitere`,
  list: 'Alle in der Rangliste zeigen',
};

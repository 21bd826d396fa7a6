/** Words of the ranking. */
export const rankingWords = {
  title: 'Rangliste der Teilräume',
  rank: 'Rang',
  teilraum: 'Teilraum, Klasse',
  index: 'Index',
  inhabitants: 'Einwohner*innen',
  search: 'Name oder Schlüssel suchen',
  class: 'Klasse',
  district: 'Stadtbezirk',
  all: 'alle',
  changed: 'Klasse geändert',
  shown: (shown: string, all: string) =>
    shown === all ? `${all} Teilräume` : `${shown} von ${all} Teilräumen`,
};

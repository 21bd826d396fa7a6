import { formatFigure, whole } from './numbers';
import { counted } from './words';

/** Words of an area's figures. */
export const areaFigureWords = {
  title: 'Zahlen',
  figure: 'Angabe',
  here: 'Gebiet',
  rest: 'übrige Stadt',
  inhabitants: 'Einwohner*innen',
  teilraeume: 'Teilräume',
  districts: 'Stadtbezirke',
  parts: 'Getrennte Teile',
  compactness: 'Kompaktheit',
  compactnessMeaning: 'Kompaktheit: 1 wäre ein Kreis, je zerfranster, desto näher an 0.',
  area: 'Fläche',
  squareKilometres: (m2: number) => `${formatFigure(m2 / 1e6, m2 < 1e8 ? 2 : 0)}\u00a0km²`,
  coverage: 'Abdeckung',
  coverageMeaning:
    'Abdeckung: So viele der Einwohner*innen, deren Teilräume nach RLK1 in einem Gebiet liegen sollen, leben hier.',
  index: 'Indexwert',
  indexMeaning:
    'Indikatoren und Indexwert sind aus den zusammengezählten Zählgrößen gerechnet, nicht aus den Werten der Teilräume gemittelt. Nur wo die Daten schon fertige Anteile sind, ist nach Einwohner*innen gewichtet.',
  class: 'Klasse',
  protected: 'geschützt',
  protectedMeaning: (persons: number) =>
    `Geschützt: Die Zahl beruht auf weniger als ${whole(persons)} Personen, oder aus ihr ließe sich eine solche Zahl errechnen. Die Schwelle steht in den Regeln.`,
  missing: (count: number) => `ohne ${whole(count)} ${count === 1 ? 'Teilraum' : 'Teilräume'}`,
  uncounted: (here: number, rest: number) =>
    `Ohne bekannte Einwohnerzahl: ${[
      ...(here > 0 ? [`${counted(here, 'Teilraum', 'Teilräume')} des Gebiets`] : []),
      ...(rest > 0 ? [`${counted(rest, 'Teilraum', 'Teilräume')} der übrigen Stadt`] : []),
    ].join(', ')}.`,
  unknown: 'unbekannt',
  none: '–',
  waiting: 'Die Zahlen werden gerechnet …',
};

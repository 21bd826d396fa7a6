import { whole } from './numbers';

/** Words of the room Lage. */
export const lage = {
  title: 'Lage',
  noCity:
    'Noch ist keine Stadt geöffnet. Im Raum „Daten“ öffnen Sie eigene Tabellen und Grenzen oder die Modellstadt.',
  toData: 'Zum Raum „Daten“',
  columnsMissing: (method: string, period: string, names: string) =>
    `Das Verfahren „${method}“ lässt sich mit diesen Daten nicht rechnen${period ? ` (Stand ${period})` : ''}. Es fehlen: ${names}. Ordnen Sie im Raum „Daten“ Spalten zu, oder wählen Sie ein anderes Verfahren.`,

  index: 'Indexwert: ',
  direction: 'mehr = mehr Menschen mit eingeschränkten Teilhabechancen',
  class: 'Klasse',
  teilraeume: 'Teilräume',
  inhabitants: 'Einwohner*innen',
  inhabitantsShort: 'Einw.',
  unknown: 'unbekannt',
  missing: 'keine Angabe',
  excluded: 'ausgeschlossen',

  teilraeumeCount: (count: number) => `${whole(count)} ${count === 1 ? 'Teilraum' : 'Teilräume'}`,
  inhabitantsCount: (count: number) => `${whole(count)} Einwohner*innen`,
};

/** Words on and around the map. */
export const mapWords = {
  region: 'Karte der Indexklassen',
  twoFingers: 'Mit zwei Fingern verschieben Sie die Karte.',
  keys: 'Pfeiltasten verschieben die Karte, Plus und Minus vergrößern und verkleinern. Umschalt und Pfeiltaste wählt den nächsten Teilraum in dieser Richtung, Escape hebt die Auswahl auf. Alle Werte stehen auch in der Rangliste.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganze Stadt zeigen',
  noWebGl:
    'Dieser Browser kann die Karte nicht zeichnen, weil WebGL fehlt oder abgeschaltet ist. Legende, Rangliste und Werte stehen trotzdem alle zur Verfügung.',
  noShapes:
    'Zu diesen Daten gibt es keine Grenzen, deshalb bleibt die Karte leer. Legende, Rangliste und Werte stehen alle zur Verfügung. Grenzen können Sie im Raum „Daten“ dazugeben.',
  background: 'Hintergrundkarte',
  backgroundQuestion: 'Was heißt das?',
  backgroundMeaning:
    'Die Hintergrundkarte kommt vom Server des Bundesamts für Kartographie und Geodäsie (basemap.de). Solange sie eingeschaltet ist, erfährt dieser Server, welchen Ausschnitt Sie ansehen. Ihre Daten werden nicht übertragen.',
  legendToggle: (shown: boolean) => (shown ? 'Legende ausblenden' : 'Legende zeigen'),
  selected: (name: string, text: string) => `Ausgewählt: ${name}, ${text}`,
  deselected: 'Auswahl aufgehoben',
};

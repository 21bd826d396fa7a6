import { quoted } from './words';

/** Words of the room Gebiete. */
export const gebiete = {
  title: 'Gebiete',
  tabs: 'Gebiete und ihre Prüfung',
  areas: 'Gebiete',
  list: 'Liste der Gebiete',
  none: 'Noch ist kein Gebiet angelegt. Ein Sozialraumgebiet fasst Teilräume zusammen.',
  newName: 'Name des neuen Gebiets',
  create: 'Gebiet anlegen',
  created: (name: string) => `Gebiet ${quoted(name)} angelegt. Es wird jetzt gezeichnet.`,
  suggestedName: (letter: string) => `Gebiet ${letter}`,
  active: (name: string) => `Sie zeichnen jetzt ${quoted(name)}.`,
  unknownKeys: (keys: string) =>
    `Diese Teilräume der Gebiete gibt es in den geöffneten Daten nicht: ${keys}. Sie bleiben in der Planungsakte gespeichert.`,
};

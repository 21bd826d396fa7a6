import { formatFigure, whole } from './numbers';
import { counted, quoted } from './words';
import type { AreaStatistics } from '../../engine/engine';

/** Words of the room Gebiete. */
export const gebiete = {
  title: 'Gebiete',
  tabs: 'Gebiete und ihre Prüfung',
  areas: 'Gebiete',
  teilraeume: 'Teilräume',
  list: 'Liste der Gebiete',
  none: 'Noch ist kein Gebiet angelegt. Ein Sozialraumgebiet fasst Teilräume zusammen.',
  newName: 'Name des neuen Gebiets',
  create: 'Gebiet anlegen',
  created: (name: string) => `Gebiet ${quoted(name)} angelegt. Es wird jetzt gezeichnet.`,
  suggestedName: (letter: string) => `Gebiet ${letter}`,
  active: (name: string) => `Sie zeichnen jetzt ${quoted(name)}.`,
  locked: 'gesperrt',
  /** @param rest the city outside of all areas */
  together: (areas: number, rest: AreaStatistics, city: AreaStatistics): string => {
    const teilraeume = city.teilraeume - rest.teilraeume;
    const sum = `${areas === 1 ? 'In 1 Gebiet' : `In allen ${whole(areas)} Gebieten`}: ${counted(teilraeume, 'Teilraum', 'Teilräume')}`;
    if (city.inhabitants === undefined || rest.inhabitants === undefined) return `${sum}.`;
    const people = `${whole(city.inhabitants - rest.inhabitants)} Einwohner*innen`;
    if (rest.coverage === undefined) return `${sum}, ${people}.`;
    return `${sum}, ${people}. Abdeckung der Teilräume, die nach RLK1 dazugehören: ${formatFigure(100 * (1 - rest.coverage))}\u00a0%.`;
  },
  unknownKeys: (keys: string) =>
    `Diese Teilräume der Gebiete gibt es in den geöffneten Daten nicht: ${keys}. Sie bleiben in der Planungsakte gespeichert.`,
};

/** Words about what can be done with one area. */
export const areaWords = {
  actions: (name: string) => `${quoted(name)} ändern`,
  lock: 'Grenzen sperren',
  unlock: 'Grenzen entsperren',
  lockedNow: (name: string) => `Die Grenzen von ${quoted(name)} sind gesperrt.`,
  unlockedNow: (name: string) => `Die Grenzen von ${quoted(name)} sind entsperrt.`,
  lockedMeaning: 'Die Grenzen sind gesperrt: Kein Strich ändert sie, bis Sie das Gebiet entsperren.',
  remove: 'Gebiet löschen',
  removed: (name: string, teilraeume: number) =>
    `Gebiet ${quoted(name)} gelöscht. ${teilraeume === 1 ? 'Sein Teilraum liegt' : `Seine ${whole(teilraeume)} Teilräume liegen`} jetzt in keinem Gebiet.`,
  restored: (name: string) => `Gebiet ${quoted(name)} ist wieder da.`,

  merge: 'Zusammenlegen',
  mergeWith: (name: string) => `Welches Gebiet soll in ${quoted(name)} aufgehen?`,
  mergeNow: 'Jetzt zusammenlegen',
  merged: (from: string, into: string) => `${quoted(from)} gehört jetzt zu ${quoted(into)}.`,
  nothingToMerge: 'Es gibt kein anderes Gebiet, dessen Grenzen offen sind.',
  choose: 'bitte wählen',

  split: 'Teilen',
  splitWhat: 'Was soll ein eigenes Gebiet werden?',
  splitName: 'Name des neuen Gebiets',
  splitNow: 'Jetzt teilen',
  splitDone: (name: string) => `${quoted(name)} ist jetzt ein eigenes Gebiet.`,
  splitSuggestion: (name: string) => `${name} – Teil 2`,
  pieceSelected: (name: string) => `der ausgewählte Teilraum ${quoted(name)}`,
  pieceDistrict: (district: string) => `alles im Stadtbezirk ${district}`,
  piecePart: (name: string) => `der getrennte Teil um ${quoted(name)}`,
  nothingToSplit:
    'Das Gebiet liegt an einem Stück in einem Stadtbezirk. Wählen Sie auf der Karte einen seiner Teilräume aus, oder legen Sie ein neues Gebiet an und malen Sie dessen Teilräume: Sie wechseln dann hinüber.',

  fields: 'Angaben zum Gebiet',
  name: 'Name',
  nameMissing: 'Ein Gebiet braucht einen Namen. Der bisherige bleibt.',
  colour: 'Farbe und Buchstabe',
  description: 'Beschreibung',
  carrier: 'Träger',
  coordination: 'Koordinationsstelle',
  since: 'Besteht seit (Jahr)',
  yearWrong:
    'Bitte schreiben Sie ein Jahr mit vier Ziffern, etwa 2019. Gespeichert ist noch die bisherige Angabe.',
  reviewed: 'Grenzen zuletzt überprüft am',
};

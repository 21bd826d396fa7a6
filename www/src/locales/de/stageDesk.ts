import type { Content } from '../../stage/shown';
import { whole } from './numbers';
import { quoted } from './words';

const CONTENTS: Record<Content['kind'], string> = {
  map: 'Karte',
  comparison: 'Vergleich',
  ranking: 'Rangliste',
  distribution: 'Verteilung',
  priority: 'Erfordernisse, live',
  board: 'Punktetafel',
  result: 'Ergebnis',
  text: 'Textfolie',
};

/** What a content is called at the desk; `live` where it follows what happens there. */
function contentName(content: Content): string {
  const name = CONTENTS[content.kind];
  if (!('view' in content)) return name;
  if (content.live) return `${name}, live`;
  return content.view.label === '' ? name : `${name} ${quoted(content.view.label)}`;
}

/** Words of the desk's panel for the stage. */
export const stageDeskWords = {
  title: 'Leinwand',
  state: (text: string) => `Leinwand: ${text}`,
  off: 'aus',
  frozen: 'eingefroren',
  blank: 'leer',
  shows: (content: Content) => `zeigt ${contentName(content)}`,
  close: 'Leinwand-Bereich schließen',
  open: 'Leinwand öffnen',
  toFront: 'Leinwand nach vorn holen',
  notOpen: 'Es ist kein Leinwandfenster offen.',
  isOpen: (width: number, height: number) =>
    `Das Leinwandfenster ist offen (${String(width)} × ${String(height)}).`,
  howTo: 'Ziehen Sie das Fenster auf den Projektor. Die Taste F oder ein Doppelklick füllt den Bildschirm.',
  blocked:
    'Der Browser hat das Fenster nicht geöffnet. Bitte erlauben Sie Pop-up-Fenster für diese Seite und versuchen Sie es noch einmal.',
  failed: 'Die Leinwand konnte nicht alles laden und zeigt weiter, was vorher zu sehen war.',
  readOnly: 'Diese Akte wird in einem anderen Fenster bearbeitet. Die Leinwand steuern Sie dort.',
  notStored: 'Diese Akte ist nicht im Browser gespeichert. Die Leinwand braucht eine gespeicherte Akte.',
  hallSees: 'Das sieht der Saal',
  sees: (text: string) => `Der Saal sieht: ${text}`,
  nothing: 'einen leeren Bildschirm',
  content: (content: Content, title: string) =>
    title === '' ? contentName(content) : `${contentName(content)}: ${title}`,
  freeze: 'Einfrieren',
  release: 'Freigeben',
  makeBlank: 'Leeren',
  showAgain: 'Wieder zeigen',
  frozenMeaning: 'Eingefroren: Der Saal sieht dieses Bild, bis Sie es freigeben.',
  afterRelease: (content: Content) => `Danach: ${contentName(content)}.`,
  choose: 'Zeigen',
  live: 'Karte, Rangliste, Verteilung und Erfordernisse folgen live: Was Sie an Gewichten ändern, sieht der Saal sofort.',
  map: 'Karte',
  ranking: 'Rangliste',
  distribution: 'Verteilung',
  priority: 'Erfordernisse',
  toStage: 'Auf die Leinwand',
  count: 'Plätze der Rangliste',
  first: (count: number) => `die ersten ${whole(count)}`,
  text: 'Textfolie',
  textTitle: 'Überschrift',
  textLines: 'Zeilen',
  showText: 'Textfolie zeigen',
  scenario: 'Szenario',
  showScenario: 'Szenario zeigen',
  comparison: 'Vergleich',
  from: 'Von',
  to: 'Mit',
  mode: 'Darstellung',
  swipe: 'Trennlinie',
  showComparison: 'Vergleich zeigen',
  writing: 'Titel und Quelle',
  titleLine: 'Titel auf der Leinwand',
  sourceLine: 'Quellenzeile auf der Leinwand',
  byItself: 'Bleibt das Feld leer, steht dort der Vorschlag.',
  camera: 'Ausschnitt',
  takeCamera: 'Ausschnitt übernehmen',
  wholeCity: 'Ganze Stadt',
  noMap: 'Den Ausschnitt übernehmen Sie in einem Raum mit Karte.',
  theme: 'Helligkeit',
  light: 'hell',
  dark: 'dunkel',
  sent: (text: string) => `Leinwand ${text}.`,
  frozenSaid: 'Leinwand eingefroren.',
  released: 'Leinwand freigegeben.',
  blanked: 'Leinwand leer.',
  shownAgain: 'Leinwand zeigt wieder.',
};

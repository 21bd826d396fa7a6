/** German, in Leichte Sprache: short sentences, known words, one thought each. */
import type { Catalogue } from './catalogue';

export const de: Catalogue = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  isDraft: false,
  language: 'Sprache',

  welcome: 'Was ist Ihnen wichtig?',
  howTo: 'Sie bekommen Punkte. Ein Thema ist Ihnen wichtig? Dann geben Sie dem Thema Punkte.',
  secrecy: 'Wir speichern Ihre Punkte. Ihren Namen speichern wir nicht.',
  start: 'Anfangen',
  trial: 'Das ist eine Probe. Die Punkte zählen nicht.',

  groupQuestion: 'Zu welcher Gruppe gehören Sie?',
  groups: {
    residents: 'Bewohner und Bewohnerinnen',
    local: 'Aktive Menschen vor Ort',
    administration: 'Stadt-Verwaltung',
    politics: 'Politik',
    providers: 'Soziale Einrichtungen und Wohlfahrts-Verbände',
  },

  codeQuestion: 'Welche Nummer steht auf Ihrer Stimm-Karte?',
  codeHint: 'Die Nummer hat 8 Ziffern.',
  codeLabel: 'Nummer',
  codeUnknown: 'Diese Nummer kennen wir nicht. Bitte sehen Sie noch einmal auf Ihre Karte.',
  codeAgain: 'Sie haben mit dieser Karte schon Punkte gegeben? Dann zählen nur die neuen Punkte.',

  next: 'Weiter',
  back: 'Zurück',
  startOver: 'Von vorn anfangen',

  question: 'Was ist Ihnen am wichtigsten?',
  have: { one: 'Sie haben 1 Punkt.', other: 'Sie haben {n} Punkte.' },
  left: { one: 'Noch 1 Punkt übrig.', other: 'Noch {n} Punkte übrig.' },
  noneLeft: 'Alle Punkte sind vergeben.',
  perItem: {
    one: 'Sie können einem Thema höchstens 1 Punkt geben.',
    other: 'Sie können einem Thema höchstens {n} Punkte geben.',
  },
  more: 'Ein Punkt mehr: {item}',
  fewer: 'Ein Punkt weniger: {item}',
  given: { one: '1 Punkt', other: '{n} Punkte' },
  noMoreDots: 'Alle Punkte sind vergeben. Nehmen Sie zuerst einen anderen Punkt weg.',
  itemFull: 'Mehr Punkte gehen bei diesem Thema nicht.',
  itemEmpty: 'Dieses Thema hat keine Punkte.',
  undo: 'Letzten Schritt zurücknehmen',
  undone: 'Der letzte Schritt ist zurückgenommen.',
  emptyBallot: 'Sie haben noch keinen Punkt gegeben.',

  reviewTitle: 'Ist das richtig?',
  reviewText: 'Das sind Ihre Punkte. Nach dem Abgeben können Sie hier nichts mehr ändern.',
  unused: {
    one: '1 Punkt ist noch übrig. Das ist in Ordnung.',
    other: '{n} Punkte sind noch übrig. Das ist in Ordnung.',
  },
  change: 'Ändern',
  send: 'Punkte abgeben',
  sending: 'Wir speichern Ihre Punkte …',

  thanks: 'Danke!',
  stored: 'Ihre Punkte sind gespeichert.',
  trialStored: 'Das war die Probe. Ihre Punkte zählen nicht.',
  handOver: 'Bitte geben Sie das Tablet weiter.',
  nextPerson: 'Nächste Person',

  idleTitle: 'Sind Sie noch da?',
  idleText: {
    one: 'In 1 Sekunde löschen wir Ihre Punkte. Dann kann die nächste Person anfangen.',
    other: 'In {n} Sekunden löschen wir Ihre Punkte. Dann kann die nächste Person anfangen.',
  },
  idleGoOn: 'Ja, ich mache weiter',

  failed: 'Ihre Punkte sind noch nicht gespeichert. Bitte holen Sie Hilfe. Ihre Punkte stehen noch hier.',
  tryAgain: 'Noch einmal versuchen',
  refused: 'Wir können Ihre Punkte nicht zählen. Bitte holen Sie Hilfe.',
  closed: 'Die Abstimmung ist zu Ende.',
  paused: 'Dieses Tablet macht eine Pause. Bitte fragen Sie das Team.',
};

/** Words of one Handlungserfordernis: its fields, its path, its state. */
import type { NeedState, PriorityCriterion } from '../../engine/engine';
import { needStateWords, priorityCriterionNames } from './needFields';
import { whole } from './numbers';
import { counted, quoted } from './words';

type Rating = Extract<PriorityCriterion, 'urgency' | 'goalRelation' | 'gap'>;

export const needFormWords = {
  sections: {
    basics: 'Beschreibung',
    places: 'Ort',
    topics: 'Einordnung',
    rating: 'Bewertung',
    figures: 'Ziele und Indikatoren',
    path: 'Weg vom Thema zum Erfordernis',
    statements: 'Stellungnahmen',
    links: 'Verweise',
  },
  saving: 'Jedes Feld wird gespeichert, sobald Sie es verlassen.',
  notStored: 'Was Sie zuletzt eingegeben haben, ist noch nicht gespeichert. Es steht weiter im Feld.',
  title: 'Titel',
  titleMissing: 'Ein Erfordernis braucht einen Titel. Der bisherige bleibt gespeichert.',
  description: 'Beschreibung',
  descriptionHint: 'Was ist zu beobachten, und wer ist betroffen?',
  origin: 'Herkunft',
  originNone: 'noch nicht eingetragen',
  originBelow: 'aus dem Veedel',
  originAbove: 'aus Verwaltung und Politik',
  captured: (when: string, by: string) => `Aufgenommen am ${when}${by === '' ? '' : ` von ${by}`}`,

  areas: 'Sozialraumgebiete',
  noAreas: 'In dieser Akte sind noch keine Gebiete gezeichnet.',
  teilraeume: 'Teilräume',
  teilraeumeNone: 'Noch kein Teilraum gewählt.',
  map: 'Karte: Ort des Erfordernisses',
  mapKeys:
    'Ein Klick nimmt einen Teilraum dazu oder heraus. Umschalttaste und Pfeile wählen den Teilraum nebenan, die Eingabetaste nimmt ihn dazu oder heraus.',
  mapHow: 'Klicken Sie auf die Teilräume, um die es geht. Ein zweiter Klick nimmt sie wieder heraus.',
  showMap: 'Auf der Karte wählen',
  hideMap: 'Karte schließen',
  add: 'Teilraum hinzufügen',
  addHint: 'Name oder Schlüssel, dann Eingabetaste',
  notFound: (text: string) =>
    `${quoted(text)} gibt es in den geöffneten Daten nicht. Bitte prüfen Sie den Namen.`,
  removeTeilraum: (name: string) => `${name} herausnehmen`,
  placed: (name: string) => `${name} gehört jetzt dazu.`,
  unplaced: (name: string) => `${name} gehört nicht mehr dazu.`,
  unknownKey: (key: string) => `${key} (nicht in den geöffneten Daten)`,

  lebenslagen: 'Lebenslagenbereiche',
  fields: 'Handlungsfelder',
  targetGroups: 'Zielgruppen',
  targetGroup: (number: number) => `Zielgruppe ${whole(number)}`,
  addTargetGroup: 'Zielgruppe hinzufügen',
  goals: 'Strategische Ziele',
  goal: (number: number) => `Ziel ${whole(number)}`,
  addGoal: 'Ziel hinzufügen',
  indicators: 'Indikatoren',
  indicatorName: 'Bezeichnung',
  indicatorUnit: 'Einheit',
  indicatorPeriod: 'Periodizität',
  indicatorActual: 'Ist-Wert',
  indicatorTarget: 'Soll-Wert',
  indicator: (number: number) => `Indikator ${whole(number)}`,
  indicatorPart: (number: number, part: string) => `Indikator ${whole(number)}: ${part}`,
  addIndicator: 'Indikator hinzufügen',
  constraints: 'Rahmenbedingungen',
  constraintsHint: 'Was ist bei Ist- und Soll-Werten zu berücksichtigen?',
  dissent: 'Dissens',
  dissentHint: 'Worüber besteht keine Einigkeit, und zwischen wem?',
  linkTitle: (number: number) => `Verweis ${whole(number)}: Titel`,
  linkUrl: (number: number) => `Verweis ${whole(number)}: Adresse oder Pfad`,
  linkTitleShort: 'Titel',
  linkUrlShort: 'Adresse oder Pfad',
  link: (number: number) => `Verweis ${whole(number)}`,
  addLink: 'Verweis hinzufügen',
  linksMeaning:
    'Nur die Adresse wird gespeichert. Veedelwerk lädt sie nie von selbst; erst ein Klick öffnet sie in einem neuen Fenster.',
  openLink: (title: string) => `${title} öffnen (neues Fenster)`,
  linkWrong:
    'Bitte beginnen Sie mit https:// oder mit einem Pfad wie /ablage/bericht.pdf. Gespeichert ist noch die bisherige Adresse.',

  rated: {
    urgency: {
      title: priorityCriterionNames.urgency,
      hint: 'Wie bald muss gehandelt werden?',
      lowest: 'kann warten',
      highest: 'sofort',
    },
    goalRelation: {
      title: priorityCriterionNames.goalRelation,
      hint: 'Mit 0 kann das Erfordernis nicht abgestimmt werden.',
      lowest: 'keiner',
      highest: 'sehr eng',
    },
    gap: {
      title: priorityCriterionNames.gap,
      hint: 'Was fehlt trotz der Angebote, die es schon gibt?',
      lowest: 'keine',
      highest: 'nichts vorhanden',
    },
  } satisfies Record<Rating, { title: string; hint: string; lowest: string; highest: string }>,
  unrated: 'offen',

  remove: 'Erfordernis löschen',
  merge: 'Mit einem anderen zusammenlegen',
  mergeMeaning:
    'Dieses Erfordernis wird Teil des anderen. Seine Punkte zählen dort mit, und nichts geht verloren.',
  mergeInto: 'Aufnehmen in',
  mergeNow: 'Zusammenlegen',
  choose: 'bitte wählen',
  isMerged: (into: string) =>
    `Dieses Erfordernis ist Teil von ${quoted(into)} und steht nicht in der Rangfolge.`,
  unmerge: 'Wieder trennen',
  contains: 'Enthält',
  unmergeOf: (title: string) => `${quoted(title)} wieder trennen`,
};

/** What is said of a closed section. */
export const sectionStatus = {
  nothing: 'noch nichts',
  written: 'eingetragen',
  entries: (count: number) => counted(count, 'Angabe', 'Angaben'),
  rated: (count: number, of: number) => `${whole(count)} von ${whole(of)} bewertet`,
  steps: (count: number) => `${counted(count, 'Schritt', 'Schritte')} eingetragen`,
};

/** Words of the path from a theme to a need (H 5.3.2.1). */
export const themeWords = {
  intro: 'Die Schritte der sozialräumlichen Themenermittlung (Handbuch 5.3.2.1). Nichts davon ist Pflicht.',
  assessment: 'Bewertung des Themas',
  assessmentHint:
    'Dringlichkeit auch im Vergleich, Bezug zu den Zielen des Programms, Abgleich mit vorhandenen Angeboten.',
  body: 'Bewertet durch ein sozialräumliches Gremium',
  bodyHint: 'Nur, wenn die Sozialraumkoordination nicht selbst bewerten konnte, etwa ein Facharbeitskreis.',
  statements: 'Stellungnahmen',
  statementsSee: (count: number) =>
    count === 0
      ? 'Noch keine. Sie stehen im Abschnitt „Stellungnahmen“.'
      : `${counted(count, 'Stellungnahme', 'Stellungnahmen')} im Abschnitt „Stellungnahmen“.`,
  pursued: 'Wird das Thema weiterverfolgt?',
  pursuedReason: 'Warum, oder warum nicht?',
  shortTerm: 'Kann die Sozialraumkoordination es kurzfristig selbst bearbeiten?',
  conference: 'Stadtteilkonferenz',
  conferenceDate: 'Beraten am',
  conferenceIsTheme: 'Sieht die Stadtteilkonferenz ein sozialräumliches Thema?',
  conferenceReason: 'Begründung der Stadtteilkonferenz',
  informed: 'Rückmeldung an die Beteiligten',
  informedHint: 'Wer hat wann welche Antwort bekommen?',
  yes: 'ja',
  no: 'nein',
  unanswered: 'noch offen',
  result: 'Ergebnis',
  noTheme: 'Kein festgestelltes sozialräumliches Thema.',
  isTheme: 'Festgestelltes sozialräumliches Thema: Es geht in die Projektentwicklung.',
  handled: 'Kurzfristig von der Sozialraumkoordination bearbeitet.',
  undecided: 'Noch nicht entschieden.',
};

export const statementWords = {
  none: 'Noch keine Stellungnahme.',
  party: 'Wer nimmt Stellung?',
  office: 'Amt oder Stelle',
  text: 'Stellungnahme',
  consents: 'Zustimmung',
  consentsYes: 'stimmt zu',
  consentsNo: 'stimmt nicht zu',
  consentsOpen: 'ohne Festlegung',
  give: 'Stellungnahme aufnehmen',
  given: (who: string) => `Stellungnahme ${who} aufgenommen.`,
  empty: 'Bitte schreiben Sie die Stellungnahme, oder wählen Sie Zustimmung oder Ablehnung.',
  withdraw: 'Zurückziehen',
  withdrawOf: (who: string) => `Stellungnahme ${who} zurückziehen`,
  withdrawn: (who: string) => `Stellungnahme ${who} zurückgezogen.`,
  agree: (count: number) => counted(count, 'stimmt zu', 'stimmen zu'),
  disagree: (count: number) => counted(count, 'stimmt nicht zu', 'stimmen nicht zu'),
};

/** Words of the state and its changes (SPEC § 6). */
export const stateWords = {
  title: 'Stand',
  meaning: {
    perceived: 'Jemand nimmt subjektiv wahr, dass etwas fehlt.',
    need: 'Als Handlungserfordernis benannt, noch nicht abgestimmt.',
    agreed:
      'Die Sozialraumkonferenz hat es als bedeutsam eingestuft, und es bezieht sich auf ein strategisches Ziel.',
    demand: 'Abgestimmt und durch das, was es schon gibt, nicht zu lösen.',
    notPursued: 'Wird nicht weiterverfolgt.',
  } satisfies Record<NeedState, string>,
  to: {
    perceived: 'Wieder als Bedürfnis führen',
    need: 'Als Handlungserfordernis führen',
    agreed: 'Als abgestimmt führen',
    demand: 'Als Bedarf führen',
    notPursued: 'Nicht weiterverfolgen',
  } satisfies Record<NeedState, string>,
  reason: {
    perceived: 'Warum einen Schritt zurück?',
    need: 'Begründung',
    agreed: 'Wann und warum hat die Sozialraumkonferenz so entschieden?',
    demand: 'Warum reichen die vorhandenen Angebote nicht?',
    notPursued: 'Warum wird es nicht weiterverfolgt?',
  } satisfies Record<NeedState, string>,
  reasonBack: 'Warum wird es zurückgestuft?',
  reasonResumed: 'Warum wird es wieder aufgenommen?',
  reasonMissing: 'Bitte geben Sie den Grund an. Er steht später im Protokoll.',
  cancel: 'Abbrechen',
  changed: (state: NeedState) => `Stand ist jetzt: ${needStateWords[state]}.`,
  because: 'Begründung',
  goalNeeded:
    'Für „abgestimmt“ fehlt der Bezug zu strategischen Zielen: Bitte bewerten Sie ihn mit mindestens 1.',
  toGoal: 'Zur Bewertung',
};

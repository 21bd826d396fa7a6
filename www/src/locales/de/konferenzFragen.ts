/**
 * What the handbook asks of each kind of conference (H 5.3.1.1, 5.3.1.2, 5.3.1.4), in our own words. The ids are stored
 * with the answers: a question may be reworded, its id stays.
 */
import type { ConferenceKind } from 'veedelwerk';

/** Field of the form that answers a question of the handbook, so that nobody is asked twice. */
export type AnsweredBy = 'date' | 'missing' | 'statements' | 'citizens';

/** A question with an answer of its own. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

/** A question that another field of the form answers. */
export interface Pointer {
  readonly answeredBy: AnsweredBy;
  readonly text: string;
}

/** The questions of one kind. */
export interface Questionnaire {
  /** Chapter of the handbook. */
  readonly chapter: string;
  /** Ergebnisbezogene Fragen. */
  readonly results: readonly (Question | Pointer)[];
  /** Prozessbezogene Fragen. */
  readonly process: readonly (Question | Pointer)[];
}

export const questionnaires: Readonly<Record<ConferenceKind, Questionnaire>> = {
  sozialraum: {
    chapter: 'Handbuch, Kapitel 5.3.1.1',
    results: [
      {
        id: 'sozialraum.handlungserfordernis',
        text: 'Welches Handlungserfordernis wurde abgestimmt, und wie wird es begründet?',
        hint: 'Bei mehreren: Nummerieren Sie sie, und nennen Sie in den folgenden Antworten die Nummer.',
      },
      { id: 'sozialraum.zielgruppen', text: 'Welche Menschen betrifft es vor allem (Zielgruppen)?' },
      { id: 'sozialraum.handlungsfelder', text: 'Zu welchen Handlungsfeldern gehört es?' },
      { id: 'sozialraum.ziele', text: 'Welche Ziele sollen damit erreicht werden?' },
      {
        id: 'sozialraum.indikatoren',
        text: 'An welchen Indikatoren ließe sich ablesen, ob die Ziele erreicht sind?',
        hint: 'Je Indikator: Bezeichnung, Einheit, wie oft er erhoben wird, heutiger Wert (Ist), angestrebter Wert (Soll).',
      },
      {
        id: 'sozialraum.rahmenbedingungen',
        text: 'Was muss man wissen, um Ist- und Soll-Werte richtig einzuordnen (Rahmenbedingungen)?',
      },
    ],
    process: [
      { id: 'sozialraum.dauer', text: 'Wie lange hat der ganze Prozess gedauert?' },
      {
        answeredBy: 'citizens',
        text: 'Ging eine Bürger*innenkonferenz voraus? Wann, oder warum nicht?',
      },
      { answeredBy: 'statements', text: 'Wer von den wesentlichen Beteiligten gab keine Stellungnahme ab?' },
      { answeredBy: 'missing', text: 'Wer von den wesentlichen Beteiligten nahm nicht teil?' },
      { answeredBy: 'date', text: 'An welchem Tag war die Sozialraumkonferenz?' },
    ],
  },
  planung: {
    chapter: 'Handbuch, Kapitel 5.3.1.2',
    results: [
      {
        id: 'planung.massnahmen',
        text: 'Welche Maßnahmen waren vorgeschlagen oder entstanden in der Konferenz (Arbeitstitel)?',
        hint: 'Nummerieren Sie sie, und nennen Sie in den folgenden Antworten die Nummer.',
      },
      { id: 'planung.auswahl', text: 'Welche davon hat die Konferenz für die weitere Planung ausgewählt?' },
      {
        id: 'planung.handlungserfordernisse',
        text: 'Auf welche Handlungserfordernisse antworten die Maßnahmen?',
      },
      { id: 'planung.zielgruppen', text: 'An wen richten sich die Maßnahmen (Zielgruppen)?' },
      { id: 'planung.handlungsfelder', text: 'Zu welchen Handlungsfeldern gehören sie hauptsächlich?' },
      { id: 'planung.ziele', text: 'Welche Ziele verfolgen sie hauptsächlich?' },
      {
        id: 'planung.kennzahlen',
        text: 'An welchen Kennzahlen oder wie sonst wird gemessen, ob die Ziele erreicht sind?',
        hint: 'Je Kennzahl: Bezeichnung, Einheit, wie oft sie erhoben wird, angestrebter Wert (Soll), heutiger Wert (Ist).',
      },
      {
        id: 'planung.rahmenbedingungen',
        text: 'Was muss man wissen, um Ist- und Soll-Werte richtig einzuordnen (Rahmenbedingungen)?',
      },
      { id: 'planung.fachaemter', text: 'Welche Maßnahmen übernehmen Fachämter in eigener Zuständigkeit?' },
      { id: 'planung.beteiligte-fachaemter', text: 'Welche Fachämter sind beteiligt?' },
      {
        id: 'planung.projektentwicklung',
        text: 'Welche Maßnahmen gehen in die Projektentwicklung, federführend bei der Sozialraumkoordination?',
      },
    ],
    process: [
      { id: 'planung.gremien', text: 'Welche politischen Gremien waren wann mit dem Beschluss befasst?' },
      {
        id: 'planung.beschluss',
        text: 'Wurde beschlossen, was vorgelegt war? Wenn nicht: Was wurde geändert?',
      },
      {
        id: 'planung.abstimmung',
        text: 'Waren an der Abstimmung vor der Konferenz alle wesentlichen Beteiligten dabei? Wenn nicht: Wer fehlte?',
      },
      {
        answeredBy: 'missing',
        text: 'Wer von den wesentlichen Beteiligten nahm an der Konferenz nicht teil?',
      },
      { id: 'planung.dauer', text: 'Wie lange hat der ganze Prozess gedauert?' },
      { answeredBy: 'date', text: 'An welchem Tag war die Planungskonferenz?' },
    ],
  },
  meilenstein: {
    chapter: 'Handbuch, Kapitel 5.3.1.4',
    results: [
      {
        id: 'meilenstein.status',
        text: 'Wie weit sind die Projekte?',
        hint: 'Je Projekt: geplant, läuft, abgeschlossen oder abgebrochen, und warum.',
      },
      {
        id: 'meilenstein.ergebnisse',
        text: 'Was ist zu den Ergebnissen festzuhalten?',
        hint: 'Zum Beispiel: Welche Ziele sind erreicht? Wurden die Zielgruppen eingebunden? Wie steht es in den Handlungsfeldern?',
      },
    ],
    process: [
      {
        id: 'meilenstein.ablauf',
        text: 'Was ist zum Ablauf im Programm festzuhalten?',
        hint: 'Zum Beispiel: Koordination im Sozialraumgebiet, Termine, Budget, Zusammenarbeit der Stellen.',
      },
      { id: 'meilenstein.dauer', text: 'Wie lange hat der ganze Prozess gedauert?' },
      {
        id: 'meilenstein.abstimmung',
        text: 'Wer von den wesentlichen Beteiligten war bei der Abstimmung des Berichts nicht dabei?',
      },
      {
        answeredBy: 'missing',
        text: 'Wer von den wesentlichen Beteiligten nahm an der Konferenz nicht teil?',
      },
      {
        id: 'meilenstein.gremien',
        text: 'Welche politischen Gremien wurden wann über die Ergebnisse informiert?',
      },
      { answeredBy: 'date', text: 'An welchem Tag war die Meilensteinkonferenz?' },
    ],
  },
};

/** What says that a list is empty because nobody belongs in it, not because nobody has filled it in. */
export const confirmations: Readonly<Record<'allPresent' | 'allStatements', Question>> = {
  allPresent: { id: 'alle-anwesend', text: 'Alle wesentlichen Beteiligten waren da' },
  allStatements: {
    id: 'alle-stellungnahmen',
    text: 'Alle wesentlichen Beteiligten gaben eine Stellungnahme ab',
  },
};

const texts = new Map(
  [
    ...Object.values(questionnaires).flatMap(({ results, process }) => [...results, ...process]),
    ...Object.values(confirmations),
  ].flatMap((entry) => ('id' in entry ? [[entry.id, entry.text] as const] : [])),
);

/** The question with that id; the id itself where a newer version asked it. */
export function questionText(id: string): string {
  return texts.get(id) ?? id;
}

/** The agenda each kind may start from; times are for the organisers to set. */
export const agendaSuggestions: Readonly<Record<ConferenceKind, readonly string[]>> = {
  sozialraum: [
    'Begrüßung und Ablauf',
    'Die Lage im Sozialraumgebiet: Daten und Angebote',
    'Ergebnisse der Bürger*innenkonferenz und Stellungnahmen',
    'Handlungserfordernisse sammeln und begründen',
    'Pause',
    'Handlungserfordernisse gewichten (Klebepunkte)',
    'Ergebnisse festhalten, auch unterschiedliche Auffassungen',
    'Wie es weitergeht',
  ],
  planung: [
    'Begrüßung und Ablauf',
    'Beschlossene Handlungserfordernisse',
    'Entwurf des Sozialraumgebietsplans',
    'Ziele, Strategien und mögliche Maßnahmen besprechen',
    'Pause',
    'Ressourcen und zeitlicher Rahmen',
    'Maßnahmen auswählen, Zuständigkeiten klären',
    'Wie es weitergeht',
  ],
  meilenstein: [
    'Begrüßung und Ablauf',
    'Zwischenbericht: Was war geplant, was ist erreicht?',
    'Stand der Projekte',
    'Pause',
    'Eindrücke, neue Themen und Wünsche der Teilnehmenden',
    'Anpassungen am Sozialraumgebietsplan vereinbaren',
    'Wie es weitergeht',
  ],
};

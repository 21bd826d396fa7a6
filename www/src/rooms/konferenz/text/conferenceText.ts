/** One conference as a text that can be read, printed and filed without this program. */
import type { Conference, MissingParty } from 'veedelwerk';
import { conferenceKind } from '../../../locales/de/conferenceFields';
import type { RecordLine } from '../../../locales/de/events';
import { dateInWords } from '../../../locales/de/dates';
import { formWords } from '../../../locales/de/konferenz';
import { confirmations, questionnaires } from '../../../locales/de/konferenzFragen';
import { conferenceTextWords as words } from '../../../locales/de/protokoll';
import { whole } from '../../../locales/de/numbers';
import { sumOf } from '../form/presence';
import { ANSWERED_BY } from '../form/sections';
import { answerTo, confirms, isQuestion, otherAnswers, type Part } from '../questions';
import { entry, heading, paragraph, table } from './lines';
import { linesText } from './recordText';

const LABELS = 22;

function orNotEntered(text: string): string {
  return text.trim() === '' ? words.notEntered : text;
}

function basics({ kind, date, place, areas }: Conference): string[] {
  return [
    ...entry(words.kind, conferenceKind(kind), LABELS),
    ...entry(words.date, orNotEntered(dateInWords(date)), LABELS),
    ...entry(words.place, orNotEntered(place), LABELS),
    ...entry(words.areas, orNotEntered(areas.filter(Boolean).join(', ')), LABELS),
  ];
}

function presence({ groups }: Conference): string[] {
  const count = (persons: number | undefined) => (persons === undefined ? '–' : whole(persons));
  const rows = groups.map(({ group, invited, present }) => [
    group === '' ? words.unnamed : group,
    count(invited),
    count(present),
  ]);
  const sums = [words.sum, count(sumOf(groups, 'invited')), count(sumOf(groups, 'present'))];
  return rows.length === 0
    ? [words.notEntered]
    : table([[words.group, words.invited, words.present], ...rows, sums]);
}

function parties(list: readonly MissingParty[], isNone: boolean, none: string): string[] {
  if (list.length === 0) return [isNone ? none : words.notEntered];
  return list.flatMap(({ party, reason }) =>
    paragraph(
      `${party === '' ? words.unnamed : party}: ${reason === '' ? words.noReason : reason}`,
      '  ',
      '- ',
    ),
  );
}

function citizens({ citizensConference: { held, date = '', reason = '' } }: Conference): string[] {
  if (held === undefined) return [words.notEntered];
  return paragraph(held ? words.held(dateInWords(date)) : words.notHeld(reason));
}

function agenda({ agenda: items }: Conference): string[] {
  const filled = items.filter(({ time, title }) => time !== '' || title !== '');
  return filled.length === 0
    ? [words.notEntered]
    : filled.flatMap(({ time, title }) => paragraph(title, ' '.repeat(7), time.padEnd(7)));
}

function answers(conference: Conference, part: Part): string[] {
  const questionnaire = questionnaires[conference.kind];
  const texts = questionnaire[part].map((question) => {
    const answer = isQuestion(question)
      ? orNotEntered(answerTo(conference, question.id))
      : words.answeredAt(formWords.sections[ANSWERED_BY[question.answeredBy].section]);
    return [...paragraph(question.text), ...paragraph(answer, '  ')];
  });
  return [`(${questionnaire.chapter})`, ...texts.flatMap((text) => ['', ...text])];
}

function others(conference: Conference): string[] {
  const given = otherAnswers(conference);
  if (given.length === 0) return [];
  return [
    ...heading(words.others),
    ...given.flatMap(({ id, text }) => [
      ...paragraph(text),
      ...paragraph(answerTo(conference, id), '  '),
      '',
    ]),
  ];
}

function changes({ date }: Conference, day: readonly RecordLine[]): string[] {
  if (date === '') return [];
  return [
    ...heading(words.changes(dateInWords(date))),
    ...(day.length === 0 ? paragraph(words.noChanges) : linesText(day)),
  ];
}

/**
 * The whole conference.
 *
 * @param head lines about dossier, city and when the text was written
 * @param day what was changed on the conference's day, the oldest first
 */
export function conferenceText(
  conference: Conference,
  head: readonly string[],
  day: readonly RecordLine[],
): string {
  const { missing, statementsMissing, note } = conference;
  return [
    ...head,
    '',
    ...basics(conference),
    ...heading(words.presence),
    ...presence(conference),
    ...heading(words.missing),
    ...parties(missing, confirms(conference, 'allPresent'), `${confirmations.allPresent.text}.`),
    ...heading(words.statements),
    ...parties(
      statementsMissing,
      confirms(conference, 'allStatements'),
      `${confirmations.allStatements.text}.`,
    ),
    ...heading(words.citizens),
    ...citizens(conference),
    ...heading(words.agenda),
    ...agenda(conference),
    ...heading(words.results),
    ...answers(conference, 'results'),
    ...heading(words.process),
    ...answers(conference, 'process'),
    ...others(conference),
    ...heading(words.note),
    ...paragraph(orNotEntered(note)),
    ...changes(conference, day),
    '',
  ].join('\n');
}

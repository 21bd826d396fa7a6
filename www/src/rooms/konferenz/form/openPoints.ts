/** What a conference's record still lacks: what the handbook asks for and nobody has entered. */
import type { Conference } from 'veedelwerk';
import { openWords } from '../../../locales/de/konferenz';
import { confirms, unanswered } from '../questions';
import { FIELD, questionElement, type Place, type SectionId } from './sections';

/** One thing that is open, and where it is entered. */
export interface OpenPoint extends Place {
  readonly text: string;
}

function basics({ date, place, areas }: Conference): OpenPoint[] {
  const section = 'basics';
  return [
    ...(date === '' ? [{ section, element: FIELD.date, text: openWords.date } as const] : []),
    ...(place === '' ? [{ section, element: FIELD.place, text: openWords.place } as const] : []),
    ...(areas.some((area) => area !== '')
      ? []
      : [{ section, element: `${FIELD.areas}-add`, text: openWords.areas } as const]),
  ];
}

function presence({ groups }: Conference): OpenPoint[] {
  return groups.some(({ present }) => present !== undefined)
    ? []
    : [{ section: 'groups', element: `${FIELD.groups}-0-present`, text: openWords.present }];
}

function absence(conference: Conference): OpenPoint[] {
  const { missing, statementsMissing, kind } = conference;
  const section = 'missing';
  const nobody = missing.length === 0 && !confirms(conference, 'allPresent');
  const noStatement = statementsMissing.length === 0 && !confirms(conference, 'allStatements');
  const reasons = missing.flatMap(({ party, reason }, at) =>
    reason === '' && party !== ''
      ? [{ section, element: `${FIELD.missing}-${at}-more`, text: openWords.missingReason(party) } as const]
      : [],
  );
  return [
    ...(nobody ? [{ section, element: FIELD.allPresent, text: openWords.missing } as const] : []),
    ...reasons,
    // Statements are asked for before a Sozialraumkonferenz (H 5.3.1.1).
    ...(noStatement && kind === 'sozialraum'
      ? [{ section, element: FIELD.allStatements, text: openWords.statements } as const]
      : []),
  ];
}

function citizens({ citizensConference: { held, date = '', reason = '' }, kind }: Conference): OpenPoint[] {
  const section = 'citizens';
  // Only a Sozialraumkonferenz is to be prepared by one (H 5.3.1.1).
  if (held === undefined) {
    return kind === 'sozialraum' ? [{ section, element: `${FIELD.held}-yes`, text: openWords.held }] : [];
  }
  if (held) return date === '' ? [{ section, element: FIELD.heldDate, text: openWords.heldDate }] : [];
  return reason === '' ? [{ section, element: FIELD.heldReason, text: openWords.heldReason }] : [];
}

function agenda({ agenda: items }: Conference): OpenPoint[] {
  return items.some(({ title }) => title !== '')
    ? []
    : [{ section: 'agenda', element: `${FIELD.agenda}-add`, text: openWords.agenda }];
}

function questions(conference: Conference): OpenPoint[] {
  return (['results', 'process'] as const).flatMap((part) => {
    const open = unanswered(conference, part);
    const first = open[0];
    return first
      ? [{ section: part, element: questionElement(first.id), text: openWords[part](open.length) }]
      : [];
  });
}

/** What is open, in the order of the form. */
export function openPoints(conference: Conference): OpenPoint[] {
  return [basics, presence, absence, citizens, agenda, questions].flatMap((of) => of(conference));
}

/** How many things are open in a section: every question counts. */
export function openCount(conference: Conference, section: SectionId): number {
  return section === 'results' || section === 'process'
    ? unanswered(conference, section).length
    : openPoints(conference).filter((point) => point.section === section).length;
}
